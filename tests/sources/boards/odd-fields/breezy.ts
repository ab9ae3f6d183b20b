import type { OddField } from './odd-field.ts';

const at = (location: unknown, locations: unknown = undefined) => ({ location, locations });
const place = (more: object) => ({
  country: { name: 'United States', id: 'US' },
  state: undefined,
  city: undefined,
  name: undefined,
  is_remote: false,
  remote_details: null,
  ...more,
});
const type = (name: unknown, id: unknown = undefined) => ({ type: { id, name } });
const pay = (salary: unknown) => ({ salary });

export const breezy: readonly OddField[] = [
  [
    'Remote for a town',
    at(place({ city: 'Remote', name: 'Remote, US', is_remote: true })),
    { places: null, remote: ['US'] },
  ],
  [
    'remote, no town',
    at(place({ name: 'United States', is_remote: true })),
    { places: null, remote: ['US'] },
  ],
  [
    'remote and nothing else',
    at({ name: 'Remote', city: undefined, state: undefined, country: undefined, is_remote: true }),
    { places: null, remote: [] },
  ],
  ['no place', at(null, null), { places: null, remote: null }],
  [
    'an empty list of places',
    at(place({ city: 'Austin', name: 'Austin, US' }), []),
    { countries: ['US'], remote: null },
  ],
  [
    'state and country as texts',
    at({ country: 'Canada', state: 'Nova Scotia', city: 'Halifax', name: undefined, is_remote: false }),
    { places: ['Halifax, Nova Scotia, Canada'], countries: ['CA'] },
  ],
  [
    'a town called Virtual',
    at(place({ city: 'Virtual', name: 'Virtual', is_remote: true })),
    { places: null, remote: ['US'] },
  ],
  [
    'is_remote as a text',
    at(place({ city: 'Austin', name: 'Austin, US', is_remote: 'false' })),
    { remote: null },
  ],
  ['is_remote of null', at(place({ city: 'Austin', name: 'Austin, US', is_remote: null })), { remote: null }],
  ['no type', { type: null }, { types: null }],
  ['a type without a name', type(null), { types: null }],
  ['a type by its id', type(undefined, 'partTime'), { types: 'PART_TIME' }],
  [
    'a type that was not translated',
    type('%LABEL_POSITION_TYPE_FULL_TIME%', 'fullTime'),
    { types: 'FULL_TIME' },
  ],
  ['Teilzeit', type('Teilzeit'), { types: 'PART_TIME' }],
  ['Tempo parcial', type('Tempo parcial'), { types: 'PART_TIME' }],
  ['Contract', type('Contract'), { types: 'CONTRACTOR' }],
  ['no pay', pay(null), { pay: null }],
  ['empty pay', pay(''), { pay: null }],
  ['a dollar of nobody', pay('$25 - $30 / hr'), { pay: null }],
  ['pounds', pay('£30,000 - £40,000 / year'), { pay: 'GBP 30000-40000 YEAR' }],
  ['no period', pay('CAD 72,000 - 88,000'), { pay: null }],
  ['what could be earned', pay('€40k - €50k OTE'), { pay: null }],
  ['nothing', pay('CAD 0 / year'), { pay: null }],
  ['backwards', pay('CAD 88,000 - 72,000 / year'), { pay: null }],
  ['a number', pay(72000), { pay: null }],
  ['no date', { published_date: null }, { opens: null }],
  ['a day', { published_date: '2026-09-09' }, { opens: '2026-09-09' }],
  ['a title in escapes', { name: 'R&amp;D Engineer' }, { title: 'R&D Engineer' }],
  ['no department', { department: null }, { department: null }],
];
