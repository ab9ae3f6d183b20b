import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { versionIn } from '../../src/sources/files/site/versions.ts';
import { generatorsFolder } from './node-generators.ts';

/** A generator that Debian has, in one version. */
export interface InstalledGenerator {
  readonly version: string;
  /** Runs it in a site's folder, where every machine would do the same. */
  readonly run: (site: string, args: readonly string[], more?: Readonly<Record<string, string>>) => string;
}

interface Start {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** How one that is unpacked in a folder is started, with the packages beside it before those of the machine. */
const unpacked: Readonly<Record<string, (folder: string) => Start>> = {
  hugo: (folder) => ({ command: join(folder, 'usr/bin/hugo'), args: [], env: {} }),
  mkdocs: (folder) => ({
    command: '/usr/bin/python3',
    args: ['-m', 'mkdocs'],
    env: { PYTHONPATH: join(folder, 'usr/lib/python3/dist-packages') },
  }),
  jekyll: (folder) => ({
    command: '/usr/bin/ruby',
    args: [join(folder, 'usr/bin/jekyll')],
    env: { GEM_PATH: `${join(folder, 'usr/share/rubygems-integration/all')}:${gemPath()}` },
  }),
};

/** That of this machine, and those that `.ci/debian-generators` has laid beside the others; each version once. In CI none at all is a failure. */
export function installedGenerators(name: string): readonly InstalledGenerator[] {
  const laid = foldersOf(name).map((folder) => unpacked[name]?.(folder));
  const found = new Map<string, InstalledGenerator>();
  for (const start of [{ command: name, args: [], env: {} }, ...laid]) {
    const version = start && versionOf(start);
    if (start === undefined || version === undefined || found.has(version)) continue;
    found.set(version, { version, run: (site, args, more = {}) => runIn(site, start, args, more) });
  }
  if (found.size === 0 && process.env['CI'] !== undefined) throw new Error(`there is no ${name} here`);
  if (found.size === 0) console.warn(`skipped: there is no ${name} here (apt-get install ${name})`);
  return [...found.values()];
}

function foldersOf(name: string): readonly string[] {
  try {
    return readdirSync(generatorsFolder)
      .filter((folder) => folder.startsWith(`${name}-`))
      .map((folder) => join(generatorsFolder, folder));
  } catch {
    return [];
  }
}

function gemPath(): string {
  return execFileSync('/usr/bin/ruby', ['-e', 'print Gem.path.join(":")'], { encoding: 'utf8' });
}

function versionOf({ command, args, env }: Start): string | undefined {
  const options = { encoding: 'utf8', env: { ...process.env, ...env } } as const;
  for (const flag of ['--version', 'version'])
    try {
      return versionIn(execFileSync(command, [...args, flag], { ...options, stdio: 'pipe' }))?.join('.');
    } catch {
      continue;
    }
  return undefined;
}

function runIn(
  cwd: string,
  { command, args, env }: Start,
  own: readonly string[],
  more: Readonly<Record<string, string>>,
): string {
  return execFileSync(command, [...args, ...own], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC', LANG: 'C.UTF-8', JEKYLL_ENV: 'production', ...env, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
