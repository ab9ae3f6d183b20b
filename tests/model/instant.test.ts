import { describe, expect, test } from 'vitest';
import {
  type CalendarDate,
  endOfDay,
  isCalendarDate,
  latest,
  localTime,
  parseInstant,
  startOfDay,
} from '../../src/model/instant.ts';

const date = (text: string) => text as CalendarDate;

describe('what is a moment', () => {
  test.each([
    ['2024-10-21T16:28:14-05:00', true],
    ['2024-10-21T16:28:14.5Z', true],
    ['2024-02-29T00:00:00Z', true],
    ['2023-02-29T00:00:00Z', false],
    ['2024-10-21T24:00:00Z', false],
    ['2024-10-21T16:28:60Z', false],
    ['2024-10-21T16:28:14', false],
    ['2024-10-21 16:28:14Z', false],
    ['2024-10-21', false],
    ['10000-01-01T00:00:00Z', false],
  ])('%s: %s', (text, expected) => {
    expect(parseInstant(text) !== undefined).toBe(expected);
  });

  test.each([
    ['2024-10-21', true],
    ['2024-13-01', false],
    ['2024-04-31', false],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2023-02-29', false],
    ['2024-10-00', false],
    ['0000-01-01', false],
  ])('the date %s: %s', (text, expected) => {
    expect(isCalendarDate(text)).toBe(expected);
  });
});

describe('a day in a time zone', () => {
  test.each([
    ['UTC', '2024-05-01', '2024-05-01T00:00:00Z', '2024-05-01T23:59:59Z'],
    ['America/Toronto', '2024-05-01', '2024-05-01T00:00:00-04:00', '2024-05-01T23:59:59-04:00'],
    ['America/Toronto', '2024-12-01', '2024-12-01T00:00:00-05:00', '2024-12-01T23:59:59-05:00'],
    ['America/Toronto', '2024-03-10', '2024-03-10T00:00:00-05:00', '2024-03-10T23:59:59-04:00'],
    ['Asia/Kolkata', '2024-05-01', '2024-05-01T00:00:00+05:30', '2024-05-01T23:59:59+05:30'],
    ['Pacific/Auckland', '2024-04-07', '2024-04-07T00:00:00+13:00', '2024-04-07T23:59:59+12:00'],
  ])('%s on %s', (zone, day, start, end) => {
    expect(startOfDay(date(day), zone)).toBe(start);
    expect(endOfDay(date(day), zone)).toBe(end);
  });

  test('a time that the clocks show twice means the first', () => {
    expect(localTime(date('2024-11-03'), '01:30:00', 'America/Toronto')).toBe('2024-11-03T01:30:00-04:00');
  });

  test('a time that the clocks skip keeps the offset before the gap', () => {
    expect(localTime(date('2024-03-10'), '02:30:00', 'America/Toronto')).toBe('2024-03-10T02:30:00-05:00');
  });
});

test('the latest moment is found across offsets', () => {
  const at = (text: string) => parseInstant(text);
  expect(latest([at('2024-05-01T01:00:00+05:00'), undefined, at('2024-05-01T00:00:00Z')])).toBe(
    '2024-05-01T00:00:00Z',
  );
  expect(latest([])).toBeUndefined();
});
