import type { OddField } from './odd-field.ts';

const type = (employmentType: unknown, schedule: unknown) => ({ employmentType, schedule });
const pay = (salary: object) => ({ salary });
const at = (office: unknown, ...offices: readonly string[]) => ({ office, offices });

export const personio: readonly OddField[] = [
  ['Remote for an office', at('Remote'), { places: null, remote: [] }],
  ['Remote in a country', at('Remote (Germany)'), { places: null, remote: ['DE'] }],
  ['Homeoffice for an office', at('Homeoffice'), { places: null }],
  ['Anywhere for an office', at('Anywhere'), { places: null }],
  ['hybrid before the town', at('Hybrid Kiel'), { remote: null }],
  ['no office', at(null), { places: null, remote: null }],
  ['the same office twice', at('Kiel', 'Kiel', 'Bremerhaven'), { places: ['Kiel', 'Bremerhaven'] }],
  ['Mehrere Standorte', at('Mehrere Standorte', 'Kiel'), { places: ['Kiel'] }],
  ['an intern in part time', type('intern', 'part-time'), { types: 'INTERN+PART_TIME' }],
  ['freelance', type('freelance', null), { types: 'CONTRACTOR' }],
  ['permanent, part time', type('permanent', 'part-time'), { types: 'PART_TIME' }],
  ['permanent alone', type('permanent', null), { types: null }],
  ['for a term', type('temporary', 'full-time'), { types: 'FULL_TIME+TEMPORARY' }],
  ['a working student', type('working_student', 'part-time'), { types: 'PART_TIME' }],
  ['nothing', type(null, null), { types: null }],
  ['no pay', { salary: null }, { pay: null }],
  ['no period', pay({ type: null }), { pay: null }],
  ['a period that nobody knows', pay({ type: 'per_project' }), { pay: null }],
  ['no currency', pay({ currencyCode: null }), { pay: null }],
  ['backwards', pay({ min: '74000.00', max: '62000.00' }), { pay: null }],
  ['nothing at all', pay({ min: '0.00', max: '0.00' }), { pay: null }],
  ['a month', pay({ min: '3200.00', max: '3900.00', type: 'monthly' }), { pay: 'EUR 3200-3900 MONTH' }],
  ['an hour', pay({ min: '16.50', max: null, type: 'hourly' }), { pay: 'EUR 16.5- HOUR' }],
  ['no date', { createdAt: null }, { opens: null }],
  ['a day', { createdAt: '2026-09-09' }, { opens: '2026-09-09' }],
  ['no zone', { createdAt: '2026-09-09 21:17:25' }, { opens: '2026-09-09' }],
  ['a title in escapes', { name: 'R&amp;D Engineer' }, { title: 'R&D Engineer' }],
  ['no department', { department: null }, { department: null }],
  ['no title', { name: null }, { listed: 0 }],
];
