import { beginsBadge } from './badge.ts';
import type { Token } from 'markdown-it';
import { monthsOf } from '../values/calendar/months.ts';
import type { Block, Prose, ProseImage, ProseLink } from './prose.ts';
import { collectHtml } from './prose-html.ts';
import { type Found, lineBreak, linesOf, proseWith, type Struck, tidy } from './prose-lines.ts';
import { strikeTag } from './struck.ts';

/** The blocks of parsed Markdown. `line` is the file's line of the first token line. */
export function proseOfTokens(tokens: readonly Token[], line: number): Prose {
  const found: Found[] = [];
  const links: ProseLink[] = [];
  const images: ProseImage[] = [];
  const struck: Struck[] = [];
  const containers: string[] = [];
  let lastLine = 0;
  /** How many elements that strike out whole blocks are open: `<del>` on a line of its own. */
  let blocksStruck = 0;
  tokens.forEach((token, index) => {
    lastLine = token.map?.[0] ?? lastLine;
    const isAlone = token.type === 'html_block' ? strikeAlone.exec(token.content) : null;
    if (isAlone !== null) blocksStruck = Math.max(0, blocksStruck + (isAlone[1] === '' ? 1 : -1));
    else if (token.type === 'html_block') {
      collectHtml(token.content, line + lastLine, { found, links, images, struck });
    } else if (token.type === 'inline') {
      const at = line + lastLine;
      for (const image of imagesIn(token.children ?? [])) images.push({ ...image, line: at });
      const { text: inner, emphasised, over } = inlineText(token.children ?? [], at, links);
      const text = dayBefore(tokens, index, inner) + inner;
      const { kind, level } = kindOf(tokens, index, containers);
      const isFirst = found.length === 0;
      if (blocksStruck > 0) {
        struck.push({ text: inner + over, line: at, isTitle: kind === 'heading' && isFirst });
        return;
      }
      const isHeading =
        kind === 'heading' || token.children?.some(({ content }) => /^<h[1-6]\b/i.test(content));
      const isTitle = isHeading === true && isFirst && inner.trim() === '';
      if (over !== '') struck.push({ text: over, line: at, isTitle });
      found.push(...linesOf(text, emphasised, { kind, line: at, ...(level === undefined ? {} : { level }) }));
    } else if (token.nesting === 1) containers.push(token.type);
    else if (token.nesting === -1) containers.pop();
  });
  return proseWith(found, links, images, struck);
}

/** `15. Januar 2026` or `2026. január 15.` alone in its line is an item of a list to Markdown, and a day to its reader. */
function dayBefore(tokens: readonly Token[], index: number, text: string): string {
  const item = tokens[index - 2];
  if (item?.type !== 'list_item_open' || !/^(?:\d{1,2}|\d{4})$/.test(item.info)) return '';
  const rest = item.info.length === 4 ? /^\p{L}{3,14}(?=\.? \d{1,2}(?!\d))/u : /^\p{L}{3,14}(?=\.? \d{4})/u;
  const word = rest.exec(text)?.[0];
  return word === undefined || monthsOf(word).length === 0 ? '' : `${item.info}. `;
}

function kindOf(
  tokens: readonly Token[],
  index: number,
  containers: readonly string[],
): { kind: Block['kind']; level?: number } {
  if (containers.includes('admonition_title_open')) return { kind: 'admonition-title' };
  const parent = tokens[index - 1];
  if (parent?.type === 'heading_open') return { kind: 'heading', level: Number(parent.tag.slice(1)) };
  if (parent?.type === 'td_open' || parent?.type === 'th_open') return { kind: 'cell' };
  return { kind: containers.includes('list_item_open') ? 'item' : 'paragraph' };
}

/** Emphasis deeper than this says nothing of its own; collecting it would cost the square of its depth. */
const deepestInline = 10;

/** Text is kept in pieces: to cut a growing text again and again would cost its square. */
function inlineText(
  children: readonly Token[],
  line: number,
  links: ProseLink[],
): { text: string; emphasised: string[]; over: string } {
  const emphasised: string[] = [];
  const open: { type: string; from: number; href: string }[] = [];
  const pieces: string[] = [];
  const over: string[] = [];
  let struck = 0;
  let badge: number | undefined;
  let at = line;
  let beganBold = beginsBold(children, 0);
  for (const [index, child] of children.entries()) {
    let isOwnLine = false;
    if (child.type === 'softbreak' || child.type === 'hardbreak') {
      at++;
      const bold = beginsBold(children, index + 1);
      isOwnLine = bold && beganBold;
      beganBold = bold;
    }
    if (child.type === 'html_inline') {
      if (badge !== undefined && /^<\/(?:span|mark)>$/i.test(child.content)) {
        emphasised.push(tidy(pieces.slice(badge).join('')));
        badge = undefined;
      } else if (beginsBadge(child.content)) badge = pieces.length;
    }
    const strike = strikes(child);
    if (strike !== 0) struck = Math.max(0, struck + strike);
    else if (child.nesting === 1) {
      open.push({ type: child.type, from: pieces.length, href: String(child.attrGet('href') ?? '') });
    } else if (child.nesting === -1) {
      const start = open.pop();
      if (open.length >= deepestInline) continue;
      const inner = tidy(pieces.slice(start?.from ?? 0).join(''));
      if (start?.type === 'link_open') links.push({ href: start.href, text: inner, line: at });
      else if (start?.type === 'strong_open' || start?.type === 'em_open') emphasised.push(inner);
    } else (struck === 0 ? pieces : over).push(textOf(child, isOwnLine));
  }
  return {
    text: pieces.join(''),
    emphasised: emphasised.filter((one) => one !== ''),
    over: tidy(over.join('')),
  };
}

const strikeAlone = /^\s*<(\/?)(?:del|s|strike)\b[^<>]*>\s*$/i;

/** 1 where something begins to be struck through, -1 where it ends. */
function strikes({ type, content }: Token): -1 | 0 | 1 {
  if (type === 's_open') return 1;
  if (type === 's_close') return -1;
  const [, end] = (type === 'html_inline' && strikeTag.exec(content)) || [];
  return end === undefined ? 0 : end === '' ? 1 : -1;
}

/** Lines that each begin in bold were meant as lines: `**Where** Athens`. */
function beginsBold(children: readonly Token[], index: number): boolean {
  const [first, second] = children.slice(index, index + 2);
  if (first?.type === 'strong_open') return true;
  return first?.type === 'text' && first.content.trim() === '' && second?.type === 'strong_open';
}

function imagesIn(children: readonly Token[]): readonly Omit<ProseImage, 'line'>[] {
  return children.flatMap((child) => {
    const src =
      child.type === 'image'
        ? child.attrGet('src')
        : child.type === 'html_inline'
          ? /^<img\b[^>]*\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(child.content)?.[1]
          : undefined;
    const alt =
      child.type === 'image' ? child.content : /\salt\s*=\s*"([^"]{1,200})"/i.exec(child.content)?.[1];
    return typeof src === 'string' ? [{ src, ...(alt !== undefined && alt !== '' && { alt }) }] : [];
  });
}

function textOf(token: Token, isOwnLine: boolean): string {
  if (token.type === 'text' || token.type === 'code_inline') return token.content;
  if (token.type === 'hardbreak') return `${lineBreak}\n`;
  if (token.type === 'softbreak') return isOwnLine ? `${lineBreak}\n` : '\n';
  return /^<br\s*\/?>$/i.test(token.type === 'html_inline' ? token.content : '') ? lineBreak : '';
}
