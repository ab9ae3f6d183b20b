import { isDeepStrictEqual } from 'node:util';
import { language } from '../../src/model/language.ts';
import { onceEach } from '../../src/model/once-each.ts';
import type { PostingFacts } from '../../src/model/posting.ts';
import { readText } from '../../src/text/markdown/markdown.ts';
import {
  type ProseContext,
  type ProseFactName,
  proseFactNames,
  proseFacts,
  type ProseForm,
} from '../../src/text/prose/facts/prose-facts.ts';
import type { LabelledText } from '../prose/labelled/facts.ts';
import { compared } from '../prose/stated-texts.ts';

/** How well the rules of a language find a fact in one form. */
export interface ProseScore {
  readonly language: string;
  readonly fact: ProseFactName;
  readonly form: ProseForm;
  /** Texts in which the rules found it. */
  readonly found: number;
  /** Texts in which they found it with the right value. */
  readonly right: number;
}

export interface Missed {
  readonly language: string;
  readonly fact: ProseFactName;
  /** Texts that state the fact, and those in which it was not found. */
  readonly stated: number;
  readonly missed: number;
}

/** One-sided, 95 %. */
const z = 1.6449;

/** The lower end of Wilson's interval for the share of right finds: what `right` of `found` shows at the least. */
export function lowerBound({ found, right }: Pick<ProseScore, 'found' | 'right'>): number {
  if (found === 0) return 0;
  const share = right / found;
  const centre = share + z ** 2 / (2 * found);
  const margin = z * Math.sqrt((share * (1 - share)) / found + z ** 2 / (4 * found ** 2));
  return (centre - margin) / (1 + z ** 2 / found);
}

/** Sentences publish a fact of a language from this bound on. */
export const leastBound = 0.95;

export const proseOf = (text: string) =>
  readText({ format: 'markdown', text, file: 'a.md', line: 1, dialect: { python: true, shortcodes: false } })
    .prose;

export function contextOf({ title, currency }: LabelledText): ProseContext {
  return {
    timeZone: 'UTC',
    ...(title === undefined ? {} : { title: { text: title, line: 1 } }),
    ...(currency === undefined ? {} : { currency }),
  };
}

interface Outcome {
  readonly language: string;
  readonly fact: ProseFactName;
  readonly expected: PostingFacts[ProseFactName];
  readonly got: PostingFacts[ProseFactName];
  readonly form: ProseForm | undefined;
}

/** A text is of one language, and may be in several sets. */
const found = new WeakMap<LabelledText, readonly Outcome[]>();

const outcomes = onceEach((texts: Readonly<Record<string, readonly LabelledText[]>>): readonly Outcome[] =>
  Object.entries(texts).flatMap(([tag, rows]) =>
    rows.flatMap((row) => {
      const known = found.get(row);
      if (known !== undefined) return known;
      const facts = proseFacts(proseOf(row.text), language(tag), contextOf(row));
      const got = compared(Object.fromEntries(facts.map(({ fact, value }) => [fact, value])));
      const expected = compared(row.facts);
      const counted = proseFactNames.filter((fact) => row.mended?.includes(fact) !== true);
      const all = counted.map((fact): Outcome => {
        const form = facts.find((any) => any.fact === fact)?.form;
        return { language: tag, fact, expected: expected[fact], got: got[fact], form };
      });
      found.set(row, all);
      return all;
    }),
  ),
);

const isRight = ({ expected, got }: Outcome) => isDeepStrictEqual(expected, got);

/** Scores the rules on texts by language, fact and form. */
export function scores(texts: Readonly<Record<string, readonly LabelledText[]>>): readonly ProseScore[] {
  const all = outcomes(texts);
  return Object.keys(texts).flatMap((tag) =>
    proseFactNames.flatMap((fact) =>
      (['label', 'sentence'] as const).map((form) => {
        const found = all.filter((one) => one.language === tag && one.fact === fact && one.form === form);
        return { language: tag, fact, form, found: found.length, right: found.filter(isRight).length };
      }),
    ),
  );
}

/** How often a fact is stated, and how often it is not found. */
export function misses(texts: Readonly<Record<string, readonly LabelledText[]>>): readonly Missed[] {
  const all = outcomes(texts).filter(({ expected }) => expected !== undefined);
  return Object.keys(texts).flatMap((tag) =>
    proseFactNames.map((fact) => {
      const stated = all.filter((one) => one.language === tag && one.fact === fact);
      const missed = stated.filter(({ got }) => got === undefined).length;
      return { language: tag, fact, stated: stated.length, missed };
    }),
  );
}
