import { describe, expect, test } from 'vitest';
import { catalogAt } from '../../src/model/catalog.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { instant } from '../../src/model/instant.ts';
import { language } from '../../src/model/language.ts';
import type { Posting } from '../../src/model/posting.ts';
import { unnamedOrganization } from '../../src/model/site.ts';
import { type BoardName, boardNames } from '../../src/checks/board-names.ts';
import { findingsOf } from '../../src/checks/findings.ts';
import { html, moment, posting, snapshot } from '../fixtures/catalog.ts';

const complete: Partial<Posting> = {
  title: 'Lamp keeper',
  opens: instant('2026-05-01T00:00:00Z'),
  locations: [{ name: 'Halifax', address: { addressLocality: 'Halifax', addressCountry: 'CA' } }],
  employmentTypes: ['FULL_TIME'],
  salary: { currency: 'CAD', min: 60000, max: 70000, unit: 'YEAR' },
  closes: instant('2030-05-01T23:59:59Z'),
  identifier: { name: 'Lanternworks', value: '7' },
  apply: { url: 'https://lanternworks.example/apply' },
  description: html(`<p>${'You look after the lanterns of nine harbours. '.repeat(10)}</p>`),
  facts: { opens: { from: 'front-matter' } },
};

function codesOf(...changes: readonly Partial<Posting>[]): string[] {
  const postings = changes.map((change, index) =>
    posting({
      id: `tag:lanternworks.example,2024:en/${index}`,
      updated: instant(`2026-05-0${index + 1}T09:00:00Z`),
      ...complete,
      ...change,
    }),
  );
  const empty = { ...snapshot, postings, diagnostics: [] };
  return findingsOf(catalogAt(moment, empty), empty, moment).diagnostics.map(({ code }) => code);
}

