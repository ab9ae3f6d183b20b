import type { Language } from '../../../model/language.ts';
import type { Block, Prose } from '../prose.ts';
import { isStruckThrough } from '../struck.ts';
import { daysIn } from './days/days-in.ts';
import { type Asked, grammarsAsked, isOrdinary } from './grammar/asked.ts';
import { clausesOf } from './grammar/clauses.ts';
import { aside, headlineIn, inCapitals } from './headlines.ts';
import { type Place, placesIn } from './places.ts';
import { longest, plain } from './grammar/plain.ts';
import { answeredIn } from './questions.ts';
import { closedSentence } from './sentences.ts';
import { labelSays, stateInLine } from './states.ts';
import { firstFound } from '../../values/first-found.ts';

/** Where a text says that its posting is closed. */
export interface ClosedStatement {
  /** In the file, from 1. */
  readonly line: number;
  /** The heading, line or sentence that says so, as plain text. */
  readonly text: string;
  /** The words that decided, in lower case. */
  readonly phrase: string;
  /** What the words name that is closed, where it is not this very posting: `the contest of tales`. */
  readonly names?: readonly string[];
  /** It is so from this day on: a row of a chronology. */
  readonly from?: string;
}

/**
 * The first place where a heading, the title of an admonition, a labelled line or the lead says that the posting is
 * closed. Of the body only short paragraphs are asked that point at this very posting, and what stands below a heading
 * on applying. All the `site`'s languages count, and English: a translation leaves them behind, and whoever closes a
 * posting may write in another one than its author. Of the others only what points at this very posting.
 */
export function closedInProse(
  prose: Prose,
  language: Language,
  site: readonly Language[] = [],
  year?: number,
): ClosedStatement | undefined {
  return closedStatements(prose, language, site, year).next().value;
}

/** The first of these places, not more than are wanted. */
export function firstStatements(
  most: number,
  ...asked: Parameters<typeof closedStatements>
): readonly ClosedStatement[] {
  const found: ClosedStatement[] = [];
  for (const statement of closedStatements(...asked)) {
    found.push(statement);
    if (found.length === most) break;
  }
  return found;
}

/** All such places, in order. */
export function* closedStatements(
  prose: Prose,
  language: Language,
  site: readonly Language[] = [],
  year?: number,
): Generator<ClosedStatement, undefined> {
  const { struckOut } = prose;
  if (struckOut !== undefined) yield stated(struckOut.line, struckOut.text, struckOut.text);
  const asked = grammarsAsked(language, site, year);
  const answers = answeredIn(prose, asked);
  for (const place of placesIn(prose, asked)) {
    const answer = answers.get(place.block);
    if (answer?.says === 'closed') yield stated(answer.line, answer.text, answer.text);
    if (answer !== undefined) continue;
    const found =
      inLine(place, asked) ??
      (place.isHeadline || place.block.kind === 'cell' ? undefined : inText(place, asked));
    if (found !== undefined) yield found;
  }
  // A badge is a picture whose words stand in its place.
  for (const { alt = '', line } of prose.images ?? []) {
    const phrase = headlineIn(alt, asked, false) ?? closedSentence(plain(alt), asked, false)?.text;
    if (phrase !== undefined && alt.length <= longest.headline) yield stated(line, alt, phrase);
  }
}

/** The same for a title: `[Closed] Baker`, `Baker – position filled`, `CLOSED Baker`. */
export function closedInTitle(
  title: string,
  language: Language,
  site: readonly Language[] = [],
): string | undefined {
  if (isStruckThrough(title.slice(0, longest.headline))) return title.trim();
  const asked = grammarsAsked(language, site);
  return (
    headlineIn(title, asked, true) ??
    firstFound(asked.all, (grammar) => inCapitals(title, grammar, asked) ?? aside(title, grammar))
  );
}

/** What a block says as a headline, as a labelled line, or together with the block before it. */
function inLine(
  { block, labelled, isHeadline, isFirst, isLead }: Place,
  asked: Asked,
): ClosedStatement | undefined {
  const phrase = isHeadline
    ? firstFound([block.text, ...block.emphasised.slice(0, 5)], (text) => headlineIn(text, asked, isFirst))
    : (stateInLine(block.text, asked) ?? (isLead ? inRowOfFacts(block.text, asked) : undefined));
  if (phrase !== undefined)
    return stated(block.line, block.text.slice(0, isHeadline ? undefined : longest.label), phrase);
  // `First round: closed` above `Second round: running` is over for no one.
  const pair = labelled.find(
    ({ label, value, others = [] }) =>
      labelSays(label, value, asked) && others.every((other) => labelSays(label, other, asked)),
  );
  if (pair === undefined) return inChronology(block, labelled, asked);
  const text = `${pair.label}: ${pair.value}`;
  return stated(block.line, text, plain(text));
}

