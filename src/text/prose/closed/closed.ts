import type { Language } from '../../../model/language.ts';
import * as registry from './languages/registry.ts';
import type { ClosedRules } from './rules.ts';
import type { Block, Prose } from '../prose.ts';

/** Where a text says that its posting is closed. */
export interface ClosedStatement {
  /** In the file, from 1. */
  readonly line: number;
  /** The heading, line or sentence that says so, as plain text. */
  readonly text: string;
  /** The words that decided, in lower case. */
  readonly phrase: string;
}

/**
 * The first place where a heading, an admonition title, a labelled line (`Status: Filled`) or the lead says that the
 * posting is closed. The body is never asked: there, "after this position is filled" is about something else.
 * English in a heading, a title or a labelled line counts on pages of every language: it is what a translation leaves behind.
 */
export function closedInProse(prose: Prose, language: Language): ClosedStatement | undefined {
  const own = rulesFor(language);
  const all = own === registry.en ? [own] : own === undefined ? [registry.en] : [own, registry.en];
  const opening = prose.blocks.findIndex((block) => block.kind === 'paragraph');
  for (const [index, block] of prose.blocks.entries()) {
    const first = opening === -1 || index < opening;
    const found =
      all.map((rules) => inBlock(block, prose.blocks[index + 1], first, rules)).find(isFound) ??
      (own !== undefined && isLead(block) ? inLead(block, own) : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The same for a title: `[Closed] Baker`, `Baker – position filled`. */
export function closedInTitle(title: string, language: Language): string | undefined {
  const own = rulesFor(language);
  const all = own === undefined || own === registry.en ? [registry.en] : [own, registry.en];
  return all.map((rules) => headlineIn(title, rules, true)).find(isFound);
}

/** Longest text that is looked at: every expression then costs a bounded time, whatever the file holds. */
const longest = { headline: 160, label: 120, sentence: 240, lead: 420 };

function inBlock(
  block: Block,
  next: Block | undefined,
  first: boolean,
  rules: ClosedRules,
): ClosedStatement | undefined {
  if (block.kind === 'heading' || block.kind === 'admonition-title') {
    const alone = block.kind === 'admonition-title' || block.level === 1 || first;
    return found(block.line, block.text, headlineIn(block.text, rules, alone));
  }
  const row = block.kind === 'cell' && next?.kind === 'cell' && next.line === block.line ? [next.text] : [];
  for (const line of [
    ...row.map((value) => `${block.text.slice(0, longest.label)}: ${value}`),
    ...linesOf(block),
  ]) {
    const phrase = labelledLine(line, rules);
    if (phrase !== undefined) return found(block.line, line.slice(0, longest.label), phrase);
  }
  return undefined;
}

/**
 * A label and a date (`Applications closed: 30 June`) may be a deadline to come, and says nothing.
 * `alone`: whether a mere state ("Closed") is enough, and not only a sentence or "Position closed".
 */
function headlineIn(text: string, rules: ClosedRules, alone: boolean): string | undefined {
  if (text.length > longest.headline) return undefined;
  const line = plain(text);
  if (line.includes('?')) return undefined;
  const separator = /:.*\d/.test(line) ? /[[\](){}【】「」|–—!.]| - / : /[[\](){}【】「」|–—!.:]| - /;
  const parts = [line, ...line.split(separator)].map((part) => part.trim());
  for (const part of parts) {
    const match =
      rules.headline.exec(part) ?? (alone ? rules.mark.exec(part) : null) ?? rules.statement.exec(part);
    if (match !== null) return match[0];
  }
  return labelledIn(text, rules);
}

/** The block, and what follows each label in bold: lines of one paragraph come as one text. */
function linesOf(block: Block): readonly string[] {
  const lines = [block.text];
  let from = 0;
  for (const label of block.emphasised) {
    const at = block.text.indexOf(label, from);
    if (at === -1) break;
    if (at > 0 && label.length <= longest.label) lines.push(block.text.slice(at, at + 4 * longest.label));
    from = at + label.length;
  }
  return lines;
}

function labelledLine(line: string, rules: ClosedRules): string | undefined {
  for (const part of line.slice(0, 4 * longest.label).split(/ \| | [·•] |\t/)) {
    const phrase = labelledIn(part, rules);
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

/** What a text needs for a separator to be in it: one of their characters, or another that `plain` may make one of. */
const separable = /[:|-]|[^\0-\x7f]/;

function labelledIn(text: string, rules: ClosedRules): string | undefined {
  const start = text.slice(0, longest.label);
  if (!separable.test(start)) return undefined;
  const line = plain(start);
  const separator = /[:|]| [–—-] /.exec(line);
  if (separator === null || !rules.label.test(line.slice(0, separator.index).trim())) return undefined;
  const value = line.slice(separator.index + separator[0].length).trim();
  return rules.value.exec(value.replace(/[.。]$/, '')) === null ? undefined : line;
}

function isLead(block: Block): boolean {
  return block.lead && block.kind === 'paragraph';
}

/** A short paragraph is read sentence by sentence; of a long one only its opening in bold or italics. */
function inLead(block: Block, rules: ClosedRules): ClosedStatement | undefined {
  const opening = block.emphasised[0];
  const short = block.text.length <= longest.lead;
  const text = short
    ? block.text
    : opening !== undefined && block.text.trimStart().startsWith(opening)
      ? opening
      : '';
  for (const sentence of text.slice(0, longest.lead).split(sentenceEnd)) {
    const phrase = sentenceSays(sentence, rules);
    if (phrase !== undefined) return found(block.line, sentence, phrase);
  }
  const phrase =
    short && opening !== undefined && block.text.trimStart().startsWith(opening)
      ? sentenceSays(opening, rules)
      : undefined;
  return found(block.line, opening ?? '', phrase);
}

function sentenceSays(sentence: string, rules: ClosedRules): string | undefined {
  const line = plain(sentence.slice(0, longest.sentence));
  if (/[?？]/.test(line)) return undefined;
  const whole = line.replace(/[\s.!。:]+$/, '');
  const verbless = rules.headline.exec(whole) ?? rules.mark.exec(whole);
  if (verbless !== null) return verbless[0];
  for (const start of clauseStarts(line)) {
    const match = rules.statement.exec(whole.slice(start));
    if (match !== null) return match[0];
  }
  return undefined;
}

function clauseStarts(line: string): readonly number[] {
  return [0, ...[...line.matchAll(/[,;:!)–—] ?| - /g)].map((match) => match.index + match[0].length)];
}

/** Not after an ordinal: `am 3. Mai`. */
const sentenceEnd = /(?<=[!?]|(?:\D|\d{3})\.)\s+|(?<=[。！？])/;

/** NFKC, lower case, straight apostrophes, single spaces; without marks, emoji and invisible characters. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[،、]/g, ',')
    .replaceAll('؟', '?')
    .replace(/[\p{Cf}\p{So}\p{Sk}\u{fe00}-\u{fe0f}\u{64b}-\u{652}\u{640}*_~"“”«»„]/gu, '')
    .replaceAll('ţ', 'ț')
    .replaceAll('ş', 'ș')
    .replace(/\s+/g, ' ')
    .trim();
}

const rulesByLanguage = new Map<Language, ClosedRules | undefined>();

function rulesFor(language: Language): ClosedRules | undefined {
  if (!rulesByLanguage.has(language)) rulesByLanguage.set(language, registered(language));
  return rulesByLanguage.get(language);
}

function registered(language: Language): ClosedRules | undefined {
  const { language: primary, script } = new Intl.Locale(language).maximize();
  const rules: Readonly<Record<string, ClosedRules>> = registry;
  const name = script === 'Hant' ? `${primary}Hant` : primary;
  return Object.hasOwn(rules, name) ? rules[name] : undefined;
}

function found(line: number, text: string, phrase: string | undefined): ClosedStatement | undefined {
  return phrase === undefined ? undefined : { line, text: text.trim(), phrase };
}

function isFound<T>(value: T | undefined): value is T {
  return value !== undefined;
}
