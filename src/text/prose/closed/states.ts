import { yesOrNo } from '../../values/yes-no.ts';
import { type Asked, isOrdinary } from './grammar/asked.ts';
import { type Clause, clausesOf } from './grammar/clauses.ts';
import type { Grammar } from './grammar/grammar.ts';
import { longest, plain } from './grammar/plain.ts';
import { strangersIn } from './grammar/strangers.ts';

/** What needs no label of its own block: `Status: Filled | Place: Halifax`, or lines of one paragraph that come as one text. */
export function stateInLine(text: string, asked: Asked): string | undefined {
  const line = text.slice(0, 4 * longest.label);
  for (const part of [line, ...line.split(/ \| | [·•] |\t/)]) {
    const phrase = separable.test(part) ? stateIn(plain(part), asked) : undefined;
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

/** What a text needs for a separator to be in it: one of their characters, or another that `plain` may make one of. */
const separable = /[:|?-]|[^\0-\x7f]/;

/** A label with its state in one plain text. */
export function stateIn(line: string, asked: Asked): string | undefined {
  const start = line.slice(0, longest.label);
  const separator = /[:：|]| [–—-] |\? /.exec(start);
  if (separator === null) return undefined;
  const value = start.slice(separator.index + separator[0].length);
  return labelSays(start.slice(0, separator.index), value, asked) ? start : undefined;
}

/** The label may be in another language than its value. */
export function labelSays(label: string, value: string, asked: Asked): boolean {
  if (label.length > longest.label) return false;
  const name = plain(label).replaceAll('?', '');
  const labels = asked.all.flatMap((grammar) => {
    const [only, more] = clausesOf(name, grammar);
    return only === undefined || more !== undefined || !mayLabel(only) ? [] : [{ grammar, only }];
  });
  const told = plain(value.slice(0, longest.label)).trim();
  if (labels.length > 0) {
    const isState = asked.all.some((grammar) => valueSays(told, grammar, asked));
    const answer = yesOrNo(told.replace(/[.!,;].*$/, ''));
    if (isState || answer !== undefined)
      return labels.some(({ grammar, only }) => {
        if (isState && isSubject(only)) return true;
        if (answer === true) return only.says !== undefined && !isOrdinary(only, grammar, asked);
        return answer === false && isOpen(only);
      });
  }
  const isStatus = labels.some(({ only }) => isOfState(only));
  return strangersIn(`${name} ${told}`, asked).stating.some((grammar) => {
    const [only, more] = clausesOf(name, grammar);
    return (
      (isStatus || (only !== undefined && more === undefined && isOfState(only))) &&
      valueSays(told, grammar, asked)
    );
  });
}

/** `status` itself, alone or of the job. */
const isOfState = ({ symbols }: Clause) => /^[jrpdta]*L[jrpdta]*$/.test(symbols);

/** `Status`, `Position`; `Open`, `Hiring`: only what may be a label makes its value worth reading. */
const isSubject = ({ symbols }: Clause) => /^[Ljrhpdta]+$/.test(symbols) && /[Ljrh]/.test(symbols);
const isOpen = ({ symbols }: Clause) => /^[jrtdbalh]+$/.test(symbols) && /[lh]/.test(symbols);
const mayLabel = (clause: Clause) => clause.says !== undefined || isSubject(clause) || isOpen(clause);

/** Its first clause, or its first words where another label follows in the same line. */
function valueSays(value: string, grammar: Grammar, asked: Asked): boolean {
  if (value.includes('?') || !grammar.hint.test(value)) return false;
  const [first, next] = clausesOf(value, grammar);
  if (first?.says !== undefined)
    return (
      !isOrdinary(first, grammar, asked) &&
      !(
        next !== undefined &&
        /^[^n]*[lh]/.test(next.symbols) &&
        next.after === '|' &&
        next.says === undefined &&
        !next.symbols.includes('-')
      )
    );
  const colon = value.indexOf(':');
  const words = (colon === -1 ? '' : value.slice(0, colon)).split(' ');
  return [1, 2, 3].some((dropped) => {
    const before = words.slice(0, -dropped).join(' ');
    const clauses = before === '' ? [] : clausesOf(before, grammar);
    const [only] = clauses;
    return clauses.length === 1 && only?.says !== undefined && !isOrdinary(only, grammar, asked);
  });
}
