/**
 * What the Worker costs that stands in front of an existing site, in workerd itself: CPU time of the whole process for
 * the page of a posting, which is changed while it streams, for a page that is not ours, and for a feed that it answers
 * itself; beside a Worker in the same run that only does `fetch(request)` to the same site. The site is a process of its own,
 * so what it costs is not in it. Linux only, because it reads /proc: `npm run bench:front -- [requests] [rounds]`.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { askOver } from './keep-alive.ts';
import { lanternSnapshot } from './lantern-snapshot.ts';
import { median } from './measure.ts';
import { bundle, costs, type Running, start } from './workerd.ts';

const requests = Number(process.argv[2] ?? 1000);
const rounds = Number(process.argv[3] ?? 3);
const connections = 8;
const host = 'lanternworks.example';
const page = '/en/jobs/job-7/';
const feed = '/jobs-feeds/en/atom.xml';
const folder = mkdtempSync(join(tmpdir(), 'rolecast-bench-'));

async function startBoth(origin: string): Promise<Readonly<Record<'passing' | 'rolecast', Running>>> {
  const file = join(folder, 'snapshot.json');
  writeFileSync(file, JSON.stringify(lanternSnapshot(`https://${host}/`, false)));
  // The same function for both, so that how the site is reached makes no difference.
  const ask = `const origin = (request) => { const { pathname, search } = new URL(request.url); return fetch(new Request(${JSON.stringify(origin)} + pathname + search, request)); };`;
  const passing = await bundle(folder, 'passing', `${ask} export default { fetch: origin };`);
  const rolecast = await bundle(
    folder,
    'rolecast',
    `import { createFrontWorker } from './src/edge/front.ts';
     import snapshot from ${JSON.stringify(file)};
     ${ask}
     export default createFrontWorker(snapshot, { origin });`,
  );
  return { passing: await start(passing), rolecast: await start(rolecast) };
}

async function compare(
  what: string,
  path: string,
  running: Readonly<Record<'passing' | 'rolecast', Running>>,
  headers = '',
): Promise<void> {
  const head = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n${headers}\r\n`;
  const each = await costs(running, { rounds, requests }, (port, count) =>
    askOver(port, connections, count, () => head),
  );
  const [passing, ours] = [median(each.passing), median(each.rolecast)];
  const spread = `${Math.round(Math.min(...each.rolecast))} to ${Math.round(Math.max(...each.rolecast))}`;
  console.log(
    `${what.padEnd(22)} ${ours.toFixed(0).padStart(5)} us (${spread}), passing ${passing.toFixed(0).padStart(5)} us: ${(ours - passing).toFixed(0).padStart(5)} us more, ${(ours / passing).toFixed(2)}`,
  );
}

async function textAt({ port }: Running, path: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  if (response.status !== 200) throw new Error(`${path} is answered with ${response.status}`);
  return response.text();
}

/** Figures of other answers than these would say nothing. */
async function check({ passing, rolecast }: Readonly<Record<'passing' | 'rolecast', Running>>) {
  const [plain, changed] = [await textAt(passing, page), await textAt(rolecast, page)];
  const other = await textAt(rolecast, '/en/about/');
  if (plain.includes('JobPosting') || !changed.includes('"@type":"JobPosting"') || other !== plain)
    throw new Error('these are not the pages');
  const entries = await textAt(rolecast, feed);
  if (!entries.includes('<entry>')) throw new Error('this is not the feed');
  console.log(
    `load ${loadavg()[0]?.toFixed(2)}; a page of ${plain.length} bytes, ${changed.length - plain.length} put in; a feed of ${Buffer.byteLength(entries)}; ${rounds} rounds of ${requests} requests\n`,
  );
  return entries;
}

async function main(): Promise<void> {
  const site = fork(new URL('front-origin.js', import.meta.url));
  const [port] = (await once(site, 'message')) as [number];
  let running: Awaited<ReturnType<typeof startBoth>> | undefined;
  try {
    running = await startBoth(`http://127.0.0.1:${port}`);
    site.send([feed, await check(running)]);
    await once(site, 'message');
    const gzip = 'Accept-Encoding: gzip\r\n';
    await compare('a page changed', page, running);
    await compare('a page changed, gzip', page, running, gzip);
    await compare('another page', '/en/about/', running);
    await compare('another page, gzip', '/en/about/', running, gzip);
    await compare('a feed', feed, running);
    await compare('a feed, gzip', feed, running, gzip);
    console.log(`\nload afterwards ${loadavg()[0]?.toFixed(2)}`);
  } finally {
    for (const { child } of Object.values(running ?? {})) child.kill();
    site.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
