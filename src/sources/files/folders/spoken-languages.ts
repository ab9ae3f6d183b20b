import { compareText } from '../../../model/diagnostic.ts';
import { type Language, parseLanguage } from '../../../model/language.ts';
import { splitFrontMatter } from '../../../text/front-matter/front-matter.ts';
import { plainLanguage } from '../../../text/language/language-words.ts';
import type { PostingFile } from './posting-files.ts';
import type { Files } from '../../source.ts';
import { languageKeyIn } from './stated-language.ts';

/**
 * The languages of files, the one that the site states (`fallback`) first, else the one that most are in. Files that say
 * none are in the one that their text plainly is in, where there is doubt in the site's, or else in that of the others.
 */
export function spokenLanguages(
  found: readonly PostingFile[],
  files: Files,
  fallback: { readonly tag: Language; readonly isStated: boolean },
  /** What says the language of a file beside its head. */
  said: (posting: PostingFile) => Language | undefined = () => undefined,
): readonly Language[] {
  const counts = new Map<Language, number>();
  const count = (tag: Language, by = 1) => counts.set(tag, (counts.get(tag) ?? 0) + by);
  const told = new Map<Language, number>();
  let undecided = 0;
  for (const posting of found) {
    const stated = posting.named ? posting.language : (statedIn(posting.file, files) ?? said(posting));
    const tag = stated ?? (fallback.isStated ? fallback.tag : spokenIn(posting.file, files));
    if (tag === undefined) undecided++;
    else count(tag);
    if (stated === undefined && tag !== undefined) told.set(tag, (told.get(tag) ?? 0) + 1);
  }
  const standard = fallback.isStated ? fallback.tag : (mostFirst(told)[0] ?? fallback.tag);
  if (undecided > 0 || counts.size === 0) count(standard, undecided);
  return mostFirst(counts).toSorted((a, b) => Number(b === standard) - Number(a === standard));
}

function mostFirst(counts: ReadonlyMap<Language, number>): readonly Language[] {
  return [...counts].toSorted(([a, one], [b, two]) => two - one || compareText(a, b)).map(([tag]) => tag);
}

function statedIn(file: string, files: Files): Language | undefined {
  const found = files.read(file);
  const matter = found.ok ? splitFrontMatter(found.text, file, { namesLanguage: true }).matter : undefined;
  const key = matter === undefined ? undefined : languageKeyIn(matter.data, matter.body);
  return key === undefined ? undefined : parseLanguage(String(matter?.data[key]).trim());
}

export function headOf(file: string, files: Files): Readonly<Record<string, unknown>> {
  const found = files.read(file);
  return found.ok ? (splitFrontMatter(found.text, file, { namesLanguage: true }).matter?.data ?? {}) : {};
}

function spokenIn(file: string, files: Files): Language | undefined {
  const found = files.read(file);
  if (!found.ok) return undefined;
  const { matter } = splitFrontMatter(found.text, file);
  return matter === undefined ? undefined : plainLanguage(matter.body);
}
