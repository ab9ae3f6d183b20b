import { lineAt, type Shortcode, titleIn, type WithoutCode } from './shortcodes.ts';

const mostUnknown = 50;

/**
 * Takes out of a text what only MDX and Docusaurus know: `import` and `export`, `{expressions}`, component tags (what
 * stands between a pair stays), and the marks of admonitions (`:::note Title`), whose titles become such. Code stays as it is, and
 * every line where it is. Linear time.
 */
export function withoutMdx(text: string, replace: Shortcode): WithoutCode {
  const unknown = new Map<string, number>();
  let result = '';
  for (const { from, to, isCode } of stretches(text)) {
    const piece = text.slice(from, to);
    result += isCode ? piece : withoutJsx(admonitions(piece), from, replace, unknown);
  }
  return { text: result, unknown: [...unknown].map(([name, at]) => ({ name, line: lineAt(text, at) })) };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isCode: boolean;
}

/** Fenced code, and what is between; statements of modules are blanked out of neither. */
function stretches(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  let fence: string | undefined;
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next + 1;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text.slice(at, Math.min(end, at + 200)))?.[1];
    if (mark !== undefined && fence === undefined) {
      found.push({ from, to: at, isCode: false });
      from = at;
      fence = mark;
    } else if (mark !== undefined && fence !== undefined && mark.startsWith(fence)) {
      found.push({ from, to: end, isCode: true });
      from = end;
      fence = undefined;
    }
    at = end;
  }
  return [...found, { from, to: text.length, isCode: fence !== undefined }];
}

/** `:::info[Title]` and `:::info Title` become a title, the marks go. The piece keeps its length in lines, not in characters. */
function admonitions(piece: string): string {
  return piece.replace(
    /^[ \t]*:{3,}[ \t]*([a-z]*)[ \t]*(\[[^\]\n]{0,300}\]|[^\n]{0,300})/gm,
    (_, __, title: string) => {
      const plain = title
        .replace(/^\[|\]$/g, '')
        .replace(/[<>&]/g, ' ')
        .trim();
      return plain === '' ? '' : `<p class="admonition-title">${plain}</p>`;
    },
  );
}

function withoutJsx(piece: string, from: number, replace: Shortcode, unknown: Map<string, number>): string {
  const lines = (text: string) => '\n'.repeat(text.split('\n').length - 1);
  const report = (name: string) => {
    if (unknown.size < mostUnknown && !unknown.has(name)) unknown.set(name, from);
  };
  let result = '';
  let at = 0;
  let unclosed = false;
  const opening = /`+|^(?:import|export)[ \t{*][^\n]*(?:\n(?![ \t]*\n)[^\n]*)*|\{|<\/?[A-Z][\w.]*/gm;
  for (let found = opening.exec(piece); found !== null; found = opening.exec(piece)) {
    const [mark] = found;
    const start = found.index;
    if (start < at) continue;
    let end: number;
    let stand = '';
    if (mark.startsWith('`')) {
      const close = piece.indexOf(mark, start + mark.length);
      end = close === -1 ? start + mark.length : close + mark.length;
      stand = piece.slice(start, end);
    } else if (mark.startsWith('import') || mark.startsWith('export')) end = start + mark.length;
    else {
      const closed = unclosed
        ? undefined
        : mark === '{'
          ? braceEnd(piece, start)
          : tagEnd(piece, start + mark.length);
      if (closed === undefined) {
        unclosed = true;
        continue;
      }
      end = closed;
      const inner = piece.slice(start + 1, end - 1).trim();
      const answer = mark === '{' && !/^(?:\/\*|#|["'] *["']$)/.test(inner) ? replace('=', inner) : '';
      if (answer === undefined) report(`{${inner.slice(0, 60)}}`);
      if (mark !== '{' && !mark.startsWith('</') && !/^<(?:Tabs|TabItem|Details|Fragment)$/.test(mark))
        report(mark.slice(1));
      stand =
        mark === '{' || mark.startsWith('</')
          ? (answer ?? '')
          : titleIn(
              mark.slice(1),
              piece.slice(start + mark.length, end - 1),
              piece.slice(Math.max(0, start - 100), start),
              piece.slice(end, end + 100),
            );
    }
    result += piece.slice(at, start) + stand + (stand.includes('\n') ? '' : lines(piece.slice(start, end)));
    at = end;
    opening.lastIndex = Math.max(end, start + 1);
  }
  return result + piece.slice(at);
}

const longestCode = 20_000;

/** Behind the brace that closes the one at `start`; undefined where none does within what a person writes. */
function braceEnd(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length && at - start < longestCode; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at + 1;
  }
  return undefined;
}

/** Behind the `>` that ends a tag; those in quotes and braces do not. */
function tagEnd(text: string, start: number): number | undefined {
  for (let at = start; at < text.length && at - start < longestCode; at++) {
    const character = text[at] as string;
    if (character === '>') return at + 1;
    if (character === '"' || character === "'") {
      const close = text.indexOf(character, at + 1);
      if (close === -1) return undefined;
      at = close;
    } else if (character === '{') {
      const close = braceEnd(text, at);
      if (close === undefined) return undefined;
      at = close - 1;
    }
  }
  return undefined;
}
