import type { Language } from '../model/language.ts';
import { type EarnedPolicy, earnedPolicy, type ProseScore } from './prose-evaluation.ts';
import { type ProseFactName, proseFactNames } from './prose-facts.ts';

/** How often the facts are stated, found and found right in tests/prose/labelled, which a test repeats. In the order of `proseFactNames`. */
const measured: Readonly<
  Record<string, readonly (readonly [stated: number, found: number, right: number])[]>
> = {
  de: [
    [8, 8, 8],
    [7, 7, 7],
    [15, 14, 14],
    [6, 6, 6],
    [5, 5, 5],
    [8, 7, 7],
    [8, 8, 8],
  ],
  en: [
    [15, 15, 15],
    [9, 9, 9],
    [20, 19, 19],
    [12, 12, 12],
    [12, 12, 12],
    [16, 13, 13],
    [11, 11, 11],
  ],
  es: [
    [9, 8, 8],
    [7, 6, 6],
    [13, 13, 13],
    [5, 5, 5],
    [6, 6, 6],
    [7, 7, 7],
    [7, 7, 7],
  ],
  fr: [
    [11, 11, 11],
    [8, 7, 7],
    [21, 19, 19],
    [11, 10, 10],
    [7, 7, 7],
    [9, 8, 8],
    [11, 11, 11],
  ],
};

/** What the rules of each language are worth: the table that people are shown. */
export const proseScores: readonly ProseScore[] = Object.entries(measured).flatMap(([language, rows]) =>
  rows.map(([stated, found, right], index) => ({
    language,
    fact: proseFactNames[index] as ProseFactName,
    stated,
    found,
    right,
  })),
);

/** What becomes of a fact found in prose where the configuration does not say. */
export function earned(fact: ProseFactName, language: Language): EarnedPolicy {
  const primary = language.split('-')[0];
  const score = proseScores.find((one) => one.fact === fact && one.language === primary);
  return score === undefined ? 'suggest' : earnedPolicy(score);
}
