import type { Instant } from '../../model/instant.ts';
import type { Language } from '../../model/language.ts';
import type { GonePosting, PastEvent } from '../../model/posting.ts';
import type { Sighting } from '../../model/events/events-after.ts';

/** Remembers of postings what no file says: when they were first seen, what they were called, what happened to them. */
export interface Ledger {
  /** When a posting that nobody dated was seen for the first time. */
  readonly firstSeen: (id: string) => Instant;
  /** The posting that was noted under a name of any kind. */
  readonly named: (name: string) => NamedPosting | undefined;
  readonly name: (name: string, posting: NamedPosting) => void;
  /** A reading of `place` begins, which has these: where it was never read, it may be a place that was called otherwise. */
  readonly arrive: (place: string, ids: readonly string[]) => void;
  /** When a posting with this content last changed: as it states, unless it was seen with another and does not state a later moment now. */
  readonly changed: (id: string, place: string, content: StatedContent) => Instant;
  /** Notes a sighting and gives all that has happened so far (see `eventsAfter`). */
  readonly sighted: (id: string, sighting: Sighting, of: Whereabouts) => readonly PastEvent[];
  /** Whether a posting was ever sighted at a place. */
  readonly knows: (id: string, place: string) => boolean;
  /**
   * What `place` had and `isHere` does not know any more, with what happened to it. `became` says what has become of what
   * was open: it closed now, or is called otherwise now and nothing more is told of it, or nobody knows yet and nothing is noted.
   */
  readonly gone: (
    place: string,
    isHere: (id: string) => boolean,
    became: (posting: GonePosting) => 'closed' | 'renamed' | 'unknown',
  ) => readonly GonePosting[];
}

export interface StatedContent {
  /** Names the content. */
  readonly digest: string;
  /** When it last changed, as the posting or git says. */
  readonly stated: Instant;
}

/** Where a posting was sighted, and with what: one ledger serves several sites, and several copies of one. */
export interface Whereabouts {
  /** Names a folder and what of it is read (see `whatIsRead`). */
  readonly place: string;
  readonly language: Language;
  readonly content: StatedContent;
}

export interface NamedPosting {
  readonly id: string;
  /** Of the file that it was in. */
  readonly key: string;
  /** Digests of its title and its text. */
  readonly title: string;
  readonly text: string;
}
