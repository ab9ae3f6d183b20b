import type { OddField } from './odd-field.ts';

const nowhere = {
  location: { city: null, state: null, postalCode: null, addressCountry: null },
  atsLocation: { country: null, state: null, province: null, city: null },
};
const type = (employmentStatusLabel: unknown) => ({ employmentStatusLabel });
const pay = (compensation: unknown) => ({ compensation });

export const bamboohr: readonly OddField[] = [
  [
    'the place in the other field',
    {
      ...nowhere,
      atsLocation: { country: 'Canada', state: null, province: 'Nova Scotia', city: 'Halifax' },
      locationType: '0',
    },
    { places: ['Halifax, Nova Scotia, Canada'], countries: ['CA'], remote: null },
  ],
  ['no place', { ...nowhere, locationType: '0' }, { places: null, remote: null }],
  [
    'places of null',
    { location: null, atsLocation: null, locationType: '0' },
    { places: null, remote: null },
  ],
  ['remote, nowhere', { ...nowhere, locationType: '1' }, { places: null, remote: [] }],
  ['remote as a number', { ...nowhere, locationType: 1 }, { places: null, remote: [] }],
  ['isRemote alone', { ...nowhere, locationType: null, isRemote: true }, { places: null, remote: [] }],
  ['isRemote beside hybrid', { locationType: '2', isRemote: true }, { remote: null }],
  ['a kind of place that nobody knows', { locationType: '7' }, { remote: null }],
  [
    'Remote for a town',
    {
      ...nowhere,
      location: { city: 'Remote', state: '', postalCode: null, addressCountry: 'Canada' },
      locationType: '1',
    },
    { places: null, remote: ['CA'] },
  ],
  [
    'a state of two letters',
    {
      ...nowhere,
      location: { city: 'Atlanta', state: 'GA', postalCode: null, addressCountry: 'United States' },
      locationType: '0',
    },
    { countries: ['US'] },
  ],
  ['no type', type(null), { types: null }],
  ['Permanent Contract', type('Permanent Contract'), { types: null }],
  ['Seasonal', type('Seasonal'), { types: 'TEMPORARY' }],
  ['Full-Time Hourly', type('Full-Time Hourly'), { types: 'FULL_TIME' }],
  ['Contractor', type('Contractor'), { types: 'CONTRACTOR' }],
  ['Vollzeit', type('Vollzeit'), { types: 'FULL_TIME' }],
  ['Temps partiel', type('Temps partiel'), { types: 'PART_TIME' }],
  ['no pay', pay(null), { pay: null }],
  ['a dollar of nobody', pay('$25/hr'), { pay: null }],
  ['an hour', pay('USD 25.00 - 30.00 / hr'), { pay: 'USD 25-30 HOUR' }],
  ['competitive', pay('Competitive'), { pay: null }],
  ['no period', pay('CAD 72,000 - 88,000'), { pay: null }],
  ['a fortnight', pay('USD 4,000 biweekly'), { pay: null }],
  ['up to', pay('up to CAD 88,000 per year'), { pay: 'CAD -88000 YEAR' }],
  ['depends on experience', pay('CAD 72,000 per year DOE'), {}],
  ['an object', pay({ min: 1 }), { pay: null }],
  ['no date', { datePosted: null }, { opens: null }],
  ['a moment', { datePosted: '2026-09-09T00:00:00+00:00' }, { opens: '2026-09-09' }],
  ['closed', { jobOpeningStatus: 'Closed' }, { listed: 0 }],
  ['filled', { jobOpeningStatus: 'Filled' }, { listed: 0 }],
  ['on hold', { jobOpeningStatus: 'On Hold' }, { listed: 0 }],
  ['no state', { jobOpeningStatus: null }, { listed: 1 }],
  ['a title in escapes', { jobOpeningName: 'R&amp;D Engineer' }, { title: 'R&D Engineer' }],
];
