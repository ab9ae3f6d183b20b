import { describe, expect, test } from 'vitest';
import type { Instant } from '../../src/model/instant.ts';
import { ar, catalog, catalogOf, en, fr, posting, site } from '../fixtures/catalog.ts';
import { entriesByFeedsmith, feedText, formats, parsed } from '../fixtures/read-feeds.ts';

describe.each(formats)('%s', (format) => {
  test('holds every open posting of its language, newest first, each at its own address', () => {
    const open = catalog.open.filter(({ language }) => language === en);
    expect(open.map(({ opens }) => opens?.slice(0, 10))).toEqual([
      '2026-11-02',
      '2026-11-02',
      '2026-10-21',
      '2026-09-14',
      '2026-07-01',
    ]);
    expect(entriesByFeedsmith(catalog, format)).toEqual(
      open.map(({ id, title, url, description }) => ({ id, title, link: url, html: description })),
    );
  });

  test('holds no more entries than the site wants, the newest of them', () => {
    const few = catalogOf(catalog.open, { ...site, feedEntries: 2 });
    const ids = (given: typeof few) => entriesByFeedsmith(given, format).map(({ id }) => id);
    expect(ids(few)).toEqual(ids(catalog).slice(0, 2));
    expect(ids(catalogOf(catalog.open, { ...site, feedEntries: 0 }))).toEqual([]);
  });

  test('leaves equal dates equal', () => {
    const updated = '2026-11-01T00:00:00Z' as Instant;
    const twins = catalogOf(['a', 'b'].map((key) => posting({ key, opens: updated, updated })));
    const dates = feedText(twins, format).match(/2026-11-01T00:00:00|Sun, 01 Nov 2026 00:00:00/g);
    expect(dates?.length).toBeGreaterThanOrEqual(3);
    expect(entriesByFeedsmith(twins, format).map(({ id }) => id)).toEqual(twins.open.map(({ id }) => id));
  });

  test('says its language', () => {
    const said = { rss: parsed.rss, atom: parsed.atom, json: parsed.json }[format](catalog, ar) as {
      language?: string;
      xml?: { lang?: string };
    };
    expect([said.language, said.xml?.lang]).toContain('ar');
  });
});

describe('a feed that holds all', () => {
  test.each([
    [5, true],
    [4, false],
  ])('of five postings, with room for %d: %s', (feedEntries, complete) => {
    const five = catalogOf(catalog.open, { ...site, feedEntries });
    for (const format of ['rss', 'atom'] as const)
      expect(feedText(five, format).includes('<fh:complete/>')).toBe(complete);
  });

  test('holds all where there are none', () => {
    expect(feedText(catalogOf([]), 'atom', fr)).toContain('<fh:complete/>');
  });
});

test('a closing shows in the date of the feed', () => {
  const closes = '2026-11-20T23:59:59+01:00' as Instant;
  const closed = catalogOf([posting(), posting({ key: 'b', closes })]);
  expect(parsed.atom(closed).updated).toBe('2026-11-20T22:59:59.000Z');
  expect(parsed.rss(closed).lastBuildDate).toBe('Fri, 20 Nov 2026 22:59:59 GMT');
});

describe('beside the posting itself', () => {
  const links = (format: 'rss' | 'atom') =>
    format === 'rss'
      ? parsed.rss(catalog).items?.find(({ title }) => title === 'Lens engineer')?.atom?.links
      : parsed.atom(catalog).entries?.find(({ title }) => title?.value === 'Lens engineer')?.links;

  test.each(['rss', 'atom'] as const)('%s names the translations and the JSON-LD', (format) => {
    expect(links(format)?.filter(({ rel }) => rel !== 'alternate')).toEqual([
      {
        rel: 'related',
        type: 'text/html',
        hreflang: 'ar',
        href: catalog.open.find(({ language }) => language === ar)!.url,
      },
      {
        rel: 'related',
        type: 'text/html',
        hreflang: 'fr',
        href: 'https://lanternworks.example/fr/jobs/opticien-concepteur/',
      },
      {
        rel: 'describedby',
        type: 'application/ld+json',
        href: 'https://jobs.lanternworks.example/en/jobs/lens-engineer.jsonld',
      },
    ]);
  });

  test.each(['rss', 'atom'] as const)(
    '%s offers one alternate address only, because readers differ in which they open',
    (format) => {
      expect(links(format)?.filter(({ rel }) => rel === 'alternate')).toHaveLength(format === 'rss' ? 0 : 1);
    },
  );
});

test('every feed names the hub, as WebSub asks', () => {
  expect(parsed.rss(catalog).atom?.links).toContainEqual({ rel: 'hub', href: 'https://hub.example/' });
  expect(parsed.atom(catalog).links).toContainEqual({ rel: 'hub', href: 'https://hub.example/' });
  expect(parsed.json(catalog).hubs).toEqual([{ type: 'WebSub', url: 'https://hub.example/' }]);
});

test('JSON Feed carries the facts, and says nothing of what nobody stated', () => {
  const { items } = JSON.parse(feedText(catalog, 'json')) as { items: { title: string; _job: object }[] };
  expect(items.map(({ _job }) => _job)[3]).toEqual({
    group: 'tag:lanternworks.example,2024:workshop-host',
    organization: { name: 'Lanternworks', url: 'https://lanternworks.example/' },
    locations: [
      { name: 'Lyon', address: { locality: 'Lyon', country: 'FR' } },
      { name: 'Rabat', address: { locality: 'Rabat', country: 'MA' } },
    ],
    employment_types: ['TEMPORARY'],
    starts: 'immediate',
    closes: '2026-11-30T23:59:59Z',
    data_url: 'https://jobs.lanternworks.example/en/jobs/workshop-host.jsonld',
    translations: [{ language: 'fr', url: 'https://lanternworks.example/fr/jobs/accueil-atelier/' }],
  });
  expect(items.map(({ _job }) => Object.keys(_job))[4]).toEqual([
    'group',
    'organization',
    'data_url',
    'translations',
  ]);
});
