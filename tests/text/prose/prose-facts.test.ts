import { describe, expect, test } from 'vitest';
import { language } from '../../../src/model/language.ts';
import { readText } from '../../../src/text/markdown/markdown.ts';
import type { LabelledText } from '../../prose/labelled/facts.ts';
import { type ProseContext, proseFacts, proseReading } from '../../../src/text/prose/facts/prose-facts.ts';
import { moved } from '../../prose/labelled/moved.ts';
import { compared } from '../../prose/stated-texts.ts';
import * as labelled from '../../prose/labelled/registry.ts';

const proseOf = (text: string) =>
  readText({ format: 'markdown', text, file: 'a.md', line: 1, dialect: { python: true, shortcodes: false } })
    .prose;

function factsOf(tag: string, { text, title, currency }: Omit<LabelledText, 'facts'>) {
  const context: ProseContext = {
    ...(title === undefined ? {} : { title: { text: title, line: 1 } }),
    ...(currency === undefined ? {} : { currency }),
  };
  return Object.fromEntries(
    proseFacts(proseOf(text), language(tag), context).map(({ fact, value }) => [fact, value]),
  );
}

describe.each(Object.entries(labelled))('facts in prose, %s', (tag, texts) => {
  test.each(
    texts.map((row) => [`${row.title === undefined ? '' : `“${row.title}” `}${row.text}`, row] as const),
  )('nothing is read into: %s', (_, row) => {
    expect(row.facts).toMatchObject(factsOf(tag, row));
  });

  test('half of the table are false friends, at the least forty sentences', () => {
    const negatives = texts.filter(({ facts }) => Object.keys(facts).length === 0).length;
    expect(texts.length).toBeGreaterThanOrEqual(40);
    expect(negatives / texts.length).toBeGreaterThan(0.4);
  });
});

describe.each(Object.entries(moved))('where a rule was wrong once, %s', (tag, texts) => {
  test.each(texts.map((row) => [row.text, row] as const))('nothing is read into: %s', (_, row) => {
    expect(compared(row.facts)).toMatchObject(compared(factsOf(tag, row)));
  });
});

describe('doubt', () => {
  const facts = (text: string, tag = 'en', context: ProseContext = {}) =>
    Object.fromEntries(
      proseFacts(proseOf(text), language(tag), context).map(({ fact, value }) => [fact, value]),
    );

  test('two different values of a fact are none', () => {
    expect(facts('The salary is €30,000 a year.\n\nThe salary is €40,000 a year.')).toEqual({});
    expect(facts('This is a full-time job.\n\nThis is a part-time job.')).toEqual({});
    expect(facts('Apply by 1 May 2025.\n\nApply by 2 May 2025.')).toEqual({});
    expect(
      facts('Send your CV to a@lanternworks.example.\n\nSend your CV to b@lanternworks.example.'),
    ).toEqual({});
  });

  test('the same value twice is one, at its first place', () =>
    expect(
      proseFacts(proseOf('Hello.\n\nApply by 1 May 2025.\n\nApply by May 1, 2025.'), language('en')),
    ).toEqual([
      {
        fact: 'closes',
        value: '2025-05-01T23:59:59Z',
        line: 3,
        text: 'Apply by 1 May 2025.',
        form: 'sentence',
      },
    ]));

  test('a dollar is the dollar of the site, or of the country in the language', () => {
    const text = 'The salary is $60,000 a year.';
    expect(facts(text)).toEqual({});
    expect(facts(text, 'en-US').salary).toMatchObject({ currency: 'USD' });
    expect(facts(text, 'en-CA').salary).toMatchObject({ currency: 'CAD' });
    expect(facts(text, 'en', { currency: 'AUD' }).salary).toMatchObject({ currency: 'AUD' });
  });

  test.each([
    ['en', 'The salary is €40,000 a year, pro rata for 21 hours.'],
    ['en', 'The salary is €40,000 a year, rising to €45,000 after two years.'],
    ['en', 'The salary is €40,000 a year after probation.'],
    ['de', 'Das Gehalt beträgt 40.000 € brutto im Jahr, anteilig bei Teilzeit.'],
    ['fr', 'Le salaire est de 40 000 € par an, au prorata du temps de travail.'],
    ['es', 'El salario es de 30.000 € al año, proporcional a la jornada.'],
  ])('pay that is qualified is left out, and said: %s, %s', (tag, text) => {
    const { facts, unread } = proseReading(proseOf(text), language(tag));
    expect(facts.filter(({ fact }) => fact === 'salary')).toEqual([]);
    expect(unread).toMatchObject([
      { fact: 'salary', line: 1, fault: expect.stringContaining('plain pay') as string },
    ]);
  });

  test('a deadline is the end of its day where the site is', () =>
    expect(facts('Apply by 1 May 2025.', 'en', { timeZone: 'America/Toronto' }).closes).toBe(
      '2025-05-01T23:59:59-04:00',
    ));

  test('a language without rules states nothing', () =>
    expect(facts('The salary is €30,000 a year.', 'nl')).toEqual({}));
});

