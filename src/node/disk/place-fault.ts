import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { PathUse } from '../../configuration/configured-paths.ts';

/**
 * Why a path of the configuration may not be used: a checkout can carry links, and what lies beside the folder is none
 * of its business. The deepest folder that exists must lie inside `root` after links are followed, and the last name of
 * what is written must be no link and nothing of git's. Undefined where it may be used.
 */
export function placeFault(root: string, path: string, use: PathUse): string | undefined {
  const realRoot = realOf(root);
  if (realRoot === undefined) return undefined;
  const whole = join(root, path);
  if (use === 'written' && isLink(whole)) return 'is a link';
  for (let at = whole; ; at = dirname(at)) {
    const real = realOf(at);
    if (real !== undefined) {
      const isInside =
        real === realRoot || real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep);
      if (!isInside) return 'leads out of the folder';
      const named = [...real.slice(realRoot.length).split(sep), ...path.split('/')];
      return use === 'written' && named.some(isOfGit) ? 'lies in the folder of git' : undefined;
    }
    if (isLink(at)) return 'leads through a link to nothing';
    if (dirname(at) === at) return undefined;
  }
}

/** `.git` in every spelling that some disk takes for it. */
function isOfGit(name: string): boolean {
  return /^(?:\.git|git~\d+)[. ]*$/i.test(name);
}

/** Undefined where nothing is there, or links lead nowhere. */
function realOf(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  } catch {
    return false;
  }
}
