import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './corpus.ts';
import { rolecast } from './rolecast-process.ts';

/** A folder with a site of two postings, and what `build` makes of it beside it. */
export function exportedSite() {
  const home = temporaryFolder();
  mkdirSync(join(home, 'site'));
  const write = (name: string, facts: string, text: string) =>
    writeFileSync(
      join(home, 'site', `${name}.md`),
      `---\ntitle: ${name}\nlocation: Leeds, GB\n${facts}\n---\n${text}\n`,
    );
  write('baker', 'date: 2026-01-02', 'We bake at night.');
  write('cook', 'date: 2026-01-03\ncloses: 2099-05-01', 'You cook at noon.');

  const build = (
    options: readonly string[] = [],
    environment: Readonly<Record<string, string>> = {},
    out = 'public',
  ) =>
    rolecast(['build', 'site', '--out', out, '--url', 'https://lanternworks.example/jobs/', ...options], {
      cwd: home,
      state: join(home, 'state'),
      environment: { TZ: 'UTC', ...environment },
    });

  /** Relative paths and contents. */
  const tree = (folder = join(home, 'public')): ReadonlyMap<string, string> => {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return new Map(files.map((file) => [file.slice(folder.length + 1), readFileSync(file, 'latin1')]));
  };

  return { home, write, build, tree };
}
