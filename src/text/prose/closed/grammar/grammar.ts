import { onceEach, onceEachText } from '../../../../model/once-each.ts';
import { byLength, byWords, fragments } from './fragments.ts';
import type { Parts } from './parts.ts';

/** A part's letter in `Clause.symbols`. Where one word is in two lists the first in this order counts. */
const letters = {
  whole: 'c',
  over: 'o',
  paused: 'v',
  no: 'n',
  notLive: 'N',
  found: 'f',
  live: 'l',
  hiring: 'h',
  job: 'j',
  requests: 'r',
  this: 't',
  the: 'd',
  status: 'L',
  was: 'B',
  be: 'b',
  whom: 'm',
  we: 'w',
  of: 'p',
  other: 'q',
  some: 'z',
  if: 'i',
  apply: 'y',
  also: 'a',
  still: 'a',
  cut: 'k',
  or: '/',
} as const satisfies Partial<Record<keyof Parts, string>>;

export interface Grammar {
  readonly parts: Parts;
  /** What no statement is without. */
  readonly hint: RegExp;
  /** A whole clause that says "closed" in another language and means something else in this one. */
  readonly ordinary: RegExp;
  readonly date: RegExp;
  readonly token: RegExp;
  readonly symbolOf: (word: string) => string;
}

const name = String.raw`([\p{L}\p{M}]{3,20})`;
const days = [
  String.raw`\d{4}年\d{1,2}月(?:\d{1,2}日)?`,
  String.raw`\d{4}년 ?\d{1,2}월(?: ?\d{1,2}일)?`,
  String.raw`\d{1,2}月\d{1,2}日`,
  String.raw`\d{1,2}월 ?\d{1,2}일`,
  String.raw`\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?\b`,
  String.raw`\d{1,2}\. ?\d{1,2}\. ?\d{4}`,
  String.raw`\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?\b`,
  String.raw`\d{1,2}(?:\.|er|st|nd|rd|th|º|°)? ?(?:de |of |d')?${name}\.?(?:,? ?(?:de |del )?\d{4}\b)?`,
  String.raw`${name}\.? \d{1,2}(?:st|nd|rd|th)?\b(?:,? \d{4}\b)?`,
  String.raw`${name}\.? (?:de |del )?\d{4}\b`,
  String.raw`(?:19|20)\d\d\b`,
].join('|');

/** What may follow the number of a year. */
const ofYears = 'г\\.?|р\\.?|года|году|року|роцi|році|година|godine|g\\.|r\\.|d\\.|m\\. d\\.';

/** The words that a language's parts know are told first, the longer before the shorter. */
export const grammarOf = onceEach((parts: Parts): Grammar => {
  const { over, paused, no, notLive, found, whole: complete } = parts;
  const named = Object.keys(letters) as readonly (keyof typeof letters)[];
  const words = named
    .flatMap((part) => fragments(parts[part]))
    .toSorted(parts.unspaced === true ? byLength : byWords);
  const start = parts.unspaced === true ? '' : String.raw`(?<![\p{L}\p{M}])`;
  const end = parts.unspaced === true ? '' : String.raw`(?:(?<=')|(?![\p{L}\p{M}\p{N}]|-\p{L}))`;
  const whole = named.map(
    (part) =>
      [letters[part], new RegExp(`^(?:${fragments(parts[part] ?? '(?!)').join('|')})$`, 'u')] as const,
  );
  const before = (list = '') => fragments(list).toSorted(byWords).join('|');
  const weekday = String.raw`(?:\p{L}{3,12},? )?`;
  const gap = parts.unspaced === true ? ' ?' : "(?: |(?<='))";
  const since = parts.since === undefined ? '' : `(?<since>(?:${before(parts.since)})${gap}${weekday})?`;
  const on = parts.on === undefined ? '' : `(?:(?:${before(parts.on)})${gap}${weekday})?`;
  const other =
    parts.unspaced === true
      ? String.raw`[\p{Script=Latin}\p{N}]+|\p{L}\p{M}*|\S`
      : String.raw`[\p{L}\p{M}\p{N}'&+-]+`;
  return {
    parts,
    hint: new RegExp(
      `${start}(?:${[over, paused, no, notLive, found, complete].flatMap(fragments).join('|')})`,
      'u',
    ),
    ordinary: new RegExp(`^(?:${fragments(parts.ordinary).join('|') || '(?!)'})$`, 'u'),
    date: new RegExp(`${since}${on}(?:${days})(?: ?(?:${ofYears})(?![\\p{L}\\p{M}]))?`, 'uy'),
    token: new RegExp(
      String.raw`(?<word>(?:${words.join('|')})${end})|(?<stop>[.!。！]+(?=[\s)\]]|$)|[。！])|(?<mark>[^\p{L}\p{M}\p{N}\s'&+-]|--?(?=\s|$))|${other}`,
      'uy',
    ),
    symbolOf: onceEachText((word) => whole.find(([, expression]) => expression.test(word))?.[0] ?? '-', 2000),
  };
});
