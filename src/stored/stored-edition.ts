import type { SourceState } from '../model/catalog.ts';
import type { Document } from '../model/document.ts';
import type { Language } from '../model/language.ts';
import type { Coding } from '../delivery/representation/content-coding.ts';
import type { Published } from '../delivery/http/published.ts';
import type { Heading } from '../delivery/representation/representation.ts';

/*
 * How an edition lies in a store. One value, the root, has a fixed name and is written last; all others are named after
 * the SHA-256 of their bytes and never change. The root names index values, each with the rows of neighbouring paths;
 * their rows name the values that hold the bodies: packs of many small ones, or a large one cut into several.
 */

/** All names begin with this, so that a bucket may hold other things. */
export const namePrefix = 'rolecast/';
export const rootName = `${namePrefix}edition`;

export interface StoredRoot extends Pick<Published, 'languages' | 'home' | 'extra' | 'cacheControl'> {
  readonly version: 1;
  /** The site's address. */
  readonly url: string;
  /** Those in which bodies are kept, preferred first. */
  readonly codings: readonly Coding[];
  /** How many postings there are, and from which moment on (milliseconds since the epoch); the first without one. */
  readonly counts: readonly StoredCounts[];
  readonly sources: readonly SourceState[];
  /** The moment at which a posting closes that no row knows of: what may speak of it is no longer true. */
  readonly lasts?: number;
  /** The index values, each with the key of its first row, in order. */
  readonly index: readonly (readonly [key: string, name: string])[];
  /** For the publisher. */
  readonly inventory: string;
  /** For the publisher; absent where nothing said which program it was. */
  readonly mark?: EditionMark;
}

/** Of what an edition was made, and when. It is in the root, which is written last: who finds one finds a whole edition. */
export interface EditionMark {
  /** Digest of all that decides what is rendered. */
  readonly of: string;
  /** When it was published (milliseconds since the epoch). */
  readonly at: number;
  /** The next opening or closing; absent where nothing opens or closes by itself. */
  readonly until?: number;
  readonly documents: number;
}

export interface StoredCounts {
  readonly from?: number;
  readonly open: number;
  readonly closed: number;
  readonly scheduled: number;
}

export interface StoredIndex {
  readonly headings: readonly Heading[];
  /** Names that the parts refer to by their number. */
  readonly values: readonly string[];
  /** Ordered by key. */
  readonly rows: readonly StoredRow[];
}

export interface StoredRow {
  /** The `pathKey` of all spellings of the path. */
  readonly key: string;
  /** A document's own path; absent where a posting was before. */
  readonly path?: string;
  /** What is there, by time. */
  readonly sights: readonly StoredSight[];
}

/** What is at a path from a moment on (always, where it has none): a document, the way to a posting, or nothing. */
export interface StoredSight<Part = StoredPart> {
  readonly from?: number;
  readonly document?: StoredDocument<Part>;
  readonly moved?: string;
  readonly gone?: Language;
}

/** A representation without its bytes. `heading` is a number in the index; a `Link` comes on top. */
export interface StoredDocument<Part = StoredPart> {
  readonly role: Document['role'];
  readonly status?: 410;
  readonly link?: string;
  readonly heading: number;
  readonly etag: string;
  readonly length: number;
  /** The bytes as they are, where no coding is kept. */
  readonly parts?: readonly Part[];
  readonly coded?: Readonly<Partial<Record<Coding, StoredForm<Part>>>>;
  /** The moment at which the posting that it is about closes, and the language in which that is said. */
  readonly until?: readonly [moment: number, language: Language];
  /** Whether it may speak of any posting. */
  readonly wide?: true;
}

export interface StoredForm<Part = StoredPart> {
  readonly etag: string;
  readonly length: number;
  readonly parts: readonly Part[];
}

/** Where bytes are: a whole value, or so many bytes of it from an offset on. */
export type StoredPart = readonly [value: number] | readonly [value: number, offset: number, length: number];

/** What is there at a moment. */
export function sightAt<Sight extends { readonly from?: number }>(
  sights: readonly Sight[],
  now: number,
): Sight | undefined {
  return sights.findLast(({ from }) => from === undefined || from <= now);
}

/** The number of the index value that has the rows of a key; -1 where none has. */
export function indexFor(index: StoredRoot['index'], key: string): number {
  let [low, high] = [0, index.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((index[middle]?.[0] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
