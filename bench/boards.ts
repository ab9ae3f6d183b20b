/**
 * What `/jobs.xml` of a large catalog costs: memory of a process that serves it, beside one that only holds the catalog
 * one that answers for another document,
 * and one that renders the document as a whole. `npm run bench:compile && node dist-bench/boards.js 10000`.
 */
import { fork } from 'node:child_process';
import { request } from 'node:http';
import { createApp } from '../src/delivery/app.ts';
import { entityTag } from '../src/delivery/representation/digest.ts';
import { catalogAt, type Snapshot } from '../src/model/catalog.ts';
import { editionOf } from '../src/model/document.ts';
import { instant } from '../src/model/instant.ts';
import { language } from '../src/model/language.ts';
import type { Posting, SafeHtml } from '../src/model/posting.ts';
import { registeredPublications } from '../src/publications/registered.ts';
import { nodeCodecs } from '../src/node/server/node-codecs.ts';
import { startNodeServer } from '../src/node/server/node-server.ts';

const [count = '10000', mode] = process.argv.slice(2);
const at = instant('2026-11-01T00:00:00Z');
const words =
  'lantern harbour lens keeper tide signal brass glass boat rope pilot chart beacon engine coast'.split(' ');

/** About 4 KB of text, a different one for each posting. */
function descriptionOf(index: number): SafeHtml {
  const sentence = (line: number) =>
    `<p>${Array.from({ length: 10 }, (_, word) => words[(index * 7 + line * 3 + word * word) % words.length]).join(' ')} ${index}.${line}</p>`;
  return Buffer.from(Array.from({ length: 55 }, (_, line) => sentence(line)).join('')).toString() as SafeHtml;
}

function snapshotOf(postings: number): Snapshot {
  const organization = { name: 'Lanternworks', url: 'https://lanternworks.example/' };
  const postingOf = (index: number): Posting => ({
    id: `tag:lanternworks.example,2024:en/job-${index}`,
    group: `tag:lanternworks.example,2024:en/job-${index}`,
    slug: `job-${index}`,
    language: language('en'),
    status: 'open',
    title: `Keeper ${index}`,
    url: `https://lanternworks.example/jobs/job-${index}/`,
    here: false,
    description: descriptionOf(index),
    organization,
    opens: at,
    updated: at,
    locations: [
      { name: 'Halifax', address: { addressLocality: 'Halifax', addressRegion: 'NS', addressCountry: 'CA' } },
    ],
    facts: { opens: { from: 'front-matter' } },
    source: { name: 'bench' },
  });
  return {
    version: 1,
    site: {
      url: 'https://jobs.lanternworks.example/',
      languages: [{ tag: language('en'), title: 'Jobs' }],
      organization,
      timeZone: 'UTC',
      tag: { name: 'lanternworks.example', date: '2024' },
      feedEntries: 50,
    },
    postings: Array.from({ length: postings }, (_, index) => postingOf(index)),
    diagnostics: [],
    sources: [],
  };
}

/** In a process of its own, because the most memory that a process ever had cannot be reset. */
async function measured(): Promise<void> {
  const now = Date.parse('2026-11-22T00:00:00Z');
  const edition = editionOf(catalogAt(now, snapshotOf(Number(count))), registeredPublications);
  const document = edition.documents.get('/jobs.xml');
  const start = process.cpuUsage();
  let bytes = 0;
  if (mode === 'whole' && document !== undefined) {
    const whole = new TextEncoder().encode(document.render(edition));
    await entityTag(whole);
    bytes = whole.length;
  }
  if (mode === 'served' || mode === 'gzip' || mode === 'small') {
    const app = createApp(() => edition, { codecs: nodeCodecs });
    const { port, stop } = await startNodeServer({ fetch: app.fetch, port: 0 });
    process.send?.({ port });
    bytes = await new Promise<number>((resolve) => process.once('message', resolve));
    await stop();
  }
  const { user, system } = process.cpuUsage(start);
  const { maxRSS } = process.resourceUsage();
  process.send?.({ bytes, cpu: (user + system) / 1e6, peak: maxRSS / 1024 });
  process.disconnect?.();
}

interface Result {
  readonly bytes: number;
  readonly cpu: number;
  readonly peak: number;
}

function run(name: string): Promise<Result | string> {
  return new Promise((resolve) => {
    const child = fork(process.argv[1] as string, [count, name], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let errors = '';
    child.stderr?.on('data', (text) => void (errors += text));
    child.on('message', (message: Result | { readonly port: number }) => {
      if ('peak' in message) resolve(message);
      else void read(message.port, name).then((bytes) => child.send(bytes));
    });
    child.once('close', () => resolve(/\w*Error: .*|FATAL.*/.exec(errors)?.[0] ?? 'no answer'));
  });
}

/** As a board reads: the head, then all of it. `small` asks for another document, to tell what any first request costs. */
async function read(port: number, name: string): Promise<number> {
  const headers = name === 'gzip' ? { 'Accept-Encoding': 'gzip' } : {};
  const path = name === 'small' ? '/robots.txt' : '/jobs.xml';
  const ask = (method: string) =>
    new Promise<number>((resolve, reject) => {
      request({ port, path, method, headers }, (answer) => {
        let bytes = 0;
        answer.on('data', (chunk: Buffer) => void (bytes += chunk.length));
        answer.on('end', () => resolve(bytes));
        answer.on('error', reject);
      })
        .on('error', reject)
        .end();
    });
  await ask('HEAD');
  return ask('GET');
}

if (mode === undefined) {
  console.log(`${count} postings of 4 KB, one language`);
  const base = await run('catalog');
  for (const [name, result] of [
    ['catalog', base],
    ['small', await run('small')],
    ['whole', await run('whole')],
    ['served', await run('served')],
    ['gzip', await run('gzip')],
  ] as const) {
    if (typeof result === 'string') {
      console.log(`${name.padEnd(8)} ${result}`);
      continue;
    }
    const above = typeof base === 'string' ? 0 : result.peak - base.peak;
    console.log(
      `${name.padEnd(8)} peak ${result.peak.toFixed(0).padStart(5)} MB, above the catalog ${above.toFixed(0).padStart(5)} MB  ${result.cpu.toFixed(2).padStart(6)} s CPU  ${(result.bytes / 1e6).toFixed(1).padStart(6)} MB sent`,
    );
  }
} else await measured();
