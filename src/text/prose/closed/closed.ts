import type { Language } from '../../../model/language.ts';
import { yesOrNo } from '../../values/yes-no.ts';
import type { Block, Prose } from '../prose.ts';
import { type Clause, clausesOf, fragments, type Grammar } from './grammar.ts';
import { english, grammarFor } from './languages.ts';
import { type Labelled, labelsAndValues } from '../labels.ts';
import { isEndLabel } from './closing-days.ts';
import { plain } from './plain.ts';

/** Where a text says that its posting is closed. */
export interface ClosedStatement {
  /** In the file, from 1. */
  readonly line: number;
  /** The heading, line or sentence that says so, as plain text. */
  readonly text: string;
  /** The words that decided, in lower case. */
  readonly phrase: string;
}

/** Longest text that is looked at: what is read costs a bounded time, whatever the file holds. */
const longest = { headline: 160, label: 120, sentence: 240, lead: 420 };

/**
 * The first place where a heading, the title of an admonition, a labelled line or the lead says that the posting is
 * closed. Of the body only short paragraphs are asked that point at this very posting, and what stands below a heading
 * on applying. English in a heading, a title or a label counts on pages of every language: a translation leaves it behind.
 */
export function closedInProse(prose: Prose, language: Language): ClosedStatement | undefined {
  return closedStatements(prose, language).next().value;
}

/** All such places, in order. */
export function* closedStatements(prose: Prose, language: Language): Generator<ClosedStatement, undefined> {
  const own = grammarFor(language);
  const all = own === undefined || own === english ? [english] : [own, english];
  const opening = prose.blocks.findIndex((block) => block.kind === 'paragraph');
  const labelled = labelsAndValues(prose);
  let applying = false;
  for (const [index, block] of prose.blocks.entries()) {
    const isFirst = opening === -1 || index < opening;
    if (block.kind === 'heading' && isLabelOf(block, prose.blocks[index + 1], labelled, all)) continue;
    if (block.kind === 'heading') applying = all.some((grammar) => isAboutApplying(block.text, grammar));
    const isText = own !== undefined && !isHeadline(block) && block.kind !== 'cell';
    const found =
      inLine(block, labelled.get(block) ?? [], all, isFirst) ??
      (isText ? inText(block, own, applying) : undefined);
    if (found !== undefined) yield found;
  }
}

/** What a block says as a headline, as a labelled line, or together with the block before it. */
function inLine(
  block: Block,
  labelled: readonly Labelled[],
  all: readonly Grammar[],
  isFirst: boolean,
): ClosedStatement | undefined {
  for (const grammar of all) {
    const phrase = isHeadline(block)
      ? [block.text, ...block.emphasised.slice(0, 5)]
          .map((text) => headlineIn(text, grammar, block.kind !== 'heading' || block.level === 1 || isFirst))
          .find((found) => found !== undefined)
      : lineSays(block.text, grammar);
    if (phrase !== undefined)
      return stated(block.line, block.text.slice(0, isHeadline(block) ? undefined : longest.label), phrase);
    const pair = labelled.find(({ label, value }) => labelSays(label, value, grammar));
    if (pair !== undefined) {
      const text = `${pair.label}: ${pair.value}`;
      return stated(block.line, text, plain(text));
    }
  }
  return undefined;
}

/** The same for a title: `[Closed] Baker`, `Baker – position filled`, `CLOSED Baker`. */
export function closedInTitle(title: string, language: Language): string | undefined {
  if (/^\s*(?:~~.*~~|<(?:del|s)>.*<\/(?:del|s)>)\s*$/s.test(title.slice(0, longest.headline)))
    return title.trim();
  const own = grammarFor(language);
  const all = own === undefined || own === english ? [english] : [own, english];
  return all
    .map((grammar) => headlineIn(title, grammar, true) ?? inCapitals(title, grammar) ?? aside(title, grammar))
    .find((found) => found !== undefined);
}

