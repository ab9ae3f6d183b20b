import { type Language, language, lookup } from '../../model/language.ts';
import { wordedLanguages } from './answers-of.ts';
import * as languages from './languages.ts';
import type { Wording } from './wording.ts';

const wordings: ReadonlyMap<Language, Wording> = new Map(
  Object.values(languages).map((wording) => [language(wording.language), wording]),
);

/** The phrases for a page in `tag`, and the language they are really in. */
export interface Spoken {
  readonly wording: Wording;
  /** `tag` itself, with its region and script, where its language has a wording; `en` where it has none. */
  readonly language: Language;
}

/** RFC 4647 lookup among the wordings; English where none fits. */
export function wordingFor(tag: Language): Spoken {
  const found = lookup(tag, wordedLanguages);
  const wording = found === undefined ? undefined : wordings.get(found);
  return wording === undefined
    ? { wording: languages.en, language: language('en') }
    : { wording, language: tag };
}
