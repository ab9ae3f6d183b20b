import { compareText } from '../../model/diagnostic.ts';
import { compareInstants, type Instant } from '../../model/instant.ts';
import { onceEach } from '../../model/once-each.ts';
import type { GonePosting, PastEvent, Posting } from '../../model/posting.ts';
import { eventsAfter } from '../../model/events/events-after.ts';
import { sightings } from '../../model/events/posting-events.ts';
import type { PlaceLedger, StatedContent } from './ledger.ts';

/** The postings of a reading, each with its past. */
export interface Remembered {
  readonly postings: readonly Posting[];
  /** Whether a posting of that title is seen for the first time: one that is gone may have been renamed. */
  readonly isNewTitle: (gone: GonePosting) => boolean;
}

/**
 * Postings with what happened to them, as the ledger remembers, where that is more than they say of themselves, and with
 * when they were seen changed, where they do not say it. `digests`: of what each says, by id.
 */
export function withPast(
  postings: readonly Posting[],
  ledger: PlaceLedger,
  digests: ReadonlyMap<string, string>,
): Remembered {
  // What is dated by a moment that is still to come has not changed then.
  const statedIn = ({ id, updated, opens }: Posting) =>
    ledger.isToCome(updated) ? (opens ?? ledger.firstSeen(id)) : updated;
  const contents = postings.map((posting) => ({
    digest: digests.get(posting.id) ?? '',
    stated: statedIn(posting),
  }));
  const titles = new Set<string>();
  const dated = postings.map((posting, index) => {
    const { id, language, title, status, updated } = posting;
    if (!ledger.knows(id)) titles.add(`${language} ${title}`);
    if (status === 'scheduled') return posting;
    const changed = ledger.changed(id, contents[index] as StatedContent);
    return changed === updated ? posting : withChange(posting)(changed);
  });
  const sightingOf = sightings(
    dated.filter(({ status }) => status === 'closed'),
    ({ id }) => ledger.opened(id),
  );
  const remembered = dated.map((posting, index) => {
    const { id, language, status, updated: changed, closes } = posting;
    if (status === 'scheduled') return posting;
    const sighting = sightingOf(posting);
    const content = contents[index] as StatedContent;
    const past = ledger.sighted(id, sighting, { language, content, changed, ...(closes && { closes }) });
    const isMore = JSON.stringify(past) !== JSON.stringify(eventsAfter([], undefined, sighting));
    return isMore ? withEvents(posting)(past) : posting;
  });
  const isNewTitle = ({ language, past }: GonePosting) => titles.has(`${language} ${past.at(-1)?.title}`);
  return { postings: remembered, isNewTitle };
}

/** The very posting of the reading before where nothing happened since. */
const withEvents = onceEach((posting: Posting) =>
  onceEach((past: readonly PastEvent[]): Posting => ({ ...posting, past })),
);

/** As `withEvents`; there is but one last change. */
const withChange = onceEach((posting: Posting) => {
  let made: Posting | undefined;
  return (updated: Instant): Posting => {
    if (made?.updated !== updated)
      made = { ...posting, updated, facts: { ...posting.facts, updated: { from: 'ledger' } } };
    return made;
  };
});

/** How many are published, those first that something happened to last: a feed of changes holds fewer. */
const mostGone = 500;

/** Ordered by language, then id. */
export function newestGone(gone: readonly GonePosting[]): readonly GonePosting[] {
  const last = ({ past }: GonePosting) => past.at(-1) as PastEvent;
  return gone
    .toSorted((a, b) => compareInstants(last(b).at, last(a).at) || compareText(a.id, b.id))
    .slice(0, mostGone)
    .sort((a, b) => compareText(a.language, b.language) || compareText(a.id, b.id));
}
