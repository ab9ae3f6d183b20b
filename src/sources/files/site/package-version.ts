import type { Files } from '../../source.ts';
import { newestAllowed, type Version, versionIn } from './versions.ts';

/** The packages that hold a generator, by the registry that has them. */
export interface Packages {
  readonly npm?: readonly string[];
  readonly gem?: string;
  readonly pypi?: string;
}

/** A file's name, and what its text says of a version. */
export type VersionReader = readonly [file: string, versionOf: (text: string) => Version | undefined];

/** Of files that lock or ask for packages, what each says of one; a lock stands before what it locks. */
export function packageReaders({ npm = [], gem, pypi }: Packages): readonly VersionReader[] {
  return [
    ...['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'].map(
      (file): VersionReader => [file, (text) => first(npm, (name) => lockedByNpm(text, name))],
    ),
    ['package.json', (text) => first(npm, (name) => askedOfNpm(text, name))],
    ...(gem === undefined ? [] : gemReaders(gem)),
    ...(pypi === undefined ? [] : pythonReaders(pypi)),
  ];
}

function gemReaders(gem: string): readonly VersionReader[] {
  const name = escaped(gem);
  return [
    ['Gemfile.lock', (text) => versionIn(capture(text, `^ {4}${name} \\(([^)\\n]*)\\)`))],
    ['Gemfile', (text) => newestAllowed(capture(text, `^\\s*gem ["']${name}["'],\\s*["']([^"'\\n]*)`))],
  ];
}

/** Where Python's tools write what is installed: `==` in a list of requirements, or a lock. */
function pythonReaders(name: string): readonly VersionReader[] {
  const locked = (text: string) =>
    versionIn(capture(text, `^name = "${escaped(name)}"\\nversion = "([^"\\n]*)"`));
  const required = (text: string) =>
    newestAllowed(
      capture(
        text,
        `^\\s*["']?${escaped(name)}(?:\\[[^\\]\\n]*\\])?\\s*(?:=\\s*["'])?([~<>=!^\\d][^;#"'\\n]*)`,
      ),
    );
  return [
    ['poetry.lock', locked],
    ['uv.lock', locked],
    [
      'Pipfile.lock',
      (text) => versionIn(capture(text, `"${escaped(name)}": \\{[^}]*"version": "==([^"\\n]*)"`)),
    ],
    ...['requirements.txt', 'requirements-docs.txt', 'docs-requirements.txt', 'docs/requirements.txt'].map(
      (file): VersionReader => [file, required],
    ),
    ['pyproject.toml', required],
    ['Pipfile', required],
  ];
}

function lockedByNpm(text: string, name: string): Version | undefined {
  const quoted = escaped(name);
  const spellings = [
    `"node_modules/${quoted}"\\s*:\\s*\\{\\s*"version"\\s*:\\s*"([^"\\n]*)"`,
    `(?:^|[\\s'"/])${quoted}@(\\d+\\.\\d+\\.\\d[^'":\\s]*)`,
    `^"?${quoted}@[^\\n]{0,200}:\\n\\s+version:? "?(\\d[^"\\n]*)`,
    `^\\s{2,8}'?${quoted}'?:\\n\\s+specifier:[^\\n]{0,200}\\n\\s+version: (\\d[^\\n]*)`,
  ];
  return first(spellings, (spelling) => versionIn(capture(text, spelling)));
}

/** `"hugo-bin": {"version": …}`, which that package obeys, else `"astro": "^5.1.0"`, also under another name's `npm:astro@5`. */
function askedOfNpm(text: string, name: string): Version | undefined {
  return newestAllowed(
    capture(text, `"${escaped(name)}"\\s*:\\s*\\{\\s*"version"\\s*:\\s*"([^"\\n]*)"`) ||
      capture(text, `"${escaped(name)}"\\s*:\\s*"(?:npm:@?[^"@]{0,100}@)?([^"\\n]*)"`),
  );
}

function capture(text: string, pattern: string): string {
  return new RegExp(pattern, 'm').exec(text)?.[1] ?? '';
}

function escaped(name: string): string {
  return name.replace(/[/@.]/g, '\\$&');
}

function first<T, R>(all: readonly T[], found: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const result = found(one);
    if (result !== undefined) return result;
  }
  return undefined;
}

/** What the files at a site's root say of the version of a package that builds it, and which of them does. */
export function statedIn(
  files: Files,
  readers: readonly VersionReader[],
  there: ReadonlySet<string>,
): { readonly version: Version; readonly file: string } | undefined {
  return first(readers, ([file, versionOf]) => {
    const read = there.has(file) ? files.read(file) : undefined;
    const version = read?.ok === true ? versionOf(read.text.slice(0, longestFile)) : undefined;
    return version && { version, file };
  });
}

const longestFile = 4_000_000;
