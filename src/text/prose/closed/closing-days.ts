import { onceEach } from '../../../model/once-each.ts';
import type { Language } from '../../../model/language.ts';
import type { Day } from '../../values/calendar/days.ts';
import { daysIn } from './days.ts';
import { monthsOf } from '../../values/calendar/months.ts';
import { type Labelled, labelsAndValues } from '../labels.ts';
import type { Block, Prose } from '../prose.ts';
import { clausesOf, fragments, type Grammar } from './grammar.ts';
import { grammarsAsked } from './asked.ts';
import { grammarFor } from './languages.ts';
import { plain } from './plain.ts';

/** What a text says of the last day to apply, where it labels it as such. */
export interface ClosingDay {
  /** In the file, from 1. */
  readonly line: number;
  readonly text: string;
  /** The last day that it can mean, `2026-12-01`; absent where nothing can be read that holds a year, or none is named. */
  readonly last?: string;
  /** `exact` where it can mean no other day; `open` where it can mean several or names no year; `unread` where it holds a year in a form that is not known. */
  readonly how: 'exact' | 'open' | 'unread';
  /** The end of the day anywhere on earth is meant. */
  readonly anywhere?: true;
}

interface Rules {
  readonly label: RegExp;
  readonly until: RegExp;
  readonly not: RegExp;
  readonly extended: RegExp;
  readonly named: RegExp;
  /** Sending, somewhere in a sentence; what then stands right before its day, and right behind it. */
  readonly send: RegExp;
  readonly by: RegExp;
  readonly behind: RegExp;
  /** What turns the sentence: a condition, another job. */
  readonly unless: RegExp;
}

const never = '(?!)';

