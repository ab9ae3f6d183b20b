import type { OddField } from './odd-field.ts';

const pay = (fields: object) => ({ compensation: undefined, ...fields });
const at = (workplace: unknown, location: unknown) => ({
  workplace_type: workplace,
  workplace_type_text: undefined,
  location,
});
const type = (code: unknown, text: unknown = undefined) => ({
  employment_type: code,
  employment_type_text: text,
});

export const pinpoint: readonly OddField[] = [
  [
    'Remote for a place',
    at('remote', { name: 'Remote', city: null, province: null, postal_code: null }),
    { places: null, remote: [] },
  ],
  [
    'Remote for a town',
    at('remote', { name: 'Remote', city: 'Remote', province: '', postal_code: '' }),
    { places: null, remote: [] },
  ],
  ['on site', at('onsite', { name: 'Cardiff' }), { remote: null }],
  ['no kind of workplace', at(null, { name: 'Cardiff' }), { remote: null }],
  ['flexible', at('flexible', { name: 'Cardiff' }), { remote: null }],
  ['no place', at('onsite', null), { places: null, remote: null }],
  ['pay that is hidden', pay({ compensation_visible: false }), { pay: null }],
  ['a fortnight', pay({ compensation_frequency: 'bi_weekly' }), { pay: null }],
  ['once', pay({ compensation_frequency: 'one_off' }), { pay: null }],
  ['no period', pay({ compensation_frequency: null }), { pay: null }],
  ['no currency', pay({ compensation_currency: null }), { pay: null }],
  ['nothing', pay({ compensation_minimum: 0, compensation_maximum: 0 }), { pay: null }],
  ['backwards', pay({ compensation_minimum: 60000, compensation_maximum: 50000 }), { pay: null }],
  [
    'in texts',
    pay({ compensation_minimum: '50000', compensation_maximum: '60000' }),
    { pay: 'GBP 50000-60000 YEAR' },
  ],
  ['only to', pay({ compensation_minimum: null }), { pay: 'GBP -60000 YEAR' }],
  ['permanent part time', type('permanent_part_time'), { types: 'PART_TIME' }],
  ['for a term', type('fixed_term_full_time'), { types: 'FULL_TIME+TEMPORARY' }],
  ['contract', type('contract_full_time'), { types: 'FULL_TIME' }],
  ['an internship', type('internship'), { types: 'INTERN' }],
  ['a volunteer', type('volunteer'), { types: 'VOLUNTEER' }],
  ['no code, a text', type(null, 'Permanent - Full Time'), { types: 'FULL_TIME' }],
  ['nothing at all', type(null, null), { types: null }],
  ['no deadline', { deadline_at: null }, { closes: null }],
  ['an empty deadline', { deadline_at: '' }, { closes: null }],
  ['a day', { deadline_at: '2035-10-31' }, { closes: '2035-10-31' }],
  ['a day in words', { deadline_at: '31 October 2035' }, { closes: '2035-10-31' }],
  ['no job', { job: null }, { department: null }],
  ['a title in escapes', { title: 'R&amp;D Engineer' }, { title: 'R&D Engineer' }],
  [
    'a heading without its part',
    { benefits_header: 'What you get', benefits: null },
    { lacks: 'What you get' },
  ],
];
