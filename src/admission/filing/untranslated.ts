import { type Language, primarySubtag } from '../../model/language.ts';

/**
 * Whether `copy`, filed under another language than `original`, still is the original's text: more than half of
 * its running text stands line by line in the original. Varieties of one language (`en`, `en-CA`) may agree.
 */
export function isUntranslated(
  copy: { readonly language: Language; readonly raw: string },
  original: { readonly language: Language; readonly raw: string },
): boolean {
  if (primarySubtag(copy.language) === primarySubtag(original.language)) return false;
  const known = new Set(runningLines(original.raw));
  const lines = runningLines(copy.raw);
  const total = lines.reduce((sum, line) => sum + line.length, 0);
  const same = lines.reduce((sum, line) => sum + (known.has(line) ? line.length : 0), 0);
  return total > 0 && same / total > 0.5;
}

/**
 * Whether a text cannot be in `language` because it is written in another script: an Arabic posting without
 * Arabic letters. Only for languages whose script is not Latin; a text of few letters says nothing.
 */
export function isOtherScript(text: { readonly language: Language; readonly raw: string }): boolean {
  const own = scriptPatterns[scriptOf(text.language) ?? ''];
  if (own === undefined) return false;
  const letters = text.raw.replace(/\]\([^()[\]\n]*\)|https?:\S+|<[^<>\n]*>/g, ' ').match(/\p{L}/gu) ?? [];
  if (letters.length < 60) return false;
  return letters.filter((letter) => own.test(letter)).length / letters.length < 0.2;
}

const scriptPatterns: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Armn: /\p{Script=Armenian}/u,
  Beng: /\p{Script=Bengali}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Deva: /\p{Script=Devanagari}/u,
  Ethi: /\p{Script=Ethiopic}/u,
  Geor: /\p{Script=Georgian}/u,
  Grek: /\p{Script=Greek}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Khmr: /\p{Script=Khmer}/u,
  Kore: /[\p{Script=Hangul}\p{Script=Han}]/u,
  Taml: /\p{Script=Tamil}/u,
  Thai: /\p{Script=Thai}/u,
};

/** Whether a language is written in a script other than Latin. */
export function isOfOtherScript(language: Language): boolean {
  return scriptOf(language) !== 'Latn';
}

const scripts = new Map<Language, string | undefined>();

function scriptOf(language: Language): string | undefined {
  if (!scripts.has(language)) scripts.set(language, new Intl.Locale(language).maximize().script);
  return scripts.get(language);
}

/** A canonical tag begins with it. */
/** Lines that are sentences: headings, rules and links alone say little about a language. Translation platforms escape marks. */
export function runningLines(raw: string): string[] {
  return raw
    .replaceAll('\\', '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length >= 20 && line.includes(' ') && !/^(?:#|\[[^\]]*\]\([^)]*\)$)/.test(line));
}
