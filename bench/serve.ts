/**
 * What a request costs beside bare `node:http` that sends the same bytes and headers, and beside nginx that serves the
 * same file, where it is installed: a feed of 60 KB and a page of 12 KB, whole (200) and unchanged (304), plain and as
 * gzip. Servers run in processes of their own, one at a time under load. `npm run bench:serve`. Read the ratios.
 */
import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { appOf } from '../src/delivery/app.ts';
import { createServing } from '../src/delivery/http/edition-handler.ts';
import { catalogAt } from '../src/model/catalog.ts';
import { type Document, type Edition, editionOf } from '../src/model/document.ts';
import { language } from '../src/model/language.ts';
import { nodeCodecs } from '../src/node/server/node-codecs.ts';
import { startNodeServer } from '../src/node/server/node-server.ts';
import { median } from './measure.ts';

const texts = {
  '/en/atom.xml': `<feed>${'A lantern’s light. '.repeat(3200)}</feed>`,
  '/en/jobs/keeper/': `<!doctype html><title>Keeper</title>${'<p>Keeps the light, and the log.</p>'.repeat(350)}`,
} as const;
type Path = keyof typeof texts;
const cases = (Object.keys(texts) as Path[]).flatMap((path) =>
  [false, true].flatMap((gzip) => [false, true].map((unchanged) => ({ path, gzip, unchanged }))),
);
const connections = 32;
const seconds = Number(process.env['SECONDS_EACH'] ?? 2);
const rounds = 5;

const documentAt = (path: Path): Document => ({
  path,
  mediaType: path.endsWith('.xml') ? 'application/atom+xml; charset=utf-8' : 'text/html; charset=utf-8',
  title: path,
  role: path.endsWith('.xml') ? 'feed' : 'page',
  updated: undefined,
  render: () => texts[path],
});

const edition: Edition = editionOf(
  catalogAt(0, {
    version: 1,
    site: {
      url: 'https://jobs.lanternworks.example/',
      languages: [{ tag: language('en'), title: 'Jobs' }],
      organization: { name: 'Lanternworks' },
      timeZone: 'UTC',
      tag: { name: 'lanternworks.example', date: '2024' },
      feedEntries: 50,
    },
    postings: [],
    diagnostics: [],
    sources: [],
  }),
  [() => (Object.keys(texts) as Path[]).map(documentAt)],
);

function rolecast() {
  const serving = createServing(() => edition, { codecs: nodeCodecs });
  return { serving, app: appOf(serving.handle) };
}

/** The headers that a 304 repeats. */
const repeated = new Set([
  'etag',
  'vary',
  'cache-control',
  'access-control-allow-origin',
  'access-control-expose-headers',
]);

