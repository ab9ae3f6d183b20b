import type { Diagnostic, Severity, Where } from '../../../model/diagnostic.ts';
import type { DiagnosticCode } from '../../../model/diagnostic-codes.ts';
import type { Origin } from '../../../model/posting.ts';
import type { FrontMatter } from '../../../text/front-matter/front-matter.ts';
import { plainLine } from '../../../text/character-references.ts';
import { plainText } from '../../../text/values/plain-text.ts';
import type { Configuration } from '../../../model/configuration.ts';
import type { Stated } from '../../source.ts';
import { entriesAs, lostFaults } from './head-keys.ts';
import { type Meaning, meaningsFor, nameOf } from './meanings.ts';
import { type NamedFact, vagueNames } from './names.ts';

/** A key of the front matter with its value, and where it stands. */
export interface Entry {
  /** As written. */
  readonly key: string;
  readonly value: unknown;
  readonly origin: Origin;
  /** The name means other things elsewhere (`type`): a value that is not understood is then no fault. */
  readonly vague: boolean;
  /** The name is one of the site's own (`configuration.frontMatter`). */
  readonly own: boolean;
}

/** The front matter as the readers of single facts see it. */
export interface Head {
  /** The entries that stand for a fact, the site's own names first; those without a value left out. */
  readonly entries: (fact: NamedFact) => readonly Entry[];
  readonly languages: readonly string[];
  readonly configuration: Configuration;
  /** Reports a value; `said` follows the key and value: "is ambiguous". */
  readonly fault: (
    entry: Entry,
    code: DiagnosticCode,
    said: string,
    hint: string,
    severity?: Severity,
  ) => void;
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
  const byName = new Map<string, Entry>();
  for (const [lower, value] of Object.entries(matter.data)) {
    const name = nameOf(lower);
    if (ignored.has(lower) || isNothing(value) || byName.has(name)) continue;
    const { key, ...at } = matter.keys[lower] ?? { key: lower };
    byName.set(name, {
      key,
      value,
      origin: { from: 'front-matter', key, file: context.file, ...at },
      vague: vagueNames.has(name),
      own: false,
    });
  }
  const meanings = meaningsFor(context.configuration);
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
    const message = `\`${entry.key}: ${shown(entry.value)}\` ${said}`;
    diagnostics.push({ severity, code, message, hint, where: whereOf(entry) });
  };
  return {
    entries: (fact) =>
      (byFact.get(fact) ?? []).flatMap((entry) => entriesAs(fact, withinLimits(entry), matter)),
    languages: context.configuration.languages.map(({ tag }) => tag),
    configuration: context.configuration,
    fault,
    diagnostics,
  };
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

/** A value as one line of plain text; undefined where it is a list, a mapping or empty. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const text = plainLine(value);
  return text === '' ? undefined : text;
}

/** A text, or each of a list of texts; what is neither is left out. */
export function textsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => {
    const text = textOf(isMapping(item) ? (item['name'] ?? item['title']) : item);
    return text === undefined ? [] : [text];
  });
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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

function isNothing(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    (typeof value === 'string' && /^(?:null|~|n\/a|tbd|-)?$/i.test(value.trim()))
  );
}

function whereOf({ origin }: Entry): Where {
  const { file = '', line, column } = origin;
  return { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}

function shown(value: unknown): string {
  const text =
    typeof value === 'string' ? plainText(value.slice(0, longestText)) : JSON.stringify(bounded(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
