import { describe, expect, test } from 'vitest';
import { editionOf } from '../../../src/model/document.ts';
import type { Instant } from '../../../src/model/instant.ts';
import { originKinds, type Posting } from '../../../src/model/posting.ts';
import { unnamedOrganization } from '../../../src/model/site.ts';
import { jobPosting, jobPostings } from '../../../src/publications/json-ld/job-posting.ts';
import { ar, catalog, catalogOf, fr, posting, site } from '../../fixtures/catalog.ts';
import { issues } from '../../support/schema-org.ts';

const node = (given: Partial<Posting>) => jobPosting(posting(given), site);

describe('a JobPosting says', () => {
  test.each<[string, Partial<Posting>, object]>([
    ['the title as it was written', { title: 'R&D <C++> & AT&amp;T' }, { title: 'R&D <C++> & AT&amp;T' }],
    ['who it is, as in the feeds', { id: 'tag:x.example,2024:a' }, { '@id': 'tag:x.example,2024:a' }],
    ['the canonical address', { url: 'https://x.example/a' }, { url: 'https://x.example/a' }],
    [
      'our own address where the posting’s is none',
      { url: 'javascript:alert(1)' },
      { url: 'https://jobs.lanternworks.example/en/jobs/glassblower/' },
    ],
    [
      'the date of posting where it was stated, in its own zone',
      { opens: '2026-10-21T23:28:14-05:00' as Instant },
      { datePosted: '2026-10-21' },
    ],
    [
      'until when',
      { closes: '2026-12-31T23:59:59+01:00' as Instant },
      { validThrough: '2026-12-31T23:59:59+01:00' },
    ],
    [
      'the department as a unit of the organisation',
      { department: 'Optics' },
      { employmentUnit: { '@type': 'Organization', name: 'Optics' } },
    ],
    ['one place', { locations: [{ name: 'Lyon' }] }, { jobLocation: { '@type': 'Place', name: 'Lyon' } }],
    [
      'several places',
      { locations: [{ name: 'Lyon', address: { addressCountry: 'FR' } }, { name: 'Rabat' }] },
      {
        jobLocation: [
          { '@type': 'Place', name: 'Lyon', address: { '@type': 'PostalAddress', addressCountry: 'FR' } },
          { '@type': 'Place', name: 'Rabat' },
        ],
      },
    ],
    ['that it is remote', { remote: { areas: [] } }, { jobLocationType: 'TELECOMMUTE' }],
    [
      'from where',
      { remote: { areas: [{ name: 'Michigan, USA', country: 'US', type: 'State' }] } },
      {
        jobLocationType: 'TELECOMMUTE',
        applicantLocationRequirements: { '@type': 'State', name: 'Michigan, USA' },
      },
    ],
    ['one type', { employmentTypes: ['INTERN'] }, { employmentType: 'INTERN' }],
    ['two types', { employmentTypes: ['INTERN', 'PART_TIME'] }, { employmentType: ['INTERN', 'PART_TIME'] }],
    [
      'one figure',
      { salary: { currency: 'USD', min: 15, max: 15, unit: 'HOUR' } },
      { baseSalary: money('USD', { value: 15 }, 'HOUR') },
    ],
    [
      'a range',
      { salary: { currency: 'EUR', min: 45_000, max: 55_000, unit: 'YEAR' } },
      { baseSalary: money('EUR', { minValue: 45_000, maxValue: 55_000 }, 'YEAR') },
    ],
    [
      'a lower bound',
      { salary: { currency: 'EUR', min: 3000, unit: 'MONTH' } },
      { baseSalary: money('EUR', { minValue: 3000 }, 'MONTH') },
    ],
    ['the hours', { hours: { min: 10, max: 20 } }, { workHours: '10–20 hours a week' }],
    ['the term', { term: 'P6M' }, { jobDuration: 'P6M' }],
    ['the start', { starts: '2027-01-11' }, { jobStartDate: '2027-01-11' }],
    ['that it starts at once', { starts: 'immediate' }, { jobImmediateStart: true }],
    [
      'the organisation’s own number',
      { identifier: { name: 'Lanternworks', value: 'LW-1' } },
      { identifier: { '@type': 'PropertyValue', name: 'Lanternworks', value: 'LW-1' } },
    ],
    [
      'how to apply',
      { apply: { email: 'jobs@x.example', url: 'https://x.example/apply' } },
      {
        applicationContact: { '@type': 'ContactPoint', email: 'jobs@x.example' },
        potentialAction: { '@type': 'ApplyAction', target: 'https://x.example/apply' },
      },
    ],
    [
      'who hires',
      {
        organization: {
          name: 'Wick',
          url: 'https://wick.example',
          sameAs: ['https://a.example/', 'mailto:x'],
        },
      },
      {
        hiringOrganization: {
          '@type': 'Organization',
          name: 'Wick',
          url: 'https://wick.example/',
          sameAs: 'https://a.example/',
        },
      },
    ],
  ])('%s', (_name, given, expected) => {
    expect(node(given)).toMatchObject(expected);
  });
});

