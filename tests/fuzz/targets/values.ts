import assert from 'node:assert/strict';
import { isCalendarDate, parseInstant } from '../../../src/model/instant.ts';
import { instantAt, readDate } from '../../../src/text/values/dates.ts';
import { readHours, readTerm } from '../../../src/text/values/durations.ts';
import { readEmploymentTypes } from '../../../src/text/values/employment.ts';
import { moneyIn, readAmount, readSalary } from '../../../src/text/values/pay/money.ts';
import { readPlaces } from '../../../src/text/values/places.ts';
import { readRemote } from '../../../src/text/values/remote.ts';
import { statusOf } from '../../../src/text/values/status-words.ts';
import type { FuzzTarget } from '../fuzz-target.ts';

/** What is read of a single value has its shape, and reads as itself. */
export function valueHolds(text: string): void {
  dateHolds(text);
  moneyHolds(text);
  for (const { name, address } of readPlaces(text, ['en', 'fr']).places) {
    assert.notEqual(name, '');
    if (address?.addressCountry !== undefined) assert.match(address.addressCountry, /^[A-Z]{2}$/);
  }
  for (const area of readRemote(text, ['en'])?.remote.areas ?? []) assert.notEqual(area.name, '');
  for (const type of readEmploymentTypes(text).types)
    assert.deepEqual(readEmploymentTypes(type).types, [type]);
  const term = readTerm(text);
  if (term !== undefined) assert.equal(readTerm(term), term);
  const hours = readHours(text);
  if (hours !== undefined) assert.deepEqual(readHours(`${hours.min}-${hours.max} h`), hours);
  assert.ok([undefined, 'open', 'closed', 'draft'].includes(statusOf(text)));
}

function dateHolds(text: string): void {
  const reading = readDate(text);
  if (reading.kind === 'fault') return;
  for (const zone of ['UTC', 'Pacific/Apia'])
    assert.notEqual(parseInstant(instantAt(reading, zone, 'end')), undefined);
  if (reading.kind === 'instant') return;
  assert.ok(isCalendarDate(reading.date));
  assert.deepEqual(readDate(reading.date), { kind: 'date', date: reading.date });
}

function moneyHolds(text: string): void {
  for (const { start, end } of moneyIn(text)) assert.ok(start < end);
  assert.ok((readAmount(text)?.amount ?? 0) >= 0);
  const salary = readSalary(text, { currency: 'CAD', unit: 'YEAR' });
  if ('fault' in salary) return;
  assert.match(salary.currency, /^[A-Z]{3}$/);
  assert.ok((salary.min ?? 0) <= (salary.max ?? Infinity));
}

export const values: FuzzTarget = {
  seeds: [
    '2026-02-28T09:00:00+01:00',
    'January 7, 2026',
    '3 mars 2026 à 17 h',
    '$45k - $55k a year',
    '2.096,74 € im Monat',
    'Bristol, United Kingdom; Lyon, France',
    'Remote within US or Canada',
    'Full-time, internship; 20-28h/week for 6 months',
    'Closed / Filled',
  ],
  words:
    '2026 06 30 T Z +14:00 -12:59 24:00 June juin Juni $ USD US$ CA$ £ € k m per hour /h a year annum 000 , . - – to from up remote anywhere hybrid EU UK Canada or and P6M PT weeks months FULL_TIME CDI 80 % open filled'.split(
      ' ',
    ),
  run: valueHolds,
};
