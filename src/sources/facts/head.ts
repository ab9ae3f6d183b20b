import type { Diagnostic, Severity, Where } from '../../model/diagnostic.ts';
import type { DiagnosticCode } from '../../model/diagnostic-codes.ts';
import type { Origin } from '../../model/posting.ts';
import type { FrontMatter } from '../../text/front-matter.ts';
import { fold, plainText } from '../../text/plain-text.ts';
import type { Configuration } from '../configuration.ts';
import type { Stated } from '../source.ts';
import { frontMatterNames, type NamedFact, vagueNames } from './names.ts';

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
  const claimed = new Set(Object.values(context.configuration.frontMatter).flatMap((own) => own.map(nameOf)));
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
  return {
    entries: (fact) => [...new Set(entriesOf(fact, byName, context.configuration, claimed))],
    languages: context.configuration.languages.map(({ tag }) => tag),
    configuration: context.configuration,
    fault: (entry, code, said, hint, severity = 'warning') =>
      diagnostics.push({
        severity,
        code,
        message: `\`${entry.key}: ${shown(entry.value)}\` ${said}`,
        hint,
        where: whereOf(entry),
      }),
    diagnostics,
  };
}

/** Spaces, `-`, `_`, case and accents do not tell keys apart: `Deadline Date` is `deadline_date`. */
export function nameOf(key: string): string {
  return fold(key).replace(/[\s_-]+/g, '');
}

export function stated<T>(entry: Entry, value: T): Stated<T> {
  return { value, origin: entry.origin };
}

/** A value as one line of plain text; undefined where it is a list, a mapping or empty. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const text = plainText(value);
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

function* entriesOf(
  fact: NamedFact,
  byName: ReadonlyMap<string, Entry>,
  configuration: Configuration,
  claimed: ReadonlySet<string>,
): Iterable<Entry> {
  const own =
    (configuration.frontMatter as Readonly<Record<string, readonly string[] | undefined>>)[fact] ?? [];
  for (const name of own) {
    const entry = byName.get(nameOf(name));
    if (entry !== undefined) yield { ...entry, vague: false, own: true };
  }
  for (const name of frontMatterNames[fact]) {
    const entry = byName.get(name);
    if (entry !== undefined && !claimed.has(name)) yield entry;
  }
}

function isNothing(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    (typeof value === 'string' && /^\s*(?:null|~|n\/a|tbd|-)?\s*$/i.test(value))
  );
}

function whereOf({ origin }: Entry): Where {
  const { file = '', line, column } = origin;
  return { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? plainText(value) : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
