import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { createPress } from '../../../src/delivery/representation/press.ts';
import { epoch, fromEpoch, instant } from '../../../src/model/instant.ts';
import { outboxText } from '../../../src/notifiers/queue/outbox.ts';
import { keepReading } from '../../../src/node/reading/keep-reading.ts';
import { ledgerMemory } from '../../../src/admission/ledger/ledger-memory.ts';
import { noContent } from '../../../src/admission/ledger/ledger-text.ts';
import { openSite } from '../../../src/node/reading/opened-site.ts';
import { siteConfiguration } from '../../../src/node/reading/site-configuration.ts';
import type { World } from '../../../src/node/world.ts';
import { standIns } from '../../delivery/stand-in.ts';
import { moment, posting, snapshotOf } from '../../fixtures/catalog.ts';
import { boardReader } from '../../support/board-reader.ts';
import { openIn } from '../../support/collected.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../../support/corpus.ts';
import { leverPosting } from '../../support/lever-posting.ts';
import { playHost } from '../../support/played-host.ts';
import { memoryStore, toldSite } from '../../support/told-site.ts';

removeFoldersAfterwards();
afterEach(() => vi.useRealTimers());

const aDay = 86_400_000;
const aYear = 365 * aDay;

test('what closed under a clock that ran ahead is open again when it is put back; where nothing closed the edition stays', () => {
  const up = snapshotOf([posting({ key: 'a', closes: instant('2026-11-30T23:59:59Z') })]);
  let now = moment;
  const press = createPress({ snapshot: () => up, now: () => now, publications: standIns });
  const before = press();
  now = moment - aDay;
  expect(press()).toBe(before);
  now = moment + aYear;
  expect(press().catalog.open).toEqual([]);
  now = moment;
  expect(press().catalog.open).toHaveLength(1);
});

test('what was read under a clock that ran ahead is read again when it is put back', async () => {
  const home = temporaryFolder();
  const root = join(home, 'site');
  mkdirSync(root);
  const head = 'organization: Lanternworks\nlanguages: {en: {title: Jobs}}\n';
  const tag = 'tag: {authority: lanternworks.example, date: 2026}\n';
  writeFileSync(join(root, 'rolecast.yaml'), `${head}${tag}sources: [{type: markdown, path: .}]\n`);
  writeFileSync(
    join(root, 'keeper.md'),
    '---\ntitle: Keeper\ncloses: 2026-11-30\n---\nYou keep the light.\n',
  );
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  let now = moment + aYear;
  let said = () => undefined as void;
  const readAgain = new Promise<void>((resolve) => (said = resolve));
  const line = (text = '') => (text.startsWith('Read again') ? said() : undefined);
  const console = { line, paint: (_: string, text: string) => text };
  const environment = { XDG_STATE_HOME: home, XDG_CACHE_HOME: home };
  const write = () => Promise.resolve();
  const world: World = {
    out: console,
    err: console,
    write,
    environment,
    home,
    platform: 'linux',
    now: () => now,
  };
  const command = { command: 'serve', path: root, force: false } as const;
  const loaded = siteConfiguration(command) as Parameters<typeof keepReading>[0]['loaded'];
  const site = openSite({ root, url: 'https://jobs.lanternworks.example/' }, world);
  const reading = await keepReading({ line: command, loaded, site }, world);
  try {
    expect(openIn(reading.snapshot())).toEqual([]);
    now = moment;
    vi.advanceTimersByTime(60_000);
    await readAgain;
    expect(openIn(reading.snapshot())).toEqual(['Keeper']);
  } finally {
    reading.stop();
  }
});

test('the ledger takes no moment that is still to come for the one at which a posting was first seen', () => {
  const [ahead, now, before] = [aYear, 0, -aDay].map((off) => fromEpoch(moment + off));
  const firstOf = (first: typeof ahead) =>
    ledgerMemory({ ...noContent, postings: new Map(first && [['a', first]]) }, () => moment)
      .at('')
      .firstSeen('a');
  expect([firstOf(ahead), firstOf(undefined), firstOf(before)]).toEqual([now, now, before]);
});

const board = () =>
  boardReader('lever', { board: 'lanternworks', host: 'us', language: ['en'], keep: 14, refresh: 30 });
const lists = () => JSON.stringify([leverPosting('Diver')]);
const isDown = () => ({ kind: 'trouble', reason: 'it answered 500', status: 500 }) as const;

test('a board that was asked under a clock that ran ahead is asked at once when it is put back, and an old answer gets no older', async () => {
  const lever = board();
  await lever.refresh('2027-11-01T12:00:00Z', lists);
  expect(await lever.dueAt('2026-11-01T12:00:00Z')).toBe(epoch(instant('2026-11-01T12:00:00Z')));
  expect(openIn(await lever.refresh('2026-11-01T12:00:00Z', isDown))).toEqual(['Diver']);
  expect(openIn(await lever.refresh('2026-11-15T11:59:00Z', isDown))).toEqual(['Diver']);
  expect(openIn(await lever.refresh('2026-11-15T12:01:00Z', isDown))).toEqual([]);
});

test('under a clock that runs ahead a board that is down offers nothing, and again what it had when the clock is put back', async () => {
  const lever = board();
  const before = await lever.refresh('2026-11-01T12:00:00Z', lists);
  expect(openIn(await lever.refresh('2027-11-01T12:00:00Z', isDown))).toEqual([]);
  expect((await lever.refresh('2026-11-01T13:00:00Z', isDown)).postings).toEqual(before.postings);
});

test('an outbox that waits for a moment of a clock that ran ahead waits no longer when it is put back', async () => {
  const world = await playHost(202);
  try {
    const store = memoryStore();
    const notify = {
      indexnow: { key: 'lanternworks-5f2d81c0', engines: ['https://engine.example/indexnow'] },
    };
    const site = toldSite({ world, store, notify });
    await site.publish([posting({ title: 'Keeper' })]);
    const [name = '', text = ''] = [...store.texts][0] ?? [];
    const { addresses } = JSON.parse(text) as { addresses: Record<string, object> };
    const entries = new Map(Object.keys(addresses).map((one) => [one, { tries: 1, after: moment + aYear }]));
    const pause = { until: moment + aYear, why: 'it answered 503' };
    await store.put(name, outboxText({ entries, account: '', failures: 1, pause }));
    site.restart();
    world.received.length = 0;
    expect(await site.tell()).toBeUndefined();
    expect(world.received).toHaveLength(1);
  } finally {
    await world.close();
  }
});
