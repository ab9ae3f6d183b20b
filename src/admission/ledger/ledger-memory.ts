import { listingPath } from '../../model/address.ts';
import { eventsAfter, isOpenAfter } from '../../model/events/events-after.ts';
import { openingIn } from '../../model/events/posting-events.ts';
import { inOneCase } from '../../model/identity.ts';
import { compareInstants, epoch, fromEpoch, type Instant } from '../../model/instant.ts';
import type { Ledger, NamedPosting, PlaceLedger, StatedContent } from './ledger.ts';
import { isUnowned } from '../../model/site.ts';
import { type LedgerContent, type Life, nameAndPlace, placeKey } from './ledger-text.ts';
import { formerPlace, happenedLater, idsByCase, withoutOldPlaces } from './places.ts';

export interface LedgerMemory extends Ledger {
  /** The content of what is kept elsewhere, `onDisk`, with what was noted here since the last time. */
  readonly mergedInto: (onDisk: LedgerContent) => LedgerContent;
  /** Whether anything was noted that is not kept yet. */
  readonly isTouched: () => boolean;
  /** All that was noted is kept now, as this. */
  readonly kept: (content: LedgerContent) => void;
}

/** A ledger in memory, begun with what was kept. `now` gives milliseconds since the epoch; with `isNew` all has to be kept anew. */
export function ledgerMemory(begun: LedgerContent, now: () => number, isNew = false): LedgerMemory {
  const sections = {
    postings: section(begun.postings, isNew, earliest),
    names: section(begun.names, isNew),
    lives: section(begun.lives, isNew, toldFirst),
  };
  const { postings, names, lives } = sections;
  const all = Object.values(sections);
  const moment = () => fromEpoch(now());
  const places = new Map<string, PlaceLedger>();

  const ledgerAt = (place: string): PlaceLedger => {
    let cases: { all: ReadonlyMap<string, Life>; size: number; ids: ReadonlyMap<string, string> } | undefined;
    return {
      firstSeen: (id) => {
        // What was dated when it was told as opened may have lost its date: a file that is renamed and not committed yet.
        const told = lives.get(placeKey(id, place))?.events.find(({ kind }) => kind === 'opened')?.at;
        const key = firstKey(id, place);
        const first = earliest(earliest(moment(), postings.get(key)), told);
        if (postings.get(key) !== first) postings.set(key, first);
        return first;
      },
      named: (name, isSame) => {
        const here = names.get(placeKey(name, place));
        if (here !== undefined) return here;
        const elsewhere = names.anywhere(name);
        return elsewhere !== undefined && (!isUnowned(elsewhere.id) || isSame(elsewhere))
          ? elsewhere
          : undefined;
      },
      name: (name, posting) => {
        const parts = ({ id, key, title, text }: NamedPosting) => `${id}\n${key}\n${title}\n${text}`;
        const before = names.get(placeKey(name, place));
        if (before === undefined || parts(before) !== parts(posting))
          names.set(placeKey(name, place), posting);
      },
      arrive: (seen) => {
        const former = formerPlace(lives.all(), place, seen);
        for (const [id, life] of former?.lives ?? []) {
          lives.set(placeKey(id, place), life);
          const first = postings.get(firstKey(id, former?.where ?? place));
          if (first !== undefined) postings.set(firstKey(id, place), first);
        }
      },
      changed: (id, content) => {
        const at = moment();
        return changeOf(pastOf(lives.get(placeKey(id, place)), at), content, at);
      },
      sighted: (id, sighting, { language, content, changed, closes }) => {
        const at = moment();
        const known = lives.get(placeKey(id, place));
        const before = pastOf(known, at);
        const { isOpen, title, page, organization } = sighting;
        const isBounded = isOpen && closes !== undefined;
        const events = eventsAfter(before?.events ?? [], before?.isOpen, sighting, at);
        const life = {
          isOpen,
          events,
          language,
          content: { ...content, changed },
          ...(isBounded && { closing: { kind: 'closed' as const, at: closes, title, page, organization } }),
        };
        if (known === undefined || !isSameLife(known, life)) lives.set(placeKey(id, place), life);
        return events;
      },
      inOtherCase: (id) => {
        const all = lives.all();
        if (cases?.all !== all || cases.size !== all.size)
          cases = { all, size: all.size, ids: idsByCase(all, place) };
        return cases.ids.get(inOneCase(id));
      },
      opened: (id) => openingIn(pastOf(lives.get(placeKey(id, place)), moment())?.events),
      isToCome: (at) => compareInstants(at, moment()) > 0,
      knows: (id) => lives.get(placeKey(id, place)) !== undefined,
      gone: (isHere, became) =>
        [...lives.all()].flatMap(([key, kept]) => {
          const [id, where] = nameAndPlace(key);
          if (where !== place || isHere(id)) return [];
          const { events, closing: _, ...life } = closedByClock(kept, moment());
          const last = events.at(-1);
          if (last === undefined) return [];
          const { language } = life;
          const fate = life.isOpen ? became({ id, language, past: events }) : 'known';
          // It has no page any more: the list is where one reads of what is open.
          const { title, organization = '' } = last;
          const closing = { isOpen: false, title, organization, page: listingPath(language) };
          const past = fate === 'closed' ? eventsAfter(events, true, closing, moment()) : events;
          const isOpen = fate === 'unknown';
          const isRenamed = fate === 'renamed' || life.isRenamed === true;
          if (isOpen !== kept.isOpen || past !== kept.events)
            lives.set(key, { ...life, isOpen, events: past, ...(isRenamed && { isRenamed }) });
          // Of what was closed when it was seen first nobody was told that it opened.
          return isOpen || isRenamed || !isOpenAfter(past) ? [{ id, language, past }] : [];
        }),
    };
  };

  return {
    at: (place) => {
      const known = places.get(place) ?? ledgerAt(place);
      places.set(place, known);
      return known;
    },
    mergedInto: (onDisk) => ({
      postings: withoutOldPlaces(
        postings.mergedInto(onDisk.postings),
        postings.touched,
        undefined,
        nameOfFirst,
      ),
      names: withoutOldPlaces(names.mergedInto(onDisk.names), names.touched),
      lives: withoutOldPlaces(lives.mergedInto(onDisk.lives), lives.touched, happenedLater),
    }),
    isTouched: () => all.some(({ touched }) => touched.size > 0),
    kept: (content) => {
      postings.kept(content.postings);
      names.kept(content.names);
      lives.kept(content.lives);
    },
  };
}

