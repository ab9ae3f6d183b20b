/**
 * How much memory the stored Worker takes, and whether it answers rightly, where its V8 heap is held to what an isolate of
 * Cloudflare's has in all: `npm run bench:memory-worker -- 1000 2000 128` (postings, documents asked for, MB). The store
 * is a folder that workerd serves from disk, outside of the isolate. Every answer is held against what Node renders of
 * the same document, as it is and gzip by turns. Ends with 1 where one is wrong. Linux only, because it reads /proc.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHandler } from '../src/delivery/http/edition-handler.ts';
import { publish } from '../src/stored/publishing/publish.ts';
import { catalogAt, type Snapshot } from '../src/model/catalog.ts';
import { editionOf } from '../src/model/document.ts';
import { registeredPublications } from '../src/publications/registered.ts';
import { nodeCodecs } from '../src/node/server/node-codecs.ts';
import { folderStore } from '../src/node/stores/folder-store.ts';
import { generatedSnapshot } from './generated-snapshot.ts';
import { bundle, cpuOf, peakOf, type Running, start } from './workerd.ts';

const count = Number(process.argv[2] ?? 1000);
const most = Number(process.argv[3] ?? 2000);
const limit = Number(process.argv[4] ?? 128);
const connections = 8;
const now = Date.parse('2026-11-25T12:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'rolecast-bench-'));
const values = join(folder, 'values');
const site = 'https://jobs.lanternworks.example';

async function startStored(): Promise<Running> {
  const module = await bundle(
    folder,
    'stored',
    `import { assetsReader, createStoredWorker } from './src/edge/stored-worker.ts';
     export default createStoredWorker((env) => assetsReader(env.VALUES), { now: () => ${now + 60_000} });`,
  );
  return start(module, {
    v8Flags: [`--max-heap-size=${limit}`],
    services: `(name = "values", disk = (path = ${JSON.stringify(values)})),`,
    bindings: '(name = "VALUES", service = "values")',
  });
}

/** As many as wanted, from all over the edition; and in any case what is not about a single posting. */
function someOf(snapshot: Snapshot) {
  const documents = [...editionOf(catalogAt(now, snapshot), registeredPublications).documents.values()];
  const every = Math.max(1, Math.floor(documents.length / most));
  const paths = documents
    .filter(({ posting }, index) => posting === undefined || index % every === 0)
    .map(({ path }) => path);
  // Neighbours lie in one index value: every seventh comes from another one than the last.
  return [0, 1, 2, 3, 4, 5, 6].flatMap((start) => paths.filter((_, index) => index % 7 === start));
}

/** Who is wrong at which path. */
async function askAll({ port }: Running, snapshot: Snapshot, paths: readonly string[]): Promise<string[]> {
  const edition = editionOf(catalogAt(now, snapshot), registeredPublications);
  const expected = createHandler(() => edition, { memory: 0 });
  const wrong: string[] = [];
  let next = 0;
  const client = async () => {
    for (let at = next++; at < paths.length; at = next++) {
      const path = paths[at] ?? '';
      const coding = at % 2 === 0 ? 'identity' : 'gzip';
      const right = await expected(new Request(site + path), '');
      const [answered, text] = await answerOf(`http://127.0.0.1:${port}${path}`, coding);
      if (answered !== right.status || text !== (await right.text()))
        wrong.push(`${path} ${coding}: ${answered}`);
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  return wrong;
}

/** Status and text; a reason where there was no whole answer. */
async function answerOf(url: string, coding: string): Promise<readonly [number | string, string]> {
  try {
    const answer = await fetch(url, { headers: { 'Accept-Encoding': coding }, redirect: 'manual' });
    return [answer.status, await answer.text()];
  } catch (error) {
    const { message, cause } = error as Error;
    return [`${message} (${cause instanceof Error ? cause.message : ''})`, ''];
  }
}

async function main(): Promise<void> {
  const running: Running[] = [];
  try {
    mkdirSync(values);
    const snapshot = generatedSnapshot(count);
    await publish(snapshot, folderStore(values), {
      now,
      publications: registeredPublications,
      codecs: nodeCodecs,
    });
    const least = await start(
      await bundle(folder, 'nothing', 'export default { fetch: () => new Response(null) };'),
    );
    const ours = await startStored();
    running.push(least, ours);
    const paths = someOf(snapshot);
    const before = cpuOf(ours.child);
    const wrong = await askAll(ours, snapshot, paths);
    const cpu = ((cpuOf(ours.child) - before) * 1000) / paths.length;
    console.log(
      `${count} postings, heap of ${limit} MB: ${paths.length} answers, ${wrong.length} wrong; resident at most ${peakOf(ours.child).toFixed(0)} MB, of nothing ${peakOf(least.child).toFixed(0)} MB; ${cpu.toFixed(0)} us CPU each; load ${loadavg()[0]?.toFixed(2)}`,
    );
    for (const one of wrong.slice(0, 20)) console.log(one);
    process.exitCode = wrong.length > 0 ? 1 : 0;
  } finally {
    for (const { child } of running) child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
