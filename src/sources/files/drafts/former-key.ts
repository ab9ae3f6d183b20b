import { decoded, inOneCase, slugify } from '../../../model/identity.ts';
import type { Draft, FormerName } from '../../source.ts';

/** What stands around the key in the path of a file of whatever generator: `2026-11-01-`, `.md`, `/index.md`. */
const dated = /^\d{4}-\d{2}-\d{2}-/;
const endings = /(?:\/_?index)?\.(?:md|markdown|mdx|html?|njk|liquid)$/i;

/**
 * The key that a posting had under the oldest name of its file, where its address is the same under all of them: `slug`,
 * `url` or `permalink`, or a board's id, say it. A file that changed as it moved may be another, made of the same
 * template: it counts where the address is still what the name before was. A name in other letter case is the same.
 * Undefined where no name tells.
 */
export function formerKey(draft: Draft, names: readonly FormerName[] = []): string | undefined {
  const saysItself = draft.statedAddress !== undefined || draft.pairing.ats !== undefined;
  let oldest: string | undefined;
  for (const { path, isEdited } of names.toReversed()) {
    const key = keyUnder(path, draft);
    const isSameName = key !== undefined && inOneCase(key) === inOneCase(draft.key);
    const mayBeAnother = isEdited && (key === undefined || lastOf(key) !== addressOf(draft));
    if (!isSameName && (!saysItself || mayBeAnother)) break;
    oldest = key ?? oldest;
  }
  return oldest;
}

/** The key of the file at `path`, as the draft's own is made of its file's. */
function keyUnder(path: string, { file = '', key }: Draft): string | undefined {
  const at = file.normalize('NFC').lastIndexOf(key);
  if (at === -1) return undefined;
  const before = file.slice(0, at).replace(/\d{4}-\d{2}-\d{2}-$/, '');
  const after = file.slice(at + key.length);
  if (!path.startsWith(before)) return undefined;
  const rest = path.slice(before.length).normalize('NFC');
  const own = rest.endsWith(after) ? rest.slice(0, rest.length - after.length) : rest.replace(endings, '');
  const former = own.replace(dated, '');
  return former === '' || former === rest ? undefined : former;
}

function lastOf(key: string): string {
  return slugify(key.slice(key.lastIndexOf('/') + 1));
}

/** The last part of its address, as its head says it. */
function addressOf({ statedAddress = '' }: Draft): string {
  const path = statedAddress.replace(/[?#].*$/, '').replace(/\/(?:index\.html?)?$|\.html?$/, '');
  return slugify(decoded(path.slice(path.lastIndexOf('/') + 1)));
}