/** `締切` above a day is no state, though the word is one. */
function isLabelOf(
  { text }: Block,
  next: Block | undefined,
  labelled: ReturnType<typeof labelsAndValues>,
  all: readonly Grammar[],
): boolean {
  if (next === undefined || text.length > longest.label) return false;
  const label = plain(text).replace(/[\s:：]+$/, '');
  return (
    all.some((grammar) => grammar.parts.unspaced === true && isEndLabel(label, grammar)) &&
    (labelled.get(next) ?? []).some((pair) => plain(pair.label) === label)
  );
}

function isHeadline({ kind }: Block): boolean {
  return kind === 'heading' || kind === 'admonition-title';
}

function isAboutApplying(text: string, { parts }: Grammar): boolean {
  if (text.length > longest.label) return false;
  return new RegExp(
    `(?:^|[^\\p{L}])(?:${[parts.apply, parts.requests, parts.status].flatMap(fragments).join('|')})`,
    'u',
  ).test(plain(text));
}

/**
 * Each part of a title by itself. What stands before a date (`Applications closed: 30 June`) may be a deadline to come.
 * `alone`: whether a mere state ("Closed") is enough, and not only one that names a job.
 */
function headlineIn(text: string, grammar: Grammar, alone: boolean): string | undefined {
  if (text.length > longest.headline) return undefined;
  const line = plain(text, ' | ');
  if (line.includes('?') || !grammar.hint.test(line)) return labelledIn(line, grammar);
  const clauses = clausesOf(line.replaceAll(/ - |_/g, ' | '), grammar);
  const found = clauses.find(({ says, after, mark }, index) => {
    if (says === undefined || isDayNext(clauses[index + 1])) return false;
    if (says === 'this' || says === 'subject' || says === 'weak') return true;
    return alone && after !== 'k' && clauses[index + 1]?.after !== 'k' && !(says === 'mark' && mark === ',');
  });
  return found?.text ?? labelledIn(line, grammar);
}

function isDayNext(next: Clause | undefined): boolean {
  return next !== undefined && /^[xs]/.test(next.symbols) && /[:：]/.test(next.mark);
}

/** `Baker – closed position`: as the whole title it would be a list of such. */
function aside(title: string, grammar: Grammar): string | undefined {
  if (title.length > longest.headline) return undefined;
  const clauses = clausesOf(plain(title, ' | ').replaceAll(' - ', ' | '), grammar);
  return clauses.length < 2 ? undefined : clauses.find(({ symbols }) => /^a*[ov]a*j$/.test(symbols))?.text;
}

/** A word in capitals at either end of a title that is not all in capitals: `CLOSED Baker`. */
function inCapitals(title: string, grammar: Grammar): string | undefined {
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
      for (const one of [phrase, whole]) if (clausesOf(one, grammar)[0]?.says !== undefined) return one;
    }
  }
  return undefined;
}

