import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';

/** The two real sites, as data; beside the checkout, never in it. */
export const corpora = join(import.meta.dirname, '../../../shared/corpora');

/** Runs tests over the corpora where they are; says so and skips on a user's machine; in CI they must be there. */
export function describeCorpus(name: string, tests: () => void): void {
  if (existsSync(corpora) || process.env['CI'] !== undefined) describe(name, tests);
  else describe.skip(`${name} (no ../shared/corpora here)`, tests);
}

const folders: string[] = [];

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rolecast-test-'));
  folders.push(folder);
  return folder;
}

/** Registers the removal of all temporary folders; call once a test file. */
export function removeFoldersAfterwards(): void {
  afterAll(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
}

/** A writable copy of a corpus folder. */
export function copyOf(name: string): string {
  const folder = join(temporaryFolder(), 'site');
  cpSync(join(corpora, name), folder, { recursive: true });
  execFileSync('chmod', ['-R', 'u+w', folder]);
  return folder;
}

/** Runs git with fixed names and, for commits, a fixed date. */
export function git(
  folder: string,
  arguments_: readonly string[],
  date = '2023-01-16T09:30:00-05:00',
): string {
  return execFileSync(
    'git',
    [
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@lanternworks.example',
      '-c',
      'init.defaultBranch=main',
      '-c',
      'core.autocrlf=false',
      ...arguments_,
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_SYSTEM: '/dev/null',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
}

/** Commits everything in a folder at a date. */
export function commitAll(folder: string, date: string, message = 'postings'): void {
  if (!existsSync(join(folder, '.git'))) git(folder, ['init', '-q']);
  git(folder, ['add', '-A'], date);
  git(folder, ['commit', '-q', '-m', message], date);
}

/** A clone of the MkDocs site’s real history at the commit with this subject, with the few lines of configuration that its site has. */
export function privacyGuidesAt(
  subject: string,
  configuration = 'site_name: Test\nsite_url: https://privacy.example/en/\n',
): string {
  const folder = join(temporaryFolder(), 'site');
  execFileSync('git', ['clone', '-q', '-b', 'main', join(corpora, 'privacy-guides-history.bundle'), folder], {
    stdio: 'ignore',
  });
  const commit = git(folder, ['log', '--format=%H %s'])
    .split('\n')
    .find((line) => line.includes(subject))
    ?.split(' ')[0];
  git(folder, ['checkout', '-q', commit as string]);
  writeFileSync(join(folder, 'mkdocs.yml'), configuration);
  return folder;
}
