import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DiagnosticCode } from '../../model/diagnostic-codes.ts';
import {
  empty,
  type Format,
  json,
  keyPlaces,
  type KeyPlace,
  lowerKeys,
  type ParsedHead,
  parseFault,
  plain,
  toml,
  yaml,
} from './front-matter-format.ts';
import { formatCalled, parsedHead } from './gray-matter.ts';
import { type HeadNotes, notesOf } from './head-notes.ts';
import { multiMarkdownHead } from './multi-markdown.ts';

/** The head of a file, split from its body and read. Keys are lower-case; values as the format gives them, dates as text. */
export interface FrontMatter extends HeadNotes {
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

/** What a generator takes for a head. */
export interface HeadRules {
  /** A line `...` ends a head as `---` does (Jekyll, MkDocs). Elsewhere it does where no `---` follows. */
  readonly endsWithDots?: boolean;
  /** The first line may name the language: `---json`, `---toml` (gray-matter: Eleventy, Docusaurus). */
  readonly namesLanguage?: boolean;
  /** Nothing but `---` begins a head (Jekyll): `+++` and `{` are text. */
  readonly isYamlOnly?: boolean;
  /** Where no such line begins the text, its first lines may be a head of MultiMarkdown (MkDocs). */
  readonly multiMarkdown?: boolean;
}

const maximumHead = 256 * 1024;

/**
 * Splits YAML (`---`), TOML (`+++`) or JSON (`{`) front matter. A file without any has an empty head. Never throws, never
 * runs content. A first line that names a language is a head or a fault: never is such a file one without a head.
 */
export function splitFrontMatter(text: string, file: string, rules: HeadRules = {}): FrontMatterResult {
  const firstLine = text.slice(0, lineEnd(text, 0)).trimEnd();
  const [, delimiter, name] = /^(---|\+\+\+)(?:[ \t]*([A-Za-z#].{0,100}))?$/.exec(firstLine) ?? [];
  const isText = rules.isYamlOnly === true && delimiter !== '---';
  if (delimiter !== undefined && name !== undefined && !isText) {
    const format = formatCalled(name);
    return format === undefined || rules.namesLanguage !== true
      ? unknownLanguage(file, firstLine, rules)
      : delimited(text, file, firstLine, format, rules);
  }
  if (delimiter !== undefined && !isText)
    return delimited(text, file, firstLine, delimiter === '---' ? yaml : toml, rules);
  if (firstLine.startsWith('{') && !/^\{[{%]/.test(firstLine) && !isText) return jsonHead(text, file);
  const multi = rules.multiMarkdown === true ? multiMarkdownHead(text) : undefined;
  return {
    matter: multi ?? { data: empty(), keys: empty(), body: text, bodyLine: 1 },
    diagnostics: [],
  };
}

function unknownLanguage(file: string, line: string, { namesLanguage }: HeadRules): FrontMatterResult {
  const allowed = namesLanguage ? 'yaml, json or toml: code is never run' : 'a line of three dashes alone';
  return faulty(
    { file, line: 1 },
    'front-matter-language',
    `The front matter begins with ${line.slice(0, 40)}, and what it says is not read`,
    `Write it in YAML between two lines \`---\`; what may begin it here is ${allowed}`,
  );
}

function delimited(
  text: string,
  file: string,
  first: string,
  format: Format,
  rules: HeadRules,
): FrontMatterResult {
  const start = lineEnd(text, 0) + 1;
  const delimiter = first.slice(0, 3);
  const dots = delimiter === '---' ? closingLine(text, start, '...') : undefined;
  const dashes = closingLine(text, start, delimiter);
  const isDots =
    dots !== undefined && (dashes === undefined || (rules.endsWithDots === true && dots < dashes));
  const end = isDots ? dots : dashes;
  if (end === undefined) {
    return faulty(
      { file, line: 1 },
      'front-matter-unclosed',
      `The front matter begins with ${delimiter} and has no line ${delimiter} that ends it${withinLimit(text)}`,
      `End the front matter with a line of its own: ${delimiter}`,
    );
  }
  const head = text.slice(start, end);
  const closing = isDots ? '...' : delimiter;
  const bodyStart = Math.min(text.length, lineEnd(text, end) + 1);
  const place = { head, headLine: 2, linesBetween: 1 };
  const parse = () => parsedHead(head, first, closing, format);
  return readHead(place, text.slice(bodyStart), file, format, parse);
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
      { file, line: 1 },
      'front-matter-unclosed',
      `The front matter begins with { and has no } that ends it${withinLimit(text)}`,
      'Close the JSON object before the text begins',
    );
  }
  const rest = text.slice(end);
  const lineBreak = /^[ \t]*\r?\n/.exec(rest)?.[0] ?? '';
  const head = text.slice(0, end);
  const place = { head, headLine: 1, linesBetween: lineBreak === '' ? 0 : 1 };
  return readHead(place, rest.slice(lineBreak.length), file, json, () => json.parse(head));
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
  {
    head,
    headLine,
    linesBetween,
  }: { readonly head: string; readonly headLine: number; readonly linesBetween: number },
  body: string,
  file: string,
  format: Format,
  parse: () => ParsedHead,
): FrontMatterResult {
  let data: unknown;
  let parsed: ParsedHead;
  try {
    parsed = parse();
    data = plain(parsed.data, 0);
  } catch (error) {
    const { line, column, reason, advice } = parseFault(error);
    return faulty(
      { file, line: headLine + line, ...(column !== undefined && { column }) },
      'front-matter-invalid',
      `The ${format.language.toUpperCase()} front matter cannot be read: ${reason}`,
      `${advice ?? 'Quote values that hold a colon, a # or a quote'}; everything else about this file waits for that`,
    );
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return faulty(
      { file, line: headLine },
      'front-matter-not-a-mapping',
      'The front matter is not made of keys and values',
      'Write one `key: value` a line',
    );
  }
  const { diagnostics, ...notes } = notesOf(parsed, file, headLine);
  const keys = keyPlaces(head, headLine, format, parsed.yaml);
  const bodyLine = headLine + countLines(head) + linesBetween;
  return { matter: { data: lowerKeys(data), keys, ...notes, body, bodyLine }, diagnostics };
}

function faulty(
  where: NonNullable<Diagnostic['where']>,
  code: DiagnosticCode,
  message: string,
  hint: string,
): FrontMatterResult {
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
