import { readsLikeAdvert } from '../../files/folders/advert.ts';
import { isAnchor, isFrame, isHidden, isPart, textOf } from '../../web-page/page-parts.ts';
import { type Node, pageNodes } from '../../web-page/node/page-nodes.ts';
import { type PageText, readPageText } from '../../../text/page-text.ts';
import { textPart } from '../../web-page/text-part.ts';
import { isElement, pageTree, type PageElement } from '../../web-page/page-tree.ts';

/** What is known of a built page beside its text. Small: a site has thousands of them. */
export interface SitePage {
  readonly file: string;
  /** Its path without `index.html` or `.html`: `jobs/baker`; the home page is ``. */
  readonly path: string;
  readonly head: Omit<PageText, 'data' | 'headings'>;
  readonly nodes: readonly Node[];
  /** A block of data about a posting that nobody can read. */
  readonly isDataBroken: boolean;
  readonly headings: readonly PageHeading[];
  /** As written, of the text and of the frame around it. */
  readonly links: readonly string[];
  readonly frameLinks: readonly string[];
  /** Digests of its blocks of text. */
  readonly blocks: readonly number[];
  /** How many characters of the text are in links, and how many there are. */
  readonly linked: number;
  readonly length: number;
  /** Words of job adverts are in the text. */
  readonly isAdvert: boolean;
  /** By which template it seems to be made. */
  readonly shape: string;
  /** The language of the part that holds the text, where it says one. */
  readonly language?: string;
  /** When it was published, by the marks that generators give it. */
  readonly published?: string;
  /** Of one of several postings on a page: its own text, with each line where it stands in the file. */
  readonly part?: string;
}

export interface PageHeading {
  readonly level: number;
  readonly text: string;
  readonly line: number;
  /** Where it leads, as written. */
  readonly href?: string;
  readonly isFrame: boolean;
  readonly id?: string;
  /** How many characters of the text stand above it. */
  readonly above: number;
}

const most = { links: 3000, headings: 300, blocks: 3000 };

export function readSitePage(file: string, html: string): SitePage {
  const { data, headings: _, ...head } = readPageText(html);
  const { postings, broken } = pageNodes(data);
  const body = pageTree(html);
  const text = textPart(body);
  const found = {
    headings: [] as PageHeading[],
    links: new Set<string>(),
    frameLinks: new Set<string>(),
    blocks: [] as number[],
  };
  let [linked, length] = [0, 0];
  const sample: string[] = [];
  let published: string | undefined;
  let language = text === body ? undefined : text.attributes['lang'];
  const walk = (
    node: PageElement,
    state: {
      readonly inText: boolean;
      readonly inPart: boolean;
      readonly inFrame: boolean;
      readonly inLink: boolean;
    },
  ): void => {
    if (isHidden(node)) return;
    const { tag, attributes } = node;
    const inText = state.inText || node === text;
    const inFrame = state.inFrame || isFrame(node, state.inPart);
    const inPart = state.inPart || isPart(node);
    if (/^h[1-6]$/.test(tag) && found.headings.length < most.headings)
      found.headings.push(headingOf(node, inFrame || !inText, length, pathOf(file)));
    if (tag === 'a' && attributes['href'] !== undefined && !isAnchor(node)) {
      const set = inText && !inFrame ? found.links : found.frameLinks;
      if (set.size < most.links) set.add(attributes['href'].slice(0, 2000));
    }
    if (inText && isPublishedMark(node)) published ??= attributes['datetime'];
    if (inText && !inFrame && /^(?:article|section|div)$/.test(tag)) language ??= onlyLanguage(node, text);
    const inLink = state.inLink || tag === 'a';
    let block = '';
    for (const child of node.children) {
      if (isElement(child)) walk(child, { inText, inPart, inFrame, inLink });
      else {
        block += child.words;
        if (inText && !inFrame) {
          const size = child.words.trim().length;
          if (length < 20_000) sample.push(child.words, ' ');
          length += size;
          if (inLink) linked += size;
        }
      }
    }
    const plain = block.replace(/\s+/g, ' ').trim();
    if (plain !== '' && found.blocks.length < most.blocks) found.blocks.push(digest(plain));
  };
  walk(body, { inText: false, inPart: false, inFrame: false, inLink: false });
  return {
    file,
    path: pathOf(file),
    head,
    nodes: postings,
    isDataBroken: broken?.namesJobPosting === true,
    headings: found.headings,
    links: [...found.links],
    frameLinks: [...found.frameLinks],
    blocks: found.blocks,
    linked,
    length,
    isAdvert: readsLikeAdvert(sample.join('')),
    shape: shapeOf(body, text),
    ...(language !== undefined && { language }),
    ...(published !== undefined && { published }),
  };
}

/** `jobs/baker/index.html` and `jobs/baker.html` are both `jobs/baker`. */
export function pathOf(file: string): string {
  return file.normalize('NFC').replace(/(?:^|\/)index\.x?html?$|\.x?html?$/i, '');
}

/** The nearest statement around all of the text. */
function onlyLanguage(node: PageElement, text: PageElement): string | undefined {
  const isAlone =
    node !== text &&
    text.children.filter((child) => isElement(child) || child.words.trim() !== '').length === 1;
  return isAlone && text.children.includes(node) ? node.attributes['lang'] : undefined;
}

function headingOf(node: PageElement, inFrame: boolean, above: number, path: string): PageHeading {
  const href = otherPage(hrefIn(node), path);
  return {
    level: Number(node.tag[1]),
    text: textOf(node).slice(0, 300),
    line: node.line,
    isFrame: inFrame,
    above,
    ...(href !== undefined && { href }),
    ...(node.attributes['id'] !== undefined && { id: node.attributes['id'] }),
  };
}

/** Undefined where it leads to the page itself, by the last part of the path. */
function otherPage(href: string | undefined, path: string): string | undefined {
  const named = pathOf((href ?? '').replace(/[?#].*$/s, '').replace(/\/+$/, ''));
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last !== '' && `/${named}`.endsWith(`/${last}`) ? undefined : href;
}

function hrefIn(node: PageElement): string | undefined {
  for (const child of node.children) {
    if (!isElement(child) || isAnchor(child)) continue;
    const href = child.tag === 'a' ? child.attributes['href'] : hrefIn(child);
    if (href !== undefined && !href.startsWith('#')) return href;
  }
  return undefined;
}

/** https://microformats.org/wiki/h-entry, schema.org's property, and HTML's own former attribute. */
function isPublishedMark({
  tag,
  attributes: { class: names = '', itemprop, pubdate },
}: PageElement): boolean {
  return (
    tag === 'time' &&
    (pubdate !== undefined ||
      itemprop === 'datePublished' ||
      /(?:^|\s)(?:dt-published|published|entry-date)(?:\s|$)/.test(names))
  );
}

function shapeOf(body: PageElement, text: PageElement): string {
  const name = ({ tag, attributes: { class: names = '' } }: PageElement) =>
    `${tag}.${names.trim().split(/\s+/).slice(0, 2).join('.')}`;
  const inner = text.children.filter(isElement).slice(0, 2).map(name);
  return [body.attributes['class'] ?? '', name(text), ...inner]
    .join(' ')
    .replace(/[\d]+/g, '#')
    .slice(0, 300);
}

/** FNV-1a, 32 bits. */
export function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length && at < 2000; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
