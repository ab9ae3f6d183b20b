import { describe, expect, test } from 'vitest';
import { editionOf } from '../../../src/model/document.ts';
import { instant } from '../../../src/model/instant.ts';
import type { Place, Posting } from '../../../src/model/posting.ts';
import { facetFeeds } from '../../../src/publications/facets/facet-feeds.ts';
import { facetsOf } from '../../../src/publications/facets/facets.ts';
import * as registry from '../../../src/publications/registry.ts';
import { catalog, catalogOf, en, fr, posting, site } from '../../fixtures/catalog.ts';
import { attribute, parsePage, textOf } from '../pages/html-page.ts';

const lyon: Place = { name: 'Lyon', address: { addressLocality: 'Lyon', addressCountry: 'FR' } };
const remoteIn = (...areas: readonly [name: string, country: string, type?: 'Country' | 'State'][]) => ({
  areas: areas.map(([name, country, type = 'Country']) => ({ name, country, type })),
});

/** The keys of the openings in each facet, by its folder below the language's. */
function facets(...given: readonly Posting[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    facetsOf(catalogOf(given), en).map(({ folder, openings }) => [
      decodeURIComponent(folder.slice('/en/'.length, -1)),
      openings().map(({ slug }) => slug),
    ]),
  );
}

test('each language has the facets of its own postings, by kind and then by path', () => {
  expect(facetsOf(catalog, en).map(({ folder }) => folder)).toEqual([
    '/en/department/optics/',
    '/en/place/bristol/',
    '/en/place/france/',
    '/en/place/leeds/',
    '/en/place/lyon/',
    '/en/place/rabat/',
    '/en/place/united-kingdom/',
    '/en/remote/',
    '/en/type/full-time/',
    '/en/type/intern/',
    '/en/type/part-time/',
    '/en/type/temporary/',
  ]);
  expect(facetsOf(catalog, fr).map(({ folder }) => folder)).not.toContain('/fr/place/leeds/');
});

describe('a place', () => {
  const baker = posting({ key: 'baker', locations: [lyon] });

  test.each([
    ['takes in what is remote within its country', remoteIn(['France', 'FR']), ['baker', 'remote']],
    ['leaves out what is remote elsewhere', remoteIn(['Germany', 'DE']), ['baker']],
    [
      'leaves out what is remote within a part of its country',
      remoteIn(['Brittany, France', 'FR', 'State']),
      ['baker'],
    ],
    ['leaves out what is remote with nobody saying from where', remoteIn(), ['baker']],
  ])('%s', (_what, remote, expected) => {
    const found = facets(baker, posting({ key: 'remote', remote }));
    expect(found['place/lyon']).toEqual(expected);
    expect(found['remote']).toEqual(['remote']);
  });

  test('takes in what is remote without a limit and located in its country', () => {
    const paris: Place = { name: 'Paris', address: { addressLocality: 'Paris', addressCountry: 'FR' } };
    expect(
      facets(baker, posting({ key: 'either', remote: remoteIn(), locations: [paris] }))['place/lyon'],
    ).toEqual(['baker', 'either']);
  });

  test('that is a country holds what is located in it, and a posting once', () => {
    const found = facets(
      baker,
      posting({ key: 'both', locations: [lyon], remote: remoteIn(['France', 'FR']) }),
    );
    expect(found).toMatchObject({ 'place/france': ['baker', 'both'], 'place/lyon': ['baker', 'both'] });
  });

  test('repeats on its page only the newest of its country’s remote work, which a country’s page has whole', () => {
    const remote = ['a', 'b', 'c'].map((key) => posting({ key, remote: remoteIn(['France', 'FR']) }));
    const few = editionOf(
      catalogOf([baker, ...remote], { ...site, feedEntries: 1 }),
      Object.values(registry),
    );
    const listed = (path: string) =>
      parsePage(few.documents.get(path)?.render(few) ?? '').all('li', { className: 'opening' });
    expect(listed('/en/place/lyon/')).toHaveLength(2);
    expect(listed('/en/place/france/')).toHaveLength(4);
    const text = few.documents.get('/en/place/lyon/atom.xml')?.render(few) ?? '';
    expect(text.match(/<entry>/g)).toHaveLength(1);
    expect(text).not.toContain('fh:complete');
  });

  test('holds its postings newest first, wherever they come from', () => {
    const at = (day: string) => ({ opens: instant(`2026-10-${day}T00:00:00Z`) });
    const found = facets(
      posting({ ...at('01'), key: 'oldest', locations: [lyon] }),
      posting({ ...at('02'), key: 'middle', remote: remoteIn(['France', 'FR']) }),
      posting({ ...at('03'), key: 'newest', locations: [lyon] }),
    );
    expect(found['place/lyon']).toEqual(['newest', 'middle', 'oldest']);
  });

  test('is the locality, however the posting names it', () => {
    expect(Object.keys(facets(posting({ locations: [{ ...lyon, name: 'Lyon, France' }] })))).toEqual([
      'place/lyon',
    ]);
  });
});

