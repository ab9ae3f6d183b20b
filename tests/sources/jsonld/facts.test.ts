import { describe, expect, test } from 'vitest';
import type { Posting } from '../../../src/model/posting.ts';
import { boardReader } from '../../support/board-reader.ts';
import { jobPage } from '../../support/job-pages.ts';
import { job, jobSite, siteOf } from '../../support/job-site.ts';

async function read(page: string, languages: readonly string[] = ['en', 'fr']) {
  const board = boardReader('jsonld', { pages: [`${jobSite}/jobs/a/`] }, { languages });
  const { postings, diagnostics } = await board.refresh('2026-11-01T12:00:00Z', siteOf({ '/jobs/a/': page }));
  return {
    posting: postings[0] as Posting | undefined,
    notes: diagnostics.filter(({ code }) => code === 'board-value-left-out').map(({ message }) => message),
  };
}
const stating = (more: object) => read(jobPage({ data: [job('Keeper', more)] }));

describe('where', () => {
  const place = (address: unknown, name?: string) => ({
    jobLocation: { '@type': 'Place', address, ...(name && { name }) },
  });
  const telecommute = { jobLocationType: 'TELECOMMUTE' };
  const from = (...areas: readonly unknown[]) => ({ ...telecommute, applicantLocationRequirements: areas });
  test.each<[string, object, readonly string[] | undefined, readonly string[] | undefined]>([
    [
      'an address in parts',
      place({ addressLocality: 'Lyon', addressCountry: 'FR' }),
      ['Lyon, FR'],
      undefined,
    ],
    [
      'a country that is a thing',
      place({ addressLocality: 'Lyon', addressCountry: { '@type': 'Country', name: 'France' } }),
      ['Lyon, France'],
      undefined,
    ],
    ['an address as a text', place('Halifax, NS, Canada'), ['Halifax, NS, Canada'], undefined],
    ['a place with a name', place(undefined, 'The north tower'), ['The north tower'], undefined],
    [
      'an address alone',
      { jobLocation: { '@type': 'PostalAddress', addressLocality: 'Lyon' } },
      ['Lyon'],
      undefined,
    ],
    ['a text alone', { jobLocation: 'Lyon, France' }, ['Lyon, France'], undefined],
    [
      'several',
      { jobLocation: ['Lyon', { address: { addressLocality: 'Brest' } }] },
      ['Brest', 'Lyon'],
      undefined,
    ],
    ['the same twice', { jobLocation: ['Lyon', 'Lyon'] }, ['Lyon'], undefined],
    ['a house without a number of things', place({}), undefined, undefined],
    ['from anywhere', telecommute, undefined, []],
    [
      'from anywhere, in a list and in full',
      { jobLocationType: ['https://schema.org/TELECOMMUTE'] },
      undefined,
      [],
    ],
    ['from a country', from({ '@type': 'Country', name: 'Canada' }), undefined, ['Canada CA']],
    ['from a country called Anywhere', from({ '@type': 'Country', name: 'Anywhere' }), undefined, []],
    ['from a country by its code', from({ '@type': 'Country', name: 'CAN' }), undefined, ['CAN CA']],
    [
      'from a country that nobody knows by this name',
      from({ '@type': 'Country', name: 'Borduria' }),
      undefined,
      ['Borduria ?'],
    ],
    [
      'from a state, though a country has that name',
      from({ '@type': 'State', name: 'Georgia' }),
      undefined,
      ['Georgia ?'],
    ],
    ['from two, as texts', from('USA', 'Canada'), undefined, ['USA US', 'Canada CA']],
    [
      'from an area that is no country',
      from({ '@type': 'AdministrativeArea', name: 'The coast' }),
      undefined,
      undefined,
    ],
    [
      'from where the place says',
      { ...telecommute, ...place({ addressCountry: 'CA' }) },
      undefined,
      ['CA CA'],
    ],
    [
      'both',
      { ...telecommute, ...place({ addressLocality: 'Lyon', addressCountry: 'FR' }) },
      ['Lyon, FR'],
      [],
    ],
    [
      '“Remote” where a town should be',
      place({ addressLocality: 'Remote', addressCountry: 'CA' }),
      undefined,
      ['Canada CA'],
    ],
    [
      'applicants from somewhere are no remote work',
      { applicantLocationRequirements: 'Canada' },
      undefined,
      undefined,
    ],
  ])('%s', async (_name, more, places, areas) => {
    const { posting } = await stating(more);
    expect(posting?.locations?.map(({ name }) => name).toSorted()).toEqual(places);
    expect(posting?.remote?.areas.map(({ name, country = '?' }) => `${name} ${country}`)).toEqual(areas);
  });
});

