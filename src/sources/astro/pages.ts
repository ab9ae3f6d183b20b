import { slug as githubSlug } from 'github-slugger';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { matchesPattern } from '../files/folders/file-patterns.ts';
import { unknownValue } from '../../text/front-matter/script-values.ts';
import { isCall, readScriptFile, toldAt, valueAt } from '../files/site/script-configuration.ts';
import { joined, text } from '../files/site/site-values.ts';
import type { Files } from '../source.ts';
import type { AstroConfig } from './config.ts';
import { isMapping } from '../../text/mapping.ts';

/** A content collection (https://docs.astro.build/en/guides/content-collections/). */
export interface Collection {
  readonly name: string;
  /** The folder of its files. */
  readonly base: string;
  readonly patterns: readonly string[];
  /** The configuration makes ids by code of its own (`generateId`). */
  readonly hasOwnIds: boolean;
  /** That code, as a script's value. */
  readonly ownIds?: unknown;
  /** What the configuration says about the heads of its entries, as a script's value. */
  readonly schema?: unknown;
  /** Starlight shows its entries at the root. */
  readonly isDocs?: true;
}

/** An entry's file below the collection's folder. */
export interface Entry {
  readonly collection: Collection;
  readonly path: string;
}

export interface Collections {
  readonly all: readonly Collection[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The collections that the configuration of content names with a loader of files; before Astro 6 also the folders of `src/content/`. */
export function collectionsOf({ srcDir, version }: AstroConfig, files: Files): Collections {
  const there = new Set(files.list(srcDir));
  const stems = [`${srcDir}/content.config`, ...(version < 6 ? [`${srcDir}/content/config`] : [])];
  const file = stems
    .flatMap((stem) => ['.ts', '.mts', '.js', '.mjs'].map((extension) => stem + extension))
    .find((one) => there.has(one));
  const named = file === undefined ? undefined : readScriptFile(file, files).named['collections'];
  const stated = Object.entries(isMapping(named) ? named : {}).flatMap(([name, value]) =>
    collectionOf(name, value, srcDir, version),
  );
  const known = new Set([...stated.map(({ name }) => name), ...Object.keys(isMapping(named) ? named : {})]);
  const folders = new Set(
    [...there]
      .filter((one) => one.startsWith(`${srcDir}/content/`))
      .map((one) => one.slice(srcDir.length + 9).split('/'))
      .filter((parts) => parts.length > 1)
      .map(([name]) => name ?? ''),
  );
  const others = [...folders].filter((name) => !known.has(name) && !name.startsWith('_'));
  if (version < 6)
    return { all: [...stated, ...others.map((name) => folderCollection(name, srcDir))], diagnostics: [] };
  const unknown = others.filter(
    (name) => !stated.some(({ base }) => `${srcDir}/content/${name}`.startsWith(base)),
  );
  return { all: stated, diagnostics: unknown.length === 0 ? [] : [noCollections(unknown, srcDir)] };
}

function folderCollection(name: string, srcDir: string): Collection {
  const patterns = ['**/[^_]*.{md,mdx,markdown}'];
  return { name, base: `${srcDir}/content/${name}`, patterns, hasOwnIds: false };
}

const docs = ['**/[^_]*.{markdown,mdown,mkdn,mkd,mdwn,md,mdx}'];

/** Collections by other loaders (a file of data, an API) hold no files of postings. */
function collectionOf(name: string, value: unknown, srcDir: string, version: number): readonly Collection[] {
  const [definition] = isCall(value, 'defineCollection') ? value.arguments : [value];
  const loader = valueAt(definition, 'loader');
  const schema = valueAt(definition, 'schema');
  const more = schema === undefined ? {} : { schema };
  if (loader === undefined)
    return valueAt(definition, 'type') === 'data' || version >= 6
      ? []
      : [{ ...folderCollection(name, srcDir), ...more }];
  if (isCall(loader, 'docsLoader')) {
    const hasOwnIds = valueAt(loader.arguments[0], 'generateId') !== undefined;
    return [{ name, base: `${srcDir}/content/docs`, patterns: docs, hasOwnIds, isDocs: true }];
  }
  if (!isCall(loader, 'glob')) return [];
  const [options] = loader.arguments;
  const pattern = toldAt(options, 'pattern');
  const base = joined('', text(toldAt(options, 'base')) ?? '.');
  const patterns = [pattern].flat().filter((one): one is string => typeof one === 'string');
  if (base === undefined || patterns.length === 0) return [];
  const ownIds = valueAt(options, 'generateId');
  const hasOwnIds = ownIds !== undefined;
  return [{ name, base, patterns, hasOwnIds, ...(hasOwnIds && { ownIds }), ...more }];
}

/** The files of a collection, by their path in the whole folder. A loader knows `.md`, and `.mdx` with its integration. */
export function entriesOf(collection: Collection, files: Files): ReadonlyMap<string, Entry> {
  const start = collection.base === '' ? '' : `${collection.base}/`;
  const without = collection.patterns.filter((one) => one.startsWith('!')).map((one) => one.slice(1));
  const wanted = collection.patterns.filter((one) => !one.startsWith('!'));
  const paths = files
    .list(collection.base)
    .map((file) => file.slice(start.length))
    .filter((path) => /\.mdx?$/i.test(path))
    .filter((path) => wanted.some((one) => matchesPattern(one.replace(/^\.\//, ''), path)))
    .filter((path) => !without.some((one) => matchesPattern(one, path)));
  return new Map(paths.map((path) => [start + path, { collection, path }]));
}

/** The id that Astro gives an entry: its `slug`, a number too, else its path, each part as GitHub makes anchors. */
export function idOf({ path }: Entry, slug: unknown): string {
  if ((typeof slug === 'string' && slug !== '') || (typeof slug === 'number' && slug !== 0))
    return String(slug);
  return path
    .replace(/\.[^./]+$/, '')
    .split('/')
    .map((part) => githubSlug(part))
    .join('/')
    .replace(/\/index$/, '');
}

/** The id that code of the site's own makes for an entry; undefined where that cannot be told. */
export function ownIdOf({ collection, path }: Entry, data: object): string | undefined {
  const { ownIds } = collection;
  const given = { entry: path, data, base: unknownValue };
  const id = typeof ownIds === 'function' ? (ownIds as (given: object) => unknown)(given) : undefined;
  return typeof id === 'string' && id !== '' ? id : undefined;
}

function noCollections(names: readonly string[], srcDir: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'site-config-invalid',
    message: `Astro 6 and newer make no collection of ${names.map((name) => `${srcDir}/content/${name}/`).join(', ')}: ${srcDir}/content.config.ts names no loader for it`,
    hint: 'Its files have no pages on the site and are not read; name a collection with `glob()` there, or the version of Astro in package.json where it is older',
    where: { file: `${srcDir}/content.config.ts` },
  };
}
