import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/delivery/app.ts';
import { createPress } from '../../src/delivery/representation/press.ts';
import type { Snapshot } from '../../src/model/catalog.ts';
import { nodeCodecs } from '../../src/node/server/node-codecs.ts';
import { type Answered, type NodeServer, startNodeServer } from '../../src/node/server/node-server.ts';
import { standIns } from '../delivery/stand-in.ts';
import { answerOf, type Ask, faultsAt } from '../support/conditional-faults.ts';
import { freePort, isAbsent } from '../support/web-server.ts';
import { moment, posting, snapshot, snapshotOf } from '../fixtures/catalog.ts';

const absent = isAbsent('nginx');

let up: Snapshot = snapshot;
const seen: Answered[] = [];
let origin: NodeServer;
let nginx: ChildProcess;
let proxy: string;
let home: string;

/** As docs/http.md has it, with folders and ports of its own, and a header that says what came from the cache. */
const configuration = (port: number) => {
  const page = readFileSync(new URL('../../docs/http.md', import.meta.url), 'utf8');
  const [, path = '', location = ''] =
    /```nginx\n# in http[^\n]*\n(.*?)\n\n# in server[^\n]*\n(.*?)```/s.exec(page) ?? [];
  const header = 'add_header X-Cache $upstream_cache_status always;';
  return `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${home}/pid;
error_log stderr crit;
events {}
http {
  access_log off;
  client_body_temp_path ${home}/body;
  proxy_temp_path ${home}/temp;
  ${path.replace(/\/var\/\S+/, `${home}/cache`)}
  server {
    listen 127.0.0.1:${port};
    ${location.replace('http://127.0.0.1:8787', origin.url.slice(0, -1)).replace(/\}\s*$/, `${header}\n}`)}
  }
}`;
};

/** Asks again until it is so; the test's time limit says when that is too long. */
async function until<T>(ask: () => Promise<T>, so: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (so(answer)) return answer;
  }
}

const get = async (path: string, headers: Record<string, string> = {}, base = proxy) => {
  const response = await fetch(base + path, {
    headers: { 'Accept-Encoding': 'identity', ...headers },
    redirect: 'manual',
  });
  return {
    status: response.status,
    etag: response.headers.get('etag'),
    cache: response.headers.get('x-cache'),
    location: response.headers.get('location'),
    body: await response.text(),
  };
};

beforeAll(async () => {
  if (absent) return;
  const app = createApp(createPress({ snapshot: () => up, now: () => moment, publications: standIns }), {
    codecs: nodeCodecs,
    maxAge: 1,
  });
  origin = await startNodeServer({ fetch: app.fetch, port: 0, log: (entry) => seen.push(entry) });
  home = mkdtempSync(join(tmpdir(), 'rolecast-nginx-'));
  const port = await freePort();
  proxy = `http://127.0.0.1:${port}`;
  writeFileSync(join(home, 'nginx.conf'), configuration(port));
  nginx = spawn('nginx', ['-p', home, '-c', join(home, 'nginx.conf')], { stdio: 'inherit' });
  await until(
    () =>
      get('/healthz').then(
        () => true,
        () => false,
      ),
    (ready) => ready,
  );
});
afterAll(async () => {
  if (absent) return;
  const ended = new Promise((resolve) => nginx.once('exit', resolve));
  nginx.kill('SIGQUIT');
  await ended;
  await origin.stop();
  rmSync(home, { recursive: true });
});