describe('pay', () => {
  const pay = (value: unknown, more: object = {}) => ({
    baseSalary: { '@type': 'MonetaryAmount', currency: 'CAD', value, ...more },
  });
  test.each<[string, object, unknown]>([
    ['a range', pay({ minValue: 50_000, maxValue: 60_000, unitText: 'YEAR' }), [50_000, 60_000, 'YEAR']],
    ['one value', pay({ value: '31.50', unitText: 'HOUR' }), [31.5, 31.5, 'HOUR']],
    ['from', pay({ minValue: 3000, unitText: 'MONTH' }), [3000, undefined, 'MONTH']],
    ['a unit that is a code', pay({ value: 200, unitCode: 'DAY' }), [200, 200, 'DAY']],
    ['a number, with the unit beside it', pay(900, { unitText: 'WEEK' }), [900, 900, 'WEEK']],
    [
      'bounds on the amount itself',
      pay(undefined, { minValue: 20, maxValue: 22, unitText: 'HOUR' }),
      [20, 22, 'HOUR'],
    ],
    [
      'the currency on the value',
      { baseSalary: { value: { currency: 'CAD', value: 20, unitText: 'HOUR' } } },
      [20, 20, 'HOUR'],
    ],
    [
      'the currency on the posting',
      { salaryCurrency: 'CAD', baseSalary: { value: { value: 20, unitText: 'HOUR' } } },
      [20, 20, 'HOUR'],
    ],
    ['words', { baseSalary: '20 - 25 CAD per hour' }, [20, 25, 'HOUR']],
    [
      'a unit that is not meant',
      pay({ value: 2000, unitText: 'ONE_TIME' }),
      'states no period (an hour, a month, a year)',
    ],
    ['no unit', pay(50_000), 'states no period (an hour, a month, a year)'],
    [
      'no currency',
      { baseSalary: { value: { value: 20, unitText: 'HOUR' } } },
      'names no currency of ISO 4217',
    ],
    [
      'a bare number',
      { baseSalary: '50000', salaryCurrency: 'CAD' },
      'states no period (an hour, a month, a year)',
    ],
    ['a range in one value', pay({ value: '50-60', unitText: 'HOUR' }), 'has an amount that is no number'],
    ['two amounts', { baseSalary: [{ value: 1 }, { value: 2 }] }, 'states several amounts'],
  ])('%s', async (_name, more, expected) => {
    const { posting, notes } = await stating(more);
    const { salary } = posting ?? {};
    const why = notes.map((note) => /baseSalary (.*), and is not/.exec(note)?.[1]).join();
    expect(salary === undefined ? why : [salary.min, salary.max, salary.unit]).toEqual(expected);
  });

  test('what others guess, and nothing, is no pay and no fault', async () => {
    const guess = { estimatedSalary: { currency: 'CAD', value: 20, unitText: 'HOUR' } };
    for (const more of [guess, pay({ value: 0, unitText: 'YEAR' })])
      expect(await stating(more)).toMatchObject({ posting: { title: 'Keeper' }, notes: [] });
  });
});

