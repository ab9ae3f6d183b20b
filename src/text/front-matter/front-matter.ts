import type { Diagnostic } from '../../model/diagnostic.ts';
import {
  empty,
  type Format,
  json,
  keyPlaces,
  type KeyPlace,
  lowerKeys,
  parseFault,
  plain,
  split,
  toml,
  yaml,
} from './front-matter-format.ts';

/** The head of a file, split from its body and read. Keys are lower-case; values as the format gives them, dates as text. */
export interface FrontMatter {
  /** Null-prototype; keys lower-cased (the first of two spellings wins). Plain JSON values. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Each top-level key as written and its place in the file, by lower-cased key. */
  readonly keys: Readonly<Record<string, KeyPlace>>;
  readonly body: string;
  /** The file's line on which the body begins, from 1. */
  readonly bodyLine: number;
}

/** `matter` is absent where the head is faulty: the file is then left out, and the diagnostics say why. */
export interface FrontMatterResult {
  readonly matter?: FrontMatter;
  readonly diagnostics: readonly Diagnostic[];
}

const maximumHead = 256 * 1024;
/** Splits YAML (`---`), TOML (`+++`) or JSON (`{`) front matter. A file without any has an empty head. Never throws, never runs content. */
export function splitFrontMatter(text: string, file: string): FrontMatterResult {
  const firstLine = text.slice(0, lineEnd(text, 0)).trimEnd();
  if (firstLine === '---') return delimited(text, file, '---', yaml);
  if (firstLine === '+++') return delimited(text, file, '+++', toml);
  if (firstLine.startsWith('{') && !/^\{[{%]/.test(firstLine)) return jsonHead(text, file);
  return { matter: { data: empty(), keys: empty(), body: text, bodyLine: 1 }, diagnostics: [] };
}

function delimited(text: string, file: string, delimiter: string, format: Format): FrontMatterResult {
  const start = lineEnd(text, 0) + 1;
  const end = closingLine(text, start, delimiter);
  if (end === undefined) {
    return faulty(
      file,
      1,
      'front-matter-unclosed',
      `The front matter begins with ${delimiter} and has no line ${delimiter} that ends it${withinLimit(text)}`,
      `End the front matter with a line of its own: ${delimiter}`,
    );
  }
  const head = text.slice(start, end);
  const bodyStart = Math.min(text.length, lineEnd(text, end) + 1);
  return readHead(head, 2, text.slice(bodyStart), file, delimiter, format);
}

function withinLimit(text: string): string {
  return text.length > maximumHead ? ` within ${maximumHead} characters` : '';
}

/** Where the line that is exactly the delimiter begins. */
function closingLine(text: string, start: number, delimiter: string): number | undefined {
  for (let at = start; at < text.length; at = lineEnd(text, at) + 1) {
    if (at - start > maximumHead) return undefined;
    if (text.startsWith(delimiter, at) && text.slice(at, lineEnd(text, at)).trimEnd() === delimiter)
      return at;
  }
  return undefined;
}

function jsonHead(text: string, file: string): FrontMatterResult {
  const end = closingBrace(text);
  if (end === undefined) {
    return faulty(
      file,
      1,
      'front-matter-unclosed',
      `The front matter begins with { and has no } that ends it${withinLimit(text)}`,
      'Close the JSON object before the text begins',
    );
  }
  const rest = text.slice(end);
  const lineBreak = /^[ \t]*\r?\n/.exec(rest)?.[0] ?? '';
  return readHead(
    text.slice(0, end),
    1,
    rest.slice(lineBreak.length),
    file,
    undefined,
    json,
    lineBreak === '' ? 0 : 1,
  );
}

function closingBrace(text: string): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length && at < maximumHead; at++) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return at + 1;
  }
  return undefined;
}

function readHead(
  head: string,
  headLine: number,
  body: string,
  file: string,
  delimiter: string | undefined,
  format: Format,
  linesBetween = 1,
): FrontMatterResult {
  let data: unknown;
  try {
    const parsed = delimiter === undefined ? format.parse(head) : split(head, delimiter, format);
    data = plain(parsed, 0);
  } catch (error) {
    const { line, column, reason } = parseFault(error);
    const where = { line: headLine + line, ...(column === undefined ? {} : { column }) };
    return faulty(
      file,
      where.line,
      'front-matter-invalid',
      `The ${format.language.toUpperCase()} front matter cannot be read: ${reason}`,
      'Quote values that hold a colon, a # or a quote; everything else about this file waits for that',
      where.column,
    );
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return faulty(
      file,
      headLine,
      'front-matter-not-a-mapping',
      'The front matter is not made of keys and values',
      'Write one `key: value` a line',
    );
  }
  const keys = keyPlaces(head, headLine, format);
  const bodyLine = headLine + countLines(head) + linesBetween;
  return { matter: { data: lowerKeys(data), keys, body, bodyLine }, diagnostics: [] };
}

function faulty(
  file: string,
  line: number,
  code: 'front-matter-invalid' | 'front-matter-unclosed' | 'front-matter-not-a-mapping',
  message: string,
  hint: string,
  column?: number,
): FrontMatterResult {
  const where = { file, line, ...(column === undefined ? {} : { column }) };
  return { diagnostics: [{ severity: 'error', code, message, hint, where }] };
}

/** The index of the line's `\n`, or the end of the text. */
function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function countLines(head: string): number {
  return head.split('\n').length - 1;
}
