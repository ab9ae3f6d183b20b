import { describe, expect, test } from 'vitest';
import { editionOf } from '../../../src/model/document.ts';
import { instant } from '../../../src/model/instant.ts';
import { language } from '../../../src/model/language.ts';
import type { Place, Posting } from '../../../src/model/posting.ts';
import { unnamedOrganization } from '../../../src/model/site.ts';
import { jobsList } from '../../../src/publications/job-boards/jobs-list.ts';
import { jobsXml } from '../../../src/publications/job-boards/jobs-xml.ts';
import { catalog, catalogOf, en, fr, html, posting, site } from '../../fixtures/catalog.ts';
import { boardRoot, readItems } from '../../fixtures/read-boards.ts';

const halifax: Place = {
  name: 'Halifax office',
  address: {
    streetAddress: '1 Water Street',
    postalCode: 'B3H 0A1',
    addressLocality: 'Halifax',
    addressRegion: 'NS',
    addressCountry: 'CA',
  },
};
const tangier: Place = { name: 'Tangier', address: { addressLocality: 'Tangier', addressCountry: 'MA' } };
const attic: Place = { name: 'The attic' };
const of = (given: Partial<Posting>) => catalogOf([posting(given)]);
const one = (given: Partial<Posting>, path?: string) => readItems(of(given), path)[0] ?? {};

describe('an item is a posting at a place', () => {
  test.each<[string, Partial<Posting>, readonly (string | undefined)[]]>([
    ['one place', { locations: [tangier] }, ['Tangier, Morocco']],
    [
      'three places',
      { locations: [halifax, tangier, attic] },
      ['Halifax, NS, Canada', 'Tangier, Morocco', 'The attic'],
    ],
    [
      'the same place twice',
      { locations: [tangier, { ...tangier, name: 'Tangier, Morocco' }] },
      ['Tangier, Morocco'],
    ],
    ['no place', {}, [undefined]],
    ['remote from nowhere in particular', { remote: { areas: [] } }, [undefined]],
    [
      'remote from two countries',
      {
        remote: {
          areas: [
            { name: 'Canada', country: 'CA', type: 'Country' },
            { name: 'Québec', country: 'CA', type: 'State' },
          ],
        },
      },
      ['Canada', 'Québec'],
    ],
    [
      'a place, or remote from its country and another',
      {
        locations: [halifax],
        remote: {
          areas: [
            { name: 'Canada', country: 'CA', type: 'Country' },
            { name: 'France', country: 'FR', type: 'Country' },
            { name: 'Europe', type: 'Country' },
          ],
        },
      },
      ['Halifax, NS, Canada', 'France'],
    ],
  ])('%s', (_name, given, expected) => {
    expect(readItems(of(given)).map(({ location }) => location)).toEqual(expected);
  });

  test('countries are named in the language of the posting, and left as a code where they have no name', () => {
    const region = (given: Partial<Posting>) => one(given, '/jobs-list.xml')['region'];
    expect(region({ language: fr, locations: [tangier] })).toBe('Tangier, Maroc');
    expect(region({ language: language('ja'), locations: [tangier] })).toBe('Tangier, モロッコ');
    const nowhere = { ...tangier, address: { addressLocality: 'Tangier', addressCountry: 'x"y' } };
    expect(region({ locations: [nowhere] })).toBe('Tangier, x"y');
  });
});

