import type { MarkdownIt, StateBlock, StateCore, StateInline, Token } from 'markdown-it';

/** What the text of a document says below its lines, by label. */
interface Notes {
  readonly tokens: Map<string, Token[]>;
  /** By their order in the text, from 1. */
  readonly numbers: Map<string, number>;
}

/**
 * Footnotes (`[^1]`, `[^1]: …`) as Hugo, Docusaurus, Astro and Jekyll read them, and MkDocs and Eleventy where a plugin
 * is on: a number in the text, and the notes that it has at its end. Without them a note is the definition of a link, and
 * its mark a link to nowhere. Number and note are not linked: an address within a feed's entry leads nowhere.
 */
export function footnotes(markdown: MarkdownIt): void {
  markdown.block.ruler.before('reference', 'footnote', definition, { alt: ['paragraph', 'reference'] });
  markdown.inline.ruler.before('link', 'footnote-mark', mark);
  markdown.core.ruler.before('inline', 'footnotes', append);
  markdown.renderer.rules['footnote_mark'] = (tokens, index) => `<sup>${tokens[index]?.content ?? ''}</sup>`;
}

const opening = /^\[\^([^\s[\]]{1,100})\]:[ \t]*/;

function definition(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const from = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (state.sCount[startLine] !== state.blkIndent || state.src.charCodeAt(from) !== 0x5b) return false;
  const found = opening.exec(state.src.slice(from, Math.min(from + 200, state.eMarks[startLine] ?? from)));
  if (found === null) return false;
  if (silent) return true;
  const [written, label = ''] = found;
  const before = state.tokens.length;
  const { blkIndent, parentType } = state;
  const [bMark, tShift, sCount] = [state.bMarks[startLine], state.tShift[startLine], state.sCount[startLine]];
  // The first line without its mark, as one of the note's own.
  state.bMarks[startLine] = from + written.length;
  state.tShift[startLine] = 0;
  state.sCount[startLine] = blkIndent + 4;
  state.blkIndent = blkIndent + 4;
  const last = lastLine(state, startLine, endLine);
  state.level++;
  state.md.block.tokenize(state, startLine, last);
  state.level--;
  Object.assign(state, { blkIndent, parentType });
  state.bMarks[startLine] = bMark ?? 0;
  state.tShift[startLine] = tShift ?? 0;
  state.sCount[startLine] = sCount ?? 0;
  const tokens = state.tokens.splice(before);
  const notes = notesIn(state.env as Environment);
  if (!notes.tokens.has(label)) notes.tokens.set(label, tokens);
  state.line = last;
  return true;
}

/** What is indented belongs to a note, and what goes on with a paragraph of it. */
function lastLine(state: StateBlock, startLine: number, endLine: number): number {
  let last = startLine + 1;
  let isParagraph = true;
  for (let line = startLine + 1; line < endLine; line++) {
    if (state.isEmpty(line)) {
      isParagraph = false;
      continue;
    }
    const text = state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
    const isOwn = (state.sCount[line] ?? 0) >= state.blkIndent;
    if (!isOwn && (!isParagraph || opening.test(text.slice(0, 200)))) break;
    isParagraph = true;
    last = line + 1;
  }
  return last;
}

function mark(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('[^', state.pos)) return false;
  const found = /^\[\^([^\s[\]]{1,100})\]/.exec(state.src.slice(state.pos, state.pos + 104));
  const number = notesIn(state.env as Environment).numbers.get(found?.[1] ?? '');
  if (found === null || number === undefined) return false;
  if (!silent) state.push('footnote_mark', '', 0).content = String(number);
  state.pos += found[0].length;
  return true;
}

/** Puts the notes that the text marks at its end, in the order of their marks; those that nobody marks go. */
function append(state: StateCore): void {
  const notes = notesIn(state.env as Environment);
  if (notes.tokens.size === 0) return;
  const marked = (tokens: readonly Token[]) => {
    for (const { type, content } of tokens)
      if (type === 'inline')
        for (const [, label = ''] of content.matchAll(/\[\^([^\s[\]]{1,100})\]/g))
          if (notes.tokens.has(label) && !notes.numbers.has(label))
            notes.numbers.set(label, notes.numbers.size + 1);
  };
  marked(state.tokens);
  for (const label of notes.numbers.keys()) marked(notes.tokens.get(label) ?? []);
  if (notes.numbers.size === 0) return;
  const put = (type: string, tag: string, nesting: -1 | 0 | 1) => {
    const token = new state.Token(type, tag, nesting);
    token.block = true;
    state.tokens.push(token);
  };
  put('hr', 'hr', 0);
  put('ordered_list_open', 'ol', 1);
  for (const label of notes.numbers.keys()) {
    put('list_item_open', 'li', 1);
    state.tokens.push(...(notes.tokens.get(label) ?? []));
    put('list_item_close', 'li', -1);
  }
  put('ordered_list_close', 'ol', -1);
}

interface Environment {
  notes?: Notes;
}

function notesIn(environment: Environment): Notes {
  return (environment.notes ??= { tokens: new Map(), numbers: new Map() });
}
