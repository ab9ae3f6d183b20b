import type { Instant } from '../../model/instant.ts';
import type { PastEvent } from '../../model/posting.ts';
import type { Sighting } from '../../model/events/events-after.ts';

/** Remembers of postings what no file says: when they were first seen, what they were called, what happened to them. */
export interface Ledger {
  /** `digest` names the posting's content: `changed` moves when it does. */
  readonly seen: (id: string, digest: string) => { readonly first: Instant; readonly changed: Instant };
  /** The posting that was noted under a name of any kind. */
  readonly named: (name: string) => NamedPosting | undefined;
  readonly name: (name: string, posting: NamedPosting) => void;
  /** Notes a sighting and gives all that has happened so far (see `eventsAfter`). */
  readonly sighted: (id: string, sighting: Sighting) => readonly PastEvent[];
}

export interface NamedPosting {
  readonly id: string;
  /** Of the file that it was in. */
  readonly key: string;
  /** Digests of its title and its text. */
  readonly title: string;
  readonly text: string;
}
