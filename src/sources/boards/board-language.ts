import { type Language, lookup, parseLanguage } from '../../model/language.ts';
import { plainLanguage } from '../../text/language-words.ts';
import type { BoardPosting } from './board.ts';

/**
 * The language of a posting: as the board says; else the only one it may be in; else what its text plainly is in,
 * and the first of those it may be in where the text leaves doubt. Undefined where the site does not have it. Whether
 * the text bears it out is asked of every posting later (`isForeign`).
 */
export function languageOf(
  { language, title, html }: Pick<BoardPosting, 'language' | 'title' | 'html'>,
  possible: readonly Language[],
  ofSite: readonly Language[],
): Language | undefined {
  const stated = typeof language === 'string' ? parseLanguage(language.trim()) : undefined;
  if (stated !== undefined) return configured(stated, ofSite);
  const [first, ...others] = possible;
  if (first === undefined) return undefined;
  const told = others.length === 0 ? undefined : plainLanguage(`${title} ${html.replace(/<[^<>]*>/g, ' ')}`);
  return told === undefined ? configured(first, ofSite) : lookup(told, possible.filter(isOf(ofSite)));
}

/** The site may call a language by a shorter or longer tag. */
function configured(tag: Language, ofSite: readonly Language[]): Language | undefined {
  return ofSite.includes(tag) ? tag : lookup(tag, ofSite);
}

const isOf = (ofSite: readonly Language[]) => (tag: Language) => ofSite.includes(tag);
