import type { Language } from '../../../model/language.ts';
import type { ProseFactName, ProseForm } from './prose-facts.ts';

const labels = 'salary hours employmentTypes remote closes apply locations opens';
const sentences = 'employmentTypes closes apply';

/**
 * The facts that each language may publish from each form. One is here if on the texts in tests/prose/held-out, which its
 * rules were not written with, the lower bound of its precision is 0.95 or more; a test holds this table to them, and
 * docs/facts.md has the figures.
 */
export const earnedFacts: Readonly<Record<string, Readonly<Record<ProseForm, string>>>> = {
  de: { label: labels, sentence: sentences },
  en: { label: labels, sentence: sentences },
  es: { label: labels, sentence: sentences },
  fr: { label: labels, sentence: sentences },
};

/** What becomes of a fact found in prose where the configuration does not say. */
export function earned(fact: ProseFactName, form: ProseForm, language: Language): 'publish' | 'suggest' {
  const facts = earnedFacts[language.split('-')[0] ?? '']?.[form].split(' ') ?? [];
  return facts.includes(fact) ? 'publish' : 'suggest';
}