describe('a department', () => {
  test.each([
    ['R&D', 'r-d'],
    ['  Human   Resources ', 'human-resources'],
    ['C++', 'c++'],
    ['C#', 'c#'],
    ['Équipe numérique', 'équipe-numérique'],
    ['E\u0301quipe', 'équipe'],
    ['قسم البصريات', 'قسم-البصريات'],
    ['../../etc/passwd', 'etc-passwd'],
    ['<b>Optics</b>', '<b>optics<-b>'],
    ['🏮', '🏮'],
    ['\ud83c lone', '\ufffd-lone'],
  ])('%j is found at %s', (department, slug) => {
    expect(Object.keys(facets(posting({ department })))).toEqual([`department/${slug}`]);
  });

  test.each(['', '   ', '...', '\u0000', 'x'.repeat(81)])('%j has no facet', (department) => {
    expect(facets(posting({ department }))).toEqual({});
  });

  test('is one however its name is cased, and is named the same whichever comes first', () => {
    const [one, other] = [
      posting({ key: 'a', department: 'optics' }),
      posting({ key: 'b', department: 'Optics' }),
    ];
    for (const given of [
      [one, other],
      [other, one],
    ])
      expect(facetsOf(catalogOf(given), en).map(({ value }) => value.text)).toEqual(['Optics']);
  });
});

describe('a facet whose last posting has closed', () => {
  const closed = posting({
    key: 'gone',
    status: 'closed',
    department: 'Optics',
    updated: instant('2026-11-01T09:00:00Z'),
  });
  const edition = editionOf(catalogOf([closed]), Object.values(registry));

  test('keeps its feeds, empty, and dated by the closing', () => {
    const document = edition.documents.get('/en/department/optics/atom.xml');
    expect(document?.updated).toBe('2026-11-01T09:00:00Z');
    const text = document?.render(edition) ?? '';
    expect(text).toContain('<updated>2026-11-01T09:00:00.000Z</updated>');
    expect(text).toContain('<fh:complete/>');
    expect(text).not.toContain('<entry>');
  });

  test('keeps its page, which says so and is not to be indexed', () => {
    const document = edition.documents.get('/en/department/optics/');
    const html = parsePage(document?.render(edition) ?? '');
    expect(document?.indexed).toBeUndefined();
    expect(attribute(html.one('meta', { name: 'robots' }), 'content')).toBe('noindex');
    expect(textOf(html.one('main'))).toContain('No open positions right now');
  });

  test('is no longer offered on the listing', () => {
    const html = parsePage(edition.documents.get('/en/')?.render(edition) ?? '');
    expect(html.all('a', { href: '../en/department/optics/' })).toEqual([]);
  });
});

test('what is only scheduled makes no facet', () => {
  const scheduled = { status: 'scheduled', opens: instant('2027-03-01T00:00:00Z') } as const;
  expect(facets(posting({ ...scheduled, department: 'Secret lanterns' }))).toEqual({});
});

test('a facet feed names itself, its page and its id, and holds the entries of the language’s feed', () => {
  const edition = editionOf(catalog, Object.values(registry));
  const text = edition.documents.get('/en/type/part-time/atom.xml')?.render(edition) ?? '';
  const own = 'https://jobs.lanternworks.example/en/type/part-time/';
  expect(text).toContain('<id>tag:lanternworks.example,2024:feed/en/type/part-time</id>');
  expect(text).toContain('<title>Jobs at Lanternworks · Employment type · Part time</title>');
  expect(text).toContain(`rel="alternate" type="text/html" hreflang="en" href="${own}"`);
  expect(text).toContain(`rel="self" type="application/atom+xml" href="${own}atom.xml"`);
  const entry = /<entry>.*<\/entry>/s.exec(text)?.[0] ?? 'none';
  expect(edition.documents.get('/en/atom.xml')?.render(edition)).toContain(entry);
});

test('a feed that cannot hold all of its facet does not claim to', () => {
  const given = ['a', 'b', 'c'].map((key) => posting({ key, department: 'Optics' }));
  const few = editionOf(catalogOf(given, { ...site, feedEntries: 2 }), [facetFeeds]);
  const text = few.documents.get('/en/department/optics/rss.xml')?.render(few) ?? '';
  expect(text.match(/<item>/g)).toHaveLength(2);
  expect(text).not.toContain('fh:complete');
});

test('documents grow with the values, not with the postings', () => {
  const many = Array.from({ length: 2000 }, (_, index) =>
    posting({ key: `job-${index}`, department: `Team ${index % 5}`, employmentTypes: ['FULL_TIME'] }),
  );
  expect([...facetFeeds(catalogOf(many))]).toHaveLength(3 * (5 + 1));
});

test('the listing shows no more facets at once than a person looks through, those with the most openings', () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    posting({ key: `job-${index}`, department: `Team ${index % 40}` }),
  );
  const edition = editionOf(catalogOf(many), Object.values(registry));
  const html = parsePage(edition.documents.get('/en/')?.render(edition) ?? '');
  const [first, rest] = html.all('ul', { dataK: 'department' }).map(textOf);
  expect(first?.match(/Team \d+ 2/g)).toHaveLength(8);
  expect(rest?.match(/Team \d+ [12]/g)).toHaveLength(32);
  expect(html.all('link', { rel: 'alternate', type: 'application/atom+xml' }).length).toBeLessThan(30);
  const all = parsePage(edition.documents.get('/en/subscribe/')?.render(edition) ?? '');
  expect(all.all('a', { href: '../../en/department/team-39/atom.xml' })).toHaveLength(1);
});
