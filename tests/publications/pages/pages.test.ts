import { describe, expect, test } from 'vitest';
import { editionOf } from '../../../src/model/document.ts';
import type { Site } from '../../../src/model/site.ts';
import { jobPosting } from '../../../src/publications/json-ld/job-posting.ts';
import { copyScript } from '../../../src/publications/pages/copy-address.ts';
import { finderScript } from '../../../src/publications/pages/listing/finder-script.ts';
import { shareScript } from '../../../src/publications/pages/posting/share.tsx';
import * as registry from '../../../src/publications/registry.ts';
import { ar, catalog, catalogOf, en, postings, site } from '../../fixtures/catalog.ts';
import { attribute, type HtmlPage, parsePage, textOf } from './html-page.ts';

const publications = Object.values(registry);
const edition = editionOf(catalog, publications);
const pages = [...edition.documents.values()].filter((document) => document.role === 'page');

function page(path: string, from = edition): HtmlPage {
  const document = from.documents.get(path);
  if (document === undefined) throw new Error(`no document at ${path}`);
  return parsePage(document.render(from));
}

const hrefs = (html: HtmlPage, attributes: Record<string, string>) =>
  html.all('link', attributes).map((link) => attribute(link, 'href'));

test.each(pages.map(({ path }) => path))('%s is the same text every time', (path) => {
  const again = editionOf(catalogOf(postings), publications);
  expect(again.documents.get(path)?.render(again)).toBe(edition.documents.get(path)?.render(edition));
});

test('pages run no script but ours, and nothing has an inline style', () => {
  for (const document of pages) {
    const html = parsePage(document.render(edition));
    const own = html.all('script').filter((one) => attribute(one, 'type') !== 'application/ld+json');
    for (const script of own) expect([finderScript, copyScript, shareScript]).toContain(textOf(script));
    expect(document.render(edition)).not.toMatch(/<[^>]* (style|on[a-z]+)=/);
  }
});

