import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import type { Document } from '../src/model/document.ts';
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
