import { onceEach } from '../../../model/once-each.ts';
import type { Language } from '../../../model/language.ts';
import type { PostingFacts } from '../../../model/posting.ts';
import { instantAt, readDate } from '../../values/dates.ts';
import { readHours, readTerm } from '../../values/durations.ts';
import { readEmploymentTypes } from '../../values/employment.ts';
import { periodInLabel, readSalary } from '../../values/pay/money.ts';
import { readPlaces } from '../../values/places.ts';
import { labelsAndValues } from '../labels.ts';
import type { Prose } from '../prose.ts';
import { announcedBy, type LabelledName } from './label-words.ts';

/** What stands behind a label for it: read as the same value in front matter is, or why it cannot be. */
export interface LabelledValue {
  readonly fact: Exclude<LabelledName, 'apply'> | 'remote';
  readonly value?: PostingFacts[Exclude<LabelledName, 'apply'> | 'remote'];
  /** Follows "the text states …, which": `is in dollars of a country that is not named`. */
  readonly fault?: string;
  readonly line: number;
  readonly text: string;
  /** Of its label, where that is in another of the site's languages. */
  readonly language?: Language;
}

interface Context {
  readonly language: Language;
  /** The site's others. */
  readonly others: readonly Language[];
  readonly timeZone: string;
  readonly dollar: string | undefined;
}

export interface LabelledLine {
  readonly label: string;
  readonly value: string;
  readonly line: number;
}

/** Every label with its value: in a line, in bold, in a table, below a heading. */
export const labelledLines = onceEach((prose: Prose): readonly LabelledLine[] => {
  const pairs = labelsAndValues(prose);
  return prose.blocks.flatMap((block) => {
    const inLine = block.text.length > longestLine ? [] : block.text.split(' | ').flatMap(pairIn);
    // In one line a label and its value are read once, however they are set.
    const apart = inLine.length > 0 ? [] : (pairs.get(block) ?? []);
    return [...inLine, ...apart].map((pair) => ({ ...pair, line: block.line }));
  });
});

const longestLine = 400;
const longestValue = 160;
const withColon = /^(.{2,60}?)(?:\s?[:：]\s?(?!\/\/)|\s[–—·-]\s|\?\s)(\S.*)$/u;
/** "Posted on 3 May 2026", "Publié le 3 mai 2026": the day follows without a colon. */
const dated = /^(\p{L}+(?: \p{L}+){0,3}?) (\d.*|\p{Lu}\p{L}+\.? \d.*)$/u;

function pairIn(text: string): readonly Pick<LabelledLine, 'label' | 'value'>[] {
  const [, label, value] = withColon.exec(text) ?? dated.exec(text) ?? [];
  return label === undefined || value === undefined ? [] : [{ label, value }];
}

/** The facts that stand behind their label: `**Location:** Turku, Finland`. Costs time linear in the text. */
export function labelledValues(prose: Prose, context: Context): readonly LabelledValue[] {
  return labelledLines(prose).flatMap(({ label, value, line }) => {
    if (value.length > longestValue) return [];
    const text = value.trim().replace(/(?<=\p{L}{3}|\d|\))\.$/u, '');
    const { facts, language } = announcedBy(label, context.language, context.others);
    const inOther = language === undefined ? {} : { language };
    // Of another language's label only what it plainly says counts: `Site: Keeper` in English names no place.
    return facts
      .flatMap((fact) => (fact === 'apply' ? [] : read(fact, text, label, { ...context, ...inOther })))
      .filter((one) => language === undefined || one.fault === undefined)
      .map((one) => ({ ...one, ...inOther, line, text: `${label.replace(/\s*[:：]$/, '')}: ${value}` }));
  });
}

type Read = Pick<LabelledValue, 'fact' | 'value' | 'fault'>;

