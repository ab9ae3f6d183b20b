import { matchesPattern } from '../files/folders/file-patterns.ts';
import type { Files } from '../source.ts';
import type { Collection, JekyllConfig } from './config.ts';

/** A file that Jekyll makes a page of, as far as its name says. Folders and names are those on disk. */
export interface JekyllDocument {
  readonly file: string;
  /** Below `source`; for collections and posts below the folder of collections. */
  readonly relative: string;
  /** `posts`, `pages`, or the collection's label: the type for front matter defaults. */
  readonly type: string;
  readonly collection?: Collection;
  /** `_jobs` for a document of that collection, `_posts` for posts; absent for pages. */
  readonly folder?: string;
  /** The date that the name begins with, and the slug that is left; posts and collections. */
  readonly named: { readonly date?: string; readonly slug: string };
  /** With its dot, as built: `.html`, or the file's own. */
  readonly outputExtension: string;
}

const datedName = /^(\d{2,4}-\d{1,2}-\d{1,2})-([^/]*)$/;

/** The documents of a site, by file: collections, posts wherever a folder `_posts` lies, and pages. */
export function documentsOf(config: JekyllConfig, files: Files): ReadonlyMap<string, JekyllDocument> {
  const found = new Map<string, JekyllDocument>();
  const start = config.source === '' ? '' : `${config.source}/`;
  for (const file of files.list(config.source)) {
    const path = file.slice(start.length);
    const document = documentOf(path, config);
    if (document !== undefined) found.set(file, { ...document, file });
  }
  return found;
}

/** Whether Jekyll would make a page of a file at this path. */
export function isDocument(file: string, config: JekyllConfig): boolean {
  const start = config.source === '' ? '' : `${config.source}/`;
  return file.startsWith(start) && documentOf(file.slice(start.length), config) !== undefined;
}

function documentOf(path: string, config: JekyllConfig): Omit<JekyllDocument, 'file'> | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  if (dot <= 0 || path.endsWith('~')) return undefined;
  const extension = name.slice(dot + 1).toLowerCase();
  const isMarkdown = config.markdownExtensions.includes(extension);
  if (!isMarkdown && !/^html?$/.test(extension)) return undefined;
  const outputExtension = isMarkdown ? '.html' : name.slice(dot);
  const slug = name.slice(0, dot).replace(/\.+$/, '');
  const shared = { outputExtension, named: { slug } };
  const inside = belowCollections(path, config);
  const parts = inside?.split('/') ?? [];
  const posts = parts.indexOf('_posts');
  if (inside !== undefined && posts !== -1 && posts < parts.length - 1) {
    if (parts.slice(0, posts).some(isSpecial) || isSpecialBelow(parts.slice(posts + 1), config))
      return undefined;
    const named = namedBy(name.slice(0, dot));
    const from = path.split('/').length - parts.length + posts;
    if (named.date === undefined || isExcluded(path, config, from)) return undefined;
    const collection = config.collections.get('posts') as Collection;
    return { ...shared, relative: inside, type: 'posts', collection, folder: '_posts', named };
  }
  const label = parts[0]?.startsWith('_') === true ? parts[0].slice(1) : undefined;
  const collection = label === undefined ? undefined : config.collections.get(label);
  if (inside !== undefined && label !== undefined && collection !== undefined) {
    if (label === 'posts' || label === 'data' || isExcluded(inside, config, 0)) return undefined;
    if (isSpecialBelow(parts.slice(1), config)) return undefined;
    const named = namedBy(name.slice(0, dot));
    return { ...shared, relative: inside, type: label, collection, folder: `_${label}`, named };
  }
  if (hasSpecial(path, config) || isExcluded(path, config)) return undefined;
  return { ...shared, relative: path, type: 'pages' };
}

function namedBy(base: string): JekyllDocument['named'] {
  const [, date, slug = base] = datedName.exec(base) ?? [];
  return { slug: slug.replace(/\.+$/, ''), ...(date !== undefined && { date }) };
}

function belowCollections(path: string, { collectionsDir }: JekyllConfig): string | undefined {
  if (collectionsDir === '') return path;
  return path.startsWith(`${collectionsDir}/`) ? path.slice(collectionsDir.length + 1) : undefined;
}

function isSpecial(name: string): boolean {
  return /^[._#~]/.test(name);
}

/** Of what a collection or `_posts` holds, Jekyll asks about the whole path and the name. */
function isSpecialBelow(parts: readonly string[], { include }: JekyllConfig): boolean {
  const name = parts.at(-1) ?? '';
  if (isNamed(parts.join('/'), include) || isNamed(name, include)) return false;
  return isSpecial(parts[0] ?? '') || isSpecial(name);
}

/** A name with a special sign before it, which `include` may take in again. */
function hasSpecial(path: string, { include }: JekyllConfig): boolean {
  return path.split('/').some((part) => isSpecial(part) && !isNamed(part, include));
}

/** Of pages, and above posts, Jekyll asks about each folder on the way; of what a collection or `_posts` holds, only about the file (`from` parts on). */
function isExcluded(path: string, { exclude, include }: JekyllConfig, from = Infinity): boolean {
  const parts = path.split('/');
  return parts.some((part, index) => {
    if (index >= from && index < parts.length - 1) return false;
    const own = parts.slice(0, index + 1).join('/');
    return isNamed(own, exclude) && !isNamed(part, include);
  });
}

function isNamed(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const plain = pattern.replace(/^\.?\//, '');
    const isFolder = plain === `${path}/`;
    return plain !== '' && (isFolder || path.startsWith(plain) || matchesPattern(plain, path, true));
  });
}
