import type { Edition } from '../../model/document.ts';
import type { Language } from '../../model/language.ts';
import { autodiscovery, postingData } from '../../injection/insertion.ts';
import { plainPath } from '../../injection/canonical.ts';
import type { Addressed, Layout } from '../../injection/layout.ts';

/** A page of the site that is known. */
export interface FrontPage {
  readonly address: string;
  /** For its head; empty where what an earlier `rolecast inject` put in must go. Made when first asked for. */
  readonly insertion: () => string;
}

export interface FrontPages {
  /** Of postings, and of sections that the site's owner named; by `pageKey`. */
  readonly pages: ReadonlyMap<string, FrontPage>;
  /** Right above the postings, whether there are pages or not, without doubles, those of the newest first. */
  readonly folders: readonly Addressed[];
  readonly isHome: (url: string) => boolean;
  /** A page on which people find the postings of a language. */
  readonly section: (page: Addressed) => FrontPage;
}

/** The same for all ways in which static hosts write the address of one page. */
export function pageKey(url: URL): string {
  return url.host + plainPath(url);
}

/** The pages that are known at the edition's moment: of every posting, offered or not, and `sections`. */
export function frontPages(
  edition: Edition,
  layout: Layout,
  sections: readonly Addressed[] | undefined,
): FrontPages {
  const { site, open, closed, scheduled } = edition.catalog;
  const pages = new Map<string, FrontPage>();
  const add = (page: FrontPage) => {
    const key = keyOf(page.address);
    if (!pages.has(key)) pages.set(key, page);
  };
  const links = (language: Language) => autodiscovery(edition, language);
  const section = ({ url, language }: Addressed): FrontPage => ({
    address: url,
    insertion: once(() => links(language)),
  });
  for (const posting of open)
    add({
      address: posting.url,
      insertion: once(() => links(posting.language) + postingData(posting, edition)),
    });
  const others = [...closed, ...scheduled];
  for (const { url } of others) add({ address: url, insertion: () => '' });
  for (const page of sections ?? []) add(section(page));
  const homes = new Set([...layout, ...site.languages].flatMap(({ url }) => (url ? [keyOf(url)] : [])));
  return {
    pages,
    folders: sections === undefined ? foldersAbove([...open, ...others]) : [],
    isHome: (url) => homes.has(keyOf(url)) || new URL(url).pathname === '/',
    section,
  };
}

function foldersAbove(postings: readonly Addressed[]): readonly Addressed[] {
  const folders = new Map<string, Addressed>();
  for (const { url, language } of postings) {
    const above = new URL(url.endsWith('/') ? '..' : '.', url).href;
    const key = `${language} ${above}`;
    if (!folders.has(key)) folders.set(key, { url: above, language });
  }
  return [...folders.values()];
}

function keyOf(url: string): string {
  return pageKey(new URL(url));
}

function once(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
}
