import type { Edition } from '../../model/document.ts';
import type { Language } from '../../model/language.ts';
import { autodiscovery, postingData } from '../inject/insertion.ts';
import { plainPath } from '../inject/canonical.ts';
import type { Addressed, Layout } from '../inject/layout.ts';

/** A page of the site that is known. */
export interface FrontPage {
  readonly address: string;
  /** For its head; empty where what an earlier `rolecast inject` put in must go. Made when first asked for. */
  readonly insertion: () => string;
}

export interface FrontPages {
  /** By `pageKey`. */
  readonly pages: ReadonlyMap<string, FrontPage>;
  /** Where people find the postings of a language. */
  readonly sectionOf: (language: Language) => string | undefined;
}

/** The same for all ways in which static hosts write the address of one page. */
export function pageKey(url: URL): string {
  return url.host + plainPath(url);
}

/**
 * The pages that are known at the edition's moment: of every open posting, of those that are not offered, and of
 * `sections`, or else the folders right above the postings, short of a home page. No page is two of these.
 */
export function frontPages(
  edition: Edition,
  layout: Layout,
  sections: readonly Addressed[] | undefined,
): FrontPages {
  const { site, open, closed, scheduled } = edition.catalog;
  const pages = new Map<string, FrontPage>();
  const add = (address: string, insertion: () => string) => {
    const key = pageKey(new URL(address));
    if (!pages.has(key)) pages.set(key, { address, insertion: once(insertion) });
  };
  const links = (language: Language) => autodiscovery(edition, language);
  for (const posting of open) add(posting.url, () => links(posting.language) + postingData(posting, edition));
  for (const posting of [...closed, ...scheduled]) add(posting.url, () => '');
  const homes = new Set([...layout, ...site.languages].flatMap(({ url }) => (url ? [keyOf(url)] : [])));
  const isHome = (url: string) => homes.has(keyOf(url)) || new URL(url).pathname === '/';
  const order = site.languages.map(({ tag }) => tag);
  const above = [...open, ...closed, ...scheduled]
    .map(({ url, language }) => ({ url: new URL(url.endsWith('/') ? '..' : '.', url).href, language }))
    .filter(({ url }) => !isHome(url))
    .sort((a, b) => order.indexOf(a.language) - order.indexOf(b.language));
  const listing = sections ?? above;
  for (const { url, language } of listing) add(url, () => links(language));
  return { pages, sectionOf: (tag) => listing.find(({ language }) => language === tag)?.url };
}

function keyOf(url: string): string {
  return pageKey(new URL(url));
}

function once(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
}
