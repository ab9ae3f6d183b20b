import { compareText } from '../../../model/diagnostic.ts';
import { type Language, parseLanguage } from '../../../model/language.ts';
import { splitFrontMatter } from '../../../text/front-matter/front-matter.ts';
import { plainLanguage } from '../../../text/language/language-words.ts';
import type { PostingFile } from './posting-files.ts';
import type { Files } from '../../source.ts';
import { languageKeys } from './stated-language.ts';

/**
 * The languages of files, the site's own (`fallback`) first. Files that say none are in the one that the site states,
 * or, where it states none, in the one that their text plainly is in.
 */
export function spokenLanguages(
  found: readonly PostingFile[],
  files: Files,
  fallback: { readonly tag: Language; readonly isStated: boolean },
  /** What says the language of a file beside its head. */
  said: (posting: PostingFile) => Language | undefined = () => undefined,
): readonly Language[] {
  const counts = new Map<Language, number>();
  for (const posting of found) {
    const tag = posting.named
      ? posting.language
      : (statedIn(posting.file, files) ??
        said(posting) ??
        (fallback.isStated ? fallback.tag : spokenIn(posting.file, files)));
    counts.set(tag ?? posting.language, (counts.get(tag ?? posting.language) ?? 0) + 1);
  }
  if (counts.size === 0) return [fallback.tag];
  return [...counts.keys()].sort(
    (a, b) =>
      Number(b === fallback.tag) - Number(a === fallback.tag) ||
      (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
      compareText(a, b),
  );
}

function statedIn(file: string, files: Files): Language | undefined {
  const head = headOf(file, files);
  const stated = languageKeys.map((key) => head[key]).find((one) => typeof one === 'string');
  return stated === undefined ? undefined : parseLanguage(stated.trim());
}

export function headOf(file: string, files: Files): Readonly<Record<string, unknown>> {
  const found = files.read(file);
  return found.ok ? (splitFrontMatter(found.text, file, { namesLanguage: true }).matter?.data ?? {}) : {};
}

function spokenIn(file: string, files: Files): Language | undefined {
  const found = files.read(file);
  return found.ok ? plainLanguage(found.text) : undefined;
}
