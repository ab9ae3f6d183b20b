import type { EmploymentType, Salary, SalaryUnit } from '../../model/posting.ts';
import { line } from '../safe-values.ts';

const periods: Readonly<Record<SalaryUnit, string>> = {
  HOUR: 'hour',
  DAY: 'day',
  WEEK: 'week',
  MONTH: 'month',
  YEAR: 'year',
};

/**
 * Pay as Indeed asks for it: one text with a currency symbol and a period, numbers without separators,
 * `CA$92000 - CA$118000 per year`. The symbol is one that no other currency has.
 */
export function salaryText({ currency, min, max, unit }: Salary): string | undefined {
  const money = moneyIn(currency);
  const [low, high] = [min, max].map((amount) => (amount === undefined ? undefined : money(amount)));
  if (low === undefined && high === undefined) return undefined;
  const amount =
    low === undefined
      ? `Up to ${high}`
      : high === undefined
        ? `From ${low}`
        : low === high
          ? low
          : `${low} - ${high}`;
  return `${amount} per ${periods[unit]}`;
}

const currencies = new Map<string, (amount: number) => string>();

function moneyIn(currency: string): (amount: number) => string {
  const known = currencies.get(currency);
  if (known !== undefined) return known;
  const plain = { useGrouping: false, maximumFractionDigits: 2 } as const;
  const isCode = /^[A-Za-z]{3}$/.test(currency);
  const format = isCode
    ? new Intl.NumberFormat('en', {
        ...plain,
        style: 'currency',
        currency,
        trailingZeroDisplay: 'stripIfInteger',
      })
    : new Intl.NumberFormat('en', plain);
  const made = (amount: number) =>
    line(isCode ? format.format(amount) : `${format.format(amount)} ${currency}`);
  currencies.set(currency, made);
  return made;
}

/** Indeed's words: https://docs.indeed.com/indeed-apply/xml-feed. What is of no kind of theirs is not said. */
export const indeedTypes: Readonly<Record<EmploymentType, string | undefined>> = {
  FULL_TIME: 'fulltime',
  PART_TIME: 'parttime',
  CONTRACTOR: 'contract',
  TEMPORARY: 'temporary',
  INTERN: 'internship',
  VOLUNTEER: 'volunteer',
  PER_DIEM: undefined,
  OTHER: undefined,
};

/** The words of boards that read `jobs` elements. */
export const listTypes: Readonly<Record<EmploymentType, string | undefined>> = {
  ...indeedTypes,
  FULL_TIME: 'full-time',
  PART_TIME: 'part-time',
};

/** Undefined where nothing is to be said. */
export function joined(texts: readonly (string | undefined)[]): string | undefined {
  return texts.filter((text) => text !== undefined).join(', ') || undefined;
}
