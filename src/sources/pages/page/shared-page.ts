import { slugify } from '../../../model/identity.ts';
import { namesNoJob, saysNothingIsOpen } from '../../../text/language/page-titles.ts';
import { readsLikeAdvert } from '../../files/folders/advert.ts';
import { rankOfFolder } from '../../files/folders/section-names.ts';
import { isHidden, plainHtml, textOf } from '../../web-page/page-parts.ts';
import { isElement, pageTree, type PageElement, type PageWords } from '../../web-page/page-tree.ts';
import { nodeTitle } from '../../web-page/node/node-facts.ts';
import type { Node } from '../../web-page/node/page-nodes.ts';
import { outside } from './posting-text.ts';
import type { SitePage } from './site-page.ts';
import { textPart } from '../../web-page/text-part.ts';

type Nodes = (PageElement | PageWords)[];

interface Section {
  /** Absent where what follows stands below no heading of the page, or below one that ends the postings. */
  readonly heading?: PageElement;
  readonly nodes: Nodes;
}

/** The postings that a page holds, none of which has a page of its own; undefined where that is not sure. */
export function postingsOn(
  page: SitePage,
  html: string,
  isListItself: boolean,
): readonly SitePage[] | undefined {
  const body = pageTree(html);
  const text = textPart(body);
  const headings = headingsIn(text);
  const level = levelOf(headings, isListItself);
  const parent = parents(headings);
  const named = headings.filter(
    (heading) => levelIn(heading) === level && isOpening(heading, parent.get(heading), isListItself),
  );
  // Where the page lists them itself, what it does not list is something else.
  const listed = named.filter(({ attributes: { id } }) => id !== undefined && page.links.includes(`#${id}`));
  const postings = new Set(listed.length > 1 ? listed : named);
  const sections = sectionsOf(text.children, (heading) => postings.has(heading), level ?? 6);
  const own = sections.flatMap(({ heading, nodes }) => (heading === undefined ? [] : [{ heading, nodes }]));
  const isSure = own.length > 0 && own.every(({ nodes }) => readsLikeAdvert(plainHtml(nodes, 1)));
  const aside = asideOf(sections, body, text);
  return isSure && aside.length * own.length < most
    ? own.map(({ heading, nodes }) => partOf(page, heading, nodes, aside))
    : undefined;
}

/** Of what is repeated beside each posting of a page. */
const most = 1_000_000;

/** What stands before all postings of a page, and below headings that are none of theirs: not what is said of former ones. */
function asideOf(sections: readonly Section[], body: PageElement, text: PageElement): string {
  const others = sections.filter(({ heading, nodes: [first] }) => {
    const isHeading = first !== undefined && isElement(first) && /^h[1-6]$/.test(first.tag);
    return heading === undefined && !(isHeading && namesNoJob(textOf(first)));
  });
  const frame = text === body ? [] : outside(body, text);
  return plainHtml(
    [
      ...frame.filter((node) => !isElement(node) || node.tag !== 'nav'),
      ...others.flatMap(({ nodes }) => nodes),
    ],
    1,
  ).trim();
}

/** The postings of a page's data that have no page of their own, each with what stands under the heading that is called like it. */
export function postingsInData(page: SitePage, html: string, nodes: readonly Node[]): readonly SitePage[] {
  const body = pageTree(html);
  const text = textPart(body);
  const headings = headingsIn(text);
  const called = new Map<string, PageElement | undefined>();
  for (const heading of headings)
    called.set(textOf(heading), called.has(textOf(heading)) ? undefined : heading);
  const named = nodes.map((node) => ({ node, heading: called.get(nodeTitle(node)) }));
  const begin = new Set(named.flatMap(({ heading }) => heading ?? []));
  const level = Math.min(6, ...[...begin].map(levelIn));
  const sections = sectionsOf(text.children, (heading) => begin.has(heading), level);
  const aside = asideOf(sections, body, text);
  if (aside.length * nodes.length > most) return [];
  const nodesOf = new Map(sections.map((section) => [section.heading, section.nodes]));
  return named.map(({ node, heading }) => {
    const own =
      heading === undefined
        ? posting(page, nodeTitle(node), { part: `<main></main><footer>${aside}</footer>` })
        : partOf(page, heading, nodesOf.get(heading) ?? [], aside);
    return { ...own, nodes: [node] };
  });
}

