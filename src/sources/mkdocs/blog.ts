import { isMapping, type Mapping } from '../../text/mapping.ts';
import type { FrontMatter } from '../../text/front-matter/front-matter.ts';
import { plainPath, text } from '../files/site/site-values.ts';

/** The plugin `blog` of Material (https://squidfunk.github.io/mkdocs-material/plugins/blog/). Paths are below `docs_dir`. */
export interface Blog {
  readonly folder: string;
  /** What a post's path begins with; no `/` ends it, so that `jobs/posts-old/` holds posts too. */
  readonly posts: string;
  readonly options: Mapping;
}

/** `options` of each plugin that is named. */
export function blogsOf(plugins: readonly (Mapping | undefined)[]): readonly Blog[] {
  return plugins.flatMap((options) => {
    if (options === undefined || options['enabled'] === false) return [];
    const folder = plainPath(text(options['blog_dir']) ?? 'blog');
    const posts = plainPath((text(options['post_dir']) ?? '{blog}/posts').replaceAll('{blog}', folder));
    return [{ folder, posts, options }];
  });
}

/** Where the plugin builds a post, without extension; undefined where code or the language of the site has a say. */
export function postPath({ folder, options }: Blog, file: string, matter: FrontMatter): string | undefined {
  const { categories } = matter.data;
  const most = options['post_url_max_categories'];
  const named = [...new Set([categories ?? []].flat().map(String))].slice(0, Number(most ?? 1));
  const slug = (value: string | undefined, kind: 'post' | 'categories') =>
    value === undefined || options[`${kind}_slugify`] !== undefined
      ? undefined
      : slugified(value, text(options[`${kind}_slugify_separator`]) ?? '-');
  const values: Readonly<Record<string, () => string | undefined>> = {
    categories: () => allOf(named.map((one) => slug(one, 'categories')))?.join('/'),
    date: () => dateIn(matter.data['date'], text(options['post_url_date_format']) ?? 'yyyy/MM/dd'),
    file: () => nameOf(file),
    slug: () => text(matter.data['slug']) ?? slug(titleOf(file, matter), 'post'),
  };
  let isKnown = true;
  const format = text(options['post_url_format']) ?? '{date}/{slug}';
  const path = format.replace(/\{([^{}]*)\}/g, (_, key: string) => {
    const value = Object.hasOwn(values, key) ? values[key]?.() : undefined;
    isKnown &&= value !== undefined;
    return value ?? '';
  });
  return isKnown ? plainPath(`${folder}/${path}`) : undefined;
}

function allOf(values: readonly (string | undefined)[]): readonly string[] | undefined {
  return values.every((one) => one !== undefined) ? values : undefined;
}

/** A date as written, for the plugin keeps its zone; names of months are in the language of the theme, and not told here. */
function dateIn(date: unknown, format: string): string | undefined {
  const written = text(isMapping(date) ? date['created'] : date);
  const [, year = '', month = '', day = ''] =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])/.exec(written ?? '') ?? [];
  const words = format.match(/([A-Za-z'])\1*/g) ?? [];
  if (year === '' || !words.every((one) => /^(?:y|yy|yyyy|MM?|dd?)$/.test(one))) return undefined;
  const parts: Readonly<Record<string, string>> = { yyyy: year, yy: year.slice(2), y: year };
  return format.replace(/y+|M+|d+/g, (part) => {
    const value = part.startsWith('M') ? month : day;
    return parts[part] ?? String(Number(value)).padStart(part.length, '0');
  });
}

/** What MkDocs calls a post before its text is rendered; undefined where its heading has links or code in it. */
function titleOf(file: string, matter: FrontMatter): string | undefined {
  const stated = text(matter.data['title']);
  if (stated !== undefined) return stated;
  const [, heading] = /^\s*#(?!#)[ \t]+(.+)/.exec(matter.body.slice(0, 2000)) ?? [];
  if (heading !== undefined)
    return /[[`\\&{]/.test(heading) ? undefined : heading.replace(/[ \t]#+[ \t]*$/, '');
  return /^\s*[^\s\n][^\n]*\n(?:=+|-+)[ \t]*(?:\n|$)/.test(matter.body.slice(0, 2000))
    ? undefined
    : nameOf(file).replace(/[-_]/g, ' ');
}

function nameOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  return name === 'README' ? 'index' : name;
}

/** As `pymdownx.slugs.slugify(case="lower")`. */
function slugified(value: string, separator: string): string {
  const plain = value
    .normalize('NFC')
    .replace(/<\/?[^>]*>/g, '')
    .trim()
    .toLowerCase();
  return plain.replace(/[^\p{L}\p{N}_\- ]/gu, '').replaceAll(' ', separator);
}
