import { type Catalog, closedAt, postingsIn } from './catalog.ts';
import { compareText } from './diagnostic.ts';
import { calendarDate, compareInstants, epoch, type Instant } from './instant.ts';
import type { Language } from './language.ts';
import { onceEach } from './once-each.ts';
import type { PastEvent, Posting } from './posting.ts';

/** Something that happened to a posting, as far as it can be dated. */
export interface PostingEvent extends PastEvent {
  /** `at`, in milliseconds since the epoch. */
  readonly when: number;
  readonly posting: Posting;
}

/** What a reading says of a posting: whether it is open, and the moments that it states. */
export interface Sighting {
  readonly isOpen: boolean;
  readonly title: string;
  readonly opened?: Instant;
  readonly changed?: Instant;
  readonly closed?: Instant;
}

/** Newest first: all that is known of the open and closed postings of a language. */
export function postingEvents(catalog: Catalog, language: Language): readonly PostingEvent[] {
  const { open, closed } = postingsIn(catalog, language);
  const sightingOf = sightings(catalog.closed);
  return [...open, ...closed]
    .flatMap((posting) =>
      closesAlone(posting) ? ownEvents(posting) : eventsOf(posting, sightingOf(posting)),
    )
    .sort(
      (a, b) => b.when - a.when || compareText(a.posting.id, b.posting.id) || compareText(b.kind, a.kind),
    );
}

const ownEvents = onceEach((posting: Posting) => eventsOf(posting, sightings([])(posting)));

function eventsOf(posting: Posting, sighting: Sighting): readonly PostingEvent[] {
  const { past = [] } = posting;
  const events = eventsAfter(past, isOpenAfter(past), sighting);
  // Nobody is told that it opened who is not told that it closed.
  if (!sighting.isOpen && isOpenAfter(events)) return [];
  return events.map((event) => ({
    ...event,
    when: epoch(event.at),
    posting,
  }));
}

function closesAlone({ facts }: Posting): boolean {
  return facts.status?.from !== 'translation';
}

/** How many events of one posting are remembered. */
const most = 30;

/**
 * What has happened to a posting, oldest first, where `past` had and it `wasOpen`: an opening and a closing are told once,
 * with the moment that they were told with first, whatever a later reading makes of them. `now` dates what nothing else
 * does; where it is absent, that is not told.
 */
export function eventsAfter(
  past: readonly PastEvent[],
  wasOpen: boolean | undefined,
  { isOpen, title, opened, changed, closed }: Sighting,
  now?: Instant,
): readonly PastEvent[] {
  const events = [...past];
  const add = (kind: PastEvent['kind'], at: Instant | undefined) => {
    if (at !== undefined) events.push({ kind, at, title });
  };
  const hasClosed = !isOpenAfter(events);
  if (isOpen && hasClosed) {
    const last = events.at(-1)?.at;
    add('opened', changed && last && compareInstants(changed, last) > 0 ? changed : now);
  } else if (past.length < most && !events.some(({ kind }) => kind === 'opened')) add('opened', opened);
  if (!isOpen && !hasClosed) add('closed', closed ?? (wasOpen ? now : undefined));
  if (isOpen && !events.some(({ at }) => at === changed)) add('changed', changed);
  return events.length === past.length ? past : events.slice(-most);
}

function isOpenAfter(events: readonly PastEvent[]): boolean {
  return events.findLast(({ kind }) => kind !== 'changed')?.kind !== 'closed';
}

/** What each posting says of itself; one that closed with a translation says what that one does, of `closed`. */
export function sightings(closed: readonly Posting[]): (posting: Posting) => Sighting {
  let ids: ReadonlyMap<string, Posting> | undefined;
  const byId = (id = '') => (ids ??= new Map(closed.map((one) => [one.id, one] as const))).get(id);
  return (posting) => {
    const { opens, updated, title, facts, status } = posting;
    const isOpen = status !== 'closed';
    const told = closesAlone(posting) ? posting : byId(facts.status?.key);
    const closing = isOpen || told === undefined ? undefined : closingTold(told);
    return {
      isOpen,
      title,
      ...(opens !== undefined && { opened: opens }),
      ...(isOpen && changedLater(posting) && { changed: updated }),
      ...(closing !== undefined && { closed: closing }),
    };
  };
}

/** Where an opening is only a day, what happened on that day is part of it. */
function changedLater({ opens, updated }: Posting): boolean {
  if (opens === undefined) return true;
  if (compareInstants(updated, opens) <= 0) return false;
  return !opens.includes('T00:00:00') || calendarDate(updated) > calendarDate(opens);
}

/**
 * Where no closing date has passed the catalog takes the last change for the closing. If that is the opening itself, or
 * the moment at which Rolecast first saw the posting, it says nothing of when it closed.
 */
function closingTold(posting: Posting): Instant | undefined {
  const at = closedAt(posting);
  return at === posting.closes || changedLater(posting) ? at : undefined;
}
