import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generatorsFolder } from '../support/node-generators.ts';
import { isSince, type Version, versionIn } from '../../src/sources/files/site/versions.ts';

export interface InstalledHugo {
  readonly command: string;
  readonly version: string;
}

/** The Hugo of this machine, and those that `.ci/debian-generators` has laid beside the others; each version once. */
export function installedHugos(): readonly InstalledHugo[] {
  const found = new Map<string, InstalledHugo>();
  for (const command of ['hugo', ...laid()]) {
    const version = versionOf(command);
    if (version !== undefined && !found.has(version)) found.set(version, { command, version });
  }
  return [...found.values()];
}

function laid(): readonly string[] {
  try {
    return readdirSync(generatorsFolder)
      .filter((name) => name.startsWith('hugo-'))
      .map((name) => join(generatorsFolder, name, 'usr/bin/hugo'));
  } catch {
    return [];
  }
}

function versionOf(command: string): string | undefined {
  try {
    return versionIn(execFileSync(command, ['version'], { encoding: 'utf8' }))?.join('.');
  } catch {
    return undefined;
  }
}

/** A site as this version can build it, which it names. */
export function filesFor(
  { version }: InstalledHugo,
  files: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const since = (...release: Version) => isSince(versionIn(version) ?? [0, 0, 0], release);
  const adapted = (text: string) => {
    const build = since(0, 145, 0) ? text.replaceAll('_build', 'build') : text;
    return since(0, 150, 0) ? withoutRefused(build) : build;
  };
  return {
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [path, adapted(text)])),
    '.tool-versions': `hugo ${version}\n`,
    // New versions refuse content in HTML unless they are told.
    ...(since(0, 150, 0) && { 'config/production/security.yaml': 'allowContent: [".*"]\n' }),
  };
}

/**
 * What new versions stop at, or read otherwise and is left out here all the same: dates that are none, `yes` and `no` for booleans.
 */
function withoutRefused(text: string): string {
  return text
    .replace(/^(?:date: (?:May 5, 2024|"2024-05-07 12:29")|published: (?:true|false|no))$/m, 'weight: 1')
    .replaceAll(',"date":"nope"', '')
    .replace(/^draft: yes$/m, 'draft: true')
    .replace('excludeFiles: ["JOBS/old", "/jobs/x*"]', 'files: ["! JOBS/old", "! /jobs/x*"]')
    .replace('{lang: fr}', '{sites: {matrix: {languages: [fr]}}}');
}
