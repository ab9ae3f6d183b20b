/**
 * What a serving process keeps in memory after reading, and again after re-reading, beside the size of the text that is
 * open. `npm run bench:memory -- 10000`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeGeneratedSite } from './generated-site.ts';

const count = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'rolecast-bench-'));
writeGeneratedSite(folder, count);

/** In a process of its own, which collects its garbage when it is asked to. */
const served = `
const [entry, site] = process.argv.splice(1, 2);
process.argv = [process.execPath, entry, 'serve', site, '--port', '0'];
process.on('SIGUSR2', () => {
  for (let round = 0; round < 3; round++) gc();
  process.send({ heap: process.memoryUsage().heapUsed, external: process.memoryUsage().external });
});
await import(entry);
`;
const rolecast = join(import.meta.dirname, '../dist/node/rolecast.js');
const child = spawn(
  process.execPath,
  ['--expose-gc', '--input-type=module', '--eval', served, '--', rolecast, folder],
  {
    env: { ...process.env, XDG_STATE_HOME: join(folder, '.state') },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  },
);
let said = '';
const url = await new Promise<string>((resolve) => {
  child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
    said += piece;
    const address = /serving (http\S+)/.exec(said)?.[1];
    if (address !== undefined && said.includes('open, ')) resolve(address);
  });
});

interface Heap {
  readonly heap: number;
  readonly external: number;
}

const heap = () =>
  new Promise<Heap>((resolve) => {
    child.once('message', (message) => resolve(message as Heap));
    child.kill('SIGUSR2');
  });

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

const resident = () =>
  1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]);
const before = resident();
const read = await heap();
for (const path of ['en/atom.xml', 'en/feed.json', 'en/', 'fr/rss.xml', 'jobs.xml'])
  await (await fetch(url + path)).arrayBuffer();
const asked = await heap();
console.log(`${count} postings`);
line('the text that is open', openText);
line('heap after reading', read.heap);
line('heap after some answers', asked.heap);
line('outside of the heap', asked.external);
line('resident before any collection', before);
line('resident afterwards', resident());
child.kill('SIGKILL');
rmSync(folder, { recursive: true, force: true });
