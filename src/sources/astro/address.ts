import type { FrontMatter } from '../../text/front-matter/front-matter.ts';
import { isTold, scriptFunction, truthOf, unknownValue } from '../../text/front-matter/script-values.ts';
import { encodedPath } from '../files/site/site-values.ts';
import type { Files } from '../source.ts';
import type { AstroConfig } from './config.ts';
import { type Entry, idOf, ownIdOf } from './pages.ts';
import { checkedData } from './schema.ts';
import { isMapping } from '../../text/mapping.ts';

/** A page that shows the entries of a collection: `src/pages/jobs/[slug].astro`. */
export interface Route {
  readonly file: string;
  readonly collection: string;
  /** Its path below the pages, with parameters in brackets and without extension. */
  readonly path: string;
  /** The path below the base, with `{id}` and perhaps `{lang}` for what an entry fills in, where that is plainly said. */
  readonly pattern?: string;
  /** The code at its top, which says of which entries it makes pages. */
  readonly script: string;
}

const parameter = /\[(?:\.\.\.)?([A-Za-z_]\w*)\]/g;

/** Whether each parameter has a value; only `[...rest]` may have none. */
function isFilled(path: string, params: Readonly<Record<string, unknown>>): boolean {
  return Array.from(path.matchAll(parameter)).every(([written, name = '']) => {
    const value = params[name];
    return (
      typeof value === 'string' ||
      typeof value === 'number' ||
      (value === undefined && written.startsWith('[...'))
    );
  });
}

export function routesOf({ srcDir }: AstroConfig, files: Files): readonly Route[] {
  return files
    .list(`${srcDir}/pages`)
    .filter((file) => /\[[^\]]+\][^/]*(?:\/[^/]+)?\.astro$/.test(file))
    .flatMap((file) => {
      const found = files.read(file);
      const text = found.ok ? found.text.slice(0, 100_000) : '';
      return routeOf(file, file.slice(srcDir.length + 7).replace(/\.astro$/, ''), text);
    });
}

