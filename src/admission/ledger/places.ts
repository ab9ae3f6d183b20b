import { inOneCase } from '../../model/identity.ts';
import { compareInstants, type Instant, latest } from '../../model/instant.ts';
import { isUnowned } from '../../model/site.ts';
import { nameAndPlace, type Life, placeKey } from './ledger-text.ts';

/** A place that another was before, and what was remembered there. */
interface FormerPlace {
  readonly where: string;
  readonly lives: readonly (readonly [id: string, life: Life])[];
}

/**
 * The place that `place`, which was never read, was before: where half of its postings, or more, were seen, or most of
 * what that one had is here. Of
 * a folder that moved, or was copied, what is missing now may have closed; where something else is chosen to be read it
 * may only be out of sight, and what was told of it stays. Ids that are under nobody's domain are the same in folders that
 * have nothing to do with each other: in another folder most texts of both have to be the same too. `seen`: digests of
 * what each posting says, by id.
 */
export function formerPlace(
  lives: ReadonlyMap<string, Life>,
  place: string,
  seen: ReadonlyMap<string, string>,
): FormerPlace | undefined {
  const ids = [...seen.keys()];
  if (ids.some((id) => lives.has(placeKey(id, place)))) return undefined;
  const places = new Map<string, (readonly [id: string, life: Life])[]>();
  for (const [key, life] of lives) {
    const [id, where] = nameAndPlace(key);
    const found = places.get(where);
    if (found === undefined) places.set(where, [[id, life]]);
    else found.push([id, life]);
  }
  if (places.has(place)) return undefined;
  const isNobodys = ids.some(isUnowned);
  const candidates = [...places].filter(
    ([where, all]) =>
      !isNobodys || folder(where) === folder(place) || isSameSite(all, seen, chosen(where) === chosen(place)),
  );
  const ranked = candidates.map(([where, all]) => ({
    where,
    all,
    known: all.filter(([id]) => seen.has(id)).length,
    last: latest(all.map(([, life]) => lastMoment(life))) as Instant,
  }));
  const [most] = ranked.toSorted((a, b) => b.known - a.known || compareInstants(b.last, a.last));
  if (most === undefined || most.known === 0) return undefined;
  const had = most.all.filter(([id, { isOpen }]) => isOpen || seen.has(id)).length;
  if (most.known * 2 < ids.length && most.known * 2 <= had) return undefined;
  const isOutOfSight = ({ isOpen }: Life, id: string) =>
    isOpen && !seen.has(id) && chosen(place) !== chosen(most.where);
  return {
    where: most.where,
    lives: most.all.map(([id, life]) => [
      id,
      isOutOfSight(life, id) ? { ...life, isOpen: false, isRenamed: true } : life,
    ]),
  };
}

/** See `whatIsRead`. */
const chosen = (place: string) => place.slice(place.indexOf('.') + 1);
const folder = (place: string) => place.slice(0, place.indexOf('.'));

/** A board that knows itself when it changed what has no digest: the same board has the same postings. */
function isSameSite(
  lives: readonly (readonly [id: string, life: Life])[],
  seen: ReadonlyMap<string, string>,
  isSameBoard: boolean,
): boolean {
  const same = lives.filter(
    ([id, { content }]) => seen.get(id) === content.digest && (content.digest !== '' || isSameBoard),
  ).length;
  const there = lives.filter(([id, { isOpen }]) => isOpen || seen.has(id)).length;
  return same * 2 > seen.size && same * 2 > there;
}

/**
 * Ids that were seen at a place by what they are without their letter case, where that is only one, or only one of them
 * is open; of a place that was never read those of everywhere that somebody owns.
 */
export function idsByCase(lives: ReadonlyMap<string, Life>, place: string): ReadonlyMap<string, string> {
  const all = [...lives].map(([key, { isOpen }]) => ({
    isOpen,
    id: nameAndPlace(key)[0],
    where: nameAndPlace(key)[1],
  }));
  const here = all.filter(({ where }) => where === place);
  const found = new Map<string, Map<string, boolean>>();
  for (const { id, isOpen } of here.length > 0 ? here : all.filter(({ id }) => !isUnowned(id))) {
    const ids = found.get(inOneCase(id)) ?? new Map<string, boolean>();
    found.set(inOneCase(id), ids.set(id, isOpen || ids.get(id) === true));
  }
  return new Map(
    [...found].flatMap(([name, ids]) => {
      const open = [...ids].filter(([, isOpen]) => isOpen).map(([id]) => id);
      const [only, ...others] = ids.size === 1 ? [...ids.keys()] : open;
      return only === undefined || others.length > 0 ? [] : [[name, only] as const];
    }),
  );
}

/** A machine that checks out into a new folder each time would remember each of them. */
const mostPlaces = 4;

/** With what is remembered of a name at a few places: those that are `touched`, then those that `compare` puts first. */
export function withoutOldPlaces<Value>(
  values: ReadonlyMap<string, Value>,
  touched: ReadonlySet<string>,
  compare: (a: Value, b: Value) => number = () => 0,
  nameOf: (key: string, value: Value) => string = (key) => nameAndPlace(key)[0],
): ReadonlyMap<string, Value> {
  const counts = new Map<string, number>();
  const count = (key: string, value: Value) => {
    const name = nameOf(key, value);
    const so = (counts.get(name) ?? 0) + 1;
    counts.set(name, so);
    return so;
  };
  if ([...values].every(([key, value]) => count(key, value) <= mostPlaces)) return values;
  counts.clear();
  const isTouched = (key: string) => Number(touched.has(key));
  const ordered = [...values].sort(
    ([a, one], [b, other]) => isTouched(b) - isTouched(a) || compare(one, other),
  );
  return new Map(ordered.filter(([key, value]) => count(key, value) <= mostPlaces));
}

export function happenedLater(a: Life, b: Life): number {
  return compareInstants(lastMoment(b), lastMoment(a));
}

function lastMoment({ events, content }: Life): Instant {
  return latest([events.at(-1)?.at, content.changed]) as Instant;
}
