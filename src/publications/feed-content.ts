import { absolute, type feedFiles, feedPath, listingPath, postingDataPath } from '../model/address.ts';
import { type Catalog, changedAt, translations, visibleSince } from '../model/catalog.ts';
import type { Instant } from '../model/instant.ts';
import type { Language } from '../model/language.ts';
import type { Enclosure, Posting } from '../model/posting.ts';
import type { Organization, Site, SiteLanguage } from '../model/site.ts';
import { htmlText } from '../text/html-text.ts';
import { xmlText } from '../text/xml.ts';
import {
  given,
  line,
  postingAddress,
  safeAddress,
  safeEnclosure,
  safeInstant,
  unknownDate,
} from './safe-values.ts';

/**
 * What a language's feeds say, the same in every format, and safe to write in any: plain texts of XML 1.0 characters
 * on one line, absolute http(s) addresses, instants in UTC with a four-digit year, no empty names.
 */
export interface FeedContent {
  readonly language: Language;
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** The page for people: the language's list of openings. */
  readonly home: string;
  readonly addresses: Readonly<Record<keyof typeof feedFiles, string>>;
  /** Undefined where nothing is known of any change. */
  readonly updated?: Instant;
  readonly author: FeedAuthor;
  readonly logo?: string;
  readonly hub?: string;
  /** Whether every open posting of the language is among the entries (RFC 5005, section 2). */
  readonly complete: boolean;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedAuthor {
  readonly name: string;
  readonly url?: string;
}

export interface FeedEntry {
  readonly posting: Posting;
  readonly id: string;
  readonly link: string;
  readonly title: string;
  readonly summary?: string;
  /** Its characters are up to whoever writes it, because it is long. */
  readonly html: string;
  readonly updated: Instant;
  readonly published?: Instant;
  readonly author: FeedAuthor;
  /** The address of the posting's JSON-LD. */
  readonly data: string;
  readonly translations: readonly { readonly language: Language; readonly link: string }[];
  readonly categories: readonly string[];
  readonly image?: string;
  readonly enclosure?: Enclosure;
}

export function feedContent(catalog: Catalog, { tag, title, description }: SiteLanguage): FeedContent {
  const { site } = catalog;
  const open = catalog.open.filter((posting) => posting.language === tag);
  const author = authorOf(site.organization, site);
  const address = (format: keyof typeof feedFiles) => absolute(site, feedPath(tag, format));
  return {
    language: tag,
    id: `tag:${site.tag.name},${site.tag.date}:feed/${tag}`,
    title: line(title) || author.name,
    ...given('description', line(description ?? '') || undefined),
    home: absolute(site, listingPath(tag)),
    addresses: { rss: address('rss'), atom: address('atom'), json: address('json') },
    ...given('updated', safeInstant(changedAt(catalog, tag))),
    author,
    ...given('logo', safeAddress(site.organization.logo)),
    ...given('hub', safeAddress(site.hub)),
    complete: open.length <= site.feedEntries,
    entries: open.slice(0, Math.max(0, site.feedEntries)).map((posting) => entryOf(posting, catalog)),
  };
}

function entryOf(posting: Posting, catalog: Catalog): FeedEntry {
  const { site } = catalog;
  const link = postingAddress(posting, site);
  const title = line(posting.title);
  const summary = line(posting.summary ?? '');
  return {
    posting,
    id: xmlText(posting.id) || link,
    link,
    title,
    ...given('summary', summary || undefined),
    html: posting.description || `<p>${htmlText(summary || title)}</p>`,
    updated: safeInstant(visibleSince(posting)) ?? unknownDate,
    ...given('published', safeInstant(posting.opens)),
    author: authorOf(posting.organization, site),
    data: absolute(site, postingDataPath(posting)),
    translations: translations(catalog, posting)
      .filter((other) => other.language !== posting.language)
      .map((other) => ({ language: other.language, link: postingAddress(other, site) })),
    categories: categoriesOf(posting),
    ...given('image', safeAddress(posting.image)),
    ...given('enclosure', safeEnclosure(posting.enclosure)),
  };
}

/** A feed without an author's name is not valid Atom: the host stands in where the organisation has none. */
function authorOf({ name, url }: Organization, site: Site): FeedAuthor {
  return { name: line(name) || new URL(site.url).host, ...given('url', safeAddress(url)) };
}

function categoriesOf({ department, categories = [] }: Posting): readonly string[] {
  const lines = [department ?? '', ...categories].map(line);
  return [...new Set(lines.filter((category) => category !== ''))];
}
