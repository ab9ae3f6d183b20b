import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { get as httpGet, type IncomingMessage, request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { snapshot } from '../fixtures/catalog.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { pages, type PlayedOrigin, playedOrigin } from '../support/played-origin.ts';
import { documentedCode, type RunningWorker, startWorkerd } from '../support/workerd-process.ts';

removeFoldersAfterwards();

const path = '/jobs/lens-engineer/';
const plain = String(pages['plain']);

let origin: PlayedOrigin;
let worker: RunningWorker;

beforeAll(async () => {
  origin = await playedOrigin();
  const code = documentedCode('front.md', 'js').replace(
    'createFrontWorker(snapshot)',
    `createFrontWorker(snapshot, { origin: '${origin.url}' })`,
  );
  worker = await startWorkerd(temporaryFolder(), code, { 'snapshot.json': JSON.stringify(snapshot) });
});
afterAll(async () => {
  await worker.stop();
  await origin.close();
});

/** An answer as it is on the wire. */
async function ask(headers: Record<string, string> = {}, method = 'GET') {
  const request = httpRequest(worker.url + path, { headers, method }).end();
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const pieces: Buffer[] = [];
  for await (const piece of response) pieces.push(piece as Buffer);
  return { status: response.statusCode, headers: response.headers, bytes: Buffer.concat(pieces) };
}

/** The page without what was put in, which is there once. */
function bare(text: string): string {
  const ours =
    /(?:<link [^>]* data-rolecast>){3}<script type="application\/ld\+json" data-rolecast>([^<]*)<\/script>/g;
  const found = [...text.matchAll(ours)];
  expect(found.map(([, json]) => (JSON.parse(String(json)) as { title: string }).title)).toEqual([
    'Lens engineer',
  ]);
  return text.replace(ours, '');
}

test('what the documentation shows is what wrangler takes', () => {
  const folder = temporaryFolder();
  const root = join(import.meta.dirname, '../..');
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/rolecast'));
  writeFileSync(join(folder, 'snapshot.json'), JSON.stringify(snapshot));
  writeFileSync(join(folder, 'worker.js'), documentedCode('front.md', 'js'));
  writeFileSync(join(folder, 'wrangler.toml'), documentedCode('front.md', 'toml'));
  const { status, stdout, stderr } = spawnSync(
    join(root, 'node_modules/.bin/wrangler'),
    ['deploy', '--dry-run', '--outdir', 'out'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: folder, WRANGLER_SEND_METRICS: 'false', CI: 'true' },
    },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('Total Upload');
  expect(readFileSync(join(folder, 'out/worker.js'), 'utf8')).toContain('createFrontWorker(');
});

describe('a Worker in front of a site, on the wire', () => {
  test.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ] as const)('a page that the site compresses with %s goes out compressed', async (coding, decode) => {
    const { headers, bytes } = await ask({ 'x-play': coding, 'accept-encoding': 'zstd, gzip, br' });
    expect(headers['content-encoding']).toBe(coding);
    expect(headers['content-length']).toBeUndefined();
    expect(headers['vary']).toBe('Accept-Encoding');
    expect(bare(decode(bytes).toString())).toBe(plain);
  });

  test('who takes no compressed page gets none', async () => {
    const { headers, bytes } = await ask({ 'x-play': 'gzip' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(bare(bytes.toString())).toBe(plain);
  });

  test('a second visit costs a 304, with a compressed page too', async () => {
    for (const play of ['plain', 'gzip']) {
      const known = { 'x-play': play, 'accept-encoding': 'gzip' };
      const { headers } = await ask(known);
      const again = await ask({ ...known, 'if-none-match': String(headers.etag) });
      expect(again).toMatchObject({ status: 304, headers: { etag: headers.etag } });
      expect(again.bytes.length).toBe(0);
    }
  });

  test('HEAD says what GET says, and the connection goes on', async () => {
    for (const play of ['plain', 'gzip']) {
      const known = { 'x-play': play, 'accept-encoding': 'gzip', connection: 'keep-alive' };
      const [head, full] = [await ask(known, 'HEAD'), await ask(known)];
      expect(head.bytes.length).toBe(0);
      expect(head.headers.etag).toBe(full.headers.etag);
      expect(head.headers['content-type']).toBe(full.headers['content-type']);
      expect(head.headers['content-length']).toBeUndefined();
    }
  });

  test('a part that is asked for is the whole', async () => {
    const { status, headers, bytes } = await ask({ range: 'bytes=0-9' });
    expect(status).toBe(200);
    expect(headers['accept-ranges']).toBeUndefined();
    expect(bare(bytes.toString())).toBe(plain);
  });

  test('the head is out before the site has sent the body', async () => {
    expect(bare((await ask({ 'x-play': 'waits' })).bytes.toString())).toBe(plain);
    const [response] = (await once(
      httpGet(worker.url + path, { headers: { 'x-play': 'waits' } }),
      'response',
    )) as [IncomingMessage];
    let text = '';
    for await (const piece of response) {
      text += String(piece);
      if (text.includes('"@type":"JobPosting"')) origin.goOn();
    }
    expect(bare(text)).toBe(plain);
  });

  test('a site that breaks off is seen to break off', async () => {
    await expect(ask({ 'x-play': 'dies half-way' })).rejects.toThrow(/aborted|hang up|reset/);
    expect(bare((await ask()).bytes.toString())).toBe(plain);
  });

  test('a page of six megabytes goes through', async () => {
    expect(bare((await ask({ 'x-play': 'huge' })).bytes.toString())).toBe(pages['huge']);
  });

  test('the feeds are there', async () => {
    const response = await fetch(`${worker.url}/jobs-feeds/en/atom.xml`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(`href="https://lanternworks.example${path}"`);
  });

  test('a site that is down is a 502, and the feeds are there all the same', async () => {
    const down = await startWorkerd(
      temporaryFolder(),
      `import { createFrontWorker } from 'rolecast/front';
       import snapshot from './snapshot.json';
       export default createFrontWorker(snapshot, { origin: 'http://127.0.0.1:1' });`,
      { 'snapshot.json': JSON.stringify(snapshot) },
    );
    expect((await fetch(down.url + path)).status).toBe(502);
    expect((await fetch(`${down.url}/jobs-feeds/en/rss.xml`)).status).toBe(200);
    await down.stop();
  });
});
