import type { Quota } from '../notifier.ts';
import type { Outbox } from './outbox.ts';

const hour = 3_600_000;

/** The calendar date at `now` (milliseconds since the epoch) where the quota is counted: `2026-11-25`. */
export function quotaDay({ timeZone }: Quota, now: number): string {
  const style = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const parts = new Intl.DateTimeFormat('en-US', style).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** When the next day begins there, in milliseconds since the epoch. A day begins on the hour. */
export function nextQuotaDay(quota: Quota, now: number): number {
  const today = quotaDay(quota, now);
  let at = Math.floor(now / hour) * hour + hour;
  while (quotaDay(quota, at) === today) at += hour;
  return at;
}

/** How many notices may still be sent today. */
export function quotaLeft(quota: Quota | undefined, { spent }: Outbox, now: number): number {
  if (quota === undefined) return Infinity;
  return spent?.day === quotaDay(quota, now) ? Math.max(0, quota.daily - spent.notices) : quota.daily;
}

/** Counts `notices` as sent today, or with a minus as not sent after all. */
export function spendQuota(quota: Quota | undefined, outbox: Outbox, now: number, notices: number): void {
  if (quota === undefined) return;
  const day = quotaDay(quota, now);
  const before = outbox.spent?.day === day ? outbox.spent.notices : 0;
  outbox.spent = { day, notices: Math.max(0, before + notices) };
}
