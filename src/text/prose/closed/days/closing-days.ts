import { onceEach } from '../../../../model/once-each.ts';
import type { Language } from '../../../../model/language.ts';
import { monthsOf } from '../../../values/calendar/months.ts';
import { type Labelled, labelsAndValues } from '../../labels.ts';
import type { Block, Prose } from '../../prose.ts';
import { grammarsAsked } from '../grammar/asked.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { grammarFor } from '../grammar/languages.ts';
import { plain } from '../grammar/plain.ts';
import { dayAfterWords, isLabel, labelName } from './day-in-words.ts';
import { type Rules, rulesOf } from './day-rules.ts';
import { type ClosingDay, lastIn } from './last-day.ts';

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
