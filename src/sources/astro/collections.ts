import { slug as githubSlug } from 'github-slugger';
import { matchesPattern } from '../files/folders/file-patterns.ts';
import { isCall, readScriptFile, valueAt } from '../files/site/script-configuration.ts';
import { isMapping } from '../files/site/site-yaml.ts';
import { joined, text } from '../files/site/site-values.ts';
import type { Files } from '../source.ts';
import type { AstroConfig } from './config.ts';

/** A content collection (https://docs.astro.build/en/guides/content-collections/). */
export interface Collection {
  readonly name: string;
  /** The folder of its files. */
  readonly base: string;
  readonly patterns: readonly string[];
  /** The configuration makes ids by code of its own (`generateId`). */
  readonly hasOwnIds: boolean;
}

/** An entry's file below the collection's folder. */
export interface Entry {
  readonly collection: Collection;
  readonly path: string;
}

/** The collections that the configuration of content names with `glob`, else the folders of `src/content/`. */
export function collectionsOf({ srcDir }: AstroConfig, files: Files): readonly Collection[] {
  const there = new Set(files.list(srcDir));
  const stems = [`${srcDir}/content.config`, `${srcDir}/content/config`];
  const file = stems
    .flatMap((stem) => ['.ts', '.mts', '.js', '.mjs'].map((extension) => stem + extension))
    .find((one) => there.has(one));
  const named = file === undefined ? undefined : readScriptFile(file, files).named['collections'];
  const stated = Object.entries(isMapping(named) ? named : {}).flatMap(([name, value]) =>
    collectionOf(name, value, srcDir),
  );
  const known = new Set([...stated.map(({ name }) => name), ...Object.keys(isMapping(named) ? named : {})]);
  const folders = new Set(
    [...there]
      .filter((one) => one.startsWith(`${srcDir}/content/`))
      .map((one) => one.slice(srcDir.length + 9).split('/'))
      .filter((parts) => parts.length > 1)
      .map(([name]) => name ?? ''),
  );
  const legacy = [...folders].filter((name) => !known.has(name) && !name.startsWith('_'));
  return [...stated, ...legacy.map((name) => folderCollection(name, srcDir))];
}

function folderCollection(name: string, srcDir: string): Collection {
  const patterns = ['**/[^_]*.{md,mdx,markdown}'];
  return { name, base: `${srcDir}/content/${name}`, patterns, hasOwnIds: false };
}

/** Collections by other loaders (a file of data, an API) hold no files of postings. */
function collectionOf(name: string, value: unknown, srcDir: string): readonly Collection[] {
  const [definition] = isCall(value, 'defineCollection') ? value.arguments : [value];
  const loader = valueAt(definition, 'loader');
  if (loader === undefined)
    return valueAt(definition, 'type') === 'data' ? [] : [folderCollection(name, srcDir)];
  if (!isCall(loader, 'glob')) return [];
  const [options] = loader.arguments;
  const pattern = valueAt(options, 'pattern');
  const base = joined('', text(valueAt(options, 'base')) ?? '.');
  const patterns = [pattern].flat().filter((one): one is string => typeof one === 'string');
  if (base === undefined || patterns.length === 0) return [];
  return [{ name, base, patterns, hasOwnIds: valueAt(options, 'generateId') !== undefined }];
}

/** The files of a collection, by their path in the whole folder. */
export function entriesOf(collection: Collection, files: Files): ReadonlyMap<string, Entry> {
  const start = collection.base === '' ? '' : `${collection.base}/`;
  const without = collection.patterns.filter((one) => one.startsWith('!')).map((one) => one.slice(1));
  const wanted = collection.patterns.filter((one) => !one.startsWith('!'));
  const paths = files
    .list(collection.base)
    .map((file) => file.slice(start.length))
    .filter((path) => /\.(?:mdx?|markdown)$/i.test(path))
    .filter((path) => wanted.some((one) => matchesPattern(one.replace(/^\.\//, ''), path)))
    .filter((path) => !without.some((one) => matchesPattern(one, path)));
  return new Map(paths.map((path) => [start + path, { collection, path }]));
}

/** The id that Astro gives an entry: its `slug`, else its path, each part as GitHub makes anchors. */
export function idOf({ path }: Entry, slug: unknown): string {
  if (typeof slug === 'string' && slug !== '') return slug;
  return path
    .replace(/\.[^./]+$/, '')
    .split('/')
    .map((part) => githubSlug(part))
    .join('/')
    .replace(/\/index$/, '');
}
