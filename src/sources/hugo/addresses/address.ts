import { expandPermalink, type PermalinkFacts } from './permalinks.ts';
import { escapeAddress, joinPath, sanitizePath } from './path-text.ts';
import type { ContentFile } from '../pages/content.ts';
import { asText } from '../config/config-values.ts';
import type { HugoSite } from '../config/site.ts';

/** What a page's own head says about its address. */
export interface AddressFacts extends PermalinkFacts {
  /** The front matter's `url`; empty where there is none. */
  readonly url: string;
  readonly aliases: readonly string[];
}

export interface Address {
  /** The path that Hugo gives the page, percent-encoded, with `/` before it. */
  readonly path: string;
  /** Absent where the site does not say its address. */
  readonly url?: string;
  readonly aliases: readonly string[];
}

/** The address that Hugo 0.111 gives a page, or the permalink token that is not known. */
export function addressOf(
  page: ContentFile,
  facts: AddressFacts,
  site: HugoSite,
): Address | { readonly unknown: string } {
  const plain = facts.url === '' ? pathOf(page, facts, site) : { path: statedPath(facts.url, page) };
  if ('unknown' in plain) return plain;
  const path = escapeAddress(plain.path);
  const { baseUrl } = page.language;
  if (baseUrl === undefined) return { path, aliases: [] };
  const parent = joinPath(plain.path, '..');
  const aliases = facts.aliases
    .map((alias) => aliasPath(alias, parent, site))
    .filter((alias) => alias !== undefined);
  const absolute = (to: string) => baseUrl + to.replace(/^\//, '');
  return { path, url: absolute(path), aliases: aliases.map((alias) => absolute(escapeAddress(alias))) };
}

/** From the pattern of its section, or its folder and name, made fit for the web. */
function pathOf(
  page: ContentFile,
  facts: AddressFacts,
  site: HugoSite,
): { readonly path: string } | { readonly unknown: string } {
  const pattern = patternFor(page, facts.section);
  const expanded = pattern === undefined ? undefined : expandPermalink(pattern, facts, site.style);
  if (expanded !== undefined && 'unknown' in expanded) return expanded;
  const name = facts.slug === '' ? page.name : facts.slug;
  const byPattern = expanded?.path ?? '';
  const whole = joinPath(...(byPattern === '' ? [page.folder, name] : [byPattern]));
  const index = byPattern === '' && name === 'index';
  const bare = index ? whole.slice(0, -'/index'.length) : whole;
  const ugly = site.uglyUrls(facts.section) && !index;
  const path = joinPath(page.language.prefix, ugly ? `${bare}.html` : bare);
  return { path: sanitizePath(ugly || path === '/' ? path : `${path}/`, site.style) };
}

/** The first folder decides; `/` stands for the content folder itself. Keys are lower-case, and so must the folder be. */
function patternFor(page: ContentFile, section: string): string | undefined {
  for (const [key, pattern] of Object.entries(page.language.permalinks)) {
    if (key.replace(/^[ /]+|[ /]+$/g, '') === section) return asText(pattern);
  }
  return undefined;
}

/** A `url` is taken as it is; one without `/` before it is meant within its language. */
function statedPath(url: string, { language }: ContentFile): string {
  const prefix = url.startsWith('/') ? '' : language.prefix;
  const path = joinPath(prefix, url);
  const isFile = url.includes('.') && !url.endsWith('/') && !url.endsWith('/index.html');
  return isFile || path === '/' ? path : `${path}/`;
}

/** Relative ones are meant beside the page. */
function aliasPath(alias: string, parent: string, site: HugoSite): string | undefined {
  if (alias === '' || /^https?:\/\//.test(alias)) return undefined;
  const path = alias.startsWith('/') ? joinPath(alias) : joinPath(parent, alias);
  if (path === '/' || path.endsWith('.html')) return path;
  return site.uglyAliases ? `${path}.html` : `${path}/`;
}
