import { lineAt, type Shortcode, titleIn, type WithoutCode } from './shortcodes.ts';

/** What stands behind this in a tag is of no use to anybody. */
const longestTag = 10_000;
const mostUnknown = 50;

/** Tags that only say where another one goes on or ends. */
const inner = /^(?:end\w*|else|elsif|elseif|when)$/;

/**
 * Takes Liquid's and Nunjucks' code (`{{ … }}`, `{% … %}`, `{# … #}`) out of a text, as Jekyll and Eleventy run it before
 * Markdown is read. What `replace` answers stands in: it is asked with `=` and the expression, or with a tag's name and the rest.
 * The text between a pair of tags stays, that of a comment goes, `{% raw %}` is kept as written; line numbers stay. Linear time.
 */
export function withoutLiquid(text: string, replace: Shortcode): WithoutCode {
  const unknown = new Map<string, number>();
  /** What is not closed any more from here on is not looked for again. */
  const open = new Set<string>();
  let result = '';
  let at = 0;
  for (let start = text.indexOf('{', at); start !== -1; start = text.indexOf('{', Math.max(at, start + 1))) {
    const close = closes[text[start + 1] ?? ''];
    if (close === undefined || open.has(close)) continue;
    const end = text.indexOf(close, start + 2);
    if (end === -1) {
      open.add(close);
      continue;
    }
    const written = text
      .slice(start + 2, end)
      .replace(/^-|-$/g, '')
      .trim()
      .slice(0, longestTag);
    const [name = '', rest = ''] = close === '}}' ? ['=', written] : split(written);
    const whole = close === '%}' ? pairEnd(text, end + 2, name, open) : undefined;
    const next = whole?.next ?? end + 2;
    result += text.slice(at, start);
    if (name === 'raw' || name === 'verbatim') result += whole?.inside ?? '';
    else {
      const shown = close === '}}' ? rest : name;
      const silent = close === '#}' || name === 'comment' || shown === '' || inner.test(name);
      const answer = silent ? '' : replace(name, rest);
      if (answer === undefined && unknown.size < mostUnknown && !unknown.has(shown))
        unknown.set(shown, start);
      const spoken =
        close === '%}' && answer === undefined
          ? titleIn(name, rest, text.slice(Math.max(0, start - 100), start), text.slice(next, next + 100))
          : '';
      result += (answer ?? spoken) + '\n'.repeat(text.slice(start, next).split('\n').length - 1);
    }
    at = next;
  }
  return {
    text: result + text.slice(at),
    unknown: [...unknown].map(([name, from]) => ({ name: name.slice(0, 80), line: lineAt(text, from) })),
  };
}

const closes: Readonly<Record<string, string>> = { '{': '}}', '%': '%}', '#': '#}' };

function split(tag: string): readonly string[] {
  const [, name = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(tag) ?? [];
  return [name, rest];
}

/** The end of a pair whose text is not Liquid; undefined for other tags, and where the pair is not closed. */
function pairEnd(
  text: string,
  from: number,
  name: string,
  open: Set<string>,
): { readonly inside: string; readonly next: number } | undefined {
  if ((name !== 'raw' && name !== 'verbatim' && name !== 'comment') || open.has(name)) return undefined;
  const closing = new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`, 'g');
  closing.lastIndex = from;
  const found = closing.exec(text);
  if (found === null) open.add(name);
  return found === null ? undefined : { inside: text.slice(from, found.index), next: closing.lastIndex };
}
