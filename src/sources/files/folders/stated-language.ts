import type { Diagnostic } from '../../../model/diagnostic.ts';
import { type Language, lookup, parseLanguage, writtenLanguage } from '../../../model/language.ts';
import type { FrontMatter } from '../../../text/front-matter/front-matter.ts';
import type { Desk } from '../../source.ts';
import { plainLanguage } from '../../../text/language/language-words.ts';
import { isLanguageCode } from './language-folders.ts';

/** What the language of a page is called in English, and then in others; as keys of a head are written, lower case. */
export const languageKeys: readonly string[] = [
  'lang',
  'language',
  'locale',
  ...`langue sprache idioma lingua llengua língua taal språk sprak sprog tungumál tungumal kieli keel język jezyk jazyk jezik nyelv limbă
  limba kalba valoda dil gjuha iaith teanga hizkuntza bahasa язык мова език език језик γλώσσα 言語 语言 語言 언어`.split(
    /\s+/,
  ),
];
const [, , , ...ofOthers] = languageKeys;

/**
 * The key that states the language of a page: `lang`, `language` or `locale`; the same in another language with a code that
 * the text does not belie (`langue: fr`). What the job asks for (`Sprache: Deutsch`, a list of languages) is none.
 */
export function languageKeyIn(data: Readonly<Record<string, unknown>>, body: string): string | undefined {
  return languageKeys.find((name) => {
    const value = data[name];
    if (typeof value !== 'string' || !ofOthers.includes(name)) return typeof value === 'string';
    const tag = isLanguageCode(value.trim()) ? parseLanguage(value.trim()) : undefined;
    const plain = plainLanguage(body);
    return tag !== undefined && (plain === undefined || writtenLanguage(plain) === writtenLanguage(tag));
  });
}

export function statedLanguage(
  matter: FrontMatter,
  file: string,
): { readonly tag?: Language; readonly fault?: Diagnostic } {
  const key = languageKeyIn(matter.data, matter.body);
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
