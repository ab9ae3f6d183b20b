import { describe, expect, test } from 'vitest';
import { boardReader } from '../../support/board-reader.ts';
import type { Json } from './board-fixture.ts';
import { fixture as greenhouse } from './fixtures/greenhouse/fixture.ts';
import { fixture as recruitee } from './fixtures/recruitee/fixture.ts';
import { fixture as teamtailor } from './fixtures/teamtailor/fixture.ts';
import { fixture as workable } from './fixtures/workable/fixture.ts';

const day = '2026-11-01T12:00:00Z';

describe('hours a week', () => {
  test.each<[string, object, object | undefined]>([
    ['from and to', { min_hours: 32, max_hours: 40 }, { min: 32, max: 40 }],
    ['only from: the other end is not made up', { min_hours: 32, max_hours: null }, undefined],
    ['only to', { min_hours: 0, max_hours: 40 }, undefined],
  ])('%s', async (_name, hours, expected) => {
    const record = { ...recruitee.records[1], ...hours } as Json;
    const { postings } = await boardReader('recruitee', recruitee.options).refresh(
      day,
      recruitee.serve([record]),
    );
    expect(postings.map((posting) => posting.hours)).toEqual([expected]);
  });
});

test.each<[string, unknown, number]>([
  ['published', 'published', 1],
  ['not said', null, 1],
  ['closed', 'closed', 0],
])('a Workable job whose state is %s', async (_name, state, expected) => {
  const [first] = workable.records as readonly (Json & { detail: Json })[];
  const record = { ...first, detail: { ...first?.detail, state } } as Json;
  const { postings } = await boardReader('workable', workable.options).refresh(day, workable.serve([record]));
  expect(postings).toHaveLength(expected);
});

describe('the pages of a Teamtailor site on a host of its own', () => {
  const board = 'careers.lanternworks.example';
  const paged = (next: string) => (url: string) => {
    const { host, pathname, searchParams } = new URL(url);
    if (pathname === '/jobs.rss')
      return `<rss>${'<item><title>x</title></item>'.repeat(Number(searchParams.get('per_page')))}</rss>`;
    if (pathname !== '/jobs.json') return undefined;
    const [first, second] = teamtailor.records;
    const isFirst = host === board && !searchParams.has('page');
    return JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [isFirst ? first : second],
      ...(isFirst && { next_url: next }),
    });
  };

  test('may go on at Teamtailor, and an RSS feed without ids comes to an end', async () => {
    const reader = boardReader('teamtailor', { board });
    const next = 'https://lanternworks.teamtailor.com/jobs.json?page=2';
    expect((await reader.refresh(day, paged(next))).postings).toHaveLength(2);
    expect(reader.asked.length).toBeLessThan(5);
  });

  test('and nowhere else', async () => {
    const reader = boardReader('teamtailor', { board });
    const snapshot = await reader.refresh(day, paged('https://elsewhere.example/jobs.json?page=2'));
    expect(snapshot.diagnostics.map(({ code }) => code)).toContain('board-answer-invalid');
    expect(reader.asked.some((url) => url.includes('elsewhere'))).toBe(false);
  });
});

describe('a Greenhouse field of the board’s own', () => {
  test.each<[string, unknown, boolean]>([
    ['Remote stipend', true, false],
    ['Remote allowance', true, false],
    ['Remote interview', true, false],
    ['Remote OK', true, false],
    ['Remote option', true, false],
    ['Remote equipment provided', true, false],
    ['Remote', true, true],
    ['Remote?', true, true],
    ['Fully remote', true, true],
    ['Remote position', true, true],
    ['Remote', false, false],
    ['Workplace Type', 'Remote', true],
    ['Work model', 'Hybrid', false],
    ['Work location', 'Remote', true],
    ['Workplace', 'On-site', false],
  ])('%s: %s', async (name, value, isRemote) => {
    const record = {
      ...greenhouse.records[0],
      location: { name: 'Halifax, Nova Scotia, Canada' },
      metadata: [{ id: 1, name, value }],
    } as Json;
    const { postings } = await boardReader('greenhouse', greenhouse.options).refresh(
      day,
      greenhouse.serve([record]),
    );
    expect(postings.map(({ remote }) => remote !== undefined)).toEqual([isRemote]);
  });
});

test.each([
  ['its country', { country: 'Netherlands', country_code: 'BE' }],
  ['its code', { country: null, country_code: 'NL' }],
])('an offer of Recruitee is where %s says', async (_, where) => {
  const record = { ...recruitee.records[1], city: 'Utrecht', locations: [], ...where } as Json;
  const { postings } = await boardReader('recruitee', recruitee.options).refresh(
    day,
    recruitee.serve([record]),
  );
  expect(postings[0]?.locations?.map(({ address }) => address?.addressCountry)).toEqual(['NL']);
});
