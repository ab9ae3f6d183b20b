import { get as httpGet, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/delivery/app.ts';
import { createPress } from '../../src/delivery/representation/press.ts';
import { nodeCodecs } from '../../src/node/server/node-codecs.ts';
import { type Answered, type NodeServer, startNodeServer } from '../../src/node/server/node-server.ts';
import { standIns } from '../delivery/stand-in.ts';
import { moment, snapshot } from '../fixtures/catalog.ts';

const press = createPress({ snapshot: () => snapshot, now: () => moment, publications: standIns });
const app = createApp(press, { codecs: nodeCodecs });
const answered: Answered[] = [];
let server: NodeServer;

beforeAll(async () => {
  server = await startNodeServer({ fetch: app.fetch, port: 0, log: (entry) => answered.push(entry) });
});
afterAll(() => server.stop());

/** All that the server sends on a connection for these bytes, until it closes it. */
function send(request: string, port = server.port): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request, 'latin1'));
    let received = '';
    socket.setEncoding('latin1');
    socket.on('data', (data) => (received += data));
    socket.on('close', () => resolve(received));
    socket.on('error', reject);
  });
}

const line = (target: string, rest = '') =>
  send(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n${rest}\r\n`);
const statusOf = (answer: string) => Number(answer.split(' ', 2)[1]);

/** Node's own client: what came, as bytes. */
function fetchBytes(path: string, headers: Record<string, string>): Promise<[IncomingMessage, Buffer]> {
  return new Promise((resolve, reject) => {
    httpGet(new URL(path, server.url), { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve([response, Buffer.concat(chunks)]));
    }).on('error', reject);
  });
}

describe('over a real socket', () => {
  test('a feed comes whole, with its length, a date and no banner', async () => {
    const answer = await line('/en/atom.xml');
    const [head = '', body = ''] = answer.split('\r\n\r\n', 2);
    expect(statusOf(answer)).toBe(200);
    expect(body.startsWith('<feed>')).toBe(true);
    expect(head).toContain(`Content-Length: ${body.length}\r\n`);
    expect(head).toMatch(/^Date: /m);
    expect(head).not.toMatch(/^(?:server|x-powered-by|transfer-encoding):/im);
    expect(head.match(/^content-type:/gim)).toHaveLength(1);
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('%s unpacks to the same bytes', async (coding, unpack) => {
    const [, plain] = await fetchBytes('/fr/atom.xml', {});
    const [response, coded] = await fetchBytes('/fr/atom.xml', { 'Accept-Encoding': coding });
    expect(response.headers['content-encoding']).toBe(coding);
    expect(Number(response.headers['content-length'])).toBe(coded.length);
    expect(unpack(coded).equals(plain)).toBe(true);
  });

  test('a second poll costs a 304 without a body', async () => {
    const [first] = await fetchBytes('/en/atom.xml', { 'Accept-Encoding': 'gzip, br' });
    const etag = first.headers.etag ?? '';
    const answer = await line('/en/atom.xml', `Accept-Encoding: gzip, br\r\nIf-None-Match: ${etag}\r\n`);
    expect(statusOf(answer)).toBe(304);
    expect(answer.split('\r\n\r\n', 2)[1]).toBe('');
    expect(answer).toContain(`ETag: ${etag}`);
    expect(answer).not.toMatch(/^content-type:/im);
  });

  test('If-None-Match in two lines is one list', async () => {
    const [first] = await fetchBytes('/en/atom.xml', {});
    const twice = `If-None-Match: "x"\r\nIf-None-Match: ${first.headers.etag}\r\n`;
    expect(statusOf(await line('/en/atom.xml', twice))).toBe(304);
  });

  test('HEAD has the length of GET and no body', async () => {
    const answer = await send('HEAD /en/atom.xml HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n');
    expect(statusOf(answer)).toBe(200);
    const [, got] = await fetchBytes('/en/atom.xml', {});
    expect(answer.toLowerCase()).toContain(`\r\ncontent-length: ${got.length}\r\n`);
    expect(answer.endsWith('\r\n\r\n')).toBe(true);
  });

  test('two requests on one connection are two answers', async () => {
    const one = 'GET /en/ HTTP/1.1\r\nHost: 127.0.0.1\r\n';
    const answers = await send(`${one}\r\n${one}Connection: close\r\n\r\n`);
    expect(answers.match(/HTTP\/1\.1 200/g)).toHaveLength(2);
  });

  test('HTTP/1.0 without a Host is answered', async () => {
    expect(statusOf(await send('GET /en/ HTTP/1.0\r\n\r\n'))).toBe(200);
  });

  test('each answer is logged when it is out', async () => {
    const answer = await line('/en/?logged=1');
    expect(answered.find(({ target }) => target === '/en/?logged=1')).toMatchObject({
      method: 'GET',
      status: 200,
      bytes: answer.length,
      remote: '127.0.0.1',
    });
  });

  test('what is logged of each answer on one connection is its own', async () => {
    const one = (target: string) => `GET ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\n`;
    const answers = await send(`${one('/en/?first')}\r\n${one('/nothing?second')}Connection: close\r\n\r\n`);
    const bytes = ['/en/?first', '/nothing?second'].map(
      (target) => answered.find((entry) => entry.target === target)?.bytes ?? 0,
    );
    const second = answers.lastIndexOf('HTTP/1.1 404');
    expect(bytes).toEqual([second, answers.length - second]);
  });
});

describe('hostile request lines', () => {
  test.each<[string, string, number]>([
    ['raw bytes beyond ASCII', '/en/jobs/caf\u00e9/', 400],
    ['raw UTF-8', Buffer.from('/ar/jobs/مهندس/').toString('latin1'), 400],
    ['an encoded slash', '/en%2Fjobs%2Flens-engineer/', 404],
    ['an encoded NUL', '/en/%00/', 404],
    ['malformed encoding', '/en/%E0%A4%A/', 400],
    ['a bare percent sign', '/%', 400],
    ['a way up', '/../../etc/passwd', 404],
    ['an encoded way up', '/en/%2e%2e/%2e%2e/etc/passwd', 404],
    ['a backslash', '/\\evil.example', 400],
    ['two slashes before another host', '//evil.example/', 404],
    ['another host as an absolute address', 'http://evil.example/en/', 200],
    ['an absolute address of another kind', 'ftp://evil.example/en/', 400],
    ['no path at all', '*', 400],
    ['markup', '/<script>alert(1)</script>', 404],
    ['a long path', `/${'a'.repeat(9000)}`, 414],
    ['a path longer than Node reads', `/${'a'.repeat(20_000)}`, 431],
    ['a query with everything', '/en/?<>"\'|{}`^', 200],
  ])('%s', async (_case, target, status) => {
    const answer = await line(target);
    expect(statusOf(answer)).toBe(status);
    expect(answer).not.toContain('<script>alert');
    expect(answer).not.toMatch(/^\s+at /m);
  });

  test('none of them leads to another host', async () => {
    for (const target of [
      '//evil.example/en',
      '//evil.example/%2e%2e/EN',
      '/\\evil.example/en',
      '//EN',
      'http://evil.example/EN',
    ]) {
      const location = /^location: (.*)\r$/im.exec(await line(target))?.[1] ?? '/';
      expect(location).toMatch(/^\/(?![/\\])/);
    }
  });

  test.each([
    ['a hostile Host', 'GET /en/ HTTP/1.1\r\nHost: x/../"><script>\r\nConnection: close\r\n\r\n', 400],
    [
      'two Hosts',
      'GET /en/ HTTP/1.1\r\nHost: a.example\r\nHost: b.example\r\nConnection: close\r\n\r\n',
      400,
    ],
    ['no Host in HTTP/1.1', 'GET /en/ HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['a method of its own', 'BREW /en/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 400],
    ['TRACE', 'TRACE /en/ HTTP/1.1\r\nHost: x\r\nCookie: a\r\nConnection: close\r\n\r\n', 405],
    [
      'a body with GET',
      'GET /en/ HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc',
      200,
    ],
    [
      'POST with a body',
      'POST /en/ HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc',
      405,
    ],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc', 400],
    [
      'a length and chunks',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['no HTTP at all', '\x16\x03\x01\x02\x00\r\n\r\n', 400],
    ['a header of NUL', 'GET / HTTP/1.1\r\nHost: x\r\nA: \0\r\n\r\n', 400],
  ])('%s', async (_case, request, status) => {
    expect(statusOf(await send(request))).toBe(status);
  });

  test.each([
    ['If-None-Match', `${'"x",'.repeat(3000)}"y`],
    ['If-Modified-Since', 'Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT'],
    ['If-Match', '""""*'],
    ['Accept-Encoding', 'gzip;q=1e999, br;q=,;;;'],
    ['Accept-Language', `${'en-'.repeat(3000)}x`],
    ['Range', 'bytes=99999999999999999999-,-1,x'],
    ['Accept-Encoding', '\u00e9\u00ff'],
  ])('%s of nonsense does no harm', async (name, value) => {
    expect([200, 412]).toContain(statusOf(await line('/en/atom.xml', `${name}: ${value}\r\n`)));
  });

  test('and after all that the server still answers', async () => {
    expect(statusOf(await line('/en/'))).toBe(200);
  });
});

