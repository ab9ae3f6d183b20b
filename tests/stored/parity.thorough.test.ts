import { describe, expect, test } from 'vitest';
import { postings, snapshotOf } from '../fixtures/catalog.ts';
import { memoryStore } from '../fixtures/memory-store.ts';
import { fromMemory, fromStore, pathsOf, publishTo } from './served.ts';

/** One posting moved, and a closed one had another address too. */
const moved = snapshotOf(
  postings.map((posting) =>
    posting.slug === 'cpp-engineer' || posting.slug === 'night-watch'
      ? { ...posting, aliases: [`https://old.lanternworks.example/jobs/old-${posting.slug}/`] }
      : posting,
  ),
);
const store = memoryStore();
const published = publishTo(store, { of: moved });
const [memory, stored] = [fromMemory(undefined, moved), fromStore(store)];

const codings = [{}, { 'Accept-Encoding': 'br, gzip' }, { 'Accept-Encoding': 'gzip' }];
const others = [
  '/nowhere',
  '/en',
  '/EN/',
  '/%65n/atom.xml',
  '/en/jobs/lens-engineer',
  '/en/jobs//lens-engineer/?a=1',
  '/en/%zz',
  '/healthz',
  '/jobs/old-cpp-engineer/',
  '/jobs/old-night-watch',
  '/en/jobs/night-watch.jsonld',
  `/${'x'.repeat(8001)}`,
];

describe('a stored edition answers as one in memory', () => {
  // Every path in every coding: tests/worker/stored.test.ts.
  test('at every path, in one coding or another', async () => {
    await published;
    for (const [index, path] of [...pathsOf(moved), ...others].entries()) {
      const headers = codings[index % codings.length] ?? {};
      expect({ path, ...(await stored(path, { headers })) }).toEqual({
        path,
        ...(await memory(path, { headers })),
      });
    }
  });

  test.each<[string, string, RequestInit]>([
    ['a preflight of a feed', '/en/atom.xml', { method: 'OPTIONS' }],
    ['a preflight of a page', '/en/', { method: 'OPTIONS' }],
    ['a preflight of nothing', '/nowhere', { method: 'OPTIONS' }],
    ['a POST', '/fr/', { method: 'POST', body: 'x' }],
    ['HEAD', '/en/', { method: 'HEAD', headers: { 'Accept-Encoding': 'br' } }],
    ['a HEAD of a closed posting', '/en/jobs/night-watch/', { method: 'HEAD' }],
    ['/ in French', '/?a=1', { headers: { 'Accept-Language': 'fr-CA' } }],
    ['/ in a language that is not there', '/', { headers: { 'Accept-Language': 'de' } }],
    ['If-Match that fails', '/en/atom.xml', { headers: { 'If-Match': '"x"' } }],
    ['If-None-Match of a star', '/en/atom.xml', { headers: { 'If-None-Match': '*' } }],
    [
      'a date before the last change',
      '/en/atom.xml',
      { headers: { 'If-Modified-Since': 'Sun, 01 Jan 2023 00:00:00 GMT' } },
    ],
    [
      'a date that has seen it',
      '/en/atom.xml',
      { headers: { 'If-Modified-Since': 'Mon, 01 Jan 2029 00:00:00 GMT' } },
    ],
    ['conditions for a closed posting', '/en/jobs/night-watch/', { headers: { 'If-None-Match': '*' } }],
  ])('%s', async (_, path, init) => {
    await published;
    expect(await stored(path, init)).toEqual(await memory(path, init));
  });

  test('and these are all kinds of answers', async () => {
    await published;
    const seen = await Promise.all([...pathsOf(moved), ...others].map((path) => stored(path)));
    expect([...new Set(seen.map(({ status }) => status))].sort()).toEqual([200, 308, 400, 404, 410, 414]);
  });
});

test('a poll of a stored feed costs a 304, by tag, weakened tag and date, in every coding', async () => {
  await published;
  for (const coding of ['identity', 'gzip', 'br']) {
    const { headers } = await stored('/en/atom.xml', { headers: { 'Accept-Encoding': coding } });
    const tag = headers['etag'] ?? '';
    for (const condition of [{ 'If-None-Match': tag }, { 'If-None-Match': `W/${tag}` }]) {
      const again = await stored('/en/atom.xml', { headers: { 'Accept-Encoding': coding, ...condition } });
      expect([again.status, again.headers['etag'], again.body]).toEqual([304, tag, '']);
    }
  }
});