describe.skipIf(absent)('behind nginx as a caching proxy (apt-get install nginx-light)', () => {
  test.each(['identity', 'gzip', 'br'])(
    'the bytes and the tag are those of the origin: %s',
    async (coding) => {
      const wanted = { 'Accept-Encoding': coding };
      const direct = await get('/en/atom.xml', wanted, origin.url.slice(0, -1));
      const first = await get('/en/atom.xml', wanted);
      const again = await get('/en/atom.xml', wanted);
      for (const answer of [first, again]) {
        expect(answer.body).toBe(direct.body);
        expect(answer.etag).toBe(direct.etag);
      }
    },
  );

  test('codings are not mixed up, and a second reader is answered by the proxy', async () => {
    const [plain, coded] = [
      await get('/fr/atom.xml'),
      await get('/fr/atom.xml', { 'Accept-Encoding': 'br' }),
    ];
    expect(coded.etag).not.toBe(plain.etag);
    expect(coded.body).toBe(plain.body);
    const { etag } = await until(
      () => get('/fr/atom.xml'),
      ({ cache }) => cache === 'HIT',
    );
    expect(etag).toBe(plain.etag);
  });

  test('a reader that has it gets 304', async () => {
    const { etag } = await get('/en/atom.xml');
    expect((await get('/en/atom.xml', { 'If-None-Match': etag ?? '' })).status).toBe(304);
  });

  test('nobody is told by the proxy that he has what he has not, and a tag alone is a 304', async () => {
    const ask: Ask = async (path, headers = {}, method = 'GET') => {
      const plain = { 'Accept-Encoding': 'identity', ...headers };
      return answerOf(await fetch(proxy + path, { redirect: 'manual', method, headers: plain }));
    };
    const found: string[] = [];
    for (const path of ['/en/', '/en/atom.xml', '/nowhere']) found.push(...(await faultsAt(path, ask)));
    // A date beside the tag costs a whole answer, and of what it holds it gives parts.
    const its = ['the tag beside an old date', 'a part, of the tag'];
    expect(found.filter((one) => !its.some((what) => one.includes(what)))).toEqual([]);
  });

  test('once stale, the origin sees a revalidation', async () => {
    const revalidated = () => seen.some(({ target, status }) => target === '/ar/atom.xml' && status === 304);
    await until(() => get('/ar/atom.xml'), revalidated);
    const whole = seen.filter(({ target, status }) => target === '/ar/atom.xml' && status === 200);
    expect(whole).toHaveLength(1);
  });

  test.each([
    ['/en/jobs/night-watch/', 410, null],
    ['/nowhere', 404, null],
    ['/en', 308, '/en/'],
    ['/', 302, '/en/'],
  ])('%s is %i', async (path, status, location) => {
    for (let again = 0; again < 2; again++) {
      const answer = await get(path);
      expect(answer.status).toBe(status);
      expect(answer.location === null ? null : new URL(answer.location, proxy).pathname).toBe(location);
    }
  });

  test('the choice of a language is never answered from the cache', async () => {
    expect((await get('/', { 'Accept-Language': 'fr' })).location).toMatch(/\/fr\/$/);
    expect((await get('/', { 'Accept-Language': 'ar' })).location).toMatch(/\/ar\/$/);
  });

  test('a new edition comes through, and what closed is gone', async () => {
    await get('/en/jobs/archivist/');
    up = snapshotOf([posting({ key: 'archivist', title: 'Archivist', status: 'closed' })]);
    const { body } = await until(
      () => get('/en/jobs/archivist/'),
      ({ status }) => status === 410,
    );
    expect(body).toContain('Closed');
    const feed = await until(
      () => get('/en/atom.xml'),
      ({ body }) => !body.includes('Archivist'),
    );
    expect(feed.status).toBe(200);
  });

  test('a new edition comes through to who sends only the date of an answer, whatever the proxy holds', async () => {
    const job = (title: string) => snapshotOf([posting({ key: 'oar', title })]);
    up = job('Oar carver');
    const old = await until(
      () => get('/en/atom.xml'),
      ({ body }) => body.includes('Oar carver'),
    );
    up = job('Net mender');
    const since = { 'If-Modified-Since': new Date(Date.now() + 60_000).toUTCString() };
    const fresh = await until(
      () => get('/en/atom.xml', since),
      ({ body }) => body.includes('Net mender'),
    );
    expect(fresh.status).toBe(200);
    expect((await get('/en/atom.xml', { ...since, 'If-None-Match': old.etag ?? '' })).status).toBe(200);
  });
});
