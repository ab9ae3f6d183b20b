import type { MarkdownIt, StateBlock } from 'markdown-it';

/** Which attribute lists a Hugo site reads (`markup.goldmark.parser.attribute`); the others are text. */
export interface GoldmarkAttributes {
  readonly title: boolean;
  readonly block: boolean;
}

const named = /[#.][^\s!-,/;-@[\\\]^`{-~]*/y;
const set =
  /[A-Za-z_:][\w:.-]*[ \t]*=[ \t]*(?:"(?:[^"\\]|\\.)*"|\[[^[\]{}]*\]|-?\d[\d.eE+-]*|[A-Za-z_:][\w:.-]*)/y;

/** Where the list of attributes that begins at `at` ends, as goldmark reads it: `{.NET}` and `{}` are lists, `{m/w/d}` and `{: .a}` are none. */
export function attributesEnd(text: string, at: number): number | undefined {
  if (text[at] !== '{') return undefined;
  let end = at + 1;
  const pass = (pattern: RegExp) => {
    pattern.lastIndex = end;
    const length = pattern.exec(text)?.[0].length ?? 0;
    end += length;
    return length > 0;
  };
  pass(spaces);
  while (text[end] !== '}') {
    if (!pass(named) && !pass(set)) return undefined;
    pass(separator);
  }
  return end + 1;
}

const spaces = /[ \t]*/y;
const separator = /[ \t]*,?[ \t]*/y;

/** A list of attributes on a line of its own, which takes the rest of its line with it. */
export function blockAttributes(markdown: MarkdownIt): void {
  const rule = (state: StateBlock, startLine: number, _: number, silent: boolean): boolean => {
    const { attributes } = state.env as { attributes?: GoldmarkAttributes };
    if (attributes?.block !== true || (state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
    const begin = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
    if (attributesEnd(state.src.slice(begin, state.eMarks[startLine]), 0) === undefined) return false;
    if (!silent) state.line = startLine + 1;
    return true;
  };
  markdown.block.ruler.before('fence', 'block-attributes', rule, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
}
