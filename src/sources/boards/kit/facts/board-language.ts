import { type Language, lookup, parseLanguage } from '../../../../model/language.ts';
import type { LanguageTeller } from '../../../../text/language/likely-language.ts';
import type { BoardPosting } from '../board.ts';

/** What is known of a posting's language. */
export type ToldLanguage =
  | { readonly language: Language }
  /** The site does not have the language that the board states. */
  | { readonly stranger: string }
  /** The board states none, and the text may be in more than one, or in none. */
  | 'doubt';

/**
 * The language of a posting: as the board says, else what its text is likely in of those that it may be in. Whether the
 * text bears out what was said is asked of every posting later (`foreignLanguage`).
 */
export function languageOf(
  { language, title, html }: Pick<BoardPosting, 'language' | 'title' | 'html'>,
  { possible, ofSite }: { readonly possible: readonly Language[]; readonly ofSite: readonly Language[] },
  teller: LanguageTeller,
): ToldLanguage {
  const stated = typeof language === 'string' ? parseLanguage(language.trim()) : undefined;
  if (stated !== undefined) {
    const known = configured(stated, ofSite);
    return known === undefined ? { stranger: stated } : { language: known };
  }
  const candidates = possible.map((tag) => configured(tag, ofSite)).filter((tag) => tag !== undefined);
  if (candidates.length === 0) return { stranger: possible.join(', ') };
  const told = teller.likely(sampleOf(title, html), candidates);
  return told === undefined ? 'doubt' : { language: told };
}

/** Of the HTML that is looked at, in characters. */
const mostRead = 8000;

/** Titles are often in English, whatever the text is in. */
function sampleOf(title: string, html: string): string {
  const text = html
    .slice(0, mostRead)
    .replace(/<[^<>]*>|&#?\w{1,12};|https?:\S+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return (text.match(/\p{L}+/gu)?.length ?? 0) < 6 ? `${title.slice(0, 300)}. ${text}` : text;
}

/** The site may call a language by a shorter or longer tag. */
function configured(tag: Language, ofSite: readonly Language[]): Language | undefined {
  return ofSite.includes(tag) ? tag : lookup(tag, ofSite);
}
