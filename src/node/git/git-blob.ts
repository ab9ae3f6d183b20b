import { hash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';

/** The stamps (inode, size, times) of files that were found to have their committed content, by path and object id. */
export type CheckedFiles = Map<string, string>;

/**
 * Whether a file on disk has the content of a git object, with its own line ends or with those of Windows. Compared
 * without git, whose own comparison runs the filters that a repository's configuration names.
 * Links, and files that cannot be read, count as committed: somebody else reports what is wrong with them.
 */
export function isAsCommitted(file: string, blob: string, checked: CheckedFiles): boolean {
  try {
    const stats = lstatSync(file);
    if (!stats.isFile()) return true;
    const key = keyOf(file, blob);
    const stamp = `${stats.ino} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}`;
    if (checked.get(key) === stamp) return true;
    const bytes = readFileSync(file);
    const same = objectId(bytes, blob) === blob || objectId(withLineFeeds(bytes), blob) === blob;
    if (same) checked.set(key, stamp);
    else checked.delete(key);
    return same;
  } catch {
    return true;
  }
}

/** Whether a file had that content when it was last looked at. */
export function isChecked(file: string, blob: string, checked: CheckedFiles): boolean {
  return checked.has(keyOf(file, blob));
}

function keyOf(file: string, blob: string): string {
  return `${blob} ${file}`;
}

/** The id that git gives to a file's content, by the hash that the id `like` was made with. */
function objectId(bytes: Buffer, like: string): string {
  return hash(
    like.length === 64 ? 'sha256' : 'sha1',
    Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]),
  );
}

function withLineFeeds(bytes: Buffer): Buffer {
  return bytes.includes('\r\n')
    ? Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
    : bytes;
}
