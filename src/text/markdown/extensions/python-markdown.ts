import type { MarkdownIt, StateBlock, StateCore, StateInline, Token } from 'markdown-it';

/**
 * What MkDocs sites write beyond CommonMark: admonitions (`!!! info "…"`, `??? note`), content tabs (`=== "…"`),
 * attribute lists, icon and emoji shortcodes, `==marked==`, abbreviations and snippet lines.
 */
export function pythonMarkdown(markdown: MarkdownIt): void {
  markdown.block.ruler.before('fence', 'admonition', admonition, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  markdown.block.ruler.before('heading', 'close-heading', closeHeading, {
    alt: ['paragraph', 'reference', 'blockquote'],
  });
  markdown.block.ruler.before('fence', 'inert-line', inertLine, { alt: ['paragraph', 'blockquote'] });
  markdown.inline.ruler.before('emphasis', 'mark', mark);
  markdown.inline.ruler.before('emphasis', 'extension', extension);
  markdown.core.ruler.after('inline', 'attribute-lists', dropAttributeLists);
  markdown.core.ruler.after('block', 'contents', dropContents);
}

const admonitionMark = /^(?:!!!|\?\?\?\+?|===[!+]?)/;
const admonitionRest = /^([\w-]+(?: +[\w-]+)*)?(?: *"([^"]*)")?$/;

/** The kind and the title of what a line opens; tabs have no kind. */
function admonitionOf(line: string): { kind: string; title: string | undefined } | undefined {
  const mark = admonitionMark.exec(line)?.[0];
  if (mark === undefined) return undefined;
  const match = admonitionRest.exec(line.slice(mark.length).trim());
  const [, kind = '', title] = match ?? [];
  if (
    match === null ||
    (kind === '' && title === undefined) ||
    (mark.startsWith('=') && (kind !== '' || title === undefined))
  )
    return undefined;
  return { kind, title };
}

function admonition(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const found = admonitionOf(lineOf(state, startLine));
  if (found === undefined) return false;
  if (silent) return true;
  const last = lastLineOf(state, startLine, endLine);
  const title = found.title ?? capitalised(found.kind.split(' ')[0] ?? '');
  openAdmonition(state, startLine, last, title);
  const indent = state.blkIndent;
  state.blkIndent += 4;
  state.md.block.tokenize(state, startLine + 1, last);
  state.blkIndent = indent;
  state.push('admonition_close', 'div', -1);
  state.line = last;
  return true;
}

/** Python-Markdown wants no space behind the signs of a heading: `#Baker`. */
function closeHeading(state: StateBlock, startLine: number, _: number, silent: boolean): boolean {
  if ((state.env as Dialects).isMkDocs !== true || state.sCount[startLine] !== state.blkIndent) return false;
  const line = lineOf(state, startLine);
  const level = /^#{1,6}(?=[^#\s])/.exec(line)?.[0].length;
  if (level === undefined) return false;
  if (silent) return true;
  const map: [number, number] = [startLine, startLine + 1];
  const open = state.push('heading_open', `h${level}`, 1);
  open.markup = '#'.repeat(level);
  open.map = map;
  const inline = state.push('inline', '', 0);
  inline.content = line
    .slice(level)
    .trimEnd()
    .replace(/(?<!#)#+$/, '')
    .trim();
  inline.map = map;
  inline.children = [];
  state.push('heading_close', `h${level}`, -1).markup = open.markup;
  state.line = startLine + 1;
  return true;
}

function openAdmonition(state: StateBlock, startLine: number, last: number, title: string): void {
  state.push('admonition_open', 'div', 1).map = [startLine, last];
  if (title === '') return;
  const open = state.push('admonition_title_open', 'p', 1);
  open.map = [startLine, startLine + 1];
  const inline = state.push('inline', '', 0);
  inline.content = `**${title}**`;
  inline.map = [startLine, startLine + 1];
  inline.children = [];
  state.push('admonition_title_close', 'p', -1);
}

function lastLineOf(state: StateBlock, startLine: number, endLine: number): number {
  let last = startLine + 1;
  for (let line = startLine + 1; line < endLine; line++) {
    if (state.isEmpty(line)) continue;
    if ((state.sCount[line] ?? 0) - state.blkIndent < 4) break;
    last = line + 1;
  }
  return last;
}

const inert = /^(?:\*\[[^\]]+\]:|-{1,2}8<-{1,2}|\{::comment\}|\{:[^}]*\}\s*$)/;