const rulesOf = onceEach(({ parts }: Grammar): Rules => {
  const { deadline, the, be, was } = parts;
  const any = (list?: string) =>
    fragments(list)
      .toSorted((a, b) => b.length - a.length)
      .join('|') || never;
  const starts = [any(deadline.until), any(deadline.labels)].filter((one) => one !== never).join('|');
  return {
    label: new RegExp(`^(?:${any(deadline.labels)})$`, 'u'),
    until: new RegExp(
      `^(?:(?:${any(the)}) )?(?:${starts})(?: (?:${[any(be), any(was)].join('|')}))?(?![\\p{L}\\p{M}])`,
      'u',
    ),
    not: new RegExp(`(?<![\\p{L}\\p{M}])(?:${any(deadline.not)})`, 'u'),
    extended: new RegExp(any(deadline.extended), 'u'),
    named: new RegExp(fragments(deadline.labels)[0] ?? never, 'u'),
    send: new RegExp(`${parts.unspaced === true ? '' : '(?<![\\p{L}\\p{M}])'}(?:${any(deadline.send)})`, 'u'),
    by: new RegExp(
      `${parts.unspaced === true ? '' : '(?<![\\p{L}\\p{M}])'}(?:${any(deadline.by)})[,:]? ?(?:\\p{L}{3,12},? )?$`,
      'u',
    ),
    behind: new RegExp(`^\\s?(?:${any(deadline.behind)})`, 'u'),
    unless: new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${[parts.if, parts.other, parts.some].map(any).join('|')})(?![\\p{L}\\p{M}])`,
      'u',
    ),
  };
});

/** Whether the words around a day make it a first one, or an old one: `priority deadline`, `extended`. */
export function isTakenBack(text: string, language: Language): boolean {
  const grammar = grammarFor(language);
  if (grammar === undefined) return false;
  const { not, extended } = rulesOf(grammar);
  const line = plain(text);
  return not.test(line) || extended.test(line);
}

/** The days by which a text tells people to apply, one a place where it says so. Costs time linear in the text. */
export function closingDays(
  prose: Prose,
  language: Language,
  site: readonly Language[] = [],
): readonly ClosingDay[] {
  return daysByLanguage(prose)(language, site);
}

/** Asked for the fact that a text states and, where it states none, for whether its day has passed. */
const daysByLanguage = onceEach((prose: Prose) => {
  const known = new Map<string, readonly ClosingDay[]>();
  return (language: Language, site: readonly Language[]): readonly ClosingDay[] => {
    const name = [language, ...site].join();
    const found = known.get(name) ?? daysOf(prose, language, site);
    known.set(name, found);
    return found;
  };
});

function daysOf(prose: Prose, language: Language, site: readonly Language[]): readonly ClosingDay[] {
  // English that is no language of the site is read with the months of the text's own.
  const readers = new Map([...[...site].reverse(), language].map((tag) => [grammarFor(tag), tag]));
  const all = grammarsAsked(language, site).all.map(
    (grammar) => [grammar, readers.get(grammar) ?? language] as const,
  );
  const pairs = labelsAndValues(prose);
  const tags = all.map(([, tag]) => tag);
  return prose.blocks.flatMap((block) => {
    if (!holdsNumbers.test(block.text.slice(0, longest))) return [];
    const read = readBlock(block, pairs.get(block) ?? [], tags);
    for (const [grammar, tag] of all) {
      const found = inBlock(read, rulesOf(grammar), grammar, tag);
      if (found.length > 0) return found;
    }
    return [];
  });
}

const holdsNumbers = /\p{N}|元/u;

/** More of a block is not looked at. */
const longest = 1200;

/** What is the same for all languages that are asked. */
interface ReadBlock {
  readonly block: Block;
  readonly text: string;
  readonly line: string;
  /** Labels as plain text. */
  readonly pairs: readonly (Labelled & { readonly name: string })[];
  readonly stretches: readonly string[];
  /** Its numbers are no more than numbers otherwise. */
  readonly mayNameDay: boolean;
}

function readBlock(block: Block, pairs: readonly Labelled[], tags: readonly Language[]): ReadBlock {
  const text = block.text.slice(0, longest);
  const line = plain(text);
  const mayNameDay =
    /(?<![\p{Nd}\p{L}])(?:\p{Nd}{4}|\p{Nd}{8})(?!\p{Nd})|[年月日년월일元]|\p{Nd}[-/.] ?\p{Nd}/u.test(line) ||
    [...line.matchAll(/[\p{L}\p{M}]{3,20}/gu)].some(([word]) => monthsOf(word, tags).length > 0);
  return {
    block,
    text,
    line,
    pairs: pairs.map((pair) => ({ ...pair, name: labelName(pair.label) })),
    stretches: mayNameDay ? stretches(line) : [],
    mayNameDay,
  };
}

function inBlock(
  { block, text, line, pairs, stretches: parts, mayNameDay }: ReadBlock,
  rules: Rules,
  grammar: Grammar,
  language: Language,
): readonly ClosingDay[] {
  const extended =
    rules.extended.test(line) && (rules.named.test(line) || pairs.some(({ name }) => rules.label.test(name)));
  const lastOf = (value: string, said: string) => lastIn(block, value, said, rules, language);
  if (extended) return lastOf(text, text);
  if (!mayNameDay) return [];
  const found: ClosingDay[] = [];
  for (const { name, label, value } of pairs) {
    if (isLabel(name, rules, grammar) && !rules.not.test(plain(value.split(/[.;](?:\s|$)/)[0] ?? '')))
      found.push(...lastOf(value, `${label}: ${value}`));
  }
  if (found.length > 0) return found;
  return parts.flatMap((stretch) => {
    const day = dayAfterWords(stretch, rules, grammar, language);
    return day === undefined ? [] : lastOf(day, stretch);
  });
}

/** Whether a plain text is a label of the last day. */
export function isEndLabel(label: string, grammar: Grammar): boolean {
  return rulesOf(grammar).label.test(label);
}

/** Whether what stands before a date labels it as the last day; a label that says closed does too: `Applications closed: 30 June`. */
function isLabel(words: string, rules: Rules, grammar: Grammar): boolean {
  if (words === '' || words.length > 80) return false;
  if (rules.label.test(words)) return true;
  if (!grammar.hint.test(words)) return false;
  const clauses = clausesOf(words, grammar);
  return clauses.length === 1 && clauses[0]?.says !== undefined && /[jr]/.test(clauses[0].symbols);
}

function labelName(label: string): string {
  return plain(label).replace(/\s*[:：?]+$/, '');
}

/** Where a label or a sentence may begin. */
function stretches(line: string): readonly string[] {
  const parts: string[] = [];
  for (const part of line
    .split(/(?<=[!?;。！？;]|(?:[^\d\s]|\d{3})\.)\s+|(?<=[。！？])| [|·•] |\t/u)
    .slice(0, 40)) {
    const word = /^[\p{L}\p{M}]{3,16}/u.exec(part)?.[0];
    // `2026. március 3.` is one date, and so is `Oct. 15`.
    const before = parts.at(-1) ?? '';
    const isMonth = (name?: string) => name !== undefined && monthsOf(name).length > 0;
    if (
      (/\d(?:| m)\.$/.test(before) && isMonth(word)) ||
      (/^\d/.test(part) && isMonth(/(?<![\p{L}\p{M}])([\p{L}\p{M}]{3,5})\.$/u.exec(before)?.[1]))
    )
      parts.push(`${parts.pop()} ${part}`);
    else parts.push(part);
  }
  return parts;
}

function dayAfterWords(
  stretch: string,
  rules: Rules,
  grammar: Grammar,
  language: Language,
): string | undefined {
  const text = stretch.replace(/^(?:[^\p{L}\p{N}]+|\d{1,2}[.)] )/u, '').slice(0, 300);
  if (rules.not.test(text)) return undefined;
  const colon = /\s*[:：]\s*| [–—-] |（|\(/u.exec(text);
  if (
    colon !== null &&
    colon.index > 0 &&
    colon.index < 80 &&
    isLabel(labelName(text.slice(0, colon.index)), rules, grammar)
  )
    return text.slice(colon.index + colon[0].length);
  for (const clause of [
    text,
    ...[...text.matchAll(/[,;] /g)].slice(0, 5).map(({ index }) => text.slice(index + 2)),
  ]) {
    const words = rules.until.exec(clause)?.[0];
    if (words === undefined) continue;
    const rest = clause.slice(words.length);
    const first = daysIn(rest, language)[0];
    // A few words may stand between: `no later than Friday`.
    if (
      first !== undefined &&
      rest.slice(0, first.from).trim().split(/\s+/).length <= 4 &&
      !/[.:;]\s/.test(rest.slice(0, first.from))
    )
      return rest;
  }
  return daySentBy(text, rules, language) ?? dayOfClosing(text, grammar, language);
}

/** What is done by a day of an application: it is answered, or the work begins. In all languages, as stems. */
const isAnother =
  /start|begin|beginn|antritt|eintritt|d[ée]but|entrée|prise de poste|inicio|inici|início|incorpora|inizio|oppstart|tiltr|anst[äa]ll|aloit|alkaa|nástup|rozpocz|поч[аи]|нача|започв|έναρξ|başla|interview|gespräch|entretien|entrevist|colloqui|pohovor|rozmow|собесед|співбесід|面接|haastat|mülakat|intervju|samtal|inform|notif|reply|respon|hear from|hear back|answer|contact|benachrichtig|melden uns|antwort|répon|contest|rispost|kontakt|odpov|odezv|ответ|відпов|отгов|απαντ|decision|result|eligib|experience|graduat|degree|abschluss|prior|first|erst|premi|primer|prim[ao]|referenc|recommend|question|fragen|visa|permit/u;

/** A sentence about sending an application with the day by which: `your CV and a letter by 15 October 2026`. */
function daySentBy(stretch: string, rules: Rules, language: Language): string | undefined {
  if (!/\p{Nd}/u.test(stretch) || !rules.send.test(stretch)) return undefined;
  const day = daysIn(stretch, language)[0];
  if (day === undefined || isAnother.test(stretch)) return undefined;
  const before = stretch.slice(Math.max(0, day.from - 40), day.from);
  const isBy = rules.by.test(before) && !rules.unless.test(before.replace(rules.by, ''));
  return isBy || rules.behind.test(stretch.slice(day.to, day.to + 40)) ? stretch.slice(day.from) : undefined;
}

/** `Applications were closed on 15 October 2026`: is so from that day on, past or to come. */
function dayOfClosing(stretch: string, grammar: Grammar, language: Language): string | undefined {
  if (!grammar.hint.test(stretch)) return undefined;
  const [only, next] = clausesOf(stretch, grammar);
  if (
    only === undefined ||
    next !== undefined ||
    !/^[jrtdbBawpxs]*[jr][jrtdbBawp]*o[ab]*x$/.test(only.symbols)
  )
    return undefined;
  const day = daysIn(stretch, language)[0];
  return day === undefined ? undefined : stretch.slice(day.from);
}

/** The first day of a value and those that it is a range to. Where it was extended all count: of one alone nobody knows which it is. */
function lastIn(
  block: Block,
  value: string,
  text: string,
  rules: Rules,
  language: Language,
): readonly ClosingDay[] {
  const days = daysIn(value, language);
  const place = {
    line: block.line,
    text: text.trim().slice(0, 160),
    ...(/\baoe\b|anywhere on earth/i.test(value) && { anywhere: true as const }),
  };
  const moved = rules.extended.exec(plain(value));
  const extended = moved !== null;
  // `Extended to 15 December` is that day, and `15 November (extended)` nobody knows which.
  const isNew = moved !== null && days.length === 1 && moved.index < (days[0]?.from ?? 0);
  if (extended && days.length < 2 && !isNew) return [{ ...place, how: 'open' }];
  if (days.length === 0)
    return /(?<!\d)(?:19|20)\d\d(?!\d)/.test(value.slice(0, 60)) ? [{ ...place, how: 'unread' }] : [];
  const meant = extended ? days : ranged(value, days);
  const last = meant
    .flatMap(({ readings }) => readings)
    .toSorted()
    .at(-1);
  const isWhole = last !== undefined && meant.every(({ readings }) => readings.length > 0);
  const isExact = meant.every(({ readings }) => readings.length === 1);
  return [{ ...place, how: isExact ? 'exact' : 'open', ...(isWhole && { last }) }];
}

function ranged(value: string, days: readonly Day[]): readonly Day[] {
  const meant: Day[] = [];
  for (const day of days) {
    const before = meant.at(-1);
    if (
      before === undefined ||
      /^\W{0,6}(?:to|until|till|bis(?: zum)?|au|jusqu'au|al|hasta(?: el)?|a|até|do|до|tot|til|till|t\/m|fino al|-|–|—|~|〜|～|から|到|至)?\W{0,4}$/iu.test(
        value.slice(before.to, day.from),
      )
    )
      meant.push(day);
    else break;
  }
  return meant;
}
