import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BoardFixture, Json } from '../sources/boards/board-fixture.ts';
import { boardFixtures } from '../support/board-fixtures.ts';
import { boardNetwork, userAgent } from '../support/board-network.ts';
import { changedAt, dated, playedBoard, tagged } from '../support/played-board.ts';

const firstDay = '2026-11-01T12:00:00Z';
/** So much later every answer is asked for anew. */
const next = '2026-11-02T13:00:00Z';

const { server, plays, stateFolder, network, started } = boardNetwork();
const headersSent = (name: string) => server().requests.map(({ headers }) => headers[name]);
const many = ({ copy, records }: BoardFixture, count: number) =>
  Array.from({ length: count }, (_, number) => copy(records[0] as Json, number));

describe.each([...boardFixtures])('%s, asked over HTTP,', (type, fixture) => {
  test('gives what its golden file has, and nothing that is not listed', async () => {
    plays(playedBoard(fixture, fixture.records));
    const { postings, diagnostics, sources } = await started(type, fixture, stateFolder()).refresh(firstDay);
    const file = new URL(`../sources/boards/fixtures/${type}/expected.json`, import.meta.url);
    expect({ postings, diagnostics, sources }).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    const titles = new Set(postings.map(({ title }) => title));
    expect(fixture.unlisted.filter((title) => titles.has(title))).toEqual([]);
  });

  test('is read to its end, each posting once, one request after the other, by name', async () => {
    const list = many(fixture, 120);
    plays(playedBoard(fixture, [...list, ...list.slice(0, 20)]));
    const fetch = network();
    const two = [stateFolder(), stateFolder()].map((state) => started(type, fixture, state, fetch));
    const [one, other] = await Promise.all(two.map((reader) => reader.refresh(firstDay)));
    const ids = one?.postings.map(({ id }) => id) ?? [];
    expect([ids.length > 0, ids.length % 120, new Set(ids).size]).toEqual([true, 0, ids.length]);
    expect(other).toEqual(one);
    expect(server().overlapping).toEqual([]);
    expect(new Set(headersSent('user-agent'))).toEqual(new Set([userAgent]));
  });

  test.each([
    ['an ETag', tagged, 'if-none-match', /^W\/"[\w-]{16}"$/],
    ['a date', dated, 'if-modified-since', new RegExp(`^${changedAt}$`)],
  ])(
    'is asked by %s whether it changed, and all is kept where it did not',
    async (_, fault, header, value) => {
      // More than a page: of a list in pages nothing is said by its first page.
      plays(playedBoard(fixture, many(fixture, 101), () => fault));
      const state = stateFolder();
      const before = await started(type, fixture, state).refresh(firstDay);
      expect(headersSent(header).filter(Boolean)).toEqual([]);
      const asked = server().asked.length;
      expect(await started(type, fixture, state).refresh(next)).toEqual(before);
      const sent = headersSent(header)
        .slice(asked)
        .flatMap((one) => one ?? []);
      expect(sent.filter((one) => !value.test(String(one)))).toEqual([]);
      expect(sent.length).toBeGreaterThanOrEqual(asked === 1 ? 1 : 0);
    },
  );
});
