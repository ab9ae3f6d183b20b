import type { Language } from '../../../model/language.ts';
import { monthsOf, withWholeMonths } from '../../values/months.ts';

/** A day somewhere in a text, in every way in which it can be read. */
export interface Day {
  /** `2026-12-01`, ascending. Empty where nothing says the year, or where no reading is a day of the calendar. */
  readonly readings: readonly string[];
  readonly from: number;
  readonly to: number;
}

const month = String.raw`([\p{L}\p{M}]{3,20})`;
const ordinal = String.raw`(?:st|nd|rd|th|er|ère|º|ª|°|\.|e|a|o|-?án|-?én|-?jén|d\.)?`;
const year = String.raw`(\d{4}|['’]\d\d)`;
/** What the parts of a match can mean, `months` giving all that a name stands for. */
type Read = (
  parts: readonly string[],
  months: (name?: string) => readonly number[],
) => readonly (string | undefined)[];
const spellings: readonly (readonly [RegExp, Read])[] = (
  [
    [String.raw`(?<!\d)(\d{4})([-/.]) ?(\d{1,2})\2 ?(\d{1,2})(?!\d)`, ([y, , m, d]) => [day(y, m, d)]],
    [String.raw`(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)`, ([y, m, d]) => [day(y, m, d)]],
    [String.raw`(?<!\d)(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]`, ([y, m, d]) => [day(y, m, d)]],
    [String.raw`(?<!\d)(\d{4}) ?[年년] ?(\d{1,2}) ?[月월](?! ?\d)`, ([y, m]) => [lastDay(y, Number(m))]],
    [
      String.raw`令和 ?(\d{1,2}|元) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日`,
      ([y, m, d]) => [day(String(2018 + (y === '元' ? 1 : Number(y))), m, d)],
    ],
    [
      String.raw`(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d\d)(?!\d)`,
      ([d, m, y]) => [day(y, m, d) ?? day(y, d, m)],
    ],
    [
      String.raw`(?<!\d)(\d{1,2})([-/]) ?(\d{1,2})\2 ?(\d{4}|\d\d)(?!\d)`,
      ([a, , b, y]) => [day(y, a, b), day(y, b, a)],
    ],
    [
      String.raw`(?<!\d)(\d{4})(?:\.|ko|eko)? (?:m\. )?${month} (\d{1,2})(?!\d)`,
      ([y, m, d], months) => named(y, months(m), d),
    ],
    [
      String.raw`(?<!\d)(\d{1,2})${ordinal},?[ -]?(?:de |of |d['’]|del |mh?[ií] na )?${month}\.?(?:,? ?(?:de |del |of )?|[-/])${year}(?!\d)`,
      ([d, m, y], months) => named(y, months(m), d),
    ],
    [
      String.raw`(?<![\p{L}\p{M}])${month}\.? (\d{1,2})(?:st|nd|rd|th)?,? ${year}(?!\d)`,
      ([m, d, y], months) => named(y, months(m), d),
    ],
    [
      String.raw`(?<![\p{L}\p{M}])${month}\.?,? (?:de |del |of )?(\d{4})(?!\d)`,
      ([m, y], months) => eachOf(months(m), (number) => lastDay(y, number)),
    ],
    [
      String.raw`(?<![\d/]|\b(?:kw|week|wk|semaine|semana|uke|vecka) )(\d{1,2})[/.](\d{4})(?!\d)`,
      ([m, y]) => [lastDay(y, Number(m))],
    ],
    [
      String.raw`(?<!\d)\d{1,2}${ordinal},?[ -]?(?:de |of |d['’])?${month}`,
      ([m], months) => (months(m).length === 0 ? [undefined] : []),
    ],
    [
      String.raw`(?<![\p{L}\p{M}])${month}\.? \d{1,2}(?!\d)`,
      ([m], months) => (months(m).length === 0 ? [undefined] : []),
    ],
    [String.raw`(?<!\d)\d{1,2}[月월] ?\d{1,2}[日일]`, () => []],
    [String.raw`(?<![\d.,])\d{1,2}([/.])\d{1,2}(?:\1(?!\d)|(?![\d/%]))`, () => []],
  ] satisfies readonly (readonly [string, Read])[]
).map(([pattern, read]) => [new RegExp(pattern, 'gu'), read]);

/** The days that a text of at most 300 characters names, in order. A month alone is its last day. */
export function daysIn(text: string, language: Language): readonly Day[] {
  const line = withWholeMonths(levelled(text.slice(0, 300)));
  const months = (name = '') => monthsOf(name, [language]);
  if (!/\d/.test(line)) return [];
  const found: Day[] = [];
  for (const [pattern, read] of spellings) {
    for (const match of line.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (found.some((other) => from < other.to && to > other.from)) continue;
      const readings = read(match.slice(1), months);
      if (readings.length > 0 && readings.every((one) => one === undefined)) continue;
      found.push({
        readings: [...new Set(readings.filter((one) => one !== undefined))].toSorted(),
        from,
        to,
      });
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
}

/** NFKC in lower case with the digits 0 to 9; as long as the text wherever nothing in it was composed anew. */
function levelled(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]/g, (digit) =>
      String(
        (digit.charCodeAt(0) -
          (digit < '\u06f0' ? 0x660 : digit < '\u0900' ? 0x6f0 : digit < '\u0e00' ? 0x966 : 0xe50)) %
          10,
      ),
    )
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}

function named(
  y: string | undefined,
  months: readonly number[],
  d: string | undefined,
): readonly (string | undefined)[] {
  return eachOf(months, (number) => day(y, String(number), d));
}

/** No reading, as opposed to one without a year, where nothing is a month. */
function eachOf(
  months: readonly number[],
  read: (month: number) => string | undefined,
): readonly (string | undefined)[] {
  return months.length === 0 ? [undefined] : months.map(read);
}

function lastDay(y: string | undefined, number: number | undefined): string | undefined {
  if (number === undefined || number < 1 || number > 12) return undefined;
  return day(y, String(number), String(new Date(Date.UTC(Number(y), number, 0)).getUTCDate()));
}

/** Two digits are a year of this century; Thai years count from 543 earlier. */
function day(y = '', m = '', d = ''): string | undefined {
  const digits = y.replace(/\D/g, '');
  const whole =
    digits.length === 2
      ? 2000 + Number(digits)
      : Number(digits) > 2400
        ? Number(digits) - 543
        : Number(digits);
  const date = new Date(Date.UTC(whole, Number(m) - 1, Number(d)));
  const fits =
    whole >= 1990 &&
    whole < 2200 &&
    date.getUTCMonth() === Number(m) - 1 &&
    date.getUTCDate() === Number(d) &&
    Number(m) > 0;
  return fits ? date.toISOString().slice(0, 10) : undefined;
}
