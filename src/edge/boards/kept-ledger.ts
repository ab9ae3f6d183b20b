import type { Ledger } from '../../admission/ledger/ledger.ts';
import { ledgerMemory } from '../../admission/ledger/ledger-memory.ts';
import type { Store } from '../../sources/store.ts';
import { ledgerText, noContent, parseLedger } from '../../admission/ledger/ledger-text.ts';

export interface KeptLedger extends Ledger {
  /** Keeps what is new. */
  readonly save: () => Promise<void>;
}

const key = 'first seen';

/** The ledger as one text (see ledger-text.ts). One that a newer Rolecast wrote is left alone. `now` is in milliseconds since the epoch. */
export async function keptLedger(texts: Store, now: number): Promise<KeptLedger> {
  const { content, state } = parseLedger((await texts.get(key)) ?? ledgerText(noContent));
  const memory = ledgerMemory(content, () => now);
  return {
    ...memory,
    save: async () => {
      if (memory.isTouched() && state !== 'newer')
        await texts.put(key, ledgerText(memory.mergedInto(content)));
    },
  };
}
