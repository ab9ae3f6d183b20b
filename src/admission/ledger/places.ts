import { compareInstants, type Instant, latest } from '../../model/instant.ts';
import { idAndPlace, type Life, lifeKey } from './ledger-text.ts';

type Lives = ReadonlyMap<string, Life>;

/**
 * The lives at the place that `place`, which was never read, was before: where half of its postings, or more, were seen. Of
 * a folder that moved, or was copied, what is missing now may have closed; where something else is chosen to be read it
 * may only be out of sight, and what was told of it stays.
 */
export function livesBefore(lives: Lives, place: string, ids: readonly string[]): readonly [string, Life][] {
  if (ids.some((id) => lives.has(lifeKey(id, place)))) return [];
  const places = new Map<string, (readonly [id: string, life: Life])[]>();
  for (const [key, life] of lives) {
    const [id, where] = idAndPlace(key);
    const found = places.get(where);
    if (found === undefined) places.set(where, [[id, life]]);
    else found.push([id, life]);
  }
  if (places.has(place)) return [];
  const here = new Set(ids);
  const ranked = [...places].map(([where, all]) => ({
    where,
    all,
    known: all.filter(([id]) => here.has(id)).length,
    last: latest(all.map(([, life]) => lastMoment(life))) as Instant,
  }));
  const [most] = ranked.toSorted((a, b) => b.known - a.known || compareInstants(b.last, a.last));
  if (most === undefined || most.known === 0 || most.known * 2 < ids.length) return [];
  const isOutOfSight = ({ isOpen }: Life, id: string) =>
    isOpen && !here.has(id) && chosen(place) !== chosen(most.where);
  return most.all.map(([id, life]) => [
    id,
    isOutOfSight(life, id) ? { ...life, isOpen: false, isRenamed: true } : life,
  ]);
}

/** See `whatIsRead`. */
const chosen = (place: string) => place.slice(place.indexOf('.') + 1);

/** A machine that checks out into a new folder each time would remember each of them. */
const mostPlaces = 4;

/** With the lives of a posting at a few places: those that are `touched`, and those that something happened to last. */
export function withoutOldPlaces(lives: Lives, touched: ReadonlySet<string>): Lives {
  const counts = new Map<string, number>();
  for (const key of lives.keys()) {
    const [id] = idAndPlace(key);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  if (![...counts.values()].some((count) => count > mostPlaces)) return lives;
  const kept = new Map<string, number>();
  const newestFirst = [...lives].sort(
    ([a, one], [b, other]) =>
      Number(touched.has(b)) - Number(touched.has(a)) || compareInstants(lastMoment(other), lastMoment(one)),
  );
  return new Map(
    newestFirst.filter(([key]) => {
      const [id] = idAndPlace(key);
      const count = (kept.get(id) ?? 0) + 1;
      kept.set(id, count);
      return count <= mostPlaces;
    }),
  );
}

function lastMoment({ events, content }: Life): Instant {
  return latest([events.at(-1)?.at, content.changed]) as Instant;
}
