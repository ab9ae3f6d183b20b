type Token =
  | { readonly literal: string }
  | { readonly oneOf: string; readonly isNot: boolean }
  | 'one'
  | 'segment'
  | 'path'
  | 'folders';

/**
 * Whether a path matches a pattern of `*`, `?`, `**`, `[abc]`, `[^abc]` and `{a,b}`. `*` stays within a folder unless `starCrosses`
 * (Ruby's `File.fnmatch`). In a time that grows with pattern and path, whatever the pattern: it comes from a site's configuration.
 */
export function matchesPattern(pattern: string, path: string, starCrosses = false): boolean {
  return expanded(pattern.slice(0, longest)).some((one) => runs(tokensOf(one, starCrosses), path));
}

const longest = 300;
const mostAlternatives = 50;

/** `*.{md,mdx}` as `*.md` and `*.mdx`; nested braces as they are. */
function expanded(pattern: string): readonly string[] {
  let patterns: readonly string[] = [pattern];
  for (;;) {
    const next = patterns.flatMap((one) => {
      const [whole, inner] = /\{([^{}]*,[^{}]*)\}/.exec(one) ?? [];
      if (whole === undefined || inner === undefined) return [one];
      return inner.split(',').map((part) => one.replace(whole, () => part));
    });
    if (next.length === patterns.length || next.length > mostAlternatives) return patterns;
    patterns = next;
  }
}

function tokensOf(pattern: string, starCrosses: boolean): readonly Token[] {
  return pattern
    .split(/(\*\*\/|\*+|\?|\[[!^]?[^\]]+\])/)
    .filter((part) => part !== '')
    .flatMap((part): readonly Token[] => {
      if (part === '**/') return [starCrosses ? 'path' : 'folders'];
      if (part.startsWith('*')) return [starCrosses || part.length > 1 ? 'path' : 'segment'];
      if (part === '?') return ['one'];
      const [, not, oneOf] = /^\[([!^]?)([^\]]+)\]$/.exec(part) ?? [];
      if (oneOf !== undefined) return [{ oneOf, isNot: not !== '' }];
      return [...part].map((literal) => ({ literal }));
    });
}

/** All places in the pattern that the path so far can have led to, one character at a time. */
function runs(tokens: readonly Token[], path: string): boolean {
  let places = reached(new Set([0]), tokens, true);
  for (const character of path) {
    const next = new Set<number>();
    for (const place of places) {
      const token = tokens[place];
      if (token === 'path' || token === 'folders' || (token === 'segment' && character !== '/'))
        next.add(place);
      if ((token === 'one' && character !== '/') || (typeof token === 'object' && isOf(token, character)))
        next.add(place + 1);
    }
    places = reached(next, tokens, character === '/');
  }
  return places.has(tokens.length);
}

/** With what stands for nothing skipped; `**` followed by `/` only where a folder ends. */
function reached(places: Set<number>, tokens: readonly Token[], atFolder: boolean): Set<number> {
  for (const place of places) {
    const token = tokens[place];
    if (token === 'path' || token === 'segment' || (token === 'folders' && atFolder)) places.add(place + 1);
  }
  return places;
}

function isOf(token: Extract<Token, object>, character: string): boolean {
  return 'literal' in token ? token.literal === character : token.oneOf.includes(character) !== token.isNot;
}
