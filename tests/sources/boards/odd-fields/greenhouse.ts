import type { OddField } from './odd-field.ts';

const at = (name: unknown, ...offices: readonly object[]) => ({ location: { name }, offices, metadata: [] });
const us = { id: 1, name: 'Wilmington', location: 'Wilmington, Delaware, United States' };
const field = (name: string, value: unknown) => ({ metadata: [{ id: 1, name, value }] });
const pay = (range: object) => ({
  pay_input_ranges: [
    {
      min_cents: 7_200_000,
      max_cents: 8_800_000,
      currency_type: 'CAD',
      title: 'Annual Salary',
      blurb: null,
      ...range,
    },
  ],
});

export const greenhouse: readonly OddField[] = [
  [
    'no location, an office',
    {
      location: null,
      offices: [{ id: 1, name: 'Halifax', location: 'Halifax, Nova Scotia, Canada' }],
      metadata: [],
    },
    { places: ['Halifax, Nova Scotia, Canada'], countries: ['CA'], remote: null },
  ],
  ['a location of nothing', at(null), { places: null, remote: null }],
  ['an empty location', at(''), { places: null, remote: null }],
  ['Remote', at('Remote'), { places: null, remote: [] }],
  ['Anywhere', at('Anywhere'), { places: null }],
  ['Multiple Locations', at('Multiple Locations'), { places: null, remote: null }],
  ['Various locations', at('Various locations'), { places: null, remote: null }],
  [
    'friendly towards remote work',
    at('Remote-Friendly; Halifax, Nova Scotia, Canada'),
    { places: ['Halifax, Nova Scotia, Canada'], remote: null },
  ],
  [
    'Hybrid before the town',
    at('Hybrid - Halifax, Nova Scotia, Canada'),
    { countries: ['CA'], remote: null },
  ],
  ['a state behind Remote, an office there', at('Remote, DE', us), { places: null, remote: [] }],
  ['a state alone behind Remote', at('Remote, GA'), { places: null, remote: [] }],
  ['several towns', at('Lyon, France; Paris, France'), { places: ['Lyon, France', 'Paris, France'] }],
  [
    'several towns by bars',
    at('Lyon, France | Paris, France'),
    { places: ['Lyon, France', 'Paris, France'] },
  ],
  ['no fields of its own', { metadata: null }, { types: null }],
  ['an employment type without a value', field('Employment Type', null), { types: null }],
  ['two types', field('Employment Type', ['Full-time', 'Part-time']), { types: 'FULL_TIME+PART_TIME' }],
  ['a type in German', field('Beschäftigungsart', 'Teilzeit'), { types: 'PART_TIME' }],
  ['a type in French', field('Type de contrat', 'Temps plein'), { types: 'FULL_TIME' }],
  ['a type in Spanish', field('Employment Type', 'Jornada completa'), { types: 'FULL_TIME' }],
  ['CDI', field('Employment Type', 'CDI'), { types: null }],
  ['permanent contract', field('Employment Type', 'Permanent contract'), { types: null }],
  [
    'Remote allowance',
    { ...at('Halifax, Nova Scotia, Canada'), ...field('Remote allowance', true) },
    { remote: null },
  ],
  [
    'Remote eligible',
    { ...at('Halifax, Nova Scotia, Canada'), ...field('Remote eligible', true) },
    { remote: null },
  ],
  [
    'Remote eligible: Yes',
    { ...at('Halifax, Nova Scotia, Canada'), ...field('Remote eligible?', 'Yes') },
    { remote: null },
  ],
  [
    'Remote work possible',
    { ...at('Halifax, Nova Scotia, Canada'), ...field('Remote work possible', 'Yes') },
    { remote: null },
  ],
  [
    'Remote days per week',
    { ...at('Halifax, Nova Scotia, Canada'), ...field('Remote days per week', '3') },
    { remote: null },
  ],
  ['100% remote', { ...at('Halifax, Nova Scotia, Canada'), ...field('100% remote', true) }, { remote: [] }],
  ['no ranges', { pay_input_ranges: [] }, { pay: null }],
  ['ranges of null', { pay_input_ranges: null }, { pay: null }],
  ['pay of nothing', pay({ min_cents: 0, max_cents: 0 }), { pay: null }],
  ['pay that runs backwards', pay({ min_cents: 8_800_000, max_cents: 7_200_000 }), { pay: null }],
  ['pay without a currency', pay({ currency_type: null }), { pay: null }],
  ['pay without a period', pay({ title: 'Pay range' }), { pay: null }],
  ['pay of a fortnight', pay({ title: 'Bi-weekly pay' }), { pay: null }],
  [
    'pay an hour',
    pay({ title: 'Hourly pay range', min_cents: 2450, max_cents: 3050 }),
    { pay: 'CAD 24.5-30.5 HOUR' },
  ],
  ['cents in texts', pay({ min_cents: '7200000', max_cents: '8800000' }), { pay: 'CAD 72000-88000 YEAR' }],
  ['no day of publication', { first_published: null }, { opens: null }],
  ['a publication without an hour', { first_published: '2026-09-09' }, { opens: '2026-09-09' }],
  ['no deadline', { application_deadline: null }, { closes: null }],
  ['a deadline without an hour', { application_deadline: '2027-10-31' }, { closes: '2027-10-31' }],
  ['a deadline in words', { application_deadline: 'October 31, 2027' }, { closes: '2027-10-31' }],
  ['a prospect post', { internal_job_id: null }, { listed: 0 }],
  ['a title in escapes', { title: 'R&amp;D Keeper' }, { title: 'R&D Keeper' }],
  [
    'a text that is not escaped',
    { content: '<p>Keep &amp; tend the light of the coast.</p>' },
    { holds: '<p>Keep &#x26; tend' },
  ],
  [
    'a text that is escaped twice',
    { content: '&amp;lt;p&amp;gt;Keep the light of the coast.&amp;lt;/p&amp;gt;' },
    { holds: '<p>Keep the light', lacks: '&lt;' },
  ],
  ['no department', { departments: [{ id: 0, name: 'No Department', child_ids: [] }] }, { department: null }],
  ['departments of null', { departments: null }, { department: null }],
];
