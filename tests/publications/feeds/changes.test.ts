import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { editionOf, type Publication } from '../../../src/model/document.ts';
import { instant } from '../../../src/model/instant.ts';
import type { Posting } from '../../../src/model/posting.ts';
import { listing } from '../../../src/publications/pages/listing/listing.tsx';
import { changes } from '../../../src/publications/feeds/changes/changes.ts';
import { changesEntries } from '../../support/changes-entries.ts';
import { catalog, catalogOf, fr, html, posting, site } from '../../fixtures/catalog.ts';

function feed(
  given: readonly Posting[],
  own = site,
  path = '/en/changes/atom.xml',
  pages: readonly Publication[] = [],
): string {
  const edition = editionOf(catalogOf(given, own), [changes, ...pages]);
  return edition.documents.get(path)?.render(edition) ?? '';
}

const told = (...given: readonly Posting[]) =>
  (parseAtomFeed(feed(given)).entries ?? []).map(
    ({ title, updated }) => `${updated?.slice(0, 16)} ${title?.value}`,
  );

const opens = instant('2026-10-05T09:00:00Z');
const at = (text: string) => instant(`2026-${text}:00Z`);
const marked = { status: { from: 'front-matter', key: 'archived' } } as const;

describe.each([
  ['an opening', { opens, updated: opens }, ['2026-10-05T09:00 New: Glassblower']],
  [
    'an opening and a change, newest first',
    { opens, updated: at('11-02T10:00') },
    ['2026-11-02T10:00 Changed: Glassblower', '2026-10-05T09:00 New: Glassblower'],
  ],
  [
    'a change some minutes after the opening',
    { opens, updated: at('10-05T09:10') },
    ['2026-10-05T09:10 Changed: Glassblower', '2026-10-05T09:00 New: Glassblower'],
  ],
  [
    'no change on the day of an opening that has no time',
    { opens: instant('2026-10-05T00:00:00Z'), updated: at('10-05T09:10') },
    ['2026-10-05T00:00 New: Glassblower'],
  ],
  [
    'no change before the opening',
    { opens, updated: at('09-01T09:00') },
    ['2026-10-05T09:00 New: Glassblower'],
  ],
  [
    'a closing by date, and still the opening',
    { opens, updated: opens, closes: at('11-10T23:59') },
    ['2026-11-10T23:59 Closed: Glassblower', '2026-10-05T09:00 New: Glassblower'],
  ],
  [
    'a closing by mark, when the posting last changed',
    { opens, status: 'closed', updated: at('11-03T08:00'), facts: marked },
    ['2026-11-03T08:00 Closed: Glassblower', '2026-10-05T09:00 New: Glassblower'],
  ],
  [
    'no closing that nobody can date, nor the opening without it',
    { opens, status: 'closed', updated: opens, facts: { ...marked, opens: { from: 'ledger' } } },
    [],
  ],
  ['nothing of what is scheduled', { status: 'scheduled', opens: instant('2027-03-01T00:00:00Z') }, []],
] satisfies readonly [string, Partial<Posting>, readonly string[]][])(
  'tells %s',
  (_what, given, expected) => {
    test('and nothing else', () => {
      expect(told(posting(given))).toEqual(expected);
    });
  },
);

test('a posting that closed with its translation is dated by the translation', () => {
  const original = posting({
    language: fr,
    opens,
    status: 'closed',
    updated: at('11-03T08:00'),
    facts: marked,
  });
  const other = posting({
    opens,
    status: 'closed',
    updated: at('10-20T08:00'),
    facts: { status: { from: 'translation', key: original.id } },
  });
  expect(told(original, other)).toEqual([
    '2026-11-03T08:00 Closed: Glassblower',
    '2026-10-05T09:00 New: Glassblower',
  ]);
});

test('every event has an id of its own, a tag: URI that stays', () => {
  const ids = (updated: string) =>
    parseAtomFeed(feed([posting({ opens, updated: at(updated) })])).entries?.map(({ id }) => id) ?? [];
  expect(ids('11-02T10:00')).toEqual([
    'tag:lanternworks.example,2024:glassblower.en/changed/2026-11-02T10:00:00Z',
    'tag:lanternworks.example,2024:glassblower.en/opened/2026-10-05T09:00:00Z',
  ]);
  expect(ids('11-04T10:00').slice(1)).toEqual(ids('11-02T10:00').slice(1));
  expect(ids('11-04T10:00')[0]).not.toBe(ids('11-02T10:00')[0]);
});

test.each(['rss.xml', 'atom.xml', 'feed.json'])('%s never says what a closed posting said', (file) => {
  const closed = posting({
    opens,
    closes: at('11-10T23:59'),
    summary: 'A summary of glass',
    description: html('<p>You blow glass.</p>'),
    apply: { url: 'https://apply.example/glass' },
  });
  const text = feed([closed], site, `/en/changes/${file}`, [listing]);
  expect(text).toContain('Closed: Glassblower');
  expect(text).toContain('This position is closed');
  expect(text).toContain('https://jobs.lanternworks.example/en/jobs/glassblower/');
  expect(text).not.toMatch(/You blow|summary of glass|apply\.example|_job|ld\+json|describedby/);
});

test('an entry about an open posting is short: its title, at the posting’s own address where we have no pages', () => {
  const [entry] =
    parseAtomFeed(feed([posting({ opens, updated: opens, summary: 'Blow & shape' })])).entries ?? [];
  expect(entry?.content?.value).toBe('<p>Glassblower</p>');
  expect(entry?.links?.[0]?.href).toBe('https://lanternworks.example/jobs/glassblower/');
  expect(entry?.categories?.map(({ term }) => term)).toEqual(['opened']);
});

test('without a ledger too an opening and a change stay the same to the byte when the job closes by its date', () => {
  const own = { opens, updated: at('11-02T10:00'), summary: 'Blow & shape' };
  const open = changesEntries(catalogOf([posting(own)]));
  const closed = changesEntries(catalogOf([posting({ ...own, closes: at('11-10T23:59') })]));
  expect([open, closed].map((entries) => Object.keys(entries).length)).toEqual([6, 9]);
  expect(closed).toMatchObject(open);
});

test('it holds the newest events, as many as the site wants, and does not claim to hold all', () => {
  const text = feed(catalog.open, { ...site, feedEntries: 2 });
  expect(parseAtomFeed(text).entries?.map(({ title }) => title?.value)).toEqual([
    'Changed: Engineer, R&D <C++>',
    'New: Engineer, R&D <C++>',
  ]);
  expect(text).not.toContain('fh:complete');
  expect(parseAtomFeed(feed(catalog.open, { ...site, feedEntries: 0 })).entries ?? []).toEqual([]);
});

test('a title is taken as it is written', () => {
  expect(told(posting({ opens, updated: opens, title: '$& {title} $1' }))).toEqual([
    '2026-10-05T09:00 New: $& {title} $1',
  ]);
});
