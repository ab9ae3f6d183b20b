/**
 * `rolecast serve` on loopback under clients that poll all the time, from a second process, while files change and it
 * is started again; then bare `node:http` with the same answers under the same clients. `npm run bench:soak --
 * --connections 2000 --seconds 60 [--every 5000] [--postings 1000]`. Prints a table, and ends with 1 and what went wrong.
 */
import { execFileSync, fork, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Prepared } from './soak-bare.ts';
import { present, type Polled } from './soak-polls.ts';
import { feedsOf, writeEdition, writeSoakSite } from './soak-site.ts';

const number = (value: string) => ({ type: 'string', default: value }) as const;
const { values } = parseArgs({
  options: {
    connections: number('2000'),
    seconds: number('60'),
    every: number('5000'),
    postings: number('1000'),
  },
});
const [connections, seconds, every, postings] = [
  Number(values.connections),
  Number(values.seconds),
  Number(values.every),
  Number(values.postings),
];
const bad = Math.ceil(connections / 40);
const limit = Number(execFileSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' }));
if (connections + 5 * bad + 100 > limit) {
  console.error(
    `${connections} connections need ${connections + 5 * bad + 100} open files; ulimit -n is ${limit}`,
  );
  console.error('Raise it (ulimit -n 8192) or take fewer connections');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'rolecast-soak-'));
const site = join(folder, 'site');
writeSoakSite(site, postings);

interface Server {
  readonly process: ChildProcess;
  readonly url: string;
}

async function serve(port: number): Promise<Server> {
  const rolecast = join(import.meta.dirname, '../dist/node/rolecast.js');
  const child = spawn(process.execPath, [rolecast, 'serve', site, '--port', String(port)], {
    env: { ...process.env, XDG_STATE_HOME: join(folder, 'state') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`rolecast serve ended:\n${said}`)));
    child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
      const address = /serving (http\S+)/.exec(said)?.[1];
      if (address !== undefined && said.includes('open, ')) resolve(address);
    });
  });
  return { process: child, url };
}

const residentOf = ({ process: { pid } }: Server) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** MB a minute: the line of least squares. */
function slope(samples: readonly (readonly [seconds: number, megabytes: number])[]): number {
  const mean = (index: 0 | 1) => samples.reduce((sum, sample) => sum + sample[index], 0) / samples.length;
  const [x, y] = [mean(0), mean(1)];
  const above = samples.reduce((sum, [at, size]) => sum + (at - x) * (size - y), 0);
  return (60 * above) / samples.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
}

let server = await serve(0);
const port = Number(new URL(server.url).port);
const feeds = await feedsOf(server.url, 18);
/** The second process, which polls until it is told to end. */
function clientOf(port: number) {
  const client = fork(join(import.meta.dirname, 'soak-client.js'), [
    JSON.stringify({ port, feeds, connections, every, bad }),
  ]);
  const result = new Promise<Polled>((resolve, reject) => {
    client.once('message', (message) => resolve(message as Polled));
    client.once('exit', () => reject(new Error('the second process ended before it reported')));
  });
  return { client, result };
}
const { client, result } = clientOf(port);

/** By edition, when its files were complete. */
const written: number[] = [present()];
const samples: [number, number][] = [];
const began = present();
const elapsed = () => (present() - began) / 1000;
while (elapsed() < seconds) {
  await setTimeout(1000);
  samples.push([elapsed(), residentOf(server)]);
  if (samples.length % 3 !== 0 || elapsed() > seconds - 3) continue;
  writeEdition(site, written.length);
  written.push(present());
}
// The last edition is to be seen before the restart, which reads it anew.
await setTimeout(2000);
client.send('restart');
const stopping = present();
const ended = new Promise<number | null>((resolve) => server.process.once('exit', resolve));
server.process.kill('SIGTERM');
const code = await ended;
const stopped = present() - stopping;
server = await serve(port);
const away = present() - stopping;
await setTimeout(2 * every);
client.send('end');
const { faults, answers, lastSent, again, latencies, opened } = await result;

