import { telephoneIn, webAddress } from '../../../model/address.ts';
import { calendarDate, type CalendarDate, fromEpoch, isCalendarDate } from '../../../model/instant.ts';
import { type DateReading, readDate } from '../../values/dates.ts';
import type { ProseLink } from '../prose.ts';
import { levelled, type Sentence } from '../sentences.ts';
import type { ProseRules } from './wording.ts';

/** The last day on which one can apply: a complete date right after the words that say so. A date with an hour that is not understood is none. */
export function deadlineIn({ plain }: Sentence, rules: ProseRules['deadline']): DateReading | undefined {
  if (!/\d{4}/.test(plain) || rules.not.test(plain)) return undefined;
  for (const phrase of rules.phrases) {
    const match = phrase.exec(plain);
    if (match === null) continue;
    const rest = plain.slice(match.index + match[0].length, match.index + match[0].length + 80);
    const reading = dateAt(rest);
    if (reading === undefined || reading.kind === 'fault') continue;
    return match.groups?.['before'] === undefined || reading.kind !== 'date'
      ? reading
      : { kind: 'date', date: dayBefore(reading.date) };
  }
  return undefined;
}

const day =
  /^(?:(?:the|le|el|am|den|dem|zum) )?(?:\p{L}{2,10}\.?,? )?(?:\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{1,2}(?:\.|er|st|nd|rd|th|°)? (?:de |of )?\p{L}{3,10}\.?,? (?:de |del )?\d{4}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?!\d)/u;
const hour =
  /^,? ?(?:\(|- ?)?(?:at |a |um |by |before |avant |a las )?(?:\d{1,2} ?(?:[:.h]|am|pm|uhr|heures?|o'clock)|midnight|noon|midday|midi|minuit|mittags?|mitternacht|medianoche|mediodia|cob\b|eod\b|aoe\b|anywhere on earth|close of (?:business|play|day)|end of (?:the )?(?:business |working )?day|lunchtime|morning|afternoon|evening|start of business|dienstschluss|geschaftsschluss|fin de journee|ende des (?:arbeits)?tages)/u;

function dateAt(rest: string): DateReading | undefined {
  const found = day.exec(rest)?.[0];
  if (found === undefined) return undefined;
  const date = readDate(found.replace(/^(?:the|le|el|am|den|dem|zum) /u, ''));
  const after = rest.slice(found.length);
  if (date.kind === 'fault' || !hour.test(after)) return date;
  const clock =
    /^,? ?(?:at |a |um |a las )?(\d{1,2}:\d\d(?: ?[ap]m)?(?: ?(?:utc|gmt)(?:[+-]\d{1,2})?)?)(?=[\s.,)]|$)(?! [a-z]{2,4}t\b)/u.exec(
      after,
    )?.[1];
  return clock === undefined ? undefined : readDate(`${found} ${clock}`);
}

function dayBefore(date: CalendarDate): CalendarDate {
  const before = calendarDate(fromEpoch(Date.parse(`${date}T00:00:00Z`) - 86_400_000));
  return isCalendarDate(before) ? before : date;
}

/** A line with more links than this is no way to apply; leaving it out keeps the cost linear. */
const mostLinks = 20;

/** The links of a text by the line on which they stand. */
export function linksByLine(links: readonly ProseLink[]): ReadonlyMap<number, readonly ProseLink[]> {
  const byLine = new Map<number, ProseLink[]>();
  for (const link of links) {
    const there = byLine.get(link.line);
    if (there === undefined) byLine.set(link.line, [link]);
    else if (there.length <= mostLinks) there.push(link);
  }
  return byLine;
}

/** The links in a sentence. In HTML a link may stand some lines below the first of its paragraph. */
function linksIn(
  { text, line }: Sentence,
  byLine: ReadonlyMap<number, readonly ProseLink[]>,
): readonly ProseLink[] {
  const found: ProseLink[] = [];
  for (let below = 0; below < 20; below++) {
    const there = byLine.get(line + below);
    if (there === undefined || there.length > mostLinks) continue;
    found.push(...there.filter((link) => link.text !== '' && text.includes(link.text)));
  }
  return found;
}

/** The ways to apply that a sentence names. */
export interface WaysToApply {
  readonly emails: readonly string[];
  readonly urls: readonly string[];
  readonly telephones: readonly string[];
}

const nothing: WaysToApply = { emails: [], urls: [], telephones: [] };

/** What a sentence tells people to apply to. `below`: a heading above it or a label says that they are told how. */
export function applyIn(
  sentence: Sentence,
  rules: ProseRules['apply'] | undefined,
  links: ReadonlyMap<number, readonly ProseLink[]>,
  below = false,
): WaysToApply {
  const { plain, text } = sentence;
  const inside = links.size === 0 ? [] : linksIn(sentence, links);
  if ((inside.length === 0 && !/@|:\/\//.test(text)) || rules?.not.test(plain) === true) return nothing;
  const named = inside.filter((link) => rules?.links.test(levelled(link.text)));
  const web = (all: readonly ProseLink[]) =>
    all.flatMap(({ href }) => (/^https?:/i.test(href) ? (webAddress(href) ?? []) : []));
  const mail = (all: readonly ProseLink[]) =>
    all.flatMap(({ href }) => /^mailto:([^?\s]{3,200})/i.exec(href)?.[1] ?? []);
  const call = (all: readonly ProseLink[]) => all.flatMap(({ href }) => telephoneIn(href) ?? []);
  const isCue = below || rules?.cues.test(plain) === true;
  const isHere = below || rules?.here.test(plain) === true;
  if (!(isCue || isHere || named.length > 0)) return nothing;
  const emails = isCue ? [...(text.match(emailAddress) ?? []), ...mail(inside)] : mail(named);
  const telephones = call(below ? inside : named);
  if (!isHere) return { emails, urls: web(named), telephones };
  const bare = (text.match(webAddressInText) ?? []).flatMap(
    (url) => webAddress(url.replace(/[.,;:!?]+$/, '')) ?? [],
  );
  return { emails, urls: named.length > 0 ? web(named) : [...bare, ...web(inside)], telephones };
}

const emailAddress = /(?<![\w.+-])[\w+-][\w.+-]{0,63}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;
const webAddressInText = /https?:\/\/[^\s<>()"'\]]{1,500}/gi;
