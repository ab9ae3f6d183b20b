import type { OddField } from './odd-field.ts';

const type = (label: unknown) => ({ typeOfEmployment: { label } });
const where = (location: object) => ({
  location: {
    city: '',
    region: '',
    country: '',
    postalCode: '',
    fullLocation: '',
    remote: false,
    hybrid: false,
    ...location,
  },
});

export const smartrecruiters: readonly OddField[] = [
  ['remote and hybrid', { location: { remote: true, hybrid: true } }, { remote: null }],
  [
    'Remote for a town',
    where({ city: 'Remote', country: 'us', remote: true }),
    { places: null, remote: ['US'] },
  ],
  ['remote in a country', where({ country: 'ca', remote: true }), { places: null, remote: ['CA'] }],
  [
    'remote, the town of the office',
    where({ city: 'Halifax', region: 'NS', country: 'ca', remote: true }),
    { countries: ['CA'], remote: [] },
  ],
  ['a country in capitals', where({ city: 'Halifax', country: 'CA' }), { countries: ['CA'], remote: null }],
  ['no region', { location: { region: null } }, { countries: ['CA'] }],
  ['no place', { location: null }, { places: null, remote: null }],
  ['an empty place', where({}), { places: null, remote: null }],
  [
    'Multiple locations for a town',
    where({ city: 'Multiple Locations', country: 'ca' }),
    { remote: null, places: ['CA'] },
  ],
  ['remote of null', where({ city: 'Halifax', country: 'ca', remote: null, hybrid: null }), { remote: null }],
  ['no type', { typeOfEmployment: null }, { types: null }],
  ['an empty type', type(''), { types: null }],
  ['Vollzeit 80-100%', type('Vollzeit 80-100%'), { types: 'FULL_TIME+PART_TIME' }],
  ['Permanent contract', type('Permanent contract'), { types: null }],
  ['Praktikum', type('Praktikum'), { types: 'INTERN' }],
  ['Teilzeit', type('Teilzeit'), { types: 'PART_TIME' }],
  ['Temps plein', type('Temps plein'), { types: 'FULL_TIME' }],
  ['Deeltijd', type('Deeltijd'), { types: 'PART_TIME' }],
  ['Pełny etat', type('Pełny etat'), { types: 'FULL_TIME' }],
  ['Contract', type('Contract'), { types: 'CONTRACTOR' }],
  ['no date', { releasedDate: null }, { opens: null }],
  ['a day', { releasedDate: '2026-09-09' }, { opens: '2026-09-09' }],
  ['internal', { visibility: 'INTERNAL' }, { listed: 0 }],
  ['not active', { active: false }, { listed: 0 }],
  ['no number', { refNumber: null }, { title: 'Lamp Engineer' }],
  ['a department without a name', { department: { id: '88', label: null } }, { department: null }],
  ['no department', { department: { label: undefined } }, { department: null }],
  ['a title in escapes', { name: 'R&amp;D Engineer' }, { title: 'R&D Engineer' }],
  [
    'a part of the text that is missing',
    { sections: { qualifications: null } },
    { holds: 'keeps nine lighthouses', lacks: 'Fresnel' },
  ],
  [
    'a part without a text',
    { sections: { qualifications: { title: 'What helps', text: null } } },
    { lacks: 'What helps' },
  ],
];
