import { onceEach } from '../../model/once-each.ts';
import type { PastEvent, Posting } from '../../model/posting.ts';
import { eventsAfter } from '../../model/events/events-after.ts';
import { sightings } from '../../model/events/posting-events.ts';
import type { Ledger } from './ledger.ts';

/** Postings with what happened to them, as the ledger remembers, where that is more than they say of themselves. */
export function withPast(postings: readonly Posting[], ledger: Ledger): readonly Posting[] {
  const sightingOf = sightings(postings.filter(({ status }) => status === 'closed'));
  return postings.map((posting) => {
    if (posting.status === 'scheduled') return posting;
    const sighting = sightingOf(posting);
    const past = ledger.sighted(posting.id, sighting);
    const isMore = JSON.stringify(past) !== JSON.stringify(eventsAfter([], undefined, sighting));
    return isMore ? withEvents(posting)(past) : posting;
  });
}

/** The very posting of the reading before where nothing happened since. */
const withEvents = onceEach((posting: Posting) =>
  onceEach((past: readonly PastEvent[]): Posting => ({ ...posting, past })),
);
