import { listingPath, postingPath } from '../model/address.ts';
import { type Catalog, translations } from '../model/catalog.ts';
import type { Document, Edition } from '../model/document.ts';
import type { Language } from '../model/language.ts';
import type { Posting } from '../model/posting.ts';
import type { Site, SiteLanguage } from '../model/site.ts';

/** The same content in a language, by document path. */
export interface Alternate {
  readonly language: Language;
  readonly path: string;
}

/** The listing in every language, the default first. */
export function listingAlternates(site: Site): readonly Alternate[] {
  return site.languages.map(({ tag }) => ({ language: tag, path: listingPath(tag) }));
}

/** A posting and its open translations: the same set, in the same order, on each of their pages. */
export function postingAlternates(catalog: Catalog, posting: Posting): readonly Alternate[] {
  return translations(catalog, posting).map((one) => ({ language: one.language, path: postingPath(one) }));
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

const feedsByEdition = new WeakMap<Edition, readonly Document[]>();

/** Every feed of the edition; those in `tag` first, because the first is what a browser offers. */
export function feedLinks(edition: Edition, tag: Language): readonly FeedLink[] {
  let feeds = feedsByEdition.get(edition);
  if (feeds === undefined) {
    feeds = [...edition.documents.values()].filter((document) => document.role === 'feed');
    feedsByEdition.set(edition, feeds);
  }
  const own = feeds.filter((feed) => feed.language === tag);
  const others = feeds.filter((feed) => feed.language !== tag);
  return [
    ...own.map((document) => ({ document, title: document.title })),
    ...others.map((document) => ({
      document,
      title: document.language === undefined ? document.title : `${document.title} (${document.language})`,
    })),
  ];
}
