import { gunzipSync, inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cutBody, partSizes } from '../../src/stored/publishing/cut-body.ts';
import type { StoredIndex, StoredRoot } from '../../src/stored/stored-edition.ts';
import { rootName } from '../../src/stored/stored-edition.ts';
import { webCodecs } from '../../src/edge/web-codecs.ts';
import { moment, snapshotOf } from '../fixtures/catalog.ts';
import { longList, longListPath } from '../fixtures/long-list.ts';
import { type MemoryStore, memoryStore } from '../fixtures/memory-store.ts';
import { fromMemory, fromStore, publishTo } from '../stored/served.ts';

const nothing = snapshotOf([]);
const hour = 3_600_000;
const gzip = { headers: { 'Accept-Encoding': 'gzip' } };
const list = (count: number, changed?: number) => ({ of: nothing, publications: [longList(count, changed)] });
const inMemory = (count: number, at = moment) => fromMemory(at, nothing, [longList(count)]);
const bytesOf = (body: string) => Buffer.from(body, 'latin1');
const namesBefore = ({ values }: MemoryStore) => new Set(values.keys());

const published = new Map<number, Promise<MemoryStore>>();

/** A copy of a store with a list of so many items. */
async function stored(count = 2200): Promise<MemoryStore> {
  const publishing = async () => {
    const store = memoryStore();
    await publishTo(store, list(count));
    return store;
  };
  const first = published.get(count) ?? publishing();
  published.set(count, first);
  return copyOf(await first);
}

function copyOf({ values }: MemoryStore, allow?: (name: string) => void): MemoryStore {
  const store = memoryStore(allow);
  for (const [name, bytes] of values) store.values.set(name, bytes);
  return store;
}

/** The values of the list, in the order in which they are sent. */
function partsOf({ values }: MemoryStore): readonly string[] {
  const read = (name: string): unknown => JSON.parse(new TextDecoder().decode(values.get(name)));
  for (const [, name] of (read(rootName) as StoredRoot).index) {
    const index = read(name) as StoredIndex;
    const document = index.rows.find(({ path }) => path === longListPath)?.sights.at(-1)?.document;
    const parts = document?.coded?.gzip?.parts ?? document?.parts;
    if (parts !== undefined)
      return parts.filter(([, offset]) => offset === undefined).map(([n]) => index.values[n] ?? '');
  }
  return [];
}

describe('a document of megabytes', () => {
  test('is kept in parts, and is one gzip stream that every reader takes', async () => {
    const store = await stored();
    expect(partsOf(store).length).toBeGreaterThan(3);
    const { headers, body } = await fromStore(store)(longListPath, gzip);
    const bytes = bytesOf(body);
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', 'content-length': String(bytes.length) });
    const expected = (await inMemory(2200)(longListPath)).body;
    expect(gunzipSync(bytes).toString('latin1')).toBe(expected);
    // Its first member is all of it: what a browser shows.
    expect(inflateRawSync(bytes.subarray(10)).toString('latin1')).toBe(expected);
  });

  test.each([
    ['as it is', 2200],
    ['too long to be held as well', 11_500],
  ])('has the bytes, the entity tag and the length that it has from memory, %s', async (_, count) => {
    const ask = fromStore(await stored(count));
    const [here, there] = [await ask(longListPath), await inMemory(count)(longListPath)];
    expect([here.status, here.headers['etag'], here.headers['content-length']]).toEqual([
      there.status,
      there.headers['etag'],
      String(there.body.length),
    ]);
    expect(here.body === there.body).toBe(true);
  });

  test('where the runtime cannot compress in parts is kept as it is, with the same bytes and entity tag', async () => {
    const store = memoryStore();
    await publishTo(store, { ...list(2200), codecs: webCodecs });
    const [here, there] = [await fromStore(store)(longListPath, gzip), await inMemory(2200)(longListPath)];
    expect(here.headers['content-encoding']).toBeUndefined();
    expect([here.headers['etag'], here.body === there.body]).toEqual([there.headers['etag'], true]);
  });

  test('no value of it is near what a store takes', async () => {
    const store = await stored(11_500);
    const largest = Math.max(...[...store.values.values()].map(({ length }) => length));
    expect(largest).toBeLessThan(partSizes.most + 1000);
  });

  test.each([
    ['at the beginning', 3],
    ['in the middle', 1100],
    ['at the end', 2198],
  ])('of which one item %s changed is written again in that part only', async (_, changed) => {
    const store = await stored();
    const parts = partsOf(store);
    const before = namesBefore(store);
    const { bytes } = await publishTo(store, { ...list(2200, changed), now: moment + hour });
    const fresh = partsOf(store).filter((name) => !before.has(name));
    expect(fresh).toHaveLength(1);
    expect(partsOf(store).filter((name) => parts.includes(name))).toHaveLength(parts.length - 1);
    expect(bytes).toBeLessThan(2 * (store.values.get(fresh[0] ?? '')?.length ?? 0));
    const { body } = await fromStore(store, moment + hour)(longListPath, gzip);
    expect(
      gunzipSync(bytesOf(body))
        .toString('latin1')
        .match(/<more\/>/g),
    ).toHaveLength(1);
  });

  test('of which nothing changed is not written', async () => {
    const store = await stored();
    expect(await publishTo(store, { ...list(2200), now: moment + hour })).toMatchObject({ written: 0 });
  });

  test('HEAD and a 304 read none of its parts', async () => {
    const store = await stored();
    const { headers } = await fromStore(store)(longListPath, gzip);
    for (const name of partsOf(store)) store.values.delete(name);
    const head = await fromStore(store)(longListPath, { ...gzip, method: 'HEAD' });
    expect([head.status, head.headers['etag']]).toEqual([200, headers['etag']]);
    const known = { headers: { ...gzip.headers, 'If-None-Match': headers['etag'] ?? '' } };
    expect((await fromStore(store)(longListPath, known)).status).toBe(304);
  });
});

