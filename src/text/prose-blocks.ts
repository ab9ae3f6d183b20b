import type { Element, ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Token } from 'markdown-it';
import type { Block, Prose, ProseImage, ProseLink } from './prose.ts';

/** `continues`: the next line of a paragraph that is broken by hand. */
type Found = Omit<Block, 'lead'> & { readonly continues?: true };

/** The blocks of parsed Markdown. `line` is the file's line of the first token line. */
export function proseOfTokens(tokens: readonly Token[], line: number): Prose {
  const found: Found[] = [];
  const links: ProseLink[] = [];
  const images: ProseImage[] = [];
  const containers: string[] = [];
  let lastLine = 0;
  tokens.forEach((token, index) => {
    lastLine = token.map?.[0] ?? lastLine;
    if (token.type === 'html_block') {
      collectHtml(token.content, line + lastLine, found, links, images);
    } else if (token.type === 'inline') {
      const at = line + lastLine;
      for (const src of imagesIn(token.children ?? [])) images.push({ src, line: at });
      const { text, emphasised } = inlineText(token.children ?? [], at, links);
      const { kind, level } = kindOf(tokens, index, containers);
      found.push(...linesOf(text, emphasised, { kind, line: at, ...(level === undefined ? {} : { level }) }));
    } else if (token.nesting === 1) containers.push(token.type);
    else if (token.nesting === -1) containers.pop();
  });
  return proseWith(found, links, images);
}

function proseWith(
  found: readonly Found[],
  links: readonly ProseLink[],
  images: readonly ProseImage[],
): Prose {
  return { blocks: withLead(found), links, ...(images.length > 0 && { images }) };
}

/** The blocks of HTML content. */
export function proseOfHtml(html: string, line: number): Prose {
  const found: Found[] = [];
  const links: ProseLink[] = [];
  const images: ProseImage[] = [];
  collectHtml(html, line, found, links, images);
  return proseWith(found, links, images);
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
): { text: string; emphasised: string[] } {
  const emphasised: string[] = [];
  const open: { type: string; from: number; href: string }[] = [];
  const pieces: string[] = [];
  let struck = 0;
  for (const child of children) {
    if (child.type === 's_open') struck++;
    else if (child.type === 's_close') struck--;
    else if (child.nesting === 1) {
      open.push({ type: child.type, from: pieces.length, href: String(child.attrGet('href') ?? '') });
    } else if (child.nesting === -1) {
      const start = open.pop();
      if (open.length >= deepestInline) continue;
      const inner = tidy(pieces.slice(start?.from ?? 0).join(''));
      if (start?.type === 'link_open') links.push({ href: start.href, text: inner, line });
      else if (start?.type === 'strong_open' || start?.type === 'em_open') emphasised.push(inner);
    } else if (struck === 0) pieces.push(textOf(child));
  }
  return { text: pieces.join(''), emphasised: emphasised.filter((one) => one !== '') };
}

function imagesIn(children: readonly Token[]): readonly string[] {
  return children.flatMap((child) => {
    const src =
      child.type === 'image'
        ? child.attrGet('src')
        : child.type === 'html_inline'
          ? /^<img\b[^>]*\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(child.content)?.[1]
          : undefined;
    return typeof src === 'string' ? [src] : [];
  });
}

function textOf(token: Token): string {
  if (token.type === 'text' || token.type === 'code_inline') return token.content;
  if (token.type === 'hardbreak' || /^<br\s*\/?>$/i.test(token.type === 'html_inline' ? token.content : ''))
    return lineBreak;
  return token.type === 'softbreak' ? ' ' : '';
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
const silent = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'noscript',
  'svg',
  'del',
  's',
  'head',
  'title',
]);

function collectHtml(
  html: string,
  line: number,
  found: Found[],
  links: ProseLink[],
  images: ProseImage[],
): void {
  const root = fromHtml(html, { fragment: true });
  let pending = {
    pieces: [] as string[],
    emphasised: [] as string[],
    line,
    kind: 'paragraph' as Block['kind'],
    level: undefined as number | undefined,
  };
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
      line: line + (element.position?.start.line ?? 1) - 1,
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
    if (node.tagName === 'img')
      images.push({
        src: String(node.properties['src'] ?? ''),
        line: line + (node.position?.start.line ?? 1) - 1,
      });
    const kind = blockKind(node);
    if (kind !== undefined) begin(node, kind);
    const from = pending.pieces.length;
    for (const child of node.children) walk(child);
    if (node.tagName === 'br') pending.pieces.push(lineBreak);
    if (!/^(?:strong|b|em|i|a)$/.test(node.tagName)) return end(kind);
    const inner = tidy(pending.pieces.slice(from).join(''));
    if (node.tagName !== 'a' && inner !== '') pending.emphasised.push(inner);
    if (node.tagName === 'a')
      links.push({
        href: String(node.properties['href'] ?? ''),
        text: inner,
        line: line + (node.position?.start.line ?? 1) - 1,
      });
    end(kind);
  };
  for (const child of root.children) walk(child);
  flush();
}

function blockKind(element: Element): Block['kind'] | undefined {
  if (/^h[1-6]$/.test(element.tagName)) return 'heading';
  const classes = element.properties['className'];
  if (Array.isArray(classes) && classes.includes('admonition-title')) return 'admonition-title';
  return blockKinds[element.tagName];
}

/** How many paragraphs, at the most, open a text. */
const leadParagraphs = 3;

function withLead(found: readonly Found[]): Block[] {
  let paragraphs = 0;
  let over = false;
  return found.map((block) => {
    if (block.kind === 'heading' && paragraphs > 0) over = true;
    const { continues, ...rest } = block;
    if (rest.kind === 'paragraph' && continues === undefined) paragraphs++;
    return { ...rest, lead: !over && rest.kind === 'paragraph' && paragraphs <= leadParagraphs };
  });
}

/** A block with more than this emphasises nothing; each is looked for in each line. */
const mostEmphasised = 100;

/** Stands for a break made by hand (a hard line break, `<br>`): what stands on a line of its own is read as one. */
const lineBreak = '\u2028';

function linesOf(
  text: string,
  emphasised: readonly string[],
  place: Pick<Found, 'kind' | 'line' | 'level'>,
): Found[] {
  return text
    .split(lineBreak)
    .map(tidy)
    .filter((line) => line !== '')
    .map((line, index) => ({
      ...place,
      text: line,
      emphasised: emphasised.slice(0, mostEmphasised).filter((part) => line.includes(part)),
      ...(index > 0 && { continues: true as const }),
    }));
}

function tidy(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}
