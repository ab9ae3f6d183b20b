import type { Addresses } from './addresses.ts';
import type { PageHeading, SitePage } from './page/site-page.ts';

export interface PageTitle {
  readonly value: string;
  /** Set where it is a heading of the page. */
  readonly heading?: PageHeading;
}

/**
 * What pages are called: the first heading that is no other page's name and not that of all of them, else `<title>`
 * without the part that the site's pages share. No entry where nothing tells.
 */
export function pageTitles(
  postings: readonly SitePage[],
  pages: readonly SitePage[],
  { target }: Pick<Addresses, 'target'>,
): ReadonlyMap<SitePage, PageTitle> {
  const [onPages, onPostings] = [countedHeadings(pages), countedHeadings(postings)];
  const titles = countedParts(pages);
  const alike = postings.length > 2 ? postings.length / 2 : 2;
  const isOwn = (page: SitePage, { text, href }: PageHeading) => {
    const to = href === undefined ? undefined : target(page, href);
    const isShared = (onPages.get(text) ?? 0) > 1 && (onPostings.get(text) ?? 0) >= alike;
    return text !== '' && (to === undefined || to === page) && !isShared;
  };
  const found = new Map<SitePage, PageTitle>();
  for (const page of postings) {
    const own = page.headings.filter((heading) => !isOfFrame(heading, page) && isOwn(page, heading));
    const heading =
      own.find(({ level }) => level === 1) ?? own.find(({ level, above }) => level === 2 && above < 400);
    if (heading !== undefined) found.set(page, { value: heading.text, heading });
    else {
      const value = withoutShared(page, titles);
      if (value !== undefined) found.set(page, { value });
    }
  }
  return found;
}

/** A heading of level 1 above the text is the page's as well. */
function isOfFrame({ isFrame, level }: PageHeading, { headings }: SitePage): boolean {
  return isFrame && !(level === 1 && headings.every((other) => other.level !== 1 || other.isFrame));
}

const between = /\s+[-–—|·•:»«~/]+\s+|\s*[|»«]\s*|:\s+/;

function countedHeadings(pages: readonly SitePage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { headings } of pages)
    for (const text of new Set(headings.flatMap(({ text, href }) => (href === undefined ? [text] : []))))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

const partsOf = (title: string) => title.split(between).filter((part) => part !== '');

/** How many different titles have a part in a place, counted from the beginning (`0 …`) and from the end (`-1 …`). */
function countedParts(pages: readonly SitePage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const title of new Set(pages.map(({ head }) => head.title ?? ''))) {
    const parts = partsOf(title);
    const places = parts.flatMap((part, at) => [`${at} ${part}`, `${at - parts.length} ${part}`]);
    for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

/** `Keeper - Lantern` where other pages are called `… - Lantern`, or the site says that it is called so. */
function withoutShared(
  { head: { title = '', metas } }: SitePage,
  counts: ReadonlyMap<string, number>,
): string | undefined {
  const parts = partsOf(title);
  const site = metas.get('og:site_name') ?? metas.get('application-name');
  const isShared = (at: number) => parts.at(at) === site || (counts.get(`${at} ${parts.at(at)}`) ?? 0) > 1;
  let [from, to] = [0, parts.length];
  while (to - from > 1 && isShared(to - 1 - parts.length)) to--;
  while (to - from > 1 && isShared(from)) from++;
  const [first, last] = [parts[from], parts[to - 1]];
  if (first === undefined || last === undefined) return undefined;
  const start = title.indexOf(first, parts.slice(0, from).join('').length);
  return title.slice(start, title.indexOf(last, start) + last.length).trim();
}
