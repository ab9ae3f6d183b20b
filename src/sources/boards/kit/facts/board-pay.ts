import type { Salary } from '../../../../model/posting.ts';
import { currencyOf, periodOf, readSalary } from '../../../../text/values/pay/money.ts';
import type { Stated } from '../../../source.ts';
import type { BoardContext } from '../board.ts';
import { fromField, lineOf } from './board-facts.ts';

export interface PayFields {
  /** In whole units of the currency: a board that gives cents divides them. Numbers, or numbers as text (`"30000.00"`). */
  readonly min?: unknown;
  readonly max?: unknown;
  readonly currency?: unknown;
  /** `per-year-salary`, `1 HOUR`, `yearly`; where the board states none there is no pay to publish. */
  readonly period?: unknown;
}

/** The pay that a field states; where something is missing or cannot be meant it is noted and none is published. */
export function payFact(
  key: string,
  { min, max, currency, period }: PayFields,
  { note }: Pick<BoardContext<unknown>, 'note'>,
): Stated<Salary> | undefined {
  const [least, most] = [amountOf(min), amountOf(max)];
  if (least === undefined && most === undefined) return undefined;
  const fault = (why: string) => {
    note(key, why);
    return undefined;
  };
  if (Number.isNaN(least) || Number.isNaN(most)) return fault('has an amount that is no number');
  const code = typeof currency === 'string' ? currencyOf(currency) : undefined;
  if (code === undefined || code === '$') return fault('names no currency of ISO 4217');
  const unit = typeof period === 'string' ? unitOf(period) : undefined;
  if (unit === undefined) return fault('states no period (an hour, a month, a year)');
  if (least !== undefined && most !== undefined && least > most)
    return fault('has a range that runs backwards');
  if (unit === 'YEAR' && (most ?? least ?? 0) < 1000) return fault('is too little for a year');
  return fromField(key, {
    currency: code,
    ...(least !== undefined && { min: least }),
    ...(most !== undefined && { max: most }),
    unit,
  });
}

/** The pay that a line says in words: `€28 - €32 per hour`. A dollar is of no country, and thousands alone are of no period. */
export function payTextFact(
  key: string,
  value: unknown,
  { note }: Pick<BoardContext<unknown>, 'note'>,
): Stated<Salary> | undefined {
  const text = lineOf(value);
  if (text === undefined) return undefined;
  const written = text.replace(/(\d)[.,](\d)k\b/gi, '$1$200').replace(/(\d)k\b/gi, '$1000');
  const reading = readSalary(written, {});
  if (!('fault' in reading)) return fromField(key, reading);
  note(key, reading.fault);
  return undefined;
}

/** Undefined where nothing is stated, for which some boards write 0; NaN where it is no amount. */
function amountOf(value: unknown): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && /^\s*\d{1,12}(?:\.\d{1,6})?\s*$/.test(value)
        ? Number(value)
        : Number.NaN;
  if (number === 0) return undefined;
  return Number.isFinite(number) && number > 0 ? number : Number.NaN;
}

/** Half a month, two weeks: periods that have no unit of their own. */
const several =
  /\d|(?:^|[^\p{L}])(?:bi|semi|half|twice|every|two|demi)(?!\p{L})|(?:bi|semi)(?:week|month|annual)|fortnight|quarter/iu;

/** `per-year-salary`, `per-hour-wage`, `1 YEAR`, `yearly`, `Annual Salary`. */
export function unitOf(period: string): Salary['unit'] | undefined {
  const once = period.slice(0, 100).replace(/^1 /, '');
  if (several.test(once)) return undefined;
  const words = once.split(/[-_\s]+/).flatMap((word) => periodOf(word.replace(/[^\p{L}/.]/gu, '')) ?? []);
  const units = new Set(words);
  return units.size === 1 ? words[0] : undefined;
}
