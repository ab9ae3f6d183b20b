import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const source = join(root, 'src');
const files = (readdirSync(source, { recursive: true, encoding: 'utf8' }) as string[])
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

/** What each folder may import, beside itself and packages. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  sources: ['model', 'text'],
  publications: ['model', 'text'],
  delivery: ['model', 'publications'],
  notifiers: ['model', 'text', 'publications', 'delivery'],
  runtimes: ['model', 'text', 'sources', 'publications', 'delivery', 'notifiers'],
};

function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [
    ...text.matchAll(/^(?:import|export)[^'";]*?from '([^']+)'|^import '([^']+)'|import\('([^']+)'\)/gm),
  ].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
}

const local = (file: string, specifier: string) =>
  relative(source, join(source, dirname(file), specifier)).replaceAll('\\', '/');
const folder = (path: string) => path.split('/')[0] as string;

describe('the house goes one way', () => {
  test.each(files)('%s imports only what its folder may', (file) => {
    const outside = importsOf(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => local(file, specifier))
      .filter(
        (target) => folder(target) !== folder(file) && !allowed[folder(file)]?.includes(folder(target)),
      );
    expect(outside).toEqual([]);
  });

  test.each(files.filter((file) => !file.startsWith('runtimes/')))('%s runs anywhere', (file) => {
    expect(importsOf(file).filter((specifier) => specifier.startsWith('node:'))).toEqual([]);
    const text = readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(
      text.match(
        /\b(?:process\.|Buffer\.|Date\.now|new Date\(\)|localeCompare|Math\.random|performance\.)/g,
      ) ?? [],
    ).toEqual([]);
  });

  test('no import goes round in a circle', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((one) => one.startsWith('.'))
          .map((one) => local(file, one)),
      ]),
    );
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file))
        throw new Error(`circle: ${[...path.slice(path.indexOf(file)), file].join(' -> ')}`);
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(done.size).toBeGreaterThanOrEqual(files.length);
  });
});

test('what the code imports is what a user of the package gets', () => {
  const { dependencies, imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
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
      .map(packageOf),
  );
  expect([...new Set(needed)].filter((name) => !(name in dependencies))).toEqual([]);
  expect(Object.keys(dependencies).filter((name) => !needed.includes(name) && name !== 'schema-dts')).toEqual(
    [],
  );
});

test('no file is named after nothing in particular', () => {
  expect(
    files.filter((file) => /(?:^|\/)(?:index|utils?|types|common|helpers?|misc)\.tsx?$/.test(file)),
  ).toEqual([]);
});
