import {
  calendarDate,
  type CalendarDate,
  compareInstants,
  endOfDay,
  epoch,
  fromEpoch,
  type Instant,
  isCalendarDate,
  localTime,
} from '../../model/instant.ts';
import { instantAt, readDate } from '../values/dates.ts';
import type { Language } from '../../model/language.ts';
import { monthsOf, withWholeMonths } from '../values/months.ts';
import { hourIn } from './hours.ts';

/** What a text says about when something ends. */
export type EndReading =
  | { readonly kind: 'at'; readonly at: Instant }
  /** Over from `at` on in whatever way it is meant; until then nobody can tell. */
  | { readonly kind: 'latest'; readonly at: Instant; readonly fault: string }
  | { readonly kind: 'no-end' }
  | { readonly kind: 'unread'; readonly fault: string };

/** Reads a closing date with its hour and zone in the spellings of docs/facts.md, wherever in the text it stands. */
export function readEnd(written: string, timeZone: string, languages: readonly Language[]): EndReading {
  const text = plain(written);
  if (text.length > 160) return { kind: 'unread', fault: 'is not a date' };
  if (untilFilled.test(text)) return { kind: 'no-end' };
  const stamp = stampIn(text);
  if (stamp !== undefined) return { kind: 'at', at: stamp };
  const whole = readDate(text, languages);
  if (whole.kind !== 'fault') return { kind: 'at', at: instantAt(whole, timeZone, 'end') };
  const found = daysIn(text, languages);
  const [first] = found;
  if (first === undefined) return { kind: 'unread', fault: whole.fault };
  const rest = found.reduceRight((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, text);
  const last = found
    .flatMap(({ dates }) => dates)
    .toSorted()
    .at(-1) as CalendarDate;
  if (found.length > 1) return { kind: 'latest', at: lastMoment(last), fault: 'names several days' };
  if (first.fault !== undefined) return { kind: 'latest', at: lastMoment(last), fault: first.fault };
  const hour = hourIn(rest);
  if (hour === undefined)
    return { kind: 'latest', at: lastMoment(last), fault: 'has an hour or words that are not understood' };
  const moments = (hour.zones ?? [timeZone])
    .map((zone) => momentIn(last, hour.time, zone))
    .toSorted(compareInstants);
  const [earliest, latest] = [moments[0], moments.at(-1)];
  if (earliest === undefined || latest === undefined)
    return { kind: 'unread', fault: 'is no moment of that day' };
  if (hour.isRough === true) return { kind: 'latest', at: latest, fault: 'names no exact hour' };
  return moments.length === 1
    ? { kind: 'at', at: latest }
    : { kind: 'latest', at: latest, fault: 'names a time zone that is one of several' };
}

const untilFilled =
  /\b(?:until|till|jusqu'a ce que|bis|hasta que|hasta|fino a|ate|tot|tills|indtil|do) (?:\S{1,14} ){0,4}(?:filled|fill|found|find|hire|choose|somebody|someone|candidate|pourvue?|trouve|besetzt|gefunden|cubra|cubierta|cubierto|coperta|preenchida|preenchimento|vervuld|tillsatt|besat|obsazeni|hire|hired)\b|^(?:open|rolling|ongoing|continuous|continuously|none|never|forever|no deadline|no end|no closing date|asap|as soon as possible|rolling basis|on a rolling basis|always open|open ended|des que possible|sans|aucune?|keine?|laufend|fortlaufend|unbefristet|ninguna|sin fecha|sin limite|flexible|immediate|immediately|sofort|ab sofort|schnellstmoglich|lo antes posible|zo snel mogelijk|not specified|nessuna|nenhum|geen|ingen|tba|tbc|tbd|tbc soon|to be announced|to be confirmed|to be defined|unknown|n\.?a\.?|not applicable)\b(?![^.]{0,20}\d)/u;

/** Digits of every script, one kind of dash, no accents, brackets as spaces. */
function plain(text: string): string {
  return withWholeMonths(text)
    .slice(0, 300)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)))
    .toLowerCase()
    .replace(/[‐‑–−]/g, '-')
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[()[\]{}<>*_~"“”«»„]/g, ' ')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Ten digits stand in a row in every script: how many steps down until a character is none. */
function digitOf(digit: string): number {
  if (digit >= '0' && digit <= '9') return Number(digit);
  const code = digit.codePointAt(0) ?? 0;
  for (let steps = 0; steps < 10; steps++)
    if (!/\p{Nd}/u.test(String.fromCodePoint(code - steps - 1))) return steps;
  return code % 10;
}

interface Found {
  readonly from: number;
  readonly to: number;
  /** All days that it can mean. */
  readonly dates: readonly CalendarDate[];
  readonly fault?: string;
}

type Reader = (
  match: RegExpExecArray,
  months: (name?: string) => readonly number[],
) => Omit<Found, 'from' | 'to'> | undefined;

const one = (dates: readonly (CalendarDate | undefined)[], fault?: string) => {
  const known = dates.filter((date) => date !== undefined);
  return known.length === 0 ? undefined : { dates: known, ...(fault !== undefined && { fault }) };
};

function day(
  year: number | string,
  month: number | undefined,
  date: number | string,
): CalendarDate | undefined {
  const text = `${year}-${String(month ?? 0).padStart(2, '0')}-${String(Number(date)).padStart(2, '0')}`;
  return isCalendarDate(text) && text >= '1970' ? text : undefined;
}

function endOfMonth(year: number, month: number | undefined): CalendarDate | undefined {
  return month === undefined
    ? undefined
    : [31, 30, 29, 28].map((date) => day(year, month, date)).find((one) => one !== undefined);
}

/** The Sunday of a week of ISO 8601, whose first holds 4 January. */
function endOfWeek(year: number, week: number): CalendarDate | undefined {
  if (week < 1 || week > 53) return undefined;
  const fourth = Date.UTC(year, 0, 4);
  const sunday = fourth + (7 * week - ((new Date(fourth).getUTCDay() + 6) % 7) - 1) * 86_400_000;
  return calendarDate(fromEpoch(sunday));
}

const century = (year: string) => (year.length === 2 ? `20${year}` : year);
const twoDigits = 'has a year of two digits';

function named(written: string, months: readonly number[], date: string): ReturnType<typeof one> {
  const year = century(written.replace("'", ''));
  const several = months.length > 1 ? 'names a month that is another one in other languages' : undefined;
  return one(
    months.map((month) => day(year, month, date)),
    year === written ? several : twoDigits,
  );
}

const noDay = 'names no day';

/** Tried one after the other on what no earlier one took. None has nested or neighbouring open quantifiers. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  [
    /(?<![\d.])(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d)/u,
    (m) => one([day(m[1] as string, Number(m[3]), m[4] as string)]),
  ],
  [
    /(?<!\d)(\d{4})[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일]/u,
    (m) => one([day(m[1] as string, Number(m[2]), m[3] as string)]),
  ],
  [
    /(?<!\d)(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|'?\d\d)(?![\d:])/u,
    ({ 1: first, 2: sign, 3: second, 4: year }) => {
      const [a, b, full] = [Number(first), Number(second), century((year as string).replace("'", ''))];
      const fault = full === year ? undefined : twoDigits;
      if (sign === '.' || a === b || a > 12) return one([day(full, b, a)], fault);
      if (b > 12) return one([day(full, a, b)], fault);
      return one(
        [day(full, b, a), day(full, a, b)],
        fault ?? 'can be read two ways, day first or month first',
      );
    },
  ],
  [
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|o|a|°|\.)?,?[ \-/](?:of |de |del |d'|di )?(\p{L}{3,17})\.?,?[ \-/](?:of |de |del |do )?(\d{4}|'\d\d|\d\d(?![\d:. ]?\d|h| ?[ap]\.?m| ?uhr))(?!\d)/u,
    (m, months) => named(m[3] as string, months(m[2]), m[1] as string),
  ],
  [
    /(?<!\p{L})(\p{L}{3,17})\.?[ \-/](\d{1,2})(?:st|nd|rd|th)?,?[ \-/](\d{4}|'\d\d)(?!\d)/u,
    (m, months) => named(m[3] as string, months(m[1]), m[2] as string),
  ],
  [
    /(?<![\d.+])((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/u,
    (m) => one([day(m[1] as string, Number(m[2]), m[3] as string)]),
  ],
  [
    /(?<!\p{L})(\p{L}{3,17})\.?,? (?:of |de |del )?(\d{4})(?![\d-])/u,
    (m, months) =>
      one(
        months(m[1]).map((month) => endOfMonth(Number(m[2]), month)),
        noDay,
      ),
  ],
  [
    /(?<![\d-])(\d{4})[-/.](\d{1,2})(?![\d./-])/u,
    (m) => one([endOfMonth(Number(m[1]), Number(m[2]))], noDay),
  ],
  [
    /\b(?:kw|week|wk|semaine|semana|woche|uke|vecka|uge) ?(\d{1,2})[ /-]{1,3}(\d{4})(?!\d)/u,
    (m) => one([endOfWeek(Number(m[2]), Number(m[1]))], noDay),
  ],
  [/(?<!\d)(\d{4})-?w(\d\d)(?!\d)/u, (m) => one([endOfWeek(Number(m[1]), Number(m[2]))], noDay)],
  [/(?<![\d/.-])(\d{1,2})[/.](\d{4})(?!\d)/u, (m) => one([endOfMonth(Number(m[2]), Number(m[1]))], noDay)],
  [/\bq([1-4])[ /-]?(\d{4})(?!\d)/u, (m) => one([endOfMonth(Number(m[2]), 3 * Number(m[1]))], noDay)],
  [/(?<![\p{L}\d:+./-])((?:19|20)\d\d)(?![\d:]|[./-]\d)/u, (m) => one([day(m[1] as string, 12, 31)], noDay)],
];

function daysIn(text: string, languages: readonly Language[]): readonly Found[] {
  const months = (name = '') => monthsOf(name, languages);
  const found: Found[] = [];
  let left = text;
  for (const [pattern, read] of readers) {
    for (let more = 0; more < 4; more++) {
      const match = pattern.exec(left);
      const result = match === null ? undefined : read(match, months);
      if (match === null || result === undefined) break;
      const to = match.index + match[0].length;
      found.push({ from: match.index, to, ...result });
      left = `${left.slice(0, match.index)}${'\u0000'.repeat(match[0].length)}${left.slice(to)}`;
    }
    // A year or a month alone beside a whole date adds no other day.
    if (found.some(({ fault }) => fault !== noDay) && pattern.source.includes('19|20') && found.length > 0)
      break;
  }
  return found.toSorted((a, b) => a.from - b.from);
}

/** Seconds or milliseconds since 1970, as programs write them; between 2001 and 2100. */
function stampIn(text: string): Instant | undefined {
  if (!/^(?:\d{10}|\d{13})$/.test(text)) return undefined;
  const milliseconds = text.length === 13 ? Number(text) : Number(text) * 1000;
  return milliseconds < 4_102_444_800_000 ? fromEpoch(milliseconds) : undefined;
}

/** The end of that day where it ends last, at UTC−12. */
function lastMoment(date: CalendarDate): Instant {
  return endOfDay(date, 'Etc/GMT+12');
}

function momentIn(date: CalendarDate, time: string | undefined, zone: number | string): Instant {
  if (typeof zone === 'string')
    return time === undefined ? endOfDay(date, zone) : localTime(date, time, zone);
  return fromEpoch(epoch(`${date}T${time ?? '23:59:59'}Z` as Instant) - zone * 60_000);
}
