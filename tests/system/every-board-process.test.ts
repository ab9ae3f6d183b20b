import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Snapshot } from '../../src/model/catalog.ts';
import { boardFixtures } from '../support/board-fixtures.ts';
import { answers, type BoardServer, boardServer, type Play } from '../support/board-server.ts';
import { addressOf, playedBoard } from '../support/played-board.ts';
import { rolecast } from '../support/rolecast-process.ts';

const types = [...boardFixtures.keys()];

let api: BoardServer;
let folder: string;
beforeAll(async () => {
  api = await boardServer();
  folder = mkdtempSync(join(tmpdir(), 'rolecast-every-board-'));
  mkdirSync(join(folder, 'site'));
  // YAML holds JSON.
  const configuration = {
    organization: 'Lanternworks',
    languages: { en: { title: 'Jobs' }, fr: { title: 'Emplois' } },
    tag: { authority: 'lanternworks.example', date: 2026 },
    sources: [...boardFixtures].map(([type, { options }]) => ({ type, links: 'here', ...options })),
  };
  writeFileSync(join(folder, 'site/rolecast.yaml'), JSON.stringify(configuration));
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: readonly string[]) =>
  rolecast([...args, '.'], {
    cwd: join(folder, 'site'),
    state: join(folder, 'state'),
    environment: { ROLECAST_TEST_SERVER: api.url },
  });
const collected = async () => JSON.parse((await run('collect')).stdout) as Snapshot;

/** Each address is answered by the board that knows it. */
const allOf = (left: number): Play => {
  const boards = [...boardFixtures.values()].map((fixture) => ({
    knows: fixture.serve(fixture.records),
    play: playedBoard(fixture, fixture.records.slice(left)),
  }));
  return (request, response) => {
    const board = boards.find(({ knows }) => knows(addressOf(request)) !== undefined);
    (board?.play ?? answers(404, '{}'))(request, response);
  };
};

test('a site with every board there is keeps all of them through an outage, and closes what is gone after it', async () => {
  api.on('/', allOf(0));
  const before = await collected();
  expect(before.sources.map(({ type }) => type)).toEqual(types);
  expect(before.sources.filter(({ staleSince }) => staleSince !== undefined)).toEqual([]);
  const offered = new Set(before.postings.map(({ source }) => source.name));
  expect(types.filter((type) => !offered.has(type))).toEqual([]);

  api.on('/', answers(200, '<!doctype html><title>Down for maintenance</title>'));
  const during = await collected();
  expect(during.postings).toEqual(before.postings);
  expect(during.sources.filter(({ staleSince }) => staleSince === undefined)).toEqual([]);
  const told = await run('check');
  expect(told.code).toBe(1);
  const said = (told.stdout + told.stderr).match(/board ".*" could not be read: /g);
  expect(said).toHaveLength(types.length);

  api.on('/', allOf(1));
  const after = await collected();
  const closed = after.postings.filter(({ status }) => status === 'closed');
  expect(types.filter((type) => !closed.some(({ source }) => source.name === type))).toEqual([]);
  expect(after.postings).toHaveLength(before.postings.length);
  expect(after.sources.filter(({ staleSince }) => staleSince !== undefined)).toEqual([]);
});
