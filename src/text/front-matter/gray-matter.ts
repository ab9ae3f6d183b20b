import matter from '#gray-matter';
import { type Format, json, type ParsedHead, toml, yaml } from './front-matter-format.ts';

/** The languages that a first line can name (`---json`), as gray-matter and its users call them. */
const formats: Readonly<Record<string, Format>> = { yaml, yml: yaml, json, toml };

export function formatCalled(name: string): Format | undefined {
  return Object.hasOwn(formats, name.toLowerCase()) ? formats[name.toLowerCase()] : undefined;
}

/** Between the first line and the head gray-matter keeps the line end. */
function engine(format: Format) {
  return { parse: (head: string) => format.parse(head.slice(1)) as object, stringify: refuse };
}

function refuse(): never {
  throw new Error('only YAML, TOML and JSON front matter is read');
}

const code = { parse: refuse, stringify: refuse };
const engines = {
  yaml: engine(yaml),
  yml: engine(yaml),
  json: engine(json),
  toml: engine(toml),
  javascript: code,
  js: code,
};

/**
 * Where gray-matter takes the square of their length: it looks for comments behind every empty line of a run of them.
 * Nobody writes such a head, and it is parsed without being split.
 */
const longRun = /\s{500}/;

/**
 * A head that begins with a line `---` or `+++` and ends with `closing`, which its caller has found: gray-matter itself
 * takes any line for the end that begins with the dashes, and the whole text where there is none. It is called with
 * options every time, for without them it remembers what it gave out before; it runs nothing, all engines being ours.
 */
export function parsedHead(head: string, first: string, closing: string, format: Format): ParsedHead {
  if (head === '' || longRun.test(head)) return format.parse(head);
  const delimiter = first.slice(0, 3);
  const { data, isEmpty } = matter(`${delimiter}${format.language}\n${head}${closing}\n`, {
    delimiters: [delimiter, closing],
    engines,
  }) as { readonly data: object; readonly isEmpty?: boolean };
  return isEmpty === true ? { data: {} } : (data as ParsedHead);
}