const servers: Record<string, (port: number) => Promise<number>> = {
  'node:http': async () => {
    const { app } = rolecast();
    const prepared = new Map<
      string,
      { whole: OutgoingHttpHeaders; same: OutgoingHttpHeaders; bytes: Buffer }
    >();
    for (const path of Object.keys(texts))
      for (const coding of ['identity', 'gzip']) {
        const answer = await app.request(path, { headers: { 'Accept-Encoding': coding } });
        const whole = Object.fromEntries(answer.headers);
        const same = Object.fromEntries(Object.entries(whole).filter(([name]) => repeated.has(name)));
        prepared.set(path + coding, { whole, same, bytes: Buffer.from(await answer.arrayBuffer()) });
      }
    const server = createServer((request, response) => {
      const coding = request.headers['accept-encoding'] === 'gzip' ? 'gzip' : 'identity';
      const { whole, same, bytes } = prepared.get(`${request.url}${coding}`) as NonNullable<
        ReturnType<typeof prepared.get>
      >;
      if (request.headers['if-none-match'] === whole['etag']) response.writeHead(304, same).end();
      else response.writeHead(200, whole).end(bytes);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  },
  rolecast: async () => {
    const { serving, app } = rolecast();
    return (await startNodeServer({ fetch: app.fetch, ready: serving.ready, port: 0 })).port;
  },
};

const folder = mkdtempSync(join(tmpdir(), 'rolecast-bench-'));

/** One worker: it may use no more processor than the others. */
function nginx(port: number): ChildProcess {
  for (const [path, text] of Object.entries(texts)) {
    const file = join(folder, 'files', path.endsWith('/') ? `${path}index.html` : path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
    writeFileSync(`${file}.gz`, gzipSync(text));
  }
  const settings = `daemon off; worker_processes 1; pid ${folder}/pid; error_log /dev/null;
events {} http { access_log off; types { application/atom+xml xml; text/html html; } keepalive_requests 10000000;
  client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
  server { listen 127.0.0.1:${port}; root ${folder}/files; gzip_static on; } }`;
  writeFileSync(join(folder, 'nginx.conf'), settings);
  return spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
}

interface Load {
  /** Requests a second. */
  readonly rate: number;
  /** Milliseconds that one in a hundred takes longer than. */
  readonly p99: number;
}

/** Keep-alive connections, one request at a time on each. */
function load(port: number, path: string, headers: string): Promise<Load> {
  const request = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${headers}\r\n`;
  const times: number[] = [];
  const sockets = Array.from({ length: connections }, () => {
    let begun = 0;
    let missing = 0;
    const ask = () => {
      begun = performance.now();
      socket.write(request);
    };
    const socket = connect(port, '127.0.0.1', ask);
    socket.on('data', (data) => {
      if (missing === 0) {
        const end = data.indexOf('\r\n\r\n');
        const head = data.toString('latin1', 0, end);
        const length = head.startsWith('HTTP/1.1 304') ? 0 : /content-length: (\d+)/i.exec(head)?.[1];
        missing = end + 4 + Number(length ?? 0);
      }
      missing -= data.length;
      if (missing > 0) return;
      missing = 0;
      times.push(performance.now() - begun);
      ask();
    });
    return socket;
  });
  return new Promise((resolve) => {
    setTimeout(() => {
      for (const socket of sockets) socket.destroy();
      const sorted = Float64Array.from(times).sort();
      resolve({
        rate: times.length / seconds,
        p99: sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN,
      });
    }, seconds * 1000);
  });
}

async function headersFor(port: number, { path, gzip, unchanged }: (typeof cases)[number]): Promise<string> {
  const coding = gzip ? 'gzip' : 'identity';
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'Accept-Encoding': coding } });
  await answer.arrayBuffer();
  const condition = unchanged ? `If-None-Match: ${answer.headers.get('etag')}\r\n` : '';
  return `Accept-Encoding: ${coding}\r\n${condition}`;
}

function start(name: string): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const child = fork(fileURLToPath(import.meta.url), [name]);
  return new Promise((resolve) => child.once('message', (port) => resolve({ child, port: Number(port) })));
}

async function compare(): Promise<void> {
  const running = await Promise.all(
    Object.keys(servers).map(async (name) => ({ name, ...(await start(name)) })),
  );
  if (spawnSync('nginx', ['-v']).status === 0) {
    const port = 20_000 + (process.pid % 20_000);
    running.push({ name: 'nginx', child: nginx(port), port });
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  for (const one of cases) {
    const loads = new Map<string, Load[]>(running.map(({ name }) => [name, []]));
    for (let round = 0; round < rounds; round++)
      for (const { name, port } of running)
        loads.get(name)?.push(await load(port, one.path, await headersFor(port, one)));
    const bare = median((loads.get('node:http') ?? []).map(({ rate }) => rate));
    console.log(`${one.path} ${one.unchanged ? 304 : 200}${one.gzip ? ', gzip' : ''}`);
    for (const [name, all] of loads) {
      const rate = median(all.map((each) => each.rate));
      const p99 = median(all.map((each) => each.p99));
      console.log(
        `  ${name.padEnd(10)} ${String(Math.round(rate)).padStart(7)}/s  ${(rate / bare).toFixed(2)}  p99 ${p99.toFixed(2)} ms`,
      );
    }
  }
  for (const { child } of running) child.kill();
  rmSync(folder, { recursive: true, force: true });
}

const name = process.argv[2];
if (name === undefined) await compare();
else {
  rmSync(folder, { recursive: true, force: true });
  process.send?.(await servers[name]?.(0));
}
