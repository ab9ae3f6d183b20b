import { describe, expect, test } from 'vitest';
import {
  dateFact,
  employmentFact,
  epochFact,
  placeFacts,
  type PlaceFields,
} from '../../../src/sources/boards/kit/facts/board-facts.ts';
import { payFact, type PayFields } from '../../../src/sources/boards/kit/facts/board-pay.ts';

describe('pay', () => {
  const cad = { currency: 'CAD' };
  test.each<[string, PayFields, unknown]>([
    ['a range a year', { min: 1000, max: 2000, ...cad, period: 'per-year-salary' }, [1000, 2000, 'YEAR']],
    ['texts with decimals', { min: '24.50', max: '26.00', ...cad, period: 'hourly' }, [24.5, 26, 'HOUR']],
    [
      'one period in words',
      { min: 3000, ...cad, period: 'Monthly Salary (Ontario)' },
      [3000, undefined, 'MONTH'],
    ],
    ['Ashby’s', { max: 90_000, ...cad, period: '1 YEAR' }, [undefined, 90_000, 'YEAR']],
    [
      'a minimum of nothing is no minimum',
      { min: 0, max: 90_000, ...cad, period: 'year' },
      [undefined, 90_000, 'YEAR'],
    ],
    ['nothing stated', { min: null, max: undefined, ...cad, period: 'year' }, undefined],
    ['nothing but nothing', { min: 0, max: 0, ...cad, period: 'year' }, undefined],
    ['no period', { min: 1000, max: 2000, ...cad }, 'states no period (an hour, a month, a year)'],
    [
      'another period',
      { min: 1000, ...cad, period: 'one-time' },
      'states no period (an hour, a month, a year)',
    ],
    [
      'two periods',
      { min: 1000, ...cad, period: 'year or month' },
      'states no period (an hour, a month, a year)',
    ],
    [
      'half a month',
      { min: 1000, ...cad, period: 'semi-monthly' },
      'states no period (an hour, a month, a year)',
    ],
    [
      'two weeks',
      { min: 1000, ...cad, period: 'bi-week-salary' },
      'states no period (an hour, a month, a year)',
    ],
    ['no currency', { min: 1000, period: 'year' }, 'names no currency of ISO 4217'],
    ['some dollar', { min: 1000, currency: '$', period: 'year' }, 'names no currency of ISO 4217'],
    ['no number', { min: 'lots', ...cad, period: 'year' }, 'has an amount that is no number'],
    ['less than nothing', { min: -5, ...cad, period: 'year' }, 'has an amount that is no number'],
    ['backwards', { min: 5000, max: 4000, ...cad, period: 'year' }, 'has a range that runs backwards'],
    ['an hour’s pay for a year', { min: 100, max: 130, ...cad, period: 'year' }, 'is too little for a year'],
  ])('%s', (_, fields, expected) => {
    const notes: string[] = [];
    const value = payFact('pay', fields, { note: (_field, why) => notes.push(why) })?.value;
    expect(notes[0] ?? (value && [value.min, value.max, value.unit])).toEqual(expected);
  });
});

describe('where', () => {
  test.each<[string, PlaceFields, readonly string[] | undefined, readonly string[] | undefined]>([
    ['a town', { lines: ['Halifax, NS'] }, ['Halifax, NS'], undefined],
    ['a town and elsewhere', { lines: ['Halifax, NS; Remote in Canada'] }, ['Halifax, NS'], ['CA']],
    ['the board says hybrid', { lines: ['Remote - Canada'], workplace: 'hybrid' }, undefined, undefined],
    ['the board says on site', { lines: ['Lyon'], workplace: 'OnSite' }, ['Lyon'], undefined],
    ['the board says remote', { lines: ['Lyon'], workplace: 'Remote' }, ['Lyon'], []],
    ['it is remote, yes or no: yes', { workplace: true }, undefined, []],
    ['no', { lines: ['Remote'], workplace: false }, undefined, undefined],
    ['the board says nothing', { lines: ['Remote, Canada'], workplace: 'unspecified' }, undefined, ['CA']],
    ['parts', { parts: [{ city: 'Lyon', country: 'FR' }] }, ['Lyon, FR'], undefined],
    ['the same twice', { lines: ['Lyon', 'Lyon', null, 7] }, ['Lyon'], undefined],
    ['nothing', { lines: [null], parts: [{}] }, undefined, undefined],
  ])('%s', (_, fields, places, areas) => {
    const { locations, remote } = placeFacts('location', fields, ['en']);
    expect(locations?.value.map(({ name }) => name)).toEqual(places);
    expect(remote?.value.areas.map(({ country }) => country)).toEqual(areas);
  });
});

