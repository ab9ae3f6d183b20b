import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isVisible } from '../disk/disk-folder.ts';
import { gitHeads } from '../git/git-heads.ts';

/** One folder, not those in it, and which names in it matter. */
export interface WatchedFolder {
  readonly path: string;
  readonly matters: (name: string) => boolean;
  /** Whether it is a repository's, and tells of its branches. */
  readonly commits: boolean;
  /** Another where another folder has come to the same path. */
  readonly identity: string;
}

/** `root`, every folder below it that its readers see, and what tells of commits. Empty where there is no `root`. */
export function watchedFolders(root: string): readonly WatchedFolder[] {
  const found: WatchedFolder[] = [];
  collect(root, { matters: isVisible, recursive: true, commits: false }, found);
  if (found.length === 0) return [];
  for (const { folder, tells, recursive } of gitHeads(root))
    collect(folder, { matters: tells, recursive, commits: true }, found);
  return found;
}

/** A text that is another when a file or folder came, went or changed. */
export function fingerprint(root: string): string {
  const seen: string[] = [];
  for (const { path, matters, identity } of watchedFolders(root)) {
    seen.push(identity);
    for (const name of namesIn(path).filter(matters)) {
      const file = join(path, name);
      const is = statOf(file);
      if (is?.isFile()) seen.push(`${file}\0${is.ino}\0${is.size}\0${is.mtimeMs}`);
    }
  }
  return seen.join('\n');
}

function collect(
  path: string,
  kind: Pick<WatchedFolder, 'matters' | 'commits'> & { readonly recursive: boolean },
  found: WatchedFolder[],
): void {
  const { matters, commits, recursive } = kind;
  const is = statOf(path);
  if (!is?.isDirectory()) return;
  found.push({ path, matters, commits, identity: `${path}\0${is.ino}\0${is.birthtimeMs}` });
  if (!recursive) return;
  for (const entry of entriesIn(path)) {
    if (entry.isDirectory() && matters(entry.name)) collect(join(path, entry.name), kind, found);
  }
}

function namesIn(path: string): readonly string[] {
  return entriesIn(path).map(({ name }) => name);
}

/** A folder may go, or be closed to us, at any moment: then it is empty. */
function entriesIn(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}

function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
