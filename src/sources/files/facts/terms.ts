import { calendarDate } from '../../../model/instant.ts';
import type { EmploymentType, Salary } from '../../../model/posting.ts';
import { instantAt, readDate } from '../../../text/values/dates.ts';
import { readHours, readTerm } from '../../../text/values/durations.ts';
import { readEmploymentTypes } from '../../../text/values/employment.ts';
import {
  type Amount,
  currencyOf,
  meantCurrency,
  ofNoCountry,
  type PayFault,
  type PayHints,
  periodHinted,
  periodOf,
  readAmount,
  readSalary,
} from '../../../text/values/pay/money.ts';
import { fold } from '../../../text/values/plain-text.ts';
import type { Stated, StatedFacts } from '../../source.ts';
import { type Entry, textOf } from './entry.ts';
import { type Head, partsOf, stated, textsOf } from './head.ts';
import { nameOf } from './meanings.ts';
import { isMapping } from '../../../text/mapping.ts';

/** The terms of the employment: type, pay, hours, length, start. */
export function termFacts(head: Head): StatedFacts {
  const employmentTypes = employmentTypesOf(head);
  const salary = salaryOf(head);
  const hours = first(head, 'hours', readHours, 'names no weekly hours', 'Write 40, or 10-20.');
  const term = first(head, 'term', readTerm, 'names no length of time', 'Write 6 months, or P6M.');
  const starts = first(
    head,
    'starts',
    startOf,
    'names no date',
    'Write the date as 2024-10-21, or immediately.',
  );
  return {
    ...(employmentTypes && { employmentTypes }),
    ...(salary && { salary }),
    ...(hours && { hours }),
    ...(term && { term }),
    ...(starts && { starts }),
  };
}

function first<T>(
  head: Head,
  fact: 'hours' | 'term' | 'starts',
  read: (text: string) => T | undefined,
  said: string,
  hint: string,
): Stated<T> | undefined {
  for (const entry of head.entries(fact)) {
    const value = read(textOf(entry.value) ?? '');
    if (value !== undefined) return stated(entry, value);
    if (!entry.vague) head.fault(entry, 'value-invalid', said, hint);
  }
  return undefined;
}

function startOf(text: string): string | undefined {
  if (
    /^(?:immediate(?:ly)?|asap|as soon as possible|now|immediat\w*|des que possible|ab sofort|sofort|inmediat[ao]|inmediatamente)$/.test(
      fold(text),
    )
  )
    return 'immediate';
  const reading = readDate(text);
  return reading.kind === 'fault' ? undefined : calendarDate(instantAt(reading, 'UTC', 'start'));
}

function employmentTypesOf(head: Head): Stated<readonly EmploymentType[]> | undefined {
  for (const entry of head.entries('employmentTypes')) {
    const readings = textsOf(entry.value).map(readEmploymentTypes);
    const types = [...new Set(readings.flatMap((reading) => reading.types))];
    const unknown = readings.flatMap((reading) => reading.unknown);
    if (unknown.length > 0 && entry.vague) continue;
    if (unknown.length > 0 || readings.length === 0)
      head.fault(
        entry,
        'value-invalid',
        `names an employment type that is not known (“${unknown.join(' ')}”)`,
        'Write one or several of full-time, part-time, contract, temporary, internship, volunteer, per diem, other.',
      );
    if (types.length > 0) return stated(entry, types);
  }
  return undefined;
}

/** How to write pay, in the site's own currency where it names one. */
function payHint({ configuration }: Head): string {
  const code = configuration.defaults.salary?.currency;
  return code === undefined
    ? 'Write the currency (ISO 4217), the amount and its period: `salary: {currency: …, min: 65000, max: 80000, unit: year}`. What `$` means everywhere is said once, in rolecast.yaml: `defaults: {salary: {currency: …}}`.'
    : `Write it as \`salary: {currency: ${code}, min: 65000, max: 80000, unit: year}\`, with its own currency and period.`;
}

function salaryOf(head: Head): Stated<Salary> | undefined {
  const hints = payHints(head);
  for (const entry of head.entries('salary')) {
    const read = isMapping(entry.value)
      ? salaryFromParts(salaryParts(entry.value), hints)
      : salaryFromText(textOf(entry.value) ?? '', entry, hints);
    if (!('fault' in read)) return stated(entry, read);
    if (!entry.vague || moneyLike(entry.value)) report(head, entry, read);
  }
  const [min, max] = [head.entries('salaryMin')[0], head.entries('salaryMax')[0]];
  const entry = min ?? max;
  if (entry === undefined) return undefined;
  const read = salaryFromParts({ ...textPart('min', min), ...textPart('max', max) }, hints);
  if (!('fault' in read)) return stated(entry, read);
  report(head, entry, read);
  return undefined;
}

type SalaryRead = Salary | (PayFault & { readonly at?: Entry });
/** `unread`: the keys beside the amount that state a currency or a period which is not known. */
type Hints = PayHints & { readonly unread: Readonly<Partial<Record<'currency' | 'unit', Entry>>> };

function report(head: Head, entry: Entry, { fault, at = entry }: PayFault & { readonly at?: Entry }): void {
  head.fault(at, 'value-invalid', fault, payHint(head));
}

