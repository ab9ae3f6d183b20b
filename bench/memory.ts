/**
 * What a serving process keeps in memory after reading, and again after re-reading, beside the size of the text that is
 * open. `npm run bench:memory -- 10000`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCollectable } from './collectable.ts';
import { writeGeneratedSite } from './generated-site.ts';

const count = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'rolecast-bench-'));
writeGeneratedSite(folder, count);

const server = await startCollectable(folder);

let openText = 0;
for (let index = 0; index < count; index++) {
  const language = index % 2 === 0 ? 'en' : 'fr';
  const file = `content/${language}/careers/positions/job-${Math.floor(index / 2)}.md`;
  const text = readFileSync(join(folder, file));
  if (text.includes('archived: false')) openText += text.length;
}

function line(name: string, bytes: number): void {
  const ratio = (bytes / openText).toFixed(2);
  console.log(`${name.padEnd(34)} ${(bytes / 2 ** 20).toFixed(1).padStart(8)} MB  ${ratio} of the open text`);
}

const before = server.resident();
const read = await server.heap();
for (const path of ['en/atom.xml', 'en/feed.json', 'en/', 'fr/rss.xml', 'jobs.xml'])
  await (await fetch(server.url + path)).arrayBuffer();
const asked = await server.heap();
console.log(`${count} postings`);
line('the text that is open', openText);
line('heap after reading', read.heap);
line('heap after some answers', asked.heap);
line('outside of the heap', asked.external);
line('resident before any collection', before);
line('resident afterwards', server.resident());
server.end();
rmSync(folder, { recursive: true, force: true });
