import { parseOpml } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { editionOf } from '../../../src/model/document.ts';
import { language } from '../../../src/model/language.ts';
import * as registry from '../../../src/publications/registry.ts';
import { catalog, catalogOf, posting, site } from '../../fixtures/catalog.ts';
import { saxText } from '../../fixtures/sax-text.ts';
import { attribute, parsePage, textOf } from './html-page.ts';

const edition = editionOf(catalog, Object.values(registry));
const render = (path: string, from = edition) => from.documents.get(path)?.render(from) ?? '';
const feeds = [...edition.documents.values()].filter(({ role }) => role === 'feed');

describe.each(['en', 'fr', 'ar'])('the page of feeds in %s', (tag) => {
  const path = `/${tag}/subscribe/`;
  const html = parsePage(render(path));
  const targets = html
    .all('a')
    .map((link) => new URL(attribute(link, 'href') ?? '', site.url + path.slice(1)).pathname);

  test('leads to every feed of its language, and to none of another', () => {
    const own = feeds.filter(({ language }) => language === tag).map(({ path }) => path);
    expect(own.length).toBeGreaterThan(20);
    expect(targets.filter((target) => /\.(xml|json)$/.test(target)).toSorted()).toEqual(own.toSorted());
  });

  test('names each feed’s link apart for those who hear it, with what is seen in it', () => {
    const links = html.all('a').filter((link) => attribute(link, 'ariaLabel') !== undefined);
    const names = links.map((link) => attribute(link, 'ariaLabel'));
    expect(new Set(names).size).toBe(names.length);
    for (const link of links) expect(attribute(link, 'ariaLabel')).toContain(textOf(link));
  });

  test('leads to both OPML files, and is led to from the listing', () => {
    expect(targets).toContain('/feeds.opml');
    expect(targets).toContain('/facets.opml');
    expect(parsePage(render(`/${tag}/`)).all('a', { href: `../${tag}/subscribe/` })).toHaveLength(1);
  });
});

test('without postings the page still has the feeds of all openings and of changes', () => {
  const empty = editionOf(catalogOf([]), Object.values(registry));
  const links = parsePage(render('/fr/subscribe/', empty)).all('a');
  const targets = links.map((link) => attribute(link, 'href')).filter((href) => href?.endsWith('.xml'));
  expect(targets).toEqual([
    '../../fr/rss.xml',
    '../../fr/atom.xml',
    '../../fr/changes/rss.xml',
    '../../fr/changes/atom.xml',
  ]);
});

test('in a language without phrases, English ones are marked as English', () => {
  const dutch = {
    ...site,
    languages: [{ tag: 'nl' as (typeof catalog.site.languages)[0]['tag'], title: 'Vacatures' }],
  };
  const html = parsePage(render('/nl/subscribe/', editionOf(catalogOf([], dutch), Object.values(registry))));
  expect(attribute(html.one('html'), 'lang')).toBe('nl');
  expect(attribute(html.one('h1'), 'lang')).toBe('en');
});

test.each(['/feeds.opml', '/facets.opml', '/en/', '/en/subscribe/', '/en/remote/'])(
  '%s is the same in whatever order an edition holds its documents',
  (path) => {
    const reversed = editionOf(catalog, Object.values(registry).toReversed());
    expect(render(path, reversed)).toBe(render(path));
  },
);

