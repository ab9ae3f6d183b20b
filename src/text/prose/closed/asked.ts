import { onceEachText } from '../../../model/once-each.ts';
import type { Language } from '../../../model/language.ts';
import { type Clause, fragments, type Grammar, grammarOf } from './grammar.ts';
import * as registry from './languages/registry.ts';
import { english, grammarFor } from './languages.ts';
import type { Parts } from './parts.ts';

/** Whose rules are asked of a text. */
export interface Asked {
  /** Of the text's own language; undefined where nobody wrote any. */
  readonly own: Grammar | undefined;
  /** Its own first, those of the site's other languages, and English, which is left behind on pages of every language. */
  readonly all: readonly Grammar[];
}

export function grammarsAsked(language: Language, site: readonly Language[]): Asked {
  return askedBy([language, ...site].join());
}

const askedBy = onceEachText((tags): Asked => {
  const [own, ...others] = (tags.split(',') as Language[]).map(grammarFor);
  const all = [own, ...others, english].filter((grammar) => grammar !== undefined);
  return { own, all: [...new Set(all)] };
});

/** Whether a state alone is an ordinary word of the text's own language: `Taken` above the duties of a Dutch posting. */
export function isOrdinary({ says, text }: Clause, grammar: Grammar, { own }: Asked): boolean {
  return (says === 'bare' || says === 'mark') && grammar !== own && own?.ordinary.test(text) === true;
}

/**
 * The languages that are not asked, of which a plain text holds the word for "this": what says outright of this very
 * posting that it is closed says so in any language.
 */
export function strangersIn(line: string, { all }: Asked): readonly Grammar[] {
  const found = new Set<Parts>(isUnspaced.test(line) ? unspaced : []);
  for (const [word] of line.matchAll(/[\p{L}\p{M}]+/gu)) for (const parts of pointing(word)) found.add(parts);
  return [...found].map(grammarOf).filter((grammar) => !all.includes(grammar));
}

const known: readonly Parts[] = Object.values(registry);
const unspaced = known.filter((parts) => parts.unspaced === true);
const isUnspaced = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/;

/** Of several words the longest tells most: `den här`. */
const pointers = known
  .filter((parts) => parts.unspaced !== true)
  .map((parts) => {
    const words = fragments(parts.this).map(
      (one) =>
        one
          .replaceAll("'", '')
          .split(' ')
          .toSorted((a, b) => b.length - a.length)[0],
    );
    return { parts, word: new RegExp(`^(?:${words.join('|')})$`, 'u') };
  });

const pointing = onceEachText(
  (word): readonly Parts[] => pointers.filter((one) => one.word.test(word)).map(({ parts }) => parts),
  20_000,
);
