import { yesOrNo } from '../../values/yes-no.ts';
import type { Labelled } from '../labels.ts';
import { type Asked, isOrdinary } from './grammar/asked.ts';
import { type Clause, clausesOf } from './grammar/clauses.ts';
import type { Grammar } from './grammar/grammar.ts';
import { longest, plain } from './grammar/plain.ts';
import { strangersIn } from './grammar/strangers.ts';
import { closedSentence, withoutThen } from './sentences.ts';

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
  if (label.length > longest.label || isUnticked.test(value)) return false;
  const name = plain(label).replaceAll('?', '');
  const labels = asked.all.flatMap((grammar) => {
    const [only, more] = clausesOf(name, grammar);
    return only === undefined || more !== undefined || !mayLabel(only) ? [] : [{ grammar, only }];
  });
  const told = plain(value.slice(0, longest.label)).trim();
  if (labels.length > 0) {
    const isState = asked.all.some(
      (grammar) => valueSays(told, grammar, asked) || isStateUntil(told, grammar),
    );
    const answer = yesOrNo(told.replace(/[.!,;].*$/, ''));
    if (
      labels.some(({ grammar, only }) => {
        if (isState && isSubject(only)) return true;
        if (isSubject(only) && isSaidOfJob(told, asked)) return true;
        if (isOfState(only) && asked.all.some((one) => isStateWithReason(told, one))) return true;
        if (isAsking(only)) return asked.all.some((one) => isStateAlone(told, one));
        if (answer === true) return only.says !== undefined && !isOrdinary(only, grammar, asked);
        return answer === false && isOpen(only);
      })
    )
      return true;
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

const isUnticked = /^\s*\[ ?\]/;

/** `status` itself, alone or of the job. */
const isOfState = ({ symbols }: Clause) => /^[jrpdta]*L[jrpdta]*$/.test(symbols);

/** `Status`, `Current position`; `Open`, `Hiring`: only what may be a label makes its value worth reading. */
const isSubject = ({ symbols }: Clause) => /^[Ljrhlpdta]+$/.test(symbols) && /[Ljrh]/.test(symbols);
const isOpen = ({ symbols }: Clause) => /^[jrtdbalh]+$/.test(symbols) && /[lh]/.test(symbols);
/** `Where this vacancy stands`: whatever the words mean, a state alone below them is its answer. */
const isAsking = ({ symbols }: Clause) =>
  /^i[^qznNovf]*[jrtL]|^[^qznNovf]*t[jr]/.test(symbols) && symbols.length < 9;
const mayLabel = (clause: Clause) =>
  clause.says !== undefined || isSubject(clause) || isOpen(clause) || isAsking(clause);

/** The first sentence is a state and nothing else: `On hold. …` */
function isStateAlone(value: string, grammar: Grammar): boolean {
  const [first, next] = clausesOf(withoutThen(value), grammar);
  return (first?.says === 'bare' || first?.says === 'mark') && (next === undefined || next.after === '.');
}

/** `suspended until summer`, `ruht bis auf Weiteres`. */
function isStateUntil(value: string, grammar: Grammar): boolean {
  const now = withoutThen(value);
  const [first] = now === value ? [] : clausesOf(now, grammar);
  return first?.says !== undefined && first.symbols.length < 4;
}

/** `post filled after the contest of May`, beside `status`. */
function isStateWithReason(value: string, grammar: Grammar): boolean {
  return /^a*[jrd]*[ov]+[ips]/.test(clausesOf(value, grammar)[0]?.symbols ?? '');
}

/** `no applications for now`, of whatever the label names. */
function isSaidOfJob(value: string, asked: Asked): boolean {
  const found = closedSentence(value, asked, true);
  return found !== undefined && found.says !== 'bare' && found.says !== 'mark';
}

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

/** `Selection: suspended for lack of money`: what stands behind the state may turn it. */
export function labelMaySay({ label, value }: Labelled, asked: Asked): boolean {
  const name = plain(label);
  const told = plain(value.slice(0, longest.label));
  return (
    label.length <= longest.label &&
    asked.all.some((grammar) => {
      const [only, more] = grammar.hint.test(told) ? clausesOf(name, grammar) : [];
      const [first] = clausesOf(told, grammar);
      return (
        only !== undefined && more === undefined && isSubject(only) && /^a*[ov]p/.test(first?.symbols ?? '')
      );
    })
  );
}
