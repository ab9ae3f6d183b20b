/**
 * What publishing into a store costs, and what a request costs in the Worker that answers from it:
 * `npm run bench:publish -- 100000`. Postings are made in memory, so reading is not in it. KV and R2 are Miniflare's, on
 * disk. The CPU of a request is that of workerd itself, started directly, with the values of the store at hand: what KV
 * or R2 would take to bring them is not in it. Its heap is held to 100 MB. Linux only, because it reads /proc. A second number makes every so many
 * open postings close by themselves.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Miniflare } from 'miniflare';
import { askOver } from './keep-alive.ts';
import { median } from './measure.ts';
import { bundle, costs, peakOf, type Running, start } from './workerd.ts';
import { pathKey } from '../src/delivery/representation/document-path.ts';
import { publish, type PublishedReport } from '../src/stored/publishing/publish.ts';
import type { Store } from '../src/stored/store.ts';
import { indexFor, rootName, type StoredIndex, type StoredRoot } from '../src/stored/stored-edition.ts';
import { catalogAt, type Snapshot } from '../src/model/catalog.ts';
import { editionOf } from '../src/model/document.ts';
import { registeredPublications } from '../src/publications/registered.ts';
import { nodeCodecs } from '../src/node/server/node-codecs.ts';
import { type KvNamespace, kvStore } from '../src/stored/stores/kv-binding.ts';
import { type R2Bucket, r2Store } from '../src/stored/stores/r2-binding.ts';
import { generatedSnapshot } from './generated-snapshot.ts';

const count = Number(process.argv[2] ?? 1000);
const closing = Number(process.argv[3] ?? 0);
const now = Date.parse('2026-11-25T12:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'rolecast-bench-'));
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** Without a `program` all is looked at. */
async function run(
  name: string,
  snapshot: Snapshot,
  store: Store,
  at = now,
  program: { readonly program?: string } = { program: 'bench' },
): Promise<PublishedReport> {
  const [from, cpu] = [performance.now(), process.cpuUsage()];
  const report = await publish(snapshot, store, {
    now: at,
    publications: registeredPublications,
    codecs: nodeCodecs,
    ...program,
  });
  const { user, system } = process.cpuUsage(cpu);
  const { documents, values, written, bytes, deleted, moments } = report;
  console.log(
    `${name.padEnd(24)} ${String(written).padStart(6)} of ${values} values, ${megabytes(bytes).padStart(9)}, ${deleted} deleted, ${moments} moments ahead; ${documents} documents; ${((performance.now() - from) / 1000).toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s CPU, ${megabytes(process.memoryUsage.rss())} resident`,
  );
  return report;
}