describe('hostile text', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['digits', '7'.repeat(50_000)],
    ['digits in groups', '1 000 '.repeat(20_000)],
    ['amounts', '$15 / hour '.repeat(20_000)],
    ['brackets', `${'('.repeat(50_000)}${')'.repeat(50_000)}`],
    ['a megabyte of a line', 'this is a part-time '.repeat(50_000)],
    ['commas', 'salary, '.repeat(50_000)],
    ['addresses', 'apply a@b.c@d.e '.repeat(20_000)],
    ['sentences', 'The salary is 1. '.repeat(30_000)],
    ['dots', '. '.repeat(200_000)],
    ['hyphens', 'part-'.repeat(100_000)],
    ['letters with marks', 'é\u0301'.repeat(100_000)],
  ];
  const block = (text: string) => ({
    blocks: [{ kind: 'paragraph' as const, text, line: 1, lead: true, emphasised: [] }],
    links: [],
  });
  test.each(hostile)('%s: no fact, and the whole takes a time that a test can wait for', (_, text) => {
    for (const tag of ['en', 'fr', 'de', 'es'])
      expect(proseFacts(block(text), language(tag), { currency: 'USD' })).toEqual([]);
  });

  test('thousands of links on a line', () => {
    const text = 'Apply at [x](https://x.example/). '.repeat(5000);
    expect(proseFacts(proseOf(text), language('en'))).toEqual([]);
  });
});

describe('a label in another of the site’s languages', () => {
  const site = ['en', 'fr', 'de', 'es', 'nl'].map(language);
  const read = (text: string, languages: readonly string[] = site) =>
    proseReading(proseOf(`You keep the light of the tower with us.\n\n${text}`), language('en'), {
      languages: languages.map(language),
    });

  test.each<[string, string, object]>([
    ['Publié le 29 septembre 2026', 'fr', { opens: '2026-09-29T00:00:00Z' }],
    ['Veröffentlicht am: 29. September 2026', 'de', { opens: '2026-09-29T00:00:00Z' }],
    ['Fecha de publicación: 29 de septiembre de 2026', 'es', { opens: '2026-09-29T00:00:00Z' }],
    ['Geplaatst op: 29 september 2026', 'nl', { opens: '2026-09-29T00:00:00Z' }],
    [
      'Salaire : 42 000 € par an',
      'fr',
      { salary: { currency: 'EUR', min: 42000, max: 42000, unit: 'YEAR' } },
    ],
    [
      '| Arbeitsort | Kiel, Deutschland |\n|---|---|\n| Ziel | Licht |',
      'de',
      { locations: [expect.objectContaining({ name: 'Kiel, Deutschland' })] },
    ],
    ['**Type de contrat :** temps plein', 'fr', { employmentTypes: ['FULL_TIME'] }],
    [
      '**Umfang:** Vollzeit\n\n**Dauer:** befristet bis Ende Mai 2028',
      'de',
      { employmentTypes: ['FULL_TIME', 'TEMPORARY'] },
    ],
    [
      '**Umfang:** Vollzeit\n\n**Vertrag:** befristet oder unbefristet',
      'de',
      { employmentTypes: ['FULL_TIME'] },
    ],
    ['Horas semanales: 30', 'es', { hours: { min: 30, max: 30 } }],
    [
      '## Comment postuler\n\nBy mail: [Anna](mailto:jobs@lanternworks.example)',
      'fr',
      { apply: { email: 'jobs@lanternworks.example' } },
    ],
  ])('%s is read, as %s', (text, tag, facts) => {
    const found = read(text).facts;
    expect(Object.fromEntries(found.map(({ fact, value }) => [fact, value]))).toEqual(facts);
    expect(found.map((one) => one.language)).toEqual([tag]);
  });

  test.each([
    ['Salaire : 42 000 € par an', ['en', 'de']],
    ['Horas semanales: 30', ['en']],
    ['Mise en ligne : bientôt', ['en']],
    ['Annonce du spectacle : 12 lampes', ['en']],
    ['Site : Lanternworks', site],
    ['Lieu : Kiel', site],
    ['Art: Landscapes', site],
    ['Ou: a lamp', site],
    ['Salaire : selon l’expérience', site],
    ['Publié le 3/4/2026', site],
    ['Postuler : non', site],
    ['Posted on: 28 September 2026\n\nPublié le 29 septembre 2026', site],
  ])('%s is not, where the site is in %s', (text, languages) =>
    expect(read(text, languages).facts).toEqual([]),
  );

  test.each(['Site : Lanternworks', 'Lieu : Kiel', 'Publié le 3/4/2026'])(
    '%s is not called unread either: it may mean something else in English',
    (text) => expect(read(text).unread).toEqual([]),
  );

  test.each([
    ['Publié le 29 septembre 2026', 'fr'],
    ['Online seit: 29. September 2026', 'de'],
    ['Pubblicato il 29 settembre 2026', 'it'],
  ])('a day of posting is read on a site in English alone: %s', (text, tag) =>
    expect(read(text, ['en']).facts).toMatchObject([
      { fact: 'opens', value: '2026-09-29T00:00:00Z', language: tag },
    ]),
  );
});
