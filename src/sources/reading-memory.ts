import type { Desk, MemoInput } from './source.ts';

/** Values kept from one reading to the next. */
export interface ReadingMemory {
  readonly memo: Desk['memo'];
  /** Kept for good. */
  readonly lastSound: <T>(key: string, value: T, isSound: boolean) => T;
  /** Drops what belongs to things of which nothing was recalled since the last call. */
  readonly forgetUnused: () => void;
}

interface Entry {
  readonly input: MemoInput;
  readonly value: unknown;
}

export function readingMemory(): ReadingMemory {
  const kept = new Map<string, { used: number; readonly entries: Map<string, Entry> }>();
  const sound = new Map<string, unknown>();
  let reading = 0;
  return {
    memo<T>(key: string, input: MemoInput, make: () => T, about = key): T {
      let group = kept.get(about);
      if (group === undefined) kept.set(about, (group = { used: reading, entries: new Map() }));
      group.used = reading;
      const known = group.entries.get(key);
      if (known !== undefined && isSame(known.input, input)) return known.value as T;
      const value = make();
      group.entries.set(key, { input, value });
      return value;
    },
    lastSound<T>(key: string, value: T, isSound: boolean): T {
      if (isSound) sound.set(key, value);
      return sound.has(key) ? (sound.get(key) as T) : value;
    },
    forgetUnused() {
      for (const [about, { used }] of kept) if (used !== reading) kept.delete(about);
      reading++;
    },
  };
}

/** Texts by what they say, parts in their order by identity. */
function isSame(a: MemoInput, b: MemoInput): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.length === b.length && a.every((part, index) => part === b[index]);
}