/** `🔴 Filled | 📍 Halifax | 🕐 30 hours`: a state alone, one of several facts in a row. */
function inRowOfFacts(text: string, asked: Asked): string | undefined {
  const parts = text.length > longest.headline ? [] : text.split(/ ?[|·•] ?/);
  if (parts.length < 2 || parts.some((part) => part.length > 60)) return undefined;
  return parts
    .map((part) => plain(part))
    .find((part) =>
      asked.all.some((grammar) => {
        const [only, more] = grammar.hint.test(part) ? clausesOf(part, grammar) : [];
        return more === undefined && only?.says === 'bare' && !isOrdinary(only, grammar, asked);
      }),
    );
}

/** `11 May 2026: post filled`, as an item, a row or a line. */
function inChronology(block: Block, labelled: Place['labelled'], asked: Asked): ClosedStatement | undefined {
  const row = /^(.{4,40}?)(?:\s*[:：|]\s+|\s+[–—-]\s+)(.{3,160})$/su.exec(block.text);
  const pairs = row === null ? labelled : [{ label: row[1] ?? '', value: row[2] ?? '' }, ...labelled];
  for (const { label, value } of pairs) {
    const from = dayOf(label, asked);
    const said = from === undefined ? undefined : closedSentence(plain(value), asked, true);
    if (from !== undefined && said !== undefined && said.says !== 'bare')
      return { ...stated(block.line, `${label}: ${value}`, said.text), from };
  }
  return undefined;
}

/** The first day that a label is, and nothing else. */
function dayOf(label: string, asked: Asked): string | undefined {
  const line = plain(label).replace(/\s*[:：]$/, '');
  const isDay = asked.all.some((grammar) => {
    const [only, more] = /\d/.test(line) ? clausesOf(line, grammar) : [];
    return more === undefined && only !== undefined && /^a*[xs]$/.test(only.symbols);
  });
  const [day] = isDay ? asked.tags.flatMap((tag) => daysIn(line, tag)) : [];
  return day?.readings.toSorted().at(-1) ?? (isDay ? /(?<!\d)20\d\d(?!\d)/.exec(line)?.[0] : undefined);
}

/** A short paragraph is read sentence by sentence; of a long one in the lead only its opening in bold or italics. */
function inText({ block, isLead }: Place, asked: Asked): ClosedStatement | undefined {
  const opening = isLead ? block.emphasised[0] : undefined;
  const texts = [
    ...(block.text.length > (isLead ? longest.lead : longest.sentence) ? [] : [block.text]),
    ...(foreignTitle.exec(block.text)?.slice(1) ?? []),
    ...(opening !== undefined && block.text.trimStart().startsWith(opening) ? [opening] : []),
  ];
  return firstFound(texts, (text) => {
    const found = closedSentence(plain(unquoted(text.slice(0, longest.lead))), asked, isLead);
    // `**Closed:** 30 June` is a label with its value.
    const isLabel = found?.says === 'bare' && /[:：]\s*$/.test(text);
    if (found === undefined || isLabel) return undefined;
    const isNamed = found.names.length > 0 && (found.says === 'subject' || found.says === 'weak');
    return { ...stated(block.line, text, found.text), ...(isNamed && { names: found.names }) };
  });
}

/** The title of an admonition of MkDocs or Docusaurus on a site whose generator knows none, and shows it as text. */
const foreignTitle = /^\s*(?:!!!|\?\?\?\+?|:::|\/\/\/) ?\w+ ["'[| ]{1,3}([^"'\]\n]{3,160})/u;

/** Without what others are quoted to have said: `“The position has been filled.” We have all had that e-mail.` */
function unquoted(text: string): string {
  return text.replace(/["“„«][^"“”„«»]{10,200}[.!]["”“»]\s+(?=\p{L})/gu, '');
}

function stated(line: number, text: string, phrase: string): ClosedStatement {
  return { line, text: text.trim(), phrase };
}
