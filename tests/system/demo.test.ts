import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalogAt, type Snapshot } from '../../src/model/catalog.ts';
import { instant } from '../../src/model/instant.ts';
import { ledgerAt } from '../support/read-site.ts';
import { diskFiles } from '../../src/node/disk/disk-files.ts';
import { nowhere } from '../support/memory-site.ts';
import type { Desk } from '../../src/sources/source.ts';
import { gather } from '../../src/admission/gather.ts';
import { loadConfiguration } from '../../src/configuration/load-configuration.ts';

const root = join(import.meta.dirname, '../..');

/** The demo in this checkout, read as `rolecast serve .` does on a day in 2026; git and the ledger say what must not be heard. */
async function demo(): Promise<Snapshot> {
  const { configuration, diagnostics } = loadConfiguration({
    file: { name: 'rolecast.yaml', text: readFileSync(join(root, 'rolecast.yaml'), 'utf8') },
    files: (path) => diskFiles(join(root, path)),
    wish: {},
  });
  if (configuration === undefined) throw new Error(JSON.stringify(diagnostics));
  expect(diagnostics).toEqual([]);
  const wrong = instant('1999-01-01T00:00:00Z');
  return gather({
    configuration,
    url: 'http://localhost:8787/',
    now: Date.parse('2026-11-22T12:00:00Z'),
    place: '',
    ledger: ledgerAt(wrong),
    desk: ({ path }): Desk => ({
      configuration,
      files: diskFiles(join(root, path)),
      history: { state: 'complete', of: () => ({ added: wrong, changed: wrong }), diagnostics: () => [] },
      ...nowhere,
      now: 0,
      signal: new AbortController().signal,
      memo: (_key, _input, make) => make(),
    }),
  });
}

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await demo();
});

const slugs = (language: string, status: string) =>
  snapshot.postings
    .filter((posting) => posting.language === language && posting.status === status)
    .map(({ slug }) => slug)
    .toSorted();

describe('the demo', () => {
  test.each([
    [
      'en',
      [
        'chart-editor',
        'ferry-deckhand',
        'harbour-software-engineer',
        'lantern-restorer',
        'open-application',
        'rope-access-rigger',
      ],
      ['night-watch-coordinator', 'optics-apprentice', 'tide-gauge-technician'],
      ['keeper-in-residence'],
    ],
    [
      'fr',
      [
        'candidature-spontanee',
        'chart-editor',
        'logiciels-portuaires',
        'restauration-de-lanternes',
        'rope-access-rigger',
      ],
      ['apprentissage-en-optique', 'night-watch-coordinator'],
      ['gardien-en-residence'],
    ],
    ['ar', ['ferry-deckhand', 'rope-access-rigger'], ['night-watch-coordinator'], []],
  ])('has open, closed and scheduled postings in %s', (language, open, closed, scheduled) => {
    expect(slugs(language, 'open')).toEqual(open);
    expect(slugs(language, 'closed')).toEqual(closed);
    expect(slugs(language, 'scheduled')).toEqual(scheduled);
  });

  test('leaves out what is faulty or not translated, and says of each file why', () => {
    const fresnel = 'content/site/content/en/careers/positions/fresnel-lens-maker.md';
    expect(snapshot.sources.map(({ name, leftOut }) => [name, leftOut])).toEqual([
      ['website', 2],
      ['handbook', 1],
      ['notices', 1],
    ]);
    expect(snapshot.diagnostics.map(({ severity, code, where }) => [severity, code, where?.file])).toEqual([
      ['warning', 'translation-untranslated', 'content/handbook/i18n/ar/jobs/chart-editor.md'],
      ['error', 'title-missing', 'content/notices/untitled.md'],
      ['error', 'front-matter-part-invalid', fresnel],
      ['info', 'shortcode-unknown', 'content/site/content/en/careers/positions/harbour-software-engineer.md'],
      ['error', 'date-invalid', 'content/site/content/fr/careers/positions/monteuse-de-prismes.md'],
      [
        'warning',
        'translation-status-differs',
        'content/site/content/fr/careers/positions/optics-apprentice.md',
      ],
    ]);
    const linesOf = (wanted: string) =>
      snapshot.diagnostics.filter(({ code }) => code === wanted).map(({ where }) => where?.line);
    expect([linesOf('front-matter-part-invalid'), linesOf('date-invalid')]).toEqual([[4], [7]]);
  });

  test('pairs every posting with its translations', () => {
    const groups = [...catalogAt(Date.parse('2026-11-22T12:00:00Z'), snapshot).groups.values()];
    expect(
      groups.map((group) => group.map(({ language, slug }) => `${language}/${slug}`).join(' ')).toSorted(),
    ).toEqual([
      'ar/ferry-deckhand en/ferry-deckhand',
      'ar/rope-access-rigger en/rope-access-rigger fr/rope-access-rigger',
      'en/chart-editor fr/chart-editor',
      'en/harbour-software-engineer fr/logiciels-portuaires',
      'en/lantern-restorer fr/restauration-de-lanternes',
      'en/open-application fr/candidature-spontanee',
    ]);
  });

  test('states all its dates itself: neither git nor the ledger is heard', () => {
    for (const { slug, opens, updated, facts } of snapshot.postings)
      expect([slug, opens?.slice(0, 4), updated.slice(0, 4), facts.opens?.from, facts.updated?.from]).toEqual(
        [
          slug,
          expect.not.stringMatching('1999'),
          expect.not.stringMatching('1999'),
          'front-matter',
          'front-matter',
        ],
      );
  });

  test('has postings rich enough for job search: a place or remote, a type and a way to apply', () => {
    for (const posting of snapshot.postings.filter(({ status }) => status === 'open')) {
      expect([
        posting.id,
        posting.locations ?? posting.remote?.areas,
        posting.employmentTypes,
        posting.apply,
      ]).toEqual([posting.id, expect.anything(), expect.anything(), expect.anything()]);
      for (const place of posting.locations ?? [])
        expect(place.address?.addressCountry).toMatch(/^[A-Z]{2}$/);
    }
    expect(snapshot.postings.filter(({ salary }) => salary !== undefined).length).toBeGreaterThan(10);
    expect(snapshot.postings.filter(({ remote }) => remote !== undefined)).toHaveLength(4);
  });

  test('still has its open postings in 2030, and its keeper appears in May 2031', () => {
    const in2030 = catalogAt(Date.parse('2030-01-01T00:00:00Z'), snapshot);
    expect(in2030.open).toHaveLength(13);
    const keeper = catalogAt(Date.parse('2031-05-01T09:00:00Z'), snapshot).open.map(({ slug }) => slug);
    expect(keeper).toEqual(expect.arrayContaining(['keeper-in-residence', 'gardien-en-residence']));
  });

  test('shows no leftovers of Hugo or MkDocs in its texts', () => {
    for (const { id, description } of snapshot.postings.filter(({ status }) => status === 'open')) {
      expect([id, description]).toEqual([id, expect.stringMatching(/<p/)]);
      expect([id, description]).toEqual([
        id,
        expect.not.stringMatching(/\{\{|!!!|\?\?\?|:material-|\{ #|<script/),
      ]);
    }
  });
});