function routeOf(file: string, path: string, text: string): readonly Route[] {
  const collections = Array.from(
    text.matchAll(/\bget(?:Collection|Entry|Entries)\(\s*['"`]([^'"`]{1,100})['"`]/g),
    ([, name = '']) => name,
  );
  const [collection] = collections;
  const names = Array.from(path.matchAll(parameter), ([, name = '']) => name);
  if (collection === undefined || names.length === 0 || collections.some((name) => name !== collection))
    return [];
  const values = names.map((name) => [name, fillsIn(name, names, text)] as const);
  const isPlain = values.every(([, value]) => value !== undefined);
  const script = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const pattern = withParameters(path, Object.fromEntries(values));
  return [{ file, collection, path, script, ...(isPlain && { pattern }) }];
}

/** Astro composes the letters of what fills in a parameter. */
function withParameters(path: string, values: Readonly<Record<string, unknown>>): string {
  return path
    .replace(/(?:^|\/)index$/, '')
    .replace(parameter, (_, name: string) => String(values[name] ?? '').normalize());
}

/** `{ slug: post.id }` fills in the id; a language and the rest of an id that is cut at its first `/` fill in both. */
function fillsIn(name: string, names: readonly string[], script: string): string | undefined {
  const value = new RegExp(`params:\\s*\\{[^{}]{0,200}?\\b${name}\\s*:\\s*([\\w.]+)\\s*[,}]`).exec(
    script,
  )?.[1];
  if (names.length === 1) return value !== undefined && /\.(?:id|slug)$/.test(value) ? '{id}' : undefined;
  const isCut = /\[\s*\w+\s*,\s*\.\.\.\w+\s*\]\s*=\s*\w+\.(?:id|slug)\.split\(\s*['"]\/['"]\s*\)/.test(
    script,
  );
  if (names.length !== 2 || !isCut) return undefined;
  return /^(?:lang|locale|language)$/i.test(name) ? '{lang}' : '{rest}';
}

/** Where an entry's page is, that there is none, or why that is not known. */
export type EntryPath = { readonly path: string } | { readonly none: string } | { readonly unknown: string };

export function entryPath(
  entry: Entry,
  matter: FrontMatter,
  routes: readonly Route[],
  stated: string | undefined,
): EntryPath {
  const { collection } = entry;
  const id = collection.hasOwnIds
    ? ownIdOf(entry, checkedData(matter, undefined))
    : idOf(entry, matter.data['slug']);
  if (stated !== undefined) return { path: pathFrom(stated, id ?? idOf(entry, matter.data['slug'])) };
  if (id === undefined) return { unknown: 'the collection makes ids of its own (generateId)' };
  if (collection.isDocs === true) return { path: id === 'index' ? '' : id };
  const own = routes.filter((route) => route.collection === collection.name);
  const paths = own.map((route) => routePath(route, entry, id, matter));
  const shown = paths.filter((path) => !('none' in path));
  const [only] = shown;
  if (only !== undefined && shown.length === 1) return only;
  if (shown.length === 0 && paths[0] !== undefined) return paths[0];
  return {
    unknown:
      shown.length === 0
        ? `no page in src/pages/ says plainly that it shows an entry of the collection ${collection.name}`
        : `several pages show the collection ${collection.name}: ${own.map(({ file }) => file).join(', ')}`,
  };
}

/** What `getStaticPaths` makes of this one entry; what its text plainly says where that cannot be reckoned. */
function routePath(route: Route, entry: Entry, id: string, matter: FrontMatter): EntryPath {
  const { file, script, path, pattern } = route;
  const made = staticPaths(script, route.collection, {
    id,
    slug: id,
    collection: route.collection,
    data: checkedData(matter, entry.collection.schema),
    body: matter.body,
  });
  if (Array.isArray(made) && made.length === 0) return { none: `${file} makes no page of it` };
  const params: unknown =
    Array.isArray(made) && made.length === 1 && isMapping(made[0]) ? made[0]['params'] : undefined;
  if (isMapping(params) && isTold(params) && isFilled(path, params))
    return {
      path: withParameters(path, params)
        .replace(/\/{2,}/g, '/')
        .replace(/^\/|\/$/g, ''),
    };
  const isFiltered = /\bgetCollection\(\s*['"`][^'"`]{1,100}['"`]\s*,|\.filter\(/.test(script);
  if (pattern === undefined || isFiltered)
    return { unknown: `what ${file} makes pages of cannot be told without running it` };
  return { path: pathFrom(pattern, id) };
}

function staticPaths(script: string, collection: string, entry: object): unknown {
  const getCollection = (name: unknown, keeps?: unknown): unknown => {
    if (name !== collection) return unknownValue;
    const isKept = typeof keeps === 'function' ? truthOf((keeps as (one: object) => unknown)(entry)) : true;
    return isKept === undefined ? unknownValue : isKept ? [entry] : [];
  };
  return scriptFunction(script, 'getStaticPaths')?.(new Map([['getCollection', getCollection]]));
}

/** The paths of pages without parameters, which Astro prefers to routes. */
export function fixedPaths({ srcDir }: AstroConfig, files: Files): ReadonlyMap<string, string> {
  return new Map(
    files
      .list(`${srcDir}/pages`)
      .filter((file) => /\.(?:astro|mdx?|markdown|html)$/i.test(file) && !/\[|\/_/.test(file))
      .map((file) => [pagePath(file, srcDir), file] as const),
  );
}

export function pagePath(file: string, srcDir: string): string {
  return file
    .slice(srcDir.length + 7)
    .replace(/\.[^./]+$/, '')
    .replace(/(?:^|\/)index$/, '');
}

/** The path of an entry below the base, without its ending; not encoded. */
function pathFrom(pattern: string, id: string): string {
  const [lang = '', ...rest] = id.split('/');
  const values = new Map([
    ['id', id],
    ['lang', lang],
    ['rest', rest.join('/')],
  ]);
  return pattern
    .replace(/\{(id|lang|rest)\}/g, (_, name: string) => (values.get(name) ?? '').normalize())
    .replace(/\/{2,}/g, '/')
    .replace(/^\/|\/$/g, '');
}

/** The address of a path below the base; undefined where nothing says how it ends. */
export function addressAt(path: string, isIndex: boolean, config: AstroConfig): string | undefined {
  const { base } = config;
  const ending = isIndex ? config.indexEnding : config.ending;
  if (base === undefined || ending === 'computed') return undefined;
  const address = base + encodedPath(path);
  if (path === '') return base;
  if (ending === 'slash') return `${address}/`;
  return ending === 'none' ? address : `${address}.html`;
}
