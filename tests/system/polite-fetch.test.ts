import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { setImmediate as turn } from 'node:timers/promises';
import { isPrivate, publicFetch } from '../../src/node/server/public-fetch.ts';
import { politeFetch, type PoliteFetchParts } from '../../src/sources/network/polite-fetch.ts';
import {
  answers,
  type BoardServer,
  boardServer,
  cutOff,
  json,
  type Play,
  silent,
  withETag,
} from '../support/board-server.ts';

let server: BoardServer;
let waits: number[];
beforeAll(async () => void (server = await boardServer()));
afterAll(() => server.close());
beforeEach(() => void (waits = []));

const now = Date.parse('2026-11-25T04:00:00Z');
const polite = (parts: Partial<PoliteFetchParts> = {}) =>
  politeFetch({
    fetch: publicFetch(server.url),
    wait: (milliseconds) => Promise.resolve(void waits.push(milliseconds)),
    now: () => now,
    userAgent: 'Rolecast (+https://jobs.lanternworks.example/)',
    ...parts,
  });
const accept = 'application/json';
let count = 0;
/** An address of its own for each test. */
const played = (play: Play): string => {
  const path = `/board.example/${++count}`;
  server.on(path, play);
  return `https:/${path}`;
};
const askedFor = (url: string) => server.asked.filter((path) => `https:/${path}` === url).length;

describe('what an answer becomes', () => {
  const date = 'Wed, 25 Nov 2026 04:00:07 GMT';
  test.each<[string, Play, object, number[]]>([
    [
      'a sound one',
      answers(200, '\uFEFF[1]'),
      { kind: 'sound', text: '[1]', mediaType: 'application/json' },
      [],
    ],
    ['nothing there', answers(404, '{}'), { kind: 'trouble', reason: 'it answered 404', status: 404 }, []],
    ['forbidden', answers(403, ''), { kind: 'trouble', reason: 'it answered 403', status: 403 }, []],
    ['an error of the server, each time', answers(500, ''), { reason: 'it answered 500' }, [500, 2000]],
    ['too many requests', answers(429, '', { 'Retry-After': '2' }), { retryAfter: 2 }, [2000, 2000]],
    [
      'too many requests, until a date',
      answers(503, '', { 'Retry-After': date }),
      { retryAfter: 7 },
      [7000, 7000],
    ],
    [
      'a wait that is too long to wait for',
      answers(429, '', { 'Retry-After': '3600' }),
      { kind: 'trouble', reason: 'it answered 429', retryAfter: 3600 },
      [],
    ],
    ['a wait without end', answers(429, '', { 'Retry-After': '999999999' }), { retryAfter: 86_400 }, []],
    [
      'a wait that is no number',
      answers(429, '', { 'Retry-After': 'soon' }),
      { reason: 'it answered 429' },
      [500, 2000],
    ],
    ['half of it', cutOff, { kind: 'trouble' }, [500, 2000]],
    [
      'a redirect to another host',
      answers(302, '', { Location: 'https://elsewhere.example/' }),
      { kind: 'trouble', reason: 'it was redirected to https://elsewhere.example, another host' },
      [],
    ],
    [
      'a redirect to http',
      answers(307, '', { Location: 'http://board.example/x' }),
      { reason: 'it was redirected to http://board.example, another host' },
      [],
    ],
  ])('%s', async (_name, play, expected, waited) => {
    const url = played(play);
    expect(await polite()({ url, accept })).toMatchObject(expected);
    expect(waits).toEqual(waited);
    expect(askedFor(url)).toBe(waited.length + 1);
  });

  test('a fault that passes is nobody’s business', async () => {
    let times = 0;
    const url = played((request, response) =>
      (++times < 3 ? answers(502, '') : json(['ok']))(request, response),
    );
    expect(await polite()({ url, accept })).toMatchObject({ kind: 'sound', text: '["ok"]' });
    expect(waits).toEqual([500, 2000]);
  });

  test('a redirect within the host is followed, but not for ever', async () => {
    const target = played(json(['here']));
    const url = played(answers(301, '', { Location: new URL(target).pathname }));
    expect(await polite()({ url, accept })).toMatchObject({
      kind: 'sound',
      text: '["here"]',
      movedTo: target,
    });
    const round: string = played((request, response) =>
      answers(302, '', { Location: new URL(round).pathname })(request, response),
    );
    expect(await polite()({ url: round, accept })).toMatchObject({
      reason: 'it was redirected more than 3 times',
    });
  });

  const bytes =
    (type: string, body: Uint8Array): Play =>
    (_request, response) =>
      void response.writeHead(200, { 'Content-Type': type }).end(body);
  const latin = (text: string) => Buffer.from(text, 'latin1');
  const page = `<meta charset="iso-8859-1"><title>Gardien à Lyon</title>${' '.repeat(3000)}`;
  test.each<[string, Play, string]>([
    ['a gzip file is unpacked', bytes('application/x-gzip', gzipSync('<urlset/>')), '<urlset/>'],
    ['an empty body is empty', bytes('text/html', Buffer.alloc(0)), ''],
    ['UTF-8 is what nothing is said of', bytes('text/html', Buffer.from('\uFEFFÀ')), 'À'],
    ['the header says the encoding', bytes('text/html; charset="ISO-8859-1"', latin('À')), 'À'],
    ['or the page does', bytes('text/html', latin(page)), page],
    ['an encoding that nobody knows is UTF-8', bytes('text/html; charset=x-lamp', Buffer.from('À')), 'À'],
    ['JSON is UTF-8', bytes('application/json; charset=ISO-8859-1', Buffer.from('"À"')), '"À"'],
  ])('%s', async (_name, play, text) => {
    expect(await polite()({ url: played(play), accept })).toMatchObject({ kind: 'sound', text });
  });

  test.each<[string, Uint8Array, string]>([
    ['a small file that holds a large one', gzipSync(Buffer.alloc(3 * 2 ** 20)), 'larger than 1 MiB'],
    ['half a gzip file', gzipSync('<urlset/>'.repeat(999)).subarray(0, 60), 'the connection failed'],
  ])('%s is not taken', async (_name, body, reason) => {
    const url = played(bytes('application/gzip', body));
    expect(await polite({ mostBytes: 2 ** 20 })({ url, accept })).toMatchObject({
      kind: 'trouble',
      reason: expect.stringContaining(reason) as string,
    });
  });

  test('who has the present answer gets 304, and says so', async () => {
    const url = played(withETag([1], '"one"'));
    const first = await polite()({ url, accept });
    expect(first).toMatchObject({ kind: 'sound', etag: '"one"' });
    expect(await polite()({ url, accept, etag: '"one"' })).toEqual({ kind: 'unchanged' });
  });

  test('an answer that does not come is given up, and not asked for again', async () => {
    const url = played(silent);
    expect(await polite({ timeout: 50 })({ url, accept })).toEqual({
      kind: 'trouble',
      reason: 'it did not answer within 0.05 seconds',
    });
    expect(askedFor(url)).toBe(1);
  });

  test('a body without end is read to the limit and no further', async () => {
    let sent = 0;
    const url = played((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      const piece = Buffer.alloc(65_536, 'x');
      const send = () => {
        while (!response.destroyed && sent < 64 * 1024 * 1024) {
          sent += piece.length;
          if (!response.write(piece)) return;
        }
      };
      response.on('drain', send);
      send();
    });
    expect(await polite({ mostBytes: 1024 * 1024 })({ url, accept })).toEqual({
      kind: 'trouble',
      reason: 'its answer is larger than 1 MiB',
    });
    expect(sent).toBeLessThan(32 * 1024 * 1024);
  });

  test('whoever ends it is not kept waiting', async () => {
    const end = new AbortController();
    const answer = polite()({ url: played(silent), accept, signal: end.signal });
    end.abort();
    await expect(answer).rejects.toThrow(/abort/i);
  });
});

