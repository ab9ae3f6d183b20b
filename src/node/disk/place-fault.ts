import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { PathUse } from '../../configuration/configured-paths.ts';

/**
 * Why a path of the configuration may not be used: a checkout can carry links, and what lies beside the folder is none
 * of its business. The deepest folder that exists must lie inside `root` after links are followed, and the last name of
 * what is written must be no link. Undefined where it may be used.
 */
export function placeFault(root: string, path: string, use: PathUse): string | undefined {
  const realRoot = realOf(root);
  if (realRoot === undefined) return undefined;
  const whole = join(root, path);
  if (use === 'written' && isLink(whole)) return 'is a link';
  for (let at = whole; ; at = dirname(at)) {
    const real = realOf(at);
    if (real !== undefined)
      return real === realRoot || real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep)
        ? undefined
        : 'leads out of the folder';
    if (isLink(at)) return 'leads through a link to nothing';
    if (dirname(at) === at) return undefined;
  }
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