describe.each([
  ['missing', () => undefined],
  ['empty', () => new Uint8Array()],
  ['cut off', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, bytes.length >> 1)],
  ['altered', (bytes: Uint8Array<ArrayBuffer>) => bytes.map((byte, at) => (at === 5000 ? byte ^ 1 : byte))],
])('a part that is %s', (_, harm) => {
  const harmed = async (which: number) => {
    const store = await stored();
    const name = partsOf(store).at(which) ?? '';
    const bytes = harm(store.values.get(name) ?? new Uint8Array());
    if (bytes === undefined) store.values.delete(name);
    else store.values.set(name, bytes);
    return fromStore(store);
  };

  test.each([{ 'Accept-Encoding': 'gzip' }, {}])(
    'at the beginning is an error page, one further on breaks the answer off (%j)',
    async (headers) => {
      expect((await (await harmed(0))(longListPath, { headers })).status).toBe(503);
      for (const which of [1, -1])
        await expect((await harmed(which))(longListPath, { headers })).rejects.toThrow(
          /^the (?:store has no value|value \S+ is damaged)/,
        );
    },
  );
});

test('a publishing that is cut off after however many values leaves the old list whole', async () => {
  const old = await stored(1200);
  const later = moment + 2 * hour;
  const seen = async (store: MemoryStore) => (await fromStore(store, later)(longListPath, gzip)).body;
  const before = await seen(old);
  const change = { ...list(1180, 700), now: later };
  const whole = copyOf(old);
  const { written } = await publishTo(whole, change);
  expect(written).toBeGreaterThan(4);
  const after = await seen(whole);
  expect(after === before).toBe(false);
  for (let allowed = 0; allowed < written; allowed++) {
    let changes = 0;
    const store = copyOf(old, () => {
      if (changes++ === allowed) throw new Error('cut off');
    });
    await expect(publishTo(store, change)).rejects.toThrow('cut off');
    expect((await seen(store)) === before).toBe(true);
    const mended = copyOf(store);
    await publishTo(mended, change);
    expect((await seen(mended)) === after).toBe(true);
  }
});

describe('where a body is cut', () => {
  const bytes = new TextEncoder().encode(
    [...longList(3000)({} as never)].map(({ render }) => render({} as never)).join(''),
  );
  const cut = async (body: Uint8Array<ArrayBuffer>, block: number) => {
    const blocks = [];
    for (let at = 0; at < body.length; at += block) blocks.push(body.subarray(at, at + block));
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for await (const part of cutBody(blocks)) parts.push(part);
    return parts;
  };

  test('does not depend on how it comes', async () => {
    const parts = await cut(bytes, bytes.length);
    expect(Buffer.concat(parts).equals(bytes)).toBe(true);
    for (const block of [4093, 262_144]) {
      const others = await cut(bytes, block);
      expect(others.map(({ length }) => length)).toEqual(parts.map(({ length }) => length));
    }
  });

  test('bytes that are all alike are cut, too', async () => {
    const sizes = (await cut(new Uint8Array(10_000_000), 65_536)).map(({ length }) => length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(partSizes.most);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(10_000_000);
  });

  test('nothing is no part', async () => {
    expect(await cut(new Uint8Array(), 1)).toEqual([]);
  });
});