/** An id that any site may have is told apart by its place. */
const firstKey = (id: string, place: string) => (isUnowned(id) ? placeKey(id, place) : id);

/** Copies of one site have one first day; what another site saw under the same id is its own. */
const nameOfFirst = (key: string, first: Instant) =>
  isUnowned(key) ? placeKey(nameAndPlace(key)[0], first) : key;

/** What has happened to it until now. */
function pastOf(life: Life | undefined, at: Instant): Life | undefined {
  const past = upTo(life, at);
  return past && closedByClock(past, at);
}

/** A last day closes a posting while nobody reads it: what is up told of that, whatever is read next. */
function closedByClock(life: Life, at: Instant): Life {
  const { isOpen, closing, events, ...rest } = life;
  if (!isOpen || closing === undefined || epoch(at) < epoch(closing.at) + 1000) return life;
  return { ...rest, isOpen: false, events: isOpenAfter(events) ? [...events, closing] : events };
}

/** Without what was noted under a clock that ran ahead, or of a commit that did. */
function upTo(life: Life | undefined, at: Instant): Life | undefined {
  if (life === undefined) return undefined;
  const isPast = (moment: Instant) => compareInstants(moment, at) <= 0;
  const { content, events } = life;
  if (isPast(content.changed) && events.every((event) => isPast(event.at))) return life;
  const changed = isPast(content.changed) ? content.changed : content.stated;
  return { ...life, content: { ...content, changed }, events: events.filter((event) => isPast(event.at)) };
}

function isSameLife(a: Life, b: Life): boolean {
  const parts = ['digest', 'stated', 'changed'] as const;
  return (
    (a.events === b.events || JSON.stringify(a.events) === JSON.stringify(b.events)) &&
    a.isOpen === b.isOpen &&
    a.isRenamed === b.isRenamed &&
    JSON.stringify(a.closing) === JSON.stringify(b.closing) &&
    parts.every((part) => a.content[part] === b.content[part])
  );
}

/**
 * A change is told once: where it was seen before it was stated, as a file is that is edited and committed later, what is
 * stated then is the same change.
 */
function changeOf(before: Life | undefined, { digest, stated }: StatedContent, at: Instant): Instant {
  if (before === undefined) return stated;
  const { content } = before;
  if (content.digest !== digest) return compareInstants(stated, content.changed) > 0 ? stated : at;
  const isSeenOnly = compareInstants(content.changed, content.stated) > 0;
  return isSeenOnly || compareInstants(content.stated, stated) === 0 ? content.changed : stated;
}

/** Two processes that saw the same may date it by different moments: what is kept already was told first. */
function toldFirst(mine: Life, other: Life | undefined): Life {
  if (other === undefined) return mine;
  const isSame = other.isOpen === mine.isOpen && other.events.length >= mine.events.length;
  return {
    ...mine,
    ...(isSame && { events: other.events }),
    ...(other.content.digest === mine.content.digest && { content: other.content }),
  };
}

function section<Value>(
  begun: ReadonlyMap<string, Value>,
  isNew: boolean,
  merge: (mine: Value, other: Value | undefined) => Value = (mine) => mine,
) {
  let values = new Map(begun);
  let somewhere: ReadonlyMap<string, Value> | undefined;
  const touched = new Set<string>(isNew ? begun.keys() : []);
  return {
    touched,
    get: (key: string) => values.get(key),
    /** By a key without its place. */
    anywhere: (name: string) =>
      (somewhere ??= new Map([...values].map(([key, value]) => [nameAndPlace(key)[0], value]))).get(name),
    all: (): ReadonlyMap<string, Value> => values,
    set: (key: string, value: Value) => {
      if (values.get(key) === value) return;
      values.set(key, value);
      touched.add(key);
    },
    mergedInto: (onDisk: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> => {
      const merged = new Map([...values, ...onDisk]);
      for (const key of touched) {
        const mine = values.get(key);
        if (mine !== undefined) merged.set(key, merge(mine, onDisk.get(key)));
      }
      return merged;
    },
    kept: (content: ReadonlyMap<string, Value>) => {
      values = new Map(content);
      somewhere = undefined;
      touched.clear();
    },
  };
}

function earliest(a: Instant, b: Instant | undefined): Instant {
  return b !== undefined && compareInstants(b, a) < 0 ? b : a;
}
