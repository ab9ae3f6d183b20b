import { parse as parseToml } from 'smol-toml';
import type { Files } from '../../source.ts';
import { packageReaders, type Packages, statedIn } from './package-version.ts';
import { type Version, versionIn } from './versions.ts';

/** By what names a generator's version is stated. */
export interface VersionNames extends Packages {
  /** What build services read: `HUGO_VERSION`. */
  readonly variable?: string;
  /** The key of a workflow's step: `hugo-version`. */
  readonly input?: string;
  /** In `.tool-versions` and `mise.toml`: `hugo`, `gohugo`. */
  readonly tools?: readonly string[];
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
  const { variable, tools = [] } = names;
  const all = files.list('');
  const workflows =
    variable === undefined ? [] : files.list('.github/workflows').filter((path) => /\.ya?ml$/.test(path));
  const inText = (file: string) => [file, (text: string) => variableIn(text, names)] as const;
  return statedIn(
    files,
    [
      ...(variable === undefined
        ? []
        : ([
            ['netlify.toml', (text: string) => netlifyVersion(text, variable)],
            ...['vercel.json', 'render.yaml', 'amplify.yml'].map(inText),
            ...workflows.map(inText),
            ...['.gitlab-ci.yml', '.woodpecker.yml', 'Dockerfile'].map(inText),
          ] as const)),
      ...packageReaders(names),
      ...(tools.length === 0 ? [] : toolReaders(tools)),
    ],
    new Set([...all, ...workflows]),
  );
}

function toolReaders(tools: readonly string[]) {
  const listed = (line: RegExp) => (text: string) => toolVersion(text, tools, line);
  const mise = listed(/^[ \t]*"?([\w-]+)"?[ \t]*=[ \t]*"([^"\n]+)"/gm);
  return [
    ['.tool-versions', listed(/^[ \t]*([\w-]+)[ \t]+(\S+)/gm)] as const,
    ['mise.toml', mise] as const,
    ['.mise.toml', mise] as const,
    ...tools.map((tool) => [`.${tool}-version`, versionIn] as const),
    ['.hvm', versionIn] as const,
  ];
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
function variableIn(text: string, { variable = '', input = variable }: VersionNames): Version | undefined {
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

function at(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return found;
}
