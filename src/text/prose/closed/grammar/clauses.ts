import { onceEach, onceEachText } from '../../../../model/once-each.ts';
import { monthsOf } from '../../../values/calendar/months.ts';
import type { Grammar } from './grammar.ts';
import type { Parts } from './parts.ts';
import { saidBy, type Strength } from './strength.ts';

/** Words between two marks of punctuation or conjunctions. */
export interface Clause {
  /** A letter a word, see `letters`; `-` is an unknown word. */
  readonly symbols: string;
  readonly text: string;
  /** The words that nobody knows. */
  readonly names: readonly string[];
  /** What ends the clause before it: a sentence, a mark of punctuation, a conjunction. */
  readonly after: '.' | '|' | 'k';
  /** The very mark. */
  readonly mark: string;
  readonly says: Strength | undefined;
}

/** The clauses of a plain text, with what each says. Costs time linear in the text. */
export function clausesOf(text: string, grammar: Grammar): readonly Clause[] {
  return clausesBy(grammar)(text);
}

const clausesBy = onceEach((grammar: Grammar) => onceEachText((text) => readClauses(text, grammar), 200));

function readClauses(text: string, grammar: Grammar): readonly Clause[] {
  const mayHoldDay = /\d/.test(text);
  const clauses: Clause[] = [];
  let symbols = '';
  let names: string[] = [];
  let from = 0;
  let after: Clause['after'] = '.';
  let mark = '';
  const end = (at: number, next: number, what: Clause['after']) => {
    if (symbols !== '')
      clauses.push({
        symbols,
        text: text.slice(from, at).trim(),
        names,
        after,
        mark,
        says: saidBy(symbols, grammar.parts),
      });
    if (symbols !== '' || after !== '.') after = what;
    mark = text.slice(at, next);
    symbols = '';
    names = [];
    from = next;
  };
  for (let at = 0; at < text.length;) {
    const date = mayHoldDay ? dateAt(text, at, grammar) : undefined;
    if (date !== undefined) {
      symbols += date.symbol;
      at += date.length;
      continue;
    }
    grammar.token.lastIndex = at;
    const found = grammar.token.exec(text);
    if (found === null || found[0] === '') {
      at++;
      continue;
    }
    const [word] = found;
    const next = at + word.length;
    const symbol = found.groups?.['word'] === undefined ? '-' : grammar.symbolOf(word);
    if (found.groups?.['stop'] !== undefined) end(at, next, '.');
    else if (found.groups?.['mark'] !== undefined && word !== '/') end(at, next, '|');
    else if (symbol === 'k') end(at, next, 'k');
    else symbols += word === '/' ? word : symbol;
    if (symbol === '-' && /\p{L}/u.test(word)) names.push(word);
    at = next;
  }
  end(text.length, text.length, '.');
  return joined(clauses, grammar.parts);
}

/** `This vacancy has, however, been filled` is one clause. */
function joined(clauses: readonly Clause[], parts: Parts): readonly Clause[] {
  const whole: Clause[] = [];
  for (const [index, clause] of clauses.entries()) {
    const inner = clauses[index - 1];
    const first = whole.at(-2);
    const isAside =
      inner !== undefined && /^a+$/.test(inner.symbols) && inner.mark === ',' && clause.mark === ',';
    if (!isAside || first === undefined || first.says !== undefined || whole.at(-1) !== inner) {
      whole.push(clause);
      continue;
    }
    whole.splice(-2, 2);
    const symbols = first.symbols + clause.symbols;
    whole.push({
      ...first,
      symbols,
      names: [...first.names, ...clause.names],
      text: `${first.text}, ${inner.text}, ${clause.text}`,
      says: saidBy(symbols, parts),
    });
  }
  return whole;
}

/** Whether a clause is the day that the one before it labels. */
export function isDay(clause: Clause | undefined): boolean {
  return clause !== undefined && /^[xs]/.test(clause.symbols) && /[:：]/.test(clause.mark);
}

/** A day, with the words before it that belong to it. */
function dateAt(
  text: string,
  at: number,
  { date }: Grammar,
): { readonly symbol: 'x' | 's'; readonly length: number } | undefined {
  date.lastIndex = at;
  const found = date.exec(text);
  if (found === null) return undefined;
  const since = found.groups?.['since'];
  const months = found.slice(1).filter((group) => group !== undefined && group !== since);
  if (!months.every((month) => monthsOf(month).length > 0)) return undefined;
  return { symbol: since === undefined ? 'x' : 's', length: found[0].length };
}
