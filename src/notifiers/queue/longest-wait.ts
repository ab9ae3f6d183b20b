import type { Outbox } from './outbox.ts';

/** The longest that anybody is obeyed or anything is put off, in milliseconds: a week. */
export const longestWait = 7 * 24 * 3_600_000;

/** Whether a moment that was set before is still to come. One further ahead is of a time before the clock was put back. */
export function isToCome(moment: number, now: number): boolean {
  return moment > now && moment - now <= longestWait;
}

/** Takes out of an outbox the waits that are of a time before the clock was put back. */
export function withoutFuture(outbox: Outbox, now: number): Outbox {
  const { entries, pause } = outbox;
  if (pause !== undefined && !isToCome(pause.until, now)) outbox.pause = undefined;
  for (const [address, { after, ...entry }] of entries)
    if (after !== undefined && !isToCome(after, now)) entries.set(address, entry);
  return outbox;
}
