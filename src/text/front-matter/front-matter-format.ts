import matter from '#gray-matter';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { wellFormed } from '../values/plain-text.ts';

export interface KeyPlace {
  readonly key: string;
  readonly line: number;
  readonly column: number;
}

/** How far into a line a key is looked for: a place further on is of no use to anybody. */
const longestKey = 300;

/** One of the three notations of front matter. */
export interface Format {
  readonly language: string;
  readonly parse: (head: string) => unknown;
  readonly keyPattern: RegExp;
}

export const yaml: Format = {
  language: 'yaml',
  parse: (head) => load(head, { schema: CORE_SCHEMA, maxDepth: 20, maxAliases: 0 }) ?? {},
  keyPattern: /^(?:"([^"\\]+)"|'([^']+)'|([^\s#'"[{&*!|>%@`-][^:#]*?|-[^\s:#][^:#]*?))[ \t]*:(?=\s|$)/,
};
export const toml: Format = {
  language: 'toml',
  parse: (head) => parseToml(head),
  keyPattern: /^[ \t]*(?:"([^"\\]+)"|'([^']+)'|([A-Za-z0-9_-]+))[ \t]*=/,
};
export const json: Format = {
  language: 'json',
  parse: (head) => JSON.parse(head) as unknown,
  keyPattern: /^[ \t{]*"([^"\\]+)"[ \t]*:/,
};

/**
 * gray-matter with its hazards closed: own options on every call, one engine, none that runs code, a delimiter that
 * is known to close, and no runs of empty lines, over which it takes the square of their number.
 */
export function split(head: string, delimiter: string, format: Format): unknown {
  const refuse = () => {
    throw new Error('only YAML, TOML and JSON front matter is read');
  };
  const lines = head
    .split(/[\n\r\u2028\u2029]/)
    .filter((line) => line.trim() !== '' && !line.startsWith(delimiter));
  const parsed = matter(`${delimiter}\n${lines.join('\n')}\n${delimiter}\n`, {
    language: format.language,
    delimiters: delimiter,
    engines: {
      yaml: refuse,
      json: refuse,
      javascript: { parse: refuse, stringify: refuse },
      js: { parse: refuse, stringify: refuse },
      [format.language]: {
        parse: () => format.parse(head.replace(/\n$/, '')) as object,
        stringify: refuse,
      },
    },
  });
  return parsed.data;
}

export function parseFault(error: unknown): { line: number; column?: number; reason: string } {
  if (error instanceof YAMLException && error.mark) {
    return { line: error.mark.line, column: error.mark.column + 1, reason: error.reason };
  }
  if (error instanceof TomlError) {
    const reason = error.message.split('\n')[0] ?? 'not TOML';
    return {
      line: error.line - 1,
      column: error.column,
      reason: reason.replace(/^Invalid TOML document: /, ''),
    };
  }
  return { line: 0, reason: error instanceof Error ? error.message : String(error) };
}

export function keyPlaces(
  head: string,
  headLine: number,
  format: Format,
): Readonly<Record<string, KeyPlace>> {
  const keys = empty<KeyPlace>();
  head.split('\n').forEach((text, index) => {
    const match = format.keyPattern.exec(text.slice(0, longestKey));
    const key = match?.[1] ?? match?.[2] ?? match?.[3];
    if (match === null || key === undefined || key.toLowerCase() in keys) return;
    keys[key.toLowerCase()] = { key, line: headLine + index, column: match[0].search(/[^\s{]/) + 1 };
  });
  return keys;
}

export function lowerKeys(data: object): Readonly<Record<string, unknown>> {
  const lowered = empty<unknown>();
  for (const [key, value] of Object.entries(data)) {
    const lower = key.toLowerCase();
    if (!(lower in lowered)) lowered[lower] = value;
  }
  return lowered;
}

/** Deeper than any head that a person wrote; what is deeper could exhaust the stack of whoever walks it. */
const deepest = 20;

/** TOML's dates as they were written, big numbers as numbers, texts well-formed; everything else is plain already. */
export function plain(value: unknown, depth: number): unknown {
  if (depth > deepest) throw new Error(`it is nested more than ${deepest} levels deep`);
  if (typeof value === 'string') return wellFormed(value);
  if (value instanceof TomlDate) return value.toISOString();
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [wellFormed(key), plain(inner, depth + 1)]),
    );
  }
  return value;
}

/** Without a prototype: a key may be called `constructor`. */
export function empty<Value>(): Record<string, Value> {
  return Object.create(null) as Record<string, Value>;
}
