import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { catalogAt } from '../../src/model/catalog.ts';
import { type Document, editionOf, type Publication } from '../../src/model/document.ts';
import type { Posting } from '../../src/model/posting.ts';
import * as registry from '../../src/publications/registry.ts';
import { catalog, html, moment, posting, postings, site, snapshot } from '../fixtures/catalog.ts';
import { saxText } from '../fixtures/sax-text.ts';

const publications: Readonly<Record<string, Publication>> = registry;
const all = Object.values(publications);
const edition = editionOf(catalog, all);
const cases = Object.entries(publications).flatMap(([name, publication]) =>
  [...publication(catalog)].map((document) => ({ name, path: document.path, document })),
);
const texts = new Map(cases.map(({ path, document }) => [path, document.render(edition)]));
const textOf = (document: Document) => texts.get(document.path) as string;
/** A page as its golden file shows it: a line for each tag, without the texts of its styles and scripts, which are every page's. */
const shown = (document: Document) =>
  document.bytes !== undefined
    ? Buffer.from(document.bytes()).toString('hex').replaceAll(/.{64}/g, '$&\n')
    : document.role === 'page'
      ? textOf(document)
          .replaceAll(/(<style>|<script>)[^<]*/g, '$1…')
          .replaceAll('><', '>\n<')
      : textOf(document);
const isXml = ({ mediaType }: Document) => /^(?:application|text)\/(?:[\w.-]+\+)?xml\b/.test(mediaType);
const isJson = ({ mediaType }: Document) => /^application\/(?:[\w.-]+\+)?json\b/.test(mediaType);
/** What these make, they make for a posting. */
const ofPostingsAlone = new Set(['postingPage', 'facetPages', 'facetFeeds']);
const offers = ({ status }: Document) => status !== 410;

/** Words of a posting that stand in every format as they are: the longest run of letters in its title and its text. */
function words({ title, description = html('') }: Posting): readonly string[] {
  const longest = (text: string) =>
    [...text.matchAll(/[\p{L} ]+/gu)].reduce(
      (best, [run]) => (run.length > best.length ? run.trim() : best),
      '',
    );
  return [longest(title), longest(description.replace(/<[^>]+>/g, '|'))].filter((text) => text !== '');
}

