import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { wellFormed } from '../values/plain-text.ts';
import { type ReadYaml, readYaml } from '../yaml/read-yaml.ts';
import type { Sparse } from '../yaml/sparse.ts';

export interface KeyPlace {
  readonly key: string;
  readonly line: number;
  readonly column: number;
}

/** A head as its format gives it; `written` is what stands in the file for a number that is spelled otherwise. */
export interface ParsedHead {
  readonly data: unknown;
  readonly written?: Sparse;
  readonly yaml?: ReadYaml;
}

/** One of the three notations of front matter. */
export interface Format {
  readonly language: string;
  /** Throws where nothing of it can be read. */
  readonly parse: (head: string) => ParsedHead;
  /** How a line begins that holds a key; the tree of YAML knows the places of its own. */
  readonly keyPattern?: RegExp;
}

/** The fault of a YAML head of which nothing is left. */
export interface HeadFault {
  readonly line: number;
  readonly column?: number;
  readonly reason: string;
  readonly advice?: string;
}

export const yaml: Format = {
  language: 'yaml',
  parse(head) {
    const read = readYaml(head, {});
    const isLost = read.faults.some(({ kind }) => kind === 'lost');
    if (isLost && isEmpty(read.value)) throw Object.assign(new Error('no YAML'), { yaml: read });
    return {
      data: read.value ?? {},
      yaml: read,
      ...(read.written !== undefined && { written: read.written }),
    };
  },
};
export const toml: Format = {
  language: 'toml',
  parse(head) {
    const data = parseToml(head);
    return { data, written: writtenInToml(head, data) };
  },
  keyPattern: /^[ \t]*(?:"([^"\\]+)"|'([^']+)'|([A-Za-z0-9_-]+))[ \t]*=/,
};
export const json: Format = {
  language: 'json',
  parse(head) {
    const data: unknown = JSON.parse(head);
    const written = writtenInJson(head);
    return { data, ...(written !== undefined && { written }) };
  },
  keyPattern: /^[ \t{]*"([^"\\]+)"[ \t]*:/,
};

/** The numbers of the outermost keys, which stand before the first table, each on its line. */
function writtenInToml(head: string, data: Readonly<Record<string, unknown>>): Sparse {
  const written = empty<string>();
  for (const line of head.split('\n')) {
    if (/^[ \t]*\[/.test(line)) break;
    const [, key = '', text = ''] =
      /^[ \t]{0,20}([\w-]{1,100})[ \t]{0,20}=[ \t]{0,20}([-+]?\d[\w.+-]{0,100})/.exec(line) ?? [];
    const value = data[key];
    if (typeof value === 'number' && Number(text) === value && String(value) !== text) written[key] = text;
  }
  return written;
}

/** JSON is YAML, and only the reader of YAML still knows that `1.10` was written for 1.1. */
export function writtenInJson(text: string): Sparse | undefined {
  return /[:[,]\s{0,20}-?\d/.test(text) ? readYaml(text, {}).written : undefined;
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === 'object' && Object.values(value).every((part) => part === undefined))
  );
}

export function parseFault(error: unknown): HeadFault {
  if (error instanceof TomlError) {
    const reason = error.message.split('\n')[0] ?? 'not TOML';
    return {
      line: error.line - 1,
      column: error.column,
      reason: reason.replace(/^Invalid TOML document: /, ''),
    };
  }
  const read = (error as { readonly yaml?: ReadYaml }).yaml;
  const fault = read?.faults.find(({ kind }) => kind === 'lost');
  if (read !== undefined && fault !== undefined) {
    const { line, column } = read.positionOf(fault.offset);
    return { line: line - 1, column, reason: fault.found, advice: fault.advice };
  }
  return { line: 0, reason: error instanceof Error ? error.message : String(error) };
}

/** How far into a line a key is looked for: a place further on is of no use to anybody. */
const longestKey = 300;

export function keyPlaces(
  head: string,
  headLine: number,
  { keyPattern }: Format,
  read: ReadYaml | undefined,
): Readonly<Record<string, KeyPlace>> {
  const keys = empty<KeyPlace>();
  for (const [{ kind, text, start }] of read?.root?.entries ?? []) {
    const known = keys[text.toLowerCase()];
    if (kind !== 'scalar' || (known !== undefined && known.key !== text)) continue;
    const { line, column } = (read as ReadYaml).positionOf(start);
    keys[text.toLowerCase()] = { key: text, line: headLine + line - 1, column };
  }
  if (keyPattern === undefined) return keys;
  head.split('\n').forEach((text, index) => {
    const match = keyPattern.exec(text.slice(0, longestKey));
    const key = match?.[1] ?? match?.[2] ?? match?.[3];
    if (match === null || key === undefined || key.toLowerCase() in keys) return;
    keys[key.toLowerCase()] = { key, line: headLine + index, column: match[0].search(/[^\s{]/) + 1 };
  });
  return keys;
}

export function lowerKeys<Value>(data: object): Readonly<Record<string, Value>> {
  const lowered = empty<Value>();
  for (const [key, value] of Object.entries(data) as [string, Value][]) {
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
