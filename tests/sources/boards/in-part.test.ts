import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../../src/model/catalog.ts';
import { type Api, boardReader, memoryStore } from '../../support/board-reader.ts';
import { fixture as lever } from './fixtures/lever/fixture.ts';
import { fixture as personio } from './fixtures/personio/fixture.ts';
import { fixture as teamtailor } from './fixtures/teamtailor/fixture.ts';
import { fixture as workable } from './fixtures/workable/fixture.ts';

const down = { kind: 'trouble', reason: 'it answered 500', status: 500 } as const;
const unknown = { kind: 'trouble', reason: 'it answered 404', status: 404 } as const;
const busy = { kind: 'trouble', reason: 'it answered 429', status: 429, retryAfter: 900 } as const;
const day = (number: number) => `2026-11-0${number}T12:00:00Z`;
const open = ({ postings }: Snapshot) =>
  postings.flatMap(({ status, title, language }) => (status === 'open' ? [`${language} ${title}`] : []));
const severe = ({ diagnostics }: Snapshot) =>
  diagnostics.flatMap(({ severity, code }) => (severity === 'info' ? [] : [`${severity} ${code}`]));

describe('Teamtailor, whose RSS feed answers 500', () => {
  const api = teamtailor.serve(teamtailor.records);
  const withoutRss: Api = (url) => (url.includes('/jobs.rss') ? down : api(url));
  const reader = () => boardReader('teamtailor', teamtailor.options);

  test('is shown at its first reading by its JSON Feed alone, with a warning', async () => {
    const whole = await reader().refresh(day(1), api);
    const first = await reader().refresh(day(1), withoutRss);
    expect(open(first)).toEqual(open(whole));
    expect(severe(first)).toEqual([...severe(whole), 'warning board-unreachable'].toSorted());
    expect(first.sources[0]?.staleSince).toBeUndefined();
    expect(first.diagnostics.find(({ code }) => code === 'board-unreachable')?.message).toBe(
      'A part of Teamtailor\'s board "lanternworks" could not be read: it answered 500',
    );
  });

  test('keeps what that feed said before, and closes what is gone', async () => {
    const board = reader();
    const before = await board.refresh(day(1), api);
    expect((await board.refresh(day(2), withoutRss)).postings).toEqual(before.postings);
    const fewer = teamtailor.serve(teamtailor.records.slice(1));
    const after = await board.refresh(day(3), (url) => (url.includes('/jobs.rss') ? down : fewer(url)));
    expect(open(after).length).toBeLessThan(open(before).length);
    expect(severe(await board.refresh(day(4), api))).not.toContain('warning board-unreachable');
  });
});

describe('Workable, whose answers about single jobs are gone', () => {
  const api = workable.serve(workable.records);
  const whole = JSON.stringify({
    jobs: workable.records.map(({ detail, ...job }) => {
      const { description, requirements, benefits } = detail as Record<string, string>;
      return { ...job, description: [description, requirements, benefits].join('') };
    }),
  });
  const moved =
    (answer: ReturnType<Api>, details: ReturnType<Api> = whole): Api =>
    (url) => {
      if (url.includes('/api/v2/')) return answer;
      return url.endsWith('?details=true') ? details : api(url);
    };
  const reader = () => boardReader('workable', workable.options);

  test.each<[string, ReturnType<Api>]>([
    ['404', unknown],
    ['500', down],
    ['a page', '<!doctype html><p>Moved'],
  ])('(%s) has its texts from the widget, and says so', async (_, answer) => {
    const first = await reader().refresh(day(1), moved(answer));
    expect(open(first)).toContain('en Lamp Engineer');
    expect(first.postings.find(({ title }) => title === 'Lamp Engineer')?.description).toContain(
      'We pay for the boat',
    );
    expect(severe(first).some((line) => line.startsWith('warning board-'))).toBe(true);
  });

  test('keeps what they said of the language and the place of work', async () => {
    const board = reader();
    const told = ({ postings }: Snapshot) =>
      postings.map(({ id, status, language, remote }) => ({ id, status, language, remote }));
    const before = await board.refresh(day(1), api);
    expect(told(await board.refresh(day(3), moved(down)))).toEqual(told(before));
  });

  test('is not asked for more where it wants to be left alone', async () => {
    const board = reader();
    await board.refresh(day(1), moved(busy));
    expect(board.asked.filter((url) => url.endsWith('?details=true'))).toEqual([]);
  });

  test('closes none that comes without its text', async () => {
    const board = reader();
    const before = await board.refresh(day(1), api);
    const [{ detail: _, ...first } = {}, ...others] = workable.records;
    const jobs = others.map(({ detail, ...job }) => ({ ...job, ...(detail as object) }));
    const partly = moved(unknown, JSON.stringify({ jobs: [first, ...jobs] }));
    expect(open(await board.refresh(day(3), partly))).toEqual(open(before));
  });

  test.each<[string, ReturnType<Api>]>([
    ['gone too', unknown],
    [
      'without texts',
      JSON.stringify({ jobs: workable.records.map((job) => ({ ...job, detail: undefined })) }),
    ],
  ])('stays as it was where the widget is %s', async (_, details) => {
    const board = reader();
    const before = await board.refresh(day(1), api);
    expect((await board.refresh(day(3), moved(unknown, details))).postings).toEqual(before.postings);
  });
});

describe('Personio without `language`', () => {
  test('is asked for each language of the site', async () => {
    const board = boardReader('personio', { board: 'lanternworks' });
    const snapshot = await board.refresh(day(1), personio.serve(personio.records));
    expect(board.asked).toEqual(
      ['en', 'fr'].map((tag) => `https://lanternworks.jobs.personio.de/xml?language=${tag}`),
    );
    const asked = await boardReader('personio', personio.options).refresh(
      day(1),
      personio.serve(personio.records),
    );
    expect(snapshot.postings).toEqual(asked.postings);
  });
});

test('boards of one name on two hosts keep what they had apart', async () => {
  const store = memoryStore();
  const at = (host: string) => boardReader('lever', { board: 'lanternworks', host }, { store });
  await at('us').refresh(day(1), lever.serve(lever.records));
  const eu = await at('eu').refresh(day(1), () => '[]');
  expect(eu.postings).toEqual([]);
  expect(open(await at('us').read(day(1)))).toContain('en Lamp Engineer');
});
