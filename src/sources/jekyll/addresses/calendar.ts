import { epoch, type Instant } from '../../../model/instant.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const day = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US-u-hc-h23', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
}

/** What `strftime` makes of a moment in a time zone, by the names that permalinks use. */
export function calendarParts(at: Instant, timeZone: string): Readonly<Record<string, string>> {
  const parts = new Map(
    formatterFor(timeZone)
      .formatToParts(epoch(at))
      .map(({ type, value }) => [type, value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? '';
  const year = part('year').padStart(4, '0');
  const local = Date.parse(`${year}-${part('month')}-${part('day')}T00:00:00Z`);
  const date = new Date(local);
  const weekday = date.getUTCDay();
  const thursday = new Date(local + (4 - (weekday || 7)) * day);
  const yearDay = (of: Date) => Math.round((of.getTime() - Date.UTC(of.getUTCFullYear(), 0, 1)) / day);
  const month = months[date.getUTCMonth()] ?? '';
  const name = days[weekday] ?? '';
  return {
    year,
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
    i_day: String(date.getUTCDate()),
    i_month: String(date.getUTCMonth() + 1),
    short_month: month.slice(0, 3),
    long_month: month,
    short_year: year.slice(-2),
    w_year: String(thursday.getUTCFullYear()),
    week: String(Math.floor(yearDay(thursday) / 7) + 1).padStart(2, '0'),
    w_day: String(weekday || 7),
    short_day: name.slice(0, 3),
    long_day: name,
    y_day: String(yearDay(date) + 1).padStart(3, '0'),
  };
}
