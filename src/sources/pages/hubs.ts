import { namesNoJob } from '../../text/language/page-titles.ts';
import { rankOfFolder } from '../files/folders/section-names.ts';
import type { Addresses } from './addresses.ts';
import type { SitePage } from './page/site-page.ts';

/** Whether it lists other candidates: it has most of them below it, in its headings, or in most of its text. */
export function isList(
  page: SitePage,
  among: ReadonlySet<SitePage>,
  { target }: Pick<Addresses, 'target'>,
): boolean {
  const isOther = (href: string | undefined) => {
    const other = href === undefined ? undefined : target(page, href);
    return other !== undefined && other !== page && among.has(other) ? other : undefined;
  };
  const heads = page.headings.filter(({ isFrame, href }) => !isFrame && isOther(href) !== undefined);
  if (heads.some(({ above }) => above < 200)) return true;
  const others = page.links.flatMap((href) => isOther(href) ?? []);
  if (others.some((other) => other.path.startsWith(`${page.path}/`) && !namesNoJob(nameOf(other))))
    return true;
  return new Set(others).size >= 2 && page.linked * 2 >= page.length;
}

/** The first heading of the text that leads nowhere. */
export function nameOf({ headings }: Pick<SitePage, 'headings'>): string {
  return headings.find(({ isFrame, href }) => !isFrame && href === undefined)?.text ?? '';
}

export function isHub({ path, headings }: SitePage): boolean {
  return rankOf(path, headings) > 0;
}

/** 2 for a list of postings by its name or its heading, 1 for a page about careers, 0 for any other. */
function rankOf(path: string, headings: SitePage['headings']): number {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return Math.max(rankOfFolder(name), rankOfFolder(nameOf({ headings }).slice(0, 60)));
}

/** Pages that hubs link to, and the postings that stand on a hub itself. */
export function fromHubs(
  pages: readonly SitePage[],
  sections: readonly string[] | undefined,
  { target }: Addresses,
  { doubt, postingsOn }: Found,
): readonly SitePage[] {
  const hubs = pages.filter(
    (page) =>
      page.head.refresh === undefined &&
      (sections === undefined ? isHub(page) : sections.includes(page.path)),
  );
  const isClear = (hub: SitePage) =>
    sections !== undefined || (rankOf(hub.path, hub.headings) === 2 && !isByMark(hub.path));
  const found = new Map<SitePage, boolean>();
  for (const hub of hubs)
    for (const href of hub.links) {
      const page = target(hub, href);
      if (page === undefined || page.path === '' || hubs.includes(page) || isListName(page.path)) continue;
      if (namesNoJob(nameOf(page))) continue;
      found.set(page, found.get(page) === true || isClear(hub));
    }
  const among = new Set(found.keys());
  const listed = [...found].filter(([page]) => !isList(page, among, { target }));
  const shapes = new Map<string, number>();
  for (const [{ shape }] of listed) shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
  const usual = Math.max(0, ...shapes.values());
  const linked = listed.flatMap(([page, isListed]) => {
    const isLikeOthers = (shapes.get(page.shape) ?? 0) === usual;
    if (page.isAdvert || (isListed && isLikeOthers)) return [page];
    doubt(page, 'A page about jobs links to it, and nothing else says that it is a posting');
    return [];
  });
  const chosen = new Set(linked);
  const onHubs = hubs.flatMap((hub) => {
    const targets = hub.links.flatMap((href) => target(hub, href) ?? []).filter((page) => page !== hub);
    if (targets.some((page) => chosen.has(page))) return [];
    const own = postingsOn(hub, isClear(hub));
    if (own === undefined && targets.length === 0 && holdsSeveral(hub))
      doubt(hub, 'It seems to hold several postings, and none has a page of its own');
    return own ?? [];
  });
  return [...linked, ...onHubs];
}

/** What is done with what is found. */
export interface Found {
  readonly doubt: (page: SitePage, why: string) => void;
  readonly postingsOn: SharedPages['on'];
}

/** Reads the postings that share a page. */
export interface SharedPages {
  readonly on: (page: SitePage, isListItself: boolean) => readonly SitePage[] | undefined;
  readonly inData: (page: SitePage, nodes: SitePage['nodes']) => readonly SitePage[];
}

/** Further pages of lists, and lists by a mark or a month. */
export function isListName(path: string): boolean {
  return /(?:^|\/)(?:page|seite|pagina)\/?-?\d+$|(?:^|\/)p\/\d+$|(?:^|\/)(?:tags?|categor(?:y|ies)|tagged|topics?|authors?|archives?|feeds?|search|404|500)(?:\/[^/]+)?$|(?:^|\/)\d{4}(?:\/\d{2}){0,2}$/i.test(
    path,
  );
}

/** A blog writes about jobs, too. */
function isByMark(path: string): boolean {
  return /(?:^|\/)(?:tags?|categor(?:y|ies)|tagged|topics?)\/[^/]+$/i.test(path);
}

/** Headings of one level that links on the page lead to, or that stand over adverts. */
function holdsSeveral(page: SitePage): boolean {
  const heads = page.headings.filter(({ isFrame, level }) => !isFrame && level > 1);
  const linked = heads.filter(({ id }) => id !== undefined && page.links.includes(`#${id}`));
  return linked.length >= 2 || page.isAdvert;
}