test('a host is asked one thing at a time, two hosts at once', async () => {
  const open = new Map<string, () => void>();
  const hold: Play = (request, response) => void open.set(request.url ?? '', () => response.end('[]'));
  for (const path of ['/one.example/a', '/one.example/b', '/two.example/a']) server.on(path, hold);
  const fetch = polite();
  const all = ['one.example/a', 'one.example/b', 'two.example/a'].map((path) =>
    fetch({ url: `https://${path}`, accept }),
  );
  while (open.size < 2) await turn();
  expect([...open.keys()].toSorted()).toEqual(['/one.example/a', '/two.example/a']);
  open.get('/one.example/a')?.();
  while (open.size < 3) await turn();
  for (const answer of open.values()) answer();
  expect((await Promise.all(all)).map(({ kind }) => kind)).toEqual(['sound', 'sound', 'sound']);
});

test('the site says who it is, and what it understands', async () => {
  const url = played(json([]));
  await polite()({ url, accept });
  const headers = server.requests.at(-1)?.headers;
  expect(headers).toMatchObject({
    accept: 'application/json',
    'user-agent': 'Rolecast (+https://jobs.lanternworks.example/)',
  });
  expect(headers?.cookie).toBeUndefined();
});

describe('what is never asked', () => {
  test.each([
    'http://board.example/',
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://localhost/',
    'https://intranet/',
    'https://db.internal./',
    'https://printer.local/',
    'https://user:secret@board.example/',
    'file:///etc/passwd',
    'no address',
  ])('%s', async (url) => {
    const before = server.asked.length;
    const answer = await polite()({ url, accept });
    expect(answer.kind).toBe('trouble');
    expect(server.asked).toHaveLength(before);
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  test('a name that resolves to a private address, however it is asked', async () => {
    const port = new URL(server.url).port;
    const before = server.asked.length;
    const answer = publicFetch()(`http://localhost:${port}/`);
    await expect(answer).rejects.toMatchObject({ cause: { name: 'PrivateAddress' } });
    expect(server.asked).toHaveLength(before);
  });

  test.each<[string, boolean]>([
    ['127.0.0.1', true],
    ['10.1.2.3', true],
    ['100.64.0.1', true],
    ['169.254.169.254', true],
    ['172.31.255.255', true],
    ['192.168.0.1', true],
    ['0.0.0.0', true],
    ['224.0.0.1', true],
    ['::', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['::ffff:8.8.8.8', false],
    ['fe80::1%eth0', true],
    ['fd00::1', true],
    ['64:ff9b::7f00:1', true],
    ['8.8.8.8', false],
    ['172.32.0.1', false],
    ['2606:4700::1111', false],
  ])('%s is private: %s', (address, expected) => {
    expect(isPrivate(address)).toBe(expected);
  });
});
