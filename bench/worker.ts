/**
 * What a Worker costs in workerd itself, started directly: CPU time of the whole process for a request of a 60 KB feed
 * (200), of its revalidation (304), of a page below a base path, and for starting. Beside it in the same run, a Worker
 * that answers nothing (what is left when its cost is taken off is Rolecast's), and a bare one that sends the same
 * bytes and headers. Linux only, because it reads /proc. Run by hand on a quiet machine: `npm run bench:worker`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { askOver } from './keep-alive.ts';
import { lanternSnapshot } from './lantern-snapshot.ts';
import { median } from './measure.ts';
import { bundle, costs, cpuOf, type Running, start } from './workerd.ts';

const requests = 20_000;
const rounds = 5;
const connections = 8;

const folder = mkdtempSync(join(tmpdir(), 'rolecast-bench-'));

async function rolecast(name: string, url: string): Promise<string> {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(lanternSnapshot(url)));
  return bundle(
    folder,
    name,
    `import { createWorker } from './src/edge/worker.ts';
     import snapshot from ${JSON.stringify(file)};
     export default createWorker(snapshot);`,
  );
}

function ask(port: number, path: string, count: number, headers = ''): Promise<void> {
  const request = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${headers}\r\n`;
  return askOver(port, connections, count, () => request);
}

/** Prints what a request costs each worker. */
async function compare(
  what: string,
  path: string,
  workers: Readonly<Record<string, Running>>,
  headers = '',
): Promise<void> {
  const all = await costs(workers, { rounds, requests }, (port, count) => ask(port, path, count, headers));
  const nothing = median(all['nothing'] ?? []);
  const bare = median(all['bare'] ?? []);
  for (const [name, each] of Object.entries(all)) {
    const cost = median(each);
    const spread = `${Math.round(Math.min(...each))} to ${Math.round(Math.max(...each))}`;
    console.log(
      `${what.padEnd(18)} ${name.padEnd(9)} ${cost.toFixed(0).padStart(4)} us (${spread}), without the least ${(cost - nothing).toFixed(0).padStart(4)} us, of bare ${(cost / bare).toFixed(2)}`,
    );
  }
}

/** `fetch` decodes what was compressed, and its headers still say it. */
async function answerOf(port: number, path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
  const { 'content-encoding': _, ...kept } = Object.fromEntries(response.headers);
  return { status: response.status, headers: kept, body: await response.text() };
}

async function main(): Promise<void> {
  const path = '/en/atom.xml';
  const base = '/about/jobs';
  const ours = await rolecast('rolecast', 'https://jobs.lanternworks.example/');
  const below = await rolecast('below', `https://lanternworks.example${base}/`);
  const nothing = await bundle(folder, 'nothing', 'export default { fetch: () => new Response(null) };');
  const running: Record<string, Running> = {};
  try {
    const loadBefore = loadavg()[0];
    running['nothing'] = await start(nothing);
    running['rolecast'] = await start(ours);
    running['below'] = await start(below);
    const { nothing: least, rolecast: served } = running as Record<string, Running> & {
      readonly nothing: Running;
      readonly rolecast: Running;
    };
    const before = cpuOf(served.child);
    const from = performance.now();
    const full = await answerOf(served.port, path);
    console.log(`load ${loadBefore?.toFixed(2)}; a feed of ${Buffer.byteLength(full.body)} bytes\n`);
    console.log(
      `start: ${served.started.wall.toFixed(0)} ms, ${served.started.cpu} ms CPU; nothing ${least.started.wall.toFixed(0)} ms, ${least.started.cpu} ms CPU`,
    );
    console.log(
      `first feed: ${(performance.now() - from).toFixed(0)} ms, ${cpuOf(served.child) - before} ms CPU\n`,
    );
    const known = { 'If-None-Match': full.headers['etag'] ?? '' };
    const unchanged = await answerOf(served.port, path, known);
    if (full.status !== 200 || unchanged.status !== 304) throw new Error('these are not the answers');
    const bare = await bundle(
      folder,
      'bare',
      `const bytes = new TextEncoder().encode(${JSON.stringify(full.body)});
       const headers = ${JSON.stringify(full.headers)};
       const unchanged = ${JSON.stringify(unchanged.headers)};
       export default { fetch: (request) => request.headers.get('if-none-match') === null
         ? new Response(bytes, { headers })
         : new Response(null, { status: 304, headers: unchanged }) };`,
    );
    running['bare'] = await start(bare);
    const { below: mounted, ...others } = running;
    const condition = `If-None-Match: ${known['If-None-Match']}\r\n`;
    await compare('200', path, others);
    await compare('304', path, others, condition);
    const under = { nothing: least, bare: running['bare'], below: mounted as Running };
    const tag = (await answerOf((mounted as Running).port, base + path)).headers['etag'] ?? '';
    await compare('200 below a base', base + path, under);
    await compare('304 below a base', base + path, under, `If-None-Match: ${tag}\r\n`);
    console.log(`\nload afterwards ${loadavg()[0]?.toFixed(2)}`);
  } finally {
    for (const { child } of Object.values(running)) child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
