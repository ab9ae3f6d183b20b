import { absolute, postingDataPath } from '../../model/address.ts';
import { type Catalog, translations, visibleSince } from '../../model/catalog.ts';
import type { Instant } from '../../model/instant.ts';
import type { Language } from '../../model/language.ts';
import type { Enclosure, Posting } from '../../model/posting.ts';
import { isNamed, type Organization } from '../../model/site.ts';
import { htmlText } from '../../text/html-text.ts';
import { xmlText } from '../../text/xml.ts';
import {
  given,
  line,
  postingAddress,
  safeAddress,
  safeEnclosure,
  safeInstant,
  unknownDate,
} from '../safe-values.ts';

export interface FeedAuthor {
  readonly name: string;
  readonly url?: string;
}

/** What an entry says, safe to write in every format (see FeedContent). */
export interface FeedEntry {
  readonly id: string;
  readonly link: string;
  readonly title: string;
  readonly summary?: string;
  /** Its characters are up to whoever writes it, because it is long. */
  readonly html: string;
  readonly updated: Instant;
  readonly published?: Instant;
  /** Absent where nobody says who hires. */
  readonly author?: FeedAuthor;
  readonly categories: readonly string[];
  readonly image?: string;
  readonly enclosure?: Enclosure;
  /** Present where the entry is an open posting, and not a notice about one. */
  readonly opening?: FeedOpening;
}

export interface FeedOpening {
  readonly posting: Posting;
  /** The address of the posting's JSON-LD. */
  readonly data: string;
  readonly translations: readonly { readonly language: Language; readonly link: string }[];
}

/** An open posting as an entry, with its full text. */
export function openingEntry(posting: Posting, catalog: Catalog): FeedEntry {
  const { site } = catalog;
  const link = postingAddress(posting, site);
  const title = line(posting.title);
  const summary = line(posting.summary ?? '');
  return {
    id: xmlText(posting.id) || link,
    link,
    title,
    ...given('summary', summary || undefined),
    html: posting.description || `<p>${htmlText(summary || title)}</p>`,
    updated: safeInstant(visibleSince(posting)) ?? unknownDate,
    ...given('published', safeInstant(posting.opens)),
    ...given('author', authorOf(posting.organization)),
    categories: categoriesOf(posting),
    ...given('image', safeAddress(posting.image)),
    ...given('enclosure', safeEnclosure(posting.enclosure)),
    opening: {
      posting,
      data: absolute(site, postingDataPath(posting)),
      translations: translations(catalog, posting)
        .filter((other) => other.language !== posting.language)
        .map((other) => ({ language: other.language, link: postingAddress(other, site) })),
    },
  };
}

/** Who hires. RSS and JSON Feed need no author; what Atom has in its place is up to it. */
export function authorOf(organization: Organization): FeedAuthor | undefined {
  const name = isNamed(organization) ? line(organization.name) : '';
  return name === '' ? undefined : { name, ...given('url', safeAddress(organization.url)) };
}

/** The department and the categories, each once, on one line. */
export function categoriesOf({ department, categories = [] }: Posting): readonly string[] {
  const lines = [department ?? '', ...categories].map(line);
  return [...new Set(lines.filter((category) => category !== ''))];
}
