import { describe, expect, test } from 'vitest';
import { publishedStore } from '../../src/stored/published-store.ts';
import { rootName, type StoredRoot } from '../../src/stored/stored-edition.ts';
import type { StoreReader } from '../../src/stored/store.ts';
import { handlerOf } from '../../src/delivery/http/handler.ts';
import { moment } from '../fixtures/catalog.ts';
import { type MemoryStore, memoryStore } from '../fixtures/memory-store.ts';
import { fromStore, origin, publishTo } from './served.ts';

const whole = memoryStore();
const published = publishTo(whole);

async function stored(): Promise<MemoryStore> {
  await published;
  const store = memoryStore();
  for (const [name, bytes] of whole.values) store.values.set(name, bytes);
  return store;
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const rootOf = ({ values }: MemoryStore) => JSON.parse(text(values.get(rootName))) as StoredRoot;
const bodiesOf = (store: MemoryStore) => {
  const root = rootOf(store);
  const others = new Set([rootName, root.inventory, ...root.index.map(([, name]) => name)]);
  return [...store.values.keys()].filter((name) => !others.has(name));
};
type Harm = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> | undefined;
const harms: readonly (readonly [string, Harm])[] = [
  ['missing', () => undefined],
  ['empty', () => new Uint8Array()],
  ['cut off', (bytes) => bytes.slice(0, bytes.length >> 1)],
  ['altered', (bytes) => bytes.map((byte, at) => (at % 97 === 5 ? byte ^ 1 : byte))],
  ['of something else', () => new TextEncoder().encode('{"rows":{"length":7}}')],
];
const harm = (store: MemoryStore, names: readonly string[], with_: Harm) => {
  for (const name of names) {
    const bytes = with_(store.values.get(name) ?? new Uint8Array());
    if (bytes === undefined) store.values.delete(name);
    else store.values.set(name, bytes);
  }
};

describe.each(harms)('a value that is %s', (_, how) => {
  test.each<[string, (store: MemoryStore) => readonly string[]]>([
    ['the root', () => [rootName]],
    ['an index value', (store) => rootOf(store).index.map(([, name]) => name)],
    ['a pack', bodiesOf],
  ])('is a 503 where it is %s, and is told of', async (_, which) => {
    const store = await stored();
    harm(store, which(store), how);
    const faults: unknown[] = [];
    const ask = fromStore(store, moment, faults);
    const headers = { 'Accept-Encoding': 'br' };
    const { status: seen, headers: said, body } = await ask('/en/jobs/lens-engineer/', { headers });
    expect([seen, said['cache-control'], said['retry-after'] !== undefined]).toEqual([503, 'no-store', true]);
    expect(body).toContain('<html lang="en"');
    expect(body).not.toMatch(/rolecast\/|at .*\.ts/);
    expect(faults).not.toEqual([]);
  });
});

test('an empty store tells its owner what to do, on each page and to who watches', async () => {
  const ask = fromStore(memoryStore());
  for (const path of ['/', '/en/jobs/lens-engineer/', '/healthz']) {
    const { status, headers, body } = await ask(path);
    expect([path, status, headers['cache-control']]).toEqual([path, 503, 'no-store']);
    expect(body).toContain('rolecast publish');
  }
});

test('HEAD and a 304 need no body, and so no pack', async () => {
  const store = await stored();
  const ask = fromStore(store);
  const { headers } = await ask('/en/atom.xml');
  harm(store, bodiesOf(store), () => undefined);
  expect((await ask('/en/atom.xml', { method: 'HEAD' })).status).toBe(200);
  expect((await ask('/en/atom.xml', { headers: { 'If-None-Match': headers['etag'] ?? '' } })).status).toBe(
    304,
  );
});

describe('a store that fails for a moment', () => {
  /** A clock, a store that can be made to fail, and who asks. */
  async function stage() {
    const store = await stored();
    const faults: unknown[] = [];
    const state = { now: moment, failing: false, asked: 0 };
    const reader: StoreReader = {
      get: async (name) => {
        state.asked++;
        if (state.failing) throw new Error('KV GET failed: 503');
        return await store.get(name);
      },
      open: store.open,
    };
    const report = (error: unknown) => void faults.push(error);
    const published = publishedStore({ now: () => state.now, sized: () => new TransformStream(), report });
    const handle = handlerOf(() => published(reader), { extra: {}, report });
    const ask = async (path: string) => await handle(new Request(origin + path), '');
    return { state, faults, ask, store };
  }

  test('is not noticed by readers where an edition was known, and asked again soon', async () => {
    const { state, faults, ask } = await stage();
    expect((await ask('/en/')).status).toBe(200);
    state.failing = true;
    state.now += 60_000;
    expect((await ask('/en/')).status).toBe(200);
    expect((await ask('/en/')).status).toBe(200);
    expect(faults).toHaveLength(1);
    state.failing = false;
    state.now += 6_000;
    const before = state.asked;
    expect((await ask('/en/')).status).toBe(200);
    expect(state.asked).toBe(before + 1);
  });

  test('is a 503 where nothing was known, and heals by itself', async () => {
    const { state, ask } = await stage();
    state.failing = true;
    const answer = await ask('/en/');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '120']);
    expect((await ask('/healthz')).status).toBe(503);
    state.failing = false;
    expect((await ask('/en/')).status).toBe(200);
  });

  test('the root is asked for at most once in half a minute', async () => {
    const { state, ask } = await stage();
    await ask('/en/');
    const before = state.asked;
    for (let n = 0; n < 5; n++) await ask('/en/');
    expect(state.asked).toBe(before);
    state.now += 30_000;
    await ask('/en/');
    expect(state.asked).toBe(before + 1);
  });
});
