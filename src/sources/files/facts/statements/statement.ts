import type { Instant } from '../../../../model/instant.ts';
import type { Language } from '../../../../model/language.ts';
import { readEnd } from '../../../../text/ends/end-dates.ts';
import { type KeyMeaning, keyMeaning } from '../../../../text/ends/key-meaning.ts';
import { isStateBegun, isStateTag, mayBeThing } from '../../../../text/prose/closed/label-meaning.ts';
import { closedInTitle } from '../../../../text/prose/closed/closed.ts';
import { instantAt, readDate } from '../../../../text/values/dates.ts';
import { fold } from '../../../../text/values/plain-text.ts';
import {
  isClosedOutright,
  isDraft,
  saysNoStatus,
  type State,
  statusOf,
} from '../../../../text/values/status-words.ts';
import { yesOrNo } from '../../../../text/values/yes-no.ts';
import { saysArchive } from '../../folders/archive-folders.ts';
import { textOf } from '../entry.ts';
import { isMapping } from '../../../../text/mapping.ts';

/** What a key says with its value. `why` follows the two in a message. */
export type Reading =
  | { readonly says: 'closed' | 'open' | 'draft' }
  | { readonly says: 'closes' | 'opens'; readonly at: Instant }
  /** Certainly so from then on; before it nobody can tell. */
  | { readonly says: 'may-close' | 'may-open'; readonly at: Instant; readonly why: string }
  | { readonly says: 'span'; readonly count: number; readonly unit: 'day' | 'week' | 'month' }
  /** It may say that the posting is closed. */
  | { readonly says: 'unread'; readonly code: 'value-invalid' | 'date-invalid'; readonly why: string }
  /** It speaks of an end, and of whose is not known. */
  | { readonly says: 'doubtful'; readonly why: string };

export interface Reader {
  readonly timeZone: string;
  readonly languages: readonly Language[];
  /** The name means other things elsewhere (`type`): a value that does not fit is no fault. */
  readonly isVague: boolean;
}

/** The value decides how its key is meant: a date, a yes or no, a state, a number of days, a list or a mapping of these. */
export function readStatement(value: unknown, meaning: KeyMeaning, reader: Reader): readonly Reading[] {
  if (Array.isArray(value)) return inList(value, meaning, reader);
  if (isMapping(value)) return isEnd(meaning) ? inMapping(value, meaning, reader) : [];
  const text = textOf(value);
  if (meaning.isCount && text !== undefined && /^0+$/.test(text)) return [{ says: 'closed' }];
  if (meaning.isTaker === true && isName.test(text ?? '')) return [{ says: 'closed' }];
  const span = spanIn(text, meaning);
  if (span !== undefined) return [span];
  if (meaning.flag?.yes === 'closed' && isPartly(text)) return [];
  const answer = yesOrNo(value);
  if (answer !== undefined) return answered(answer, meaning, reader);
  if (text === undefined) return [];
  if (meaning.word === 'free') return isSaidInSentence(text, reader) ? [saidSomewhere] : [];
  // `applicants rejected: 31`, `openings filled: 2` are counts.
  if (meaning.isTally === true && /^\d{1,3}$/.test(text)) return [];
  if (meaning.flag?.yes === 'closed' && areWeekdays(text)) return [];
  return dated(text, meaning, reader) ?? worded(text, meaning, reader);
}

/** `1 of 3`, `2 von 5`: some are still looked for. */
function isPartly(text = ''): boolean {
  const [, some, all] = /^(\d{1,3}) \p{L}{1,4} (\d{1,3})(?!\d)(?: \p{L}{2,20})?$/u.exec(text) ?? [];
  return Number(some) < Number(all);
}

/** `Ms Ada Vance`, `Jo (from the night shift)`; no `nobody yet`, no day. */
const isName =
  /^(?!(?:TB[ACD]|N\/?A|None|Nobody|No|Open|To|Niemand|Personne|Nadie|Nessuno|Ninguém|Ingen|Nikdo|Nikto)(?![\p{L}\p{M}]))(?!\p{L}+\.? \d)\p{Lu}.{1,80}$/u;

