import { onceEach, onceEachText } from '../../../model/once-each.ts';
import { monthsOf } from '../../values/calendar/months.ts';
import type { Parts } from './parts.ts';
import { letters as inOneWay } from './plain.ts';

/**
 * What a stretch of words says of a posting's end. `this` points at this very posting; `subject` names a job; `weak` names
 * one of perhaps several; `bare` is a state alone; `mark` is a state that alone says nothing (`archived`).
 */
export type Strength = 'this' | 'subject' | 'weak' | 'bare' | 'mark';

/** Words between two marks of punctuation or conjunctions. */
export interface Clause {
  /** A letter a word, see `letters`; `-` is an unknown word. */
  readonly symbols: string;
  readonly text: string;
  /** What ends the clause before it: a sentence, a mark of punctuation, a conjunction. */
  readonly after: '.' | '|' | 'k';
  /** The very mark. */
  readonly mark: string;
  readonly says: Strength | undefined;
}

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

/** The clauses of a plain text, with what each says. Costs time linear in the text. */
export function clausesOf(text: string, grammar: Grammar): readonly Clause[] {
  return clausesBy(grammar)(text);
}

const clausesBy = onceEach((grammar: Grammar) => onceEachText((text) => readClauses(text, grammar), 200));

function readClauses(text: string, grammar: Grammar): readonly Clause[] {
  const mayHoldDay = /\d/.test(text);
  const clauses: Clause[] = [];
  let symbols = '';
  let from = 0;
  let after: Clause['after'] = '.';
  let mark = '';
  const end = (at: number, next: number, what: Clause['after']) => {
    if (symbols !== '')
      clauses.push({
        symbols,
        text: text.slice(from, at).trim(),
        after,
        mark,
        says: saidBy(symbols, grammar.parts),
      });
    if (symbols !== '' || after !== '.') after = what;
    mark = text.slice(at, next);
    symbols = '';
    from = next;
  };
  for (let at = 0; at < text.length;) {
    const date = mayHoldDay ? dateAt(text, at, grammar) : undefined;
    if (date !== undefined) {
      symbols += date.symbol;
      at += date.length;
      continue;
    }
    grammar.token.lastIndex = at;
    const found = grammar.token.exec(text);
    if (found === null || found[0] === '') {
      at++;
      continue;
    }
    const [word] = found;
    const next = at + word.length;
    const symbol = found.groups?.['word'] === undefined ? '-' : grammar.symbolOf(word);
    if (found.groups?.['stop'] !== undefined) end(at, next, '.');
    else if (found.groups?.['mark'] !== undefined && word !== '/') end(at, next, '|');
    else if (symbol === 'k') end(at, next, 'k');
    else symbols += word === '/' ? word : symbol;
    at = next;
  }
  end(text.length, text.length, '.');
  return joined(clauses, grammar.parts);
}

/** `This vacancy has, however, been filled` is one clause. */
function joined(clauses: readonly Clause[], parts: Parts): readonly Clause[] {
  const whole: Clause[] = [];
  for (const [index, clause] of clauses.entries()) {
    const inner = clauses[index - 1];
    const first = whole.at(-2);
    const isAside =
      inner !== undefined && /^a+$/.test(inner.symbols) && inner.mark === ',' && clause.mark === ',';
    if (!isAside || first === undefined || first.says !== undefined || whole.at(-1) !== inner) {
      whole.push(clause);
      continue;
    }
    whole.splice(-2, 2);
    const symbols = first.symbols + clause.symbols;
    whole.push({
      ...first,
      symbols,
      text: `${first.text}, ${inner.text}, ${clause.text}`,
      says: saidBy(symbols, parts),
    });
  }
  return whole;
}

/** Whether a clause is the day that the one before it labels. */
export function isDay(clause: Clause | undefined): boolean {
  return clause !== undefined && /^[xs]/.test(clause.symbols) && /[:：]/.test(clause.mark);
}

/** A day, with the words before it that belong to it. */
function dateAt(
  text: string,
  at: number,
  { date }: Grammar,
): { readonly symbol: 'x' | 's'; readonly length: number } | undefined {
  date.lastIndex = at;
  const found = date.exec(text);
  if (found === null) return undefined;
  const since = found.groups?.['since'];
  const months = found.slice(1).filter((group) => group !== undefined && group !== since);
  if (!months.every((month) => monthsOf(month).length > 0)) return undefined;
  return { symbol: since === undefined ? 'x' : 's', length: found[0].length };
}

