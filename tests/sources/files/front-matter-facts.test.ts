import { describe, expect, test } from 'vitest';
import { language } from '../../../src/model/language.ts';
import { frontMatterFacts } from '../../../src/sources/files/facts/front-matter-facts.ts';
import type { Configuration } from '../../../src/model/configuration.ts';
import { splitFrontMatter } from '../../../src/text/front-matter/front-matter.ts';

const configuration: Configuration = {
  languages: [
    { tag: language('en'), title: 'Jobs' },
    { tag: language('fr'), title: 'Emplois' },
    { tag: language('de'), title: 'Stellen' },
    { tag: language('es'), title: 'Empleos' },
  ],
  organization: { name: 'Lanternworks' },
  timeZone: 'America/Toronto',
  tag: { name: 'lanternworks.example', date: '2024' },
  sources: [],
  defaults: {},
  overrides: {},
  frontMatter: {},
  prose: {},
  feeds: { entries: 50 },
};

function read(
  yaml: string,
  changes: Partial<Configuration> = {},
  more: { ignore?: string[]; url?: string } = {},
) {
  const { matter } = splitFrontMatter(`---\n${yaml}\n---\nText\n`, 'jobs/a.md');
  if (matter === undefined) throw new Error(`not YAML: ${yaml}`);
  return frontMatterFacts(matter, {
    file: 'jobs/a.md',
    configuration: { ...configuration, ...changes },
    ...more,
  });
}

function values(yaml: string, changes: Partial<Configuration> = {}) {
  const { facts } = read(yaml, changes);
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact.value]));
}

const complaints = (yaml: string, changes: Partial<Configuration> = {}) =>
  read(yaml, changes).diagnostics.map(
    ({ severity, code, where }) => `${severity} ${code} ${where?.line}:${where?.column}`,
  );

describe('the title', () => {
  test.each([
    ['title: Lamp Keeper', 'Lamp Keeper'],
    ['Job Title: Lamp Keeper (m/w/d)', 'Lamp Keeper (m/w/d)'],
    ['roles: [Lamp Keeper]', 'Lamp Keeper'],
    ['intitulé: Gardien·ne de phare', 'Gardien·ne de phare'],
    ['title: "**Lamp** <em>Keeper</em>"', 'Lamp Keeper'],
    ['title: >-\n  Lamp\n  Keeper', 'Lamp Keeper'],
    ['title: "Lamp `keeper` [of the tower](/tower/)"', 'Lamp keeper of the tower'],
    ['title: __init__ specialist', '__init__ specialist'],
    ['title: "snake_case and __main__ keeper"', 'snake_case and __main__ keeper'],
    ['title: "Lamp ** keeper **"', 'Lamp ** keeper **'],
    ['title: "Keeper of 2**8 and 3**2 lamps"', 'Keeper of 2**8 and 3**2 lamps'],
    ['title: "Gardienne [m/f](d)"', 'Gardienne [m/f](d)'],
    ['title: "Lamp ` keeper"', 'Lamp ` keeper'],
    ['title: "<main> dev"', '<main> dev'],
    ['title: "<Head> of Growth"', '<Head> of Growth'],
    ['title: "<time> lord"', '<time> lord'],
    ['title: "<p> engineer"', '<p> engineer'],
    ['title: "<p>Lamp</p> <time>keeper</time>"', 'Lamp keeper'],
    ['title: "<p class=a>Lamp keeper"', 'Lamp keeper'],
    ['title: "Lamp<br>keeper"', 'Lamp keeper'],
    ['title: 2024', '2024'],
  ])('%s', (yaml, title) => expect(read(yaml).title?.value).toBe(title));

  test('says where it stands', () =>
    expect(read('draft: false\nTitle: Lamp Keeper').title?.origin).toEqual({
      from: 'front-matter',
      key: 'Title',
      file: 'jobs/a.md',
      line: 3,
      column: 1,
    }));
});

