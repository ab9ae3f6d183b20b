import { describe, expect, test } from 'vitest';
import type { Outbox } from '../../../src/notifiers/queue/outbox.ts';
import { nextQuotaDay, quotaDay, quotaLeft, spendQuota } from '../../../src/notifiers/queue/quota-day.ts';

const quota = { daily: 200, timeZone: 'America/Los_Angeles' };
const at = (text: string) => Date.parse(text);

test.each([
  ['2026-11-25T07:59:59Z', '2026-11-24', '2026-11-25T08:00:00Z'],
  ['2026-11-25T08:00:00Z', '2026-11-25', '2026-11-26T08:00:00Z'],
  ['2026-07-01T06:59:00Z', '2026-06-30', '2026-07-01T07:00:00Z'],
  ['2026-11-01T07:30:00Z', '2026-11-01', '2026-11-02T08:00:00Z'],
])('at %s it is %s in California, until %s', (now, day, next) => {
  expect(quotaDay(quota, at(now))).toBe(day);
  expect(nextQuotaDay(quota, at(now))).toBe(at(next));
});

describe('a quota', () => {
  const outbox = (): Outbox => ({ account: '', failures: 0, entries: new Map() });
  const now = at('2026-11-25T12:00:00Z');

  test('is spent, given back, and whole again on the next day', () => {
    const one = outbox();
    spendQuota(quota, one, now, 150);
    spendQuota(quota, one, now, -50);
    expect(quotaLeft(quota, one, now)).toBe(100);
    expect(quotaLeft(quota, one, nextQuotaDay(quota, now) - 1)).toBe(100);
    expect(quotaLeft(quota, one, nextQuotaDay(quota, now))).toBe(200);
  });

  test('that is not there has no end', () => {
    const one = outbox();
    spendQuota(undefined, one, now, 150);
    expect(quotaLeft(undefined, one, now)).toBe(Infinity);
    expect(one.spent).toBeUndefined();
  });
});
