import type { OddField } from './odd-field.ts';

const pay = (baseSalary: unknown) => ({ baseSalary });
const amount = (value: object, more: object = {}) => pay({ ...more, value });

export const jsonld: readonly OddField[] = [
  ['a title in escapes', { title: 'R&amp;D Engineer' }, { title: 'R&D Engineer' }],
  ['a type in words', { employmentType: 'Full-time' }, { types: 'FULL_TIME' }],
  ['types with commas', { employmentType: 'FULL_TIME, CONTRACTOR' }, { types: 'CONTRACTOR+FULL_TIME' }],
  ['no type', { employmentType: null }, { types: null }],
  ['a type that nobody knows', { employmentType: ['COHORT'] }, { types: null }],
  [
    'a place that is a text',
    { jobLocation: 'Halifax, Nova Scotia, Canada' },
    { places: ['Halifax, Nova Scotia, Canada'], countries: ['CA'] },
  ],
  ['no place', { jobLocation: null }, { places: null, remote: null }],
  ['an empty list of places', { jobLocation: [] }, { places: null, remote: null }],
  [
    'an address that is a text',
    { jobLocation: { '@type': 'Place', address: 'Halifax, Nova Scotia, Canada' } },
    { countries: ['CA'] },
  ],
  [
    'Remote for a town',
    {
      jobLocation: {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          streetAddress: undefined,
          postalCode: undefined,
          addressRegion: undefined,
          addressLocality: 'Remote',
          addressCountry: 'US',
        },
      },
      jobLocationType: 'TELECOMMUTE',
    },
    { places: null, remote: ['US'] },
  ],
  [
    'remote, where from',
    {
      jobLocation: undefined,
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: 'Canada' },
    },
    { places: null, remote: ['CA'] },
  ],
  [
    'remote in a list and in small letters',
    {
      jobLocation: undefined,
      jobLocationType: ['telecommute'],
      applicantLocationRequirements: [{ '@type': 'Country', name: 'CA' }],
    },
    { remote: ['CA'] },
  ],
  [
    'from where, but not remote',
    { jobLocationType: null, applicantLocationRequirements: { '@type': 'Country', name: 'Canada' } },
    { remote: null },
  ],
  ['no pay', pay(null), { pay: null }],
  ['a number alone', pay(50000), { pay: null }],
  ['a text', pay('CAD 68,000 - 79,000 per year'), {}],
  [
    'the period beside the currency',
    pay({ unitText: 'YEAR', value: 70000 }),
    { pay: 'CAD 70000-70000 YEAR' },
  ],
  ['a period in small letters', amount({ unitText: 'year' }), { pay: 'CAD 68000-79000 YEAR' }],
  ['another period', amount({ unitText: 'BIWEEKLY' }), { pay: null }],
  ['no period', amount({ unitText: null }), { pay: null }],
  ['no currency', amount({}, { currency: '' }), { pay: null }],
  ['nothing', amount({ minValue: 0, maxValue: 0 }), { pay: null }],
  ['backwards', amount({ minValue: 79000, maxValue: 68000 }), { pay: null }],
  ['no end', { validThrough: '' }, { closes: null }],
  ['an end of null', { validThrough: null }, { closes: null }],
  ['an end without a zone', { validThrough: '2027-01-31T12:00' }, { closes: '2027-01-31' }],
  ['a day of publication alone', { datePosted: '2026-09-09' }, { opens: '2026-09-09' }],
  ['no publication', { datePosted: null }, { opens: null }],
  ['an identifier that is a text', { identifier: 'LW-9' }, { identifier: 'LW-9' }],
  ['an identifier that is a number', { identifier: 42 }, { identifier: '42' }],
  ['no identifier', { identifier: null }, { identifier: null }],
  ['no title', { title: null }, { listed: 0 }],
];
