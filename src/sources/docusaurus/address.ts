import { encodedPath } from '../files/site/site-values.ts';
import type { DocusaurusConfig } from './config.ts';
import type { Page } from './pages.ts';

/** The address that Docusaurus 3 gives a page; undefined where the site's does not say its own, or code of its own decides. */
export function addressOf(
  page: Page,
  head: Readonly<Record<string, unknown>>,
  { trailingSlash }: DocusaurusConfig,
): string | undefined {
  const { plugin, locale } = page;
  const { base } = locale;
  const isComputed =
    plugin.stripsNumbers === undefined ||
    plugin.routeBasePath === undefined ||
    page.versionPart === undefined ||
    trailingSlash === 'computed';
  if (base === undefined || isComputed) return undefined;
  const below = { docs: docSlug, blog: blogSlug, pages: pageSlug }[plugin.kind](page, head);
  const path = `${plugin.routeBasePath}/${page.versionPart}/${below}`
    .replace(/\/{2,}/g, '/')
    .replace(/^\//, '');
  const bare = path.replace(/\/$/, '');
  const ended = trailingSlash === undefined || bare === '' ? path : trailingSlash ? `${bare}/` : bare;
  return base + encodedPath(ended);
}

const numbered = /^\d+\s*[-_.]+\s*([^-_.\s].*)$/;

/** `01-baker` is `baker`; `2024-05-baker` and `7.0-baker` stay. */
export function withoutNumber(name: string): string {
  return /^\d+[-_.]\d+/.test(name) ? name : (numbered.exec(name)?.[1] ?? name);
}

function docSlug({ path, plugin }: Page, head: Readonly<Record<string, unknown>>): string {
  const parts = path.replace(/\.mdx?$/i, '').split('/');
  const name = parts.pop() ?? '';
  const strips = plugin.stripsNumbers === true && head['parse_number_prefixes'] !== false;
  const plain = (part: string) => (strips ? withoutNumber(part) : part);
  const folder = parts.map(plain);
  const { slug, id } = head;
  const stated = textOf(slug);
  const last = parts.at(-1)?.toLowerCase();
  const isIndex = ['index', 'readme', last].includes(name.toLowerCase());
  if (stated?.startsWith('/') === true) return stated;
  if (stated === undefined && isIndex) return folder.length === 0 ? '' : `${folder.join('/')}/`;
  const own = stated ?? textOf(id) ?? plain(name);
  return resolved([...folder, own].join('/'));
}

/** Docusaurus takes numbers in heads for texts, other than in pages. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : undefined;
}

function resolved(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/') + (path.endsWith('/') ? '/' : '');
}

const dated = /^(.*?)(\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/]?(.*?)(?:\/index)?\.mdx?$/;
const greedilyDated = new RegExp(dated.source.replace('(.*?)', '(.*)'));

/** The date in a blog post's path, and the address that is made of it. */
export function blogName(path: string): {
  readonly date?: string;
  readonly slug: string;
  readonly name: string;
} {
  const [, folder = '', date, name = ''] = greedilyDated.exec(path) ?? [];
  if (date === undefined) {
    const plain = path.replace(/(?:\/index)?\.mdx?$/, '');
    return { slug: plain, name: plain.slice(plain.lastIndexOf('/') + 1) };
  }
  return { date, slug: `${date.replaceAll('-', '/')}/${folder}${name}`, name };
}

function blogSlug({ path }: Page, { slug }: Readonly<Record<string, unknown>>): string {
  return textOf(slug) ?? blogName(path).slug;
}

function pageSlug({ path }: Page, { slug }: Readonly<Record<string, unknown>>): string {
  if (typeof slug === 'string' && slug !== '') return slug;
  return path.replace(/\.mdx?$/i, '').replace(/(^|\/)index$/, '$1');
}
