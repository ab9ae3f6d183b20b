import { describe, expect, test } from 'vitest';
import { postingEvents } from '../../../src/model/events/posting-events.ts';
import { catalogAt, type Snapshot } from '../../../src/model/catalog.ts';
import { epoch, instant } from '../../../src/model/instant.ts';
import { language } from '../../../src/model/language.ts';
import { boardReader } from '../../support/board-reader.ts';
import { fixture } from './fixtures/lever/fixture.ts';

const lamp = '3f1c2a90-7b4e-4c55-9a0e-51b2d6c0a111';
const unknown = '00000000-0000-4000-8000-000000000000';
const first = '2026-11-01T00:00:00Z';
const later = '2026-11-02T00:00:00Z';

const file = (id: string, ...lines: readonly string[]) =>
  `---\ntitle: Keeper of lamps\ndate: 2026-01-05\nlocation: Lyon, France\nsalary: 30 EUR an hour\napply: https://lanternworks.example/apply\nleverId: ${id}\n${lines.join('\n')}\n---\nYou keep the lamps of nine lighthouses lit, and you write down in the logbook what you saw.\n`;
const fichier = (...lines: readonly string[]) =>
  `---\ntitle: Gardien des lampes\n${lines.join('\n')}\n---\nVous gardez les lampes de neuf phares allumées, et vous notez dans le journal ce que vous avez vu.\n`;

const board = fixture.serve(fixture.records);
const without = fixture.serve(fixture.records.filter(({ id }) => id !== lamp));

interface Site {
  readonly files: Readonly<Record<string, string>>;
  readonly options?: object;
  /** What the board answers, the first time and a day later. */
  readonly answers?: readonly [typeof board, typeof board];
}

async function read({ files, options = {}, answers = [board, board] }: Site): Promise<Snapshot> {
  const reader = boardReader('lever', { ...fixture.options, ...options }, { files });
  await reader.refresh(first, answers[0]);
  return reader.refresh(later, answers[1]);
}

const lines = ({ postings }: Snapshot) =>
  postings
    .filter(
      ({ identifier, source, facts }) =>
        source.name === 'markdown' || `${identifier?.value} ${facts.apply?.from}`.includes(lamp),
    )
    .map(({ language, title, status }) => `${language} ${title}: ${status}`);
const codes = ({ diagnostics }: Snapshot) =>
  diagnostics.filter(({ code }) => /^board-(?:posting|joins)/.test(code)).map(({ code }) => code);

