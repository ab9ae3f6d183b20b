import type { Diagnostic } from '../../../model/diagnostic.ts';
import { type Language, lookup, parseLanguage } from '../../../model/language.ts';
import type { FrontMatter } from '../../../text/front-matter/front-matter.ts';
import type { Desk } from '../../source.ts';

export const languageKeys: readonly string[] = ['lang', 'language', 'locale'];

/** A `lang`, `language` or `locale` in the head. A list of languages spoken on the job is none. */
export function statedLanguage(
  matter: FrontMatter,
  file: string,
): { readonly tag?: Language; readonly fault?: Diagnostic } {
  const key = languageKeys.find((name) => typeof matter.data[name] === 'string');
  if (key === undefined) return {};
  const written = String(matter.data[key]);
  const tag = parseLanguage(written.trim());
  if (tag !== undefined) return { tag };
  const { line, column } = matter.keys[key] ?? { line: 1, column: 1 };
  return {
    fault: {
      severity: 'error',
      code: 'language-unknown',
      message: `${key} is "${written.slice(0, 100)}", which is no language tag`,
      hint: 'Write a BCP 47 tag such as en, fr-CA or zh-Hant',
      where: { file, line, column },
    },
  };
}

/** The configuration may call a language by a shorter or longer tag. */
export function configuredLanguage(tag: Language, desk: Pick<Desk, 'configuration'>): Language {
  const known = desk.configuration.languages.map((language) => language.tag);
  return known.includes(tag) ? tag : (lookup(tag, known) ?? tag);
}
