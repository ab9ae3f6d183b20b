import { onceEach } from '../../../model/once-each.ts';
import type { Language } from '../../../model/language.ts';
import type { Prose } from '../prose.ts';
import { firstFound } from '../../values/first-found.ts';
import { type Asked, grammarsAsked } from './grammar/asked.ts';
import type { ClosedStatement } from './closed.ts';
import { type Clause, clausesOf, isDay } from './grammar/clauses.ts';
import { fragments } from './grammar/fragments.ts';
import type { Grammar } from './grammar/grammar.ts';
import { type Place, placesIn } from './places.ts';
import { longest, plain } from './grammar/plain.ts';
import { closedSentence, isOpen, saidIn, sentencesIn } from './sentences.ts';
import { strangersIn } from './grammar/strangers.ts';

/**
 * Where a text may say that its posting is closed, and does not say it outright: with words that nobody knows between
 * those for a job and for its end, or as a state alone in a language that is not the site's. Asked of what is offered.
 */
export function doubtInProse(
  prose: Prose,
  language: Language,
  site: readonly Language[] = [],
): ClosedStatement | undefined {
  const asked = grammarsAsked(language, site);
  for (const place of placesIn(prose, asked)) {
    const phrase = doubtIn(place, asked);
    if (phrase !== undefined) return { line: place.block.line, text: place.block.text.trim(), phrase };
  }
  return undefined;
}

/** The same for a title, of which each part may be a state. */
export function doubtInTitle(
  title: string,
  language: Language,
  site: readonly Language[] = [],
): string | undefined {
  return inHeadline(title, grammarsAsked(language, site), true);
}

function doubtIn({ block, isHeadline, isFirst, isLead, isEdge }: Place, asked: Asked): string | undefined {
  if (isHeadline) return inHeadline(block.text, asked, isFirst);
  const isNear = isLead || isEdge;
  if (block.kind === 'cell') return undefined;
  const line = plain(block.text.slice(0, mostRead));
  const said = isNear ? closedSentence(line.slice(0, longest.lead), asked, true) : undefined;
  if (said !== undefined && said.says !== 'bare') return said.text;
  return (
    inSentences(line, asked, isNear) ??
    (isNear ? sentenceOfStrangers(line.slice(0, longest.lead), asked) : undefined)
  );
}

/** Of a longer paragraph only its beginning is asked. */
const mostRead = 1500;

function inHeadline(text: string, asked: Asked, alone: boolean): string | undefined {
  if (text.length > longest.headline || text.includes('?')) return undefined;
  const line = plain(text, ' | ').replaceAll(/ - |_/g, ' | ');
  return inSentences(line, asked) ?? stateInParts(line, asked, alone);
}

function inSentences(line: string, asked: Asked, isNear = true): string | undefined {
  return firstFound(asked.all, (grammar) => {
    const phrase = isNear ? perhapsIn(grammar).exec(line)?.[0] : undefined;
    if (phrase === undefined && !grammar.hint.test(line)) return undefined;
    const sentences = sentencesIn(clausesOf(line, grammar), line);
    if (sentences.flat().some(({ symbols }) => isOpen(symbols) || isStillHiring(symbols))) return undefined;
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

/** No condition stands before it, and it is of no other job. */
function isAbout(phrase: string, sentences: readonly (readonly Clause[])[], { parts }: Grammar): boolean {
  const sentence = sentences.find((clauses) => clauses.some(({ text }) => text.includes(phrase))) ?? [];
  const at = sentence.findIndex(({ text }) => text.includes(phrase));
  return !sentence.slice(0, at + 1).some(({ symbols, text }, index) => {
    const until = index < at || parts.unspaced === true ? symbols : symbolsBefore(symbols, text, phrase);
    return /[iqz]/.test(until);
  });
}

/** About as many of the symbols of a clause as stand for the words before a phrase. */
function symbolsBefore(symbols: string, text: string, phrase: string): string {
  return symbols.slice(0, Math.round((symbols.length * text.indexOf(phrase)) / text.length));
}

const perhapsIn = onceEach(({ parts: { perhaps, unspaced } }: Grammar) => {
  const phrases = fragments(perhaps).join('|') || '(?!)';
  return unspaced === true
    ? new RegExp(phrases, 'u')
    : new RegExp(`(?<![\\p{L}\\p{M}])(?:${phrases})(?![\\p{L}\\p{M}])`, 'u');
});

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
