import { compareInstants, type Instant } from '../../../model/instant.ts';
import { instantAt, readDate } from '../../../text/values/dates.ts';
import { fold } from '../../../text/values/plain-text.ts';
import { yesOrNo } from '../../../text/values/yes-no.ts';
import type { Stated, StatedFacts } from '../../source.ts';
import { type Entry, type Head, isMapping, stated, textOf } from './head.ts';

const hint = 'Write the date as 2024-10-21, or as 2024-10-21T17:00:00-05:00 where the hour matters.';

/** `closed` are the entries that say when the posting closed: `archived: 2024-03-01`. `isOver`: it is known to be closed, or no posting at all. */
export function dateFacts(
  head: Head,
  closed: readonly Entry[],
  opened: readonly Entry[],
  isOver: boolean,
): StatedFacts {
  const opens = firstDate(head, [...head.entries('opens'), ...opened], 'created');
  const updated = firstDate(head, head.entries('updated'), 'updated') ?? nested(head, 'updated');
  const closes = earliestClosing(head, [...head.entries('closes'), ...closed], isOver);
  return { ...(opens && { opens }), ...(updated && { updated }), ...(closes && { closes }) };
}

/** Whether a value is a date in a spelling that is known, or meant to be one. */
export function looksLikeDate(value: unknown): boolean {
  const text = textOf(value);
  return text !== undefined && text.length < 80 && /\d{4}/.test(text);
}

function firstDate(head: Head, entries: readonly Entry[], part: string): Stated<Instant> | undefined {
  for (const entry of entries) {
    const value = isMapping(entry.value)
      ? (entry.value[part] ?? (part === 'updated' ? entry.value['date'] : undefined))
      : entry.value;
    const at = value === undefined ? undefined : moment(head, entry, value, 'start');
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

/**
 * A posting is over when the first of its closing dates is. One that could not be read may have passed:
 * an error, so that the file is left out and a closed posting is never offered; a warning where it is not offered anyway.
 */
function earliestClosing(
  head: Head,
  entries: readonly Entry[],
  isOver: boolean,
): Stated<Instant> | undefined {
  let earliest: Stated<Instant> | undefined;
  for (const entry of entries) {
    if (hasNoEnd(entry.value)) continue;
    const at = moment(head, entry, entry.value, 'end', isOver);
    if (at === undefined) continue;
    if (earliest === undefined || compareInstants(at, earliest.value) < 0) earliest = stated(entry, at);
    if (entry.own) break;
  }
  return earliest;
}

function moment(
  head: Head,
  entry: Entry,
  value: unknown,
  edge: 'start' | 'end',
  isOver = false,
): Instant | undefined {
  const text = textOf(value);
  const reading = readDate(text ?? '');
  if (reading.kind !== 'fault') return instantAt(reading, head.configuration.timeZone, edge);
  if (entry.vague && !looksLikeDate(value)) return undefined;
  const mayHavePassed = edge === 'end' && !isOver && /\d/.test(text ?? '');
  head.fault(entry, 'date-invalid', reading.fault, hint, mayHavePassed ? 'error' : 'warning');
  return undefined;
}

function hasNoEnd(value: unknown): boolean {
  return (
    yesOrNo(value) === false ||
    (typeof value === 'string' &&
      /^(?:open|open until filled|until filled|rolling|rolling basis|ongoing|continuous|none|never|no deadline|asap|as soon as possible|des que possible|jusqu'a ce que le poste soit pourvu|aucune|keine?|laufend|ninguna)\.?$/.test(
        fold(value).replace('’', "'"),
      ))
  );
}
