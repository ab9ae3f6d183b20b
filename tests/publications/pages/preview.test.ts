import { describe, expect, test } from 'vitest';
import { editionOf } from '../../../src/model/document.ts';
import { excerpt } from '../../../src/publications/pages/excerpt.ts';
import * as registry from '../../../src/publications/registry.ts';
import { catalog, catalogOf, html as safe, posting } from '../../fixtures/catalog.ts';
import { attribute, parsePage, textOf } from './html-page.ts';

const publications = Object.values(registry);
const edition = editionOf(catalog, publications);
const page = (path: string, from = edition) => parsePage(from.documents.get(path)?.render(from) ?? '');

describe.each(['en', 'fr', 'ar'])('the preview of the feed in %s', (tag) => {
  const html = page(`/${tag}/subscribe/preview/`);

  test('has the entries of the feed, in its order', () => {
    const feed = JSON.parse(edition.documents.get(`/${tag}/feed.json`)?.render(edition) ?? '');
    expect(html.all('h3').map(textOf)).toEqual(feed.items.map(({ title }: { title: string }) => title));
    expect(textOf(html.one('h2'))).toBe(feed.title);
  });

  test('shows the address of each format', () => {
    const shown = html.all('bdi', { dir: 'ltr' }).map(textOf);
    expect(shown.toSorted()).toEqual(
      ['atom.xml', 'feed.json', 'rss.xml'].map((file) => `https://jobs.lanternworks.example/${tag}/${file}`),
    );
  });

  test.each(['', 'subscribe/'])('is led to from /<language>/%s', (from) => {
    const own = `/${tag}/${from}`;
    const targets = page(own)
      .all('a')
      .map((link) => new URL(attribute(link, 'href') ?? '', `https://x.example${own}`).pathname);
    expect(targets).toContain(`/${tag}/subscribe/preview/`);
  });

  test('is not for search engines', () => {
    expect(html.all('meta', { name: 'robots', content: 'noindex' })).toHaveLength(1);
  });
});

test('without openings the preview says so', () => {
  const empty = editionOf(catalogOf([]), publications);
  expect(textOf(page('/en/subscribe/preview/', empty).one('section'))).toContain(
    'No open positions right now',
  );
});

test('an entry says its summary, or else the beginning of its text', () => {
  const own = editionOf(
    catalogOf([
      posting({ key: 'a', summary: 'Light the lamps.', description: safe('<p>Long text.</p>') }),
      posting({ key: 'b', description: safe('<h2>You</h2><p>like &#x3C;glass> &#x26; fire.</p>') }),
    ]),
    publications,
  );
  const text = textOf(page('/en/subscribe/preview/', own).one('section'));
  expect(text).toContain('Light the lamps.');
  expect(text).not.toContain('Long text.');
  expect(text).toContain('You like <glass> & fire.');
});

test.each([
  ['short text stays whole', '<p>One</p><p>two</p>', 'One two'],
  ['long text ends between words', `<p>${'word '.repeat(100)}</p>`, `${'word '.repeat(56).trim()} …`],
  ['escapes are read once', '&amp;lt; &#x26;amp; &quot;', '&lt; &amp; "'],
  ['what is no character goes', 'a&#xffffff;b', 'ab'],
])('%s', (_name, html, text) => {
  expect(excerpt(html)).toBe(text);
});

test('the favicon is in the accent colour and linked from every page', () => {
  expect(edition.documents.get('/favicon.svg')?.render(edition)).toContain('fill="#8a3b12"');
  for (const { role, path } of edition.documents.values()) {
    if (role !== 'page') continue;
    const href = attribute(page(path).one('link', { rel: 'icon' }), 'href') ?? '';
    expect(new URL(href, `https://x.example${path}`).pathname).toBe('/favicon.svg');
  }
});
