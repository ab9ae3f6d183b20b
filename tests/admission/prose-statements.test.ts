import { describe, expect, test } from 'vitest';
import { language } from '../../src/model/language.ts';
import type { Configuration } from '../../src/model/configuration.ts';
import { proseStatements } from '../../src/admission/prose-statements.ts';
import type { Draft } from '../../src/sources/source.ts';
import { readText } from '../../src/text/markdown/markdown.ts';

const configuration: Configuration = {
  languages: [{ tag: language('en'), title: 'Jobs' }],
  organization: { name: 'Lanternworks' },
  timeZone: 'America/Toronto',
  tag: { name: 'lanternworks.example', date: '2024' },
  sources: [],
  defaults: {},
  overrides: {},
  frontMatter: {},
  prose: {},
  feeds: { entries: 50 },
};

function draftOf(text: string, tag = 'en'): Draft {
  const dialect = { python: false, shortcodes: false };
  return {
    file: 'jobs/keeper.md',
    language: language(tag),
    key: 'keeper',
    slug: 'keeper',
    title: { value: 'Keeper', origin: { from: 'front-matter', key: 'title', line: 2 } },
    facts: {},
    pairing: { path: 'keeper' },
    body: {
      raw: text,
      html: () => {
        throw new Error('nobody asked');
      },
      find: (_name, rules) =>
        rules(readText({ format: 'markdown', text, file: 'jobs/keeper.md', line: 5, dialect }).prose),
    },
  };
}

const text = 'Hello.\n\nThe salary is $60,000 a year. Please apply by 1 May 2025.';
const now = Date.parse('2025-03-01T12:00:00Z');
const canadian = { ...configuration, defaults: { salary: { currency: 'CAD', unit: 'YEAR' } } } as const;

test('what has earned it is published, with the place in the text', () => {
  const { facts } = proseStatements(
    draftOf(text),
    {},
    { ...canadian, prose: { salary: 'publish', closes: 'publish' } },
    now,
  );
  expect(facts).toEqual({
    salary: {
      value: { currency: 'CAD', min: 60000, max: 60000, unit: 'YEAR' },
      origin: { from: 'prose', file: 'jobs/keeper.md', line: 7 },
    },
    closes: {
      value: '2025-05-01T23:59:59-04:00',
      origin: { from: 'prose', file: 'jobs/keeper.md', line: 7 },
    },
  });
});

test('the configuration can have facts suggested only, or not looked for', () => {
  const { facts, suggestions } = proseStatements(
    draftOf(text),
    {},
    { ...canadian, prose: { salary: 'suggest', closes: 'off' } },
    now,
  );
  expect(facts).toEqual({});
  expect(suggestions).toEqual([
    {
      severity: 'info',
      code: 'fact-suggested',
      message: 'The text states salary, and no field does: “The salary is $60,000 a year.”',
      hint: 'Write `salary: {currency: CAD, min: 60000, max: 60000, unit: YEAR}` in the front matter, or write `prose: {salary: publish}` into the configuration',
      where: { file: 'jobs/keeper.md', line: 7 },
    },
  ]);
});

test('what the source states itself is not asked of the text', () => {
  const stated = {
    salary: {
      value: { currency: 'CAD', min: 1, unit: 'YEAR' as const },
      origin: { from: 'front-matter' as const },
    },
  };
  const settings = { ...canadian, prose: { closes: 'off' } } as const;
  const { facts, suggestions } = proseStatements(draftOf(text), stated, settings, now);
  expect([facts, suggestions]).toEqual([{}, []]);
});

test('where the posting is at a board, its field there is named, and the override that would do', () => {
  const { file: _, ...draft } = draftOf(text);
  const posting = { ...draft, key: 'lever/1', url: 'https://jobs.lever.co/lanternworks/1' };
  const { suggestions } = proseStatements(
    posting,
    {},
    { ...canadian, prose: { salary: 'suggest', closes: 'off' } },
    now,
  );
  expect(suggestions).toMatchObject([
    {
      hint: 'State it in its field at the board, or write `"lever/1": {salary: {currency: CAD, min: 60000, max: 60000, unit: YEAR}}` under `overrides`, or write `prose: {salary: publish}` into the configuration',
      where: { file: 'https://jobs.lever.co/lanternworks/1' },
    },
  ]);
});

describe('behind a label', () => {
  const read = (label: string) => proseStatements(draftOf(`Hello.\n\n${label}`), {}, configuration, now);

  test('a place that names its country and the day of posting are published', () => {
    const { facts } = read('**Location:** Turku, Finland\n**Posted:** 12 February 2025');
    expect(facts).toMatchObject({
      locations: {
        value: [{ name: 'Turku, Finland', address: { addressCountry: 'FI' } }],
        origin: { line: 7 },
      },
      opens: { value: '2025-02-12T00:00:00-05:00', origin: { line: 8 } },
    });
  });

  test.each([
    [
      'a town alone',
      'Location: Turku',
      'The text states locations, which names no country: “Location: Turku”',
    ],
    [
      'dollars of no country',
      'Salary: $50,000 a year',
      'The text states salary, which is in dollars of a country that is not named: “Salary: $50,000 a year”',
    ],
    [
      'a day that can be read two ways',
      'Posted: 3/4/2025',
      'The text states opens, which can be read two ways, day first or month first: “Posted: 3/4/2025”',
    ],
    [
      'two places, of which one is meant',
      'Location: Turku, Finland\n\nLocation: Oslo, Norway',
      'The text states locations, which is stated in several ways: “Location: Turku, Finland”',
    ],
    [
      'a day of posting to come, which never hides a posting',
      'Posted: 1 May 2025',
      'The text states opens, and no field does: “Posted: 1 May 2025”',
    ],
    [
      'what is not earned',
      'Duration: 6 months',
      'The text states term, and no field does: “Duration: 6 months”',
    ],
  ])('%s is suggested', (_, label, message) => {
    const { facts, suggestions } = read(label);
    expect([facts, suggestions.map((one) => one.message)]).toEqual([{}, [message]]);
  });

  test.each([
    ['words', 'Location: our workshop or your kitchen'],
    ['what is to come', 'Location: to be agreed'],
    ['another place', 'Headquarters: Turku, Finland'],
    ['another day', 'Last updated: 12 February 2025'],
    ['no figure', 'Salary: competitive'],
  ])('%s is nothing', (_, label) => expect(read(label)).toEqual({ facts: {}, suggestions: [] }));
});
