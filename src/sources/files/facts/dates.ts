import { calendarDate, compareInstants, endOfDay, fromEpoch, type Instant } from '../../../model/instant.ts';
import { instantAt, readDate } from '../../../text/values/dates.ts';
import type { Stated, StatedFacts } from '../../source.ts';
import { type Entry, textOf } from './entry.ts';
import { type Head, stated } from './head.ts';
import type { Span, Statements } from './statements/statements.ts';
import { isMapping } from '../../../text/mapping.ts';

const hint = 'Write the date as 2024-10-21, or as 2024-10-21T17:00:00-05:00 where the hour matters.';

/** When the posting was opened and changed, and when it closes, of which `said` knows what the keys about its end say. */
export function dateFacts(head: Head, said: Statements): StatedFacts {
  const usual = firstDate(head, head.entries('opens'), 'created');
  // A posting is to be seen when the last of its days of publication has come.
  const opens = [usual, ...said.openings]
    .filter((one) => one !== undefined)
    .reduce<Stated<Instant> | undefined>(
      (last, one) => (last === undefined || compareInstants(one.value, last.value) > 0 ? one : last),
      undefined,
    );
  const updated = firstDate(head, head.entries('updated'), 'updated') ?? nested(head, 'updated');
  const closes = [said.closes, ...said.spans.map((span) => endOf(span, opens, head))]
    .filter((one) => one !== undefined)
    .toSorted((a, b) => compareInstants(a.value, b.value))[0];
  return { ...(opens && { opens }), ...(updated && { updated }), ...(closes && { closes }) };
}

/** `valid_for: 30`: the end of the thirtieth day after the opening. */
function endOf(
  { entry, count, unit }: Span,
  opens: Stated<Instant> | undefined,
  head: Head,
): Stated<Instant> | undefined {
  if (opens === undefined) {
    head.fault(
      entry,
      'status-doubtful',
      'says how long the posting stays, and nothing says from when',
      'Write when it was opened: `date: 2027-01-01`, or when it closes: `closes: 2027-01-31`.',
    );
    return undefined;
  }
  const days = count * { day: 1, week: 7, month: 31 }[unit];
  const last = calendarDate(fromEpoch(Date.parse(calendarDate(opens.value)) + days * 86_400_000));
  return stated(entry, endOfDay(last, head.configuration.timeZone));
}

/** Whether a value holds what could be a year. */
function looksLikeDate(value: unknown): boolean {
  const text = textOf(value);
  return text !== undefined && text.length < 80 && /\d{4}/.test(text);
}

function firstDate(head: Head, entries: readonly Entry[], part: string): Stated<Instant> | undefined {
  for (const entry of entries) {
    const value = isMapping(entry.value)
      ? (entry.value[part] ?? (part === 'updated' ? entry.value['date'] : undefined))
      : entry.value;
    const at = value === undefined ? undefined : moment(head, entry, value);
    if (at !== undefined) return stated(entry, at);
  }
  return undefined;
}

/** MkDocs Material's `date: {created, updated}`. */
function nested(head: Head, part: string): Stated<Instant> | undefined {
  return firstDate(
    head,
    head.entries('opens').filter(({ value }) => isMapping(value)),
    part,
  );
}

function moment(head: Head, entry: Entry, value: unknown): Instant | undefined {
  const reading = readDate(textOf(value) ?? '', head.languages);
  if (reading.kind !== 'fault') return instantAt(reading, head.configuration.timeZone, 'start');
  if (entry.vague && !looksLikeDate(value)) return undefined;
  head.fault(entry, 'date-invalid', reading.fault, hint);
  return undefined;
}
