import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../../src/model/catalog.ts';
import type { FactName, Posting } from '../../../src/model/posting.ts';
import { boardFixtures } from '../../support/board-fixtures.ts';
import { type Api, boardReader } from '../../support/board-reader.ts';
import type { Json } from './board-fixture.ts';

const day = (number: number, time = '12:00') => `2026-11-${String(number).padStart(2, '0')}T${time}:00Z`;
const codes = ({ diagnostics }: Snapshot) => diagnostics.map(({ code }) => code);
const openIn = ({ postings }: Snapshot) => postings.filter(({ status }) => status === 'open');
const titles = (postings: readonly Posting[]) => postings.map(({ title }) => title).toSorted();

/** What every ATS states in some posting, unless the fixture says that its API never does. */
const wanted: readonly FactName[] = [
  'opens',
  'closes',
  'locations',
  'remote',
  'employmentTypes',
  'salary',
  'department',
  'apply',
  'identifier',
];

describe.each([...boardFixtures])('%s', (type, fixture) => {
  const reader = () => boardReader(type, fixture.options);
  const api = fixture.serve(fixture.records);
  let read: Promise<Snapshot> | undefined;
  const first = () => (read ??= reader().refresh(day(1), api));

  describe('what it lists', () => {
    test('comes as the golden file has it (UPDATE_GOLDEN=1 writes it anew)', async () => {
      const file = new URL(`fixtures/${type}/expected.json`, import.meta.url);
      const { postings, diagnostics, sources } = await first();
      const written = `${JSON.stringify({ postings, diagnostics, sources }, null, 2)}\n`;
      if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, written);
      expect(
        existsSync(file),
        `${file.pathname} is missing: run once with UPDATE_GOLDEN=1 and review it`,
      ).toBe(true);
      expect(written).toBe(readFileSync(file, 'utf8'));
    });

    test('has its text whole, all parts in their order', async () => {
      const posting = (await first()).postings.find(({ title }) => title === fixture.text.title);
      const text = posting?.description ?? '';
      const places = fixture.text.parts.map((part) => text.indexOf(part));
      expect(fixture.text.parts.filter((_, index) => places[index] === -1)).toEqual([]);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });

    test.each(wanted.filter((fact) => !fixture.lacks.includes(fact)))('states %s', async (fact) => {
      const stating = (await first()).postings.filter((posting) => posting.facts[fact]?.from === 'ats');
      expect(stating.length).toBeGreaterThan(0);
    });

    test('is in English and in French, each under its own language', async () => {
      const languages = new Set((await first()).postings.map(({ language }) => language));
      expect([...languages].toSorted()).toEqual(['en', 'fr']);
    });

    test('is public, and paid as stated or not at all', async () => {
      const { postings } = await first();
      expect(titles(postings).filter((title) => fixture.unlisted.includes(title))).toEqual([]);
      expect(fixture.unpaid.filter((title) => !titles(postings).includes(title))).toEqual([]);
      const paid = postings.filter(({ salary }) => salary !== undefined);
      expect(titles(paid).filter((title) => fixture.unpaid.includes(title))).toEqual([]);
    });

    test('is the same in any order, and on any day', async () => {
      const once = await first();
      const again = await reader().refresh(day(2), fixture.serve(fixture.records.toReversed()));
      expect(again.postings).toEqual(once.postings);
    });

    test('has ids that hold its ids at the board', async () => {
      const { postings } = await first();
      expect(postings.length).toBeGreaterThan(1);
      for (const { id } of postings) expect(id).toMatch(new RegExp(`:(?:en|fr)/${type}/.`));
    });
  });

  test('a text in a language that it is not filed under is left out, if the site has only that one', async () => {
    const snapshot = await boardReader(type, fixture.options, { languages: ['fr'] }).refresh(day(1), api);
    expect(snapshot.postings.length).toBeGreaterThan(0);
    for (const { language } of snapshot.postings) expect(language).toBe('fr');
    const text = snapshot.postings.map(({ description }) => description).join('\n');
    expect(text).not.toContain(fixture.text.parts[0]);
  });

  test('the list is read to its end, each posting once', async () => {
    const many = Array.from({ length: 210 }, (_, number) => fixture.copy(fixture.records[0] as Json, number));
    const each = (await reader().refresh(day(1), fixture.serve([many[0] as Json]))).postings.length;
    const twice = [...many, ...many.slice(0, 20)];
    expect((await reader().refresh(day(1), fixture.serve(twice))).postings).toHaveLength(210 * each);
  });

  describe('a posting that is gone', () => {
    test('is closed since it was first missed, and open again when it comes back', async () => {
      const board = reader();
      await board.refresh(day(1), api);
      const gone = fixture.serve(fixture.records.slice(1));
      await board.refresh(day(2), gone);
      const later = await board.refresh(day(3), gone);
      const closed = later.postings.filter(({ status }) => status === 'closed');
      expect(closed.length).toBeGreaterThan(0);
      for (const posting of closed) {
        expect(posting.updated).toBe(day(2));
        expect(posting.description).toBeUndefined();
      }
      expect(openIn(later).length).toBeGreaterThan(0);
      const back = await board.refresh(day(4), api);
      expect(openIn(back)).toEqual(openIn(await first()));
    });

    test('closes none of its translations', async () => {
      const board = reader();
      const before = await board.refresh(day(1), api);
      const after = await board.refresh(day(2), fixture.serve(fixture.records.slice(1)));
      const still = new Set(openIn(after).map(({ id }) => id));
      const listed = await reader().refresh(day(2), fixture.serve(fixture.records.slice(1)));
      expect(openIn(listed).filter(({ id }) => !still.has(id))).toEqual([]);
      expect(before.postings).toHaveLength(after.postings.length);
    });
  });

  test('an edited title leaves its page where it was, also when the posting closes and comes back', async () => {
    const board = reader();
    const paths = ({ postings }: Snapshot) => postings.map(({ id, slug, url }) => [id, slug, url]);
    const before = await board.refresh(day(1), api);
    const edited = fixture.serve(fixture.records.map((record) => retitled(record)));
    const after = await board.refresh(day(3), edited);
    expect(titles(openIn(after))).toEqual(titles(openIn(before)).map((title) => `${title} 2`));
    expect(paths(after)).toEqual(paths(before));
    const gone = await board.refresh(day(5), fixture.serve(fixture.records.slice(1).map(retitled)));
    expect(openIn(gone).length).toBeLessThan(openIn(before).length);
    expect(paths(gone)).toEqual(paths(before));
    expect(paths(await board.refresh(day(7), edited))).toEqual(paths(before));
  });

  test('an empty list is believed when it is seen twice', async () => {
    const board = reader();
    const before = await board.refresh(day(1), api);
    const held = await board.refresh(day(2), fixture.serve([]));
    expect(openIn(held)).toEqual(openIn(before));
    expect(codes(held)).toContain('board-closed-too-many');
    expect(openIn(await board.refresh(day(3), fixture.serve([])))).toEqual([]);
  });

  describe('trouble leaves up what was there', () => {
    const all =
      (answer: ReturnType<Api>): Api =>
      () =>
        answer;
    test.each<[string, Api, string]>([
      ['a 404', all(undefined), 'board-unknown'],
      ['no connection', all({ kind: 'trouble', reason: 'the connection failed' }), 'board-unreachable'],
      ['304 to what was asked for anew', all({ kind: 'unchanged' }), 'board-answer-invalid'],
      ['a page for people', all('<!doctype html><title>Oops</title><p>Sorry'), 'board-answer-invalid'],
      ['half an answer', (url) => halfOf(api(url)), 'board-answer-invalid'],
      ['another shape', all('{"error": true}'), 'board-answer-invalid'],
      ['nothing at all', all(''), 'board-answer-invalid'],
      [
        'other records',
        fixture.serve(fixture.records.map((_, number) => ({ nothing: `that we know ${number}` }))),
        'board-answer-invalid',
      ],
    ])('%s', async (_, trouble, code) => {
      const board = reader();
      const before = await board.refresh(day(1), api);
      const during = await board.refresh(day(2), trouble);
      expect(during.postings).toEqual(before.postings);
      expect(codes(during)).toContain(code);
      expect(during.sources[0]?.staleSince).toBe(day(1));
      const tooOld = await board.refresh(day(9), trouble);
      expect(openIn(tooOld)).toEqual([]);
      expect(codes(tooOld)).toContain('board-too-old');
      const after = await board.refresh(day(10), api);
      expect(after.postings).toEqual(before.postings);
      expect(after.sources[0]?.staleSince).toBeUndefined();
    });
  });

  test.each<[string, ReturnType<Api>]>([
    ['an error', { kind: 'trouble', reason: 'it answered 500', status: 500 }],
    ['a page for people', { kind: 'sound', text: '<!doctype html><p>Sorry', mediaType: 'application/json' }],
  ])('%s in place of any single answer leaves every text as it was, and is said', async (_, trouble) => {
    const first = reader();
    await first.refresh(day(1), api);
    for (const address of new Set(first.asked)) {
      const board = reader();
      const before = await board.refresh(day(1), api);
      const during = await board.refresh(day(3), (url) => (url === address ? trouble : api(url)));
      expect([address, during.postings]).toEqual([address, before.postings]);
      const said = during.diagnostics.filter(
        ({ code, message }) => code.startsWith('board-') && message.includes('could not be read'),
      );
      expect([address, said.length]).toEqual([address, 1]);
      expect((await board.refresh(day(5), api)).diagnostics).toEqual(before.diagnostics);
    }
  });

  describe('one record with a fault', () => {
    const broken = fixture.records.map((record, index) => (index === 0 ? withoutTitle(record) : record));

    test('costs one posting', async () => {
      const snapshot = await reader().refresh(day(1), fixture.serve(broken));
      expect(codes(snapshot)).toContain('board-record-invalid');
      expect(openIn(snapshot).length).toBeGreaterThan(0);
      expect(snapshot.sources[0]?.leftOut).toBe(1);
    });

    test('stays as it was where it was read before', async () => {
      const board = reader();
      const before = await board.refresh(day(1), api);
      expect((await board.refresh(day(2), fixture.serve(broken))).postings).toEqual(before.postings);
    });
  });
});

function halfOf(answer: ReturnType<Api>): ReturnType<Api> {
  return typeof answer === 'string' ? answer.slice(0, answer.length / 2) : answer;
}

const titleNames: ReadonlySet<string> = new Set(['title', 'text', 'name', 'jobOpeningName']);

function withoutTitle(record: Json): Json {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !titleNames.has(name)));
}

function retitled(record: Json): Json {
  return JSON.parse(JSON.stringify(record), (name, value: unknown) =>
    titleNames.has(name) && typeof value === 'string' ? `${value} 2` : value,
  ) as Json;
}
