import { absolute, type feedFiles, feedPathIn, listingPath } from '../model/address.ts';
import { type Catalog, changedAt } from '../model/catalog.ts';
import type { Instant } from '../model/instant.ts';
import type { Language } from '../model/language.ts';
import type { Posting } from '../model/posting.ts';
import type { SiteLanguage } from '../model/site.ts';
import { authorOf, type FeedAuthor, type FeedEntry, openingEntry } from './feed-entry.ts';
import { given, line, safeAddress, safeInstant } from './safe-values.ts';

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
  readonly read: () => Pick<FeedContent, 'complete' | 'entries'>;
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
  readonly addresses: Readonly<Record<keyof typeof feedFiles, string>>;
  /** Undefined where nothing is known of any change. */
  readonly updated?: Instant;
  readonly author: FeedAuthor;
  readonly logo?: string;
  readonly hub?: string;
  /** Whether what is not among the entries does not belong to the feed (RFC 5005, section 2). */
  readonly complete: boolean;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** All open postings of a language. */
export function openingsChannel(catalog: Catalog, { tag, title, description }: SiteLanguage): Channel {
  return {
    language: tag,
    folder: listingPath(tag),
    title,
    description,
    home: listingPath(tag),
    updated: changedAt(catalog, tag),
    read: () =>
      openings(
        catalog,
        catalog.open.filter((posting) => posting.language === tag),
      ),
  };
}

/** As many of the open postings as a feed holds. */
export function openings(
  catalog: Catalog,
  open: readonly Posting[],
): Pick<FeedContent, 'complete' | 'entries'> {
  const { feedEntries } = catalog.site;
  return {
    complete: open.length <= feedEntries,
    entries: open.slice(0, Math.max(0, feedEntries)).map((posting) => openingEntry(posting, catalog)),
  };
}

export function feedContent({ site }: Catalog, channel: Channel): FeedContent {
  const { language, folder, title, description, home, updated } = channel;
  const author = authorOf(site.organization, site);
  const address = (format: keyof typeof feedFiles) => absolute(site, feedPathIn(folder, format));
  return {
    language,
    id: `tag:${site.tag.name},${site.tag.date}:feed${folder.slice(0, -1)}`,
    title: line(title) || author.name,
    ...given('description', line(description ?? '') || undefined),
    home: absolute(site, home),
    addresses: { rss: address('rss'), atom: address('atom'), json: address('json') },
    ...given('updated', safeInstant(updated)),
    author,
    ...given('logo', safeAddress(site.organization.logo)),
    ...given('hub', safeAddress(site.hub)),
    ...channel.read(),
  };
}
