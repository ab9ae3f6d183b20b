import type { Diagnostic, Severity, Where } from '../../../model/diagnostic.ts';
import type { DiagnosticCode } from '../../../model/diagnostic-codes.ts';
import { onceEachText } from '../../../model/once-each.ts';
import { partsOf as wordsOf } from '../../../text/ends/vocabulary.ts';
import type { Language } from '../../../model/language.ts';
import type { FrontMatter } from '../../../text/front-matter/front-matter.ts';
import { plainText, shortened } from '../../../text/values/plain-text.ts';
import type { Configuration } from '../../../model/configuration.ts';
import type { Stated } from '../../source.ts';
import { type Entry, textOf } from './entry.ts';
import { entryAs, everyValue, lostFaults } from './head-keys.ts';
import { type Meaning, meaningsFor, nameOf } from './meanings.ts';
import { keyMeaningIn } from '../../../text/ends/key-in-language.ts';
import { aboutFact, type KeyMeaning } from '../../../text/ends/key-meaning.ts';
import type { NamedFact } from './names.ts';
import { type Phrase, phrasesIn } from './statements/phrases.ts';
import { isMapping } from '../../../text/mapping.ts';

/** The front matter as the readers of single facts see it. */
export interface Head {
  /** The entries that stand for a fact, the site's own names first; those without a value left out. */
  readonly entries: (fact: NamedFact) => readonly Entry[];
  /** The entries, nested ones too, that may say whether or how long the posting is open. */
  readonly about: readonly { readonly entry: Entry; readonly meaning: KeyMeaning }[];
  readonly languages: readonly Language[];
  readonly configuration: Configuration;
  /** Reports a value; `said` follows the key and value: "is ambiguous". */
  readonly fault: (
    entry: Entry,
    code: DiagnosticCode,
    said: string,
    hint: string,
    severity?: Severity,
  ) => void;
  /** A key and its value as they stand in messages. */
  readonly quoted: (entry: Entry) => string;
  readonly diagnostics: readonly Diagnostic[];
}

export function headOf(
  matter: FrontMatter,
  context: {
    readonly file: string;
    readonly configuration: Configuration;
    readonly ignore?: readonly string[];
  },
): Head {
  const diagnostics: Diagnostic[] = [];
  const ignored = new Set(context.ignore);
  const phrases = phrasesIn(matter, ignored, context.file);
  const byName = new Map<string, Entry>();
  for (const { name, entry } of phrases) if (name !== undefined && !byName.has(name)) byName.set(name, entry);
  const meanings = meaningsFor(context.configuration);
  const languages = context.configuration.languages.map(({ tag }) => tag);
  diagnostics.push(...lostFaults(matter, context.file, meanings));
  const byFact = entriesByFact(byName, meanings);
  const limited = new Map<string, Entry>();
  const withinLimits = (entry: Entry): Entry => {
    const known = limited.get(entry.key);
    if (known !== undefined) return { ...entry, value: known.value };
    const value = bounded(entry.value);
    limited.set(entry.key, { ...entry, value });
    if (value !== entry.value)
      fault(entry, 'value-invalid', 'is longer than any such value; only its beginning is read', limitHint);
    return { ...entry, value };
  };
  const fault: Head['fault'] = (entry, code, said, hint, severity = 'warning') => {
    if (severity !== 'error' && diagnostics.length >= mostWarnings) return;
    const message = `${quoted(entry)} ${said}`;
    diagnostics.push({ severity, code, message, hint, where: whereOf(entry) });
  };
  return {
    entries: (fact) => (byFact.get(fact) ?? []).map((entry) => entryAs(fact, withinLimits(entry), matter)),
    about: phrases.flatMap((phrase) => {
      const found = meaningOf(phrase, meanings, languages);
      return found === undefined
        ? []
        : everyValue(withinLimits(phrase.entry), matter).map((entry) => ({
            meaning: found.meaning,
            entry: { ...entry, own: found.own },
          }));
    }),
    quoted,
    languages,
    configuration: context.configuration,
    fault,
    diagnostics,
  };
}

/** The facts whose keys are told by their parts; for the others a name of the table is all that counts. */
const aboutEnds: ReadonlySet<string> = new Set(['closes', 'closed', 'open', 'status', 'draft', 'published']);
/** A flag or a word under one of their keys says nothing about being closed. */
const neverState: ReadonlySet<string> = new Set(['opens', 'updated', 'starts', 'term', 'employmentTypes']);

