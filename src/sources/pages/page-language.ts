import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Language, parseLanguage, primarySubtag } from '../../model/language.ts';
import { plainLanguage } from '../../text/language/language-words.ts';
import type { ChosenPage } from './chosen-pages.ts';
import type { SitePage } from './page/site-page.ts';

export interface PageLanguage {
  /** Undefined where nothing says it. */
  readonly tag?: Language;
  /** What states it contradicts itself, and the text does not help. */
  readonly fault?: Diagnostic;
}

/** What all pages of a site state alike is its template's word, not theirs. */
export function constantLanguage(pages: readonly SitePage[]): Language | undefined {
  const [first, ...others] = new Set(pages.map(({ head }) => statedBy(head.language)));
  return others.length === 0 && pages.length > 1 ? first : undefined;
}

/**
 * The language of a page: what the page states, or its folder. Where the two differ the text decides; where it is too
 * short for that, the folder does against a language that every page of the site states, and nobody else does.
 */
export function pageLanguage(
  { page, language: folder }: ChosenPage,
  text: string,
  constant: Language | undefined,
): PageLanguage {
  const own = statedBy(page.language);
  const stated =
    own ??
    statedBy(page.head.language) ??
    plainest(statedBy(page.head.metas.get('og:locale'))) ??
    statedBy(page.head.metas.get('content-language'));
  if (stated === undefined || folder === undefined || primarySubtag(stated) === primarySubtag(folder))
    return given(stated ?? folder);
  const told = plainLanguage(text.replace(/<[^<>]*>/g, ' '));
  if (told !== undefined && primarySubtag(told) === primarySubtag(folder)) return given(folder);
  if (told !== undefined && primarySubtag(told) === primarySubtag(stated)) return given(stated);
  if (told === undefined && own === undefined && stated === constant) return given(folder);
  return {
    fault: {
      severity: 'error',
      code: 'language-unknown',
      message: `The page says that it is in ${stated}, and lies in a folder for ${folder}`,
      hint: 'Let the template write the language of each page: <html lang="…">',
      where: { file: page.file },
    },
  };
}

function given(tag: Language | undefined): PageLanguage {
  return tag === undefined ? {} : { tag };
}

function statedBy(written: string | undefined): Language | undefined {
  return written === undefined ? undefined : parseLanguage(written.trim().replaceAll('_', '-'));
}

/** Social networks want a country with every language: the usual one says nothing. */
function plainest(tag: Language | undefined): Language | undefined {
  return tag === undefined ? undefined : parseLanguage(new Intl.Locale(tag).minimize().baseName);
}
