/**
 * A moment, as an RFC 3339 date-time with the offset it was stated in: `2024-10-21T16:28:14-05:00`.
 * The first ten characters are its calendar date where it was stated. Compare with `compareInstants`, never as text.
 */
export type Instant = string & { readonly __instant: unique symbol };

/** A calendar date without a time, `2024-10-21`. */
export type CalendarDate = string & { readonly __date: unique symbol };

const rfc3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/;

/** The instant that a strict RFC 3339 date-time names, or undefined where it is malformed or no such moment exists. */
export function parseInstant(text: string): Instant | undefined {
  const match = rfc3339.exec(text);
  if (match === null || !isCalendarDate(text.slice(0, 10))) return undefined;
  const [hour, minute, second] = [Number(match[4]), Number(match[5]), Number(match[6])];
  if (hour > 23 || minute > 59 || second > 59 || Number.isNaN(Date.parse(text))) return undefined;
  return text as Instant;
}

/** `parseInstant` for texts written in our own code or by git: throws where the text is malformed. */
export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === undefined) throw new RangeError(`not an RFC 3339 date-time: ${text}`);
  return parsed;
}

export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return year > 0 && month > 0 && month < 13 && day > 0 && day <= lengthOf(month, year);
}

/** Calendars come again after 400 years. */
function lengthOf(month: number, year: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** Milliseconds since 1970-01-01T00:00:00Z. */
export function epoch(at: Instant): number {
  return Date.parse(at);
}

export function compareInstants(a: Instant, b: Instant): number {
  return a === b ? 0 : epoch(a) - epoch(b);
}

/** The latest of the given instants; undefined where there is none. */
export function latest(instants: Iterable<Instant | undefined>): Instant | undefined {
  let newest: Instant | undefined;
  let most = -Infinity;
  for (const at of instants) {
    if (at === undefined || at === newest) continue;
    const when = epoch(at);
    if (newest === undefined || when > most) [newest, most] = [at, when];
  }
  return newest;
}

/** The calendar date of an instant in the offset it was stated in. */
export function calendarDate(at: Instant): CalendarDate {
  return at.slice(0, 10) as CalendarDate;
}

/** An instant in UTC, with whole seconds. */
export function fromEpoch(milliseconds: number): Instant {
  return `${new Date(Math.floor(milliseconds / 1000) * 1000).toISOString().slice(0, 19)}Z` as Instant;
}

/** The first second of a day in an IANA time zone. */
export function startOfDay(date: CalendarDate, timeZone: string): Instant {
  return localTime(date, '00:00:00', timeZone);
}

/** The last second of a day in an IANA time zone: the moment a posting that closes "on" that day closes. */
export function endOfDay(date: CalendarDate, timeZone: string): Instant {
  return localTime(date, '23:59:59', timeZone);
}

/**
 * The instant at which clocks in `timeZone` show `date` and `time` (`HH:MM:SS`).
 * Where the clocks skip that time the instant after the gap is meant; where they show it twice, the first.
 */
export function localTime(date: CalendarDate, time: string, timeZone: string): Instant {
  const asUtc = Date.parse(`${date}T${time}Z`);
  const before = offsetMinutes(asUtc - 86_400_000, timeZone);
  const after = offsetMinutes(asUtc + 86_400_000, timeZone);
  const holds = (offset: number) => offsetMinutes(asUtc - offset * 60_000, timeZone) === offset;
  const offset = holds(before) ? before : holds(after) ? after : before;
  return `${date}T${time}${formatOffset(offset)}` as Instant;
}

/** What the clocks of a zone say: `2026-12-31 18:59`. */
export function localTimeAt(at: number, timeZone: string): string {
  return new Date(at + offsetMinutes(at, timeZone) * 60_000).toISOString().slice(0, 16).replace('T', ' ');
}

export function isTimeZone(name: string): boolean {
  try {
    formatterFor(name);
    return true;
  } catch {
    return false;
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

const offsets = new Map<string, number>();

/** Minutes east of UTC. Offsets only ever change on a quarter of an hour. */
function offsetMinutes(milliseconds: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0;
  const quarter = Math.floor(milliseconds / 900_000);
  const key = `${quarter} ${timeZone}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    if (offsets.size > 50_000) offsets.clear();
    offsets.set(key, (offset = askOffset(quarter * 900_000, timeZone)));
  }
  return offset;
}

function askOffset(milliseconds: number, timeZone: string): number {
  const name = formatterFor(timeZone)
    .formatToParts(milliseconds)
    .find((part) => part.type === 'timeZoneName')?.value;
  const match = /^GMT([+-])(\d\d):(\d\d)/.exec(name ?? '');
  if (match === null) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
