import type { Diagnostic } from '../../../model/diagnostic.ts';
import {
  fromEpoch,
  type Instant,
  isCalendarDate,
  localTime,
  parseInstant,
  startOfDay,
} from '../../../model/instant.ts';
import { instantAt, readDate } from '../../../text/values/dates.ts';
import type { FrontMatter } from '../../../text/front-matter/front-matter.ts';
import type { Stated } from '../../source.ts';
import type { JekyllDocument } from '../documents.ts';

export interface JekyllDate {
  readonly date?: Stated<Instant>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The document's `date`, else the one that its name begins with. As Ruby reads YAML: a date with hours, minutes and
 * seconds and no offset is in UTC, any other without an offset in the site's time zone.
 */
export function dateOf(document: JekyllDocument, matter: FrontMatter, timeZone: string): JekyllDate {
  const { file, named } = document;
  const value = matter.data['date'];
  if (value !== undefined && value !== null && value !== '') {
    const { key, ...place } = matter.keys['date'] ?? { key: 'date' };
    const at = readValue(value, timeZone);
    if (at !== undefined)
      return { date: { value: at, origin: { from: 'front-matter', key, file, ...place } }, diagnostics: [] };
    return { diagnostics: [invalid(value, { file, ...place })] };
  }
  const day = named.date === undefined ? undefined : fullDate(named.date);
  if (day === undefined) return { diagnostics: [] };
  return { date: { value: startOfDay(day, timeZone), origin: { from: 'file-name', file } }, diagnostics: [] };
}

const timestamp =
  /^(\d{4}-\d{1,2}-\d{1,2})(?:[Tt]|\s+)(\d{1,2}:\d\d:\d\d)(?:\.\d*)?(\s*(?:Z|[-+]\d{1,2}(?::?\d\d)?))?$/;

function readValue(value: unknown, timeZone: string): Instant | undefined {
  if (typeof value === 'number') return Math.abs(value) < 1e11 ? fromEpoch(value * 1000) : undefined;
  if (typeof value !== 'string') return undefined;
  const [, day = '', time = '', offset] = timestamp.exec(value.trim()) ?? [];
  const date = fullDate(day);
  if (date !== undefined && offset === undefined) return localTime(date, time.padStart(8, '0'), 'UTC');
  const reading = readDate(value);
  return reading.kind === 'fault' ? parseInstant(value) : instantAt(reading, timeZone, 'start');
}

function fullDate(text: string) {
  const [year = '', month = '', day = ''] = text.split('-');
  const full = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(full) ? full : undefined;
}

function invalid(value: unknown, where: Diagnostic['where'] & object): Diagnostic {
  const shown = (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 80);
  return {
    severity: 'warning',
    code: 'date-invalid',
    message: `\`date: ${shown}\` is not a date`,
    hint: 'Write the date as 2024-10-21, or with a time as 2024-10-21 09:00:00 -0400',
    where,
  };
}