describe('a reference', () => {
  const references = (...given: Partial<Posting>[]) =>
    readItems(catalogOf(given.map((each) => posting(each)))).map(({ referencenumber }) => referencenumber);
  const [here, there] = references({ locations: [halifax, tangier] });

  test('is another one for each place', () => {
    expect(here).not.toBe(there);
  });

  test.each<[string, Partial<Posting>, (string | undefined)[]]>([
    ['when places change order', { locations: [tangier, halifax] }, [there, here]],
    ['when a place is added', { locations: [attic, halifax, tangier] }, [expect.any(String), here, there]],
    ['when a place goes', { locations: [tangier] }, [there]],
    [
      'when the text changes',
      { locations: [halifax, tangier], title: 'Blower', updated: instant('2026-11-01T00:00:00Z') },
      [here, there],
    ],
    [
      'when the address of the page changes',
      { locations: [halifax, tangier], slug: 'x', url: 'https://x.example/', id: posting().id },
      [here, there],
    ],
    [
      'when a place is spelled in other capitals',
      { locations: [{ ...halifax, address: { ...halifax.address, addressLocality: 'HALIFAX' } }, tangier] },
      [here, there],
    ],
  ])('stays %s', (_name, given, expected) => {
    expect(references(given)).toEqual(expected);
  });

  test('of work from a country is of the country, however it is written', () => {
    const from = (name: string, country?: string) =>
      references({ remote: { areas: [{ name, type: 'Country', ...(country && { country }) }] } })[0];
    expect(from('UK', 'GB')).toBe(from('United Kingdom', 'GB'));
    expect(from('UK', 'GB')).not.toBe(from('France', 'FR'));
    expect(from('Europe')).not.toBe(from('Asia'));
  });

  test('is short and of letters and digits, and no two are the same', () => {
    const all = catalogOf(
      Array.from({ length: 300 }, (_, index) =>
        posting({
          key: `job-${index}`,
          locations: Array.from({ length: 5 }, (_, at) => ({ name: `Lighthouse ${at}` })),
        }),
      ),
    );
    const found = readItems(all).map(({ referencenumber }) => referencenumber);
    expect(new Set(found).size).toBe(1500);
    expect(found.filter((text) => !/^[0-9a-z]{1,40}$/.test(text ?? ''))).toEqual([]);
  });

  test('is the same in both dialects', () => {
    const ids = readItems(catalog, '/jobs-list.xml').map((item) => [item['@id'], item['id']]);
    expect(ids).toEqual(readItems(catalog).map(({ referencenumber }) => [referencenumber, referencenumber]));
  });
});

describe('what nobody stated is not there', () => {
  const present = (given: Partial<Posting>, names: readonly string[], path?: string) => {
    const item = one(given, path);
    return ['title', ...names].filter((name) => name in item);
  };

  test.each<[string, Partial<Posting>, readonly string[]]>([
    ['a date that is only the first sight', { facts: { opens: { from: 'ledger' } } }, ['date', 'dateposted']],
    [
      'a city, where a place has a name only',
      { locations: [attic] },
      ['city', 'state', 'country', 'postalcode', 'streetaddress'],
    ],
    [
      'anything of a place, where there is none',
      {},
      ['city', 'state', 'country', 'location', 'remotetype', 'isremote'],
    ],
    ['pay, type, deadline, address', {}, ['salary', 'jobtype', 'expirationdate', 'email', 'category']],
    ['a type that boards have no word for', { employmentTypes: ['OTHER', 'PER_DIEM'] }, ['jobtype']],
  ])('%s', (_name, given, names) => {
    expect(present(given, names)).toEqual(['title']);
  });

  test('in the other dialect neither', () => {
    const names = present(
      { facts: { opens: { from: 'ledger' } } },
      ['pubdate', 'updated', 'expire', 'region', 'location', 'country'],
      '/jobs-list.xml',
    );
    expect(names).toEqual(['title']);
  });

  test.each<[string, Partial<Posting>]>([
    ['without a named organisation', { organization: unnamedOrganization }],
    ['without a text', { description: html('<p> </p>') }],
    ['without a title', { title: ' \u0000' }],
  ])('a posting %s is left out, because no board takes it', (_name, given) => {
    expect(readItems(of(given))).toEqual([]);
    expect(readItems(of(given), '/jobs-list.xml')).toEqual([]);
  });
});

