import { epoch, type Instant } from '../../../../model/instant.ts';
import type { ListedPosting } from '../board.ts';
import type { ClosedPosting, HeldPosting } from './kept-board.ts';

export interface Sighting {
  /** What was offered until now: listed or held. */
  readonly offered: readonly ListedPosting[];
  readonly held: readonly HeldPosting[];
  readonly closed: readonly ClosedPosting[];
  /** What the board lists now. */
  readonly listed: readonly ListedPosting[];
  /** Ids that the board lists now with a fault. */
  readonly faulty: ReadonlySet<string>;
  readonly now: Instant;
  /** The part of `offered` that may close at once. */
  readonly closeAtOnce: number;
  /** Milliseconds after which a second sighting counts as one. */
  readonly between: number;
}

/** So many may always close at once. */
const few = 3;
/** The 410 pages of the last so many. */
const mostClosed = 1000;

/**
 * What is gone from a board is closed, from the moment at which it was first missed. Where the board is suddenly empty,
 * or far fewer are left, that may be trouble: what is missing is then held, and closed when a later reading still
 * misses it. What is listed with a fault is held as it was.
 */
export function settleAbsence(sighting: Sighting): Pick<Sighting, 'held' | 'closed'> {
  const { offered, listed, faulty, now, between } = sighting;
  const present = new Set(listed.map(keyOf));
  const absent = offered.filter((posting) => !present.has(keyOf(posting)));
  const garbled = absent.filter(({ id }) => faulty.has(id));
  const gone = absent.filter(({ id }) => !faulty.has(id));
  const missedBefore = new Map(
    sighting.held.flatMap(({ posting, missed }) => (missed === undefined ? [] : [[keyOf(posting), missed]])),
  );
  const missedOf = (posting: ListedPosting) => missedBefore.get(keyOf(posting));
  const fresh = gone.filter((posting) => missedOf(posting) === undefined);
  const sudden = isSudden(fresh.length, sighting);
  const isHeld = (posting: ListedPosting) => {
    const missed = missedOf(posting);
    return missed === undefined ? sudden : epoch(now) - epoch(missed) < between;
  };
  const closing = gone
    .filter((posting) => !isHeld(posting))
    .map((posting) => ({ posting: withoutText(posting), missed: missedOf(posting) ?? now }));
  const closedNow = new Set([...present, ...closing.map(({ posting }) => keyOf(posting))]);
  return {
    held: [
      ...garbled.map((posting) => ({ posting })),
      ...gone.filter(isHeld).map((posting) => ({ posting, missed: missedOf(posting) ?? now })),
    ],
    closed: [...closing, ...sighting.closed.filter(({ posting }) => !closedNow.has(keyOf(posting)))].slice(
      0,
      mostClosed,
    ),
  };
}

function isSudden(missing: number, { offered, listed, closeAtOnce }: Sighting): boolean {
  if (missing === 0) return false;
  return listed.length === 0 || (missing > few && missing > closeAtOnce * offered.length);
}

export function keyOf({ id, language }: Pick<ListedPosting, 'id' | 'language'>): string {
  return `${language} ${id}`;
}

/** Nobody renders what nobody may be shown. */
function withoutText(posting: ListedPosting): ListedPosting {
  return { ...posting, html: '' };
}
