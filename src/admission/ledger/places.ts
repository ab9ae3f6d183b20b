import { compareInstants, type Instant, latest } from '../../model/instant.ts';
import { nameAndPlace, type Life, placeKey } from './ledger-text.ts';

/**
 * The lives at the place that `place`, which was never read, was before: where half of its postings, or more, were seen. Of
 * a folder that moved, or was copied, what is missing now may have closed; where something else is chosen to be read it
 * may only be out of sight, and what was told of it stays.
 */
export function livesBefore(
  lives: ReadonlyMap<string, Life>,
  place: string,
  ids: readonly string[],
): readonly [string, Life][] {
  if (ids.some((id) => lives.has(placeKey(id, place)))) return [];
  const places = new Map<string, (readonly [id: string, life: Life])[]>();
  for (const [key, life] of lives) {
    const [id, where] = nameAndPlace(key);
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

/** With what is remembered of a name at a few places: those that are `touched`, then those that `compare` puts first. */
export function withoutOldPlaces<Value>(
  values: ReadonlyMap<string, Value>,
  touched: ReadonlySet<string>,
  compare: (a: Value, b: Value) => number = () => 0,
): ReadonlyMap<string, Value> {
  const counts = new Map<string, number>();
  const count = (key: string) => {
    const [name] = nameAndPlace(key);
    const so = (counts.get(name) ?? 0) + 1;
    counts.set(name, so);
    return so;
  };
  if ([...values.keys()].every((key) => count(key) <= mostPlaces)) return values;
  counts.clear();
  const isTouched = (key: string) => Number(touched.has(key));
  const ordered = [...values].sort(
    ([a, one], [b, other]) => isTouched(b) - isTouched(a) || compare(one, other),
  );
  return new Map(ordered.filter(([key]) => count(key) <= mostPlaces));
}

export function happenedLater(a: Life, b: Life): number {
  return compareInstants(lastMoment(b), lastMoment(a));
}

function lastMoment({ events, content }: Life): Instant {
  return latest([events.at(-1)?.at, content.changed]) as Instant;
}
