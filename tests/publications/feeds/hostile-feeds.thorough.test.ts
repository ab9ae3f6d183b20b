import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../../src/model/catalog.ts';
import type { Instant } from '../../../src/model/instant.ts';
import type { Posting } from '../../../src/model/posting.ts';
import { type Site, unnamedOrganization } from '../../../src/model/site.ts';
import { readText } from '../../../src/text/markdown/markdown.ts';
import { catalogOf, en, html, organization, posting, site } from '../../fixtures/catalog.ts';
import {
  entriesByFeedsmith,
  entriesByRssParser,
  feedText,
  formats,
  parsed,
  type ReadEntry,
} from '../../fixtures/read-feeds.ts';
import { saxText } from '../../fixtures/sax-text.ts';

/** Every reader's view of the only entry, in every format. */
async function views(given: Partial<Posting>, own: Site = site): Promise<Record<string, ReadEntry>> {
  const catalog = catalogOf([posting(given)], own);
  const all: Record<string, ReadEntry> = {};
  for (const format of formats) {
    wellFormed(catalog);
    all[`${format} by feedsmith`] = entriesByFeedsmith(catalog, format)[0]!;
    if (format !== 'json') all[`${format} by rss-parser`] = (await entriesByRssParser(catalog, format))[0]!;
  }
  return all;
}

function wellFormed(catalog: Catalog): void {
  for (const format of ['rss', 'atom'] as const) {
    const xml = feedText(catalog, format);
    expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
    saxText(xml);
  }
}

function text(catalog: Catalog): string {
  return formats.map((format) => feedText(catalog, format)).join('\n');
}

const everywhere = (value: string): Partial<Posting> => ({
  title: value,
  summary: value,
  description: html(`<p>${value.replaceAll('<', '&lt;')}</p>`),
  department: value,
  categories: [value],
  organization: { name: value, url: `https://x.example/${value}`, logo: value },
  identifier: { name: value, value },
  locations: [{ name: value }],
  image: `https://x.example/${value}`,
  enclosure: { url: `https://x.example/${value}`, mediaType: value, length: -1 },
  apply: { url: value, email: value },
});

