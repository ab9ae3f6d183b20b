import { onceEach } from '../../../model/once-each.ts';
import type { Language } from '../../../model/language.ts';
import type { Prose } from '../prose.ts';
import { firstFound } from '../../values/first-found.ts';
import { type Asked, grammarsAsked } from './grammar/asked.ts';
import type { ClosedStatement } from './closed.ts';
import { type Clause, clausesOf, isDay } from './grammar/clauses.ts';
import { anyOf } from './grammar/fragments.ts';
import type { Grammar } from './grammar/grammar.ts';
import { type Place, placesIn } from './places.ts';
import { answeredIn } from './questions.ts';
import { longest, plain } from './grammar/plain.ts';
import { labelMaySay } from './states.ts';
import { closedSentence, isOpen, saidIn, sentencesIn } from './sentences.ts';
import { strangersIn } from './grammar/strangers.ts';

/** `isForeign`: words of a language that is not the site's, which may mean anything else in its own. */
export interface Doubt extends ClosedStatement {
  readonly isForeign?: true;
}

/**
 * Where a text may say that its posting is closed, and does not say it outright: with words that nobody knows between
 * those for a job and for its end, or as a state alone in a language that is not the site's. Asked of what is offered.
 */
export function doubtInProse(
  prose: Prose,
  language: Language,
  site: readonly Language[] = [],
): Doubt | undefined {
  const asked = grammarsAsked(language, site);
  const answers = answeredIn(prose, asked);
  let foreign: Doubt | undefined;
  for (const place of placesIn(prose, asked)) {
    if (answers.has(place.block)) continue;
    const at = { line: place.block.line, text: place.block.text.trim() };
    const phrase = doubtIn(place, asked);
    if (phrase !== undefined) return { ...at, phrase };
    const strange =
      foreign === undefined ? (foreignDoubt(place, asked) ?? labelledDoubt(place, asked)) : undefined;
    if (strange !== undefined) foreign = { ...at, phrase: strange, isForeign: true };
  }
  return foreign;
}

/** The same for a title, of which each part may be a state. */
export function doubtInTitle(
  title: string,
  language: Language,
  site: readonly Language[] = [],
): string | undefined {
  return inHeadline(title, grammarsAsked(language, site), true);
}

function doubtIn({ block, isHeadline, isLead, isEdge }: Place, asked: Asked): string | undefined {
  if (isHeadline) return sentencesOfHeadline(block.text, asked);
  const isNear = isLead || isEdge;
  if (block.kind === 'cell') return undefined;
  const line = plain(block.text.slice(0, mostRead));
  if (isElsewhereOpen(line, asked)) return undefined;
  const said = isNear ? closedSentence(line.slice(0, longest.lead), asked, true) : undefined;
  if (said !== undefined && said.says !== 'bare') return said.text;
  return inSentences(line, asked, isNear);
}

function foreignDoubt(
  { block, isHeadline, isFirst, isLead, isEdge }: Place,
  asked: Asked,
): string | undefined {
  if (isHeadline) return inHeadline(block.text, asked, isFirst);
  if (block.kind === 'cell' || !(isLead || isEdge)) return undefined;
  return sentenceOfStrangers(plain(block.text.slice(0, mostRead)).slice(0, longest.lead), asked);
}

function labelledDoubt({ labelled }: Place, asked: Asked): string | undefined {
  const pair = labelled.find((one) => labelMaySay(one, asked));
  return pair && `${pair.label}: ${pair.value}`;
}

/** Of a longer paragraph only its beginning is asked. */
const mostRead = 1500;

function inHeadline(text: string, asked: Asked, alone: boolean): string | undefined {
  if (text.length > longest.headline || text.includes('?')) return undefined;
  return sentencesOfHeadline(text, asked) ?? stateInParts(partsOf(text), asked, alone);
}

function sentencesOfHeadline(text: string, asked: Asked): string | undefined {
  const line = text.length > longest.headline || text.includes('?') ? '' : partsOf(text);
  return line === '' || isElsewhereOpen(line, asked) ? undefined : inSentences(line, asked);
}

