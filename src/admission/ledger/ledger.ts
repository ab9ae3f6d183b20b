import type { Instant } from '../../model/instant.ts';
import type { Language } from '../../model/language.ts';
import type { GonePosting, PastEvent } from '../../model/posting.ts';
import type { Sighting } from '../../model/events/events-after.ts';

/** Remembers of postings what no file says: when they were first seen, what they were called, what happened to them. */
export interface Ledger {
  /** `digest` names the posting's content: `changed` moves when it does. */
  readonly seen: (id: string, digest: string) => { readonly first: Instant; readonly changed: Instant };
  /** The posting that was noted under a name of any kind. */
  readonly named: (name: string) => NamedPosting | undefined;
  readonly name: (name: string, posting: NamedPosting) => void;
  /** Notes a sighting and gives all that has happened so far (see `eventsAfter`). */
  readonly sighted: (id: string, sighting: Sighting, of: Whereabouts) => readonly PastEvent[];
  /** Whether a posting was ever sighted; with a place, whether it was there last. */
  readonly knows: (id: string, place?: string) => boolean;
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

/** Where a posting was sighted: one ledger serves several sites, and a site may be read in part. */
export interface Whereabouts {
  /** Names a folder and what of it is read. */
  readonly place: string;
  readonly language: Language;
}

export interface NamedPosting {
  readonly id: string;
  /** Of the file that it was in. */
  readonly key: string;
  /** Digests of its title and its text. */
  readonly title: string;
  readonly text: string;
}
