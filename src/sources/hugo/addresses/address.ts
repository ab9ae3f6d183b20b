import { expandPermalink, type PermalinkFacts } from './permalinks.ts';
import { escapeAddress, isWithin, joinPath, sanitizePath } from './path-text.ts';
import type { ContentFile } from '../pages/content.ts';
import { isTargeted } from '../config/page-target.ts';
import type { HugoSite } from '../config/site.ts';

/** What a page's own head says about its address. */
export interface AddressFacts extends PermalinkFacts {
  /** The front matter's `url`; empty where there is none. */
  readonly url: string;
  readonly aliases: readonly string[];
  /** The page's folder with the slugs of its sections in it, which count since Hugo 0.160. */
  readonly folderPath: string;
}

export interface Address {
  /** The path that Hugo gives the page, percent-encoded, with `/` before it. */
  readonly path: string;
  /** Absent where the site does not say its address. */
  readonly url?: string;
  readonly aliases: readonly string[];
}

/** The address that the site's version of Hugo gives a page, or the permalink token that is not known. */
export function addressOf(
  page: ContentFile,
  facts: AddressFacts,
  site: HugoSite,
): Address | { readonly unknown: string } {
  const plain = facts.url === '' ? pathOf(page, facts, site) : givenPath(page, facts, site);
  if ('unknown' in plain) return plain;
  const escaped = (path: string) => escapeAddress(path, site.rules.logicalPaths);
  const path = escaped(plain.path);
  const { baseUrl } = page.language;
  if (baseUrl === undefined) return { path, aliases: [] };
  const parent = joinPath(plain.path, '..');
  const aliases = facts.aliases
    .map((alias) => aliasPath(alias, parent, page, facts.section, site))
    .filter((alias) => alias !== undefined);
  const absolute = (to: string) => baseUrl + to.replace(/^\//, '');
  return { path, url: absolute(path), aliases: aliases.map((alias) => absolute(escaped(alias))) };
}

type Path = { readonly path: string } | { readonly unknown: string };

/** From the pattern of its section, or its folder and name, made fit for the web. */
function pathOf(page: ContentFile, facts: AddressFacts, site: HugoSite): Path {
  const rule = patternFor(page, facts, site);
  if ('unknown' in rule) return rule;
  const expanded = rule.pattern === undefined ? undefined : expandPermalink(rule.pattern, facts, site);
  if (expanded !== undefined && 'unknown' in expanded) return expanded;
  const byPattern = expanded?.path ?? '';
  const name = facts.slug === '' ? logical(page.name, site) : trimmed(facts.slug, site);
  const folder = site.rules.sectionSlugs ? facts.folderPath : page.folder;
  const whole = joinPath(...(byPattern === '' ? [logical(folder, site), name] : [byPattern]));
  const index = byPattern === '' && name === 'index';
  const bare = index ? whole.slice(0, -'/index'.length) : whole;
  const end = site.uglyUrls(facts.section) && !index ? '.html' : '/';
  const { prefix } = page.language;
  if (site.rules.logicalPaths) return { path: fitted(bare, end, byPattern.endsWith('/'), prefix, site) };
  const path = joinPath(prefix, bare);
  return { path: sanitizePath(path === '/' ? path : path + end, site.style) };
}

/** Since 0.123 a path is made fit without its slashes around, so that spaces at its ends are no hyphens; until later but for a pattern that ends with a slash. */
function fitted(
  path: string,
  end: string,
  slashed: boolean,
  prefix: string,
  { rules, style }: HugoSite,
): string {
  const inner = path.replace(/^\/+/, '');
  if (end !== '/') return joinPath(prefix, sanitizePath(inner + end, style).replace(/^\/+/, ''));
  const plain = sanitizePath(slashed && !rules.sectionSlugs ? `${inner}/` : inner, style);
  const joined = joinPath(prefix, plain);
  return joined === '/' ? joined : `${joined}/`;
}

/** Since 0.123 each space of a file's path is a hyphen; where capitals are kept, none stands at the end of a name. */
function logical(path: string, { rules, style }: HugoSite): string {
  if (!rules.logicalPaths) return path;
  if (style.lower) return path.replaceAll(' ', '-');
  const kept = { ...style, lower: false, accents: true };
  return path
    .split('/')
    .map((part) => sanitizePath(part, kept))
    .join('/');
}

/** Since 0.123 spaces at the ends of a slug are no hyphens. */
function trimmed(slug: string, { rules, style }: HugoSite): string {
  return rules.logicalPaths
    ? sanitizePath(slug, { ...style, lower: false }) || slug.replace(/\p{White_Space}/gu, '')
    : slug;
}

/**
 * The first folder decides; where Hugo is new enough, any folder around the page that a key names, or the first rule of a
 * list that means it. Where keys for a folder and one in it both do, Hugo takes one of them at random.
 */
function patternFor(
  page: ContentFile,
  { section }: AddressFacts,
  { rules }: HugoSite,
): { readonly pattern: string | undefined } | { readonly unknown: string } {
  const { permalinks, code } = page.language;
  const folder = page.folder.toLowerCase();
  const path = logicalPath(page);
  const meant = permalinks.filter(({ section: wanted = '', target }) => {
    if (target !== undefined) return isTargeted(target, { path, kind: 'page', language: code });
    if (rules.sectionSlugs) return wanted === '' ? folder === '' : isWithin(folder, wanted);
    return wanted === (rules.logicalPaths ? section.toLowerCase() : section);
  });
  const [first] = meant;
  const isOrdered = first === undefined || first.target !== undefined;
  if (!isOrdered && meant.some(({ pattern }) => pattern !== first.pattern))
    return {
      unknown: `patterns for ${meant.map(({ section }) => section).join(' and ')}, of which Hugo takes one at random`,
    };
  return { pattern: first?.pattern };
}

/** How targets spell a page since 0.123. */
export function logicalPath({ folder, name }: Pick<ContentFile, 'folder' | 'name'>): string {
  return joinPath(folder, name).toLowerCase().replaceAll(' ', '-');
}

/** A `url`, whose tokens count since 0.131. */
function givenPath(page: ContentFile, facts: AddressFacts, site: HugoSite): Path {
  if (!site.rules.urlTokens || !/:\w|\\:/.test(facts.url)) return { path: statedPath(facts.url, page, site) };
  const expanded = expandPermalink(facts.url, facts, site);
  return 'unknown' in expanded ? expanded : { path: statedPath(expanded.path ?? facts.url, page, site) };
}

/** A `url` is taken as it is; one without `/` before it is meant within its language. */
function statedPath(url: string, { language }: ContentFile, { rules }: HugoSite): string {
  const prefix = url.startsWith('/') ? '' : language.prefix;
  const joined = joinPath(prefix, url);
  const path = rules.logicalPaths ? joined.replace(/\/index\.html$/, '') || '/' : joined;
  const isFile = url.includes('.') && !url.endsWith('/') && !url.endsWith('/index.html');
  return isFile || path === '/' ? path : `${path}/`;
}

/** Relative ones are meant beside the page, others within its language where Hugo is new enough. */
function aliasPath(
  alias: string,
  parent: string,
  page: ContentFile,
  section: string,
  site: HugoSite,
): string | undefined {
  if (alias === '' || /^https?:\/\//.test(alias)) return undefined;
  const { sectionSlugs } = site.rules;
  const root = sectionSlugs ? page.language.prefix : '';
  const path = alias.startsWith('/') ? joinPath(root, alias) : joinPath(parent, alias);
  if (path === '/' || path.endsWith('.html')) return path;
  const isUgly = sectionSlugs ? site.uglyUrls(section) : site.uglyAliases;
  return isUgly ? `${path}.html` : `${path}/`;
}