describe('text', () => {
  test.each([
    ['U+0000', 'a\u0000b', 'ab'],
    ['U+0001', 'a\u0001b', 'ab'],
    ['U+0008', 'a\u0008b', 'ab'],
    ['U+000B, which Word writes for a line break', 'a\u000Bb', 'a b'],
    ['U+FFFE', 'a\uFFFEb', 'ab'],
    ['U+FFFF', 'a\uFFFFb', 'ab'],
    ['a lone high surrogate', 'a\uD83Cb', 'a\uFFFDb'],
    ['a lone low surrogate', 'a\uDFEEb', 'a\uFFFDb'],
    ['an emoji beyond the BMP', 'a🏮b', 'a🏮b'],
    ['the end of a CDATA section, twice', 'a]]>b]]>c', 'a]]>b]]>c'],
    ['the start of one', '<![CDATA[a]]>', '<![CDATA[a]]>'],
    ['a comment', 'a <!-- b --> c', 'a <!-- b --> c'],
    ['markup', 'C++ <vector> & R&D', 'C++ <vector> & R&D'],
    ['quotes', `"a" 'b'`, `"a" 'b'`],
    ['an escape that is meant', 'AT&amp;T', 'AT&amp;T'],
    ['an escape of an escape', 'AT&amp;amp;T', 'AT&amp;amp;T'],
    ['a numeric reference that is meant', '&#x26; &#60;', '&#x26; &#60;'],
    ['an entity that XML does not know', 'a&nbsp;b', 'a&nbsp;b'],
    ['line ends', 'a\r\nb\tc', 'a b c'],
  ])('%s in a title reads as it was written', async (_name, title, expected) => {
    const read = await views({ title });
    expect(Object.fromEntries(Object.entries(read).map(([reader, entry]) => [reader, entry.title]))).toEqual(
      Object.fromEntries(Object.keys(read).map((reader) => [reader, expected])),
    );
  });

  test.each([
    '\u0000\u000B\uFFFE\uD800]]>',
    'R&D <x>',
    'a"b<c',
    "'&amp;'",
    '&lt;script&gt;',
    'javascript:alert(1)',
  ])('%j in every field leaves every feed well-formed and the entry there', async (value) => {
    const own = { ...site, languages: [{ ...site.languages[0]!, title: value, description: value }] };
    const read = await views(everywhere(value), {
      ...own,
      organization: { name: value, logo: value },
      hub: value,
    });
    expect(Object.values(read).map((entry) => entry.link)).toEqual(
      Array(5).fill('https://lanternworks.example/jobs/glassblower/'),
    );
  });

  test.each([
    ['R&D <x>', 'R&D <x>'],
    ['a"b<c', 'a"b<c'],
    ['AT&amp;T', 'AT&amp;T'],
  ])('the category %s reads as it was written', (given, expected) => {
    const catalog = catalogOf([posting({ categories: [given] })]);
    expect(parsed.rss(catalog).items?.[0]?.categories?.[0]?.name).toBe(expected);
    expect(parsed.atom(catalog).entries?.[0]?.categories?.[0]).toEqual({ term: expected, label: expected });
    expect(parsed.json(catalog).items?.[0]?.tags).toEqual([expected]);
  });

  test('a category without a name is none', () => {
    const catalog = catalogOf([posting({ categories: ['', ' ', '\u0000'] })]);
    expect(parsed.rss(catalog).items?.[0]?.categories).toBeUndefined();
    expect(parsed.atom(catalog).entries?.[0]?.categories).toBeUndefined();
    expect(parsed.json(catalog).items?.[0]?.tags).toBeUndefined();
  });

  test.each([
    ['title', 'AT&amp;T <b>'],
    ['description', 'AT&amp;T <b>'],
  ] as const)('the %s of a feed reads as it was written', (field, given) => {
    const own = { ...site, languages: [{ ...site.languages[0]!, [field]: given }] };
    const catalog = catalogOf([], own);
    const atomFeed = parsed.atom(catalog);
    expect(parsed.rss(catalog)[field]).toBe(given);
    expect((field === 'title' ? atomFeed.title : atomFeed.subtitle)?.value).toBe(given);
    expect(parsed.json(catalog)[field]).toBe(given);
  });

  test('a summary is plain text: HTML in RSS, where descriptions are HTML, and itself elsewhere', () => {
    const catalog = catalogOf([posting({ summary: 'R&D <C++>' })]);
    expect(parsed.rss(catalog).items?.[0]?.description).toBe('R&amp;D &lt;C++&gt;');
    expect(parsed.atom(catalog).entries?.[0]?.summary).toEqual({ type: 'text', value: 'R&D <C++>' });
    expect(parsed.json(catalog).items?.[0]?.summary).toBe('R&D <C++>');
  });

  test('the end of a CDATA section, three times in a description, means the same', async () => {
    const read = await views({ description: html('<p>a]]>b]]>c]]></p>') });
    for (const entry of Object.values(read))
      expect(entry.html?.replaceAll('&gt;', '>')).toBe('<p>a]]>b]]>c]]></p>');
  });

  test('a posting without a description has its title for one', async () => {
    const { description: _, ...bare } = posting({ title: 'R&D' });
    const catalog = catalogOf([bare]);
    expect(formats.map((format) => entriesByFeedsmith(catalog, format)[0]?.html)).toEqual(
      Array(3).fill('<p>R&amp;D</p>'),
    );
  });
});

describe('addresses', () => {
  test.each([
    ['relative', 'jobs/baker/'],
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,x'],
    ['nothing', ''],
    ['not an address', 'https://[x'],
  ])('a posting whose address is %s is found on our own page', async (_name, url) => {
    for (const entry of Object.values(await views({ url })))
      expect(entry.link).toBe('https://jobs.lanternworks.example/en/jobs/glassblower/');
  });

  test('an address with & and a quote is kept', async () => {
    for (const entry of Object.values(await views({ url: 'https://x.example/?a=1&b=%22&amp;c#d' })))
      expect(entry.link).toBe('https://x.example/?a=1&b=%22&amp;c#d');
  });

  test.each(['javascript:alert(1)', 'logo.png', ''])(
    '%j is no address of a hub, a logo or an author',
    (url) => {
      const catalog = catalogOf(
        [posting({ image: url, organization: { name: 'Lanternworks', url, logo: url } })],
        {
          ...site,
          hub: url,
          organization: { name: 'Lanternworks', url, logo: url },
        },
      );
      expect(text(catalog)).not.toMatch(/javascript|logo\.png|rel="hub"|<image>|<uri>|thumbnail|"hubs"/);
    },
  );

  test.each([
    ['logo.png', true],
    ['logo.JPG', true],
    ['logo.svg', false],
    ['logo', false],
  ])('RSS shows GIF, JPEG and PNG only: %s', (file, shown) => {
    const logo = `https://lanternworks.example/${file}`;
    const catalog = catalogOf([], { ...site, organization: { ...organization, logo } });
    expect(parsed.rss(catalog).image?.url).toBe(shown ? logo : undefined);
    expect(parsed.atom(catalog).logo).toBe(logo);
  });

  test('relative links in a text are absolute when it gets here', () => {
    const dialect = { python: false, shortcodes: false };
    const source = { format: 'markdown', text: '[us](../about)', file: 'x.md', line: 1, dialect } as const;
    const description = readText(source).html('https://lanternworks.example/jobs/glassblower/').html;
    for (const format of formats)
      expect(entriesByFeedsmith(catalogOf([posting({ description })]), format)[0]?.html).toContain(
        'href="https://lanternworks.example/jobs/about"',
      );
  });
});

