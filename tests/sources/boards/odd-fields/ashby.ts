import type { OddField } from './odd-field.ts';

const tier = (salary: object) => ({
  compensation: {
    compensationTiers: [
      {
        components: [
          {
            compensationType: 'Salary',
            interval: '1 YEAR',
            currencyCode: 'CAD',
            minValue: 72000,
            maxValue: 88000,
            ...salary,
          },
        ],
      },
    ],
  },
});
const onlyOf = { secondaryLocations: [] };

export const ashby: readonly OddField[] = [
  ['isRemote beside Hybrid', { isRemote: true, workplaceType: 'Hybrid' }, { remote: null }],
  ['isRemote beside OnSite', { isRemote: true, workplaceType: 'OnSite' }, { remote: null }],
  [
    'isRemote beside no kind of workplace',
    { ...onlyOf, isRemote: true, workplaceType: null },
    { remote: [], places: ['Halifax, Nova Scotia'] },
  ],
  [
    'nothing but a line',
    { ...onlyOf, isRemote: null, workplaceType: null, location: 'Remote (US)', address: null },
    { remote: ['US'], places: null },
  ],
  [
    'Remote as a place, the country in the address',
    {
      ...onlyOf,
      isRemote: true,
      workplaceType: 'Remote',
      location: 'Remote',
      address: {
        postalAddress: {
          addressLocality: undefined,
          addressRegion: undefined,
          addressCountry: 'United States',
        },
      },
    },
    { remote: ['US'], places: null },
  ],
  [
    'Remote as a town in the address',
    {
      ...onlyOf,
      isRemote: true,
      workplaceType: 'Remote',
      location: 'Remote',
      address: {
        postalAddress: { addressLocality: 'Remote', addressRegion: '', addressCountry: 'Canada' },
      },
    },
    { remote: ['CA'], places: null },
  ],
  [
    'Multiple locations as a place',
    { ...onlyOf, isRemote: false, workplaceType: 'OnSite', location: 'Multiple Locations', address: null },
    { remote: null, places: null },
  ],
  [
    'no address, no further places',
    {
      secondaryLocations: null,
      isRemote: false,
      workplaceType: 'OnSite',
      location: 'Lyon, France',
      address: null,
    },
    { places: ['Lyon, France'], countries: ['FR'] },
  ],
  [
    'further places that are no list',
    { secondaryLocations: 'Berlin' },
    { places: ['Halifax, Nova Scotia'], said: 'board-value-left-out' },
  ],
  [
    'USA in the address',
    {
      ...onlyOf,
      location: 'Austin',
      address: {
        postalAddress: { addressLocality: 'Austin', addressRegion: 'Texas', addressCountry: 'USA' },
      },
    },
    { countries: ['US'] },
  ],
  ['a contract', { employmentType: 'Contract' }, { types: 'CONTRACTOR' }],
  ['a type that nobody knows', { employmentType: 'Cohort' }, { types: null, said: 'board-value-left-out' }],
  ['a type in a list', { employmentType: ['FullTime', 'PartTime'] }, { types: 'FULL_TIME+PART_TIME' }],
  ['no type', { employmentType: null }, { types: null }],
  ['pay a week', tier({ interval: '1 WEEK', minValue: 900, maxValue: 1100 }), { pay: 'CAD 900-1100 WEEK' }],
  ['pay for two weeks', tier({ interval: '2 WEEK', minValue: 1900, maxValue: 2100 }), { pay: null }],
  ['pay once', tier({ interval: 'NONE' }), { pay: null }],
  ['pay of nothing', tier({ minValue: 0, maxValue: 0 }), { pay: null }],
  ['pay that runs backwards', tier({ minValue: 88000, maxValue: 72000 }), { pay: null }],
  ['pay without a currency', tier({ currencyCode: null }), { pay: null }],
  ['pay in texts', tier({ minValue: '72000', maxValue: '88000.00' }), { pay: 'CAD 72000-88000 YEAR' }],
  ['pay from', tier({ maxValue: null }), { pay: 'CAD 72000- YEAR' }],
  ['no tiers', { compensation: { compensationTiers: [] } }, { pay: null }],
  ['no compensation', { compensation: null }, { pay: null }],
  ['pay that is not to be shown', { shouldDisplayCompensationOnJobPostings: false }, { pay: null }],
  ['a date without a zone', { publishedAt: '2026-09-09T18:12:03' }, { opens: '2026-09-09' }],
  ['a date that is a number', { publishedAt: 1788977523441 }, { opens: '2026-09-09' }],
  ['a date that is none', { publishedAt: 'soon' }, { opens: null, said: 'board-value-left-out' }],
  ['no date', { publishedAt: null }, { opens: null }],
  ['a title in escapes', { title: ' R&amp;D  Engineer ' }, { title: 'R&D Engineer' }],
  ['no title', { title: null }, { listed: 0 }],
  ['a text in escapes', { descriptionHtml: '&lt;p&gt;Keep the light.&lt;/p&gt;' }, { lacks: '&lt;p' }],
  ['a department of nothing', { department: '', team: null }, { department: null }],
  ['not listed', { isListed: false }, { listed: 0 }],
];
