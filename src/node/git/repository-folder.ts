import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * Where a folder lies in its repository, as those who read reports resolve paths: `website/`, or empty at its root. In a
 * folder without git from where the CI service checked out, or else from the working directory.
 */
export function folderInRepository(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const top =
    repositoryOf(root) ?? environment['GITHUB_WORKSPACE'] ?? environment['CI_PROJECT_DIR'] ?? resolve('.');
  const inner = relative(top, root).replaceAll('\\', '/');
  return inner === '' || inner === '..' || inner.startsWith('../') ? '' : `${inner}/`;
}

function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}