describe('identity', () => {
  test.each([
    'tag:lanternworks.example,2024:glassblower',
    'tag:lanternworks.example,2024:Ä b/é?&amp;<x>',
    'job-1',
    'HTTPS://X.test/a b/é',
    'https://lanternworks.example/jobs/glassblower/',
  ])('the id %s is the same, byte for byte, in every format', async (id) => {
    expect(Object.values(await views({ id })).map((entry) => entry.id)).toEqual(Array(5).fill(id));
    expect(parsed.rss(catalogOf([posting({ id })])).items?.[0]?.guid?.isPermaLink).toBe(false);
  });

  test('an entry without an id has its address for one', async () => {
    for (const entry of Object.values(await views({ id: '' }))) expect(entry.id).toBe(entry.link);
  });

  test('each feed names itself and no other', () => {
    const catalog = catalogOf([posting()]);
    expect(parsed.rss(catalog).atom?.links?.find((link) => link.rel === 'self')).toEqual({
      href: 'https://jobs.lanternworks.example/en/rss.xml',
      rel: 'self',
      type: 'application/rss+xml',
    });
    expect(parsed.atom(catalog).links?.filter((link) => link.rel === 'self')).toEqual([
      { href: 'https://jobs.lanternworks.example/en/atom.xml', rel: 'self', type: 'application/atom+xml' },
    ]);
    expect(parsed.json(catalog).feed_url).toBe('https://jobs.lanternworks.example/en/feed.json');
  });
});

describe('dates', () => {
  const dates = (given: Partial<Posting>) => {
    const catalog = catalogOf([posting(given)]);
    const [entry] = parsed.atom(catalog).entries ?? [];
    const [jsonItem] = parsed.json(catalog).items ?? [];
    return {
      rss: parsed.rss(catalog).items?.[0]?.pubDate,
      atom: [entry?.published, entry?.updated],
      json: [jsonItem?.date_published, jsonItem?.date_modified],
    };
  };

  test('that nobody can read are left out, or where the format wants one the first of all', () => {
    expect(dates({ opens: 'soon' as Instant, updated: '2026-02-30T00:00:00Z' as Instant })).toEqual({
      rss: undefined,
      atom: [undefined, '1970-01-01T00:00:00.000Z'],
      json: [undefined, '1970-01-01T00:00:00Z'],
    });
  });

  test('that pass into the year 10000 in UTC stay in 9999', () => {
    const late = '9999-12-31T23:59:59-05:00' as Instant;
    expect(dates({ opens: late, updated: late })).toEqual({
      rss: 'Fri, 31 Dec 9999 23:59:59 GMT',
      atom: ['9999-12-31T23:59:59.000Z', '9999-12-31T23:59:59.000Z'],
      json: ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z'],
    });
  });

  test('of an opening later than the change are the change a reader sees', () => {
    expect(
      dates({ opens: '2026-11-01T09:00:00+01:00' as Instant, updated: '2026-10-01T00:00:00Z' as Instant }),
    ).toEqual({
      rss: 'Sun, 01 Nov 2026 08:00:00 GMT',
      atom: ['2026-11-01T08:00:00.000Z', '2026-11-01T08:00:00.000Z'],
      json: ['2026-11-01T08:00:00Z', '2026-11-01T08:00:00Z'],
    });
  });

  test('of a feed about which nothing is known are never the present one', () => {
    const catalog = catalogOf([]);
    expect(parsed.rss(catalog).lastBuildDate).toBeUndefined();
    expect(parsed.atom(catalog).updated).toBe('1970-01-01T00:00:00.000Z');
    expect(text(catalog)).not.toContain(String(new Date().getFullYear()));
  });
});