/** The posting's own `currency` and `salary_unit` keys; the site's `defaults.salary` only where there are none. */
function payHints(head: Head): Hints {
  const [currencyKey, unitKey] = [head.entries('salaryCurrency')[0], head.entries('salaryUnit')[0]];
  const usual = head.configuration.defaults.salary;
  const named = currencyOf(textOf(currencyKey?.value) ?? '');
  const currency = currencyKey === undefined ? usual?.currency : meantCurrency(named, usual?.currency);
  const unit = periodOf(textOf(unitKey?.value) ?? '');
  return {
    ...(currency === undefined || (currencyKey !== undefined && named === undefined) ? {} : { currency }),
    ...(unit === undefined ? {} : { unit }),
    ...(unitKey === undefined && usual !== undefined ? { usualUnit: usual.unit } : {}),
    unread: {
      ...(currencyKey !== undefined && named === undefined ? { currency: currencyKey } : {}),
      ...(unitKey !== undefined && unit === undefined ? { unit: unitKey } : {}),
    },
  };
}

/** Keys such as `hourly_rate` and `annual_salary` name the period themselves. */
const periodsOfKeys: readonly (readonly [Salary['unit'], RegExp])[] = [
  ['HOUR', /hour|stunden|horaire/i],
  ['DAY', /daily|tages/i],
  ['WEEK', /week/i],
  ['MONTH', /month|monat|mensu/i],
  ['YEAR', /annual|year|jahres|annuel/i],
];

function salaryFromText(text: string, { key }: Entry, hints: Hints): SalaryRead {
  const unit = periodsOfKeys.find(([, words]) => words.test(key))?.[0];
  return salaryFromParts({ value: text }, unit === undefined ? hints : { ...hints, unit });
}

const partNames: Readonly<Record<string, 'min' | 'max' | 'value' | 'currency' | 'unit'>> = {
  min: 'min',
  minvalue: 'min',
  minimum: 'min',
  from: 'min',
  low: 'min',
  max: 'max',
  maxvalue: 'max',
  maximum: 'max',
  to: 'max',
  high: 'max',
  value: 'value',
  amount: 'value',
  currency: 'currency',
  unit: 'unit',
  unittext: 'unit',
  period: 'unit',
  interval: 'unit',
  per: 'unit',
  frequency: 'unit',
};

type SalaryParts = Readonly<Partial<Record<'min' | 'max' | 'value' | 'currency' | 'unit', string>>>;

/** Of a mapping; schema.org has the amounts in a `value` of their own. */
function salaryParts(value: Readonly<Record<string, unknown>>): SalaryParts {
  const inner = Object.entries(value).find(([key, part]) => nameOf(key) === 'value' && isMapping(part))?.[1];
  const parts = { ...partsOf(value), ...(isMapping(inner) ? partsOf(inner) : {}) };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, text]) =>
      Object.hasOwn(partNames, name) ? [[partNames[name], text]] : [],
    ),
  );
}

function salaryFromParts(parts: SalaryParts, hints: Hints): SalaryRead {
  const named = parts.currency === undefined ? undefined : currencyOf(parts.currency);
  if (parts.currency !== undefined && named === undefined)
    return { fault: `names a currency that is not in ISO 4217 (“${parts.currency}”)` };
  const unit = parts.unit === undefined ? hints.unit : periodOf(parts.unit);
  if (parts.unit !== undefined && unit === undefined)
    return { fault: `names a period that is not known (“${parts.unit}”)` };
  const { currency: _, unit: __, ...rest } = hints;
  const currency = named === undefined ? hints.currency : meantCurrency(named, hints.currency);
  const all: Hints = { ...rest, ...(currency && { currency }), ...(unit && { unit }) };
  const amounts = [parts.min, parts.max].map((text) => (text === undefined ? undefined : readAmount(text)));
  if (parts.min === undefined && parts.max === undefined) {
    const alone = readAmount(parts.value ?? '');
    return alone === undefined ? read(parts.value ?? '', all) : salaryOfAmounts(alone, alone, all);
  }
  if ((parts.min !== undefined && !amounts[0]) || (parts.max !== undefined && !amounts[1]))
    return { fault: 'names no amount' };
  return salaryOfAmounts(amounts[0], amounts[1], all);
}

function read(text: string, hints: Hints): SalaryRead {
  const salary = readSalary(text, hints);
  if (!('fault' in salary)) return salary;
  const unread = salary.lacksPeriod ? hints.unread.unit : undefined;
  return unread === undefined ? salary : { ...salary, at: unread };
}

/** Forms write 0 for an end of the range that is not stated. */
function salaryOfAmounts(low: Amount | undefined, high: Amount | undefined, hints: Hints): SalaryRead {
  const [min, max] = [low, high].map((end) => (end?.amount === 0 ? undefined : end));
  if ((min ?? max) === undefined) return { fault: 'names no amount' };
  const mark = min?.currency ?? max?.currency;
  if (mark === undefined && hints.unread.currency !== undefined)
    return { fault: 'names no currency that is known', at: hints.unread.currency };
  const currency = meantCurrency(mark, hints.currency);
  if (currency === undefined)
    return {
      fault: mark === undefined ? 'names no currency' : ofNoCountry(mark),
    };
  const thousands = (min?.thousands ?? false) || (max?.thousands ?? false);
  if (hints.unread.unit !== undefined && hints.unit === undefined)
    return {
      fault: 'names no period that is known (an hour, a day, a week, a month, a year)',
      at: hints.unread.unit,
    };
  const unit = periodHinted(hints, thousands);
  if (unit === undefined) return { fault: 'names no period (an hour, a month, a year)' };
  if (min !== undefined && max !== undefined && min.amount > max.amount)
    return { fault: 'has a range that runs backwards' };
  return { currency, ...(min && { min: min.amount }), ...(max && { max: max.amount }), unit };
}

function textPart(name: 'min' | 'max', entry: Entry | undefined): SalaryParts {
  const text = textOf(entry?.value);
  return text === undefined ? {} : { [name]: text };
}

function moneyLike(value: unknown): boolean {
  return isMapping(value) || /\d/.test(textOf(value) ?? '');
}
