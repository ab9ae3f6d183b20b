import type { Language } from '../../../model/language.ts';
import { isEndLabel } from './closing-days.ts';
import { clausesOf, fragments } from './grammar.ts';
import { english, grammarFor } from './languages.ts';
import { plain } from './plain.ts';

/** What a label is about: the last day, a state, or a yes or no to "closed" or to "open". */
export type LabelSays = 'end' | 'state' | 'closed' | 'open';

/** A label in a language other than English, whose labels are words of too many other things. */
export function labelMeaning(text: string, language: Language): LabelSays | undefined {
  const grammar = grammarFor(language);
  if (grammar === undefined || grammar === english) return undefined;
  const label = plain(text).replaceAll('?', '');
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
