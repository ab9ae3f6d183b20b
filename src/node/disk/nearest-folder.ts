import { dirname } from 'node:path';

/** The nearest of an absolute folder and those above it of which something holds. */
export function nearestFolder(folder: string, holds: (folder: string) => boolean): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (holds(at)) return at;
    if (dirname(at) === at) return undefined;
  }
}
