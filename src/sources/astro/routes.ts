import type { Files } from '../source.ts';
import type { AstroConfig } from './config.ts';

/** A page that shows the entries of a collection: `src/pages/jobs/[slug].astro`. */
export interface Route {
  readonly file: string;
  readonly collection: string;
  /** The path below the base, with `{id}` and perhaps `{lang}` for what an entry fills in. */
  readonly pattern: string;
}

const parameter = /\[(?:\.\.\.)?([A-Za-z_]\w*)\]/g;

/** The routes that name a collection and say plainly that an entry's `id` or `slug` fills their parameter. */
export function routesOf({ srcDir }: AstroConfig, files: Files): readonly Route[] {
  return files
    .list(`${srcDir}/pages`)
    .filter((file) => /\[[^\]]+\][^/]*(?:\/[^/]+)?\.astro$/.test(file))
    .flatMap((file) => {
      const found = files.read(file);
      return found.ok ? routeOf(file, file.slice(srcDir.length + 7), found.text.slice(0, 100_000)) : [];
    });
}

function routeOf(file: string, path: string, script: string): readonly Route[] {
  const collections = Array.from(
    script.matchAll(/\bget(?:Collection|Entry|Entries)\(\s*['"`]([^'"`]{1,100})['"`]/g),
    ([, name = '']) => name,
  );
  const collection = collections[0];
  const names = Array.from(path.matchAll(parameter), ([, name = '']) => name);
  const [only] = names;
  if (collection === undefined || only === undefined || collections.some((name) => name !== collection))
    return [];
  const filled = names.map((name) => [name, fillsIn(name, names, script)] as const);
  if (filled.some(([, value]) => value === undefined)) return [];
  const values = new Map(filled);
  const pattern = path
    .replace(/\.astro$/, '')
    .replace(/(?:^|\/)index$/, '')
    .replace(parameter, (_, name: string) => values.get(name) ?? '');
  return [{ file, collection, pattern }];
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

/** The path of an entry below the base, without its ending; not encoded. */
export function pathFrom(pattern: string, id: string): string {
  const [lang = '', ...rest] = id.split('/');
  const values = new Map([
    ['id', id],
    ['lang', lang],
    ['rest', rest.join('/')],
  ]);
  return pattern
    .replace(/\{(id|lang|rest)\}/g, (_, name: string) => values.get(name) ?? '')
    .replace(/\/{2,}/g, '/')
    .replace(/^\/|\/$/g, '');
}
