import slugify from '@sindresorhus/slugify';
import { isMapping } from '../../text/mapping.ts';

/** A template as its address sees it. */
export interface Template {
  /** Below the input directory. */
  readonly path: string;
  /** Keys as written. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The major version of Eleventy. */
  readonly version: number;
}

/** The path below the base, from its `/`, not encoded; `none` where no page is written; what is not known else. */
export type EleventyPath = { readonly path: string } | { readonly none: true } | { readonly unknown: string };

/** https://www.11ty.dev/docs/permalinks/ */
export function pathOf(template: Template): EleventyPath {
  const { permalink: stated } = template.data;
  const link = isMapping(stated) && Object.keys(stated).length > 0 ? (stated['build'] ?? false) : stated;
  if (link === false) return { none: true };
  if (typeof link !== 'string' || link === '') return { path: href(defaultPath(template.path)) };
  if (link.length > longestLink) return { unknown: 'more than any address can hold' };
  if (template.data['dynamicPermalink'] === false) return { path: href(link) };
  const path = filled(link, template);
  return path === undefined ? { unknown: link.slice(0, 80) } : { path: href(path) };
}

/** A text with what stands in its `{{ }}`; undefined where that, or other code in it, is not known here. */
export function filled(text: string, template: Template): string | undefined {
  if (text.length > longestLink) return undefined;
  let isKnown = true;
  const result = text.replace(/\{\{-?\s*([^{}]{0,300}?)\s*-?\}\}/g, (_, expression: string) => {
    const value = evaluated(expression, template);
    isKnown &&= value !== undefined;
    return value ?? '';
  });
  return isKnown && !/\{[{%]/.test(result) ? result : undefined;
}

/** What is looked for in a longer text could take the square of its length. */
const longestLink = 1000;

/** `jobs/baker.md` is `jobs/baker/index.html`; `index`, and a name like its folder's, stand for the folder. */
function defaultPath(path: string): string {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, Math.max(slash, 0));
  const name = withoutExtension(path.slice(slash + 1));
  const stands = name === 'index' || folder.split('/').at(-1) === name;
  return `${folder === '' ? '' : `${folder}/`}${stands ? '' : `${name}/`}index.html`;
}

function href(link: string): string {
  const whole = `/${link}${link.endsWith('/') ? 'index.html' : ''}`;
  const parts: string[] = [];
  for (const part of whole.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`.replace(/\/index(?:\.html)?$/, '/');
}

/** `title | slugify`, `page.fileSlug`; undefined for anything that is not known here. */
export function evaluated(expression: string, template: Template): string | undefined {
  const [source = '', ...filters] = expression.split('|').map((part) => part.trim());
  return filters.reduce<string | undefined>(
    (value, filter) =>
      value === undefined
        ? undefined
        : filter === 'slugify'
          ? slugified(value, template.version)
          : (knownFilters.get(filter)?.(value) ?? filteredWith(filter, value, template)),
    valueOf(source, template),
  );
}

/** Filters that are given something, as Liquid writes them: `default: page.fileSlug`, `remove: "/jobs"`. */
function filteredWith(filter: string, value: string, template: Template): string | undefined {
  const [, name = '', given = ''] = /^(\w{1,20})\s*:\s*(.{1,200})$/.exec(filter) ?? [];
  const values = given.split(',').map((one) => valueOf(one.trim(), template));
  const [first, second] = values;
  if (first === undefined || values.includes(undefined)) return undefined;
  if (second === undefined) return givenOne[name]?.(value, first);
  return name === 'replace' && values.length === 2 ? value.replaceAll(first, () => second) : undefined;
}

const givenOne: Readonly<Record<string, (value: string, given: string) => string>> = {
  default: (value, given) => value || given,
  append: (value, given) => value + given,
  prepend: (value, given) => given + value,
  remove: (value, given) => value.replaceAll(given, ''),
};

/** Eleventy 4 has a newer library, which says `its` for `it’s` with any apostrophe, and writes some letters otherwise. */
function slugified(value: string, version: number): string {
  if (version < 4) return slugify(value, { decamelize: false });
  const contracted = value.replace(/([\p{L}\p{N}])['\u2019]([ts])(?![\p{L}\p{N}])/giu, '$1$2');
  return slugify(contracted, { decamelize: false, customReplacements: newerLetters });
}

const newerLetters: [string, string][] = [
  ['Œ', 'OE'],
  ['œ', 'oe'],
  ['Ə', 'A'],
  ['ə', 'a'],
  ['إ', 'a'],
];

const knownFilters = new Map<string, (value: string) => string>([
  ['downcase', (value) => value.toLowerCase()],
  ['lower', (value) => value.toLowerCase()],
  ['upcase', (value) => value.toUpperCase()],
  ['strip', (value) => value.trim()],
  ['trim', (value) => value.trim()],
]);

function valueOf(source: string, template: Template): string | undefined {
  const [, quoted] = /^["']([^"']*)["']$/.exec(source) ?? [];
  if (quoted !== undefined) return quoted;
  if (/^page\.(?:fileSlug|fileslug)$/.test(source)) return fileSlug(template.path);
  if (source === 'page.filePathStem') return filePathStem(template.path);
  if (source === 'page.outputFileExtension') return 'html';
  if (!/^[\w-]{1,100}(?:\.[\w-]{1,100}){0,5}$/.test(source)) return undefined;
  const [root = ''] = source.split('.');
  if (!(root in template.data) && !ofEleventy.has(root)) return '';
  const value = source
    .split('.')
    .reduce<unknown>((at, key) => (isMapping(at) ? at[key] : undefined), template.data);
  if (value === undefined && isMapping(template.data[root])) return '';
  return typeof value === 'number' || (typeof value === 'string' && !isDate(value))
    ? String(value)
    : undefined;
}

/** Names whose values are known to Eleventy alone; any other that nobody gives a value is empty. */
const ofEleventy = new Set([
  'page',
  'collections',
  'pagination',
  'eleventy',
  'buildawesome',
  'pkg',
  'env',
  'content',
]);

/** YAML makes a moment of it, which is written in the zone of the machine that builds the site. */
export function isDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:$|[Tt ])/.test(value);
}

export function fileSlug(path: string): string {
  const parts = path.split('/');
  const slug = withoutDate(withoutExtension(parts.pop() ?? ''));
  return slug === 'index' ? withoutDate(parts.at(-1) ?? '') : slug;
}

export function filePathStem(path: string): string {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  return `/${[...parts, withoutDate(withoutExtension(name))].join('/')}`;
}

function withoutDate(slug: string): string {
  return /\d{4}-\d{2}-\d{2}-(.*)/.exec(slug)?.[1] ?? slug;
}

function withoutExtension(name: string): string {
  return name.replace(/\.(?:md|html|liquid|njk)$/, '');
}
