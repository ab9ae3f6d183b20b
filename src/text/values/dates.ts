import {
  type CalendarDate,
  endOfDay,
  type Instant,
  isCalendarDate,
  localTime,
  parseInstant,
  startOfDay,
} from '../../model/instant.ts';
import type { Language } from '../../model/language.ts';
import { daysIn } from './calendar/days.ts';
import { monthsOf, withWholeMonths } from './calendar/months.ts';
import { withPlainDigits } from './plain-text.ts';

/** What a person's spelling of a date says, before any time zone is applied. */
export type DateReading =
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'local'; readonly date: CalendarDate; readonly time: string }
  | { readonly kind: 'instant'; readonly at: Instant }
  /** `fault` follows "the date …": `is ambiguous`. */
  | { readonly kind: 'fault'; readonly fault: string };

type Part = CalendarDate | { readonly fault: string };

/** Reads one date in any of the spellings of docs/facts.md. Two-digit years, and orders that could be read two ways, are faults. */
export function readDate(text: string, languages: readonly Language[] = []): DateReading {
  if (text.length > 80) return { kind: 'fault', fault: 'is not a date' };
  // As most files have it; the rest of the way is dear. Later years are Buddhist ones.
  if (isCalendarDate(text) && text >= '1970' && text < '2400') return { kind: 'date', date: text };
  const plain = normalised(text);
  const clock = plain.search(/\d{1,2}:\d\d/);
  const day = clock < 0 ? plain : plain.slice(0, clock).replace(/(?:[\s,t]|\s(?:at|a|um|a las))+$/u, '');
  const date = readDay(day.replace(weekday, ''), languages);
  if (typeof date !== 'string') return { kind: 'fault', fault: date.fault };
  return clock < 0 ? { kind: 'date', date } : withTime(date, plain.slice(clock));
}

/** The instant that a reading means in `timeZone`; a date without a time is that day's first or last second. */
export function instantAt(
  reading: Exclude<DateReading, { kind: 'fault' }>,
  timeZone: string,
  edge: 'start' | 'end',
): Instant {
  if (reading.kind === 'instant') return reading.at;
  if (reading.kind === 'local') return localTime(reading.date, reading.time, timeZone);
  return edge === 'end' ? endOfDay(reading.date, timeZone) : startOfDay(reading.date, timeZone);
}

const weekday =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miercoles|jueves|viernes|sabado|domingo)\.?,? (?=\S)/u;

function normalised(text: string): string {
  return withPlainDigits(withWholeMonths(text))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‐‑–−]/g, '-')
    .replace(/\s+/gu, ' ')
    .replace(/ \([a-z ]+\)$/, '')
    .trim();
}

/** A text that is one day and nothing else. */
function readDay(text: string, languages: readonly Language[]): Part {
  const bare = text.replace(/^(?:the|le|am|den|der|el) /u, '').replace(/(?<=\d)\.$/, '');
  const [only, ...others] = daysIn(bare, languages, 'field');
  const [date] = only?.readings ?? [];
  if (only !== undefined && date !== undefined && others.length === 0)
    if (only.from === 0 && only.to === bare.length)
      return only.fault === undefined ? date : { fault: only.fault };
  const [, after, before] =
    /^(?:\d{1,2}\S{0,2},?[ -](?:de |of )?(\p{L}+)\.?,?|(\p{L}+)\.? \d{1,2}\p{L}{0,2},?)[ -](?:de |del |of )?\d{4}$/u.exec(
      bare,
    ) ?? [];
  const name = after ?? before;
  if (name !== undefined && monthsOf(name, languages).length === 0)
    return { fault: `names no month that is known (“${name}”)` };
  const isShaped = name !== undefined || /^\d{1,4}([-/.年]) ?\d{1,2}(?:\1|月) ?\d{1,4}日?$/u.test(bare);
  return { fault: isShaped ? 'is no day of the calendar' : 'is not a date' };
}

/** The zone names of RFC 822. */
const offsets: ReadonlyMap<string, string> = new Map(
  'z=Z utc=Z gmt=Z ut=Z est=-05:00 edt=-04:00 cst=-06:00 cdt=-05:00 mst=-07:00 mdt=-06:00 pst=-08:00 pdt=-07:00'
    .split(' ')
    .map((zone) => zone.split('=') as [string, string]),
);

function withTime(date: CalendarDate, text: string): DateReading {
  const match =
    /^(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)? ?(am|pm|a\.m\.|p\.m\.)? ?(?:(?:utc|gmt)?([+-]\d\d):?(\d\d)?|([a-z]+))?$/.exec(
      text,
    );
  if (match === null) return { kind: 'fault', fault: 'has a time that could not be read' };
  const hour = hourOf(Number(match[1]), match[4]);
  const time = `${String(hour).padStart(2, '0')}:${match[2]}:${match[3] ?? '00'}`;
  if (parseInstant(`${date}T${time}Z`) === undefined)
    return { kind: 'fault', fault: 'has a time that no clock shows' };
  const offset = match[5] === undefined ? offsets.get(match[7] ?? '') : `${match[5]}:${match[6] ?? '00'}`;
  if (offset === undefined && match[7] !== undefined)
    return { kind: 'fault', fault: `names a time zone that is not known here (“${match[7]}”)` };
  if (offset === undefined) return { kind: 'local', date, time };
  const at = parseInstant(`${date}T${time}${offset === '+00:00' ? 'Z' : offset}`);
  return at === undefined
    ? { kind: 'fault', fault: 'has an offset that does not exist' }
    : { kind: 'instant', at };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half.startsWith('p') ? 12 : 0);
}