/** What a key means: what the site says of it, or else its words. A name that stands for another fact may still say "closed". */
function meaningOf(
  { name, phrase, entry }: Phrase,
  meanings: ReadonlyMap<string, readonly Meaning[]>,
  languages: readonly Language[],
): { readonly meaning: KeyMeaning; readonly own: boolean } | undefined {
  const facts = name === undefined ? [] : (meanings.get(name) ?? []);
  const owned = [...facts, ...(meanings.get(nameOf(entry.key)) ?? [])].find(({ own }) => own);
  const stated = owned ?? facts.find(({ fact }) => aboutEnds.has(fact));
  if (owned !== undefined && !aboutEnds.has(owned.fact)) return undefined;
  if (stated !== undefined) return { meaning: aboutFact(stated.fact), own: stated.own };
  const meaning =
    keyMeaningIn(phrase, languages) ?? (facts.length === 0 && saysWhat(phrase) ? anything : undefined);
  // A second day of publication counts too, and `publicada: false` is a draft.
  if (meaning === undefined || facts.every(({ fact }) => fact === 'opens'))
    return meaning && { meaning, own: false };
  const { word } = meaning;
  const saysNoState = facts.some(({ fact }) => neverState.has(fact));
  if (saysNoState || (word !== 'strict' && word !== 'tags' && word !== 'notice'))
    return word === undefined && meaning.flag?.no === 'closed' && !saysNoState
      ? { meaning: { isCount: meaning.isCount, isOutright: false, word: 'strict' }, own: false }
      : undefined;
  return { meaning: { isCount: false, isOutright: false, word }, own: false };
}

/** No text for when it is closed, and none about another time. */
const saysWhat = onceEachText(
  (phrase) =>
    !wordsOf(phrase).some(
      ({ word, roles }) =>
        (['closed', 'open', 'hidden', 'earlier', 'limit'] as const).some((role) => roles.has(role)) ||
        /^(?:when|if|error|previous|former|fruhere[rs]?|template|old|history|letzte[rs]?|ancien|anterior|precedente?)$/.test(
          word,
        ),
    ),
  2000,
);

/** A key of which nothing is known may hold a sentence that says it all: `remark: This position has been filled`. */
const anything: KeyMeaning = { isCount: false, isOutright: false, word: 'free' };

function quoted({ key, value }: Entry): string {
  return `\`${key}: ${shown(value)}\``;
}

/** What is read of one value: the rules for places, pay and dates then cost a bounded time, whatever the file holds. */
const longestText = 2000;
const mostItems = 100;
/** Faults of one head beyond these are more of the same; errors are always said. */
const mostWarnings = 50;
const limitHint = `A value has up to ${longestText} characters, a list up to ${mostItems} items; keep longer texts below the front matter.`;

/** The same value where it is within the limits. */
function bounded(value: unknown): unknown {
  if (typeof value === 'string') return value.length > longestText ? value.slice(0, longestText) : value;
  if (Array.isArray(value)) {
    const items = value.slice(0, mostItems).map(bounded);
    return items.length < value.length || items.some((item, at) => item !== value[at]) ? items : value;
  }
  if (!isMapping(value)) return value;
  const parts = Object.entries(value);
  const kept = parts.slice(0, mostItems).map(([key, part]) => [key, bounded(part)] as const);
  const same = kept.length === parts.length && kept.every(([, part], at) => part === parts[at]?.[1]);
  return same ? value : Object.fromEntries(kept);
}

export function stated<T>(entry: Entry, value: T): Stated<T> {
  return { value, origin: entry.origin };
}

/** A text, or each of a list of texts; what is neither is left out. */
export function textsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => {
    const text = textOf(isMapping(item) ? (item['name'] ?? item['title']) : item);
    return text === undefined ? [] : [text];
  });
}

/** A mapping's texts by name, as `nameOf` gives them. */
export function partsOf(value: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      const text = textOf(part);
      return text === undefined ? [] : [[nameOf(key), text]];
    }),
  );
}

/** The entries by the fact that they stand for, strongest name first. */
function entriesByFact(
  byName: ReadonlyMap<string, Entry>,
  meanings: ReadonlyMap<string, readonly Meaning[]>,
): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, { readonly rank: number; readonly entry: Entry }[]>();
  for (const [name, entry] of byName) {
    for (const { fact, rank, own } of meanings.get(name) ?? []) {
      const ranked = found.get(fact) ?? [];
      ranked.push({ rank, entry: own ? { ...entry, vague: false, own } : entry });
      found.set(fact, ranked);
    }
  }
  return new Map(
    Array.from(found, ([fact, ranked]) => [
      fact,
      ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry),
    ]),
  );
}

function whereOf({ origin }: Entry): Where {
  const { file = '', line, column } = origin;
  return { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}

function shown(value: unknown): string {
  const text =
    typeof value === 'string' ? plainText(value.slice(0, longestText)) : JSON.stringify(bounded(value));
  return shortened(text, 80);
}
