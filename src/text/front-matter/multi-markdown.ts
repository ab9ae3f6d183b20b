import { empty, type KeyPlace } from './front-matter-format.ts';

/**
 * A head of MultiMarkdown: `key: value` in the first lines of a text, without a line of dashes, up to a blank one or one of
 * another kind (https://www.mkdocs.org/user-guide/writing-your-docs/#multimarkdown-style-meta-data). All values are texts;
 * what stands four spaces in goes on with the value, and a key that comes again adds to it.
 */
export function multiMarkdownHead(text: string): MultiMarkdown | undefined {
  const data = empty<string>();
  const keys = empty<KeyPlace>();
  const lines = text.slice(0, longestHead).split(/\r\n|\r|\n/);
  let key: string | undefined;
  let read = 0;
  for (const line of lines) {
    if (line.trim() === '') break;
    const [, indent = '', name] = /^( {0,3})([A-Za-z0-9_-]{1,100}):/.exec(line) ?? [];
    const isMore = name === undefined && key !== undefined && /^(?: {4}|\t)/.test(line);
    if (name === undefined && !isMore) break;
    if (name !== undefined) key = name.toLowerCase();
    const value = line.slice(name === undefined ? 0 : indent.length + name.length + 1).trim();
    data[key as string] = key !== undefined && key in data ? `${data[key]} ${value}` : value;
    if (name !== undefined) keys[key as string] ??= { key: name, line: read + 1, column: indent.length + 1 };
    read++;
  }
  if (key === undefined) return undefined;
  const body = text.split(/\r\n|\r|\n/).slice(read);
  const blank = body.findIndex((line) => line !== '');
  const start = blank === -1 ? body.length : blank;
  return { data, keys, body: body.slice(start).join('\n'), bodyLine: read + start + 1 };
}

interface MultiMarkdown {
  readonly data: Readonly<Record<string, string>>;
  readonly keys: Readonly<Record<string, KeyPlace>>;
  readonly body: string;
  readonly bodyLine: number;
}

const longestHead = 256 * 1024;
