import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { writtenSite } from './written-site.ts';

/**
 * Where the site generators that npm brings are installed, by `.ci/generators FOLDER`: too heavy for a development
 * dependency. `ROLECAST_GENERATORS`, else `~/.cache/rolecast-generators`.
 */
export const generatorsFolder =
  process.env['ROLECAST_GENERATORS'] ?? join(homedir(), '.cache/rolecast-generators');
const folder = generatorsFolder;

/** Of those that differ, the oldest and the newest version that people use; the newest brings a newer Node with it. */
export type Age = 'oldest' | 'newest';

const modulesOf = (age: Age) => join(folder, age === 'newest' ? 'newest' : '', 'node_modules');

/** `3.1.8`: what is installed. */
export function versionOf(generator: string, age: Age): string {
  const manifest = readFileSync(join(modulesOf(age), generator, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}

/** Says so where a generator is not there. In CI that is a failure. */
export function isSkipped(generator: string, age: Age = 'oldest'): boolean {
  const isThere = existsSync(join(modulesOf(age), generator, 'package.json'));
  const skipped = !isThere && process.env['CI'] === undefined;
  if (skipped) console.warn(`skipped: there is no ${generator} in ${folder} (.ci/generators ${folder})`);
  return skipped;
}

/** A site in a temporary folder, in which the generators can be imported. */
export function siteBesideGenerators(files: Readonly<Record<string, string>>, age: Age = 'oldest'): string {
  const site = writtenSite(files);
  symlinkSync(modulesOf(age), join(site, 'node_modules'));
  return site;
}

/** Runs a generator's command, or a script by its whole path, in a site's folder. */
export function runGenerator(
  site: string,
  command: string,
  args: readonly string[],
  age: Age = 'oldest',
): string {
  const node = age === 'newest' ? join(modulesOf(age), 'node/bin/node') : process.execPath;
  return execFileSync(node, [resolve(modulesOf(age), command), ...args], {
    cwd: site,
    encoding: 'utf8',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      DOCUSAURUS_NO_TELEMETRY: '1',
      NODE_ENV: 'production',
      TZ: 'UTC',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
