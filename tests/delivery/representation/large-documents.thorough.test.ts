import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../../src/delivery/app.ts';
import type { Codec } from '../../../src/delivery/representation/content-coding.ts';
import { type Document, editionOf } from '../../../src/model/document.ts';
import { instant } from '../../../src/model/instant.ts';
import { catalog } from '../../fixtures/catalog.ts';

const line = (at: number) => `<job>${at} ${'🏮'.repeat(500)}</job>\n`;
const size = 3000;
const whole = Array.from({ length: size }, (_, at) => line(at)).join('');

/** Counts how many pieces were made, and how many runs through them ended. */
function largeDocument() {
  const made = { pieces: 0, ended: 0 };
  function* pieces() {
    try {
      for (let at = 0; at < size; at++) {
        made.pieces++;
        yield line(at);
      }
    } finally {
      made.ended++;
    }
  }
  const document: Document = {
    path: '/jobs.xml',
    mediaType: 'application/xml; charset=utf-8',
    title: 'Jobs',
    updated: instant('2026-11-01T00:00:00Z'),
    role: 'data',
    render: () => {
      throw new Error('held as a whole');
    },
    pieces,
  };
  return { made, document };
}

const codecs: readonly Codec[] = (['br', 'gzip'] as const).map((coding) => ({
  coding,
  encode: () => Promise.reject(new Error('compressed as a whole')),
}));

/** `memory`: the bytes that are kept; a document of more than an eighth goes out in pieces. */
function served(memory: number, given: { codecs?: readonly Codec[] } = {}) {
  const { made, document } = largeDocument();
  const edition = editionOf(catalog, [() => [document]]);
  const app = createApp(() => edition, { memory, ...given });
  const get = (headers: Record<string, string> = {}, method = 'GET') =>
    app.request('/jobs.xml', { method, headers });
  return { made, get };
}

describe('a document of more bytes than are held', () => {
  test('goes out whole, with its length, and never is a string', async () => {
    const { get } = served(2 ** 20);
    for (const answer of [await get(), await get()]) {
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(whole)));
      expect(await answer.text()).toBe(whole);
    }
  });

  test('is gone through once for its entity tag, then answers 304 without being made', async () => {
    const { made, get } = served(2 ** 20);
    const head = await get({}, 'HEAD');
    const etag = head.headers.get('etag') ?? '';
    expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(whole)));
    expect(await head.text()).toBe('');
    expect((await get({ 'If-None-Match': etag })).status).toBe(304);
    expect(made).toEqual({ pieces: size, ended: 1 });
    expect((await get({ 'If-None-Match': '"other"' })).status).toBe(200);
  });

  test('has the same entity tag whoever serves it, and another one for each coding', async () => {
    const tagOf = async (headers = {}, given = {}) =>
      (await served(2 ** 20, given).get(headers, 'HEAD')).headers.get('etag');
    const identity = await tagOf();
    expect(await tagOf({}, { codecs })).toBe(identity);
    const gzip = await tagOf({ 'Accept-Encoding': 'gzip' }, { codecs });
    expect([identity, gzip]).toEqual([
      expect.stringMatching(/^"[\w-]{43}"$/),
      expect.stringMatching(/^"[\w-]{43}-gzip"$/),
    ]);
  });

  test.each(['gzip', 'br, gzip', 'br;q=1, gzip;q=0.5'])(
    'is compressed on its way for %s',
    async (accepted) => {
      const { get } = served(2 ** 20, { codecs });
      const answer = await get({ 'Accept-Encoding': accepted });
      expect(answer.headers.get('content-encoding')).toBe('gzip');
      expect(answer.headers.get('content-length')).toBeNull();
      expect(answer.headers.get('vary')).toBe('Accept-Encoding');
      expect(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe(whole);
      const etag = answer.headers.get('etag') ?? '';
      expect((await get({ 'Accept-Encoding': accepted, 'If-None-Match': etag })).status).toBe(304);
      expect((await get({ 'If-None-Match': etag })).status).toBe(304);
    },
  );

  test.each(['', 'br', 'identity'])('is sent as it is for "%s"', async (accepted) => {
    const answer = await served(2 ** 20, { codecs }).get({ 'Accept-Encoding': accepted });
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(await answer.text()).toBe(whole);
  });

  test('is made no further than it is read', async () => {
    const { made, get } = served(2 ** 20);
    await get({}, 'HEAD');
    const reader = (await get()).body?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect(made.pieces).toBeLessThan(size * 1.6);
    expect(made.ended).toBe(2);
  });

  test('reads the same to two who read at once', async () => {
    const { get } = served(2 ** 20);
    const both = await Promise.all([get(), get()]);
    expect(await Promise.all(both.map((answer) => answer.text()))).toEqual([whole, whole]);
  });
});

test('a document in pieces that may be held is made once, with the entity tag of its bytes', async () => {
  const { made, get } = served(2 ** 26);
  const digest = await crypto.subtle.digest('SHA-256', Buffer.from(whole));
  for (const answer of [await get(), await get()]) {
    expect(answer.headers.get('etag')).toBe(`"${Buffer.from(digest).toString('base64url')}"`);
    expect(await answer.text()).toBe(whole);
  }
  expect(made).toEqual({ pieces: size, ended: 1 });
});