/** A change that takes a property away. */
function without(...names: readonly (keyof Posting)[]): Partial<Posting> {
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

describe('a doubt whether a posting is closed', () => {
  const doubt: Diagnostic = {
    severity: 'warning',
    code: 'status-doubtful',
    message: '`last_day: 2030-01-01` may be the end of the posting, or of something else',
    where: { file: 'jobs/keeper.md', line: 4 },
  };
  test.each([
    ['is an error where it is offered', 'open', 'error'],
    ['stays a warning where it is not', 'closed', 'warning'],
  ] as const)('%s', (_, status, severity) => {
    const one = posting({ ...complete, status, source: { name: 'site', file: 'jobs/keeper.md' } });
    const site = { ...snapshot, postings: [one], diagnostics: [doubt] };
    expect(
      findingsOf(catalogAt(moment, site), site, moment).diagnostics.find(({ code }) => code === doubt.code)
        ?.severity,
    ).toBe(severity);
  });
});

describe('what is complete is left in peace', () => {
  test.each<[string, Partial<Posting>]>([
    ['a complete posting', {}],
    [
      'a remote one with its area and no place',
      { ...without('locations'), remote: { areas: [{ name: 'Canada', country: 'CA', type: 'Country' }] } },
    ],
    ['a title with a hyphen', { title: 'Front-end developer' }],
    [
      'a title with "remote" as what the job is about',
      { title: 'Remote sensing analyst', remote: { areas: [{ name: 'Canada', type: 'Country' }] } },
    ],
    ['a title with an ampersand and pluses', { title: 'R&D engineer, C++ & <3' }],
    ['a date of this evening', { updated: instant('2026-11-22T23:00:00Z') }],
    ['a title with an abbreviation', { title: 'SRE, UX and QA lead' }],
    ['a title that holds a number', { title: 'Level 3 support engineer' }],
    ['a title in capitals of one word', { title: 'CTO' }],
    ['a title in a script without capitals', { title: 'حارس الفنار' }],
  ])('%s', (_name, change) => {
    expect(codesOf(change)).toEqual([]);
  });
});

describe('what is missing or wrong', () => {
  test.each<[string, Partial<Posting>, string[]]>([
    ['no date but the ledger’s', { facts: { opens: { from: 'ledger' } } }, ['google-required-missing']],
    ['no place and not remote', without('locations'), ['google-required-missing']],
    [
      'remote from nowhere in particular',
      { ...without('locations'), remote: { areas: [] } },
      ['google-required-missing'],
    ],
    [
      'nobody’s, beside others of the site’s',
      { organization: unnamedOrganization },
      ['google-required-missing'],
    ],
    ['no text', { description: html('') }, ['google-required-missing']],
    ['no pay and no type', without('salary', 'employmentTypes'), ['google-recommended-missing']],
    ['a place without a country', { locations: [{ name: 'Halifax' }] }, ['location-country-missing']],
    ['no way to apply on our own page', { ...without('apply'), here: true }, ['apply-missing']],
    ['a thin text', { description: html('<p>Come and work here.</p>') }, ['description-thin']],
    ['pay in the title', { title: 'Lamp keeper $60,000' }, ['title-unfit']],
    ['pay in euros in the title', { title: 'Lampist 45 k€' }, ['title-unfit']],
    ['HTML in the title', { title: 'Lamp keeper <br/>' }, ['title-unfit']],
    ['no HTML in the title', { title: 'Lamp keeper <m/f/d>, List<String>' }, []],
    ['the place in the title', { title: 'Lamp keeper – Halifax' }, ['title-unfit']],
    ['the employer in the title', { title: 'Lamp keeper at Lanternworks' }, ['title-unfit']],
    ['a job code in the title', { title: 'Lamp keeper REQ-12345' }, ['title-unfit']],
    ['shouting', { title: 'LAMP KEEPER WANTED' }, ['title-unfit']],
    ['markup in the title', { title: 'Lamp <b>keeper</b>' }, ['title-unfit']],
    ['a character reference in the title', { title: 'Lamps &amp; lenses' }, ['title-unfit']],
    ['a date of next month', { updated: instant('2026-12-24T00:00:00Z') }, ['feed-date-future']],
    ['an exclamation mark', { title: 'Lamp keeper!' }, ['title-unfit']],
  ])('%s', (_name, change, expected) => {
    expect(codesOf(change)).toEqual(expected);
  });

  test('one job posted twice', () => {
    expect(codesOf({ slug: 'a' }, { slug: 'b' })).toEqual(['posting-duplicate']);
  });

  test('two entries of a feed with one date, told once a feed', () => {
    const updated = instant('2026-05-01T09:00:00Z');
    const titles = ['Lamp keeper', 'Lens maker', 'Rigger'].map((title) => ({ title, updated }));
    expect(codesOf(...titles)).toEqual(['feed-dates-shared']);
  });

  test('the same job in two places is two postings', () => {
    expect(codesOf({}, { locations: [{ name: 'Québec', address: { addressCountry: 'CA' } }] })).toEqual([]);
  });

  test('translations that state another salary', () => {
    const group = 'tag:lanternworks.example,2024:en/0';
    const french = {
      group,
      language: 'fr' as never,
      title: 'Gardien de phare',
      salary: { currency: 'CAD', min: 1, max: 2, unit: 'YEAR' as const },
    };
    expect(codesOf({ group }, french)).toEqual(['translation-facts-differ']);
  });
});

describe('what job boards refuse', () => {
  const told = (boards: readonly BoardName[], change: Partial<Posting> = {}) => {
    const one = posting({ id: 'tag:lanternworks.example,2024:en/0', ...complete, ...change });
    const own = { ...snapshot, postings: [one], diagnostics: [] };
    return findingsOf(catalogAt(moment, own), own, moment, boards).diagnostics.filter(
      ({ code }) => code === 'board-refuses',
    );
  };
  const address = { addressLocality: 'Halifax', addressRegion: 'NS', addressCountry: 'CA' };
  const fit: Partial<Posting> = {
    locations: [{ name: 'Halifax', address }],
    updated: instant('2026-11-01T00:00:00Z'),
    facts: { opens: { from: 'front-matter' } },
  };
  const short = html('<p>Lanterns need keepers, and keepers need lanterns, so come.</p>');

  test('is asked for, or nobody is told', () => {
    expect(told([], without('locations'))).toEqual([]);
  });

  test('a complete posting is refused by none', () => {
    expect(told(boardNames, fit)).toEqual([]);
  });

  test.each<[string, BoardName[], Partial<Posting>, string | undefined]>([
    ['no region', ['indeed'], { ...fit, ...complete }, 'Indeed (no state or region)'],
    ['no date', ['indeed'], { ...fit, facts: { opens: { from: 'ledger' } } }, 'Indeed (no date)'],
    [
      'a name for a place',
      ['indeed'],
      { ...fit, locations: [{ name: 'Halifax' }] },
      'Indeed (no city, no state or region, no country)',
    ],
    [
      'a name for a place, to a board that reads names',
      ['jooble'],
      { ...fit, locations: [{ name: 'Halifax' }] },
      undefined,
    ],
    ['no place', ['jooble', 'adzuna'], { ...fit, ...without('locations') }, 'Jooble, Adzuna (no place)'],
    [
      'a country for a place',
      ['jooble'],
      {
        ...fit,
        ...without('locations'),
        remote: { areas: [{ name: 'Canada', country: 'CA', type: 'Country' }] },
      },
      undefined,
    ],
    [
      'an old date',
      ['jooble', 'adzuna'],
      { ...fit, updated: instant('2026-10-08T11:00:00Z') },
      'Jooble (dated 2026-10-08, 45 days ago or more)',
    ],
    [
      'a date that is not quite so old',
      ['jooble'],
      { ...fit, updated: instant('2026-10-09T00:00:00Z') },
      undefined,
    ],
    [
      'no date at all, from which Jooble counts itself',
      ['jooble'],
      { ...fit, facts: { opens: { from: 'ledger' }, updated: { from: 'ledger' } } },
      undefined,
    ],
    [
      'a short text',
      ['talent', 'linkedin', 'adzuna'],
      { ...fit, description: short },
      'LinkedIn, Adzuna (a text of 58 characters, of at least 100)',
    ],
    ['a city without a state', ['talroo'], { ...fit, ...complete }, 'Talroo (no state or region)'],
    [
      'neither city nor state',
      ['talroo'],
      { ...fit, locations: [{ name: 'Canada', address: { addressCountry: 'CA' } }] },
      undefined,
    ],
    [
      'one place of several',
      ['indeed'],
      { ...fit, locations: [{ name: 'Halifax', address }, { name: 'The attic' }] },
      'Indeed (no city in The attic, no state or region in The attic, no country in The attic)',
    ],
    [
      'many places of more',
      ['indeed'],
      {
        ...fit,
        locations: [
          { name: 'Halifax', address },
          ...['a', 'b', 'c', 'd', 'e'].map((name) => ({
            name,
            address: { addressLocality: name, addressCountry: 'MA' },
          })),
        ],
      },
      'Indeed (no state or region in a, Morocco; b, Morocco; c, Morocco and 2 more)',
    ],
  ])('%s', (_name, boards, change, expected) => {
    expect(told(boards, change).map(({ message }) => message)).toEqual(
      expected === undefined ? [] : [`Job boards that will refuse it: ${expected}`],
    );
  });

  test.each<[string, Partial<Posting>]>([
    ['no named organisation', { organization: unnamedOrganization }],
    ['no text', { description: html('<p> </p>') }],
    ['no title and no text', { title: ' ', description: html('') }],
  ])('none is given a posting with %s', (lacks, change) => {
    expect(told(['indeed'], change).map(({ message }) => message)).toEqual([
      `Job boards are not given it: it has ${lacks}`,
    ]);
  });
});

describe('closing days in a zone that nobody stated', () => {
  const said = (change: Partial<Posting>, timeZone = 'UTC') => {
    const postings = [posting({ ...complete, facts: { closes: { from: 'front-matter' } }, ...change })];
    const site = { ...snapshot, site: { ...snapshot.site, timeZone }, postings, diagnostics: [] };
    const found = findingsOf(catalogAt(moment, site), site, moment).diagnostics;
    return found.filter(({ code }) => code === 'time-zone-assumed').map(({ hint = '' }) => hint);
  };
  const at = (addressCountry: string) => ({ locations: [{ name: 'There', address: { addressCountry } }] });
  const winter = instant('2029-12-10T23:59:59Z');
  const summer = instant('2030-06-10T23:59:59Z');

  test.each<[string, Partial<Posting>, string]>([
    ['in a country with several zones', at('CA'), 'timeZone: America/Toronto'],
    ['in one of a single zone', at('FR'), 'timeZone: Europe/Paris'],
    ['in the United Kingdom in summer', { ...at('GB'), closes: summer }, 'timeZone: Europe/London'],
    ['in Portugal in summer', { ...at('PT'), closes: summer }, 'timeZone: Europe/Lisbon'],
    ['far in the east', at('NZ'), 'timeZone: Pacific/Auckland'],
    [
      'of no place, in the French of Québec',
      { locations: [], language: language('fr-CA') },
      'timeZone: America/Toronto',
    ],
    ['told by the text', { ...at('US'), facts: { closes: { from: 'prose' } } }, 'timeZone: America/New_York'],
  ])('%s are said once, with the zone to write', (_, change, zone) => {
    expect(said(change)).toEqual([expect.stringContaining(zone)]);
  });

  test.each<[string, Partial<Posting>, string?]>([
    ['where a zone is stated', at('CA'), 'America/Toronto'],
    ['in the United Kingdom in winter', { ...at('GB'), closes: winter }],
    ['in Iceland', at('IS')],
    ['where most live by UTC', { ...at('PT'), closes: winter }],
    ['that are moments', { ...at('CA'), closes: instant('2030-05-01T17:00:00Z') }],
    ['in another offset', { ...at('CA'), closes: instant('2030-05-01T23:59:59-04:00') }],
    ['of a board, which says moments', { ...at('CA'), facts: { closes: { from: 'ats' } } }],
    ['in a language of many countries, at no place', { locations: [] }],
    ['of a country without a zone of its own', at('XK')],
  ])('%s are not', (_, change, zone) => expect(said(change, zone)).toEqual([]));
});