describe('what is stated is said as boards read it', () => {
  test('days are those of the offset in which they were stated', () => {
    const given = {
      opens: instant('2026-10-01T00:30:00+02:00'),
      updated: instant('2026-11-02T23:30:00-05:00'),
      closes: instant('2026-12-31T23:59:59+01:00'),
    };
    expect(one(given)).toMatchObject({
      date: '2026-10-01T00:30:00+02:00',
      dateposted: '2026-10-01T00:30:00+02:00',
      expirationdate: '2026-12-31T23:59:59+01:00',
    });
    expect(one(given, '/jobs-list.xml')).toMatchObject({
      pubdate: '01.10.2026',
      updated: '02.11.2026',
      expire: '31.12.2026',
    });
  });

  test.each<[NonNullable<Posting['salary']>, string]>([
    [{ currency: 'USD', min: 50_000, max: 50_000, unit: 'YEAR' }, '$50000 per year'],
    [{ currency: 'CAD', min: 92_000, max: 118_000, unit: 'YEAR' }, 'CA$92000 - CA$118000 per year'],
    [{ currency: 'EUR', min: 15.5, max: 18.25, unit: 'HOUR' }, '€15.50 - €18.25 per hour'],
    [{ currency: 'CHF', min: 6000, unit: 'MONTH' }, 'From CHF 6000 per month'],
    [{ currency: 'JPY', max: 9000, unit: 'DAY' }, 'Up to ¥9000 per day'],
  ])('%j is %s', (salary, text) => {
    expect(one({ salary })['salary']).toBe(text);
    expect(one({ salary, language: fr }, '/fr/jobs-list.xml')['salary']).toBe(text);
  });

  test('what is literal is written as it is, and a description keeps what HTML needs', () => {
    const item = one({
      title: 'R&D <C++> & "more" ]]> done',
      description: html('<p>You grind &#x26; polish ]]> a&#x26;b, x &#x3C; y&#x26;</p>'),
    });
    expect(item['title']).toBe('R&D <C++> & "more" ]]> done');
    expect(item['description']).toBe('<p>You grind & polish ]]> a&#x26;b, x &#x3C; y&</p>');
  });

  test('a place has all the parts of its address', () => {
    expect(one({ locations: [halifax] })).toMatchObject({
      streetaddress: '1 Water Street',
      postalcode: 'B3H 0A1',
      city: 'Halifax',
      state: 'NS',
      country: 'CA',
    });
  });

  test('translations and places share a requisition, and a number of the job’s own goes before', () => {
    const group = { key: 'a', locations: [halifax, tangier] };
    const both = (more: Partial<Posting>) =>
      readItems(
        catalogOf([posting({ ...group, ...more }), posting({ ...group, ...more, language: fr })]),
      ).map(({ requisitionid }) => requisitionid);
    expect(new Set(both({})).size).toBe(1);
    expect(new Set(both({ identifier: { name: 'x', value: 'LW-17' } }))).toEqual(new Set(['LW-17']));
  });
});

describe('a document', () => {
  test('of a language holds that language, the one at the root all of them, and every open posting is in it', () => {
    const open = (tag?: string) =>
      new Set(catalog.open.filter((one) => tag === undefined || one.language === tag).map(({ url }) => url));
    for (const tag of ['en', 'fr', 'ar']) {
      expect(new Set(readItems(catalog, `/${tag}/jobs.xml`).map(({ url }) => url))).toEqual(open(tag));
      expect(new Set(readItems(catalog, `/${tag}/jobs-list.xml`).map(({ link }) => link))).toEqual(open(tag));
    }
    expect(new Set(readItems(catalog).map(({ url }) => url))).toEqual(open());
    expect(new Set(readItems(catalog, '/fr/jobs.xml').map((item) => item['language']))).toEqual(
      new Set([fr]),
    );
  });

  test('says when it last changed, which a closing does too, and nothing where nothing is known', () => {
    const built = (...given: Posting[]) =>
      boardRoot(catalogOf(given), '/en/jobs.xml').children.flatMap((child) =>
        'name' in child && child.name === 'lastBuildDate' ? child.children : [],
      );
    const updated = instant('2026-11-01T10:00:00+01:00');
    expect(built(posting({ updated }))).toEqual([{ text: '2026-11-01T09:00:00Z', cdata: false }]);
    expect(built(posting(), posting({ key: 'b', status: 'closed', updated }))).toEqual([
      { text: '2026-11-01T09:00:00Z', cdata: false },
    ]);
    expect(built()).toEqual([]);
  });

  test('names the host as its publisher where nobody says whose postings these are', () => {
    const own = { ...site, organization: unnamedOrganization };
    const { children } = boardRoot(catalogOf([], own), '/jobs.xml');
    expect(children.map((child) => 'name' in child && child.children)).toEqual([
      [{ text: 'jobs.lanternworks.example', cdata: false }],
      [{ text: 'https://jobs.lanternworks.example/', cdata: false }],
    ]);
  });

  test('is the same in pieces as whole, each piece no larger than an item', () => {
    const many = catalogOf(Array.from({ length: 50 }, (_, index) => posting({ key: `job-${index}` })));
    for (const each of [many, catalogOf([])]) {
      const edition = editionOf(each, [jobsXml, jobsList]);
      for (const document of edition.documents.values()) {
        const pieces = [...(document.pieces?.(edition) ?? [])];
        expect(pieces.join('')).toBe(document.render(edition));
        expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(2000);
      }
    }
  });

  test('is no feed for readers', () => {
    const documents = [...jobsXml(catalog), ...jobsList(catalog)];
    expect(new Set(documents.map(({ role }) => role))).toEqual(new Set(['data']));
    expect(documents.find(({ path }) => path === '/en/jobs.xml')?.language).toBe(en);
  });
});
