import type { OddField } from './odd-field.ts';

const posting = (fields: object, more: object = {}) => ({ ...more, _jobposting: fields });
const at = (address: object, remoteStatus: unknown = 'none') =>
  posting(
    { jobLocation: [{ '@type': 'Place', address: { '@type': 'PostalAddress', ...address } }] },
    { remoteStatus },
  );
const pay = (value: object, more: object = {}) => posting({ baseSalary: { ...more, value } });

export const teamtailor: readonly OddField[] = [
  ['no JobPosting', { _jobposting: null }, { places: null, pay: null, types: null }],
  [
    'a place that is no list',
    posting(
      { jobLocation: { '@type': 'Place', address: { addressLocality: 'Malmö', addressCountry: 'SE' } } },
      { remoteStatus: 'none' },
    ),
    { places: ['Malmö, SE'], countries: ['SE'] },
  ],
  ['no place', posting({ jobLocation: null }, { remoteStatus: 'none' }), { places: null, remote: null }],
  [
    'an empty list of places',
    posting({ jobLocation: [] }, { remoteStatus: 'none' }),
    { places: null, remote: null },
  ],
  [
    'Remote for a town',
    at({ addressLocality: 'Remote', addressCountry: 'SE' }, 'fully'),
    { places: null, remote: ['SE'] },
  ],
  [
    'Remote for a town, on site',
    at({ addressLocality: 'Remote', addressCountry: 'SE' }, 'none'),
    { remote: null },
  ],
  [
    'remote for a time',
    at({ addressLocality: 'Malmö', addressCountry: 'SE' }, 'temporary'),
    { places: ['Malmö, SE'], remote: null },
  ],
  ['hybrid', at({ addressLocality: 'Malmö', addressCountry: 'SE' }, 'hybrid'), { remote: null }],
  [
    'a country as an object',
    at({ addressLocality: 'Malmö', addressCountry: { '@type': 'Country', name: 'Sweden' } }),
    { countries: ['SE'] },
  ],
  [
    'no country',
    at({ addressLocality: 'Malmö', addressCountry: '' }),
    { places: ['Malmö'], countries: [null] },
  ],
  ['two types', posting({ employmentType: ['FULL_TIME', 'PART_TIME'] }), { types: 'FULL_TIME+PART_TIME' }],
  ['a type in words', posting({ employmentType: 'Heltid' }), { types: 'FULL_TIME' }],
  ['another type', posting({ employmentType: 'OTHER' }), { types: 'OTHER' }],
  ['no type', posting({ employmentType: null }), { types: null }],
  ['no end', posting({ validThrough: null }), { closes: null }],
  ['an end of nothing', posting({ validThrough: '' }), { closes: null }],
  ['an end without a zone', posting({ validThrough: '2035-10-31T23:59' }), { closes: '2035-10-31' }],
  [
    'an end that is no date',
    posting({ validThrough: 'tills vidare' }),
    { closes: null, said: 'board-value-left-out' },
  ],
  [
    'one amount',
    pay({ value: 40000, minValue: undefined, maxValue: undefined }),
    { pay: 'SEK 40000-40000 MONTH' },
  ],
  ['no period', pay({ unitText: undefined }), { pay: null }],
  ['another period', pay({ unitText: 'SHIFT' }), { pay: null }],
  ['a period in small letters', pay({ unitText: 'month' }), { pay: 'SEK 38000-44000 MONTH' }],
  ['no currency', pay({}, { currency: null }), { pay: null }],
  ['nothing', pay({ minValue: 0, maxValue: 0 }), { pay: null }],
  ['backwards', pay({ minValue: 44000, maxValue: 38000 }), { pay: null }],
  ['no identifier', posting({ identifier: null }), { identifier: 'f3d2c1b0-0000-4000-9000-000000000001' }],
  ['an identifier that is a text', posting({ identifier: 'LW-7' }), { identifier: 'LW-7' }],
  ['no date', { date_published: null }, { opens: null }],
  ['a day', { date_published: '2026-09-09' }, { opens: '2026-09-09' }],
  ['a title in escapes', { title: 'R&amp;D Engineer' }, { title: 'R&D Engineer' }],
  ['no title', { title: null }, { listed: 0 }],
];
