import { postingPath } from '../address.ts';
import { type Catalog, closedAt, postingsIn } from '../catalog.ts';
import { compareText } from '../diagnostic.ts';
import { calendarDate, compareInstants, epoch, type Instant } from '../instant.ts';
import type { Language } from '../language.ts';
import { onceEach } from '../once-each.ts';
import type { PastEvent, Posting } from '../posting.ts';
import { isNamed } from '../site.ts';
import { eventsAfter, isOpenAfter, type Sighting } from './events-after.ts';

/** Something that happened to a posting, as far as it can be dated. */
export interface PostingEvent extends PastEvent {
  /** `at`, in milliseconds since the epoch. */
  readonly when: number;
  /** Of the posting. */
  readonly id: string;
  /** Whether it is closed now. */
  readonly isClosed: boolean;
  /** Absent where no source has it any more. */
  readonly posting?: Posting;
}

/** Newest first: all that is known of the open and closed postings of a language. */
export function postingEvents(catalog: Catalog, language: Language): readonly PostingEvent[] {
  const { open, closed } = postingsIn(catalog, language);
  const sightingOf = sightings(catalog.closed);
  const ofPostings = [...open, ...closed].flatMap((posting) =>
    closesAlone(posting) ? ownEvents(posting) : eventsOf(posting, sightingOf(posting)),
  );
  const ofGone = catalog.gone
    .filter((one) => one.language === language)
    .flatMap(({ id, past }) => {
      const isClosed = !isOpenAfter(past);
      return past.map((event) => ({ ...event, when: epoch(event.at), id, isClosed }));
    });
  return [...ofPostings, ...ofGone].sort(
    (a, b) => b.when - a.when || compareText(a.id, b.id) || compareText(b.kind, a.kind),
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
    id: posting.id,
    isClosed: !sighting.isOpen,
    posting,
  }));
}

/** The last opening that was told. */
export function openingIn(past: readonly PastEvent[] | undefined): Instant | undefined {
  return past?.findLast(({ kind }) => kind === 'opened')?.at;
}

function closesAlone({ facts }: Posting): boolean {
  return facts.status?.from !== 'translation';
}

/**
 * What each posting says of itself; one that closed with a translation says what that one does, of `closed`. `openingOf`:
 * when it was told to have opened, whatever day it is given later.
 */
export function sightings(
  closed: readonly Posting[],
  openingOf: (posting: Posting) => Instant | undefined = ({ past }) => openingIn(past),
): (posting: Posting) => Sighting {
  let ids: ReadonlyMap<string, Posting> | undefined;
  const byId = (id = '') => (ids ??= new Map(closed.map((one) => [one.id, one] as const))).get(id);
  return (posting) => {
    const { opens, updated, title, facts, status, url, here, organization } = posting;
    const isOpen = status !== 'closed';
    const told = closesAlone(posting) ? posting : byId(facts.status?.key);
    const opening = (one: Posting) => openingOf(one) ?? one.opens;
    const closing = isOpen || told === undefined ? undefined : closingTold(told, opening(told));
    // What closed by its date was edited before; a mark is itself the last change.
    const wasEdited =
      isOpen ||
      (closing !== undefined && closing === posting.closes && compareInstants(updated, closing) < 0);
    return {
      isOpen,
      title,
      page: postingPath(posting),
      ...(!here && { url }),
      organization: isNamed(organization) ? organization.name : '',
      ...(opens !== undefined && { opened: opens }),
      ...(wasEdited && changedLater(posting, opening(posting)) && { changed: updated }),
      ...(closing !== undefined && { closed: closing }),
    };
  };
}

/** Where an opening is only a day, what happened on that day is part of it. */
function changedLater({ updated }: Posting, opens: Instant | undefined): boolean {
  if (opens === undefined) return true;
  if (compareInstants(updated, opens) <= 0) return false;
  return !opens.includes('T00:00:00') || calendarDate(updated) > calendarDate(opens);
}

/**
 * Where no closing date has passed the catalog takes the last change for the closing. If that is the opening itself, or
 * the moment at which Rolecast first saw the posting, it says nothing of when it closed.
 */
function closingTold(posting: Posting, opening: Instant | undefined): Instant | undefined {
  const at = closedAt(posting);
  return at === posting.closes || changedLater(posting, opening) ? at : undefined;
}