function money(currency: string, amount: object, unitText: string): object {
  return {
    '@type': 'MonetaryAmount',
    currency,
    value: { '@type': 'QuantitativeValue', ...amount, unitText },
  };
}

describe('a JobPosting does not say', () => {
  test('anything that nobody stated', () => {
    const { opens: _, ...bare } = posting();
    expect(Object.keys(jobPosting({ ...bare, facts: {} }, site)).toSorted()).toEqual(
      ['@context', '@id', '@type', 'description', 'hiringOrganization', 'title', 'url'].toSorted(),
    );
  });

  test.each(originKinds.map((from) => [from, from === 'ledger'] as const))(
    'when it was posted, by %s: %s',
    (from, silent) => {
      const { datePosted, validThrough } = node({
        closes: '2026-12-31T23:59:59Z' as Instant,
        facts: { opens: { from }, closes: { from } },
      });
      expect([datePosted === undefined, validThrough === undefined]).toEqual([silent, silent]);
    },
  );

  test.each(['directApply', 'inLanguage', 'industry', 'occupationalCategory', 'salaryCurrency'])(
    '%s',
    (key) => {
      for (const each of catalog.open) expect(jobPosting(each, site)).not.toHaveProperty(key);
    },
  );

  test('who hires, where only a stand-in is there', () => {
    expect(node({ organization: unnamedOrganization })).not.toHaveProperty('hiringOrganization');
  });

  test('hours in the words of another language', () => {
    const hours = { min: 10, max: 20 };
    expect(node({ hours, language: fr })).toMatchObject({ workHours: '10–20 heures par semaine' });
    expect(node({ hours, language: ar }).workHours).toMatch(/^\p{sc=Arabic}|\d/u);
    expect(node({ hours, language: 'ja' as typeof fr })).not.toHaveProperty('workHours');
  });
});

describe('the documents', () => {
  const edition = editionOf(catalog, [jobPostings]);
  const read = (path: string) => JSON.parse(edition.documents.get(path)!.render(edition));

  test('are one for each open posting, and one graph of the same nodes for each language', () => {
    const paths = [...edition.documents.keys()];
    for (const { tag } of site.languages) {
      const own = paths.filter((path) => path.startsWith(`/${tag}/jobs/`));
      const nodes = own.map((path) => ({ ...read(path), '@context': undefined }));
      expect(nodes).toHaveLength(catalog.open.filter(({ language }) => language === tag).length);
      expect(read(`/${tag}/jobs.jsonld`)).toEqual({ '@context': 'https://schema.org', '@graph': nodes });
    }
  });

  test('of a language without an open posting are an empty graph', () => {
    const empty = editionOf(catalogOf([]), [jobPostings]);
    expect(JSON.parse(empty.documents.get('/fr/jobs.jsonld')!.render(empty))['@graph']).toEqual([]);
    expect(empty.documents.size).toBe(3);
  });
});

describe('a validator that is not ours', () => {
  test('knows the vocabulary', async () => {
    const wrong = { ...jobPosting(posting(), site), inLanguage: 'en' };
    expect((await issues(wrong)).map(({ issueMessage }) => issueMessage)).toContain(
      'Property "inLanguage" for type "JobPosting" is not supported by the schema.org specification',
    );
    const type = { ...jobPosting(posting(), site), hiringOrganization: { '@type': 'Firm', name: 'x' } };
    expect((await issues(type)).map(({ issueMessage }) => issueMessage)).toContain(
      'Type "Firm" is not a valid schema.org type',
    );
  });

  test.each(catalog.open.map((each) => [each.id, each] as const))(
    'finds in %s nothing that schema.org does not have',
    async (_id, each) => {
      const found = await issues(jobPosting(each, site));
      expect(found.filter(({ errorType }) => errorType === 'schemaOrg')).toEqual([]);
    },
  );

  /** It takes a list of places for a fault, wrongly (standards.md, section 1). */
  const known = (each: Posting) =>
    (each.locations?.length ?? 0) > 1 ? ['jobLocation.address.addressCountry'] : [];

  test.each(catalog.open.map((each) => [each.id, each] as const))(
    'misses in %s nothing that Google requires, unless nobody stated it',
    async (_id, each) => {
      const found = await issues(jobPosting(each, site));
      const missing = found
        .filter(({ severity }) => severity === 'ERROR')
        .flatMap(({ fieldNames = [] }) => fieldNames);
      const unstated = [
        ...(each.facts.opens?.from === 'ledger' ? ['datePosted'] : []),
        ...(each.locations === undefined && each.remote === undefined ? ['jobLocation'] : []),
      ];
      expect(missing.toSorted()).toEqual([...unstated, ...known(each)].toSorted());
    },
  );
});
