import { type Language, language, lookup } from '../../model/language.ts';
import * as languages from './answer-languages.ts';
import type { Answers } from './wording.ts';

const byLanguage: ReadonlyMap<Language, Answers> = new Map(
  Object.values(languages).map((answers) => [language(answers.language), answers]),
);

/** The languages that have phrases of their own. */
export const wordedLanguages: readonly Language[] = [...byLanguage.keys()];

/** The phrases where there is no page for `tag`, and the language they are really in: as for `wordingFor`. */
export function answersFor(tag: Language): { readonly answers: Answers; readonly language: Language } {
  const found = lookup(tag, wordedLanguages);
  const answers = found && byLanguage.get(found);
  return answers === undefined
    ? { answers: languages.enAnswers, language: language('en') }
    : { answers, language: tag };
}
