import { direction, type Language, nativeName } from '../../../model/language.ts';
import { type Formats, formatsFor } from '../../wording/formats.ts';
import type { Wording } from '../../wording/wording.ts';
import { wordingFor } from '../../wording/wording-of.ts';

/** How a page in one language speaks. */
export interface PageLanguage {
  /** Of the content, and of the page as a whole. */
  readonly tag: Language;
  readonly direction: 'ltr' | 'rtl';
  /** In itself: `Français`. */
  readonly name: string;
  readonly wording: Wording;
  /** In the language of the wording, so that a phrase and the date in it agree. */
  readonly formats: Formats;
  /** Attributes for elements that hold phrases: set only where the phrases are not in the page's own language. */
  readonly chrome: { readonly lang?: Language; readonly dir?: 'ltr' | 'rtl' };
}

const known = new Map<Language, PageLanguage>();

export function pageLanguage(tag: Language): PageLanguage {
  const found = known.get(tag);
  if (found !== undefined) return found;
  const spoken = wordingFor(tag);
  const made: PageLanguage = {
    tag,
    direction: direction(tag),
    name: nativeName(tag),
    wording: spoken.wording,
    formats: formatsFor(spoken.language),
    chrome: spoken.language === tag ? {} : { lang: spoken.language, dir: direction(spoken.language) },
  };
  known.set(tag, made);
  return made;
}
