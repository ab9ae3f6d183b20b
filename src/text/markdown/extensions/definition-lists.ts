import type { MarkdownIt, StateBlock, Token } from 'markdown-it';

/** Who reads `: text` below a line as its definition; goldmark (Hugo), kramdown (Jekyll) and Python's (MkDocs) differ in blank lines and indents. */
export type DefinitionLists = 'goldmark' | 'kramdown' | 'python';

interface Environment {
  readonly definitions?: DefinitionLists;
  /** The columns of the colons of the definitions that the line is in. */
  columns?: readonly number[];
}

/**
 * Definition lists: a paragraph, each line of which is a term, and below it `: Definition`. The plugin of markdown-it knows
 * one term only, and takes `~` for a mark as well.
 */
export function definitionLists(markdown: MarkdownIt): void {
  markdown.block.ruler.before('fence', 'definition', definition, { alt: ['paragraph'] });
}

function definition(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const { definitions, columns = [] } = state.env as Environment;
  if (definitions === undefined) return false;
  const begin = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (state.src[begin] !== ':' || !/[ \t]/.test(state.src[begin + 1] ?? '')) return false;
  const column = state.sCount[startLine] ?? 0;
  const indent = column - state.blkIndent;
  // What is less indented goes on with a list, and ends the definition that stands above it.
  if (indent < 0) return silent && columns.includes(column);
  if (indent > (definitions === 'goldmark' ? 0 : 3)) return false;
  if (silent) return true;
  const isLoose = state.isEmpty(startLine - 1);
  if (!beginsDefinition(state, startLine, definitions)) return false;
  state.push('dd_open', 'dd', 1).map = [startLine, startLine + 1];
  const from = state.tokens.length;
  readInside(state, startLine, endLine, column);
  if (!isLoose) hideParagraph(state.tokens.slice(from), definitions);
  state.push('dd_close', 'dd', -1);
  state.push('dl_close', 'dl', -1);
  return true;
}

/** Leaves a list open for another definition; false where there is neither a term nor a definition before. */
function beginsDefinition(state: StateBlock, line: number, definitions: DefinitionLists): boolean {
  const { tokens } = state;
  const [open, inline] = tokens.slice(-3);
  const isTerm = open?.type === 'paragraph_open' && open.level === state.level;
  const end = open?.map?.[1] ?? line;
  const between = Array.from({ length: line - end }, (_, at) => state.isEmpty(end + at));
  if (isTerm && (!between.every(Boolean) || (definitions === 'kramdown' && between.length > 1))) return false;
  const terms = isTerm ? tokens.splice(-3) : [];
  if (tokens.at(-1)?.type === 'dl_close' && tokens.at(-1)?.level === state.level) {
    tokens.pop();
    state.level++;
  } else if (isTerm) state.push('dl_open', 'dl', 1).map = [open.map?.[0] ?? line, line];
  else return false;
  if (terms.length > 0)
    for (const [at, term] of (inline?.content ?? '').split('\n').entries()) {
      state.push('dt_open', 'dt', 1);
      const text = state.push('inline', '', 0);
      const own = (open?.map?.[0] ?? line) + at;
      Object.assign(text, { content: term.trim(), map: [own, own + 1], children: [] });
      state.push('dt_close', 'dt', -1);
    }
  return true;
}

/** Reads what stands behind the colon, and below it as far indented. */
function readInside(state: StateBlock, startLine: number, endLine: number, column: number): void {
  const environment = state.env as Environment;
  const { blkIndent, parentType, tight } = state;
  const { columns = [] } = environment;
  const [bMark, tShift, sCount] = [state.bMarks[startLine], state.tShift[startLine], state.sCount[startLine]];
  let at = (bMark ?? 0) + (tShift ?? 0) + 1;
  let inner = column + 1;
  for (; at < (state.eMarks[startLine] ?? 0) && /[ \t]/.test(state.src[at] ?? ''); at++)
    inner += state.src[at] === '\t' ? 4 - (inner % 4) : 1;
  if (inner - column > 5) inner = column + 2;
  state.bMarks[startLine] = at;
  state.tShift[startLine] = 0;
  state.sCount[startLine] = inner;
  state.blkIndent = inner;
  environment.columns = [...columns, column];
  state.line = startLine;
  state.md.block.tokenize(state, startLine, endLine);
  environment.columns = columns;
  Object.assign(state, { blkIndent, parentType, tight });
  state.bMarks[startLine] = bMark ?? 0;
  state.tShift[startLine] = tShift ?? 0;
  state.sCount[startLine] = sCount ?? 0;
  state.line = Math.max(state.line, startLine + 1);
}

/** The text of a definition right below its term stands in no paragraph; where it goes on, Python puts both in one. */
function hideParagraph(inside: readonly Token[], definitions: DefinitionLists): void {
  const [first, , close] = inside;
  if (first?.type !== 'paragraph_open') return;
  const isOne =
    inside.filter(({ type, level }) => type === 'paragraph_open' && level === first.level).length === 1;
  if (definitions === 'python' && !isOne) return;
  for (const token of [first, close]) if (token !== undefined) token.hidden = true;
}
