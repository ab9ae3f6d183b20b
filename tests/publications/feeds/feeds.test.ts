import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { editionOf } from '../../../src/model/document.ts';
import type { Instant } from '../../../src/model/instant.ts';
import { atom } from '../../../src/publications/feeds/atom.ts';
import { jsonFeed } from '../../../src/publications/feeds/json-feed.ts';
import { rss } from '../../../src/publications/feeds/rss.ts';
import { ar, catalog, catalogOf, en, fr, posting, site } from '../../fixtures/catalog.ts';
import { entriesByFeedsmith, feedText, formats, parsed } from '../../fixtures/read-feeds.ts';

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

describe('a feed that does not hold all', () => {
  const paged = catalogOf(catalog.open, { ...site, feedEntries: 2 });
  const edition = editionOf(paged, [rss, atom, jsonFeed]);
  const text = (path: string) => edition.documents.get(new URL(path, site.url).pathname)!.render(edition);

  /** Follows a feed to its end as a harvester would, and gives what each page holds. */
  function followed(
    first: string,
    read: (text: string) => { ids: (string | undefined)[]; next: string | undefined },
  ) {
    const pages: (string | undefined)[][] = [];
    for (let at: string | undefined = first; at !== undefined;) {
      const { ids, next } = read(text(at));
      pages.push(ids);
      at = next;
    }
    return pages;
  }

  const all = catalog.open.filter(({ language }) => language === en).map(({ id }) => id);
  const inTwos = [all.slice(0, 2), all.slice(2, 4), all.slice(4)];

  test('leads to the rest in RSS', () => {
    const pages = followed('/en/rss.xml', (text) => {
      const { items = [], atom } = parseRssFeed(text);
      return {
        ids: items.map(({ guid }) => guid?.value),
        next: atom?.links?.find(({ rel }) => rel === 'next')?.href,
      };
    });
    expect(pages).toEqual(inTwos);
  });

  test('leads to the rest in Atom', () => {
    const pages = followed('/en/atom.xml', (text) => {
      const { entries = [], links } = parseAtomFeed(text);
      return { ids: entries.map(({ id }) => id), next: links?.find(({ rel }) => rel === 'next')?.href };
    });
    expect(pages).toEqual(inTwos);
  });

  test('leads to the rest in JSON Feed', () => {
    const pages = followed('/en/feed.json', (text) => {
      const { items = [], next_url } = parseJsonFeed(text);
      return { ids: items.map(({ id }) => id), next: next_url };
    });
    expect(pages).toEqual(inTwos);
  });

  test('names itself, the first, the last and its neighbours on each page, and the hub on the first', () => {
    const links = (path: string) =>
      parseAtomFeed(text(path)).links?.map(
        ({ rel, href }) => `${rel} ${href?.replace(`${site.url}en/`, '')}`,
      );
    const own = new Set(['related', 'alternate']);
    expect(links('/en/atom-2.xml')?.filter((link) => !own.has(link.split(' ')[0]!))).toEqual([
      'self atom-2.xml',
      'first atom.xml',
      'previous atom.xml',
      'next atom-3.xml',
      'last atom-3.xml',
    ]);
    expect(links('/en/atom.xml')).toContain('hub https://hub.example/');
  });

  test('is one to subscribe to: its further pages are data', () => {
    const roles = [...edition.documents.values()].filter(({ language }) => language === en);
    expect(roles.filter(({ role }) => role === 'feed').map(({ path }) => path)).toEqual([
      '/en/rss.xml',
      '/en/atom.xml',
      '/en/feed.json',
    ]);
    expect(roles).toHaveLength(9);
  });
});

test('a closing shows in the date of the feed', () => {
  const closes = '2026-11-20T23:59:59+01:00' as Instant;
  const closed = catalogOf([posting(), posting({ key: 'b', closes })]);
  expect(parsed.atom(closed).updated).toBe('2026-11-20T22:59:59.000Z');
  expect(parsed.rss(closed).lastBuildDate).toBe('Fri, 20 Nov 2026 22:59:59 GMT');
});

describe('the links of a posting', () => {
  const linksIn = (format: 'rss' | 'atom') =>
    format === 'rss'
      ? parsed
          .rss(catalog)
          .items?.map(({ link, atom }) => [link, ...(atom?.links ?? []).map(({ href }) => href)])
      : parsed.atom(catalog).entries?.map(({ links }) => links?.map(({ href }) => href));

  test.each(['rss', 'atom'] as const)(
    '%s: whichever a reader takes, it is the posting, and a translation that comes or goes changes none',
    (format) => {
      const own = catalog.open
        .filter(({ language }) => language === 'en')
        .map(({ slug, url, here }) => (here ? `https://jobs.lanternworks.example/en/jobs/${slug}/` : url));
      const links = linksIn(format) ?? [];
      expect(links.map((all) => all?.at(0)).toSorted()).toEqual(own.toSorted());
      expect(links.map((all) => all?.at(-1)).toSorted()).toEqual(own.toSorted());
    },
  );

  test('the channel of RSS names no other page than that for people', () => {
    const links = parsed.rss(catalog).atom?.links?.filter(({ rel }) => rel !== 'self' && rel !== 'hub');
    expect(links).toEqual([]);
  });
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
