/** Lists and mappings in brackets that stand as keys behind a tag or an anchor. */
export interface FlowKeys {
  /** The same text, of the same length, with a quoted text in the place of each of them. */
  readonly text: string;
  /** What was written, by its offset. */
  readonly keys: ReadonlyMap<number, string>;
}

/** A key stands on one line, and has no more characters than this (YAML 1.2.2, 7.4.2). */
const longest = 1024;
const properties = /^ {0,200}(?:[-?] {1,100}){0,20}(?=[!&])/;
const property = /^(?:[!&][^\s,[\]{}]{0,200}[ \t]{1,100}){1,2}(?=[[{])/;

/**
 * `!ENV [NAV_ABOUT, "About"]: …` of MkDocs: libyaml reads such a key, js-yaml does not. Asked for where a text could not be
 * parsed, and never otherwise: what looks like such a line may also stand in a text.
 */
export function withoutFlowKeys(text: string): FlowKeys {
  const keys = new Map<number, string>();
  let start = 0;
  const lines = text.split('\n').map((line) => {
    const lineStart = start;
    start += line.length + 1;
    const from = properties.exec(line)?.[0].length;
    if (from === undefined) return line;
    const to = flowEnd(line, from + (property.exec(line.slice(from, from + longest))?.[0].length ?? longest));
    if (to === undefined || !/^[ \t]*:(?:\s|$)/.test(line.slice(to))) return line;
    const key = line.slice(from, to);
    keys.set(lineStart + from, key);
    return `${line.slice(0, from)}"${key.slice(1, -1).replace(/["\\]/g, "'")}"${line.slice(to)}`;
  });
  return { text: lines.join('\n'), keys };
}

/** Behind the bracket that closes the one at `from`; undefined where none does on this line. */
function flowEnd(line: string, from: number): number | undefined {
  let depth = 0;
  let quote: string | undefined;
  for (let at = from; at < Math.min(line.length, from + longest); at++) {
    const character = line[at] as string;
    if (quote !== undefined) {
      if (character === '\\' && quote === '"') at++;
      else if (character === quote) quote = undefined;
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '[' || character === '{') depth++;
    else if ((character === ']' || character === '}') && --depth === 0) return at + 1;
  }
  return undefined;
}