/** What needs no label of its own block: `Status: Filled | Place: Halifax`, or lines of one paragraph that come as one text. */
function lineSays(text: string, grammar: Grammar): string | undefined {
  const line = text.slice(0, 4 * longest.label);
  for (const part of [line, ...line.split(/ \| | [·•] |\t/)]) {
    const phrase = separable.test(part) ? labelledIn(plain(part), grammar) : undefined;
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

/** What a text needs for a separator to be in it: one of their characters, or another that `plain` may make one of. */
const separable = /[:|?-]|[^\0-\x7f]/;

function labelledIn(line: string, grammar: Grammar): string | undefined {
  const start = line.slice(0, longest.label);
  const separator = /[:：|]| [–—-] |\? /.exec(start);
  if (separator === null) return undefined;
  const value = start.slice(separator.index + separator[0].length);
  return labelSays(start.slice(0, separator.index), value, grammar) ? start : undefined;
}

function labelSays(label: string, value: string, grammar: Grammar): boolean {
  if (label.length > longest.label) return false;
  const clauses = clausesOf(plain(label).replaceAll('?', ''), grammar);
  const [only] = clauses;
  if (only === undefined || clauses.length > 1) return false;
  const told = plain(value.slice(0, longest.label)).trim();
  if (/^[Ljrhpdta]+$/.test(only.symbols) && /[Ljrh]/.test(only.symbols) && valueSays(told, grammar))
    return true;
  const answer = yesOrNo(told.replace(/[.!,;].*$/, ''));
  if (answer === true) return only.says !== undefined;
  return answer === false && /^[jrtdbalh]+$/.test(only.symbols) && /[lh]/.test(only.symbols);
}

/** Its first clause, or its first words where another label follows in the same line. */
function valueSays(value: string, grammar: Grammar): boolean {
  if (value.includes('?') || !grammar.hint.test(value)) return false;
  const [first, next] = clausesOf(value, grammar);
  if (first?.says !== undefined)
    return !(
      next !== undefined &&
      /^[^n]*[lh]/.test(next.symbols) &&
      next.after === '|' &&
      next.says === undefined &&
      !next.symbols.includes('-')
    );
  const colon = value.indexOf(':');
  const words = (colon === -1 ? '' : value.slice(0, colon)).split(' ');
  return [1, 2, 3].some((dropped) => {
    const before = words.slice(0, -dropped).join(' ');
    const clauses = before === '' ? [] : clausesOf(before, grammar);
    return clauses.length === 1 && clauses[0]?.says !== undefined;
  });
}

/** A short paragraph is read sentence by sentence; of a long one in the lead only its opening in bold or italics. */
function inText(block: Block, grammar: Grammar, applying: boolean): ClosedStatement | undefined {
  const isLead = (block.lead && block.kind === 'paragraph') || applying;
  const opening = block.emphasised[0];
  const opens = opening !== undefined && block.text.trimStart().startsWith(opening);
  if (block.text.length > (isLead ? longest.lead : longest.sentence))
    return isLead && opens ? told(opening, block, grammar, isLead) : undefined;
  return (
    told(block.text, block, grammar, isLead) ??
    (isLead && opens ? told(opening, block, grammar, isLead) : undefined)
  );
}

function told(text: string, block: Block, grammar: Grammar, isLead: boolean): ClosedStatement | undefined {
  const line = plain(text.slice(0, longest.lead));
  if (!grammar.hint.test(line)) return undefined;
  const sentences = sentencesIn(clausesOf(line, grammar), line);
  const isElsewhereOpen = sentences.flat().some(({ symbols }) => isOpen(symbols));
  for (const sentence of isLead ? sentences : sentences.slice(0, 1)) {
    const found = saysClosed(sentence, isElsewhereOpen, sentences.length === 1);
    if (found !== undefined && (isLead || found.says === 'this')) return stated(block.line, text, found.text);
  }
  return undefined;
}

/** A question says nothing. */
function sentencesIn(clauses: readonly Clause[], line: string): readonly (readonly Clause[])[] {
  const sentences: Clause[][] = [];
  for (const clause of clauses) {
    const last = sentences.at(-1);
    if (clause.after === '.' || last === undefined) sentences.push([clause]);
    else last.push(clause);
  }
  if (!/[?？]/.test(line)) return sentences;
  return sentences.filter((sentence) => {
    const last = sentence.at(-1)?.text ?? '';
    return !/^[ )"]*[?？]/.test(line.slice(line.lastIndexOf(last) + last.length));
  });
}

/** `this one is open`, `this one is still open`, `this one stays open`: of it the others say nothing. */
function isOpen(symbols: string): boolean {
  const still = symbols.replace(/(?<=[bBjt-])i(?=[alh])/, '');
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
    if (clause.says === undefined || clause.says === 'mark' || isDayNext(sentence[index + 1])) continue;
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

/** A state alone is the whole sentence, but for thanks and a day. */
function isAlone(sentence: readonly Clause[], index: number): boolean {
  const rest = sentence.slice(index + 1);
  const isFirst = sentence.slice(0, index).every(({ symbols }) => /^[xsa]+$/.test(symbols));
  return isFirst && rest.every(({ after, symbols }) => after === 'k' || /^[xsa]+$/.test(symbols));
}

function stated(line: number, text: string, phrase: string): ClosedStatement {
  return { line, text: text.trim(), phrase };
}