/** `chiuso: lunedì e martedì` is said of a house, week after week. */
function areWeekdays(text: string): boolean {
  const words = fold(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  return (
    words.length < 9 &&
    !/\d/.test(text) &&
    statusOf(text) === undefined &&
    words.some((word) => aWeekday.test(word))
  );
}

/** Whole where short ones are other words elsewhere. */
const aWeekday =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|(?:lune|marte|mercole|giove|vener)di|domenic[ah]e?|(?:segunda|terca|quarta|quinta|sexta)s?|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?|(?:man|mån|tirs|tis|ons|tors|fre|lør|lor|sön|son)dag(?:ar|er|en)?|(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)\p{L}*|(?:poniedzial|wtor|czwart|piat|niedziel|pondel|uter|ctvrt|stvrt|patek|patk|nedel|ponedjelj|nedjelj|ponedelj)\p{L}*|luni|marti|miercuri|joi|vineri|duminica|(?:понедел|понеділ|вторник|вівтор|недел|неділ|воскресень|четверг|пятниц)\p{L}*|hetf\p{L}+|vasarnap\p{L}*|(?:pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar)\p{L}*|(?:δευτερ|κυριακ)\p{L}*|di(?:lluns|marts|mecres|jous|vendres|ssabte|umenge))$/u;

const saidSomewhere: Reading = { says: 'doubtful', why: 'may say that the posting is closed' };

/** Under a key that nobody knows only a whole sentence counts, or a line of several words. */
function isSaidInSentence(text: string, { languages }: Reader): boolean {
  const [first] = languages;
  const line = /^[^.!?]{1,160}[.!](?= |$)/.exec(text)?.[0] ?? text;
  return (
    first !== undefined &&
    line.length <= 160 &&
    !text.includes(';') &&
    /\S\s+\S+\s+\S/.test(line) &&
    closedInTitle(line, first, languages) !== undefined
  );
}

function isEnd({ date }: KeyMeaning): boolean {
  return date === 'end' || date === 'maybe-end' || date === 'unsure-end';
}

function answered(
  answer: boolean,
  { flag, date, word, isOutright }: KeyMeaning,
  { isVague }: Reader,
): readonly Reading[] {
  if (flag !== undefined) {
    const says = answer ? flag.yes : flag.no;
    if (says === 'unsure') return [{ says: 'doubtful', why: 'may say that the posting is closed' }];
    return says === 'nothing' ? [] : [{ says }];
  }
  if (date === 'end' && answer && isOutright)
    return [{ says: 'unread', code: 'date-invalid', why: 'is not a date' }];
  return word === 'state' && !isVague ? [unknownState] : [];
}

const unknownState: Reading = {
  says: 'unread',
  code: 'value-invalid',
  why: 'does not say whether the posting is open',
};
const aYear = /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})|\p{Nd}{10}|\p{Nd}{8}/u;

/** Undefined where the value holds no date, or the key means none. */
function dated(
  text: string,
  { date, flag }: KeyMeaning,
  { timeZone, languages }: Reader,
): readonly Reading[] | undefined {
  const isAboutOpening = flag?.yes === 'open' || flag?.no === 'draft';
  const kind = date ?? (isAboutOpening ? 'publication' : undefined);
  if (kind === undefined || text.length > 300) return undefined;
  if (kind === 'publication' || kind === 'maybe-publication') {
    const reading = aYear.test(text) ? readDate(text, languages) : undefined;
    if (reading === undefined || reading.kind === 'fault') return undefined;
    const at = instantAt(reading, timeZone, 'start');
    return kind === 'publication'
      ? [{ says: 'opens', at }]
      : [{ says: 'may-open', at, why: 'may be the day from which the posting is to be seen' }];
  }
  const reading = readEnd(text, timeZone, languages);
  if (reading.kind === 'no-end') return [];
  if (reading.kind === 'unread') return undefined;
  if (kind === 'unsure-end') return [{ says: 'doubtful', why: 'may be the end of the posting' }];
  if (kind === 'maybe-end')
    return [
      { says: 'may-close', at: reading.at, why: 'may be the end of the posting, or of something else' },
    ];
  return reading.kind === 'at'
    ? [{ says: 'closes', at: reading.at }]
    : [{ says: 'may-close', at: reading.at, why: reading.fault }];
}

