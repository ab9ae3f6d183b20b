import { expect, test } from 'vitest';
import { retryAfter } from '../../../src/text/http/retry-after.ts';

const now = Date.parse('2026-11-22T12:00:00Z');
const aWeek = 7 * 24 * 3_600_000;

test.each([
  [null, undefined],
  ['30', 30_000],
  [' 0 ', 0],
  ['Sun, 22 Nov 2026 12:01:00 GMT', 60_000],
  ['Sunday, 22-Nov-26 12:01:00 GMT', 60_000],
  ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
  ['2026-11-22T12:01:00Z', undefined],
  ['soon', undefined],
  ['', undefined],
  ['-5', undefined],
  ['1.5', undefined],
  ['99999999', aWeek],
  ['Sun, 22 Nov 2036 12:00:00 GMT', aWeek],
])('Retry-After: %s asks for %s milliseconds', (header, wait) => {
  expect(retryAfter(header, now, aWeek)).toBe(wait);
});
