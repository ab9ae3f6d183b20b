import type { MarkdownIt, StateBlock, StateCore, Token } from 'markdown-it';

/**
 * Asides as the generators' own Markdown writes them: GitHub's alerts (`> [!WARNING] Title`), containers
 * (`:::danger[Title]`, `::: warning Title`) and the blocks of pymdownx (`/// note | Title`). The marks are syntax and go, the titles stay.
 */
export function asides(markdown: MarkdownIt): void {
  markdown.block.ruler.before('fence', 'aside', aside, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  markdown.core.ruler.after('block', 'alerts', alerts);
}

/** Either alone closes what stands before it. */
const mark =
  /^(?::{3,}[ \t]*(?:[a-z][\w-]*[ \t]*(?:\[([^\]\n]{0,300})\]|([^\n{[]{0,300}))?)?(?:\{[^}\n]{0,300}\})?|\/{3,}[ \t]*(?:[a-z][\w-]*[ \t]*(?:\|([^\n]{0,300}))?)?)[ \t]*$/i;

function aside(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const from = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const first = state.src[from];
  if ((first !== ':' && first !== '/') || !state.src.startsWith(first.repeat(3), from)) return false;
  const found = mark.exec(state.src.slice(from, Math.min(state.eMarks[startLine] ?? 0, from + 700)));
  if (found === null) return false;
  if (silent) return true;
  state.line = first === '/' ? afterOptions(state, startLine + 1, endLine) : startLine + 1;
  const title = (found[1] ?? found[2] ?? found[3] ?? '').trim();
  if (title !== '') titled(state, title, startLine);
  return true;
}

/** Below `/// note` its options stand indented: `    open: True`. */
function afterOptions(state: StateBlock, from: number, endLine: number): number {
  let line = from;
  while (
    line < endLine &&
    (state.sCount[line] ?? 0) - state.blkIndent >= 4 &&
    /^\s*[a-z_-]{1,30}:/.test(
      state.src.slice(state.bMarks[line], Math.min(state.eMarks[line] ?? 0, (state.bMarks[line] ?? 0) + 100)),
    )
  )
    line++;
  return line;
}

function titled(state: StateBlock, title: string, line: number): void {
  const open = state.push('admonition_title_open', 'p', 1);
  open.map = [line, line + 1];
  const inline = state.push('inline', '', 0);
  inline.content = `**${title}**`;
  inline.map = [line, line + 1];
  inline.children = [];
  state.push('admonition_title_close', 'p', -1);
}

const alert = /^\[![A-Za-z][\w-]{0,30}\][+-]?[ \t]*([^\n]{0,300})(?:\n|$)/;

function alerts(state: StateCore): void {
  const found = state.tokens.flatMap((token, index) => {
    const quoted =
      token.type === 'inline' &&
      state.tokens[index - 1]?.type === 'paragraph_open' &&
      state.tokens[index - 2]?.type === 'blockquote_open';
    const match = quoted ? alert.exec(token.content) : null;
    return match === null ? [] : [{ index, match }];
  });
  for (const { index, match } of found.toReversed()) {
    const [open, inline, close] = state.tokens.slice(index - 1, index + 2) as [Token, Token, Token];
    const title = (match[1] ?? '').trim();
    const titled = title === '' ? [] : titleTokens(state, title, inline, open);
    inline.content = inline.content.slice(match[0].length);
    if (inline.map !== null) inline.map = [inline.map[0] + 1, inline.map[1]];
    state.tokens.splice(
      index - 1,
      3,
      ...titled,
      ...(inline.content.trim() === '' ? [] : [open, inline, close]),
    );
  }
}

function titleTokens(state: StateCore, title: string, { map }: Token, { level }: Token): readonly Token[] {
  const open = new state.Token('admonition_title_open', 'p', 1);
  const inline = new state.Token('inline', '', 0);
  const close = new state.Token('admonition_title_close', 'p', -1);
  Object.assign(open, { map, level, block: true });
  Object.assign(inline, { map, level: level + 1, content: `**${title}**`, children: [], block: true });
  Object.assign(close, { level, block: true });
  return [open, inline, close];
}
