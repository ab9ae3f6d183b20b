/**
 * What a request costs beside bare `node:http` that sends the same Buffer and headers: a 60 KB feed (200) and its revalidation (304).
 * Run by hand on a quiet machine: `npm run bench:serve`. Server and load run in processes of their own; read the ratios.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createApp } from '../src/delivery/app.ts';
import type { Edition } from '../src/model/document.ts';
import { catalogAt } from '../src/model/catalog.ts';
import { editionOf } from '../src/model/document.ts';
import { language } from '../src/model/language.ts';
import { nodeCodecs } from '../src/runtimes/node-codecs.ts';
import { startNodeServer } from '../src/runtimes/node-server.ts';

const path = '/en/atom.xml';
const text = `<feed>${'A lantern’s light. '.repeat(3200)}</feed>`;
const connections = 32;
const seconds = 3;
const rounds = 5;

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
  [
    function* () {
      const mediaType = 'application/atom+xml; charset=utf-8';
      yield { path, mediaType, title: 'Jobs', role: 'feed', updated: undefined, render: () => text };
    },
  ],
);

const servers: Record<string, () => Promise<number>> = {
  'node:http': async () => {
    const bytes = Buffer.from(text);
    const app = createApp(() => edition, { now: Date.now, codecs: nodeCodecs });
    const prepared = Object.fromEntries((await app.request(path)).headers);
    const { etag = '', 'cache-control': caching = '', vary = '' } = prepared;
    const cors = 'access-control-allow-origin';
    const exposed = 'access-control-expose-headers';
    const notModified = { etag, vary, 'cache-control': caching, [cors]: '*', [exposed]: prepared[exposed] };
    const server = createServer((request, response) => {
      const fresh = request.headers['if-none-match'] === etag;
      response.writeHead(fresh ? 304 : 200, fresh ? notModified : prepared);
      response.end(fresh ? undefined : bytes);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  },
  rolecast: async () => {
    const app = createApp(() => edition, { now: Date.now, codecs: nodeCodecs });
    return (await startNodeServer({ fetch: app.fetch, port: 0 })).port;
  },
};

/** Requests a second over keep-alive connections, one request at a time on each. */
function load(port: number, headers: string): Promise<number> {
  const request = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${headers}\r\n`;
  let answers = 0;
  const sockets = Array.from({ length: connections }, () => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    let missing = 0;
    socket.on('data', (data) => {
      if (missing === 0) {
        const end = data.indexOf('\r\n\r\n');
        const length = /content-length: (\d+)/i.exec(data.toString('latin1', 0, end))?.[1];
        missing = end + 4 + Number(length ?? 0);
      }
      missing -= data.length;
      if (missing <= 0) {
        missing = 0;
        answers++;
        socket.write(request);
      }
    });
    return socket;
  });
  return new Promise((resolve) => {
    setTimeout(() => {
      for (const socket of sockets) socket.destroy();
      resolve(answers / seconds);
    }, seconds * 1000);
  });
}

async function etagOf(port: number): Promise<string> {
  return (
    (
      await fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'Accept-Encoding': 'identity' } })
    ).headers.get('etag') ?? ''
  );
}

function start(name: string): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const child = fork(fileURLToPath(import.meta.url), [name]);
  return new Promise((resolve) => child.once('message', (port) => resolve({ child, port: Number(port) })));
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function compare(): Promise<void> {
  const running = await Promise.all(
    Object.keys(servers).map(async (name) => ({ name, ...(await start(name)) })),
  );
  for (const [what, revalidates] of [
    ['200', false],
    ['304', true],
  ] as const) {
    const rates = new Map<string, number[]>(running.map(({ name }) => [name, []]));
    for (let round = 0; round < rounds; round++) {
      for (const { name, port } of running) {
        const headers = revalidates ? `If-None-Match: ${await etagOf(port)}\r\n` : '';
        rates.get(name)?.push(await load(port, headers));
      }
    }
    const bare = median(rates.get('node:http') ?? []);
    for (const [name, all] of rates) {
      console.log(
        `${what}  ${name.padEnd(10)} ${String(Math.round(median(all))).padStart(7)}/s  ${(median(all) / bare).toFixed(2)}`,
      );
    }
  }
  for (const { child } of running) child.kill();
}

const name = process.argv[2];
if (name === undefined) await compare();
else process.send?.(await servers[name]?.());
