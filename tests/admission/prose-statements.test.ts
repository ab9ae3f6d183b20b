import { expect, test } from 'vitest';
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
const canadian = { ...configuration, defaults: { salary: { currency: 'CAD', unit: 'YEAR' } } } as const;

test('what has earned it is published, with the place in the text', () => {
  const { facts } = proseStatements(
    draftOf(text),
    {},
    { ...canadian, prose: { salary: 'publish', closes: 'publish' } },
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
  );
  expect(facts).toEqual({});
  expect(suggestions).toEqual([
    {
      severity: 'info',
      code: 'fact-suggested',
      message: 'The text states salary, and no field does: “The salary is $60,000 a year.”',
      hint: 'Write `salary: {currency: CAD, min: 60000, max: 60000, unit: YEAR}` into the front matter, or write `prose: {salary: publish}` into the configuration',
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
  const { facts, suggestions } = proseStatements(draftOf(text), stated, {
    ...canadian,
    prose: { closes: 'off' },
  });
  expect([facts, suggestions]).toEqual([{}, []]);
});

test('where the posting is at a board, its field there is named, and the override that would do', () => {
  const { file: _, ...draft } = draftOf(text);
  const posting = { ...draft, key: 'lever/1', url: 'https://jobs.lever.co/lanternworks/1' };
  const { suggestions } = proseStatements(
    posting,
    {},
    { ...canadian, prose: { salary: 'suggest', closes: 'off' } },
  );
  expect(suggestions).toMatchObject([
    {
      hint: 'State it in its field at the board, or write `"lever/1": {salary: {currency: CAD, min: 60000, max: 60000, unit: YEAR}}` under `overrides`, or write `prose: {salary: publish}` into the configuration',
      where: { file: 'https://jobs.lever.co/lanternworks/1' },
    },
  ]);
});
