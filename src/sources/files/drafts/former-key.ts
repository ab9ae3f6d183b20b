import type { Draft } from '../../source.ts';

/** What stands around the key in the path of a file of whatever generator: `2026-11-01-`, `.md`, `/index.md`. */
const dated = /^\d{4}-\d{2}-\d{2}-/;
const endings = /(?:\/_?index)?\.(?:md|markdown|mdx|html?|njk|liquid)$/i;

/**
 * The key that a posting had under an earlier name of its file, oldest first, where its address is the same under all of
 * them: `slug`, `url` or `permalink`, or a board's id, say it. Undefined where none of the names tells.
 */
export function formerKey(
  { file = '', key, isAddressed, pairing }: Draft,
  names: readonly string[] = [],
): string | undefined {
  const at = file.normalize('NFC').lastIndexOf(key);
  if (names.length === 0 || at === -1 || (isAddressed === undefined && pairing.ats === undefined))
    return undefined;
  const [before, after] = [file.slice(0, at).replace(/\d{4}-\d{2}-\d{2}-$/, ''), file.slice(at + key.length)];
  for (const name of names) {
    if (!name.startsWith(before)) continue;
    const rest = name.slice(before.length).normalize('NFC');
    const own = rest.endsWith(after) ? rest.slice(0, rest.length - after.length) : rest.replace(endings, '');
    const former = own.replace(dated, '');
    if (former !== '' && former !== rest) return former;
  }
  return undefined;
}
