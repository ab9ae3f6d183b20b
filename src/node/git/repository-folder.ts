import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { nearestFolder } from '../disk/nearest-folder.ts';

/**
 * Where a folder lies in its repository, as those who read reports resolve paths: `website/`, or empty at its root. In a
 * folder without git from where the CI service checked out, or else from the working directory.
 */
export function folderInRepository(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const top =
    nearestFolder(root, (at) => existsSync(join(at, '.git'))) ??
    environment['GITHUB_WORKSPACE'] ??
    environment['CI_PROJECT_DIR'] ??
    resolve('.');
  const inner = relative(top, root).replaceAll('\\', '/');
  return inner === '' || inner === '..' || inner.startsWith('../') ? '' : `${inner}/`;
}
