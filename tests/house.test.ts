import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const { packedPackages } = (await import(join(root, 'packed-packages.mjs'))) as {
  packedPackages: readonly string[];
};
const source = join(root, 'src');
const files = (readdirSync(source, { recursive: true, encoding: 'utf8' }) as string[])
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

/** What each room may import beside itself and packages: one way, from the top of this list to its end. */
const base = ['model', 'text'];
const reading = [...base, 'sources', 'configuration', 'admission'];
const publishing = [...base, 'publications', 'delivery', 'stored'];
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  sources: base,
  configuration: [...base, 'sources'],
  admission: [...base, 'sources', 'configuration'],
  publications: base,
  delivery: [...base, 'publications'],
  stored: publishing,
  injection: [...base, 'publications'],
  checks: [...base, 'publications'],
  notifiers: publishing,
  'library.ts': publishing,
  node: [...reading, ...publishing, 'injection', 'checks', 'notifiers'],
  edge: [...reading, ...publishing, 'injection', 'notifiers'],
};

/** The folders of `sources` that belong to one kind of source each: none of them imports another. */
const sharedBySources = new Set(['files', 'network', 'web-page']);
const isBoardKit = (path: string) => path.startsWith('sources/boards/kit/');

function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [
    ...text.matchAll(/^(?:import|export)[^'";]*?from '([^']+)'|^import '([^']+)'|import\('([^']+)'\)/gm),
  ].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
}

const local = (file: string, specifier: string) =>
  relative(source, join(source, dirname(file), specifier)).replaceAll('\\', '/');
const room = (path: string) => path.split('/')[0] as string;

/** The kind of source that a file belongs to; nothing where it serves all of them. */
function kindOfSource(path: string): string | undefined {
  const [first, kind, rest] = path.split('/');
  if (first !== 'sources' || rest === undefined || isBoardKit(path)) return undefined;
  return sharedBySources.has(kind as string) ? undefined : kind;
}

const edges = files.flatMap((file) =>
  importsOf(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => [file, local(file, specifier)] as const),
);
const told = (offenders: readonly (readonly [string, string])[]) =>
  offenders.map(([file, target]) => `${file} imports ${target}`);

describe('the house', () => {
  test('goes one way: no room imports one above it, no kind of source another, nothing goes round in a circle', () => {
    expect(edges.length).toBeGreaterThan(files.length);
    expect(
      told(
        edges.filter(
          ([file, target]) => room(target) !== room(file) && !allowed[room(file)]?.includes(room(target)),
        ),
      ),
    ).toEqual([]);
    expect(
      told(
        edges.filter(([file, target]) => {
          const from = kindOfSource(file);
          if (/^sources\/(?:files|network|web-page|boards\/kit)\//.test(file))
            return kindOfSource(target) !== undefined;
          return from !== undefined && kindOfSource(target) !== undefined && kindOfSource(target) !== from;
        }),
      ),
    ).toEqual([]);
    expect(circles()).toEqual([]);
  });

  test('runs anywhere but in node: no node:, clock, chance or locale of the machine', () => {
    const outside = files.filter((file) => room(file) !== 'node');
    expect(outside.length).toBeGreaterThan(300);
    expect(
      outside.flatMap((file) => [
        ...importsOf(file)
          .filter((specifier) => specifier.startsWith('node:'))
          .map((specifier) => `${file} imports ${specifier}`),
        ...machineIn(file).map((word) => `${file} uses ${word}`),
      ]),
    ).toEqual([]);
  });

  test('has at most a dozen loose files in a room, so that its list can be read', () => {
    const loose = grouped(files, (file) => dirname(file));
    expect(
      [...loose]
        .filter(([folder, list]) => list.length > 12 && !folder.endsWith('/languages'))
        .map(([folder, list]) => `${folder}: ${list.length}`),
    ).toEqual([]);
  });
});

/** What of the machine a file uses. The clock is read by the runtimes, and handed to everything else. */
function machineIn(file: string): readonly string[] {
  const text = readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const words = /\b(?:process\.|Buffer\.|Date\.now|new Date\(\)|localeCompare|Math\.random|performance\.)/g;
  return (text.match(words) ?? []).filter(
    (word) =>
      !(['edge', 'library.ts'].includes(room(file)) && (word === 'Date.now' || word === 'new Date()')),
  );
}

function grouped<T>(list: readonly T[], key: (one: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

function circles(): readonly string[] {
  const graph = grouped(edges, ([file]) => file);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (path.includes(file) || done.has(file)) return;
    for (const [, next] of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}

test('what the code imports is what a user of the package gets', () => {
  const { dependencies, peerDependencies, imports } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as {
    dependencies: Record<string, string>;
    peerDependencies: Record<string, string>;
    imports: Record<string, { readonly default: string }>;
  };
  const packageOf = (specifier: string) =>
    (imports[specifier]?.default ?? specifier)
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/');
  const typesOnly = (file: string, specifier: string) =>
    new RegExp(`^import type [^;]*? from '${specifier}'`, 'm').test(readFileSync(join(source, file), 'utf8'));
  const needed = files.flatMap((file) =>
    importsOf(file)
      .filter(
        (specifier) =>
          !/^(?:\.|node:|rolecast-snapshot$|#build-mark$)/.test(specifier) && !typesOnly(file, specifier),
      )
      .map(packageOf)
      // What is packed with us.
      .filter((name) => name !== '.'),
  );
  const installed = new Set([...Object.keys({ ...dependencies, ...peerDependencies }), ...packedPackages]);
  expect([...new Set(needed)].filter((name) => !installed.has(name))).toEqual([]);
  expect(Object.keys(dependencies).filter((name) => !needed.includes(name))).toEqual([]);
  expect(packedPackages.filter((name) => name in dependencies)).toEqual([]);
});

test('no file is named after nothing in particular', () => {
  expect(
    files.filter((file) => /(?:^|\/)(?:index|utils?|types|common|helpers?|misc)\.tsx?$/.test(file)),
  ).toEqual([]);
});
