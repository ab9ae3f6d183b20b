import { calendarDate, type Instant } from '../../model/instant.ts';
import type { Language } from '../../model/language.ts';
import type { CountText } from './wording.ts';

/** Dates, numbers and lists in one language, through Intl; the machine's own locale and zone are never asked. */
export interface Formats {
  /** A calendar date, `2026-10-21`, or an instant's date in the offset it was stated in. */
  readonly date: (date: string) => string;
  /** The date; with time and offset where it is not the end of a day. */
  readonly deadline: (at: Instant) => string;
  /** `currency` is ISO 4217; a figure in what is none is shown with the text beside it. */
  readonly money: (currency: string, min: number, max: number) => string;
  readonly range: (min: number, max: number) => string;
  readonly count: (text: CountText, min: number, max?: number) => string;
  /** Years, months, weeks and days of an ISO 8601 duration; undefined where it is none. */
  readonly duration: (iso: string) => string | undefined;
  /** The items and, with `item` false, what stands between them: each item is to be isolated by itself. */
  /** A phrase as it stands in the middle of a line: without the capital of a beginning, which German nouns keep. */
  readonly inLine: (phrase: string) => string;
  readonly list: (items: readonly string[], kind?: 'any' | 'all') => readonly ListPart[];
  /** A country's name by ISO 3166-1 alpha-2; the text itself where it is none. */
  readonly country: (code: string) => string;
}

export interface ListPart {
  readonly item: boolean;
  readonly text: string;
}

/** Making Intl objects costs far more than using them: make one `Formats` for a language and keep it. */
export function formatsFor(language: Language): Formats {
  const dates = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  const times = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(language);
  const plurals = new Intl.PluralRules(language);
  const lists = {
    all: new Intl.ListFormat(language, { type: 'unit', style: 'short' }),
    any: new Intl.ListFormat(language, { type: 'disjunction' }),
  };
  const regions = new Intl.DisplayNames([language], { type: 'region' });
  const date = (text: string) => dates.format(Date.parse(`${text.slice(0, 10)}T00:00:00Z`));
  const range = (min: number, max: number) =>
    min === max ? numbers.format(min) : numbers.formatRange(min, max);
  return {
    date,
    deadline: (at) =>
      at.slice(11, 19) === '23:59:59'
        ? date(at)
        : `${date(calendarDate(at))}, ${times.format(Date.parse(`${at.slice(0, 19)}Z`))} (${offset(at)})`,
    money: moneyIn(language),
    range,
    count: (text, min, max = min) =>
      (text[plurals.select(max)] ?? text.other).replace('{count}', () => range(min, max)),
    duration: (iso) => durationIn(language, iso),
    inLine: (phrase) =>
      /^de\b/.test(language)
        ? phrase
        : phrase.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLocaleLowerCase(language)),
    list: (items, kind = 'all') =>
      lists[kind].formatToParts(items).map(({ type, value }) => ({ item: type === 'element', text: value })),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code),
  };
}

function offset(at: Instant): string {
  return at.endsWith('Z') ? 'UTC' : `UTC${at.slice(-6).replace('-', '−')}`;
}

function moneyIn(language: Language): Formats['money'] {
  const currencies = new Map<string, Intl.NumberFormat>();
  return (currency, min, max) => {
    let format = currencies.get(currency);
    if (format === undefined) {
      format = /^[A-Za-z]{3}$/.test(currency)
        ? new Intl.NumberFormat(language, {
            style: 'currency',
            currency,
            trailingZeroDisplay: 'stripIfInteger',
          })
        : new Intl.NumberFormat(language);
      currencies.set(currency, format);
    }
    const text = min === max ? format.format(min) : format.formatRange(min, max);
    return format.resolvedOptions().style === 'currency' ? text : `${text} ${currency}`;
  };
}

function durationIn(language: Language, iso: string): string | undefined {
  const match = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?$/.exec(iso);
  if (match === null) return undefined;
  const parts = (['year', 'month', 'week', 'day'] as const).flatMap((unit, index) => {
    const count = match[index + 1];
    if (count === undefined) return [];
    return [
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(count)),
    ];
  });
  return parts.length === 0 ? undefined : new Intl.ListFormat(language, { type: 'unit' }).format(parts);
}
