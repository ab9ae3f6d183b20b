/** Deeper than any text that a person wrote; what is deeper could exhaust the stack of whoever walks it. */
const deepest = 200;

const neverNested = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd td th tr option'.split(' '),
);

/** Whether HTML elements are nested deeper than any writer nests them. Linear time. */
export function isNestedTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (neverNested.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (closing === '/' ? -1 : 1));
    if (depth > deepest) return true;
  }
  return false;
}