function worded(
  text: string,
  { date, flag, word, isOutright }: KeyMeaning,
  reader: Reader,
): readonly Reading[] {
  if (word === 'strict' || word === 'tags') return tagged(text, word === 'tags', reader);
  if (word === 'notice') return isClosedNotice(text, reader) ? [{ says: 'closed' }] : [];
  const state =
    stated(text, reader) ??
    (word !== undefined && isBegun(text, reader) ? 'closed' : undefined) ??
    (isEnd({ date } as KeyMeaning) && isOverWord.test(fold(text)) ? 'closed' : undefined);
  if (flag !== undefined || word !== undefined) {
    if (state !== undefined) return flag?.yes === 'unsure' && state !== 'closed' ? [] : [{ says: state }];
    if (saysNoStatus(text)) return [];
    if (isClosedNotice(text, reader)) return [{ says: 'closed' }];
    return isOutright && !reader.isVague ? [unknownState] : [];
  }
  if (date !== 'end' && date !== 'maybe-end') return [];
  if (state === 'open') return [];
  if (state === 'closed' || isClosedNotice(text, reader))
    return date === 'end'
      ? [{ says: 'closed' }]
      : [{ says: 'doubtful', why: 'may say that the posting is closed' }];
  if (date === 'maybe-end' || !isOutright)
    return aYear.test(text)
      ? [{ says: 'doubtful', why: 'may be the end of the posting, and is not understood' }]
      : [];
  if (text.length > 120 || anHour.test(text))
    return [{ says: 'doubtful', why: 'may be the end of the posting, and is not understood' }];
  const reading = readEnd(text, reader.timeZone, reader.languages);
  return [
    {
      says: 'unread',
      code: 'date-invalid',
      why: reading.kind === 'unread' ? reading.fault : 'is not a date',
    },
  ];
}

/** Under a name that is used for other things, only what means nothing else counts: `type: offline` is a kind of work. */
function stated(text: string, { isVague }: Reader): State | undefined {
  const state = statusOf(text);
  if (!isVague || state === 'open' || state === undefined) return state;
  if (state === 'closed') return isClosedOutright(text) ? 'closed' : undefined;
  return isDraft(text) ? 'draft' : undefined;
}