const partsOf = (text: string) => plain(text, ' | ').replaceAll(/ - |_/g, ' | ');

function inSentences(line: string, asked: Asked, isNear = true): string | undefined {
  return firstFound(asked.all, (grammar) => {
    const phrase = isNear ? perhapsIn(grammar).exec(line)?.[0] : undefined;
    if (phrase === undefined && !grammar.hint.test(line)) return undefined;
    const sentences = sentencesIn(clausesOf(line, grammar), line);
    return (
      (phrase !== undefined && isAbout(phrase, sentences, grammar) ? phrase : undefined) ??
      firstFound(sentences, (sentence) =>
        sentence.some(({ symbols }) => /[iqz/]/.test(symbols.replace(/(?<=[jrt].*B.*o.*)i/g, '')))
          ? undefined
          : sentence.find((clause) => isUnclear(clause) && (isNear || /t/.test(clause.symbols)))?.text,
      )
    );
  });
}

/** `This one stays open`, `we are still looking for …`. */
function isElsewhereOpen(line: string, { all }: Asked): boolean {
  return all.some(
    (grammar) =>
      grammar.hint.test(line) &&
      sentencesIn(clausesOf(line, grammar), line)
        .flat()
        .some(({ symbols }) => isOpen(symbols) || isStillHiring(symbols)),
  );
}

/** No condition stands before it, and it is of no other job. */
function isAbout(phrase: string, sentences: readonly (readonly Clause[])[], grammar: Grammar): boolean {
  const { parts } = grammar;
  const sentence = sentences.find((clauses) => clauses.some(({ text }) => text.includes(phrase))) ?? [];
  const at = sentence.findIndex(({ text }) => text.includes(phrase));
  return !sentence.slice(0, at + 1).some(({ symbols, text }, index) => {
    const until =
      index < at || parts.unspaced === true
        ? symbols
        : (clausesOf(text.slice(0, text.indexOf(phrase)), grammar)[0]?.symbols ?? '');
    return /[iqz]|[nN][abB]*$/.test(until);
  });
}

const perhapsIn = onceEach(({ parts: { perhaps, unspaced } }: Grammar) => anyOf(perhaps, unspaced));

/** `we are still looking for …`: whatever is over is another job. */
function isStillHiring(symbols: string): boolean {
  return /^[ak]*w[bai]*h/.test(symbols);
}

/** A job, and behind it that it is over, with words between or around them that may turn the meaning. */
function isUnclear({ symbols, says }: Clause): boolean {
  const words = symbols.replaceAll('a', '');
  if (says !== undefined) return says === 'bare' && /[wB].*f.*m/.test(words);
  if (/[nN]/.test(words)) return /[jt][^nNr]*[nN].*[lh]/.test(words) && !/[nN].*r/.test(words);
  return /[jr].*[ov]/.test(words) && /[bB]/.test(words) && !/o(?:p.*)?-/.test(words);
}

/** What a language says that is none of the site's, of a job or as a state that is the whole sentence. */
function sentenceOfStrangers(line: string, asked: Asked): string | undefined {
  return firstFound(strangersIn(line, asked).stating, (grammar) =>
    notOrdinary(
      saidIn(line, grammar, true, () => true),
      asked,
    ),
  );
}

/** The same in a part of a title or heading; `alone`: a mere state is enough. */
function stateInParts(line: string, asked: Asked, alone: boolean): string | undefined {
  return firstFound(strangersIn(line, asked).stating, (grammar) => {
    const clauses = clausesOf(line, grammar);
    if (clauses.some(({ symbols }) => isOpen(symbols))) return undefined;
    const found = clauses.find(
      ({ says, mark, after }, index) =>
        says !== undefined &&
        !isDay(clauses[index + 1]) &&
        (alone || (says !== 'bare' && says !== 'mark')) &&
        after !== 'k' &&
        !(says === 'mark' && mark === ','),
    );
    return notOrdinary(found, asked);
  });
}

function notOrdinary(found: Clause | undefined, { own }: Asked): string | undefined {
  return found === undefined || own?.ordinary.test(found.text) === true ? undefined : found.text;
}
