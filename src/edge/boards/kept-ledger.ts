import { fromEpoch } from '../../model/instant.ts';
import type { Ledger } from '../../admission/ledger/ledger.ts';
import type { Store } from '../../sources/store.ts';
import { ledgerText, parseLedger, seenEntry } from '../../admission/ledger/ledger-text.ts';

export interface KeptLedger extends Ledger {
  /** Keeps what is new. */
  readonly save: () => Promise<void>;
}

const key = 'first seen';

/** The first-seen ledger as one text (see ledger-text.ts). One that a newer Rolecast wrote is left alone. `now` is in milliseconds since the epoch. */
export async function keptLedger(texts: Store, now: number): Promise<KeptLedger> {
  const { entries, state } = parseLedger((await texts.get(key)) ?? ledgerText(new Map()));
  let changed = false;
  return {
    seen(id, digest) {
      const before = entries.get(id);
      const entry = seenEntry(before, digest, fromEpoch(now));
      if (entry === before) return entry;
      entries.set(id, entry);
      changed = true;
      return entry;
    },
    save: async () => {
      if (changed && state !== 'newer') await texts.put(key, ledgerText(entries));
    },
  };
}
