import type { Instant } from '../../../model/instant.ts';
import type { FrontMatter } from '../../../text/front-matter/front-matter.ts';
import { calendarParts } from './calendar.ts';
import type { JekyllConfig } from '../config.ts';
import type { JekyllDocument } from '../documents.ts';
import { escapePath, sanitizeUrl, slugify } from './url-text.ts';

/** The path that Jekyll gives a document below the base (`/jobs/baker.html`), percent-encoded; or the placeholder that is not known. */
export type JekyllPath = { readonly path: string } | { readonly unknown: string };

const styles: Readonly<Record<string, string>> = {
  none: '/:categories/:title:output_ext',
  date: '/:categories/:year/:month/:day/:title:output_ext',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
};

/** https://jekyllrb.com/docs/permalinks/ */
export function pathOf(
  document: JekyllDocument,
  matter: FrontMatter,
  date: Instant | undefined,
  config: JekyllConfig,
): JekyllPath {
  const own = matter.data['permalink'];
  const template = typeof own === 'string' && own !== '' ? own : templateFor(document, config);
  const values = placeholders(document, matter, date, config);
  let unknown: string | undefined;
  const filled = template.replace(/:([a-z_]+)/g, (whole, name: string) => {
    const key = Object.hasOwn(values, name) || !name.endsWith('_') ? name : name.slice(0, -1);
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    if (value === undefined && document.collection === undefined) return whole;
    if (value === undefined) unknown ??= `:${key}`;
    return escapePath(value ?? '') + name.slice(key.length);
  });
  return unknown === undefined ? { path: sanitizeUrl(filled) } : { unknown };
}

function templateFor(
  { collection, type, named, outputExtension }: JekyllDocument,
  config: JekyllConfig,
): string {
  if (type === 'posts') return styleOf(collection?.permalink ?? 'date');
  if (collection !== undefined) return collection.permalink ?? suffixed('/:collection/:path', config);
  if (!/^\.html?$/.test(outputExtension)) return '/:path/:basename:output_ext';
  return named.slug === 'index' ? '/:path/' : suffixed('/:path/:basename', config);
}

function styleOf(permalink: string): string {
  return Object.hasOwn(styles, permalink) ? (styles[permalink] as string) : permalink;
}

function suffixed(template: string, { permalink }: JekyllConfig): string {
  if (permalink === 'pretty' || permalink.endsWith('/')) return `${template}/`;
  return /^(?:date|ordinal|none)$/.test(permalink) || permalink.endsWith(':output_ext')
    ? `${template}:output_ext`
    : template;
}

type Values = Readonly<Record<string, string | undefined>>;

function placeholders(
  document: JekyllDocument,
  matter: FrontMatter,
  date: Instant | undefined,
  config: JekyllConfig,
): Values {
  const { relative, folder, outputExtension: output_ext } = document;
  const base = relative.slice(relative.lastIndexOf('/') + 1, relative.lastIndexOf('.'));
  if (folder === undefined) {
    const path = relative.slice(0, Math.max(relative.lastIndexOf('/'), 0));
    return { path, basename: base.replace(/\.+$/, ''), output_ext };
  }
  const stated = matter.data['slug'];
  const slug =
    typeof stated === 'string' || typeof stated === 'number' ? String(stated) : document.named.slug;
  const categories = categoriesOf(document, matter);
  return {
    output_ext,
    path: relative.slice(0, relative.lastIndexOf('.')).replace(folder, '').replace(/\.+$/, ''),
    collection: document.type,
    name: slugify(base),
    title: slugify(slug, 'pretty', true),
    slug: slugify(slug),
    categories: [...new Set(categories.map((one) => one.toLowerCase()))].join('/'),
    slugified_categories: [...new Set(categories.map((one) => slugify(one)))].join('/'),
    ...(date === undefined ? {} : calendarParts(date, config.timeZone)),
  };
}

/** Of a post the folders above `_posts`; then `categories`, or else `category`. */
function categoriesOf({ relative, folder }: JekyllDocument, { data }: FrontMatter): readonly string[] {
  const above = folder === '_posts' ? relative.slice(0, relative.indexOf('_posts')).split('/') : [];
  const words = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? value.split(/\s+/)
      : (Array.isArray(value) ? value : []).flat(3).map((one) => String(one));
  const single = data['category'];
  const own = single === undefined || single === null ? [] : [single].flat(3).map((one) => String(one));
  const all = [...above, ...words(data['categories']), ...own];
  return [...new Set(all.filter((one) => one !== ''))];
}