describe('starting and stopping', () => {
  test('a port that is taken is an error, not a crash', async () => {
    await expect(startNodeServer({ fetch: app.fetch, port: server.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  const local = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  test.skipIf(local.every(({ address }) => address !== '::1'))(
    'an IPv6 address is printed so that it can be opened',
    async () => {
      const own = await startNodeServer({ fetch: app.fetch, host: '::1', port: 0 });
      expect(own.url).toBe(`http://[::1]:${own.port}/`);
      await own.stop();
    },
  );

  test('stopping answers what is on its way, closes what is idle, and takes nothing new', async () => {
    let arrived = () => {};
    let finish = () => {};
    const began = new Promise<void>((resolve) => (arrived = resolve));
    const may = new Promise<void>((resolve) => (finish = resolve));
    const slow = new Hono()
      .get('/quick', (c) => c.text('quick'))
      .get('/slow', async (c) => {
        arrived();
        await may;
        return c.text('finished');
      });
    const own = await startNodeServer({ fetch: slow.fetch, port: 0 });
    const idle = send('GET /quick HTTP/1.1\r\nHost: x\r\n\r\n', own.port);
    const busy = send('GET /slow HTTP/1.1\r\nHost: x\r\n\r\n', own.port);
    await began;
    const stopped = own.stop();
    expect(await idle).toContain('quick');
    await expect(send('GET /quick HTTP/1.1\r\nHost: x\r\n\r\n', own.port)).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    });
    finish();
    const last = await busy;
    expect(last).toContain('finished');
    expect(last).toMatch(/^connection: close\r$/im);
    await stopped;
  });

  test('stopping does not wait for who has asked nothing yet', async () => {
    const own = await startNodeServer({ fetch: app.fetch, port: 0, patience: 600_000 });
    const silent = send('', own.port);
    const halfOpen = send('GET /en/ HTTP/1.1\r\nHost: x\r\n', own.port);
    expect(await send('GET /en/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', own.port)).toMatch(
      / 200 /,
    );
    await own.stop();
    expect([await silent, await halfOpen]).toEqual(['', '']);
  });

  test('who does not finish the head of a request is told so, and is cut off', async () => {
    const own = await startNodeServer({ fetch: app.fetch, port: 0, headPatience: 50 });
    const halfOpen = send('GET /en/ HTTP/1.1\r\nHost: x\r\n', own.port);
    expect(await halfOpen).toMatch(/^HTTP\/1\.1 408 /);
    await own.stop();
  });

  test('what does not end is cut off when patience does', async () => {
    let arrived = () => {};
    const began = new Promise<void>((resolve) => (arrived = resolve));
    const never = new Hono().get('/', () => {
      arrived();
      return new Promise<Response>(() => {});
    });
    const own = await startNodeServer({ fetch: never.fetch, port: 0, patience: 20 });
    const cut = send('GET / HTTP/1.1\r\nHost: x\r\n\r\n', own.port).catch(() => '');
    await began;
    await own.stop();
    expect(await cut).toBe('');
  });
});
