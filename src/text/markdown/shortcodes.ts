/** What a shortcode becomes: Markdown or HTML to put in its place, or undefined to leave it out. */
export type Shortcode = (name: string, parameters: string) => string | undefined;

/** A shortcode that was left out, and the line of the text, from 1, on which it first stands. */
export interface UnknownShortcode {
  readonly name: string;
  readonly line: number;
}

/** A text without the code of templates, and what was left out of it. */
export interface WithoutCode {
  readonly text: string;
  readonly unknown: readonly UnknownShortcode[];
}

/**
 * Takes Hugo's shortcodes (`{{< … >}}`, `{{% … %}}`) out of a text; the text between a pair stays, line numbers
 * stay, and escaped ones (`{{</* x *\/>}}`) become what they stand for. Linear time.
 */
export function withoutShortcodes(text: string, replace: Shortcode): WithoutCode {
  const unknown = new Map<string, number>();
  let result = '';
  let at = 0;
  for (;;) {
    const start = nextOpening(text, at);
    if (start === -1) break;
    const close = text[start + 2] === '<' ? '>}}' : '%}}';
    const end = text.indexOf(close, start + 3);
    if (end === -1) break;
    const inner = text.slice(start + 3, end);
    result +=
      text.slice(at, start) + standIn(inner, text.slice(start, start + 3), close, start, replace, unknown);
    at = end + close.length;
  }
  return {
    text: result + text.slice(at),
    unknown: [...unknown].map(([name, at]) => ({ name, line: lineAt(text, at) })),
  };
}

/** What stands behind this in a shortcode is of no use to anybody. */
const longestShortcode = 10_000;
/** More kinds of shortcodes than this in one text are not reported one by one. */
const mostUnknown = 50;

function nextOpening(text: string, from: number): number {
  for (let at = text.indexOf('{{', from); at !== -1; at = text.indexOf('{{', at + 1)) {
    if (text[at + 2] === '<' || text[at + 2] === '%') return at;
  }
  return -1;
}

function standIn(
  inner: string,
  open: string,
  close: string,
  start: number,
  replace: Shortcode,
  unknown: Map<string, number>,
): string {
  if (inner.startsWith('/*') && inner.endsWith('*/')) return open + inner.slice(2, -2) + close;
  const lines = '\n'.repeat(inner.split('\n').length - 1);
  const [, closing, name, parameters] =
    /^(\/?)\s*([^\s/]+)\s*([\s\S]*)$/.exec(inner.trimStart().slice(0, longestShortcode)) ?? [];
  if (name === undefined || closing === '/') return lines;
  const replacement = replace(name, (parameters ?? '').replace(/\/\s*$/, '').trim());
  if (replacement === undefined && !unknown.has(name) && unknown.size < mostUnknown) unknown.set(name, start);
  return (replacement ?? '') + lines;
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
