import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { type OwnPages, rolecast } from '../src/library.ts';
import { catalog, moment, snapshot } from './fixtures/catalog.ts';

const mounted = { ...snapshot, site: { ...snapshot.site, url: 'https://lanternworks.example/jobs/' } };
const app = (pages: OwnPages) =>
  new Hono().route('/jobs', rolecast({ snapshot: mounted, now: () => moment, pages }));
const titles = (postings: readonly { readonly title: string }[]) => postings.map(({ title }) => title).join();

const all: OwnPages = {
  home: ({ edition }) => `home of ${edition.catalog.site.organization.name}`,
  listing: ({ document, postings }) => `${document.language}: ${titles(postings)}`,
  facet: ({ document, postings }) => `${document.path}: ${titles(postings)}`,
  subscribe: ({ document }) => `feeds: ${document.title}`,
  preview: ({ document }) => `preview: ${document.path}`,
  posting: ({ posting, jsonLd }) => `${posting.title}: ${JSON.parse(jsonLd).title}`,
  closed: ({ posting, standard }) => standard().replace('</h1>', `</h1><p>${posting.slug}</p>`),
};

describe('a page of one’s own', () => {
  test.each([
    ['/jobs/', 200, /^home of Lanternworks$/],
    ['/jobs/fr/', 200, /^fr: /],
    ['/jobs/en/department/optics/', 200, /^\/en\/department\/optics\/: Lens engineer$/],
    ['/jobs/en/subscribe/', 200, /^feeds: Jobs at Lanternworks · Feeds$/],
    ['/jobs/en/subscribe/preview/', 200, /^preview: \/en\/subscribe\/preview\/$/],
    ['/jobs/en/jobs/lens-engineer/', 200, /^Lens engineer: Lens engineer$/],
  ])('stands at %s', async (path, status, text) => {
    const answer = await app(all).request(path);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toMatch(text);
  });

  test('lists what is open in its language, newest first', async () => {
    const open = catalog.open.filter(({ language }) => language === 'en');
    expect(open.length).toBeGreaterThan(2);
    expect(await (await app(all).request('/jobs/en/')).text()).toBe(`en: ${titles(open)}`);
  });

  test('can be the built-in one with more in it, and keeps its status', async () => {
    const closed = snapshot.postings.find(({ status }) => status === 'closed');
    const answer = await app(all).request(`/jobs/${closed?.language}/jobs/${closed?.slug}/`);
    expect(answer.status).toBe(410);
    expect(await answer.text()).toContain(`</h1><p>${closed?.slug}</p>`);
  });

  test('is sent with a policy for its own styles, and with a tag of its own bytes', async () => {
    const html =
      '<!DOCTYPE html><html><head><link rel="stylesheet" href="https://cdn.example/a.css"></head></html>';
    const own = await app({ listing: () => html }).request('/jobs/en/');
    expect(own.headers.get('Content-Security-Policy')).toContain('style-src https://cdn.example;');
    const standard = await app({}).request('/jobs/en/');
    expect(own.headers.get('ETag')).not.toBe(standard.headers.get('ETag'));
  });

  test('leaves all others as they are', async () => {
    const own = await (await app({ home: () => 'mine' }).request('/jobs/en/')).text();
    expect(own).toBe(await (await app({}).request('/jobs/en/')).text());
  });
});
