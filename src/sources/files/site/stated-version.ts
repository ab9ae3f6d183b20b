import { parse as parseToml } from 'smol-toml';
import type { Files } from '../../source.ts';

/** Major, minor, patch. */
export type Version = readonly [number, number, number];

/** By what names a generator's version is stated. */
export interface VersionNames {
  /** What build services read: `HUGO_VERSION`. */
  readonly variable: string;
  /** The key of a workflow's step: `hugo-version`. */
  readonly input: string;
  /** In `.tool-versions` and `mise.toml`: `hugo`, `gohugo`. */
  readonly tools: readonly string[];
  /** Packages of npm whose version is the generator's own. */
  readonly packages: readonly string[];
}

export interface StatedVersion {
  readonly version: Version;
  readonly file: string;
}

/**
 * What the files beside a site's configuration say about the version that builds it: first what the host of the site
 * reads, then workflows, then what a person's machine is told.
 */
export function statedVersion(files: Files, names: VersionNames): StatedVersion | undefined {
  const there = new Set(files.list('').filter((path) => !path.includes('/')));
  const workflows = files.list('.github/workflows').filter((path) => /\.ya?ml$/.test(path));
  const inText = (file: string) => [file, (text: string) => variableIn(text, names)] as const;
  const readers: readonly (readonly [string, (text: string) => Version | undefined])[] = [
    ['netlify.toml', (text) => netlifyVersion(text, names.variable)],
    ...['vercel.json', 'render.yaml', 'amplify.yml'].map(inText),
    ...workflows.map(inText),
    ...['.gitlab-ci.yml', '.woodpecker.yml', 'Dockerfile'].map(inText),
    ['package-lock.json', (text) => lockedVersion(text, names.packages)],
    ['package.json', (text) => dependencyVersion(text, names.packages)],
    ['.tool-versions', (text) => toolVersion(text, names.tools, /^[ \t]*([\w-]+)[ \t]+(\S+)/gm)],
    ...['mise.toml', '.mise.toml'].map(
      (file) =>
        [
          file,
          (text: string) => toolVersion(text, names.tools, /^[ \t]*"?([\w-]+)"?[ \t]*=[ \t]*"([^"\n]+)"/gm),
        ] as const,
    ),
    ...names.tools.map((tool) => [`.${tool}-version`, versionIn] as const),
    ['.hvm', versionIn],
  ];
  for (const [file, versionOf] of readers) {
    if (!there.has(file) && !workflows.includes(file)) continue;
    const read = files.read(file);
    const version = read.ok ? versionOf(read.text.slice(0, longestFile)) : undefined;
    if (version !== undefined) return { version, file };
  }
  return undefined;
}

const longestFile = 2_000_000;

/** `v0.131.0`, `extended_0.131`, `^0.131.0`; undefined for `latest`. */
export function versionIn(text: string): Version | undefined {
  const [, major, minor, patch = '0'] = /(?<![\d.])(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?/.exec(text) ?? [];
  return major === undefined || minor === undefined
    ? undefined
    : [Number(major), Number(minor), Number(patch)];
}

export function isSince(version: Version, since: Version): boolean {
  return compareVersions(version, since) >= 0;
}

export function compareVersions(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** Of all contexts the one that is deployed: production, else what holds for all. */
function netlifyVersion(text: string, variable: string): Version | undefined {
  try {
    const config = parseToml(text);
    const production = at(config, ['context', 'production', 'environment', variable]);
    const all = at(config, ['build', 'environment', variable]);
    const stated = production ?? all;
    return typeof stated === 'string' ? versionIn(stated) : undefined;
  } catch {
    return undefined;
  }
}

/** `HUGO_VERSION: 0.131.0`, `"HUGO_VERSION": "0.131.0"`, `ARG HUGO_VERSION=0.131.0`, `hugo-version: '0.131.0'`; comments left out. */
function variableIn(text: string, { variable, input }: VersionNames): Version | undefined {
  for (const line of text.split('\n')) {
    const stated = line.replace(/(?:^|\s)#.*$/, '');
    for (const name of [variable, input]) {
      const start = stated.indexOf(name);
      if (start < 0) continue;
      const value = /^["']?\s*[:=]\s*["']?([^\s"',}]{1,40})/.exec(stated.slice(start + name.length))?.[1];
      const version = value === undefined ? undefined : versionIn(value);
      if (version !== undefined) return version;
    }
  }
  return undefined;
}

function toolVersion(text: string, tools: readonly string[], line: RegExp): Version | undefined {
  for (const [, tool = '', value = ''] of text.matchAll(line))
    if (tools.includes(tool)) return versionIn(value);
  return undefined;
}

function lockedVersion(text: string, packages: readonly string[]): Version | undefined {
  const lock = parsedJson(text);
  for (const name of packages) {
    const version = at(lock, ['packages', `node_modules/${name}`, 'version']);
    if (typeof version === 'string') return versionIn(version);
  }
  return undefined;
}

function dependencyVersion(text: string, packages: readonly string[]): Version | undefined {
  const manifest = parsedJson(text);
  for (const name of packages) {
    const own = at(manifest, [name, 'version']);
    const wanted = own ?? at(manifest, ['devDependencies', name]) ?? at(manifest, ['dependencies', name]);
    if (typeof wanted === 'string') return versionIn(wanted);
  }
  return undefined;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function at(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return found;
}