describe.each(Object.keys(publications))('%s', (name) => {
  const documents = [...(publications[name] as Publication)(catalog)];

  test('is in docs/outputs.md', () => {
    const documentation = readFileSync(join(import.meta.dirname, '../../docs/outputs.md'), 'utf8');
    expect(documentation).toContain(`| \`${name}\` | \``);
  });

  test('serves every language of the site, or none in particular', () => {
    const languages = new Set(documents.flatMap(({ language }) => language ?? []));
    expect([[], site.languages.map(({ tag }) => tag).toSorted()]).toContainEqual([...languages].toSorted());
  });

  test('says the same in a catalog made a second time, whatever the order of its postings', () => {
    const again = editionOf(catalogAt(moment, { ...snapshot, postings: postings.toReversed() }), all);
    for (const document of documents)
      expect(again.documents.get(document.path)?.render(again)).toBe(textOf(document));
  });

  test('holds without a single posting', () => {
    const empty = editionOf(catalogAt(moment, { ...snapshot, postings: [] }), all);
    const documents = [...(publications[name] as Publication)(empty.catalog)];
    expect(documents.length > 0).toBe(!ofPostingsAlone.has(name));
    for (const document of documents) {
      const text = document.render(empty);
      if (isXml(document)) saxText(text);
      if (isJson(document)) JSON.parse(text);
      expect(text).not.toMatch(/undefined|NaN|Invalid Date|\[object/);
    }
  });
});

describe('at any hour, anywhere', () => {
  const { TZ } = process.env;
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  test.each([
    ['Pacific/Kiritimati', '2031-02-03T04:05:06Z', -840],
    ['Pacific/Pago_Pago', '1999-12-31T23:59:59Z', 660],
  ])('in %s at %s the bytes are the same', (zone, now, offset) => {
    process.env.TZ = zone;
    vi.setSystemTime(now);
    expect(new Date().getTimezoneOffset()).toBe(offset);
    const again = editionOf(catalogAt(moment, snapshot), all);
    for (const { path, document } of cases)
      expect(again.documents.get(path)?.render(again)).toBe(textOf(document));
  });
});

const dated = cases.filter(({ document }) => document.updated !== undefined);

test.each(dated)('$name $path changed at a time that has passed', ({ document: { updated } }) => {
  expect(Date.parse(updated ?? '')).toBeLessThanOrEqual(moment);
});

const offering = cases.filter(({ document }) => offers(document));

test.each(offering)(
  '$name $path offers nothing that is closed or scheduled, and of what closed tells the title only',
  ({ name, document }) => {
    const hidden = [...catalog.closed, ...catalog.scheduled];
    expect(hidden).toHaveLength(4);
    const told = name === 'changes' ? catalog.closed : [];
    for (const each of hidden) {
      const [title = '', ...body] = words(each);
      const texts = told.includes(each) ? [each.url, ...body] : [each.id, each.url, title, ...body];
      for (const text of texts) expect(textOf(document)).not.toContain(text);
    }
  },
);

const spoken = offering.filter(({ document }) => document.language !== undefined);

test.each(spoken)('$name $path speaks its own language', ({ document }) => {
  const own = postings.filter(({ language }) => language === document.language).flatMap(words);
  const foreign = postings
    .filter(({ language }) => language !== document.language)
    .flatMap(words)
    .filter((text) => !own.some((other) => other.includes(text)));
  expect(foreign).not.toEqual([]);
  for (const text of foreign) expect(textOf(document)).not.toContain(text);
});

describe.each(cases)('$name $path', ({ name, path, document }) => {
  test('has a percent-encoded path from the root', () => {
    expect(new URL(path, 'https://x.example').pathname).toBe(path);
    expect(path).toMatch(/^\/(?:[\w\-.~!$&'()*+,;=:@]|%[0-9A-F]{2}|\/(?!\/))*$/);
    expect(path.endsWith('/')).toBe(document.role === 'page');
  });

  test('renders the same text twice, and in pieces where it has them', () => {
    expect(document.render(edition)).toBe(textOf(document));
    expect([...(document.pieces?.(edition) ?? [textOf(document)])].join('')).toBe(textOf(document));
  });

  test('is well-formed in its own media type', async () => {
    const text = textOf(document);
    expect(document.mediaType.endsWith('; charset=utf-8')).toBe(
      !isJson(document) && document.bytes === undefined,
    );
    if (isXml(document)) saxText(text);
    if (isJson(document)) JSON.parse(text);
    if (document.role === 'feed') parseFeed(text);
    if (document.role === 'feed' && isXml(document)) await new Parser().parseString(text);
    expect(text).not.toMatch(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
    expect(text).not.toMatch(/\bundefined\b|\bNaN\b|Invalid Date|\[object/);
  });

  test('is as the golden file shows', () => {
    const file = join(
      import.meta.dirname,
      '../golden',
      name,
      path.endsWith('/') ? `${path}index.html` : path,
    );
    if (process.env['UPDATE_GOLDEN'] === '1') {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, shown(document));
    }
    expect(
      existsSync(file),
      `${file} is missing: run once with UPDATE_GOLDEN=1 and review what it says`,
    ).toBe(true);
    expect(shown(document)).toBe(readFileSync(file, 'utf8'));
  });
});

test('no two documents of a language have one title', () => {
  const titles = cases.map(({ document }) => `${document.language} ${document.role} ${document.title}`);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('a posting that opens, closes or changes shows in the documents of its language, and in no other feed', () => {
  const more = [...postings, posting({ key: 'kiln-keeper', title: 'Kiln keeper' })];
  const after = editionOf(catalogAt(moment, { ...snapshot, postings: more }), all);
  const changed = cases.filter(
    ({ path, document }) => after.documents.get(path)?.render(after) !== textOf(document),
  );
  const feeds = changed.filter(({ document }) => document.role === 'feed');
  expect(feeds.map(({ path }) => path)).toEqual([
    '/en/rss.xml',
    '/en/atom.xml',
    '/en/feed.json',
    '/en/changes/rss.xml',
    '/en/changes/atom.xml',
    '/en/changes/feed.json',
  ]);
});
