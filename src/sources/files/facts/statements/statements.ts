import { compareInstants, type Instant } from '../../../../model/instant.ts';
import type { Origin } from '../../../../model/posting.ts';
import type { PossibleEnd, Stated } from '../../../source.ts';
import { type Entry, textOf } from '../entry.ts';
import { type Head, stated } from '../head.ts';
import { anHour, type Reading, readStatement } from './statement.ts';

/** What the keys of a head say together about whether and how long the posting is open. */
export interface Statements {
  readonly closed?: Origin;
  readonly open?: Origin;
  readonly draft?: Origin;
  readonly closes?: Stated<Instant>;
  readonly ends: readonly PossibleEnd[];
  /** Days of publication under other than the usual names. */
  readonly openings: readonly Stated<Instant>[];
  /** Lengths of time from the opening on. */
  readonly spans: readonly Span[];
}

export interface Span {
  readonly entry: Entry;
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month';
}

interface Heard {
  readonly entry: Entry;
  /** The key may be about the end of something else. */
  readonly isVague: boolean;
  /** It is about nothing else than the end of the posting: only its value can be unclear. */
  readonly isOutright: boolean;
  readonly reading: Reading;
}

/** Closed wins over open. What might say "closed" and is not understood is an error: the posting is not offered. */
export function statementsOf(head: Head): Statements {
  const reader = { timeZone: head.configuration.timeZone, languages: head.languages };
  const all = withItsHour(head.about).flatMap(({ entry, meaning }) =>
    readStatement(entry.value, meaning, { ...reader, isVague: entry.vague }).map((reading) => ({
      entry,
      isVague: meaning.date === 'maybe-end',
      isOutright: meaning.date === 'end' && meaning.isOutright,
      reading,
    })),
  );
  const heard = all.filter((one) => !isSomeOf(one, head.about));
  const saying = (says: Reading['says']) => heard.find(({ reading }) => reading.says === says)?.entry;
  const [closed, draft, open] = [saying('closed'), saying('draft'), saying('open')];
  const isOver = (closed ?? draft) !== undefined;
  for (const one of heard) report(one, head, isOver);
  if (closed !== undefined && open !== undefined) contradiction(open, closed, head);
  const unread = saying('unread');
  const closes = closing(heard);
  return {
    ...((closed ?? unread) && { closed: (closed ?? unread)?.origin as Origin }),
    ...(open && (closed ?? unread) === undefined && { open: open.origin }),
    ...(draft && { draft: draft.origin }),
    ...(closes && { closes }),
    // Beside a key that certainly says when it closes, one that may be about something else is.
    ends: isOver
      ? []
      : heard.flatMap((one) =>
          closes === undefined || one.reading.says === 'may-open' || !one.isVague
            ? possibleEnd(one, head)
            : [],
        ),
    openings: heard.flatMap(({ entry, reading }) =>
      reading.says === 'opens' ? [stated(entry, reading.at)] : [],
    ),
    spans: heard.flatMap(({ entry, reading }) =>
      reading.says === 'span' ? [{ entry, count: reading.count, unit: reading.unit }] : [],
    ),
  };
}

/** `filled: 1` beside `positions: 3`: the others are still looked for. */
function isSomeOf({ entry, reading }: Heard, about: Head['about']): boolean {
  const count = reading.says === 'closed' ? countIn(entry.value) : undefined;
  return (
    count !== undefined &&
    about.some(({ entry: other, meaning }) => meaning.isCount && (countIn(other.value) ?? 0) > count)
  );
}

function countIn(value: unknown): number | undefined {
  const text = typeof value === 'boolean' ? '' : (textOf(value) ?? '');
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined;
}

/** `deadline: 2027-01-01` beside `deadline_time: "17:00"` is one moment, where there is one of each. */
function withItsHour(about: Head['about']): Head['about'] {
  const among = (pattern: RegExp) =>
    about.filter(({ entry, meaning }) => meaning.date === 'end' && pattern.test(textOf(entry.value) ?? ''));
  const [day, ...otherDays] = among(aDay);
  const [hour, ...otherHours] = among(anHour);
  if (day === undefined || hour === undefined || otherDays.length + otherHours.length > 0) return about;
  const value = `${textOf(day.entry.value)} ${textOf(hour.entry.value)}`;
  return about.flatMap((one) =>
    one === hour ? [] : [one === day ? { ...day, entry: { ...day.entry, value } } : one],
  );
}

const aDay =
  /^(?:\d{4}-\d\d-\d\d|\d{1,2}\.? ?\p{L}+ \d{4}|\d{1,2}\. ?\d{1,2}\. ?\d{4}|\p{L}+ \d{1,2}, \d{4})$/u;

/** The site's own name decides alone; else a posting is over when the first of its closing dates is. */
function closing(heard: readonly Heard[]): Stated<Instant> | undefined {
  const dates = heard.flatMap(({ entry, reading }) =>
    reading.says === 'closes' ? [{ entry, at: reading.at }] : [],
  );
  const own = dates.filter(({ entry }) => entry.own);
  const [found] = (own.length > 0 ? own : dates).toSorted((a, b) => compareInstants(a.at, b.at));
  return found && stated(found.entry, found.at);
}

const dateHint = 'Write the date as 2024-10-21, or as 2024-10-21T17:00:00-05:00 where the hour matters.';

function report(one: Heard, head: Head, isOver: boolean): void {
  const { entry, reading } = one;
  if (reading.says === 'doubtful' && !isOver) head.fault(entry, 'status-doubtful', reading.why, cure(one));
  if (reading.says !== 'unread') return;
  const hint =
    reading.code === 'date-invalid'
      ? dateHint
      : `Write \`${entry.key}: true\` or \`${entry.key}: false\`, or a known word such as open, closed or filled. Until then the posting is left out.`;
  head.fault(entry, reading.code, reading.why, hint, isOver ? 'warning' : 'error');
}

function contradiction(open: Entry, closed: Entry, head: Head): void {
  const said = textOf(closed.value) ?? JSON.stringify(closed.value);
  head.fault(
    open,
    'value-invalid',
    `contradicts \`${closed.key}: ${said}\`; the posting counts as closed`,
    'Make both say the same.',
  );
}

function possibleEnd(one: Heard, head: Head): readonly PossibleEnd[] {
  const { entry, reading } = one;
  if (reading.says !== 'may-close' && reading.says !== 'may-open') return [];
  const { says, at, why } = reading;
  return [
    {
      at,
      is: says === 'may-close' ? 'end' : 'opening',
      origin: entry.origin,
      said: `${head.quoted(entry)} ${why}`,
      hint: cure(one),
    },
  ];
}

/** How the owner says what is meant. */
function cure({ entry: { key, own }, isOutright, reading }: Heard): string {
  return own || (isOutright && reading.says !== 'doubtful')
    ? dateHint
    : `If it is when the posting closes, write it as \`closes: 2027-01-31\`, or name it in rolecast.yaml: \`frontMatter: {closes: ${key}}\`; if it is not, say so there: \`frontMatter: {ignored: ${key}}\``;
}
