import { compareInstants, fromEpoch, type Instant } from '../../model/instant.ts';
import { eventsAfter, isOpenAfter } from '../../model/events/events-after.ts';
import type { Ledger, NamedPosting } from './ledger.ts';
import { type LedgerContent, type LedgerEntry, seenEntry } from './ledger-text.ts';

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
    postings: section(begun.postings, isNew, earliestFirst),
    names: section(begun.names, isNew),
    // Two processes that saw the same may date it by different moments: what is kept already was told first. Where it was
    // seen last is ours to say: a site that moved, or reads something else, is missed where it is now.
    lives: section(begun.lives, isNew, (mine, other) =>
      other?.isOpen === mine.isOpen && other.events.length >= mine.events.length
        ? { ...mine, events: other.events }
        : mine,
    ),
  };
  const { postings, names, lives } = sections;
  const all = Object.values(sections);
  return {
    seen: (id, digest) => {
      const entry = seenEntry(postings.get(id), digest, fromEpoch(now()));
      postings.set(id, entry);
      return entry;
    },
    named: (name) => names.get(name),
    name: (name, posting) => {
      const parts = ({ id, key, title, text }: NamedPosting) => `${id}\n${key}\n${title}\n${text}`;
      const before = names.get(name);
      if (before === undefined || parts(before) !== parts(posting)) names.set(name, posting);
    },
    sighted: (id, sighting, { place, language }) => {
      const before = lives.get(id);
      const { isOpen } = sighting;
      const events = eventsAfter(before?.events ?? [], before?.isOpen, sighting, fromEpoch(now()));
      const isSame = events === before?.events && isOpen === before.isOpen && place === before.place;
      if (!isSame) lives.set(id, { isOpen, events, place, language });
      return events;
    },
    knows: (id, place) => {
      const life = lives.get(id);
      return life !== undefined && (place === undefined || life.place === place);
    },
    gone: (place, isHere, became) =>
      [...lives.entries()].flatMap(([id, life]) => {
        const { language, events } = life;
        const title = events.at(-1)?.title;
        if (life.place !== place || language === undefined || title === undefined || isHere(id)) return [];
        const fate = life.isOpen ? became({ id, language, past: events }) : 'known';
        const closing = { isOpen: false, title };
        const past = fate === 'closed' ? eventsAfter(events, true, closing, fromEpoch(now())) : events;
        const isOpen = fate === 'unknown';
        const isRenamed = fate === 'renamed' || life.isRenamed === true;
        if (isOpen !== life.isOpen)
          lives.set(id, { ...life, isOpen, events: past, ...(isRenamed && { isRenamed }) });
        // Of what was closed when it was seen first nobody was told that it opened.
        return isOpen || isRenamed || !isOpenAfter(past) ? [{ id, language, past }] : [];
      }),
    mergedInto: (onDisk) => ({
      postings: postings.mergedInto(onDisk.postings),
      names: names.mergedInto(onDisk.names),
      lives: lives.mergedInto(onDisk.lives),
    }),
    isTouched: () => all.some(({ touched }) => touched.size > 0),
    kept: (content) => {
      postings.kept(content.postings);
      names.kept(content.names);
      lives.kept(content.lives);
    },
  };
}

function section<Value>(
  begun: ReadonlyMap<string, Value>,
  isNew: boolean,
  merge: (mine: Value, other: Value | undefined) => Value = (mine) => mine,
) {
  let values = new Map(begun);
  const touched = new Set<string>(isNew ? begun.keys() : []);
  return {
    touched,
    get: (key: string) => values.get(key),
    entries: () => values.entries(),
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
      touched.clear();
    },
  };
}

/** Our word counts for what we noted, except that a posting was first seen when anybody first saw it. */
function earliestFirst(mine: LedgerEntry, other: LedgerEntry | undefined): LedgerEntry {
  return { ...mine, first: earliest(mine.first, other?.first) };
}

function earliest(a: Instant, b: Instant | undefined): Instant {
  return b !== undefined && compareInstants(b, a) < 0 ? b : a;
}
