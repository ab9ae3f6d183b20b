import type { Language } from '../../../../model/language.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import * as registry from './languages/registry.ts';
import type { Parts } from './parts.ts';

export const english: Grammar = grammarOf(registry.en);

const byLanguage = new Map<Language, Grammar | undefined>();

/** What is known of a language; undefined where nothing is. */
export function grammarFor(language: Language): Grammar | undefined {
  if (!byLanguage.has(language)) byLanguage.set(language, registered(language));
  return byLanguage.get(language);
}

/** Whether anybody looks at what texts in a language say about their end. */
export function hasClosedRules(language: Language): boolean {
  return grammarFor(language) !== undefined;
}

function registered(language: Language): Grammar | undefined {
  const { language: primary, script } = new Intl.Locale(language).maximize();
  const known: Readonly<Record<string, Parts>> = registry;
  const name = script === 'Hant' ? `${primary}Hant` : primary === 'nn' || primary === 'no' ? 'nb' : primary;
  return Object.hasOwn(known, name) ? grammarOf(known[name] as Parts) : undefined;
}
