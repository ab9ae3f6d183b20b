import { env } from 'cloudflare:test';
import parities from 'rolecast-parity';
import { describe, expect, inject, test } from 'vitest';
import { publish } from '../../src/stored/publishing/publish.ts';
import { namePrefix, rootName } from '../../src/stored/stored-edition.ts';
import type { Store, StoreReader } from '../../src/stored/store.ts';
import { registeredPublications } from '../../src/publications/registered.ts';
import { createStoredWorker } from '../../src/edge/stored-worker.ts';
import { kvReader, kvStore } from '../../src/stored/stores/kv-binding.ts';
import { r2Reader, r2Store } from '../../src/stored/stores/r2-binding.ts';
import { createPublishingWorker } from '../../src/edge/publishing-worker.ts';
import { webCodecs } from '../../src/edge/web-codecs.ts';
import { storeConformance } from '../support/store-conformance.ts';
import { digestOf, type Parity } from './parity.ts';

const { ROLECAST_KV: kv, ROLECAST_R2: bucket } = env;
const stores: readonly (readonly [string, Store, StoreReader])[] = [
  ['KV', kvStore(kv), kvReader(kv)],
  ['R2', r2Store(bucket), r2Reader(bucket)],
];
const present = inject('parities').filter(({ absent }) => absent === undefined);

const empty = async (store: Store) => {
  const names: string[] = [];
  for await (const name of store.list?.(namePrefix) ?? []) names.push(name);
  await store.delete(names);
};
/** A Worker compresses with gzip only; what Node sends without compression is the same all the same. */
const publishIn = ({ snapshot, moment }: Pick<Parity, 'snapshot' | 'moment'>, store: Store) =>
  publish(snapshot, store, { now: moment, publications: registeredPublications, codecs: webCodecs });
const parityOf = (name: string) => parities.find((parity) => parity.name === name) as Parity;

describe('in workerd', () => {
  for (const [name, store, reader] of stores)
    storeConformance(name, async () => {
      const names: string[] = [];
      for await (const one of store.list?.('') ?? []) names.push(one);
      await store.delete(names);
      return { ...store, open: reader.open };
    });
});