const levelIn = ({ tag }: PageElement) => Number(tag[1]);

function headingsIn(text: PageElement): readonly PageElement[] {
  const found: PageElement[] = [];
  const walk = (node: PageElement): void => {
    if (isHidden(node)) return;
    if (/^h[1-6]$/.test(node.tag)) found.push(node);
    else for (const child of node.children) if (isElement(child)) walk(child);
  };
  walk(text);
  return found;
}

/** The nearest heading above of a higher rank. */
function parents(headings: readonly PageElement[]): ReadonlyMap<PageElement, PageElement | undefined> {
  const above: (PageElement | undefined)[] = [];
  return new Map(
    headings.map((heading) => {
      const level = levelIn(heading);
      above.length = level;
      above[level] = heading;
      return [heading, above.slice(0, level).findLast((one) => one !== undefined)];
    }),
  );
}

/** `Open positions` above it, or the page itself is called so. */
function isOpening(heading: PageElement, parent: PageElement | undefined, isListItself: boolean): boolean {
  const title = textOf(heading);
  const isListed =
    parent === undefined || parent.tag === 'h1' ? isListItself : rankOfFolder(textOf(parent)) === 2;
  return (
    isListed &&
    title !== '' &&
    !/[?:]$/.test(title) &&
    rankOfFolder(title) === 0 &&
    !namesNoJob(title) &&
    !saysNothingIsOpen(title)
  );
}

/** The first level below that of the page's own heading at which there are any. */
function levelOf(headings: readonly PageElement[], isListItself: boolean): number | undefined {
  const parent = parents(headings);
  const levels = headings
    .filter((heading) => heading.tag !== 'h1' && isOpening(heading, parent.get(heading), isListItself))
    .map(levelIn);
  return levels.length === 0 ? undefined : Math.min(...levels);
}

/** Cuts a text at the headings that begin a posting, and at others that are no lower: first what stands before all of them. */
function sectionsOf(
  nodes: Nodes,
  begins: (heading: PageElement) => boolean,
  level: number,
): readonly Section[] {
  let last: Section = { nodes: [] };
  const all = [last];
  const next = (section: Section) => {
    last = section;
    all.push(section);
  };
  for (const node of nodes) {
    if (!isElement(node)) last.nodes.push(node);
    else if (/^h[1-6]$/.test(node.tag)) {
      if (begins(node)) next({ heading: node, nodes: [] });
      else {
        if (levelIn(node) <= level) next({ nodes: [] });
        last.nodes.push(node);
      }
    } else {
      const [first, ...more] = sectionsOf(node.children, begins, level);
      if (first !== undefined) last.nodes.push({ ...node, children: first.nodes });
      for (const section of more) next({ ...section, nodes: [{ ...node, children: section.nodes }] });
    }
  }
  return all;
}

/** What stands aside from all postings of a page is beside each: it may say that none is open any more. */
function partOf(page: SitePage, heading: PageElement, nodes: Nodes, aside: string): SitePage {
  const part = `<main>${plainHtml([{ ...heading, tag: 'h1' }, ...nodes], 1)}</main><footer>${aside}</footer>`;
  return posting(page, heading.attributes['id'] ?? textOf(heading), { part, heading });
}

function posting(
  page: SitePage,
  name: string,
  { part, heading }: { readonly part: string; readonly heading?: PageElement },
): SitePage {
  const { canonical: _, title: __, ...head } = page.head;
  const title = heading && {
    level: 1,
    text: textOf(heading).slice(0, 300),
    line: heading.line,
    isFrame: false,
    above: 0,
  };
  return {
    ...page,
    path: `${page.path}/${slugify(name)}`,
    head: { ...head, alternates: [] },
    nodes: [],
    headings: title === undefined ? [] : [title],
    links: [],
    blocks: [],
    part,
  };
}