describe('authors', () => {
  test('are no e-mail address in RSS, and so a creator', () => {
    const [item] = parsed.rss(catalogOf([posting()])).items ?? [];
    expect(item?.authors).toBeUndefined();
    expect(item?.dc?.creators).toEqual(['Lanternworks']);
  });

  test.each(['', unnamedOrganization.name, 'The organisation', 'Your company'])(
    'that nobody named (%j) are none; Atom, which needs one, names the list',
    (name) => {
      const nobody = { ...site, organization: { name } };
      const catalog = catalogOf([posting({ organization: { name } })], nobody);
      const [entry] = parsed.atom(catalog).entries ?? [];
      expect(parsed.atom(catalog).authors).toEqual([{ name: 'Jobs at Lanternworks' }]);
      expect(entry?.authors).toBeUndefined();
      expect(parsed.rss(catalog).items?.[0]?.dc?.creators).toBeUndefined();
      expect(JSON.parse(feedText(catalog, 'json'))).not.toHaveProperty('authors');
      expect(parsed.json(catalog).items?.[0]).not.toHaveProperty('authors');
      expect(text(catalog)).not.toContain(name.trim() === '' ? '<name></name>' : name);
    },
  );

  test('of an entry differ from the feed’s where another organisation hires', () => {
    const other = { name: 'Wick & Co', url: 'https://wick.example/' };
    const catalog = catalogOf([posting({ organization: other }), posting({ key: 'b', organization })]);
    const authors = parsed.atom(catalog).entries?.map((entry) => entry.authors);
    expect(authors).toContainEqual([{ name: 'Wick & Co', uri: 'https://wick.example/' }]);
    expect(authors).toContainEqual([{ name: organization.name, uri: organization.url }]);
  });
});

describe('files', () => {
  const enclosure = { url: 'https://x.example/a?b&c', mediaType: 'application/pdf', length: 12 };

  test('an enclosure keeps its type, and an image beside it is not lost', () => {
    const catalog = catalogOf([posting({ enclosure, image: 'https://x.example/image' })]);
    const [rssItem] = parsed.rss(catalog).items ?? [];
    expect(rssItem?.enclosures).toEqual([{ url: enclosure.url, type: 'application/pdf', length: 12 }]);
    expect(rssItem?.media?.thumbnails).toEqual([{ url: 'https://x.example/image' }]);
    const [entry] = parsed.atom(catalog).entries ?? [];
    expect(entry?.links?.map(({ rel }) => rel)).toEqual(['alternate', 'enclosure', 'alternate']);
    expect(entry?.links?.[0]?.href).toBe(entry?.links?.[2]?.href);
    expect(entry?.links?.find((link) => link.rel === 'enclosure')).toEqual({
      rel: 'enclosure',
      type: 'application/pdf',
      href: enclosure.url,
      length: 12,
    });
    expect(entry?.media?.thumbnails).toEqual([{ url: 'https://x.example/image' }]);
    const [jsonItem] = parsed.json(catalog).items ?? [];
    expect(jsonItem?.image).toBe('https://x.example/image');
    expect(jsonItem?.attachments).toEqual([
      { url: enclosure.url, mime_type: 'application/pdf', size_in_bytes: 12 },
    ]);
  });

  test('an image without an extension has no type that nobody stated', () => {
    const written = text(catalogOf([posting({ image: 'https://x.example/a' })]));
    expect(written).not.toContain('image/');
  });

  test('a media type that is none is bytes', () => {
    const catalog = catalogOf([posting({ enclosure: { ...enclosure, mediaType: 'a/"b&<c' } })]);
    expect(parsed.rss(catalog).items?.[0]?.enclosures?.[0]?.type).toBe('application/octet-stream');
  });
});

test('no feed carries a stylesheet instruction', () => {
  expect(text(catalogOf([posting()]))).not.toMatch(/<\?(?!xml version)/);
});

test('a language without any posting has valid, empty feeds that say so', () => {
  const catalog = catalogOf([]);
  expect(parsed.rss(catalog, en).items).toBeUndefined();
  expect(parsed.atom(catalog, en).entries).toBeUndefined();
  expect(JSON.parse(feedText(catalog, 'json')).items).toEqual([]);
});
