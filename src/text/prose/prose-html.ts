import type { Element, ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { isBadge } from './badge.ts';
import type { Block, Prose, ProseImage, ProseLink } from './prose.ts';
import { type Found, lineBreak, linesOf, proseWith, type Struck, tidy } from './prose-lines.ts';
import { strikes } from './struck.ts';

/** The blocks of HTML content. */
export function proseOfHtml(html: string, line: number): Prose {
  const found: Found[] = [];
  const links: ProseLink[] = [];
  const images: ProseImage[] = [];
  const struck: Struck[] = [];
  collectHtml(html, line, { found, links, images, struck });
  return proseWith(found, links, images, struck);
}

interface Collected {
  readonly found: Found[];
  readonly links: ProseLink[];
  readonly images: ProseImage[];
  readonly struck: Struck[];
}

const blockKinds: Readonly<Record<string, Block['kind']>> = {
  p: 'paragraph',
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
  blockquote: 'paragraph',
  div: 'paragraph',
  section: 'paragraph',
  summary: 'admonition-title',
  article: 'paragraph',
};
const silent = new Set(['script', 'style', 'template', 'iframe', 'noscript', 'svg', 'head', 'title']);

/** Adds what a piece of HTML holds. `line` is the file's line on which it begins. */
export function collectHtml(html: string, line: number, { found, links, images, struck }: Collected): void {
  const root = fromHtml(html, { fragment: true });
  let pending = {
    pieces: [] as string[],
    emphasised: [] as string[],
    line,
    kind: 'paragraph' as Block['kind'],
    level: undefined as number | undefined,
  };
  const lineOf = ({ position }: Element) => line + (position?.start.line ?? 1) - 1;
  const flush = () => {
    const { kind, level, emphasised } = pending;
    const place = { kind, line: pending.line, ...(level === undefined ? {} : { level }) };
    found.push(...linesOf(pending.pieces.join(''), emphasised, place));
    pending = { ...pending, pieces: [], emphasised: [] };
  };
  const begin = (element: Element, kind: Block['kind']) => {
    flush();
    const level = /^h[1-6]$/.test(element.tagName) ? Number(element.tagName[1]) : undefined;
    pending = {
      pieces: [],
      emphasised: [],
      kind,
      level,
      line: lineOf(element),
    };
  };
  const end = (kind: Block['kind'] | undefined): void => {
    if (kind === undefined) return;
    flush();
    pending = { ...pending, kind: 'paragraph', level: undefined };
  };
  const walk = (node: RootContent | ElementContent): void => {
    if (node.type === 'text') pending.pieces.push(node.value);
    if (node.type !== 'element' || silent.has(node.tagName)) return;
    if (strikes.test(node.tagName)) {
      const isFirst = found.length === 0 && pending.pieces.join('').trim() === '';
      const isTitle = isFirst && (pending.kind === 'heading' || /^h[1-6]$/.test(firstIn(node)));
      struck.push({ text: tidy(textIn(node)), line: lineOf(node), isTitle });
      return;
    }
    if (node.tagName === 'img')
      images.push({
        src: String(node.properties['src'] ?? ''),
        ...(typeof node.properties['alt'] === 'string' && { alt: node.properties['alt'] }),
        line: lineOf(node),
      });
    const kind = blockKind(node);
    if (kind !== undefined) begin(node, kind);
    const from = pending.pieces.length;
    for (const child of node.children) walk(child);
    if (node.tagName === 'br') pending.pieces.push(lineBreak);
    if (
      !/^(?:strong|b|em|i|a|mark)$/.test(node.tagName) &&
      !isBadge(node.tagName, node.properties['className'])
    )
      return end(kind);
    const inner = tidy(pending.pieces.slice(from).join(''));
    if (node.tagName !== 'a' && inner !== '') pending.emphasised.push(inner);
    if (node.tagName === 'a')
      links.push({
        href: String(node.properties['href'] ?? ''),
        text: inner,
        line: lineOf(node),
      });
    end(kind);
  };
  for (const child of root.children) walk(child);
  flush();
}

function textIn(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textIn(child) : ''))
    .join('');
}

/** The name of the first element in another one. */
function firstIn({ children }: Element): string {
  return children.find((child) => child.type === 'element')?.tagName ?? '';
}

function blockKind(element: Element): Block['kind'] | undefined {
  if (/^h[1-6]$/.test(element.tagName)) return 'heading';
  const classes = element.properties['className'];
  if (Array.isArray(classes) && classes.includes('admonition-title')) return 'admonition-title';
  return blockKinds[element.tagName];
}
