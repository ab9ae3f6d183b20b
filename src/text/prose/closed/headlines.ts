import { type Asked, isOrdinary } from './grammar/asked.ts';
import { clausesOf, isDay } from './grammar/clauses.ts';
import type { Grammar } from './grammar/grammar.ts';
import { longest, plain } from './grammar/plain.ts';
import { saidByStrangers } from './sentences.ts';
import { stateIn } from './states.ts';

/**
 * Each part of a title by itself. What stands before a date (`Applications closed: 30 June`) may be a deadline to come.
 * `alone`: whether a mere state ("Closed") is enough, and not only one that names a job.
 */
export function headlineIn(text: string, asked: Asked, alone: boolean): string | undefined {
  if (text.length > longest.headline) return undefined;
  const line = plain(text, ' | ');
  if (line.includes('?')) return stateIn(line, asked);
  for (const grammar of asked.all) {
    if (!grammar.hint.test(line)) continue;
    const clauses = clausesOf(line.replaceAll(/ - |_/g, ' | '), grammar);
    const found = clauses.find((clause, index) => {
      const { says, after, mark } = clause;
      const next = clauses[index + 1];
      if (says === undefined || isDay(next) || isOrdinary(clause, grammar, asked)) return false;
      if (says === 'this' || says === 'subject' || says === 'weak') return true;
      return alone && after !== 'k' && next?.after !== 'k' && !(says === 'mark' && mark === ',');
    });
    if (found !== undefined) return found.text;
  }
  return stateIn(line, asked) ?? saidByStrangers(line, asked)?.text;
}

/** `Baker – closed position`: as the whole title it would be a list of such. */
export function aside(title: string, grammar: Grammar): string | undefined {
  if (title.length > longest.headline) return undefined;
  const line = plain(title, ' | ').replaceAll(' - ', ' | ');
  const clauses = grammar.hint.test(line) ? clausesOf(line, grammar) : [];
  return clauses.length < 2 ? undefined : clauses.find(({ symbols }) => /^a*[ov]a*j$/.test(symbols))?.text;
}

/** A word in capitals at either end of a title that is not all in capitals: `CLOSED Baker`. */
export function inCapitals(title: string, grammar: Grammar, asked: Asked): string | undefined {
  const text = title
    .slice(0, longest.headline)
    .replace(/[*_~"“”«»]/g, ' ')
    .trim();
  for (const end of [
    /^(?:\p{Lu}{2,20}[ ]){0,3}\p{Lu}{4,20}(?=\s+(\S.*))/u,
    /(?<=^(.*\S)\s+)\p{Lu}{2,20}(?: \p{Lu}{2,20}){0,3}$/u,
  ]) {
    const found = end.exec(text);
    if (found === null || !/\p{Ll}/u.test(found[1] ?? '')) continue;
    const words = found[0].split(' ');
    for (let from = 0; from < words.length; from++) {
      const phrase = plain(words.slice(from).join(' '));
      const whole = plain(words.slice(0, words.length - from).join(' '));
      for (const one of [phrase, whole]) {
        const [clause] = grammar.hint.test(one) ? clausesOf(one, grammar) : [];
        if (clause?.says !== undefined && !isOrdinary(clause, grammar, asked)) return one;
      }
    }
  }
  return undefined;
}
