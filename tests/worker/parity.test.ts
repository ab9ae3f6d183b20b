import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import parities from 'rolecast-parity';
import { createWorker } from '../../src/edge/worker.ts';
import { digestOf, type Exchange, withoutCoding } from './parity.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const names = inject('parities');
const absent = names.filter((name) => name.absent !== undefined);
const present = names.filter((name) => name.absent === undefined);

/** What is asked, and statuses that are certainly among the answers. */
const kinds: readonly (readonly [kind: string, of: (exchange: Exchange) => boolean, statuses: number[]])[] = [
  ['every path', ({ method, asked }) => method === 'GET' && isEmpty(asked), [200, 308, 410]],
  ['HEAD', ({ method }) => method === 'HEAD', [200, 400, 404, 410, 414]],
  ['If-None-Match', ({ asked }) => 'if-none-match' in asked, [304, 410]],
  ['If-Modified-Since', ({ asked }) => 'if-modified-since' in asked, [200, 410]],
  ['If-Match', ({ asked }) => 'if-match' in asked, [410, 412]],
  [
    'Accept-Language',
    ({ method, asked }) => method === 'GET' && 'accept-language' in asked,
    [302, 400, 404, 414],
  ],
  ['other methods', ({ method }) => method === 'POST' || method === 'OPTIONS', [204, 405, 414]],
];

const missing = absent.map(({ name, absent }) => `, but ${name} (${absent})`).join('');
test.skipIf(absent.length > 0)(`all editions are compared${missing}`, () => {
  expect(absent).toEqual([]);
});

describe.each(present)('$name, asked in workerd and on Node', ({ name }) => {
  const { snapshot, moment, exchanges } = parities.find((parity) => parity.name === name) ?? none(name);
  const { origin } = new URL(snapshot.site.url);

  test.each(kinds)('%s: the same status, headers and bytes', async (_, isOfKind, statuses) => {
    vi.setSystemTime(moment);
    const worker = createWorker(snapshot);
    const expected = exchanges.filter(isOfKind);
    const answered = await Promise.all(
      expected.map(async ({ method, path, asked }) => {
        const request = new Request(origin + path, { method, headers: asked, redirect: 'manual' });
        const response = await worker.fetch(request);
        const headers = withoutCoding(Object.fromEntries(response.headers));
        const body = await digestOf(await response.arrayBuffer());
        return { method, path, asked, status: response.status, headers, body };
      }),
    );
    expect(answered).toEqual(
      expected.map(({ method, path, asked, status, headers, body }) => ({
        method,
        path,
        asked,
        status,
        headers: withoutCoding(headers),
        body,
      })),
    );
    expect(expected.map(({ status }) => status)).toEqual(expect.arrayContaining(statuses));
  });

  test('the files of a static export have the same bytes, and are what the ETag says', () => {
    const files = exchanges.filter(({ file }) => file !== undefined);
    expect(files.length).toBeGreaterThan(20);
    expect(files.map(({ path, file }) => [path, file])).toEqual(files.map(({ path, body }) => [path, body]));
    expect(files.map(({ headers }) => headers['etag'])).toEqual(
      files.map(({ body }) => `"${body.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}"`),
    );
  });
});

function isEmpty(asked: Exchange['asked']): boolean {
  return Object.keys(asked).length === 0;
}

function none(name: string): never {
  throw new Error(`nothing was asked of ${name}`);
}