describe('everything else', () => {
  const organization = (more: unknown) => ({ hiringOrganization: more });
  test.each<[string, object, Partial<Record<keyof Posting, unknown>>]>([
    [
      'types in a list',
      { employmentType: ['FULL_TIME', 'INTERN'] },
      { employmentTypes: ['FULL_TIME', 'INTERN'] },
    ],
    [
      'types in a text',
      { employmentType: 'FULL_TIME, PER_DIEM' },
      { employmentTypes: ['FULL_TIME', 'PER_DIEM'] },
    ],
    [
      'types as things',
      { employmentType: 'https://schema.org/PartTime' },
      { employmentTypes: ['PART_TIME'] },
    ],
    ['types that are none', { employmentType: 'Cohort' }, { employmentTypes: undefined }],
    ['hours', { workHours: '40 hours per week' }, { hours: { min: 40, max: 40 } }],
    ['a time of day is no number of hours', { workHours: '9am-5pm' }, { hours: undefined }],
    [
      'length and start',
      { jobDuration: 'P6M', jobStartDate: '2027-01-15' },
      { term: 'P6M', starts: '2027-01-15' },
    ],
    ['at once', { jobImmediateStart: true }, { starts: 'immediate' }],
    [
      'an identifier',
      { identifier: { '@type': 'PropertyValue', name: 'Harbour', value: 42 } },
      { identifier: { name: 'Harbour', value: '42' } },
    ],
    [
      'an identifier alone',
      { identifier: 'R-7', ...organization('Harbour') },
      { identifier: { name: 'Harbour', value: 'R-7' } },
    ],
    ['a department', { employmentUnit: { name: 'Optics' } }, { department: 'Optics' }],
    [
      'somebody else who hires',
      organization({ name: 'Harbour', sameAs: 'https://harbour.example', logo: { url: '/l.png' } }),
      { organization: { name: 'Harbour', sameAs: ['https://harbour.example/'], logo: `${jobSite}/l.png` } },
    ],
    ['our own name alone', organization('lanternworks'), { organization: { name: 'Lanternworks' } }],
    [
      'to apply, an action',
      { potentialAction: { target: 'https://apply.example/1' } },
      { apply: { url: 'https://apply.example/1' } },
    ],
    [
      'a contact',
      { applicationContact: { email: 'mailto:jobs@lanternworks.example' } },
      { apply: { email: 'jobs@lanternworks.example' } },
    ],
    ['the page itself', { directApply: true }, { apply: { url: `${jobSite}/jobs/a/` } }],
    ['not the page itself', { directApply: false }, { apply: undefined }],
    ['no script to apply with', { potentialAction: { target: 'javascript:alert(1)' } }, { apply: undefined }],
    [
      'categories in words',
      {
        industry: 'Navigation',
        occupationalCategory: [{ name: 'Keepers', codeValue: '15-1252' }, '15-1252.00'],
      },
      { categories: ['Keepers', 'Navigation'] },
    ],
    ['an address that is meant by @id', { image: { '@id': '/i.png' } }, { image: `${jobSite}/i.png` }],
    ['a title with an entity', { title: 'R&amp;D &lt;keeper&gt;' }, { title: 'R&D <keeper>' }],
    [
      'a title with an entity that is escaped, once',
      { title: 'R&amp;amp;D keeper' },
      { title: 'R&amp;D keeper' },
    ],
    ['a department with one', { employmentUnit: { name: 'R&amp;amp;D' } }, { department: 'R&amp;D' }],
    ['a name for want of a title', { title: undefined, name: 'Warden' }, { title: 'Warden' }],
    [
      'text in lines',
      { description: 'One & two\nthree\n\nfour <five' },
      { description: '<p>One &#x26; two<br />three</p>\n<p>four &#x3C;five</p>' },
    ],
    [
      'text that is escaped',
      { description: '&lt;p&gt;One &amp;amp; two&lt;/p&gt;' },
      { description: '<p>One &#x26; two</p>' },
    ],
    [
      'text in parts',
      { description: undefined, responsibilities: '<p>One</p>', qualifications: ['<p>Two</p>'] },
      { description: '<p>One</p>\n<p>Two</p>' },
    ],
  ])('%s', async (_name, more, expected) => {
    const { posting } = await stating(more);
    expect(
      Object.fromEntries(Object.keys(expected).map((key) => [key, posting?.[key as keyof Posting]])),
    ).toEqual(expected);
  });

  test('what a node elsewhere on the page says is said', async () => {
    const graph = {
      '@graph': [
        { ...job('Keeper'), hiringOrganization: { '@id': '#org' } },
        { '@id': '#org', name: 'Harbour', parentOrganization: { '@id': '#org' } },
      ],
    };
    expect((await read(jobPage({ data: [graph] }))).posting?.organization.name).toBe('Harbour');
  });

  test('no property is looked for in what every object has', async () => {
    const { posting } = await read(
      jobPage({
        data: [
          '{"@type":"JobPosting","title":"Keeper","__proto__":{"industry":"Salvage"},"constructor":{"name":"x"}}',
        ],
      }),
    );
    expect([posting?.title, posting?.categories]).toEqual(['Keeper', undefined]);
  });
});

describe('language', () => {
  const french =
    '<p>Vous gardez les lampes de neuf phares allumées, et vous notez dans le journal ce que vous avez vu pendant la nuit. Le matin, vous montez dans la tour avec une de nos équipes, et vous nettoyez les vitres pour que les bateaux voient la lumière.</p>';
  test.each<[string, string | undefined, object, string | undefined]>([
    ['the page says it', 'fr', { description: french }, 'fr'],
    ['with a region', 'fr-CA', { description: french }, 'fr'],
    ['the posting says it, against the page', 'en', { description: french, inLanguage: 'fr' }, 'fr'],
    ['the page is wrong', 'en-US', { description: french }, 'fr'],
    ['nobody says it', undefined, { description: french }, 'fr'],
    ['it is one that the site does not have', 'de', { description: '<p>Kurz.</p>' }, undefined],
  ])('%s', async (_name, lang, more, expected) => {
    const { posting } = await read(jobPage({ lang: lang ?? '', data: [job('Phare', more)] }));
    expect(posting?.language).toBe(expected);
  });
});

test('JSON of any depth is looked at as deep as a page goes, and no further', async () => {
  const deep = (levels: number) =>
    `${'{"a":'.repeat(levels)}${JSON.stringify(job('Keeper'))}${'}'.repeat(levels)}`;
  expect((await read(jobPage({ data: [deep(30)] }))).posting?.title).toBe('Keeper');
  expect((await read(jobPage({ data: [deep(50_000)] }))).posting).toBeUndefined();
  const inside = `{"@type":"JobPosting","title":"Keeper","description":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
  expect((await read(jobPage({ data: [inside] }))).posting?.title).toBe('Keeper');
});