async function main(): Promise<void> {
  console.log(`${count} postings, load ${loadavg()[0]?.toFixed(2)}`);
  const snapshot = generatedSnapshot(count, closing);
  const number = snapshot.postings.findIndex(({ status }, index) => status === 'open' && index > count / 3);
  const miniflare = new Miniflare({
    modules: true,
    script: 'export default { fetch: () => new Response() }',
    kvNamespaces: ['KV'],
    r2Buckets: ['R2'],
    kvPersist: join(folder, 'kv'),
    r2Persist: join(folder, 'r2'),
  });
  try {
    const kv = kvStore((await miniflare.getKVNamespace('KV')) as unknown as KvNamespace);
    const r2 = r2Store((await miniflare.getR2Bucket('R2')) as unknown as R2Bucket);
    await runs('KV', snapshot, kv, generatedSnapshot(count, closing, number));
    await describeIndex(kv);
    await measureRequests(kv, snapshot);
    await runs('R2', snapshot, r2, generatedSnapshot(count, closing, number));
  } finally {
    await miniflare.dispose();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runs(name: string, snapshot: Snapshot, store: Store, changed: Snapshot): Promise<void> {
  await run(`${name}, first`, snapshot, store);
  await run(`${name}, again`, snapshot, store, now + 60_000);
  await run(`${name}, again, all`, snapshot, store, now + 90_000, {});
  await run(`${name}, one changed`, changed, store, now + 120_000);
}

async function rootOf(store: Store): Promise<{ readonly root: StoredRoot; readonly size: number }> {
  const bytes = (await store.get(rootName)) ?? new Uint8Array();
  return { root: JSON.parse(new TextDecoder().decode(bytes)) as StoredRoot, size: bytes.length };
}

async function describeIndex(store: Store): Promise<void> {
  const { root, size } = await rootOf(store);
  const sizes: number[] = [];
  for (const [, name] of root.index) sizes.push((await store.get(name))?.length ?? 0);
  sizes.sort((a, b) => a - b);
  const at = (share: number) =>
    `${Math.round((sizes[Math.floor((sizes.length - 1) * share)] ?? 0) / 1000)} kB`;
  console.log(
    `root ${Math.round(size / 1000)} kB; ${sizes.length} index values: median ${at(0.5)}, largest ${at(1)}`,
  );
}

/** Some documents of each kind, with all values that they need, for a Worker that has them at hand. */
async function measureRequests(store: Store, snapshot: Snapshot): Promise<void> {
  const edition = editionOf(catalogAt(now, snapshot), registeredPublications);
  const open = [...edition.documents.values()].filter(
    ({ path, status }) => /\/jobs\/.*\/$/.test(path) && status !== 410,
  );
  const some = open
    .filter((_, index) => index % Math.max(1, Math.floor(open.length / 64)) === 0)
    .slice(0, 64);
  const { root } = await rootOf(store);
  const names = new Set<string>([rootName]);
  for (const path of ['/en/atom.xml', '/en/jobs/nobody/', ...some.map(({ path }) => path)]) {
    const key = pathKey(path) ?? '';
    const name = root.index[indexFor(root.index, key)]?.[1] ?? '';
    names.add(name);
    const index = JSON.parse(
      new TextDecoder().decode((await store.get(name)) ?? new Uint8Array()),
    ) as StoredIndex;
    const row = index.rows.find((row) => row.path === path);
    for (const { document } of row?.sights ?? [])
      for (const form of Object.values(document?.coded ?? {}))
        for (const [value] of form.parts) names.add(index.values[value] ?? '');
  }
  const least = await bundle(folder, 'nothing', 'export default { fetch: () => new Response(null) };');
  const running = {
    nothing: await start(least, { v8Flags }),
    rolecast: await storedWorker(store, [...names]),
  };
  try {
    const feed = ['/en/atom.xml'];
    const pages = some.map(({ path }) => path);
    const { port } = running.rolecast;
    const tag = (await fetch(`http://127.0.0.1:${port}${feed[0]}`)).headers.get('etag') ?? '';
    await compare('a feed, brotli', feed, running, 'Accept-Encoding: br\r\n');
    await compare('a feed, 304', feed, running, `Accept-Encoding: gzip, br\r\nIf-None-Match: ${tag}\r\n`);
    await compare('one page, brotli', pages.slice(0, 1), running, 'Accept-Encoding: br\r\n');
    await compare('one page, identity', pages.slice(0, 1), running, '');
    await compare(`${pages.length} pages by turns`, pages, running, 'Accept-Encoding: br\r\n');
    await compare('no such page', ['/en/jobs/nobody/'], running, '');
    console.log(
      `workerd, resident at most: ${peakOf(running.rolecast.child).toFixed(0)} MB; of nothing: ${peakOf(running.nothing.child).toFixed(0)} MB; load ${loadavg()[0]?.toFixed(2)}`,
    );
  } finally {
    for (const { child } of Object.values(running)) child.kill();
  }
}

const requests = 4000;
const rounds = 3;
const connections = 8;
const v8Flags = ['--max-heap-size=100'];

async function compare(
  what: string,
  paths: readonly string[],
  running: Readonly<Record<'nothing' | 'rolecast', Running>>,
  headers: string,
) {
  const cost = await costs(running, { rounds, requests }, (port, count) => ask(port, paths, count, headers));
  const [all, nothing] = [median(cost.rolecast), median(cost.nothing)];
  console.log(
    `${what.padEnd(24)} ${all.toFixed(0).padStart(5)} us CPU, ${(all - nothing).toFixed(0).padStart(5)} us without what nothing costs (${nothing.toFixed(0)} us)`,
  );
}

/** The stored Worker with a store that has these values; each is given as bytes of its own, as if it had come from afar. */
async function storedWorker(store: Store, names: readonly string[]): Promise<Running> {
  const files = new Map<string, string>();
  mkdirSync(join(folder, 'values'), { recursive: true });
  for (const [number, name] of names.entries()) {
    const file = `values/${number}`;
    writeFileSync(join(folder, file), (await store.get(name)) ?? new Uint8Array());
    files.set(name, file);
  }
  const imports = [...files.values()].map(
    (file, number) => `import v${number} from ${JSON.stringify(file)};`,
  );
  const module = await bundle(
    folder,
    'stored',
    `${imports.join('\n')}
     import { createStoredWorker } from './src/edge/stored-worker.ts';
     const values = new Map(${JSON.stringify(names)}.map((name, at) => [name, [${imports.map((_, at) => `v${at}`).join(',')}][at]]));
     const get = async (name) => { const v = values.get(name); return v && new Uint8Array(v.slice(0)); };
     const open = async (name, part) => { const v = await get(name); return part ? v?.subarray(part.offset, part.offset + part.length) : v && new Blob([v]).stream(); };
     export default createStoredWorker(() => ({ get, open }), { now: () => ${now + 300_000} });`,
    ['values/*'],
  );
  return start(module, { v8Flags, data: [...files.values()] });
}

/** Asks for the paths by turns. */
function ask(port: number, paths: readonly string[], count: number, headers: string): Promise<void> {
  return askOver(
    port,
    connections,
    count,
    (left) => `GET ${paths[left % paths.length]} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${headers}\r\n`,
  );
}

await main();
