import type { Catalog } from '../model/catalog.ts';
import type { Posting } from '../model/posting.ts';
import type { Language } from '../model/language.ts';
import { isAnotherPage } from './canonical.ts';
import { type Addressed, filesOf, type Layout } from './layout.ts';

export interface Look {
  /** The first of the names that is a file. */
  readonly find: (names: readonly string[]) => string | undefined;
  /** What a file calls its canonical address. */
  readonly canonical: (file: string) => string | undefined;
}

export interface SectionPage extends Addressed {
  readonly file: string;
}

/** The pages of a built site that are known, by file. No file is in two of the maps. */
export interface KnownPages {
  readonly open: ReadonlyMap<string, Posting>;
  /** Of postings that are not offered. */
  readonly other: ReadonlyMap<string, Posting>;
  /** Where people find the postings, each in the language of its postings. */
  readonly sections: ReadonlyMap<string, SectionPage>;
  /** Open postings without a page of their own. */
  readonly missing: readonly Posting[];
}

export function knownPages(catalog: Catalog, layout: Layout, { find, canonical }: Look): KnownPages {
  const open = new Map<string, Posting>();
  const other = new Map<string, Posting>();
  const missing: Posting[] = [];
  for (const posting of catalog.open) {
    const file = find(filesOf(layout, posting));
    if (file === undefined || open.has(file)) missing.push(posting);
    else open.set(file, posting);
  }
  for (const posting of [...catalog.closed, ...catalog.scheduled]) {
    const file = find(filesOf(layout, posting));
    if (file !== undefined && !open.has(file)) other.set(file, posting);
  }
  const sections = new Map<string, SectionPage>();
  const homes = new Set([...layout, ...catalog.site.languages].map(({ url }) => url));
  const looked = new Map<string, SectionPage | undefined>();
  for (const posting of [...open.values(), ...other.values()]) {
    const section = sectionAbove(posting, posting.language);
    if (section !== undefined && !sections.has(section.file)) sections.set(section.file, section);
  }
  return { open, other, sections, missing };

  /** The nearest page above a posting's, short of a home page. */
  function sectionAbove(page: Addressed, language: Language): SectionPage | undefined {
    const url = new URL(page.url.endsWith('/') ? '..' : '.', page.url).href;
    const key = `${language} ${url}`;
    if (looked.has(key)) return looked.get(key);
    const section = isHome(url)
      ? undefined
      : (sectionAt({ url, language }) ?? sectionAbove({ url, language }, language));
    looked.set(key, section);
    return section;
  }

  /** The page at an address, or the one to which what is there redirects. */
  function sectionAt(page: Addressed): SectionPage | undefined {
    const file = find(filesOf(layout, page));
    const named = file === undefined ? undefined : canonical(file);
    if (file === undefined || named === undefined || !isAnotherPage(named, page.url))
      return file === undefined || open.has(file) || other.has(file) ? undefined : { ...page, file };
    const target = { ...page, url: new URL(named, page.url).href };
    const there = isHome(target.url) ? undefined : find(filesOf(layout, target));
    return there === undefined || open.has(there) || other.has(there)
      ? undefined
      : { ...target, file: there };
  }

  function isHome(url: string): boolean {
    return homes.has(url) || new URL(url).pathname === '/';
  }
}
