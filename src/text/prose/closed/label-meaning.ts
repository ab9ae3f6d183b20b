import type { Language } from '../../../model/language.ts';
import { isEndLabel } from './days/day-rules.ts';
import { onceEach } from '../../../model/once-each.ts';
import { foldWord } from '../../values/plain-text.ts';
import { clausesOf } from './grammar/clauses.ts';
import { fragments } from './grammar/fragments.ts';
import { type Grammar, grammarOf } from './grammar/grammar.ts';
import type { Parts } from './grammar/parts.ts';
import { english, grammarFor } from './grammar/languages.ts';
import { longest, plain } from './grammar/plain.ts';
import { askedAbout } from './questions.ts';
import { withoutThen } from './sentences.ts';

/** What a label is about: the last day, a state, or a yes or no to "closed" or to "open". */
export type LabelSays = 'end' | 'state' | 'closed' | 'open';

/** A label in a language other than English, whose labels are words of too many other things. */
export function labelMeaning(text: string, language: Language): LabelSays | undefined {
  const grammar = grammarFor(language);
  if (grammar === undefined || grammar === english) return undefined;
  const label = plain(text).replaceAll('?', '');
  return meaningIn(label, grammar) ?? meaningIn(foldWord(label), withoutAccents(grammar));
}

/** Whether yes says "open" where a label is a question: `can people still apply`, `taking applications`. */
export function asksForOpen(text: string, language: Language): boolean {
  const grammar = grammarFor(language);
  const label = plain(text).replaceAll('?', '');
  if (grammar === undefined || !/ /.test(label)) return false;
  return (askedAbout(label, grammar) ?? askedAbout(foldWord(label), withoutAccents(grammar))) === 'open';
}

/**
 * Whether a text begins with a state and says more of it behind a comma or a dash; with `reasons` also without:
 * `paused by the trustees until spring`.
 */
export function isStateBegun(text: string, language: Language, reasons: boolean): boolean {
  const grammar = grammarFor(language);
  if (grammar === undefined) return false;
  const [first, next] = clausesOf(withoutThen(plain(text.slice(0, longest.label))), grammar);
  if (first === undefined) return false;
  if (/^a*[ov]+[xs]?$/.test(first.symbols))
    return next === undefined || next.after === 'k' || /^[ .,;:(–—-]/.test(next.mark);
  return reasons && /^a*[jrd]*[ov]+[ips]/.test(first.symbols);
}

/** Whether a tag is nothing but a state of a posting, in a language other than English. */
export function isStateTag(text: string, language: Language): boolean {
  const grammar = grammarFor(language);
  if (grammar === undefined || grammar === english || text.length > 60) return false;
  // Whoever writes accents writes all of them: `clôture` is no `clôturé`.
  const isAccented = foldWord(text) !== text.toLowerCase();
  const clauses = isAccented
    ? clausesOf(plain(text), grammar)
    : clausesOf(foldWord(plain(text)), withoutAccents(grammar));
  const [first, next] = clauses;
  return (
    next === undefined && first?.says !== undefined && first.says !== 'mark' && !/[xs]/.test(first.symbols)
  );
}

/** Whether a tag is a state in some spelling and as often a thing that people work with: `ferme`, `cubierta`. */
export function mayBeThing(text: string, language: Language): boolean {
  if (foldWord(text) !== text.toLowerCase()) return false;
  const things = fragments(grammarFor(language)?.parts.things);
  return things.includes(foldWord(plain(text)));
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