/** `paused by the trustees`, `přijata paní Nováková`: a state, and who, why or how long. */
function isBegun(text: string, { languages, isVague }: Reader): boolean {
  const spoken = languages.length === 0 ? ['en' as Language] : languages;
  if (/[ ,;(–—-]/.test(text) && spoken.some((language) => isStateBegun(text, language, true))) return true;
  if (isVague) return false;
  const [, state = ''] = /^(\p{L}{4,20})(?: \p{Ll}{1,8}\.?)? \p{Lu}\p{Ll}/u.exec(text) ?? [];
  return (
    statusOf(text.split(/ [–—-] |[,;(]/)[0] ?? '') === 'closed' ||
    statusOf(state) === 'closed' ||
    spoken.some((language) => isStateBegun(state, language, false))
  );
}

/** An hour alone. */
export const anHour = /^\d{1,2}(?:[:.h]\d\d)?(?: ?(?:[ap]\.?m\.?|uhr|h|hrs))?(?: [A-Za-z/_+\d:-]{1,30})?$/i;

/** As a deadline these are no states, and over all the same. */
const isOverWord =
  /^(?:passed|past|over|expired|gone|missed|elapsed|deadline passed|yesterday|verstrichen|depasse|depassee|pasado|scaduto)$/;

function tagged(text: string, isTag: boolean, { languages }: Reader): readonly Reading[] {
  const items = isTag ? text.split(/[,;|]| [–—-] /) : [text];
  const isThing = (item: string) => isTag && languages.some((language) => mayBeThing(item, language));
  const isState = (item: string) =>
    (isTag && /[\s_-]/.test(item.trim()) && saysArchive(item)) ||
    isClosedOutright(item) ||
    languages.some((language) => isStateTag(item, language));
  const said = items.filter(isState);
  if (said.some((item) => !isThing(item))) return [{ says: 'closed' }];
  if (said.length > 0) return [saidSomewhere];
  if (!isTag && languages.some((language) => isStateBegun(text, language, false)))
    return [{ says: 'closed' }];
  return isTag && items.some((item) => isDraft(item)) ? [{ says: 'draft' }] : [];
}

/** The whole line, or its first sentence, as a title or a banner says it. */
function isClosedNotice(text: string, { languages }: Reader): boolean {
  const line = text.slice(0, 160);
  if (isClosedOutright(line) || languages.some((language) => isStateTag(line, language))) return true;
  const sentence = /^[^.!?]{1,160}[.!](?= |$)/.exec(line)?.[0] ?? line;
  const [first] = languages;
  return first !== undefined && closedInTitle(sentence, first, languages) !== undefined;
}

function spanIn(text: string | undefined, { span }: KeyMeaning): Reading | undefined {
  const match =
    span === undefined || text === undefined
      ? null
      : /^(\d{1,4}) ?(d|w|m|days?|weeks?|months?|tage|wochen|monate|jours|semaines|mois|dias|semanas|meses)?$/i.exec(
          text,
        );
  const count = Number(match?.[1]);
  if (match === null || count < 2 || count > 1000) return undefined;
  const unit = match[2]?.toLowerCase() ?? '';
  return {
    says: 'span',
    count,
    unit: /^(?:w|sem)/.test(unit)
      ? 'week'
      : unit.startsWith('m')
        ? 'month'
        : unit === ''
          ? (span as 'day')
          : 'day',
  };
}

/** A list of states says the strongest of them; one of days is over with the first, and not surely before the last. */
function inList(items: readonly unknown[], meaning: KeyMeaning, reader: Reader): readonly Reading[] {
  const readings = items.flatMap((item) =>
    isMapping(item) && isEnd(meaning)
      ? inMapping(item, meaning, reader)
      : isMapping(item)
        ? []
        : readStatement(item, meaning, reader),
  );
  const isKnown = readings.some(({ says }) => says === 'closed' || says === 'open' || says === 'draft');
  return together(isKnown && !isEnd(meaning) ? readings.filter(({ says }) => says !== 'unread') : readings);
}

/** `deadline: {date: …, time: …}`, `closes: {en: …, fr: …}`, `dates: [{label: Applications close, date: …}]`. */
function inMapping(
  value: Readonly<Record<string, unknown>>,
  meaning: KeyMeaning,
  reader: Reader,
): readonly Reading[] {
  const [day, ...around] = ['date', 'time', 'timezone'].map((name) => textOf(value[name]));
  if (day !== undefined && around.some((text) => text !== undefined))
    return readStatement([day, ...around.filter((text) => text !== undefined)].join(' '), meaning, reader);
  return together(
    Object.entries(value).flatMap(([key, part]) => {
      const own = keyMeaning(`deadline ${key}`);
      const isLanguage = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i.test(key);
      if (isLanguage || (own?.date === 'end' && !beside.test(fold(key))))
        return readStatement(part, meaning, reader);
      return [];
    }),
  );
}

/** What belongs to a day without being one. */
const beside = /^(?:time|hour|hours|text|label|type|timezone|tz|zone|start|starts|from|opens?|note)$/;

function together(readings: readonly Reading[]): readonly Reading[] {
  const days = readings.flatMap((reading) => (reading.says === 'closes' ? [reading.at] : []));
  const others = readings.filter(({ says }) => says !== 'closes');
  const [first] = days.toSorted((a, b) => Date.parse(a) - Date.parse(b));
  if (first === undefined) return others;
  return new Set(days).size === 1
    ? [{ says: 'closes', at: first }, ...others]
    : [{ says: 'may-close', at: first, why: 'names several days, of which the first counts' }, ...others];
}
