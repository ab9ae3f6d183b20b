/**
 * What it costs a running service to read a Hugo site again: cold, with nothing changed, and with one posting changed,
 * each time until the language's Atom feed is rendered. One process, medians.
 * `npm run bench:compile && node --expose-gc dist-bench/again.js 10000`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogAt, type Snapshot } from '../src/model/catalog.ts';
import { editionOf } from '../src/model/document.ts';
import * as publications from '../src/publications/registry.ts';
import { siteConfiguration } from '../src/node/reading/site-configuration.ts';
import { siteReader } from '../src/node/reading/site-reader.ts';
import { ledgerMemory } from '../src/admission/ledger/ledger-memory.ts';
import { noContent } from '../src/admission/ledger/ledger-text.ts';
import { writeGeneratedSite } from './generated-site.ts';

const count = Number(process.argv[2] ?? 1000);
const rounds = 5;
const folder = mkdtempSync(join(tmpdir(), 'rolecast-bench-'));
writeGeneratedSite(folder, count);
const { configuration } = siteConfiguration({ path: folder });
if (configuration === undefined) throw new Error('the generated site was not recognised');
const reader = siteReader({
  root: folder,
  configuration,
  url: 'https://jobs.lanternworks.example/',
  ledger: ledgerMemory(noContent, Date.now),
  now: Date.now,
});

interface Cost {
  /** Of all threads. */
  readonly cpu: number;
  readonly wall: number;
}

let up: Snapshot | undefined;

/** Milliseconds from here until there are new bytes to serve. */
async function readAndRender(): Promise<Cost> {
  const start = performance.now();
  const before = process.cpuUsage();
  up = await reader.read(up);
  const edition = editionOf(catalogAt(Date.now(), up), Object.values(publications));
  edition.documents.get('/en/atom.xml')?.render(edition);
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, wall: performance.now() - start };
}

const costs: Record<string, Cost[]> = {
  cold: [await readAndRender()],
  'nothing changed': [],
  'one changed': [],
};
const posting = join(folder, 'content/en/careers/positions/job-1.md');
const text = readFileSync(posting, 'utf8');
for (let round = 0; round < rounds; round++) {
  costs['nothing changed']?.push(await readAndRender());
  writeFileSync(posting, `${text}\nRound ${round}.\n`);
  costs['one changed']?.push(await readAndRender());
}
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
const cold = median((costs['cold'] ?? []).map(({ cpu }) => cpu));
console.log(`${count} postings, medians of ${rounds} readings in one process`);
for (const [name, all] of Object.entries(costs)) {
  const cpu = median(all.map((one) => one.cpu));
  const wall = median(all.map((one) => one.wall));
  console.log(
    `${name.padEnd(16)} ${cpu.toFixed(0).padStart(6)} ms CPU  ${wall.toFixed(0).padStart(6)} ms  ${(cpu / cold).toFixed(2)} of cold`,
  );
}
globalThis.gc?.();
const megabytes = process.memoryUsage().heapUsed / 2 ** 20;
console.log(`heap ${megabytes.toFixed(0)} MB${globalThis.gc === undefined ? ', garbage included' : ''}`);
rmSync(folder, { recursive: true, force: true });
