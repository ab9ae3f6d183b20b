import type { Language } from '../../../model/language.ts';
import { isEndLabel } from './days/day-rules.ts';
import { onceEach } from '../../../model/once-each.ts';
import { foldWord } from '../../values/plain-text.ts';
import { clausesOf } from './grammar/clauses.ts';
import { fragments } from './grammar/fragments.ts';
import { type Grammar, grammarOf } from './grammar/grammar.ts';
import type { Parts } from './grammar/parts.ts';
import { english, grammarFor } from './grammar/languages.ts';
import { plain } from './grammar/plain.ts';

/** What a label is about: the last day, a state, or a yes or no to "closed" or to "open". */
export type LabelSays = 'end' | 'state' | 'closed' | 'open';

/** A label in a language other than English, whose labels are words of too many other things. */
export function labelMeaning(text: string, language: Language): LabelSays | undefined {
  const grammar = grammarFor(language);
  if (grammar === undefined || grammar === english) return undefined;
  const label = plain(text).replaceAll('?', '');
  return meaningIn(label, grammar) ?? meaningIn(foldWord(label), withoutAccents(grammar));
}

/** Whether a tag is nothing but a state of a posting, in a language other than English. */
export function isStateTag(text: string, language: Language): boolean {
  const grammar = grammarFor(language);
  if (grammar === undefined || grammar === english || text.length > 60) return false;
  return [clausesOf(plain(text), grammar), clausesOf(foldWord(plain(text)), withoutAccents(grammar))].some(
    ([first, next]) =>
      next === undefined && first?.says !== undefined && first.says !== 'mark' && !/[xs]/.test(first.symbols),
  );
}

/** As keys and tags are written where a keyboard or a program knows no accents. */
const withoutAccents = onceEach(({ parts }: Grammar): Grammar => {
  const folded = (value: unknown): unknown =>
    typeof value === 'string'
      ? foldWord(value).replace(/(?<=\\p\{)[a-z]/g, (letter) => letter.toUpperCase())
      : typeof value === 'object'
        ? Object.fromEntries(Object.entries(value ?? {}).map(([name, part]) => [name, folded(part)]))
        : value;
  return grammarOf(folded(parts) as Parts);
});

function meaningIn(label: string, grammar: Grammar): LabelSays | undefined {
  if (isEndLabel(label, grammar)) return 'end';
  if (fragments(grammar.parts.status).some((one) => new RegExp(`^(?:${one})$`, 'u').test(label)))
    return 'state';
  const clauses = clausesOf(label, grammar);
  const [only] = clauses;
  if (only === undefined || clauses.length > 1) return undefined;
  const { symbols, says } = only;
  if (says !== undefined) return 'closed';
  if (/^[Ljrpdta]+$/.test(symbols) && symbols.includes('L')) return 'state';
  return /^[jrtdbalh]+$/.test(symbols) && /l/.test(symbols) && /[jr]/.test(symbols) ? 'open' : undefined;
}
