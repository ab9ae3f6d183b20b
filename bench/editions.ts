/**
 * Whether a serving process grows: edition after edition is written and asked for, and what its heap holds after a
 * collection is printed on the way. `npm run bench:editions -- [--editions 500] [--minutes 60] [--postings 500]`. Ends
 * with 1 where the second half grows.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startCollectable } from './collectable.ts';
import { writeEdition, writeSoakSite } from './soak-site.ts';

const number = (value: string) => ({ type: 'string', default: value }) as const;
const { values } = parseArgs({
  options: { editions: number('500'), minutes: number('60'), postings: number('500') },
});
const [editions, minutes, postings] = [
  Number(values.editions),
  Number(values.minutes),
  Number(values.postings),
];

const folder = mkdtempSync(join(tmpdir(), 'rolecast-bench-'));
writeSoakSite(folder, postings);
const server = await startCollectable(folder);

/** Asks until an edition is served. */
async function served(edition: number): Promise<void> {
  for (;;) {
    const feed = await (await fetch(`${server.url}en/feed.json`)).text();
    if (feed.includes(`Watch edition ${edition}"`)) return;
    await setTimeout(50);
  }
}

const samples: (readonly [edition: number, megabytes: number])[] = [];
const began = performance.now();
for (let edition = 0; edition < editions; edition++) {
  if (edition > 0) writeEdition(folder, edition);
  await served(edition);
  for (const path of ['en/', 'fr/rss.xml', 'jobs.xml', 'en/changes/atom.xml'])
    await (await fetch(server.url + path)).arrayBuffer();
  if (edition % Math.ceil(editions / 20) === 0 || edition === editions - 1) {
    samples.push([edition, (await server.heap()).heap / 2 ** 20]);
    console.log(
      `${String(edition).padStart(6)} editions ${samples.at(-1)?.[1].toFixed(1).padStart(8)} MB of heap, ${(server.resident() / 2 ** 20).toFixed(0)} MB resident`,
    );
  }
  await setTimeout(Math.max(0, began + ((edition + 1) * minutes * 60_000) / editions - performance.now()));
}
server.end();
rmSync(folder, { recursive: true, force: true });

/** An edition opens a posting and closes one for good, so a little is kept of each: it is taken off. */
const half = samples.slice(Math.floor(samples.length / 2));
const [from, to] = [half[0], half.at(-1)];
if (from === undefined || to === undefined) throw new Error('too few editions');
const growth = (to[1] - from[1]) / (to[0] - from[0]);
console.log(
  `${((performance.now() - began) / 60_000).toFixed(0)} minutes; ${(1024 * growth).toFixed(1)} KB an edition in the second half, each of which leaves two closed postings`,
);
// Two closed postings in two languages are a few KB; a kept edition of 500 postings would be some MB.
process.exit(growth < 0.05 ? 0 : 1);
