import type { JsonLdOptions } from './jsonld-options.ts';

/** Whether `only` and `except` let an address through. Each names the beginning of a path; `*` stands for anything. */
export function pathFilter({ only, except = [] }: Pick<JsonLdOptions, 'only' | 'except'>) {
  return (address: string): boolean => {
    const { pathname, search } = new URL(address);
    const path = legible(pathname) + search;
    const begins = (pattern: string) => isBeginning(pattern, path);
    return (only === undefined || only.some(begins)) && !except.some(begins);
  };
}

/** `/jobs/*…/apply`: each part between two stars is looked for once, so the time is linear. */
function isBeginning(pattern: string, path: string): boolean {
  const [first = '', ...rest] = legible(pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return true;
}

/** As people write it: `/stellen/köln/`. */
function legible(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