describe.each(stores)('an edition in %s', (_, store, reader) => {
  test.each(present)(
    '$name is answered as on Node, also every condition and every method',
    async ({ name }) => {
      const { snapshot, moment, exchanges } = parityOf(name);
      await empty(store);
      await publishIn({ snapshot, moment }, store);
      const worker = createStoredWorker(() => reader, { now: () => moment });
      const { origin } = new URL(snapshot.site.url);
      expect(exchanges.length).toBeGreaterThan(100);
      for (const { method, path, asked, status, headers, body } of exchanges) {
        const request = new Request(origin + path, { method, headers: asked, redirect: 'manual' });
        const response = await worker.fetch(request, {});
        const answered = {
          status: response.status,
          headers: Object.fromEntries(response.headers),
          body: await digestOf(await response.arrayBuffer()),
        };
        expect({ method, path, asked, ...answered }).toEqual({ method, path, asked, status, headers, body });
      }
    },
  );

  test('a reader gets gzip where it takes it, as many bytes as the answer says', async () => {
    const parity = parityOf('the fixture');
    await publishIn(parity, store);
    const worker = createStoredWorker(() => reader, { now: () => parity.moment });
    const { origin } = new URL(parity.snapshot.site.url);
    const ask = (headers: Record<string, string>, cf?: object) =>
      worker.fetch(new Request(`${origin}/en/atom.xml`, { headers, ...(cf && { cf }) }), {});
    const packed = await ask({ 'Accept-Encoding': 'gzip' });
    const bytes = new Uint8Array(await packed.arrayBuffer());
    expect([packed.headers.get('content-encoding'), bytes[0], bytes[1]]).toEqual(['gzip', 0x1f, 0x8b]);
    expect(packed.headers.get('content-length')).toBe(String(bytes.length));
    const plain = await ask({ 'Accept-Encoding': 'br, gzip' }, { clientAcceptEncoding: '' });
    expect([plain.headers.get('content-encoding'), (await plain.text()).slice(0, 5)]).toEqual([
      null,
      '<?xml',
    ]);
  });

  test('a posting that closes by itself is gone on time, with nothing published and no cron', async () => {
    const parity = parityOf('the fixture');
    await publishIn(parity, store);
    let now = Date.parse('2026-11-30T23:59:59.999Z');
    const worker = createStoredWorker(() => reader, { now: () => now });
    const { origin } = new URL(parity.snapshot.site.url);
    const ask = (path: string) => worker.fetch(new Request(origin + path), {});
    expect((await ask('/en/jobs/workshop-host/')).status).toBe(200);
    const before = await ask('/en/atom.xml');
    expect(await before.text()).toContain('Workshop host');
    now += 1;
    expect((await ask('/en/jobs/workshop-host/')).status).toBe(410);
    const after = await ask('/en/atom.xml');
    expect(await after.text()).not.toContain('Workshop host');
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
  });

  test('a missing or damaged value is a 503, and what is whole is still answered', async () => {
    const parity = parityOf('the fixture');
    await empty(store);
    await publishIn(parity, store);
    const names: string[] = [];
    for await (const name of store.list?.(namePrefix) ?? []) names.push(name);
    const faults: unknown[] = [];
    const { origin } = new URL(parity.snapshot.site.url);
    const ask = async (path: string) => {
      const options = { now: () => parity.moment, report: (error: unknown) => void faults.push(error) };
      const response = await createStoredWorker(() => reader, options).fetch(new Request(origin + path), {});
      return [response.status, await response.text()] as const;
    };
    for (const bytes of [new Uint8Array([1, 2, 3]), undefined]) {
      const others = names.filter((name) => name !== rootName);
      await (bytes === undefined ? store.delete(others) : store.put(others.map((name) => ({ name, bytes }))));
      const [status, page] = await ask('/en/atom.xml');
      expect(status).toBe(503);
      expect(page).toContain('<html lang="en"');
      expect(page).not.toContain('rolecast/');
    }
    await store.delete([rootName]);
    expect((await ask('/en/'))[0]).toBe(503);
    expect(faults).toHaveLength(3);
    await publishIn(parity, store);
    expect((await ask('/en/'))[0]).toBe(200);
  });

  test('a cron trigger publishes what a source says now, and leaves what is up where it says nothing', async () => {
    const { snapshot, moment } = parityOf('the fixture');
    await empty(store);
    let answer = snapshot;
    let now = moment;
    const worker = createPublishingWorker({
      reader: () => reader,
      store: () => store,
      snapshot: async () => answer,
      now: () => now,
      report: () => {},
    });
    const { origin } = new URL(snapshot.site.url);
    const feed = async () => {
      now += 60_000;
      const response = await worker.fetch(new Request(`${origin}/en/atom.xml`), {});
      return [response.status, (await response.text()).includes('Lens engineer')];
    };
    expect(await feed()).toEqual([503, false]);
    await worker.scheduled({}, {});
    expect(await feed()).toEqual([200, true]);
    const gone = { severity: 'error', code: 'source-failed', message: 'It answered 503' } as const;
    answer = { ...snapshot, postings: [], diagnostics: [gone] };
    await expect(worker.scheduled({}, {})).rejects.toThrow('It answered 503');
    expect(await feed()).toEqual([200, true]);
    answer = { ...snapshot, postings: snapshot.postings.filter(({ title }) => title !== 'Lens engineer') };
    await worker.scheduled({}, {});
    expect(await feed()).toEqual([200, false]);
  });

  test('a cron trigger with nothing new reads no body, writes nothing, and is done all the same', async () => {
    const { snapshot, moment } = parityOf('the fixture');
    await empty(store);
    const asked: string[] = [];
    const counting: Store = {
      ...store,
      get: (name) => (asked.push(`get ${name}`), store.get(name)),
      put: (values) => (asked.push(...values.map(({ name }) => `put ${name}`)), store.put(values)),
    };
    let [now, told] = [moment, 0];
    const worker = createPublishingWorker({
      reader: () => reader,
      store: () => counting,
      snapshot: async () => JSON.parse(JSON.stringify(snapshot)) as typeof snapshot,
      now: () => now,
      log: () => {},
      onPublished: async () => void told++,
    });
    await worker.scheduled({}, {});
    const first = asked.splice(0);
    now += 60_000;
    await worker.scheduled({}, {});
    expect(first.filter((one) => one.startsWith('put')).length).toBeGreaterThan(3);
    expect(asked).toEqual([`get ${rootName}`, expect.stringMatching(/^get /)]);
    expect(told).toBe(2);
  });
});
