import { type Stats, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readPlainText } from '../disk/plain-file.ts';

/** A folder of a repository in which something changes when a branch moves, and the names that tell of it. */
export interface HeadFolder {
  readonly folder: string;
  readonly tells: (name: string) => boolean;
  readonly recursive: boolean;
}

/** Where a commit, a checkout or a fetch in the repository around `folder` can be seen. Empty where there is none. */
export function gitHeads(folder: string): readonly HeadFolder[] {
  const own = gitFolder(resolve(folder));
  if (own === undefined) return [];
  const common = pointer(join(own, 'commondir'), /^(.+)$/m, own) ?? own;
  const anyRef = (name: string) => !name.endsWith('.lock');
  return [
    { folder: own, tells: (name) => name === 'HEAD', recursive: false },
    { folder: common, tells: (name) => name === 'packed-refs' || name === 'shallow', recursive: false },
    { folder: join(common, 'refs', 'heads'), tells: anyRef, recursive: true },
    { folder: join(common, 'reftable'), tells: anyRef, recursive: false },
  ];
}

/** Small files that git opens by name and would wait for without end where one is a pipe. */
const opened = [
  'HEAD',
  'commondir',
  'config',
  'config.worktree',
  'packed-refs',
  'shallow',
  'index',
  'objects/info/alternates',
];

/** The first of the repository's files around `folder` that is no file: git must not be asked then. */
export function oddGitFile(folder: string): string | undefined {
  const own = gitFolder(resolve(folder));
  if (own === undefined) return undefined;
  return opened.map((name) => join(own, name)).find((file) => statOf(file)?.isFile() === false);
}

/** A work tree beside the repository's own, and a submodule, have a file `.git` that says where the folder is. */
function gitFolder(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const git = join(at, '.git');
    const found = statOf(git);
    if (found?.isDirectory()) return git;
    if (found?.isFile()) return pointer(git, /^gitdir: (.+)$/m, at);
    if (dirname(at) === at) return undefined;
  }
}

/** Undefined where there is nothing that we may look at: a link in a circle, a folder that is closed to us. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function pointer(file: string, pattern: RegExp, base: string): string | undefined {
  try {
    const target = pattern.exec(readPlainText(file, 'followed'))?.[1];
    return target === undefined ? undefined : resolve(base, target.trim());
  } catch {
    return undefined;
  }
}