describe('a file that names a posting of the board', () => {
  test('is one posting with it: text and pay from the file, dates, place and apply link from the board', async () => {
    const snapshot = await read({ files: { 'keeper.md': file(lamp) } });
    const [posting, ...others] = snapshot.postings.filter(({ title }) => /lamp/i.test(title));
    expect(others).toEqual([]);
    expect(posting).toMatchObject({
      title: 'Keeper of lamps',
      status: 'open',
      source: { name: 'markdown', file: 'keeper.md' },
      salary: { currency: 'EUR', min: 30, unit: 'HOUR' },
      locations: [{ name: 'Halifax, NS' }, { name: 'Sydney, NS' }],
      apply: { url: `https://jobs.lever.co/lanternworks/${lamp}/apply` },
      facts: {
        locations: { from: 'ats' },
        opens: { from: 'ats', key: 'createdAt' },
        salary: { from: 'front-matter' },
        department: { from: 'ats' },
      },
    });
    expect(posting?.description).toContain('logbook');
    expect(snapshot.postings).toHaveLength(fixture.records.length);
  });

  test('each fact can be the file’s', async () => {
    const join = { opens: 'file', locations: 'file', remote: 'file', apply: 'file', salary: 'board' };
    const snapshot = await read({ files: { 'keeper.md': file(lamp) }, options: { join } });
    expect(snapshot.postings.find(({ title }) => title === 'Keeper of lamps')).toMatchObject({
      opens: '2026-01-05T00:00:00Z',
      locations: [{ name: 'Lyon, France' }],
      apply: { url: 'https://lanternworks.example/apply' },
      salary: { currency: 'CAD', unit: 'YEAR' },
    });
  });

  test('and is not on the board in another language keeps both: neither language loses its posting', async () => {
    const snapshot = await read({ files: { 'gardien.fr.md': fichier('leverId: ' + lamp) } });
    const pair = snapshot.postings.filter(({ title }) => /lamp/i.test(title));
    expect(pair.map(({ language, title }) => `${language} ${title}`)).toEqual([
      'en Lamp Engineer',
      'fr Gardien des lampes',
    ]);
    expect(new Set(pair.map(({ group }) => group)).size).toBe(1);
  });

  test.each<[string, Site, readonly string[], readonly string[]]>([
    ['is open while the board lists it', { files: { 'k.md': file(lamp) } }, ['en Keeper of lamps: open'], []],
    [
      'is closed when it is gone from the board, and the file is told',
      { files: { 'k.md': file(lamp) }, answers: [board, without] },
      ['en Keeper of lamps: closed'],
      ['board-posting-gone'],
    ],
    [
      'is closed where the board never had it',
      { files: { 'k.md': file(unknown) } },
      ['en Keeper of lamps: closed', 'en Lamp Engineer: open'],
      ['board-posting-gone'],
    ],
    [
      'is closed where the file says so, and the board is told of',
      { files: { 'k.md': file(lamp, 'archived: true') } },
      ['en Keeper of lamps: closed'],
      ['board-posting-listed'],
    ],
    [
      'is closed in both without a word',
      { files: { 'k.md': file(lamp, 'archived: true') }, answers: [board, without] },
      ['en Keeper of lamps: closed'],
      [],
    ],
    [
      'follows the board alone where that is asked for',
      {
        files: { 'k.md': file(lamp, 'archived: true', 'closes: 2026-02-01') },
        options: { join: { status: 'board' } },
      },
      ['en Keeper of lamps: open'],
      ['board-posting-listed'],
    ],
    [
      'follows the file alone where that is asked for',
      {
        files: { 'k.md': file(lamp) },
        options: { join: { status: 'file' } },
        answers: [board, without],
      },
      ['en Keeper of lamps: open'],
      ['board-posting-gone'],
    ],
    [
      'is kept apart where that is asked for',
      { files: { 'k.md': file(lamp) }, options: { join: false }, answers: [board, without] },
      ['en Keeper of lamps: open', 'en Lamp Engineer: closed'],
      [],
    ],
    [
      'takes its translation along when it is gone',
      {
        files: {
          'k.md': file(lamp, 'translationKey: keeper'),
          'g.fr.md': fichier('translationKey: keeper'),
        },
        answers: [board, without],
      },
      ['en Keeper of lamps: closed', 'fr Gardien des lampes: closed'],
      ['board-posting-gone'],
    ],
    [
      'leaves a translation open that the board lists by itself',
      {
        files: {
          'k.md': file(lamp, 'translationKey: keeper'),
          'g.fr.md': fichier('translationKey: keeper', 'leverId: 8d0e77b1-22fa-4a3f-8c9d-0d7be0a4b222'),
        },
        answers: [board, without],
      },
      ['en Keeper of lamps: closed', 'fr Gardien des lampes: open'],
      ['board-posting-gone'],
    ],
    [
      'stays as it is while nobody knows what the board has',
      { files: { 'k.md': file(lamp) }, answers: [() => undefined, () => undefined] },
      ['en Keeper of lamps: open'],
      [],
    ],
    [
      'stays open through trouble at the board',
      { files: { 'k.md': file(lamp) }, answers: [board, () => '<html>Down for maintenance'] },
      ['en Keeper of lamps: open'],
      [],
    ],
    [
      'is left alone with an id of another system',
      { files: { 'k.md': file(unknown).replace('leverId', 'greenhouseId') } },
      ['en Keeper of lamps: open', 'en Lamp Engineer: open'],
      [],
    ],
  ])('%s', async (_name, site, expected, differences) => {
    const snapshot = await read(site);
    expect([lines(snapshot), codes(snapshot)]).toEqual([expected, differences]);
  });

  test('is left as it is with many others of which the board has none: it may be somebody else’s board', async () => {
    const files = Object.fromEntries(
      [1, 2, 3, 4].map((number) => [`k${number}.md`, file(`${unknown.slice(0, -1)}${number}`)]),
    );
    const snapshot = await read({ files });
    expect(lines(snapshot).slice(0, 4)).toEqual(Array.from({ length: 4 }, () => 'en Keeper of lamps: open'));
    expect(codes(snapshot)).toEqual(['board-joins-nothing']);
  });

  test('closes, for readers of the changes, at the moment at which the board was first seen without it', async () => {
    const snapshot = await read({ files: { 'k.md': file(lamp) }, answers: [board, without] });
    const catalog = catalogAt(epoch(instant('2026-11-22T12:00:00Z')), snapshot);
    const closings = postingEvents(catalog, language('en')).filter(({ kind }) => kind === 'closed');
    expect(closings.map(({ at, posting }) => [posting?.title, at])).toEqual([['Keeper of lamps', later]]);
  });
});
