import { onceEachText } from '../../../../model/once-each.ts';
import type { Language } from '../../../../model/language.ts';
import type { Clause } from './clauses.ts';
import type { Grammar } from './grammar.ts';
import { english, grammarFor } from './languages.ts';

/** Whose rules are asked of a text. */
export interface Asked {
  /** Of the text's own language; undefined where nobody wrote any. */
  readonly own: Grammar | undefined;
  /** Its own first, those of the site's other languages, and English, which is left behind on pages of every language. */
  readonly all: readonly Grammar[];
  /** Their tags, its own first. */
  readonly tags: readonly Language[];
  /** Of the posting, where its title or its opening names one: a call of an earlier year is another. */
  readonly year: number | undefined;
}

export function grammarsAsked(language: Language, site: readonly Language[], year?: number): Asked {
  const asked = askedBy([language, ...site].join());
  return year === undefined ? asked : { ...asked, year };
}

const askedBy = onceEachText((tags): Asked => {
  const [own, ...others] = (tags.split(',') as Language[]).map(grammarFor);
  const all = [own, ...others, english].filter((grammar) => grammar !== undefined);
  return { own, all: [...new Set(all)], tags: [...new Set(tags.split(',') as Language[])], year: undefined };
});

/** Whether a state alone is an ordinary word of the text's own language: `Taken` above the duties of a Dutch posting. */
export function isOrdinary({ says, text }: Clause, grammar: Grammar, { own }: Asked): boolean {
  return (says === 'bare' || says === 'mark') && grammar !== own && own?.ordinary.test(text) === true;
}
