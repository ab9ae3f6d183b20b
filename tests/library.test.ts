import { Hono } from 'hono';
import { describe, expect, test, vi } from 'vitest';
import { postingPath } from '../src/model/address.ts';
import { createWorker } from '../src/edge/worker.ts';
import type { Document, Publication } from '../src/model/document.ts';
import { rolecast } from '../src/library.ts';
import { moment, snapshot } from './fixtures/catalog.ts';

describe('mounted in somebody’s own Hono app', () => {
  const mounted = { ...snapshot, site: { ...snapshot.site, url: 'https://lanternworks.example/jobs/' } };
  const own = function* (): Generator<Document> {
    yield {
      path: '/count.txt',
      mediaType: 'text/plain; charset=utf-8',
      title: 'Count',
      updated: undefined,
      role: 'file',
      render: ({ catalog }) => String(catalog.open.length),
    };
  };
  const app = new Hono()
    .get('/', (context) => context.text('home'))
    .route('/jobs', rolecast({ snapshot: mounted, now: () => moment, publications: [own] }));

  test('the feeds are there, with addresses of that place', async () => {
    const answer = await app.request('/jobs/en/atom.xml');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('href="https://lanternworks.example/jobs/en/atom.xml"');
  });

  test('a reader that has it already is told so', async () => {
    const etag = (await app.request('/jobs/en/rss.xml')).headers.get('ETag') as string;
    expect((await app.request('/jobs/en/rss.xml', { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  test('the app keeps its own paths', async () => {
    expect(await (await app.request('/')).text()).toBe('home');
    expect((await app.request('/en/atom.xml')).status).toBe(404);
  });

  test('a publication of one’s own is served too', async () => {
    expect(await (await app.request('/jobs/count.txt')).text()).toMatch(/^[1-9]\d*$/);
  });
});

describe('what cannot be served is said in words that help', () => {
  test.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /no snapshot: it has no lists of postings/],
    ['an empty object', {}, /no snapshot: it has no lists of postings/],
    ['a module around it', { default: snapshot }, /no snapshot: it has no lists/],
    ['one of another version', { ...snapshot, version: 2 }, /its version is 2, not 1/],
    ['one without an address', { ...snapshot, site: {} }, /it has no site with a url/],
  ])('%s for a snapshot', async (_, value, message) => {
    const file = value as typeof snapshot;
    expect(() => rolecast({ snapshot: file })).toThrow(message);
    expect(() => createWorker(file)).toThrow(message);
    const told: unknown[] = [];
    const late = rolecast({ snapshot: () => file, report: (error) => told.push(error) });
    expect((await late.request('/en/')).status).toBe(500);
    expect(String(told[0])).toMatch(message);
  });

  test.each([
    ['/ä.txt', '/%C3%A4.txt'],
    ['titles.txt', '/titles.txt'],
    ['//titles.txt', '/titles.txt'],
    ['/a b.txt', '/a%20b.txt'],
    ['/list?all', '/list'],
    ['/a/../b.txt', '/b.txt'],
  ])('a publication at %s', async (path, right) => {
    const told: unknown[] = [];
    const odd: Publication = () => [
      { path, mediaType: 'text/plain', title: 'T', role: 'file', updated: undefined, render: () => 'x' },
    ];
    const app = rolecast({ snapshot, publications: [odd], report: (error) => told.push(error) });
    expect((await app.request(encodeURI(path))).status).toBe(500);
    expect(String(told[0])).toContain(JSON.stringify(path));
    expect(String(told[0])).toContain(JSON.stringify(right));
  });
});

test('a page of one’s own that throws is said on the console, where nobody else is told', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const fault = new Error('no such template');
  const pages = {
    posting: () => {
      throw fault;
    },
  };
  const open = snapshot.postings.find(({ status, here }) => status === 'open' && here);
  if (open === undefined) throw new Error('nothing is open on pages of ours');
  const posting = postingPath(open);
  const told: unknown[] = [];
  const quiet = rolecast({ snapshot, now: () => moment, pages, report: (error) => told.push(error) });
  expect((await quiet.request(posting)).status).toBe(500);
  expect([told, said.mock.calls]).toEqual([[fault], []]);
  expect((await rolecast({ snapshot, now: () => moment, pages }).request(posting)).status).toBe(500);
  expect(said.mock.calls).toEqual([[fault]]);
  said.mockRestore();
});
