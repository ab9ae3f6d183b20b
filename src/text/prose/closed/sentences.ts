import { onceEachText } from '../../../model/once-each.ts';
import { type Asked, isOrdinary } from './grammar/asked.ts';
import { type Clause, clausesOf, isDay } from './grammar/clauses.ts';
import type { Grammar } from './grammar/grammar.ts';
import { strangersIn } from './grammar/strangers.ts';

/** The first clause by which a plain text says that its posting is closed. Of what is no lead only the first sentence is asked, and has to point at this very posting. */
export function closedSentence(line: string, asked: Asked, isLead: boolean): Clause | undefined {
  for (const grammar of asked.all) {
    const found = saidIn(
      line,
      grammar,
      isLead,
      (clause) =>
        (isLead || clause.says === 'this') &&
        !isOrdinary(clause, grammar, asked) &&
        !isEarlier(clause, asked),
    );
    if (found !== undefined) return found;
  }
  return isLead ? saidByStrangers(line, asked) : undefined;
}

/** `The call for 2025 is over`, of a posting of 2026. */
function isEarlier({ symbols, text }: Clause, { year }: Asked): boolean {
  const named = /^[^bBovnlhfc]*x/.test(symbols) ? /(?<!\d)20\d\d(?!\d)/.exec(text)?.[0] : undefined;
  return named !== undefined && year !== undefined && Number(named) < year;
}

/** The same in a language that is not the site's: what points at this posting, or names a job. */
export function saidByStrangers(line: string, asked: Asked): Clause | undefined {
  const { pointing, naming } = strangersIn(line, asked);
  for (const grammar of new Set([...pointing, ...naming])) {
    const found = saidIn(
      line,
      grammar,
      true,
      ({ says, symbols }) =>
        (says === 'this' && /t.*[jr]|[jr].*t/.test(symbols)) ||
        (says === 'subject' && naming.includes(grammar) && /[jr]/.test(symbols)),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first clause that counts, of those that say so and are taken back by none beside them. */
export function saidIn(
  line: string,
  grammar: Grammar,
  isLead: boolean,
  counts: (clause: Clause) => boolean,
): Clause | undefined {
  if (!grammar.hint.test(line)) return undefined;
  const sentences = sentencesIn(clausesOf(line, grammar), line);
  const isElsewhereOpen = sentences.flat().some(({ symbols }) => isOpen(symbols));
  for (const sentence of isLead ? sentences : sentences.slice(0, 1)) {
    const found = saysClosed(sentence, isElsewhereOpen, sentences.length === 1);
    if (found !== undefined && counts(found)) return found;
  }
  const now = withoutThen(line);
  if (now === line) return undefined;
  return saidIn(now, grammar, isLead, (clause) => /[ov]/.test(clause.symbols) && counts(clause));
}

/** Each grammar asks for it. */
export const withoutThen = onceEachText((line) => line.replace(untilThen, ''), 200);

/** `On hold until spring`, `bis Sommer ausgesetzt`: a state that ends one day is so now, and a promise for then says nothing. */
const untilThen =
  /(?<=\p{L}) (?:bis(?: zum| zur| auf| ende| anfang| mitte| nächste[nsrm]?| im)*(?: \d{1,2}\.)?(?: (?!(?:zum|zur|auf|ende|anfang|mitte|im) )\p{L}+)(?: \d{4})?(?= \p{L})|(?:(?:until|till|bis|jusqu['’](?:à|a|en|au)?|hasta|tot|fino (?:a|al|alla)|sino (?:a|al)|até|do|till|indtil|inntil|asti|saakka|až do|kuni|până|do konce|εως|έως|до) [^.!;,–]{0,80}))/iu;

/** A question says nothing. */
export function sentencesIn(clauses: readonly Clause[], line: string): readonly (readonly Clause[])[] {
  const sentences: Clause[][] = [];
  for (const clause of clauses) {
    const last = sentences.at(-1);
    if (clause.after === '.' || /[?？]/.test(clause.mark) || last === undefined) sentences.push([clause]);
    else last.push(clause);
  }
  if (!/[?？]/.test(line)) return sentences;
  return sentences.filter((sentence) => {
    const last = sentence.at(-1)?.text ?? '';
    return !/^[ )"]*[?？]/.test(line.slice(line.lastIndexOf(last) + last.length));
  });
}

/** `this one is open`, `this one is still open`, `this one stays open`: of it the others say nothing. */
export function isOpen(symbols: string): boolean {
  const still = symbols.replace(/(?<=[bBjt-])i(?=[alh])|(?<=[lh])i(?=x)/g, '');
  return !/[qni]/.test(still) && /[tdjz].*b.*[lh]|^[ak]*t[jr]?[ajr-]{0,3}[lh]/.test(still);
}

function saysClosed(
  sentence: readonly Clause[],
  isElsewhereOpen: boolean,
  isOnly: boolean,
): Clause | undefined {
  for (const [index, clause] of sentence.entries()) {
    // Thanks to all who did something come first, and are no condition.
    if (
      clause.symbols.includes('i') &&
      clause.says === undefined &&
      !(index === 0 && /\p{L}/u.test(clause.mark))
    )
      return undefined;
    if (clause.says === undefined || clause.says === 'mark' || isDay(sentence[index + 1])) continue;
    if (clause.says === 'weak' || (clause.says === 'subject' && /[jd]/.test(clause.symbols))) {
      if (isElsewhereOpen) continue;
    }
    // Whoever is found may be anybody, unless that is all there is to say.
    const isWhole = isAlone(sentence, index) && (isOnly || !clause.symbols.includes('f'));
    if (clause.says === 'bare' && !isWhole && !(index === 0 && isMark(sentence[1]))) continue;
    return clause;
  }
  return undefined;
}

/** `[Filled] We were looking for …`, `Closed: we have hired …`. */
function isMark(next: Clause | undefined): boolean {
  if (next === undefined || /^[xs]/.test(next.symbols)) return false;
  return next.mark.startsWith(']') || (/[:：]/.test(next.mark) && /[wBtr]/.test(next.symbols));
}

/** A state alone is the whole sentence, but for thanks, a day and another state: `Closed (filled)`. */
function isAlone(sentence: readonly Clause[], index: number): boolean {
  const rest = sentence.slice(index + 1);
  const isFirst = sentence.slice(0, index).every(({ symbols }) => /^[xsa]+$/.test(symbols));
  return (
    isFirst &&
    rest.every(
      ({ after, symbols, says }) =>
        after === 'k' || says === 'bare' || says === 'mark' || /^[xsa]+$/.test(symbols),
    )
  );
}