describe('dates', () => {
  test.each([
    ['date: 2023-01-07', { opens: '2023-01-07T00:00:00-05:00' }],
    ['date_posted: 2023-01-07', { opens: '2023-01-07T00:00:00-05:00' }],
    ['opens: January 7, 2023', { opens: '2023-01-07T00:00:00-05:00' }],
    ['open_date: 7. Januar 2023', { opens: '2023-01-07T00:00:00-05:00' }],
    ['publishDate: 2022-02-21T9:00:00.000Z', { opens: '2022-02-21T09:00:00Z' }],
    ['pubdate: "2019-05-07 12:29:00 Z"', { opens: '2019-05-07T12:29:00Z' }],
    ['published: 2023-01-07', { opens: '2023-01-07T00:00:00-05:00' }],
    ['posted: 1er mai 2024', { opens: '2024-05-01T00:00:00-04:00' }],
    [
      'date: {created: 2024-05-01, updated: 2024-06-01}',
      { opens: '2024-05-01T00:00:00-04:00', updated: '2024-06-01T00:00:00-04:00' },
    ],
    ['lastmod: 2024-10-21 16:28:14 -0500', { updated: '2024-10-21T16:28:14-05:00' }],
    ['last_modified_at: 2024-10-21', { updated: '2024-10-21T00:00:00-04:00' }],
    ['closes: 2024-10-21', { closes: '2024-10-21T23:59:59-04:00' }],
    ['depublication_date: 2024-10-21', { closes: '2024-10-21T23:59:59-04:00' }],
    ['Deadline Date: 27.06.2021', { closes: '2021-06-27T23:59:59-04:00' }],
    ['validThrough: 2024-10-21T17:00', { closes: '2024-10-21T17:00:00-04:00' }],
    ['unpublishdate: 2024-10-21', { closes: '2024-10-21T23:59:59-04:00' }],
    ['application_deadline: 31 août 2024', { closes: '2024-08-31T23:59:59-04:00' }],
    ['expiryDate: 2024-12-31\ndeadline: 2024-10-21', { closes: '2024-10-21T23:59:59-04:00' }],
    ['archived: 2024-10-21', { closes: '2024-10-21T23:59:59-04:00' }],
    ['deadline: open until filled', {}],
    ['deadline: ""\ndate: null', {}],
  ])('%s', (yaml, expected) => {
    expect(values(yaml)).toEqual(expected);
    expect(complaints(yaml)).toEqual([]);
  });

  test.each([
    ['date: 03/04/2023', 'warning date-invalid 2:1'],
    ['updated: 7 Jan 23', 'warning date-invalid 2:1'],
    ['closes: soon', 'error date-invalid 2:1'],
    ['title: A\ncloses: 31/04/2023', 'error date-invalid 3:1'],
    ['deadline: 2023-02-31', 'error date-invalid 2:1'],
    ['deadline: 2023-02-31\narchived: true', 'warning date-invalid 2:1'],
    ['deadline: 2023-02-31\ndraft: true', 'warning date-invalid 2:1'],
  ])('%s is refused: a closing date that may have passed leaves the posting out', (yaml, complaint) => {
    expect(values(yaml)).toEqual({});
    expect(complaints(yaml)).toEqual([complaint]);
  });

  test('a generator’s own keys are left alone', () =>
    expect(
      read('date: 03/04/2023\nexpiryDate: x1', {}, { ignore: ['date', 'expirydate'] }).diagnostics,
    ).toEqual([]));
});

