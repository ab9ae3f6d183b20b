import { expect, test } from 'vitest';
import { createHandler } from '../../src/delivery/http/edition-handler.ts';
import { createPress } from '../../src/delivery/representation/press.ts';
import { createWorker } from '../../src/edge/worker.ts';
import { instant } from '../../src/model/instant.ts';
import type { Snapshot } from '../../src/model/catalog.ts';
import { nodeCodecs } from '../../src/node/server/node-codecs.ts';
import { registeredPublications } from '../../src/publications/registered.ts';
import { moment, posting, snapshotOf } from '../fixtures/catalog.ts';
import { memoryStore } from '../fixtures/memory-store.ts';
import { fromFront, fromStore, origin, pathsOf, publishTo } from './served.ts';

const minute = 60_000;
const job = (key: string, opens: string, more: object = {}) =>
  posting({ key, title: key, opens: instant(opens), updated: instant(opens), here: true, ...more });

/** Dated later than all that happens: no date that a feed states moves. */
const lamp = job('lamp', '2026-11-02T00:00:00Z', { updated: instant('2026-11-22T11:30:00Z') });
const oar = job('oar', '2026-11-10T00:00:00Z', { department: 'Boats' });
const net = job('net', '2026-11-22T00:00:00Z', { department: 'Boats' });

/** What a site says, and what it says next. */
const lives: readonly (readonly [string, Snapshot, Snapshot])[] = [
  ['a posting appears that is dated earlier that day', snapshotOf([oar]), snapshotOf([oar, net])],
  [
    'one closes and one appears, and the newest date stays',
    snapshotOf([lamp, oar]),
    snapshotOf([lamp, { ...oar, status: 'closed' }, net]),
  ],
  ['the newest is deleted, and the newest date goes back', snapshotOf([oar, net]), snapshotOf([oar])],
  ['a title changes and no date', snapshotOf([oar]), snapshotOf([{ ...oar, title: 'Oar carver' }])],
];

type Ask = (path: string, headers?: Record<string, string>) => Promise<Response>;
/** Serves the one, then the other, which begins a minute after `moment`. */
type Runtime = (before: Snapshot, after: Snapshot) => Promise<readonly [Ask, Ask]>;

const served = (up: () => Snapshot, now: () => number): Ask => {
  const handle = createHandler(createPress({ snapshot: up, now, publications: registeredPublications }), {
    codecs: nodeCodecs,
  });
  return async (path, headers = {}) => handle(new Request(origin + path, { headers }), '');
};

const runtimes: Readonly<Record<string, Runtime>> = {
  'one process': async (before, after) => {
    let [up, now] = [before, moment];
    const ask = served(
      () => up,
      () => now,
    );
    const later: Ask = (...asked) => {
      [up, now] = [after, moment + minute];
      return ask(...asked);
    };
    return [ask, later];
  },
  'a process that is started again, or a second one': async (before, after) => [
    served(
      () => before,
      () => moment,
    ),
    served(
      () => after,
      () => moment + minute,
    ),
  ],
  'a Worker and its snapshot, deployed again': async (before, after) =>
    [before, after].map((snapshot): Ask => {
      const { fetch } = createWorker(snapshot);
      return async (path, headers = {}) => fetch(new Request(origin + path, { headers }));
    }) as [Ask, Ask],
  'a Worker in front of a site, deployed again': async (before, after) =>
    [before, after].map((snapshot, at): Ask => {
      const ask = fromFront(snapshot, () => moment + at * minute);
      return (path, headers = {}) => ask(path, { headers });
    }) as [Ask, Ask],
  'an edition in a store': async (before, after) => {
    const asks: Ask[] = [];
    for (const [of, now] of [
      [before, moment],
      [after, moment + minute],
    ] as const) {
      const store = memoryStore();
      await publishTo(store, { of: before });
      await publishTo(store, { of, now });
      const ask = fromStore(store, now);
      asks.push(async (path, headers = {}) => {
        const { status, body, headers: sent } = await ask(path, { headers });
        return new Response(status === 304 ? null : body, { status, headers: sent });
      });
    }
    return asks as [Ask, Ask];
  },
};

/** Moments that a reader may send who got an answer at `moment`: what was stated, its own clock, and long after. */
const dates = [
  '2026-11-22T11:30:00Z',
  '2026-11-22T00:00:00Z',
  '2026-11-22T12:00:00Z',
  '2026-11-22T12:01:00Z',
  '2030-01-01T00:00:00Z',
].map((text) => new Date(text).toUTCString());

test.each(
  Object.entries(runtimes).flatMap(([runtime, serve]) =>
    lives.map(([life, before, after]) => [runtime, life, serve, before, after] as const),
  ),
)('%s: %s', async (_runtime, _life, serve, before, after) => {
  const [first, then] = await serve(before, after);
  const copies = new Map<string, { readonly tag: string; readonly bytes: string }>();
  for (const path of pathsOf(before)) {
    const got = await first(path);
    expect([path, got.headers.get('last-modified')]).toEqual([path, null]);
    copies.set(path, { tag: got.headers.get('etag') ?? '', bytes: await got.text() });
  }
  let changed = 0;
  for (const [path, held] of copies) {
    const now = await then(path);
    const [tag, bytes] = [now.headers.get('etag') ?? '', await now.text()];
    if (now.status !== 200) continue;
    for (const date of dates) {
      const byDate = await then(path, { 'If-Modified-Since': date });
      expect([path, byDate.status, await byDate.text()]).toEqual([path, 200, bytes]);
      const both = await then(path, { 'If-None-Match': held.tag, 'If-Modified-Since': date });
      expect([path, both.status]).toEqual([path, held.bytes === bytes ? 304 : 200]);
    }
    for (const known of [tag, `W/${tag}`, tag.replace(/"$/, '-gzip"'), `"x", ${tag}`])
      expect([path, (await then(path, { 'If-None-Match': known })).status]).toEqual([path, 304]);
    if (held.bytes !== bytes) changed++;
  }
  expect(changed).toBeGreaterThan(3);
});
