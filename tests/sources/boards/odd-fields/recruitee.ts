import type { OddField } from './odd-field.ts';

const ways = (remote: unknown, hybrid: unknown, onSite: unknown) => ({ remote, hybrid, on_site: onSite });
const at = (place: object) => ({
  location: undefined,
  city: null,
  state_name: null,
  country: null,
  country_code: null,
  postal_code: null,
  locations: [],
  ...place,
});
const pay = (salary: object) => ({ salary });

export const recruitee: readonly OddField[] = [
  ['all three ways of working', ways(true, true, true), { remote: null }],
  ['remote and hybrid', ways(true, true, false), { remote: null }],
  ['remote and on site', ways(true, false, true), { remote: null }],
  ['none of them said', ways(null, null, null), { remote: null }],
  [
    'remote, nowhere',
    { ...ways(true, false, false), ...at({ location: 'Remote job' }) },
    { places: null, remote: [] },
  ],
  [
    'Remote for a town',
    { ...ways(true, false, false), ...at({ city: 'Remote', country: 'Netherlands' }) },
    { places: null, remote: ['NL'] },
  ],
  [
    'Remote for a place',
    {
      ...ways(true, false, false),
      ...at({ locations: [{ id: 1, name: 'Remote', country: 'Netherlands', country_code: 'NL' }] }),
    },
    { places: null, remote: ['NL'] },
  ],
  [
    'a code in small letters',
    { ...ways(false, false, true), ...at({ city: 'Utrecht', country_code: 'nl' }) },
    { countries: ['NL'] },
  ],
  [
    'a code of three letters',
    { ...ways(false, false, true), ...at({ city: 'Utrecht', country: 'Netherlands', country_code: 'NLD' }) },
    { countries: ['NL'] },
  ],
  [
    'places of null',
    { ...ways(false, false, true), ...at({ city: 'Utrecht', country: 'Netherlands', locations: null }) },
    { places: ['Utrecht, Netherlands'] },
  ],
  ['nowhere', { ...ways(false, false, true), ...at({}) }, { places: null, remote: null }],
  ['hours in texts', { min_hours: '32', max_hours: '40' }, { hours: '32-40' }],
  ['hours that run backwards', { min_hours: 40, max_hours: 32 }, { hours: null }],
  ['no hours', { min_hours: 0, max_hours: 0 }, { hours: null }],
  ['hours of a month', { min_hours: 160, max_hours: 170 }, { hours: null }],
  ['no pay', { salary: null }, { pay: null }],
  ['pay without anything', { salary: { min: '', max: '', period: null, currency: null } }, { pay: null }],
  ['no period', pay({ period: null }), { pay: null }],
  ['a fortnight', pay({ period: 'biweekly' }), { pay: null }],
  ['no currency', pay({ currency: null }), { pay: null }],
  ['backwards', pay({ min: '5600', max: '4200' }), { pay: null }],
  ['nothing', pay({ min: '0.0', max: '0.0' }), { pay: null }],
  ['numbers', pay({ min: 4200, max: 5600 }), { pay: 'EUR 4200-5600 MONTH' }],
  ['no type', { employment_type_code: null }, { types: null }],
  ['freelance', { employment_type_code: 'freelance' }, { types: 'CONTRACTOR' }],
  ['an internship', { employment_type_code: 'internship' }, { types: 'INTERN' }],
  ['part time for a term', { employment_type_code: 'parttime_fixed_term' }, { types: 'PART_TIME+TEMPORARY' }],
  ['a volunteer', { employment_type_code: 'volunteer' }, { types: 'VOLUNTEER' }],
  ['a code that nobody knows', { employment_type_code: 'zzp_x' }, { types: null }],
  ['no day of publication', { published_at: null }, { opens: null }],
  ['a day', { published_at: '2026-09-08' }, { opens: '2026-09-08' }],
  ['no zone', { published_at: '2026-09-08 10:41:07' }, { opens: '2026-09-08' }],
  ['no end', { close_at: '' }, { closes: null }],
  ['the end as a day', { close_at: '2035-12-31' }, { closes: '2035-12-31' }],
  ['closed', { status: 'closed' }, { listed: 0 }],
  ['a draft', { status: 'draft' }, { listed: 0 }],
  ['a title in escapes', { title: 'Lamp &amp; Lens', translations: null }, { title: 'Lamp & Lens' }],
  ['translations in a list', { translations: [] }, { title: 'Lamp Engineer' }],
  ['no department', { department: null }, { department: null }],
];
