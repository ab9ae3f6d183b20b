import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Entry } from './changes.ts';
import type { Answer, Fault, Notice, Stop, Topics } from '../notifier.ts';
import { delayed, refusals, stopped } from '../notify-diagnostics.ts';
import type { Outbox } from './outbox.ts';

/** Milliseconds until the next try, by how many were in vain. */
const delays = [1000, 10_000, 60_000, 300_000, 1_800_000, 3_600_000, 6 * 3_600_000];

export function delayAfter(tries: number): number {
  return delays[Math.min(tries, delays.length) - 1] ?? 0;
}

/** What a person must put right is tried again after a day. */
const blockedFor = 24 * 3_600_000;

/** Something that was sent, and what was known of its addresses before. */
export interface Sent {
  readonly notifier: string;
  readonly batch: readonly Notice[];
  readonly before: ReadonlyMap<string, Entry | undefined>;
}

/** Writes into the outbox what came of sending, and gives what there is to say about it. `now` in milliseconds since the epoch. */
export function recordAnswer(
  outbox: Outbox,
  { notifier, batch, before }: Sent,
  answer: Answer,
  { there }: Topics,
  now: number,
): readonly Diagnostic[] {
  const { entries } = outbox;
  const { told = [], refused = new Map<string, Fault>() } = answer;
  const waiting = batch.length - told.length - refused.size;
  const stop =
    answer.stop ?? (waiting > 0 ? { why: 'its answer does not say what became of them' } : undefined);
  if (answer.unsent) for (const [address, entry] of before) restoreEntry(outbox, address, entry);
  for (const address of told) {
    const digest = there.get(address);
    if (digest === undefined) entries.delete(address);
    else entries.set(address, { told: digest });
  }
  for (const address of refused.keys()) {
    const { tries: _, after: __, ...known } = before.get(address) ?? {};
    entries.set(address, { ...known, refused: there.get(address) ?? '' });
  }
  if (told.length > 0 || stop === undefined) outbox.failures = 0;
  const diagnostics = refusals(notifier, refused);
  if (stop === undefined) return diagnostics;
  const pause = pauseAfter(stop, ++outbox.failures, now);
  outbox.pause = pause;
  const { why, hint } = stop;
  return [
    ...diagnostics,
    hint === undefined ? delayed(notifier, why, waiting, pause.until) : stopped(notifier, why, hint),
  ];
}

/** What was known of an address before it was sent is known again. */
export function restoreEntry({ entries }: Outbox, address: string, entry: Entry | undefined): void {
  if (entry === undefined) entries.delete(address);
  else entries.set(address, entry);
}

function pauseAfter(
  { why, hint, wait = 0 }: Stop,
  failures: number,
  now: number,
): NonNullable<Outbox['pause']> {
  if (hint !== undefined) return { until: now + Math.max(blockedFor, wait), why, blocked: true };
  return { until: now + Math.max(delayAfter(failures), wait), why };
}
