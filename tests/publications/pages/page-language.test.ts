import { describe, expect, test } from 'vitest';
import { editionOf } from '../../../src/model/document.ts';
import { language } from '../../../src/model/language.ts';
import { pageLanguage } from '../../../src/publications/pages/layout/page-language.ts';
import { listing } from '../../../src/publications/pages/listing/listing.tsx';
import { postingPage } from '../../../src/publications/pages/posting/posting-page.tsx';
import * as languages from '../../../src/publications/wording/languages.ts';
import { wordingFor } from '../../../src/publications/wording/wording-of.ts';
import { catalogOf, html, posting, site } from '../../fixtures/catalog.ts';
import { attribute, parsePage, textOf } from './html-page.ts';

test.each([
  ['fr', 'fr', 'fr'],
  ['fr-CA', 'fr', 'fr-CA'],
  ['ar-EG', 'ar', 'ar-EG'],
  ['de-Latn-CH', 'de', 'de-Latn-CH'],
  ['sw', 'en', 'en'],
  ['zh-Hant', 'en', 'en'],
])('a page in %s speaks the wording %s, with dates and figures as in %s', (tag, wording, spoken) => {
  const found = wordingFor(language(tag));
  expect([found.wording.language, found.language]).toEqual([wording, spoken]);
});

test.each(Object.values(languages))(
  'the wording $language has a form for each of its plural categories',
  (wording) => {
    const categories = new Intl.PluralRules(wording.language).resolvedOptions().pluralCategories;
    // French and Spanish `many` is for whole millions, and reads as `other` does here.
    const needed = categories.filter((category) => category !== 'many' || wording.language === 'ar');
    expect(Object.keys(wording.openingCount)).toEqual(expect.arrayContaining(needed));
    expect(Object.keys(wording.hoursAWeek)).toEqual(expect.arrayContaining(needed));
  },
);

test.each([
  ['en', 1, '1 open position'],
  ['fr', 0, '0 poste ouvert'],
  ['fr', 2, '2 postes ouverts'],
  ['ar', 1, 'وظيفة واحدة متاحة'],
  ['ar', 2, 'وظيفتان متاحتان'],
  ['ar', 3, '3 وظائف متاحة'],
  ['ar', 11, '11 وظيفة متاحة'],
])('in %s, %i openings are "%s"', (tag, count, text) => {
  const { formats, wording } = pageLanguage(language(tag));
  expect(formats.count(wording.openingCount, count)).toBe(text);
});

describe('a language without a wording', () => {
  const sw = language('sw');
  const own = { ...site, languages: [...site.languages, { tag: sw, title: 'Kazi Lanternworks' }] };
  const catalog = catalogOf(
    [
      posting({
        key: 'fundi',
        language: sw,
        title: 'Fundi wa kioo',
        description: html('<p>Unapuliza kioo.</p>'),
        employmentTypes: ['FULL_TIME'],
      }),
    ],
    own,
  );
  const edition = editionOf(catalog, [listing, postingPage]);
  const page = (path: string) => parsePage(edition.documents.get(path)?.render(edition) ?? '');

  test('is the language of the page, and English phrases say that they are English', () => {
    const fundi = page('/sw/jobs/fundi/');
    expect(attribute(fundi.one('html'), 'lang')).toBe('sw');
    for (const [tag, text] of [
      ['h2', 'At a glance'],
      ['dt', 'Employment type'],
      ['a', 'Skip to content'],
    ] as const) {
      const element = fundi.all(tag).find((one) => textOf(one) === text);
      expect(element && attribute(element, 'lang')).toBe('en');
    }
  });

  test('has its own content in its own language', () => {
    const fundi = page('/sw/jobs/fundi/');
    expect(attribute(fundi.one('h1'), 'lang')).toBeUndefined();
    expect(attribute(fundi.one('div', { className: 'prose' }), 'lang')).toBeUndefined();
  });

  test('a language with a wording marks no phrase', () => {
    const menu = /^(en|fr|ar|sw)$/;
    const marked = page('/fr/')
      .all('h2')
      .concat(page('/fr/').all('p'))
      .map((one) => attribute(one, 'lang') ?? '');
    expect(marked.filter((lang) => menu.test(lang))).toEqual([]);
  });
});

test('an Arabic page is right to left and isolates foreign text', () => {
  const edition = editionOf(
    catalogOf([posting({ key: 'x', language: language('ar'), title: 'مهندس (C++)', department: 'R&D' })]),
    [postingPage],
  );
  const page = parsePage(edition.documents.get('/ar/jobs/x/')?.render(edition) ?? '');
  expect(attribute(page.one('html'), 'dir')).toBe('rtl');
  expect(page.one('h1').children[0]).toMatchObject({ tagName: 'bdi' });
});
