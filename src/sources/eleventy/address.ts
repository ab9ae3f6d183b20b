import slugify from '@sindresorhus/slugify';
import { isMapping } from '../files/site/site-yaml.ts';

/** A template as its address sees it. */
export interface Template {
  /** Below the input directory. */
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The path below the base, from its `/`, not encoded; `none` where no page is written; what is not known else. */
export type EleventyPath = { readonly path: string } | { readonly none: true } | { readonly unknown: string };

/** https://www.11ty.dev/docs/permalinks/ */
export function pathOf(template: Template): EleventyPath {
  const { permalink } = template.data;
  const computed = isMapping(template.data['eleventycomputed']) ? template.data['eleventycomputed'] : {};
  const stated = permalink ?? computed['permalink'];
  const link = isMapping(stated) && Object.keys(stated).length > 0 ? (stated['build'] ?? false) : stated;
  if (link === false) return { none: true };
  if (typeof link !== 'string' || link === '') return { path: href(defaultPath(template.path)) };
  if (link.length > longestLink) return { unknown: 'more than any address can hold' };
  if (template.data['dynamicpermalink'] === false) return { path: href(link) };
  let unknown: string | undefined;
  const filled = link.replace(/\{\{-?\s*([^{}]{0,300}?)\s*-?\}\}/g, (_, expression: string) => {
    const value = evaluated(expression, template);
    unknown ??= value === undefined ? `{{ ${expression} }}` : undefined;
    return value ?? '';
  });
  if (unknown !== undefined) return { unknown };
  return /\{[{%]/.test(filled) ? { unknown: filled.slice(0, 80) } : { path: href(filled) };
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
    (value, filter) => (value === undefined ? undefined : knownFilters.get(filter)?.(value)),
    valueOf(source, template),
  );
}

const knownFilters = new Map<string, (value: string) => string>([
  ['slugify', (value) => slugify(value, { decamelize: false })],
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
  const value = /^[\w-]+$/.test(source) ? template.data[source.toLowerCase()] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

export function fileSlug(path: string): string {
  const parts = path.split('/');
  const slug = withoutDate(withoutExtension(parts.pop() ?? ''));
  return slug === 'index' ? withoutDate(parts.at(-1) ?? '') : slug;
}

function filePathStem(path: string): string {
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