describe('open, closed and drafts', () => {
  const says = (yaml: string) => {
    const { closed, open, draft } = read(yaml);
    return [closed && 'closed', open && 'open', draft && 'draft'].filter(Boolean).join(' ');
  };
  test.each([
    ['archived: true', 'closed'],
    ["archived: 'true'", 'closed'],
    ['closed: yes', 'closed'],
    ['filled: "Yes"', 'closed'],
    ['expired: oui', 'closed'],
    ['poste_pourvu: true', 'closed'],
    ['open: false', 'closed'],
    ["active: 'false'", 'closed'],
    ['status: closed', 'closed'],
    ['Position Status: Closed / Filled', 'closed'],
    ['state: Filled', 'closed'],
    ['status: expired', 'closed'],
    ['status: completed', 'closed'],
    ['status: solved', 'closed'],
    ['status: Cancelled', 'closed'],
    ['statut: pourvu', 'closed'],
    ['status: besetzt', 'closed'],
    ['type: Closed-Position', 'closed'],
    ['status: open\narchived: true', 'closed'],
    ['open: true', 'open'],
    ['status: Open', 'open'],
    ['position_status: searching', 'open'],
    ['status: active', 'open'],
    ['archived: false', ''],
    ["closed: 'no'", ''],
    ['type: section', ''],
    ['state: Ontario', ''],
    ['status: new', ''],
    ['published: true', ''],
    ['draft: false', ''],
    ['draft: true', 'draft'],
    ["draft: 'true'", 'draft'],
    ['published: false', 'draft'],
    ['status: draft', 'draft'],
  ])('%s', (yaml, expected) => expect(says(yaml)).toBe(expected));

  test.each(['archived: maybe', 'open: perhaps', 'status: vielleicht', 'closed: [2]'])(
    '%s might say closed: the posting is not offered, and an error says so',
    (yaml) => {
      expect(says(yaml)).toBe('closed');
      expect(complaints(yaml)).toEqual(['error value-invalid 2:1']);
    },
  );

  test('a contradiction is said', () =>
    expect(complaints('status: open\narchived: true')).toEqual(['warning value-invalid 2:1']));

  test('a site’s own name for it', () =>
    expect(read('vom_tisch: ja', { frontMatter: { closed: ['Vom Tisch'] } }).closed?.key).toBe('vom_tisch'));
});

describe('pairing', () => {
  test.each([
    ['leverId: cd488c0a-1111-4222-8333-9d10aaaabbbb', 'cd488c0a-1111-4222-8333-9d10aaaabbbb'],
    ['leverId: http://CD488C0A-1111-4222-8333-9d10aaaabbbb', 'cd488c0a-1111-4222-8333-9d10aaaabbbb'],
    [
      'leverId: https://jobs.lever.co/lanternworks/cd488c0a-1111-4222-8333-9d10aaaabbbb/apply',
      'cd488c0a-1111-4222-8333-9d10aaaabbbb',
    ],
    ['greenhouse_id: 4012345', '4012345'],
    ['workable_shortcode: A1B2C3', 'A1B2C3'],
    ['leverId: null', undefined],
    ["leverId: 'null'", undefined],
    ["leverId: ''", undefined],
  ])('%s', (yaml, ats) => expect(read(yaml).ats).toBe(ats));

  test.each(['translationKey: keeper', 'translation_key: keeper', 'translation_of: keeper'])('%s', (yaml) =>
    expect(read(yaml).translationKey).toBe('keeper'),
  );

  test('a slug', () => expect(read('slug: keeper').slug).toBe('keeper'));
});

describe('the day of opening, under the names that people use', () => {
  test.each([
    'post_date',
    'postingDate',
    'published_time',
    'publish_start',
    'listed_on',
    'advertised_on',
    'live_since',
    'veröffentlicht_am',
    'online_seit',
    'date_parution',
    'datum',
    'fecha',
  ])('%s', (key) => expect(values(`${key}: 2026-02-01`)).toHaveProperty('opens'));

  test.each(['start_date', 'interviews', 'founded'])('not %s', (key) =>
    expect(values(`${key}: 2026-02-01`)).not.toHaveProperty('opens'),
  );
});

