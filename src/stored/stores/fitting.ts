import type { StoredValue } from '../store.ts';

/** Throws where one of the values has more bytes than a store takes, so that nothing of them is written. `store`: for people. */
export function assertFitting(values: readonly StoredValue[], store: string, largest: number): void {
  const large = values.find(({ bytes }) => bytes.length > largest);
  if (large === undefined) return;
  const { name, bytes } = large;
  throw new Error(
    `the value ${name} has ${bytes.length} bytes, and ${store} takes at most ${largest}; R2 takes up to 4 GiB (--to r2)`,
  );
}
