import type { OddField } from './odd-field.ts';

const where = (telecommuting: unknown, workplace: unknown, top: object, locations: unknown = []) => ({
  telecommuting,
  detail: { workplace },
  country: '',
  city: '',
  state: '',
  ...top,
  locations,
});
const halifax = { country: 'Canada', city: 'Halifax', state: 'Nova Scotia' };

export const workable: readonly OddField[] = [
  ['telecommuting beside hybrid', where(true, 'hybrid', halifax), { remote: null }],
  ['telecommuting beside on site', where(true, 'on_site', halifax), { remote: null }],
  [
    'remote, though not telecommuting',
    where(false, 'remote', { country: 'Canada' }),
    { places: null, remote: ['CA'] },
  ],
  ['telecommuting alone', where(true, null, { country: 'Canada' }), { places: null, remote: ['CA'] }],
  [
    'Remote for a town',
    where(true, 'remote', { country: 'United States', city: 'Remote' }, [
      { country: 'United States', countryCode: 'US', city: 'Remote', region: '', hidden: false },
    ]),
    { places: null, remote: ['US'] },
  ],
  [
    'no list of places',
    where(false, 'on_site', halifax, null),
    { places: ['Halifax, Nova Scotia, Canada'], countries: ['CA'] },
  ],
  [
    'the same place twice',
    where(false, 'on_site', halifax, [
      { country: 'Canada', countryCode: 'CA', city: 'Halifax', region: 'Nova Scotia', hidden: false },
      { country: 'Canada', countryCode: 'CA', city: 'Halifax', region: 'Nova Scotia', hidden: false },
    ]),
    { places: ['Halifax, Nova Scotia, Canada'] },
  ],
  ['nowhere', where(false, null, {}), { places: null, remote: null }],
  ['Anywhere for a town', where(true, 'remote', { city: 'Anywhere' }), { places: null, remote: [] }],
  ['telecommuting as a text', where('false', null, halifax), { remote: null }],
  ['no type', { employment_type: '' }, { types: null }],
  ['a type of null', { employment_type: null }, { types: null }],
  ['Contract', { employment_type: 'Contract' }, { types: 'CONTRACTOR' }],
  ['Other', { employment_type: 'Other' }, { types: 'OTHER' }],
  ['Temps partiel', { employment_type: 'Temps partiel' }, { types: 'PART_TIME' }],
  ['Teilzeit', { employment_type: 'Teilzeit' }, { types: 'PART_TIME' }],
  ['Media jornada', { employment_type: 'Media jornada' }, { types: 'PART_TIME' }],
  ['no publication', { published_on: null, created_at: null }, { opens: null }],
  ['a moment', { published_on: '2026-09-09T10:00:00.000Z' }, { opens: '2026-09-09' }],
  ['closed', { detail: { state: 'closed' } }, { listed: 0 }],
  ['archived', { detail: { state: 'archived' } }, { listed: 0 }],
  ['a region called closed is no state', { state: 'Closed Bay' }, { title: 'Lamp Engineer' }],
  ['no department', { department: null }, { department: null }],
  ['a department in a list', { department: [] }, { department: null }],
  ['a title in escapes', { title: 'R&amp;D Engineer' }, { title: 'R&D Engineer' }],
  ['no code', { code: '' }, { title: 'Lamp Engineer' }],
  ['no benefits', { detail: { benefits: null } }, { holds: 'calm logbooks', lacks: 'null' }],
];
