import { describe, expect, test } from 'vitest';
import { formatHttpDate, parseHttpDate } from '../../../src/text/http/http-date.ts';

const at = Date.UTC(1994, 10, 6, 8, 49, 37);

describe('HTTP dates', () => {
  test('are written as IMF-fixdate', () => {
    expect(formatHttpDate(at)).toBe('Sun, 06 Nov 1994 08:49:37 GMT');
  });

  test.each([
    ['IMF-fixdate', 'Sun, 06 Nov 1994 08:49:37 GMT'],
    ['RFC 850', 'Sunday, 06-Nov-94 08:49:37 GMT'],
    ['asctime', 'Sun Nov  6 08:49:37 1994'],
  ])('are read as %s', (_form, text) => {
    expect(parseHttpDate(text)).toBe(at);
  });

  test('of two digits before 70 are of this century', () => {
    expect(parseHttpDate('Friday, 06-Nov-26 08:49:37 GMT')).toBe(Date.UTC(2026, 10, 6, 8, 49, 37));
  });

  test.each([
    ['a number', '0'],
    ['an RFC 3339 date-time', '1994-11-06T08:49:37Z'],
    ['another zone', 'Sun, 06 Nov 1994 08:49:37 +0100'],
    ['a day that is not', 'Sun, 31 Feb 1994 08:49:37 GMT'],
    ['a month that is not', 'Sun, 06 Foo 1994 08:49:37 GMT'],
    ['an hour that is not', 'Sun, 06 Nov 1994 24:49:37 GMT'],
    ['nothing', ''],
  ])('are not %s', (_case, text) => {
    expect(parseHttpDate(text)).toBeUndefined();
  });
});
