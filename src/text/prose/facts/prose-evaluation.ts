import { language } from '../../../model/language.ts';
import type { PostingFacts } from '../../../model/posting.ts';
import type { Prose } from '../prose.ts';
import { type ProseContext, type ProseFactName, proseFactNames, proseFacts } from './prose-facts.ts';

/** A text whose facts a person has written down. */
export interface LabelledText {
  readonly text: string;
  /** All the facts that the text states of those that rules look for; none for a false friend. */
  readonly facts: Pick<PostingFacts, ProseFactName>;
  readonly title?: string;
  /** What `$` means at the site. */
  readonly currency?: string;
}

/** How well the rules of a language find a fact. */
export interface ProseScore {
  readonly language: string;
  readonly fact: ProseFactName;
  /** Texts that state the fact. */
  readonly stated: number;
  /** Texts in which the rules found it. */
  readonly found: number;
  /** Texts in which they found it with the right value. */
  readonly right: number;
}

/** The share of found facts that are right; 1 where none was found. */
export function precision({ found, right }: Pick<ProseScore, 'found' | 'right'>): number {
  return found === 0 ? 1 : right / found;
}

/** The share of stated facts that are found. */
export function recall({ stated, right }: Pick<ProseScore, 'stated' | 'right'>): number {
  return stated === 0 ? 1 : right / stated;
}

/** What a fact found in prose has earned: to be published, or only to be suggested to the owner. */
export type EarnedPolicy = 'publish' | 'suggest';

/** `publish` at a precision of 0.99 or better, measured on five right finds at least: a rule that hardly ever speaks has shown nothing. */
export function earnedPolicy(score: ProseScore): EarnedPolicy {
  return score.right >= 5 && precision(score) >= 0.99 ? 'publish' : 'suggest';
}

/** Scores a language's rules on its labelled texts. `read` turns a text into prose, as a source would. */
export function evaluate(
  tag: string,
  texts: readonly LabelledText[],
  read: (text: string) => Prose,
): readonly ProseScore[] {
  const rows = texts.map((row) => ({
    row,
    found: proseFacts(read(row.text), language(tag), contextOf(row)),
  }));
  return proseFactNames.map((fact) => {
    const outcomes = rows.map(({ row, found }) => {
      const expected = JSON.stringify(row.facts[fact]);
      const got = JSON.stringify(found.find((one) => one.fact === fact)?.value);
      return {
        stated: expected !== undefined,
        found: got !== undefined,
        right: got !== undefined && got === expected,
      };
    });
    const count = (key: 'stated' | 'found' | 'right') => outcomes.filter((outcome) => outcome[key]).length;
    return { language: tag, fact, stated: count('stated'), found: count('found'), right: count('right') };
  });
}

function contextOf({ title, currency }: LabelledText): ProseContext {
  return {
    timeZone: 'UTC',
    ...(title === undefined ? {} : { title: { text: title, line: 1 } }),
    ...(currency === undefined ? {} : { currency }),
  };
}
