import { describe, expect, test } from 'vitest';
import { editionOf } from '../../../src/model/document.ts';
import { shareScript } from '../../../src/publications/pages/posting/share.tsx';
import type { Posting } from '../../../src/model/posting.ts';
import type { Site } from '../../../src/model/site.ts';
import { home } from '../../../src/publications/pages/listing/home.tsx';
import { listing } from '../../../src/publications/pages/listing/listing.tsx';
import { postingPage } from '../../../src/publications/pages/posting/posting-page.tsx';
import { catalogOf, organization, posting, site } from '../../fixtures/catalog.ts';
import { attribute, elements, parsePage, textOf } from './html-page.ts';

const english: Site = { ...site, languages: site.languages.slice(0, 1) };

function rendered(given: Partial<Posting>, own: Site = english): string[] {
  const edition = editionOf(catalogOf([posting({ key: 'hostile', ...given })], own), [
    home,
    listing,
    postingPage,
  ]);
  return [...edition.documents.values()].map((document) => document.render(edition));
}

const attacks = [
  '<script>alert(1)</script>',
  '</title></head><body><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  `' onmouseover='alert(1)`,
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<!--<script>',
  '{{constructor}}${alert(1)}$&$1',
  '</style><script>alert(1)</script>',
  '\u202Eecalp a ni\u202C',
  'lone \uD800 surrogate',
];

describe.each(attacks)('the text %j', (text) => {
  test.each<[string, Partial<Posting>]>([
    ['title', { title: text }],
    ['department', { department: text }],
    [
      'place',
      {
        locations: [
          { name: text, address: { streetAddress: text, addressLocality: text, addressCountry: text } },
        ],
      },
    ],
    ['remote area', { remote: { areas: [{ name: text, type: 'Country' }] } }],
    ['organisation', { organization: { name: text } }],
    ['identifier', { identifier: { name: text, value: text } }],
    ['categories', { categories: [text, text] }],
    ['summary', { summary: text }],
    ['currency', { salary: { currency: text, min: 1, max: 2, unit: 'HOUR' } }],
    ['term', { term: text }],
    ['start', { starts: text }],
    ['e-mail address', { apply: { email: text } }],
    ['address to apply', { apply: { url: text } }],
    ['image', { image: text }],
  ])('as a %s stays text', (_name, given) => {
    expect(rendered(given).flatMap(faults)).toEqual([]);
  });

  test.each<[string, Partial<Site>]>([
    [
      'organisation',
      { organization: { ...organization, name: text, url: text, logo: text, sameAs: [text] } },
    ],
    [
      'title and description',
      { languages: english.languages.map((one) => ({ ...one, title: text, description: text })) },
    ],
    ['accent', { accent: text }],
  ])('as the site’s %s stays text', (_name, given) => {
    expect(rendered({}, { ...english, ...given }).flatMap(faults)).toEqual([]);
  });
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//evil.example/',
  '',
])('%j never becomes a link or an image', (address) => {
  const given = {
    apply: { url: address },
    url: address,
    image: address,
    enclosure: { url: address, mediaType: 'text/html' },
    organization: { name: 'L', url: address, logo: address },
  };
  const own = {
    ...english,
    organization: { ...organization, url: address, logo: address, sameAs: [address] },
    languages: english.languages.map((one) => ({ ...one, url: address })),
  };
  expect(rendered(given, own).flatMap(faults)).toEqual([]);
});

test.each([
  'a@b.example?cc=evil@evil.example',
  'a@b.example,evil@evil.example',
  'a@b.example%0Abcc:evil@evil.example',
  'a@b.example\nbcc: evil@evil.example',
  'javascript:alert(1)//@b.example',
])('%j is no address to write to', (email) => {
  expect(rendered({ here: true, apply: { email } }).filter((html) => html.includes('href="mailto:'))).toEqual(
    [],
  );
});

test('an attack is shown as the text it is', () => {
  const html = rendered({ title: attacks[0] ?? '' }).find((one) => one.includes('ld+json')) ?? '';
  expect(textOf(parsePage(html).one('h1'))).toBe('<script>alert(1)</script>');
});

const harmless = /^(https?:\/\/[^/]|mailto:[\w.]+@|#content$|\.\.?\/)/;

/** Whatever in a page is not of our making: handlers, styles, scripts, addresses that no browser should follow. */
function faults(html: string): string[] {
  const page = parsePage(html);
  const found = elements(page.one('html')).flatMap((element) => [
    ...Object.keys(element.properties).filter((name) => /^(on|style$|srcDoc$|formAction$)/i.test(name)),
    ...['href', 'src']
      .flatMap((name) => attribute(element, name) ?? [])
      .filter((address) => !harmless.test(address)),
  ]);
  // Our own, to the letter.
  const others = page.all('script').filter((script) => textOf(script) !== shareScript);
  const scripts = others.map((script) => attribute(script, 'type'));
  if (scripts.length > 1 || scripts.some((type) => type !== 'application/ld+json')) found.push('script');
  if (page.all('style').length !== 2) found.push('style');
  if (page.all('title').length !== 1) found.push('title');
  return found;
}