function read(
  fact: Exclude<LabelledName, 'apply'>,
  text: string,
  label: string,
  { language, timeZone, dollar }: Context,
): readonly Read[] {
  switch (fact) {
    case 'salary': {
      const unit = periodInLabel(label);
      const salary = readSalary(text, {
        ...(dollar !== undefined && /\p{Sc}|dollar/u.test(text) && { currency: dollar }),
        ...(unit !== undefined && { unit }),
      });
      if (!('fault' in salary)) return [{ fact, value: salary }];
      return /\d/.test(text) && /\p{Sc}|[A-Z]{3}|\bkr\b/u.test(text) ? [{ fact, fault: salary.fault }] : [];
    }
    case 'hours':
      return known(fact, readHours(text));
    case 'term':
      return known(fact, readTerm(text));
    case 'opens': {
      const reading = readDate(text, [language]);
      if (reading.kind !== 'fault') return [{ fact, value: instantAt(reading, timeZone, 'start') }];
      return /\d/.test(text) && text.length < 40 ? [{ fact, fault: reading.fault }] : [];
    }
    case 'employmentTypes': {
      const { types, unknown } = readEmploymentTypes(withoutRemark(text));
      return types.length > 0 && unknown.length === 0 ? [{ fact, value: types }] : [];
    }
    case 'locations':
      return whereIn(text, language);
  }
}

/** A remark in brackets that says nothing of types: `Internship (for credit)`. */
function withoutRemark(text: string): string {
  const [written = '', remark = ''] = /\s\(([^()]{2,60})\)/.exec(text) ?? [];
  const isRemark =
    remark !== '' &&
    readEmploymentTypes(remark).types.length === 0 &&
    !/\d|%|possib|moglich|möglich|posible|optional|negotiable|not?\b|nicht|kein|pas\b/i.test(remark);
  return isRemark ? text.replace(written, '') : text;
}

function known<Name extends 'hours' | 'term'>(
  fact: Name,
  value: PostingFacts[Name] | undefined,
): readonly Read[] {
  return value === undefined ? [] : [{ fact, value }];
}

/** A place is read where it names its country; a town alone may be one of many, and is only said. */
function whereIn(text: string, language: Language): readonly Read[] {
  const { places, remote, unknown } = readPlaces(text.replace(hybrid, '').replace(at, ''), [language, 'en']);
  if (unknown.length > 0 || !places.every(({ name }) => isName(name))) return [];
  const found: Read[] = remote === undefined ? [] : [{ fact: 'remote', value: remote }];
  if (places.length === 0) return found;
  return places.every(({ address }) => address?.addressCountry !== undefined)
    ? [{ fact: 'locations', value: places }, ...found]
    : [{ fact: 'locations', fault: 'names no country' }];
}

/** How the work is done there says nothing of where. */
const hybrid = /\s*\((?:hybrid|hybride|híbrid\p{L}*)(?![\p{L}])[^()]*\)$/iu;

/** `Where? In Lisbon`. */
const at = /^(?:in|en|à|im) (?=\p{Lu})/iu;

/** Names alone, divided by commas: `Stratford-upon-Avon, England, UK`, and no sentence. */
function isName(text: string): boolean {
  return text.split(/[,،]/).every((part) => {
    const [first = '', ...others] = part
      .replace(/[()]/g, ' ')
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/^\d{4,5} /, '')
      .split(' ');
    return capital.test(first) && others.every((word) => capital.test(word) || small.test(word));
  });
}

/** Begins with a capital, or is of a script that has none. */
const capital = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lo}[\p{Lo}\p{M}]*)$/u;
/** Names of countries have small words in most languages: `Corée du Sud`, `Polynésie française`, `Islas del Canal`. */
const small = /^(?:of|de|do|da|y|di|am|an|en|im|ob|la|le|\p{Ll}{3,12})$/u;

/** The lines on which people are told how to apply, with the language in which: behind such a label, and below such a heading down to the next. */
export function linesOnApplying(
  prose: Prose,
  { language, others }: Pick<Context, 'language' | 'others'>,
): ReadonlyMap<number, Language> {
  const toldIn = (label: string): Language | undefined => {
    const announced = label.length > 60 ? undefined : announcedBy(label, language, others);
    return announced?.facts.includes('apply') === true ? (announced.language ?? language) : undefined;
  };
  const lines = new Map<number, Language>();
  const add = (line: number, tag: Language | undefined) => {
    if (tag !== undefined && !lines.has(line)) lines.set(line, tag);
  };
  for (const { label, line } of labelledLines(prose)) add(line, toldIn(label));
  let below: Language | undefined;
  for (const { kind, text, line } of prose.blocks) {
    if (kind === 'heading' || kind === 'admonition-title') below = toldIn(text);
    else add(line, below);
  }
  return lines;
}
