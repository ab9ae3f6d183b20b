import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Notifier } from '../notifier.ts';
import { damagedOutbox } from '../notify-diagnostics.ts';
import { type Outbox, type OutboxStore, parseOutbox } from './outbox.ts';

/**
 * The outbox of a notifier as it was left. What was refused or not accepted is tried once more at each start, and with
 * another account: what stood in the way may have been put right. A damaged one is kept aside and begun anew.
 */
export async function openOutbox(
  { name, account }: Notifier,
  store: OutboxStore,
): Promise<{ readonly outbox: Outbox; readonly diagnostics: readonly Diagnostic[] }> {
  const fresh: Outbox = { entries: new Map(), account, failures: 0 };
  const text = await store.get(name);
  if (text === undefined) return { outbox: fresh, diagnostics: [] };
  const outbox = parseOutbox(text);
  if (outbox === undefined) {
    const copy = `${name} damaged`;
    await store.put(copy, text);
    return { outbox: fresh, diagnostics: [damagedOutbox(name, copy)] };
  }
  if (outbox.pause?.blocked === true || outbox.account !== account) {
    outbox.pause = undefined;
    outbox.failures = 0;
  }
  for (const [address, { refused, ...entry }] of outbox.entries)
    if (refused !== undefined) outbox.entries.set(address, entry);
  return { outbox: { ...outbox, account }, diagnostics: [] };
}