describe('places and remote work', () => {
  test.each([
    ['location: Halifax', { locations: [{ name: 'Halifax' }] }],
    ['location: Global,', { remote: { areas: [] } }],
    ['location: San Francisco, CA', { locations: [{ name: 'San Francisco, CA' }] }],
    ['location: Atlanta, Georgia', { locations: [{ name: 'Atlanta, Georgia' }] }],
    [
      'location: Berlin, Germany',
      {
        locations: [
          { name: 'Berlin, Germany', address: { addressLocality: 'Berlin', addressCountry: 'DE' } },
        ],
      },
    ],
    [
      'Place of Work: Halifax, Nova Scotia, Canada',
      {
        locations: [
          {
            name: 'Halifax, Nova Scotia, Canada',
            address: { addressLocality: 'Halifax', addressRegion: 'Nova Scotia', addressCountry: 'CA' },
          },
        ],
      },
    ],
    [
      'lieux: [Lyon, "Genève, Suisse"]',
      {
        locations: [
          { name: 'Lyon' },
          { name: 'Genève, Suisse', address: { addressLocality: 'Genève', addressCountry: 'CH' } },
        ],
      },
    ],
    [
      'location: {name: Lighthouse 3, city: Halifax, country: CA}',
      {
        locations: [{ name: 'Lighthouse 3', address: { addressLocality: 'Halifax', addressCountry: 'CA' } }],
      },
    ],
    [
      'city: Halifax\nprovince: NS\ncountry: Canada',
      {
        locations: [
          {
            name: 'Halifax, NS, Canada',
            address: { addressLocality: 'Halifax', addressRegion: 'NS', addressCountry: 'CA' },
          },
        ],
      },
    ],
    ['location: [Berlin, Remote]', { locations: [{ name: 'Berlin' }], remote: { areas: [] } }],
    ['location: Remote', { remote: { areas: [] } }],
    [
      'location: Remote (Canada)',
      { remote: { areas: [{ name: 'Canada', country: 'CA', type: 'Country' }] } },
    ],
    [
      'location: Remote within US or Canada',
      {
        remote: {
          areas: [
            { name: 'US', country: 'US', type: 'Country' },
            { name: 'Canada', country: 'CA', type: 'Country' },
          ],
        },
      },
    ],
    ['location: Télétravail', { remote: { areas: [] } }],
    ['location: Hybrid', {}],
    ['location: Remote possible', {}],
    ['isRemote: true\nworkplaceType: Hybrid\nlocation: Turku', { locations: [{ name: 'Turku' }] }],
    ['remote: true\nhybrid: true', {}],
    ['remote: true\nlocation: Turku (mostly remote)', { locations: [{ name: 'Turku' }] }],
    [
      'city: Remote\ncountry: Finland',
      { remote: { areas: [{ name: 'Finland', country: 'FI', type: 'Country' }] } },
    ],
    [
      'remote: [US, CA]',
      {
        remote: {
          areas: [
            { name: 'US', country: 'US', type: 'Country' },
            { name: 'CA', country: 'CA', type: 'Country' },
          ],
        },
      },
    ],
    ['remote: true', { remote: { areas: [] } }],
    ["remote: 'yes'", { remote: { areas: [] } }],
    ['remote: Canada', { remote: { areas: [{ name: 'Canada', country: 'CA', type: 'Country' }] } }],
    [
      'remote: Ontario, Canada',
      { remote: { areas: [{ name: 'Ontario, Canada', country: 'CA', type: 'State' }] } },
    ],
    [
      'remote: [Canada, US]',
      {
        remote: {
          areas: [
            { name: 'Canada', country: 'CA', type: 'Country' },
            { name: 'US', country: 'US', type: 'Country' },
          ],
        },
      },
    ],
    ['remote: Deutschland', { remote: { areas: [{ name: 'Deutschland', country: 'DE', type: 'Country' }] } }],
    ['jobLocationType: TELECOMMUTE', { remote: { areas: [] } }],
    ['remote: hybrid', {}],
    ['remote: false', {}],
    ['remote: 2 days a week', {}],
  ])('%s', (yaml, expected) => {
    expect(values(yaml)).toEqual(expected);
    expect(complaints(yaml)).toEqual([]);
  });

  test.each([
    ['remote: anywhere in the EU', 'EU'],
    ['location: Remote (European Union)', 'European Union'],
    ['remote: [EU, UK]', 'EU'],
    ['remote: UE', 'UE'],
  ])('%s stays one area, by the name that it was given', (yaml, name) =>
    expect(read(yaml).facts.remote?.value.areas[0]).toEqual({ name, country: 'EU', type: 'Country' }),
  );

  test.each([
    ['image: /img/tower.png', 'image', 'https://lanternworks.example/img/tower.png'],
    ['image: ../tower.png', 'image', 'https://lanternworks.example/jobs/tower.png'],
    ['apply_url: /apply/keeper/', 'apply', { url: 'https://lanternworks.example/apply/keeper/' }],
    ['apply_url: //apply.lanternworks.example/k', 'apply', { url: 'https://apply.lanternworks.example/k' }],
    ['apply_url: lanternworks.example/apply', 'apply', { url: 'https://lanternworks.example/apply' }],
    ['apply: tel:+1-555-0100', 'apply', { telephone: '+15550100' }],
    [
      'company: Lanternworks\norganization_url: /about/\ncompany_logo: /logo.png',
      'organization',
      {
        name: 'Lanternworks',
        url: 'https://lanternworks.example/about/',
        logo: 'https://lanternworks.example/logo.png',
      },
    ],
  ] as const)('%s is an address on the site of the posting', (yaml, fact, value) => {
    const { facts, diagnostics } = read(yaml, {}, { url: 'https://lanternworks.example/jobs/keeper/' });
    expect([facts[fact]?.value, diagnostics]).toEqual([value, []]);
  });

  test.each([
    'image: /img/tower.png',
    'image: tower.png',
    'apply_url: /apply/keeper/',
    'company: Lanternworks\norganization_url: /about/',
    'company: Lanternworks\ncompany_logo: /logo.png',
  ])('%s is reported where the site has no address that is known', (yaml) =>
    expect(read(yaml).diagnostics.map(({ code }) => code)).toEqual(['value-invalid']),
  );

  test.each(['image: a picture', 'company: Lanternworks\ncompany_website: lanternworks', 'contact: ring us'])(
    '%s is no address, and is not made one',
    (yaml) => {
      const { facts } = read(yaml, {}, { url: 'https://lanternworks.example/jobs/keeper/' });
      expect([facts.image, facts.apply, facts.organization?.value.url]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    },
  );

  test.each(['remote: maybe', 'remote: Middle-earth', 'location: Remote (Middle-earth)'])(
    '%s is reported',
    (yaml) => expect(complaints(yaml)).toEqual(['warning value-invalid 2:1']),
  );
});

describe('the terms of employment', () => {
  test.each([
    ['employment_type: full-time', ['FULL_TIME']],
    ['employmentType: FULL_TIME', ['FULL_TIME']],
    ['employment type: [Full time, Internship]', ['FULL_TIME', 'INTERN']],
    ['job_type: Full-time / Part-time', ['FULL_TIME', 'PART_TIME']],
    ['contrat: CDD, temps plein', ['TEMPORARY', 'FULL_TIME']],
    ['type_de_contrat: CDI à temps partiel', ['PART_TIME']],
    ['type: Teilzeit', ['PART_TIME']],
    ['anstellungsart: Vollzeit, unbefristet', ['FULL_TIME']],
    ['employment_type: Praktikum', ['INTERN']],
    ['contrat: stage', ['INTERN']],
    ['jornada: jornada completa', ['FULL_TIME']],
    ['commitment: contract', ['CONTRACTOR']],
    ['commitment: freelance', ['CONTRACTOR']],
    ['employment_type: Volunteer', ['VOLUNTEER']],
    ['employment_type: fulltime_permanent', ['FULL_TIME']],
    ['contrat: CDI', undefined],
    ['type: section', undefined],
    ['type: job', undefined],
    ['team: Contract', undefined],
  ])('%s', (yaml, types) => {
    expect(read(yaml).facts.employmentTypes?.value).toEqual(types);
    expect(complaints(yaml)).toEqual([]);
  });

  test('an employment type that is not known is reported', () =>
    expect(complaints('employment_type: sometimes')).toEqual(['warning value-invalid 2:1']));

  test.each([
    [
      'salary: {currency: USD, min: 65000, max: 80000, unit: YEAR}',
      { currency: 'USD', min: 65000, max: 80000, unit: 'YEAR' },
    ],
    [
      'salary: {currency: EUR, value: 25.50, unit: hour}',
      { currency: 'EUR', min: 25.5, max: 25.5, unit: 'HOUR' },
    ],
    [
      'min_payrange: "$65,000"\nmax_payrange: "$80,000"\ncurrency: CAD\nsalary_unit: year',
      { currency: 'CAD', min: 65000, max: 80000, unit: 'YEAR' },
    ],
    ['salary: US$65,000–US$80,000 a year', { currency: 'USD', min: 65000, max: 80000, unit: 'YEAR' }],
    [
      'salary: $65,000–$80,000 a year\ncurrency: USD',
      { currency: 'USD', min: 65000, max: 80000, unit: 'YEAR' },
    ],
    ['salary: $15 / hour USD', { currency: 'USD', min: 15, max: 15, unit: 'HOUR' }],
    ['salaire: 45–55 k€', { currency: 'EUR', min: 45000, max: 55000, unit: 'YEAR' }],
    ['gehalt: 45.000 € brutto/Jahr', { currency: 'EUR', min: 45000, max: 45000, unit: 'YEAR' }],
    ['salary: up to £30,000 per annum', { currency: 'GBP', max: 30000, unit: 'YEAR' }],
    ['salary: from €20 an hour', { currency: 'EUR', min: 20, unit: 'HOUR' }],
    ['hourly_rate: 25 EUR', { currency: 'EUR', min: 25, max: 25, unit: 'HOUR' }],
    ['salary: competitive', undefined],
    ['compensation: paid', undefined],
    ['salary: $65,000 a year', undefined],
    ['salary: 65000', undefined],
    ['salary: 65000 EUR', undefined],
    ['salary: {currency: QQQ, min: 1, unit: YEAR}', undefined],
    ['salary: {currency: EUR, min: 9, max: 5, unit: YEAR}', undefined],
  ])('%s', (yaml, salary) => expect(read(yaml).facts.salary?.value).toEqual(salary));

  test('a dollar is the dollar of the site’s usual pay', () =>
    expect(values('salary: $65,000', { defaults: { salary: { currency: 'CAD', unit: 'YEAR' } } })).toEqual({
      salary: { currency: 'CAD', min: 65000, max: 65000, unit: 'YEAR' },
    }));

  test('pay that is not understood is reported, with what to write', () => {
    expect(complaints('salary: $65,000 a year')).toEqual(['warning value-invalid 2:1']);
    expect(complaints('compensation: paid')).toEqual([]);
  });

  test.each([
    ['hours: 40', { hours: { min: 40, max: 40 } }],
    ['weekly_hours: 10-20 hours per week', { hours: { min: 10, max: 20 } }],
    ['heures par semaine: 35', { hours: { min: 35, max: 35 } }],
    ['hours: 9am to 5pm', {}],
    ['duration: 6 months', { term: 'P6M' }],
    ['duree: six mois', { term: 'P6M' }],
    ['contract_length: P1Y', { term: 'P1Y' }],
    ['term: Fall 2024', {}],
    ['start_date: 2025-01-06', { starts: '2025-01-06' }],
    ['start_date: dès que possible', { starts: 'immediate' }],
  ])('%s', (yaml, expected) => {
    expect(values(yaml)).toEqual(expected);
    expect(complaints(yaml)).toEqual([]);
  });
});

describe('people and the rest', () => {
  test.each([
    [
      'organization: Lanternworks Nord\norg_url: https://nord.lanternworks.example',
      { organization: { name: 'Lanternworks Nord', url: 'https://nord.lanternworks.example/' } },
    ],
    ['startup: Lanternworks Nord', { organization: { name: 'Lanternworks Nord' } }],
    ['organization: {name: Lanternworks Nord}', { organization: { name: 'Lanternworks Nord' } }],
    ['departments: [Light, Fog]', { department: 'Light, Fog' }],
    [
      'apply_link: https://apply.lanternworks.example/1',
      { apply: { url: 'https://apply.lanternworks.example/1' } },
    ],
    [
      'application link: https://apply.lanternworks.example/1',
      { apply: { url: 'https://apply.lanternworks.example/1' } },
    ],
    [
      'Apply Form Link: https://apply.lanternworks.example/1',
      { apply: { url: 'https://apply.lanternworks.example/1' } },
    ],
    [
      'external_url: https://apply.lanternworks.example/1',
      { apply: { url: 'https://apply.lanternworks.example/1' } },
    ],
    ['cta_link: /apply', {}],
    ['applyEmail: jobs@lanternworks.example', { apply: { email: 'jobs@lanternworks.example' } }],
    ['apply: mailto:jobs@lanternworks.example', { apply: { email: 'jobs@lanternworks.example' } }],
    ['how_to_apply: Write to jobs@lanternworks.example.', { apply: { email: 'jobs@lanternworks.example' } }],
    [
      'apply_link: https://apply.lanternworks.example/1\nemail: jobs@lanternworks.example',
      { apply: { url: 'https://apply.lanternworks.example/1', email: 'jobs@lanternworks.example' } },
    ],
    ['contact: Ida Keeper', {}],
    ['apply_link: javascript:alert(1)', {}],
    ['reference: LW-7', { identifier: { name: 'Lanternworks', value: 'LW-7' } }],
    [
      'description: >-\n  Keeps\n  the [lamp](https://x.example) **lit**.',
      { summary: 'Keeps the lamp lit.' },
    ],
    ['categories: [Light]\ntags: [light, Fog]', { categories: ['Light', 'Fog'] }],
    ['tags: light, fog', { categories: ['light', 'fog'] }],
    ['image: https://lanternworks.example/a.jpg', { image: 'https://lanternworks.example/a.jpg' }],
    ['image: a.jpg', {}],
  ])('%s', (yaml, expected) => expect(values(yaml)).toEqual(expected));

  test('relative links are meant against the posting’s address', () => {
    const { facts } = read(
      'apply_link: /apply\nimage: a.jpg',
      {},
      { url: 'https://lanternworks.example/jobs/1/' },
    );
    expect(facts.apply?.value).toEqual({ url: 'https://lanternworks.example/apply' });
    expect(facts.image?.value).toBe('https://lanternworks.example/jobs/1/a.jpg');
  });

  test('a site’s own names win over the known ones', () => {
    const frontMatter = { closes: ['application end'], summary: ['teaser'] };
    const yaml = 'Application End: 2024-10-21\ndeadline: 2020-01-01\nteaser: Short.\ndescription: Long.';
    expect(values(yaml, { frontMatter })).toEqual({ closes: '2024-10-21T23:59:59-04:00', summary: 'Short.' });
  });

  test('hostile values give diagnostics at most, never an exception', () => {
    const long = '1 '.repeat(20_000);
    for (const key of [
      'date',
      'closes',
      'salary',
      'location',
      'remote',
      'employment_type',
      'apply',
      'hours',
      'status',
      'archived',
      'leverId',
      'tags',
      'title',
      'organization',
    ])
      for (const value of [
        `"${long}"`,
        '[[[[1]]]]',
        '{a: {b: [1, {c: 2}]}}',
        '[null, true, 1.5e308]',
        '"\\u0000\\u2028"',
        '.nan',
        '-0',
      ])
        expect(() => read(`${key}: ${value}`)).not.toThrow();
  });
});
