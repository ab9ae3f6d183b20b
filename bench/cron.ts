/**
 * What a run of the Worker that reads boards costs in workerd: `npm run bench:compile && node dist-bench/cron.js 500`.
 * A local server plays Lever with so many postings of 4 KB. CPU is that of the whole workerd process, whose
 * V8 heap is held to 100 MB, beside the same runs with a board of one posting. The store is a map in the isolate. Linux only, because it reads /proc.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWorkerd } from '../tests/support/workerd-process.ts';

const count = Number(process.argv[2] ?? 500);
const noon = Date.parse('2026-11-25T12:00:00Z');
const minute = 60_000;
/** Of `getconf CLK_TCK`, in milliseconds. */
const tick = 10;
const configuration = [
  'url: https://jobs.lanternworks.example/',
  'organization: Lanternworks',
  'languages: { en: { title: Jobs } }',
  'tag: { authority: lanternworks.example, date: 2026 }',
  'sources: [{ type: lever, board: lanternworks, host: us, language: en, links: here }]',
].join('\n');
const words = 'lantern harbour lens keeper tide signal brass glass boat rope pilot chart beacon engine'.split(
  ' ',
);

const posting = (number: number, text = '') => ({
  id: `id-${number}`,
  text: `Keeper ${number}`,
  categories: { location: 'Halifax, NS', commitment: 'Full-time' },
  createdAt: 1788345000123 + number,
  description: Array.from(
    { length: 55 },
    (_, line) =>
      `<p>${Array.from({ length: 10 }, (__, word) => words[(number * 7 + line * 3 + word * word) % words.length]).join(' ')} ${number}.${line}${text}</p>`,
  ).join(''),
  hostedUrl: `https://jobs.lever.co/lanternworks/${number}`,
});

/** utime and stime of the workerd that this process started, in milliseconds, and the most memory it had, in MB. */
function costOf(): { readonly cpu: number; readonly peak: number } {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (Number(fields[1]) !== process.pid || !stat.includes('(workerd)')) continue;
      const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      return { cpu: (Number(fields[11]) + Number(fields[12])) * tick, peak: Number(peak) / 1000 };
    } catch {
      // It has ended.
    }
  }
  throw new Error('there is no workerd');
}

const source = (file: string) => JSON.stringify(join(process.cwd(), 'src/edge', file));

/** Runs at the moment that the address names. The store is a map: what KV takes is not in it. */
const code = (api: string) => `
  import { boardsSnapshot } from ${source('boards/boards-snapshot.ts')};
  import { createPublishingWorker } from ${source('publishing-worker.ts')};
  const values = new Map();
  const store = () => ({
    largest: 25 * 2 ** 20,
    get: async (name) => values.get(name),
    put: async (all) => { for (const { name, bytes } of all) values.set(name, bytes.slice()); },
    delete: async (names) => { for (const name of names) values.delete(name); },
    list: async function* (prefix) { for (const name of values.keys()) if (name.startsWith(prefix)) yield name; },
  });
  const snapshot = boardsSnapshot({
    store,
    configuration: ${JSON.stringify(configuration)},
    requests: 1000,
    fetch: (url, options) => fetch(String(url).replace('https:/', ${JSON.stringify(api)}), options),
  });
  let said = '';
  export default {
    async fetch(request) {
      const now = Number(new URL(request.url).searchParams.get('at'));
      said = 'nothing published';
      await createPublishingWorker({
        reader: store, store, snapshot, now: () => now, log: (line) => (said = line),
      }).scheduled({}, {});
      return new Response(said);
    },
  };`;

async function measure(postings: number): Promise<void> {
  let records = Array.from({ length: postings }, (_, number) => posting(number));
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://localhost');
    const [skip, limit] = [Number(searchParams.get('skip')), Number(searchParams.get('limit') ?? 100)];
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(records.slice(skip, skip + limit)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const folder = mkdtempSync(join(tmpdir(), 'rolecast-bench-'));
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const worker = await startWorkerd(folder, code(api), {}, ['--max-heap-size=100']);
  try {
    const run = async (name: string, at: number) => {
      const before = costOf().cpu;
      const from = performance.now();
      const said = await (await fetch(`${worker.url}/?at=${at}`)).text();
      const { cpu, peak } = costOf();
      console.log(
        `${String(postings).padStart(5)} ${name.padEnd(16)} ${cpu - before} ms CPU, ${(performance.now() - from).toFixed(0)} ms, at most ${peak.toFixed(0)} MB so far: ${said}`,
      );
    };
    await run('first', noon);
    await run('nothing due', noon + minute);
    await run('nothing changed', noon + 40 * minute);
    records = [posting(0, ' anew'), ...records.slice(1)];
    await run('one changed', noon + 80 * minute);
  } finally {
    await worker.stop();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

console.log(`load ${loadavg()[0]?.toFixed(2)}`);
await measure(1);
await measure(count);
