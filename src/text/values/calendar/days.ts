import { calendarDate, type CalendarDate, fromEpoch, isCalendarDate } from '../../../model/instant.ts';
import type { Language } from '../../../model/language.ts';
import { monthsOf } from './months.ts';

/** A day somewhere in a text, in every way in which it can be read. */
export interface Day {
  /** Ascending. Empty where nothing says the year, or where no reading is a day of the calendar. */
  readonly readings: readonly CalendarDate[];
  readonly from: number;
  readonly to: number;
  /** Why it is not plainly one day; follows "the date …". */
  readonly fault?: string;
  /** It is the last day of the month, the week or the year that is named. */
  readonly isWide?: true;
}

type Reading = CalendarDate | undefined;
type Months = (name?: string) => readonly number[];
/** What the parts of a match can mean; nothing where nothing says the year. */
type Read = (parts: readonly string[], months: Months) => readonly Reading[];

interface Spelling {
  readonly pattern: RegExp;
  readonly read: Read;
  readonly isWide?: true;
  /** Too short to be told from other numbers in a text of many words. */
  readonly inField?: true;
  /** A day without its year: of use only where a text goes on. */
  readonly inText?: true;
}

const month = String.raw`([\p{L}\p{M}]{3,20})`;
const ordinal = String.raw`(?:st|nd|rd|th|er|[eè]re|º|ª|°|\.|e|a|o|-?[aáeé]n|-?j[eé]n|d\.)?`;
const week = 'kw|week|wk|semaine|semana|woche|uke|vecka|uge';
const year = String.raw`(\d{4}|['’]\d\d)`;

/** Tried one after the other on what no earlier one took. None has nested or neighbouring open quantifiers. */
const spellings: readonly Spelling[] = (
  [
    [String.raw`(?<!\d\.?)(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d)`, ([y, , m, d]) => [day(y, m, d)]],
    [
      String.raw`令和 ?(\d{1,2}|元) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日`,
      ([y, m, d]) => [day(String(2018 + (y === '元' ? 1 : Number(y))), m, d)],
    ],
    [String.raw`(?<!\d)(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]`, ([y, m, d]) => [day(y, m, d)]],
    [
      String.raw`(?<!\d)(\d{4}) ?[年년] ?(\d{1,2}) ?[月월](?! ?\d)`,
      ([y, m]) => [endOfMonth(y, Number(m))],
      'wide',
    ],
    [
      String.raw`(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|'?\d\d)(?![\d:])`,
      ([d, m, y]) => [day(y, m, d) ?? day(y, d, m)],
    ],
    [
      String.raw`(?<!\d)(\d{1,2}) ?([-/]) ?(\d{1,2}) ?\2 ?(\d{4}|'?\d\d)(?![\d:])`,
      ([a, , b, y]) => (a === b ? [day(y, a, b)] : [day(y, a, b), day(y, b, a)]),
    ],
    [
      String.raw`(?<!\d)(\d{4})(?:\.|ko|eko)? (?:m\. )?${month} (\d{1,2})(?!\d)`,
      ([y, m, d], months) => named(y, months(m), d),
    ],
    [
      String.raw`(?<!\d)(\d{1,2})${ordinal},?[ -]?(?:de |of |d['’]|del |di |mh?[ií] na )?${month}\.?(?:,? ?(?:de |del |of |do )?|[-/])${year}(?!\d)`,
      ([d, m, y], months) => named(y, months(m), d),
    ],
    [
      String.raw`(?<!\d)(\d{1,2})${ordinal},?[ \-/](?:de |of |d'|del |di )?${month}\.?,?[ \-/](?:de |del |of |do )?(\d\d(?![\d:. ]?\d|h| ?[ap]\.?m| ?uhr))`,
      ([d, m, y], months) => named(y, months(m), d),
      'field',
    ],
    [
      String.raw`(?<![\p{L}\p{M}])${month}\.? \d{1,2}(?:st|nd|rd|th)? ?(?:-|to|through|until|and) ?(\d{1,2})(?:st|nd|rd|th)?,? ${year}(?!\d)`,
      ([m, d, y], months) => named(y, months(m), d),
    ],
    [
      String.raw`(?<![\p{L}\p{M}])${month}\.?[ \-/](\d{1,2})(?:st|nd|rd|th)?,?[ \-/]${year}(?!\d)`,
      ([m, d, y], months) => named(y, months(m), d),
    ],
    [String.raw`(?<![\d.+])((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)`, ([y, m, d]) => [day(y, m, d)]],
    [
      String.raw`(?<![\p{L}\p{M}])${month}\.?,? (?:de |del |of )?(\d{4})(?![\d-])`,
      ([m, y], months) => eachOf(months(m), (number) => endOfMonth(y, number)),
      'wide',
    ],
    [
      String.raw`(?<![\d-])(\d{4})[-/.](\d{1,2})(?![\d./-])`,
      ([y, m]) => [endOfMonth(y, Number(m))],
      'wide field',
    ],
    [
      String.raw`\b(?:${week}) ?(\d{1,2})[ /-]{1,3}(\d{4})(?!\d)`,
      ([w, y]) => [endOfWeek(Number(y), Number(w))],
      'wide field',
    ],
    [String.raw`(?<!\d)(\d{4})-?w(\d\d)(?!\d)`, ([y, w]) => [endOfWeek(Number(y), Number(w))], 'wide field'],
    [
      String.raw`(?<![\d/.-]|\b(?:${week}) )(\d{1,2})[/.](\d{4})(?!\d)`,
      ([m, y]) => [endOfMonth(y, Number(m))],
      'wide',
    ],
    [
      String.raw`\bq([1-4])[ /-]?(\d{4})(?!\d)`,
      ([quarter, y]) => [endOfMonth(y, 3 * Number(quarter))],
      'wide field',
    ],
    [
      String.raw`(?<![\p{L}\d:+./-])((?:19|20)\d\d)(?![\d:]|[./-]\d)`,
      ([y]) => [day(y, '12', '31')],
      'wide field',
    ],
    [
      String.raw`(?<!\d)\d{1,2}${ordinal},?[ -]?(?:de |of |d['’])?${month}`,
      ([m], months) => (months(m).length === 0 ? [undefined] : []),
      'text',
    ],
    [
      String.raw`(?<![\p{L}\p{M}])${month}\.? \d{1,2}(?!\d)`,
      ([m], months) => (months(m).length === 0 ? [undefined] : []),
      'text',
    ],
    [String.raw`(?<!\d)\d{1,2}[月월] ?\d{1,2}[日일]`, () => [], 'text'],
    [String.raw`(?<![\d.,])\d{1,2}([/.])\d{1,2}(?:\1(?!\d)|(?![\d/%]))`, () => [], 'text'],
  ] satisfies readonly (readonly [string, Read, string?])[]
).map(([pattern, read, kind = '']) => ({
  pattern: new RegExp(pattern, 'gu'),
  read,
  ...(kind.includes('wide') && { isWide: true }),
  ...(kind.includes('field') && { inField: true }),
  ...(kind.includes('text') && { inText: true }),
}));

