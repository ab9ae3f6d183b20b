import type { Language } from '../../../model/language.ts';
import { type EarnedPolicy, earnedPolicy, type ProseScore } from './prose-evaluation.ts';
import { type ProseFactName, proseFactNames } from './prose-facts.ts';

type Counts = readonly (readonly [stated: number, found: number, right: number])[];
type Measured = Readonly<Record<string, Counts>>;

/** How often the facts are stated, found and found right in tests/prose/labelled, which a test repeats. In the order of `proseFactNames`. */
const labelled: Measured = {
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
    [14, 14, 14],
    [5, 5, 5],
    [6, 6, 6],
    [7, 7, 7],
    [7, 7, 7],
  ],
  fr: [
    [11, 11, 11],
    [8, 7, 7],
    [22, 20, 20],
    [12, 11, 11],
    [7, 7, 7],
    [9, 8, 8],
    [11, 11, 11],
  ],
};

/** The same in tests/prose/held-out: texts by which no rule was shaped. */
const heldOut: Measured = {
  de: [
    [5, 4, 4],
    [3, 3, 3],
    [5, 3, 3],
    [2, 2, 2],
    [3, 4, 3],
    [3, 2, 2],
    [2, 2, 2],
  ],
  en: [
    [10, 6, 6],
    [6, 4, 4],
    [10, 7, 7],
    [5, 4, 4],
    [6, 3, 3],
    [5, 5, 5],
    [5, 5, 5],
  ],
  es: [
    [5, 4, 4],
    [3, 3, 3],
    [6, 6, 6],
    [2, 1, 1],
    [3, 5, 3],
    [3, 3, 3],
    [3, 3, 3],
  ],
  fr: [
    [8, 4, 4],
    [5, 4, 4],
    [11, 9, 9],
    [6, 5, 5],
    [5, 6, 5],
    [5, 4, 4],
    [4, 3, 3],
  ],
};

/** What the rules are worth on the texts that they were written with. */
export const labelledScores: readonly ProseScore[] = scores(labelled);

/** What they are worth on texts that they do not know. */
export const heldOutScores: readonly ProseScore[] = scores(heldOut);

/** Both together: what decides. */
export const proseScores: readonly ProseScore[] = labelledScores.map((score, index) => {
  const other = heldOutScores[index] ?? { stated: 0, found: 0, right: 0 };
  return {
    ...score,
    stated: score.stated + other.stated,
    found: score.found + other.found,
    right: score.right + other.right,
  };
});

/** What becomes of a fact found in prose where the configuration does not say. */
export function earned(fact: ProseFactName, language: Language): EarnedPolicy {
  const primary = language.split('-')[0];
  const score = proseScores.find((one) => one.fact === fact && one.language === primary);
  return score === undefined ? 'suggest' : earnedPolicy(score);
}

function scores(measured: Measured): readonly ProseScore[] {
  return Object.entries(measured).flatMap(([language, rows]) =>
    rows.map(([stated, found, right], index) => ({
      language,
      fact: proseFactNames[index] as ProseFactName,
      stated,
      found,
      right,
    })),
  );
}