test.each([
  ['the site at the root of its host', site],
  ['the site below a path', { ...site, url: 'https://lanternworks.example/careers/' }],
])('with %s, every link between pages leads to a document', (_where, own: Site) => {
  const moved = editionOf(catalogOf(postings, own), publications);
  const base = new URL(own.url);
  let followed = 0;
  const broken: string[] = [];
  for (const document of [...moved.documents.values()].filter(({ role }) => role === 'page')) {
    for (const link of parsePage(document.render(moved)).all('a')) {
      const href = attribute(link, 'href') ?? '';
      if (/^(#|[a-z]+:)/.test(href)) continue;
      const target = new URL(href, own.url + document.path.slice(1));
      followed++;
      const inside = target.pathname.startsWith(base.pathname);
      if (!inside || !moved.documents.has(`/${target.pathname.slice(base.pathname.length)}`))
        broken.push(href);
    }
  }
  expect(broken).toEqual([]);
  expect(followed).toBeGreaterThan(50);
});

test('hreflang and canonical agree: pages name the same canonical addresses as their translations do, themselves included', () => {
  const linksOf = (path: string) =>
    page(path)
      .all('link')
      .filter((link) => attribute(link, 'type') === undefined);
  const alternates = (path: string) =>
    linksOf(path)
      .filter((link) => attribute(link, 'hrefLang') !== undefined)
      .map((link) => `${attribute(link, 'hrefLang')} ${attribute(link, 'href')}`);
  const canonical = (path: string) =>
    attribute(
      linksOf(path).find((link) => String(attribute(link, 'rel')) === 'canonical')!,
      'href',
    );
  const pages = [...edition.documents.values()].filter(
    ({ role, status, language }) => role === 'page' && status !== 410 && language !== undefined,
  );
  const named = pages.filter(({ path }) => alternates(path).length > 0);
  expect(named.length).toBeGreaterThan(10);
  const byAddress = new Map(named.map(({ path }) => [canonical(path), path]));
  for (const { path, language } of named) {
    const set = alternates(path);
    expect(set).toContain(`${language} ${canonical(path)}`);
    for (const line of set)
      expect(alternates(byAddress.get(line.split(' ')[1]) ?? 'none of our pages')).toEqual(set);
  }
  expect(alternates('/en/jobs/lens-engineer/').map((line) => line.split(' ')[0])).toEqual([
    'ar',
    'en',
    'fr',
    'x-default',
  ]);
  expect(alternates('/en/')).toEqual(alternates('/ar/'));
  expect(alternates('/en/jobs/archivist/')).toEqual([]);
});

describe('the listing', () => {
  test('shows the open postings of its language, newest first, with their facts and dates', () => {
    expect(page('/en/').all('li', { className: 'opening' }).map(textOf)).toEqual([
      'Engineer, R&D <C++>BristolPart time or internship£15 an hourPosted November 2, 2026',
      'Integrator, AT&amp;T gatewayLeedsPosted November 2, 2026',
      'Lens engineerOpticsFully remote (United Kingdom or France)Full time£52,000 – £64,000 a yearPosted October 21, 2026',
      'Workshop host 🏮LyonRabatTemporaryPosted September 14, 2026Apply by November 30, 2026',
      'Archivist',
    ]);
  });

  test('does not show when a posting was first seen as the day it was posted', () => {
    expect(
      page('/en/')
        .all('time')
        .map((time) => attribute(time, 'dateTime')),
    ).not.toContain('2026-07-01T06:00:00Z');
  });

  test('names the feeds of all openings, of their parts and of other languages, its own language’s first, each by another title', () => {
    const feeds = page('/fr/')
      .all('link', { rel: 'alternate' })
      .filter((link) => attribute(link, 'type') !== undefined);
    expect(feeds.map((link) => new URL(attribute(link, 'href') ?? '').pathname)).toEqual([
      '/fr/rss.xml',
      '/fr/atom.xml',
      '/fr/feed.json',
      '/fr/department/optics/atom.xml',
      '/fr/place/bristol/atom.xml',
      '/fr/place/france/atom.xml',
      '/fr/place/lyon/atom.xml',
      '/fr/place/rabat/atom.xml',
      '/fr/place/united-kingdom/atom.xml',
      '/fr/remote/atom.xml',
      '/fr/type/full-time/atom.xml',
      '/fr/type/intern/atom.xml',
      '/fr/type/part-time/atom.xml',
      '/fr/type/temporary/atom.xml',
      '/fr/changes/atom.xml',
      '/en/rss.xml',
      '/en/atom.xml',
      '/en/feed.json',
      '/ar/rss.xml',
      '/ar/atom.xml',
      '/ar/feed.json',
    ]);
    expect(new Set(feeds.map((link) => attribute(link, 'title'))).size).toBe(feeds.length);
    expect(new Set(feeds.map((link) => attribute(link, 'type')))).toEqual(
      new Set(['application/rss+xml', 'application/atom+xml', 'application/feed+json']),
    );
  });

  test('links its own feeds for people', () => {
    expect(
      page('/fr/')
        .all('a')
        .map((link) => attribute(link, 'href')),
    ).toEqual(expect.arrayContaining(['../fr/atom.xml', '../fr/rss.xml', '../fr/feed.json']));
  });

  test('without openings it says so kindly and keeps its feeds', () => {
    const empty = editionOf(catalogOf([]), publications);
    const html = page('/fr/', empty);
    expect(html.all('h2').map(textOf)).toEqual([
      'Aucun poste ouvert en ce moment',
      'Suivre les nouvelles offres',
    ]);
    expect(html.all('a', { href: '../fr/atom.xml' })).toHaveLength(1);
  });

  test('is listed in the sitemap as one page in several languages', () => {
    expect(edition.documents.get('/en/')).toMatchObject({ group: 'listing', indexed: true, language: 'en' });
  });
});

describe('the page of an open posting', () => {
  const open = catalog.open.map(
    (posting) => [`/${posting.language}/jobs/${encodeURIComponent(posting.slug)}/`, posting] as const,
  );

  test.each(open)('%s holds the JSON-LD of its posting', (path, posting) => {
    const [script] = page(path).all('script');
    const [node] = script?.children ?? [];
    expect(JSON.parse(node?.type === 'text' ? node.value : '')).toEqual(
      JSON.parse(JSON.stringify(jobPosting(posting, site))),
    );
  });

  test('shows every fact', () => {
    const html = page('/en/jobs/cpp-engineer/');
    const facts = html.all('dt').map((term, index) => [textOf(term), textOf(html.all('dd')[index] ?? term)]);
    expect(Object.fromEntries(facts)).toEqual({
      Organisation: 'Lanternworks',
      Location: 'Bristol3 Wick Lane, BS1 4XE Bristol, United Kingdom',
      'Employment type': 'Part time or internship',
      Pay: '£15 an hour',
      Hours: '10–20 hours a week',
      'Fixed term': '6 months',
      Starts: 'January 11, 2027',
      Posted: 'November 2, 2026',
      Updated: 'November 9, 2026',
    });
    expect(html.all('a', { className: 'button' }).map((link) => attribute(link, 'href'))).toEqual([
      'mailto:jobs@lanternworks.example?subject=Engineer%2C%20R%26D%20%3CC%2B%2B%3E',
      'mailto:jobs@lanternworks.example?subject=Engineer%2C%20R%26D%20%3CC%2B%2B%3E',
    ]);
    expect(textOf(html.one('main'))).toContain('Apply by email jobs@lanternworks.example');
  });

  test.each([
    ['/en/jobs/cpp-engineer/', 'https://jobs.lanternworks.example/en/jobs/cpp-engineer/', true],
    ['/en/jobs/lens-engineer/', 'https://lanternworks.example/jobs/lens-engineer/', undefined],
  ])('%s has the canonical address %s', (path, canonical, indexed) => {
    expect(hrefs(page(path), { rel: 'canonical' })).toEqual([canonical]);
    expect(edition.documents.get(path)?.indexed).toBe(indexed);
    expect(attribute(page(path).one('meta', { property: 'og:url' }), 'content')).toBe(canonical);
  });

  test('says where the original is, and how to apply there where the posting does not say how', () => {
    const html = page('/en/jobs/archivist/');
    const links = html.all('a', { href: 'https://lanternworks.example/jobs/archivist/' }).map(textOf);
    expect(links).toEqual([
      'Apply on the original page',
      'Apply on the original page',
      'lanternworks.example',
    ]);
  });

  test('leads to its translations and not to those of others', () => {
    const nav = page('/fr/jobs/cpp-engineer/').one('nav', { className: 'translations' });
    expect(textOf(nav)).toBe('Aussi disponible enEnglish');
  });
});

describe('the page of a closed posting', () => {
  const html = page('/en/jobs/night-watch/');

  test('answers 410, is not indexed and has no JSON-LD', () => {
    expect(edition.documents.get('/en/jobs/night-watch/')).toMatchObject({ status: 410 });
    expect(edition.documents.get('/en/jobs/night-watch/')?.indexed).toBeUndefined();
    expect(attribute(html.one('meta', { name: 'robots' }), 'content')).toBe('noindex');
    expect(html.all('script')).toEqual([]);
    expect(hrefs(html, { rel: 'canonical' })).toEqual([]);
  });

  test('names the posting, says that it is closed and leads to the open ones', () => {
    expect(textOf(html.one('h1'))).toBe('Night watch');
    expect(textOf(html.one('main'))).toContain('This position is closed');
    expect(attribute(html.one('a', { className: 'button' }), 'href')).toBe('../../../en/');
  });

  test('has the language menu lead to the listings, for its translation is closed as well', () => {
    expect(html.all('a', { hrefLang: 'fr' }).map((link) => attribute(link, 'href'))).toEqual([
      '../../../fr/',
    ]);
  });

  test('a posting closes by itself when its date has passed', () => {
    expect(edition.documents.get('/en/jobs/wick-trimmer/')?.status).toBe(410);
  });
});

test('a scheduled posting has no page', () => {
  expect([...edition.documents.keys()].filter((path) => path.includes('spring-intern'))).toEqual([]);
});

test('the page at the root lists the languages, each in its own words and direction', () => {
  const html = page('/');
  const choices = html.all('main')[0]?.children.length;
  expect(choices).toBe(2);
  expect(html.all('li').map((item) => [attribute(item, 'lang'), attribute(item, 'dir')])).toEqual([
    [en, 'ltr'],
    ['fr', 'ltr'],
    [ar, 'rtl'],
  ]);
});