/** Abbreviation definitions, snippet inclusions, block attribute lists and kramdown's comments say nothing to a reader. */
function inertLine(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const line = lineOf(state, startLine);
  const isRaw = /^\{::nomarkdown\b[^{}]*\}\s*$/.test(line) && (state.env as Dialects).isKramdown === true;
  const last =
    isRaw || line.startsWith('{::comment}') ? endOfExtension(state, startLine, endLine) : startLine;
  if (last === undefined || !inert.test(line)) return false;
  if (silent) return true;
  state.line = last + 1;
  if (isRaw) {
    const raw = state.push('html_block', '', 0);
    raw.content = state.getLines(startLine + 1, last, state.blkIndent, true);
    raw.map = [startLine, last + 1];
  }
  // The list before it, or the one that it stands before, is where Jekyll puts its table of contents.
  if (/^\{:(?:[^{}]*\s)?toc(?:\s[^{}]*)?\}/.test(line) && (state.env as Dialects).isKramdown) {
    const marker = state.push('toc', '', 0);
    marker.hidden = true;
    marker.map = [startLine, last + 1];
  }
  return true;
}

interface Dialects {
  readonly isKramdown?: boolean;
  readonly isMkDocs?: boolean;
}

/** The feed of a posting has no use for a table of contents: MkDocs' `[TOC]`, and the list that Jekyll replaces by one. */
function dropContents(state: StateCore): void {
  const { isKramdown, isMkDocs } = state.env as Dialects;
  const { tokens } = state;
  if (isMkDocs)
    state.tokens = tokens.filter((_, at) =>
      [1, 0, -1].every((step) => {
        const inline = tokens[at + step];
        const isOf = tokens[at + step - 1]?.type === 'paragraph_open' && inline?.content.trim() === '[TOC]';
        return !(isOf && inline.type === 'inline');
      }),
    );
  if (!isKramdown) return;
  const at = tokens.findIndex(({ type }) => type === 'toc');
  if (at === -1) return;
  const isList = (token: Token | undefined, nesting: number) =>
    token !== undefined && token.nesting === nesting && /^(?:bullet|ordered)_list/.test(token.type);
  const isNext = (token: Token | undefined) => token?.map?.[0] === tokens[at]?.map?.[1];
  const marked = tokens[at] as Token;
  const partner = (from: number, step: 1 | -1) => {
    const level = tokens[from]?.level;
    let to = from + step;
    while (
      to >= 0 &&
      to < tokens.length &&
      !(tokens[to]?.level === level && isList(tokens[to], step === 1 ? -1 : 1))
    )
      to += step;
    return to;
  };
  let range: readonly [number, number] | undefined;
  if (isList(tokens[at - 1], -1)) range = [partner(at - 1, -1), at - 1];
  else if (isList(tokens[at + 1], 1) && isNext(tokens[at + 1])) range = [at + 1, partner(at + 1, 1)];
  const [from, to] = range ?? [0, -1];
  state.tokens = tokens.filter((token, index) => token !== marked && (index < from || index > to));
}

/** Undefined where nothing ends it: then it is text, and no other is looked for, so that many cost no more than one. */
function endOfExtension(state: StateBlock, startLine: number, endLine: number): number | undefined {
  const { env } = state as { env: { hasNoEnd?: boolean } };
  if (env.hasNoEnd) return undefined;
  for (let line = startLine; line < endLine; line++)
    if (/\{:\/(?:comment|nomarkdown)?\}/.test(lineOf(state, line))) return line;
  env.hasNoEnd = true;
  return undefined;
}