/** Bare `node:http` under the same clients, for as long; it sends what is served now, and nothing changes. */
async function bare(): Promise<Polled> {
  const prepared: Record<string, Prepared> = {};
  for (const path of feeds)
    for (const coding of ['identity', 'gzip', 'br'])
      prepared[`${path} ${coding}`] = await answerOf(path, coding);
  const file = join(folder, 'bare.json');
  writeFileSync(file, JSON.stringify(prepared));
  const other = spawn(process.execPath, [join(import.meta.dirname, 'soak-bare.js'), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await new Promise<string>((resolve) =>
    other.stdout.once('data', (data) => resolve(String(data))),
  );
  const polling = clientOf(Number(said));
  await setTimeout(1000 * seconds);
  polling.client.send('end');
  const polled = await polling.result;
  other.kill('SIGKILL');
  return polled;
}

function answerOf(path: string, coding: string): Promise<Prepared> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers: { 'Accept-Encoding': coding } }, (incoming) => {
      const pieces: Buffer[] = [];
      incoming.on('data', (piece: Buffer) => pieces.push(piece));
      incoming.on('end', () => {
        const {
          date: _date,
          connection: _connection,
          'keep-alive': _keepAlive,
          ...headers
        } = incoming.headers;
        resolve({ headers, body: Buffer.concat(pieces).toString('base64') });
      });
    }).on('error', reject);
  });
}

const beside = await bare();
server.process.kill('SIGKILL');
rmSync(folder, { recursive: true, force: true });

const stale = Object.entries(lastSent)
  .map(([edition, at]) => at - (written[Number(edition) + 1] ?? Infinity))
  .filter((late) => late > 0);
const worst = Math.max(0, ...stale);
const sorted = latencies.toSorted((a, b) => a - b);
const sortedBeside = beside.latencies.toSorted((a, b) => a - b);
const of = (all: readonly number[], part: number) => all[Math.floor(part * (all.length - 1))] ?? 0;
const told = (all: readonly number[]) =>
  `p50 ${of(all, 0.5).toFixed(1)} ms, p99 ${of(all, 0.99).toFixed(1)} ms, max ${of(all, 1).toFixed(1)} ms`;
const ratio = (part: number) => (of(sorted, part) / of(sortedBeside, part)).toFixed(2);
const warm = samples.slice(Math.floor(samples.length / 2));
const [growth, size] = [slope(warm), warm.at(-1)?.[1] ?? Number.NaN];

const rows: readonly (readonly [string, string])[] = [
  [
    'connections',
    `${connections} that poll ${feeds.length} feeds every ${every} ms (${opened} opened in all), ${bad} of each bad kind`,
  ],
  [
    'answers',
    Object.entries(answers)
      .map(([status, count]) => `${count} of ${status}`)
      .join(', '),
  ],
  ['latency', told(sorted)],
  [
    'node:http',
    `${told(sortedBeside)}, where nothing changes: p50 ${ratio(0.5)} and p99 ${ratio(0.99)} of its`,
  ],
  ['editions', `${written.length} written, ${Object.keys(lastSent).length} seen`],
  ['stale', `at most ${worst.toFixed(0)} ms after the files were complete`],
  [
    'memory',
    `${samples[0]?.[1].toFixed(0)} MB at first, ${size.toFixed(0)} MB at last; ${growth.toFixed(1)} MB a minute in the second half`,
  ],
  [
    'restart',
    `${stopped.toFixed(0)} ms to end with exit code ${code}, ${away.toFixed(0)} ms until the next one served; ${again} polls asked again`,
  ],
];
for (const [name, text] of rows) console.log(`${name.padEnd(12)}${text}`);

const wrong = Object.entries(faults).map(([what, count]) => `${count} times: ${what}`);
if (feeds.length < 18) wrong.push(`only ${feeds.length} feeds of 18 were found`);
if (worst > 1000) wrong.push(`stale for ${worst.toFixed(0)} ms; 1000 are allowed`);
if (lastSent[written.length - 1] === undefined) wrong.push('the last edition was never served');
if (code !== 0) wrong.push(`exit code ${code} after SIGTERM`);
// What the collector leaves from one minute to the next is noise below a tenth.
if (seconds >= 60 && growth > size / 10) wrong.push(`memory grows by ${growth.toFixed(1)} MB a minute`);
for (const one of wrong) console.error(`wrong       ${one}`);
process.exit(wrong.length === 0 ? 0 : 1);
