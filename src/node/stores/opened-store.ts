import type { Store } from '../../stored/store.ts';

/** A store to publish to, as a command opened it. */
export interface OpenedStore {
  readonly store: Store;
  /** For people. */
  readonly name: string;
  /** What there is to say of so many values in it. */
  readonly notes: (values: number) => readonly string[];
  readonly close: () => Promise<void>;
}
