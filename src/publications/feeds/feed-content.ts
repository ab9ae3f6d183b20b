import { absolute, type feedFiles, feedPath, listingPath } from '../../model/address.ts';
import { type Catalog, changedAt, postingsIn } from '../../model/catalog.ts';
import type { Edition } from '../../model/document.ts';
import { type Instant, latest } from '../../model/instant.ts';
import type { Language } from '../../model/language.ts';
import type { Posting } from '../../model/posting.ts';
import { type SiteLanguage, siteName } from '../../model/site.ts';
import { authorOf, type FeedAuthor, type FeedEntry, openingEntry } from './feed-entry.ts';
import { type FeedPageLink, pageCount, pageLinks } from './feed-pages.ts';
import { given, line, safeAddress, safeInstant } from '../safe-values.ts';
import { type Tombstone, tombstones } from './changes/tombstones.ts';

/** Entries that are published together, in every format: the openings of a language, some of them, its changes. */
export interface Channel {
  readonly language: Language;
  /** Where its documents are: `/en/`, `/en/department/optics/`. */
  readonly folder: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** The path of its page for people. */
  readonly home: string;
  /** Undefined where nothing is known of any change. */
  readonly updated: Instant | undefined;
  /** How many documents hold the entries. At least one. */
  readonly pages: number;
  /** What is on a page, from 1. */
  readonly read: (page: number, edition: Edition) => Pick<FeedContent, 'complete' | 'entries' | 'tombstones'>;
}

/**
 * What a feed says, the same in every format, and safe to write in any: plain texts of XML 1.0 characters on one line,
 * absolute http(s) addresses, instants in UTC with a four-digit year, no empty names.
 */
export interface FeedContent {
  readonly language: Language;
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** The page for people. */
  readonly home: string;
  readonly addresses: FeedAddresses;
  /** The way through a feed of several pages. */
  readonly pages: readonly { readonly rel: FeedPageLink['rel']; readonly addresses: FeedAddresses }[];
  /** Undefined where nothing is known of any change. */
  readonly updated?: Instant;
  /** Absent where nobody says whose the postings are. */
  readonly author?: FeedAuthor;
  readonly logo?: string;
  /** On the first page: nobody follows the others. */
  readonly hub?: string;
  /** Whether what is not among the entries does not belong to the feed (RFC 5005, section 2). */
  readonly complete: boolean;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
  /** What was among the entries and has closed: on the first page, and only where the site wants it. */
  readonly tombstones?: readonly Tombstone[];
}

type FeedAddresses = Readonly<Record<keyof typeof feedFiles, string>>;

/** All open postings of a language. */
export function openingsChannel(catalog: Catalog, { tag, title, description }: SiteLanguage): Channel {
  const { open } = postingsIn(catalog, tag);
  return {
    language: tag,
    folder: listingPath(tag),
    title,
    description,
    home: listingPath(tag),
    updated: changedAt(catalog, tag),
    pages: pageCount(open.length, catalog.site.feedEntries),
    read: (page) => ({
      ...openings(catalog, open, page),
      ...(page === 1 ? { tombstones: tombstones(catalog, tag) } : {}),
    }),
  };
}

/** As many of the open postings as a page holds. */
export function openings(
  catalog: Catalog,
  open: readonly Posting[],
  page: number,
): Pick<FeedContent, 'complete' | 'entries'> {
  const size = Math.max(0, catalog.site.feedEntries);
  return {
    complete: open.length <= size,
    entries: open.slice((page - 1) * size, page * size).map((posting) => openingEntry(posting, catalog)),
  };
}

export function feedContent(edition: Edition, channel: Channel, page: number): FeedContent {
  const { site } = edition.catalog;
  const { language, folder, title, description, home, updated } = channel;
  const read = channel.read(page, edition);
  const address = (format: keyof typeof feedFiles, at: number) =>
    absolute(site, feedPath(folder, format, at));
  const addresses = (at: number) => ({
    rss: address('rss', at),
    atom: address('atom', at),
    json: address('json', at),
  });
  return {
    language,
    id: `tag:${site.tag.name},${site.tag.date}:feed${folder.slice(0, -1)}`,
    title: line(title) || line(siteName(site)) || new URL(site.url).host,
    ...given('description', line(description ?? '') || undefined),
    home: absolute(site, home),
    addresses: addresses(page),
    pages: pageLinks(page, channel.pages).map((link) => ({ rel: link.rel, addresses: addresses(link.page) })),
    // What changes elsewhere in the feed leaves its further pages as they are.
    ...given(
      'updated',
      page === 1 ? safeInstant(updated) : latest(read.entries.map(({ updated }) => updated)),
    ),
    ...given('author', authorOf(site.organization)),
    ...given('logo', safeAddress(site.organization.logo)),
    ...(page === 1 ? given('hub', safeAddress(site.hub)) : {}),
    ...read,
  };
}
