/**
 * What a Worker costs in workerd itself, started directly: CPU time of the whole process for a request of a 60 KB feed
 * (200), of its revalidation (304), of a page below a base path, and for starting. Beside it in the same run, a Worker
 * that answers nothing (what is left when its cost is taken off is Rolecast's), and a bare one that sends the same
 * bytes and headers. Linux only, because it reads /proc. Run by hand on a quiet machine: `npm run bench:worker`.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { askOver } from './keep-alive.ts';
import type { Snapshot } from '../src/model/catalog.ts';
import { instant } from '../src/model/instant.ts';
import { language } from '../src/model/language.ts';
import type { SafeHtml } from '../src/model/posting.ts';

const requests = 20_000;
const rounds = 5;
const connections = 8;
/** Of `getconf CLK_TCK`, which is 100 on every Linux that Node runs on. */
const tick = 10_000;

const en = language('en');
const snapshotAt = (url: string): Snapshot => ({
  version: 1,
  site: {
    url,
    languages: [{ tag: en, title: 'Jobs' }],
    organization: { name: 'Lanternworks' },
    timeZone: 'UTC',
    tag: { name: 'lanternworks.example', date: '2024' },
    feedEntries: 50,
  },
  postings: Array.from({ length: 20 }, (_, number) => ({
    id: `tag:lanternworks.example,2024:job-${number}`,
    group: `job-${number}`,
    slug: `job-${number}`,
    language: en,
    title: `Keeper of lantern ${number}`,
    description: `<p>${'A lantern’s light is kept by hands. '.repeat(72)}</p>` as SafeHtml,
    url: `${url}en/jobs/job-${number}/`,
    here: true,
    source: { name: 'website' },
    status: 'open',
    opens: instant('2026-11-01T00:00:00Z'),
    updated: instant('2026-11-01T00:00:00Z'),
    organization: { name: 'Lanternworks' },
    locations: [],
    employmentTypes: [],
    facts: {},
  })),
  diagnostics: [],
  sources: [],
});

const folder = mkdtempSync(join(tmpdir(), 'rolecast-bench-'));

/** A module for workerd, minified as it is deployed. */
async function bundle(name: string, contents: string): Promise<string> {
  const outfile = join(folder, `${name}.js`);
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['workerd', 'worker', 'browser'],
    outfile,
    logLevel: 'warning',
  });
  return outfile;
}

async function rolecast(name: string, url: string): Promise<string> {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(snapshotAt(url)));
  return bundle(
    name,
    `import { createWorker } from './src/runtimes/worker.ts';
     import snapshot from ${JSON.stringify(file)};
     export default createWorker(snapshot);`,
  );
}

interface Running {
  readonly child: ChildProcess;
  readonly port: number;
  /** Until it listened. */
  readonly started: Cost;
}

interface Cost {
  readonly wall: number;
  /** Milliseconds of CPU of the whole process. */
  readonly cpu: number;
}

async function start(module: string): Promise<Running> {
  const workerd = createRequire(import.meta.url)('workerd') as { readonly default: string };
  const config = `${module}.capnp`;
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
     const config :Workerd.Config = (
       services = [(name = "main", worker = (
         modules = [(name = "worker", esModule = embed ${JSON.stringify(module.slice(folder.length + 1))})],
         compatibilityDate = "2026-05-03"))],
       sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]);`,
  );
  const from = performance.now();
  const child = spawn(workerd.default, ['serve', config, '--control-fd=3'], {
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  const control = child.stdio[3] as NodeJS.ReadableStream;
  const [line] = (await once(control, 'data')) as [Buffer];
  const { port } = JSON.parse(line.toString()) as { readonly port: number };
  return { child, port, started: { wall: performance.now() - from, cpu: cpuOf(child) } };
}

/** utime and stime of a process with all its threads (proc_pid_stat(5)), in milliseconds. */
function cpuOf({ pid }: ChildProcess): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * tick) / 1000;
}

function ask(port: number, path: string, count: number, headers = ''): Promise<void> {
  const request = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${headers}\r\n`;
  return askOver(port, connections, count, () => request);
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Microseconds of CPU a request, of every worker in turn, so that all see the same machine. */
async function compare(
  what: string,
  path: string,
  workers: Readonly<Record<string, Running>>,
  headers = '',
): Promise<void> {
  const costs = new Map(Object.keys(workers).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, { child, port }] of Object.entries(workers)) {
      const before = cpuOf(child);
      await ask(port, path, requests, headers);
      if (round > 0) costs.get(name)?.push(((cpuOf(child) - before) * 1000) / requests);
    }
  }
  const nothing = median(costs.get('nothing') ?? []);
  const bare = median(costs.get('bare') ?? []);
  for (const [name, all] of costs) {
    const cost = median(all);
    const spread = `${Math.round(Math.min(...all))} to ${Math.round(Math.max(...all))}`;
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
  const nothing = await bundle('nothing', 'export default { fetch: () => new Response(null) };');
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
