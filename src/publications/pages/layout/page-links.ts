import { folderOf, listingPath, postingPath, webAddress } from '../../../model/address.ts';
import { type Catalog, translations } from '../../../model/catalog.ts';
import type { Document, Edition } from '../../../model/document.ts';
import type { Language } from '../../../model/language.ts';
import type { Posting } from '../../../model/posting.ts';
import type { Site, SiteLanguage } from '../../../model/site.ts';
import { feedFormats } from '../../feeds/feed-formats.ts';

/** The same content in a language, by document path. */
export interface Alternate {
  readonly language: Language;
  readonly path: string;
  /** Where its canonical page is elsewhere: the address, which search engines are told instead. */
  readonly canonical?: string;
  /** Set where search engines are not to have it: for people only. */
  readonly isUnlisted?: true;
}

/** The listing in every language, the default first. */
export function listingAlternates(site: Site): readonly Alternate[] {
  return site.languages.map(({ tag }) => ({ language: tag, path: listingPath(tag) }));
}

/** A posting and its open translations: the same set, in the same order, on each of their pages. */
export function postingAlternates(catalog: Catalog, posting: Posting): readonly Alternate[] {
  return translations(catalog, posting).map((one) => ({
    language: one.language,
    path: postingPath(one),
    ...canonicalElsewhere(one),
  }));
}

/** The canonical page of a posting that has one on its own site. */
export function canonicalElsewhere({ here, url }: Posting): { readonly canonical?: string } {
  return here || webAddress(url) === undefined ? {} : { canonical: url };
}

/** The site's words in a language; the default language's where it has none. */
export function siteIn(site: Site, tag?: Language): SiteLanguage {
  const found = site.languages.find((language) => language.tag === tag) ?? site.languages[0];
  if (found === undefined) throw new Error('a site has at least one language');
  return found;
}

/** A feed and a title that no other feed of the edition has, as seen from a page in one language. */
export interface FeedLink {
  readonly document: Document;
  readonly title: string;
}

const feedsByFolder = new WeakMap<Edition, ReadonlyMap<string, readonly FeedLink[]>>();

/** The feeds in a folder, which are those of the page there; in the order of the formats, whatever the edition's. */
export function feedsIn(edition: Edition, folder: string): readonly FeedLink[] {
  let known = feedsByFolder.get(edition);
  if (known === undefined) {
    const found = new Map<string, FeedLink[]>();
    for (const document of edition.documents.values()) {
      if (document.role !== 'feed') continue;
      const at = folderOf(document.path);
      const link = { document, title: document.title };
      const links = found.get(at);
      if (links === undefined) found.set(at, [link]);
      else links.push(link);
    }
    for (const links of found.values()) links.sort((a, b) => rank(a) - rank(b));
    feedsByFolder.set(edition, (known = found));
  }
  return known.get(folder) ?? [];
}

function rank({ document }: FeedLink): number {
  return feedFormats.findIndex(({ mediaType }) => mediaType === document.mediaType);
}

/** The feeds of all openings in every language; those in `tag` first, because the first is what a browser offers. */
export function feedLinks(edition: Edition, tag: Language): readonly FeedLink[] {
  const { languages } = edition.catalog.site;
  const others = languages.filter((language) => language.tag !== tag);
  return [
    ...feedsIn(edition, listingPath(tag)),
    ...others.flatMap((language) =>
      feedsIn(edition, listingPath(language.tag)).map(({ document, title }) => ({
        document,
        title: `${title} (${language.tag})`,
      })),
    ),
  ];
}