const extensionMark = /^\{::(nomarkdown|comment|options)\b[^{}]{0,200}\}/;

/** Within a line what `{::nomarkdown}` holds is HTML, what `{::comment}` holds is nothing, and `{::options … /}` holds nothing. */
function extension(state: StateInline, silent: boolean): boolean {
  if (!(state.env as Dialects).isKramdown || !state.src.startsWith('{::', state.pos)) return false;
  const [mark = '', name] = extensionMark.exec(state.src.slice(state.pos, state.pos + 220)) ?? [];
  if (mark === '') return false;
  const from = state.pos + mark.length;
  if (mark.endsWith('/}')) {
    state.pos = from;
    return true;
  }
  const ends = state as { lastEnd?: number };
  ends.lastEnd ??= state.src.lastIndexOf('{:/');
  if (ends.lastEnd < from) return false;
  const end = state.src.indexOf('{:/', from);
  const close = /^\{:\/(?:nomarkdown|comment|options)?\}/.exec(state.src.slice(end, end + 20))?.[0];
  if (close === undefined) return false;
  if (!silent && name === 'nomarkdown') state.push('html_inline', '', 0).content = state.src.slice(from, end);
  state.pos = end + close.length;
  return true;
}

function lineOf(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}

function mark(state: StateInline, silent: boolean): boolean {
  if ((state.env as Dialects).isKramdown) return false;
  if (!state.src.startsWith('==', state.pos) || state.src[state.pos + 2] === ' ') return false;
  const end = state.src.indexOf('==', state.pos + 2);
  if (end === -1 || end >= state.posMax || end === state.pos + 2) return false;
  if (!silent) {
    const { posMax } = state;
    state.push('mark_open', 'mark', 1);
    state.pos += 2;
    state.posMax = end;
    state.md.inline.tokenize(state);
    state.push('mark_close', 'mark', -1);
    state.posMax = posMax;
  }
  state.pos = end + 2;
  return true;
}

/** `{ .md-button }` behind a link or at the end of a heading; `:material-arrow-left:` anywhere. */
function dropAttributeLists(state: StateCore): void {
  const { isKramdown = false } = state.env as { isKramdown?: boolean };
  for (const token of state.tokens) {
    token.children?.forEach((child, index, children) => {
      if (child.type === 'text') child.content = withoutMarks(child, index, children, isKramdown);
    });
  }
}

const attribute = /(?:[.#][\w.#:-]+|[\w:-]+=(?:"[^"{}]*"|'[^'{}]*'|[^\s{}"']+))/;
/** One way only to read each: with spaces left out between attributes, the ways would double with every one. */
const attributeList = new RegExp(`\\{:?[ \\t]*${attribute.source}(?:[ \\t]+${attribute.source})*[ \\t]*\\}`);
const afterMarkup = new RegExp(`^${attributeList.source}`);
const atEnd = new RegExp(`[ \\t]${attributeList.source}[ \\t]*$`);
const icon = /(?<![\w:]):[a-z][a-z0-9_+-]*:(?![\w:])[ \t]?/g;

function withoutMarks(child: Token, index: number, children: readonly Token[], isKramdown: boolean): string {
  let text = child.content;
  const before = children[index - 1]?.type ?? '';
  const isList = (at: number) => !isKramdown || text[at + 1] === ':';
  if (
    text.startsWith('{') &&
    isList(0) &&
    (before.endsWith('_close') || before === 'image' || before === 'code_inline')
  ) {
    text = text.replace(afterMarkup, '');
  }
  const brace = text.lastIndexOf('{');
  if (brace > 0 && isList(brace) && index === children.length - 1) {
    const from = Math.max(0, brace - 1);
    text = text.slice(0, from) + text.slice(from).replace(atEnd, '');
  }
  return text.includes(':') ? text.replace(icon, '') : text;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
