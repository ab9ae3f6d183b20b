import {
  type CalendarDate,
  compareInstants,
  endOfDay,
  epoch,
  fromEpoch,
  type Instant,
  localTime,
} from '../../model/instant.ts';
import { instantAt, readDate } from '../values/dates.ts';
import type { Language } from '../../model/language.ts';
import { daysIn } from '../values/calendar/days.ts';
import { withWholeMonths } from '../values/calendar/months.ts';
import { withPlainDigits } from '../values/plain-text.ts';
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
  const named = daysIn(text, languages, 'field');
  // A year or a month alone beside a whole date adds no other day.
  const found = named.some(({ isWide }) => isWide !== true)
    ? named.filter(({ isWide }) => isWide !== true)
    : named;
  const [first] = found;
  if (first === undefined) return { kind: 'unread', fault: whole.fault };
  const rest = found.reduceRight((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, text);
  const last = found
    .flatMap(({ readings }) => readings)
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
  /\b(?:when|once|as soon as|wenn|sobald|quand|lorsque|des que|une fois|cuando|en cuanto|una vez|quando|assim que|appena|una volta|zodra|wanneer|until|till|jusqu'a ce que|bis|hasta que|hasta|fino a|ate|tot|tills|indtil|do) (?:\S{1,14} ){0,4}(?:filled|fill|found|find|hire|choose|somebody|someone|candidate|pourvue?|trouve|besetzt|gefunden|cubra|cubierta|cubierto|coperta|preenchida|preenchimento|vervuld|tillsatt|besat|obsazeni|hire|hired)\b|^(?:open|rolling|ongoing|continuous|continuously|none|never|forever|no deadline|no end|no closing date|asap|as soon as possible|rolling basis|on a rolling basis|always open|open ended|des que possible|sans|aucune?|keine?|laufend|fortlaufend|unbefristet|ninguna|sin fecha|sin limite|flexible|immediate|immediately|sofort|ab sofort|schnellstmoglich|lo antes posible|zo snel mogelijk|not specified|nessuna|nenhum|geen|ingen|tba|tbc|tbd|tbc soon|to be announced|to be confirmed|to be defined|unknown|n\.?a\.?|not applicable)\b(?![^.]{0,20}\d)/u;

/** Digits of every script, one kind of dash, no accents, brackets as spaces. */
function plain(text: string): string {
  return withPlainDigits(withWholeMonths(text).slice(0, 300))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‐‑–−]/g, '-')
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[()[\]{}<>*_~"“”«»„]/g, ' ')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
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