/** The days that a short text names, in order. `text` is in lower case, with digits 0 to 9 and one kind of dash. A month alone is its last day. */
export function daysIn(
  text: string,
  languages: readonly Language[],
  where: 'field' | 'text',
): readonly Day[] {
  const months = (name = '') => monthsOf(name, languages);
  if (!/\d/.test(text)) return [];
  const found: Day[] = [];
  for (const { pattern, read, isWide, inField, inText } of spellings) {
    if ((where === 'field' ? inText : inField) === true) continue;
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (found.some((other) => from < other.to && to > other.from)) continue;
      const parts = match.slice(1);
      const stated = read(parts, months);
      if (stated.length > 0 && stated.every((one) => one === undefined)) continue;
      const readings = [...new Set(stated.filter((one) => one !== undefined))].toSorted();
      const fault = faultOf(match[0], readings, isWide);
      found.push({ readings, from, to, ...(fault !== undefined && { fault }), ...(isWide && { isWide }) });
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
}

function faultOf(written: string, readings: readonly CalendarDate[], isWide?: true): string | undefined {
  if (readings.length === 0) return undefined;
  if (isWide === true) return 'names no day';
  if (!/\d{4}|令和/u.test(written)) return 'has a year of two digits';
  if (readings.length === 1) return undefined;
  return /\p{L}{3}/u.test(written)
    ? 'names a month that is another one in other languages'
    : 'can be read two ways, day first or month first';
}

function named(y: string | undefined, months: readonly number[], d: string | undefined): readonly Reading[] {
  return eachOf(months, (number) => day(y, String(number), d));
}

/** No reading, as opposed to one without a year, where nothing is a month. */
function eachOf(months: readonly number[], read: (month: number) => Reading): readonly Reading[] {
  return months.length === 0 ? [undefined] : months.map(read);
}

/** Two digits are a year of this century; Thai years count from 543 earlier. */
function day(y = '', m = '', d = ''): Reading {
  const digits = y.replace(/\D/g, '');
  const isThai = digits > '2400' && digits < '2700';
  const whole = digits.length === 2 ? `20${digits}` : isThai ? Number(digits) - 543 : digits;
  const text = `${whole}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isCalendarDate(text) && text >= '1970' ? text : undefined;
}

function endOfMonth(y: string | undefined, number: number | undefined): Reading {
  return ['31', '30', '29', '28']
    .map((date) => day(y, String(number), date))
    .find((one) => one !== undefined);
}

/** The Sunday of a week of ISO 8601, whose first holds 4 January. */
function endOfWeek(y: number, number: number): Reading {
  if (number < 1 || number > 53) return undefined;
  const fourth = Date.UTC(y, 0, 4);
  const sunday = fourth + (7 * number - ((new Date(fourth).getUTCDay() + 6) % 7) - 1) * 86_400_000;
  return calendarDate(fromEpoch(sunday));
}