describe('the OPML files', () => {
  const text = render('/feeds.opml');
  const { head, body } = parseOpml(text);
  const addressesIn = (file: string) =>
    parseOpml(render(file)).body?.outlines?.flatMap(({ outlines = [] }) =>
      outlines.map(({ xmlUrl }) => new URL(xmlUrl ?? '').pathname),
    ) ?? [];

  test('one has the feeds that show an opening once, by language', () => {
    expect(head?.title).toBe('Lanternworks');
    expect(body?.outlines?.map(({ text }) => text)).toEqual(['English', 'Français', 'العربية']);
    expect(addressesIn('/feeds.opml')).toEqual(
      ['en', 'fr', 'ar'].flatMap((language) => [`/${language}/rss.xml`, `/${language}/changes/rss.xml`]),
    );
  });

  test('the other has all others: each feed is in one of them once, as RSS', () => {
    const rss = feeds.filter(({ path }) => path.endsWith('rss.xml'));
    expect([...addressesIn('/feeds.opml'), ...addressesIn('/facets.opml')].toSorted()).toEqual(
      rss.map(({ path }) => path).toSorted(),
    );
  });

  test('where a language has no facet it has no group, and where none has one there is no second file', () => {
    const english = editionOf(catalogOf([posting({ department: 'Glass' })]), Object.values(registry));
    const groups = parseOpml(render('/facets.opml', english)).body?.outlines;
    expect(groups?.map(({ text }) => text)).toEqual(['English']);
    const bare = editionOf(catalogOf([]), Object.values(registry));
    expect(bare.documents.has('/feeds.opml')).toBe(true);
    expect(bare.documents.has('/facets.opml')).toBe(false);
  });

  test('begins each language with all its openings, and gives each feed its page', () => {
    const [first, second] = body?.outlines?.[1]?.outlines ?? [];
    expect(first).toMatchObject({
      type: 'rss',
      text: 'Emplois chez Lanternworks',
      xmlUrl: 'https://jobs.lanternworks.example/fr/rss.xml',
      htmlUrl: 'https://jobs.lanternworks.example/fr/',
      language: 'fr',
    });
    expect(second?.htmlUrl).toBe('https://jobs.lanternworks.example/fr/');
    const pages = body?.outlines?.flatMap(({ outlines = [] }) => outlines.map(({ htmlUrl }) => htmlUrl));
    for (const page of pages ?? []) expect(edition.documents.has(new URL(page ?? '').pathname)).toBe(true);
  });

  test('names no two feeds alike, whatever their languages are titled: rss2email imports none of such a file', () => {
    const namesIn = (file: string, given: typeof edition) =>
      parseOpml(render(file, given)).body?.outlines?.flatMap(({ outlines = [] }) =>
        outlines.map(({ text }) => text ?? ''),
      ) ?? [];
    const twins = (titles: readonly string[]) =>
      editionOf(
        catalogOf(
          ['en', 'fr', 'ar'].map((tag) =>
            posting({ language: language(tag), key: 'x', department: 'Glass', title: 'Glass' }),
          ),
          { ...site, languages: site.languages.map((one, at) => ({ ...one, title: titles[at] ?? '' })) },
        ),
        Object.values(registry),
      );
    const same = twins(['Jobs', 'jobs', 'Jobs']);
    expect(namesIn('/feeds.opml', same)).toEqual(
      expect.arrayContaining(['Jobs (English)', 'jobs (Français)', 'Jobs (العربية)']),
    );
    for (const given of [same, twins(['Jobs', 'Jobs (English)', 'Jobs'])])
      for (const file of ['/feeds.opml', '/facets.opml']) {
        const names = namesIn(file, given).map((name) => name.toLowerCase());
        expect(names.length).toBeGreaterThan(2);
        expect(new Set(names).size).toBe(names.length);
      }
    expect(namesIn('/feeds.opml', edition)).toContain('Jobs at Lanternworks');
    // Of a name it keeps letters and digits.
    const departments = ['C', 'C++', 'C#', 'C/C++', '.NET', 'NET', 'Größe', 'Grosse', '木', '⚙', '⚙⚙'];
    const postings = departments.map((department, at) => posting({ key: `k${at}`, department }));
    const kept = namesIn('/facets.opml', editionOf(catalogOf(postings), Object.values(registry)));
    expect(kept).toEqual(
      expect.arrayContaining([
        'Jobs at Lanternworks · Department · C',
        'Jobs at Lanternworks · Department · C++ (c%2B%2B)',
        'Jobs at Lanternworks · Department · C# (c%23)',
      ]),
    );
    expect(new Set(kept.map((name) => name.replace(/[^\p{L}\p{N}_.-]+/gu, '-'))).size).toBe(kept.length);
  });

  test('is well-formed, whatever names hold', () => {
    const hostile = editionOf(
      catalogOf([posting({ department: '"><x a="&\u0000\u000b]]>' })], {
        ...site,
        organization: { name: '<&>\u0001' },
      }),
      Object.values(registry),
    );
    saxText(text);
    saxText(render('/feeds.opml', hostile));
    saxText(render('/facets.opml', hostile));
    expect(parseOpml(render('/feeds.opml', hostile)).head?.title).toBe('<&>');
  });

  test('has the media type that W3C knows', () => {
    expect(edition.documents.get('/feeds.opml')).toMatchObject({
      mediaType: 'text/x-opml; charset=utf-8',
      role: 'file',
    });
  });
});

describe('alerts by e-mail', () => {
  const link = (path: string, alerts?: string, title?: string) => {
    const languages = site.languages.map((one) => ({ ...one, title: title ?? one.title }));
    const own = { ...site, languages, ...(alerts !== undefined && { alerts }) };
    const given = editionOf(catalogOf(catalog.open, own), Object.values(registry));
    const found = parsePage(render(path, given)).all('a');
    return found
      .filter((one) => /by e-mail$|par e-mail$|بالبريد الإلكتروني$/.test(textOf(one)))
      .map((one) => attribute(one, 'href'));
  };
  const open = catalog.open.find(({ language }) => language === 'en');
  const posting = `/en/jobs/${open?.slug}/`;

  test.each(['/en/', '/en/subscribe/', posting, '/fr/', '/fr/subscribe/', '/ar/', '/ar/subscribe/'])(
    'are linked once from %s where the configuration names a form, and not where it names none',
    (path) => {
      const form = 'https://lanternworks.example/news?list=1&x="2';
      expect(link(path, form)).toEqual([new URL(form).href]);
      expect(link(path)).toEqual([]);
    },
  );

  test('to an address begin a message whose subject says which list it is about', () => {
    const [href = ''] = link('/en/', 'jobs@lanternworks.example', 'Jobs & "more"?bcc=x \ud800');
    const { protocol, pathname, searchParams } = new URL(href);
    expect([protocol, pathname]).toEqual(['mailto:', 'jobs@lanternworks.example']);
    expect([...searchParams]).toEqual([
      ['subject', 'Get new openings by e-mail · Jobs & "more"?bcc=x \ufffd'],
    ]);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'jobs@lanternworks.example?bcc=x@y.example', ''])(
    'that a snapshot by another hand has as %j are no link',
    (alerts) => {
      expect(link('/en/', alerts)).toEqual([]);
    },
  );
});