test.each<[unknown, string | undefined]>([
  ['2026-09-09T22:50:29-04:00', '2026-09-09T22:50:29-04:00'],
  ['2026-09-09T22:50:29.123Z', '2026-09-09T22:50:29Z'],
  ['2026-09-09 22:50:29 UTC', '2026-09-09T22:50:29Z'],
  ['2026-09-09', '2026-09-09T00:00:00+02:00'],
  ['soon', undefined],
  ['', undefined],
  [20_260_909, undefined],
])('the date %s is %s', (written, expected) => {
  expect(dateFact('date', written, { timeZone: 'Europe/Berlin' })?.value).toBe(expected);
});

test.each<[unknown, string | undefined]>([
  [1788345000123, '2026-09-02T10:30:00Z'],
  ['1788345000123', '2026-09-02T10:30:00Z'],
  [-1, undefined],
  [Infinity, undefined],
  ['2026', '1970-01-01T00:00:02Z'],
  ['x', undefined],
  [null, undefined],
])('the epoch %s is %s', (written, expected) => {
  expect(epochFact('createdAt', written)?.value).toBe(expected);
});

test.each<[unknown, readonly string[] | undefined]>([
  ['FullTime', ['FULL_TIME']],
  ['Temps plein', ['FULL_TIME']],
  ['Full-time, Seasonal', ['FULL_TIME', 'TEMPORARY']],
  ['fulltime_permanent', ['FULL_TIME']],
  ['Cohort', undefined],
  [3, undefined],
])('the employment %s is %s', (written, expected) => {
  expect(employmentFact('type', written)?.value).toEqual(expected);
});

describe('a place to report to, or where the work may be done from', () => {
  const of = (fields: PlaceFields) => {
    const { locations, remote } = placeFacts('location', fields, ['en']);
    return {
      places: locations?.value.map(({ name }) => name) ?? [],
      remote: remote?.value.areas.map(({ name, type }) => `${type} ${name}`),
    };
  };

  test.each<[string, PlaceFields, ReturnType<typeof of>]>([
    [
      'a town',
      { parts: [{ city: 'Utrecht', country: 'NL' }] },
      { places: ['Utrecht, NL'], remote: undefined },
    ],
    [
      'Remote in the place of a town',
      { parts: [{ name: 'Remote, US', city: 'Remote', country: 'United States' }], workplace: 'remote' },
      { places: [], remote: ['Country United States'] },
    ],
    [
      'the same where nothing else says remote',
      { parts: [{ city: 'Remote', country: 'US' }] },
      { places: [], remote: ['Country US'] },
    ],
    [
      'with a region',
      { parts: [{ name: 'Remote, CA', city: 'Remote', region: 'CA', country: 'US' }], workplace: 'remote' },
      { places: [], remote: ['State CA, US'] },
    ],
    ['Anywhere', { parts: [{ city: 'Anywhere' }] }, { places: [], remote: [] }],
    ['Virtual', { parts: [{ city: 'Virtual', country: 'FR' }] }, { places: [], remote: ['Country FR'] }],
    ['a name alone', { parts: [{ name: 'Remote' }], workplace: 'remote' }, { places: [], remote: [] }],
    [
      'Remote where the board says on site',
      { parts: [{ city: 'Remote', country: 'US' }], workplace: 'on-site' },
      { places: [], remote: undefined },
    ],
    [
      'a town whose name only begins so',
      { parts: [{ city: 'Remoteville', country: 'US' }] },
      { places: ['Remoteville, US'], remote: undefined },
    ],
    [
      'a hub: the country is called by its own name',
      { parts: [{ name: 'NL Remote Hub', country: 'NL' }], workplace: 'remote' },
      { places: [], remote: ['Country Netherlands'] },
    ],
    [
      'a country as written',
      { parts: [{ country: 'The Netherlands' }], workplace: 'remote' },
      { places: [], remote: ['Country The Netherlands'] },
    ],
  ])('%s', (_, fields, expected) => {
    expect(of(fields)).toEqual(expected);
  });
});
