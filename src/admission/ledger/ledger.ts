import type { Instant } from '../../model/instant.ts';
import type { Language } from '../../model/language.ts';
import type { GonePosting, PastEvent } from '../../model/posting.ts';
import type { Sighting } from '../../model/events/events-after.ts';

/** Remembers of postings what no file says, for all the places that share it. */
export interface Ledger {
  /** What is remembered of the postings of one place (see `whatIsRead`); the very same for the same place. */
  readonly at: (place: string) => PlaceLedger;
}

/** When postings were first seen, what they were called, what happened to them: at one place, for copies of a site have the same ids. */
export interface PlaceLedger {
  /** When a posting that nobody dates was seen for the first time, or was told to have opened. */
  readonly firstSeen: (id: string) => Instant;
  /** The posting that was noted under a name of any kind, here or else anywhere: `isSame` decides where any site may have its id. */
  readonly named: (name: string, isSame: (noted: NamedPosting) => boolean) => NamedPosting | undefined;
  readonly name: (name: string, posting: NamedPosting) => void;
  /** What a reading has, by id what each says: where the place was never read, it may be one that was called otherwise. */
  readonly arrive: (seen: ReadonlyMap<string, string>) => void;
  /** When a posting with this content last changed: as it states, unless it was seen with another and does not state a later moment now. */
  readonly changed: (id: string, content: StatedContent) => Instant;
  /** Notes a sighting and gives all that has happened so far (see `eventsAfter`). */
  readonly sighted: (id: string, sighting: Sighting, of: Sighted) => readonly PastEvent[];
  /** When a posting was told to have opened last. */
  readonly opened: (id: string) => Instant | undefined;
  /** Whether a moment is still to come, by the ledger's clock: nothing has happened then. */
  readonly isToCome: (at: Instant) => boolean;
  /** Whether a posting was ever sighted. */
  readonly knows: (id: string) => boolean;
  /** The id in other letter case that was sighted, here or, where nothing was sighted here, anywhere. */
  readonly inOtherCase: (id: string) => string | undefined;
  /**
   * What it had and `isHere` does not know any more, with what happened to it. `became` says what has become of what
   * was open: it closed now, or is called otherwise now and nothing more is told of it, or nobody knows yet and nothing is noted.
   */
  readonly gone: (
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

export interface Sighted {
  readonly language: Language;
  readonly content: StatedContent;
  /** As `changed` gave it in this reading: the clock goes on. */
  readonly changed: Instant;
  /** From when on it is closed by itself, whether or not anybody reads it then. */
  readonly closes?: Instant;
}

export interface NamedPosting {
  readonly id: string;
  /** Of the file that it was in. */
  readonly key: string;
  /** Digests of its title and its text. */
  readonly title: string;
  readonly text: string;
}
