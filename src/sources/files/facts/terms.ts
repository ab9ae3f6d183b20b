import { calendarDate } from '../../../model/instant.ts';
import type { EmploymentType, Salary } from '../../../model/posting.ts';
import { instantAt, readDate } from '../../../text/values/dates.ts';
import { readHours, readTerm } from '../../../text/values/durations.ts';
import { readEmploymentTypes } from '../../../text/values/employment.ts';
import { currencyOf, periodOf, readAmount, readSalary } from '../../../text/values/money.ts';
import { fold } from '../../../text/values/plain-text.ts';
import type { Stated, StatedFacts } from '../../source.ts';
import { type Entry, type Head, isMapping, partsOf, stated, textOf, textsOf } from './head.ts';

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

const payHint =
  'Write it as `salary: {currency: USD, min: 65000, max: 80000, unit: YEAR}` or `$65,000–$80,000 USD a year`.';

function salaryOf(head: Head): Stated<Salary> | undefined {
  const hints = payHints(head);
  for (const entry of head.entries('salary')) {
    const read = isMapping(entry.value)
      ? salaryFromParts(salaryParts(partsOf(entry.value)), hints)
      : salaryFromText(textOf(entry.value) ?? '', entry, hints);
    if (!('fault' in read)) return stated(entry, read);
    if (!entry.vague || moneyLike(entry.value)) head.fault(entry, 'value-invalid', read.fault, payHint);
  }
  const [min, max] = [head.entries('salaryMin')[0], head.entries('salaryMax')[0]];
  const entry = min ?? max;
  if (entry === undefined) return undefined;
  const read = salaryFromParts({ ...textPart('min', min), ...textPart('max', max) }, hints);
  if (!('fault' in read)) return stated(entry, read);
  head.fault(entry, 'value-invalid', read.fault, payHint);
  return undefined;
}

type SalaryRead = Salary | { readonly fault: string };
type Hints = { readonly currency?: string; readonly unit?: Salary['unit'] };

/** The posting's own `currency` and `salary_unit` keys, then the site's `defaults.salary`. */
function payHints(head: Head): Hints {
  const currency = textOf(head.entries('salaryCurrency')[0]?.value);
  const unit = textOf(head.entries('salaryUnit')[0]?.value);
  const usual = head.configuration.defaults.salary;
  const code = namedCurrency(currency) ?? usual?.currency;
  const period = (unit === undefined ? undefined : periodOf(unit)) ?? usual?.unit;
  return {
    ...(code === undefined ? {} : { currency: code }),
    ...(period === undefined ? {} : { unit: period }),
  };
}

function namedCurrency(text: string | undefined): string | undefined {
  const code = text === undefined ? undefined : currencyOf(text);
  return code === '$' ? undefined : code;
}

/** Keys such as `hourly_rate` and `annual_salary` name the period themselves. */
function salaryFromText(text: string, { key }: Entry, hints: Hints): SalaryRead {
  const named = /hour/i.test(key)
    ? 'HOUR'
    : /annual|year/i.test(key)
      ? 'YEAR'
      : /month/i.test(key)
        ? 'MONTH'
        : undefined;
  const all = named === undefined ? hints : ({ ...hints, unit: named } as const);
  const bare = readAmount(text);
  return bare === undefined ? readSalary(text, all) : salaryFromParts({ value: text }, all);
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

function salaryParts(parts: Readonly<Record<string, string>>): SalaryParts {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, text]) =>
      Object.hasOwn(partNames, name) ? [[partNames[name], text]] : [],
    ),
  );
}

function salaryFromParts(parts: SalaryParts, hints: Hints): SalaryRead {
  const amounts = { min: parts.min ?? parts.value, max: parts.max ?? parts.value };
  const [min, max] = [amounts.min, amounts.max].map((text) =>
    text === undefined ? undefined : readAmount(text),
  );
  if (
    (amounts.min !== undefined && min === undefined) ||
    (amounts.max !== undefined && max === undefined) ||
    (min ?? max) === undefined
  )
    return { fault: 'names no amount' };
  const marks = [
    parts.currency === undefined ? undefined : currencyOf(parts.currency),
    min?.currency,
    max?.currency,
  ];
  if (parts.currency !== undefined && marks[0] === undefined)
    return { fault: `names a currency that is not in ISO 4217 (“${parts.currency}”)` };
  const currency = marks.find((mark) => mark !== undefined && mark !== '$') ?? hints.currency;
  const unit = parts.unit === undefined ? hints.unit : periodOf(parts.unit);
  if (currency === undefined) return { fault: 'names no currency' };
  if (unit === undefined) return { fault: 'names no period (an hour, a month, a year)' };
  if (min !== undefined && max !== undefined && min.amount > max.amount)
    return { fault: 'has a range that runs backwards' };
  return {
    currency,
    ...(min === undefined ? {} : { min: min.amount }),
    ...(max === undefined ? {} : { max: max.amount }),
    unit,
  };
}

function textPart(name: 'min' | 'max', entry: Entry | undefined): SalaryParts {
  const text = textOf(entry?.value);
  return text === undefined ? {} : { [name]: text };
}

function moneyLike(value: unknown): boolean {
  return isMapping(value) || /\d/.test(textOf(value) ?? '');
}