/** Both sides of a stroke or an "or" have to say so: `closed / filled`, not `open / closed`. What the first is said of, the others are. */
function saidBy(symbols: string, parts: Parts): Strength | undefined {
  if (!symbols.includes('/')) return saidByWords(symbols, parts);
  const [first = '', ...others] = symbols.split('/');
  const subject = /^[^bBovnNlhfcw]*/.exec(first)?.[0] ?? '';
  const sides = [
    saidByWords(first, parts),
    ...others.map((side) => saidByWords(side, parts) ?? saidByWords(subject + side, parts)),
  ];
  return sides.every((side) => side !== undefined) ? sides[0] : undefined;
}

/** Every word has to be known: one that is not may turn the meaning, as `to agencies` does behind `closed`. */
function saidByWords(all: string, parts: Parts): Strength | undefined {
  const named = all
    .replaceAll('a', '')
    .replaceAll('L', 'j')
    .replaceAll('N', 'nl')
    .replaceAll('bd', 'b')
    .replace(parts.unspaced === true ? /t-{1,12}j/g : /t-{1,4}[jr]/g, 'tj')
    .replace(/d-{1,3}[jr]/g, 'dJ')
    .replace(/(?<=o[dt]?[jJ])p[-rtdj]{1,5}$/, '')
    .replace(/^d-{1,3}(?=Bf$)/, 'm')
    .replace(/(?<=^[wBb]{0,3}fm)-{1,2}$/, '')
    .replace(/(?<=[jJ])p[td]?-{1,5}(?=[bBonlv])/g, '')
    // What is said of applications from somebody is so of these alone: `not accepted`.
    .replace(all.includes('n') ? /(?!)/ : /(?<=r)p[td]?[-x]{1,5}j?(?=[bBo])/, '');
  if (!/^[cjJrtdbBovnlhfmwxsp]+$/.test(named)) return undefined;
  if (parts.stateFirst !== true && /(?:^|[^bBw])[ov]+[jrJ]/.test(named)) return undefined;
  const plainWords = named.replaceAll('p', '');
  const words = plainWords.includes('n') ? plainWords : plainWords.replaceAll('h', 'j');
  const subject = /[jJr]/.test(words);
  const how: Strength = words.includes('t')
    ? 'this'
    : words.includes('J') && !words.includes('r')
      ? 'weak'
      : 'subject';
  if (words.includes('c')) return words.includes('n') ? undefined : 'this';
  if (words.includes('n')) {
    if (/[ovf]/.test(words) || !/[hl]/.test(words)) return undefined;
    if (words.includes('h') || subject) return how;
    return words.includes('t') ? 'this' : words.includes('w') ? undefined : 'bare';
  }
  if (/[fo]/.test(words) && words.includes('m')) return subject || words.includes('t') ? how : 'bare';
  if (/[fmhl]/.test(words) || !/[ov]/.test(words)) return undefined;
  if (/b[^oxs]*o.*x/.test(words) || (parts.unspaced === true && /o.*x/.test(words))) return undefined;
  if (subject) return how;
  if (/t/.test(words) && /[bB]/.test(words) && words.includes('o')) return 'this';
  if (!(parts.unspaced === true ? /^[ovxsBb]+$/ : /^[ovxsB]+$/).test(words)) return undefined;
  return words.includes('o') ? 'bare' : 'mark';
}

/** `no longer` before `no`, and of as many words the fragment that needs more of them. */
function byWords(a: string, b: string): number {
  const [longA, longB] = [spacesIn(a), spacesIn(b)];
  return longB.most - longA.most || longB.least - longA.least || b.length - a.length;
}

/** Where nothing stands between words, what is written longer is longer. */
function byLength(a: string, b: string): number {
  return b.split(' ').length - a.split(' ').length || b.length - a.length;
}

/** How many spaces a fragment takes in at most and at least: its groups are counted from the inside out. */
function spacesIn(fragment: string): { readonly most: number; readonly least: number } {
  const count = (pick: (...counts: readonly number[]) => number, isOptional: 0 | 1) => {
    const widest = (list: string) => pick(...list.split('|').map((one) => one.replace(/[^ _]/g, '').length));
    let flat = fragment;
    for (let depth = 0; depth < 6 && flat.includes('(?:'); depth++)
      flat = flat.replace(/\(\?:([^()]*)\)([?*{])?/g, (_, inner: string, may?: string) =>
        '_'.repeat(may === undefined || isOptional === 1 ? widest(inner) : 0),
      );
    return widest(flat);
  };
  return { most: count(Math.max, 1), least: count(Math.min, 0) };
}

/** The fragments of a list, with letters as `plain` writes them. */
export function fragments(list = ''): readonly string[] {
  return list === ''
    ? []
    : inOneWay(list.normalize('NFKC'))
        .split(' | ')
        .filter((one) => one !== '');
}
