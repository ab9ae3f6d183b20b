import { compareText } from '../../model/diagnostic.ts';
import { baseAddressFrom } from '../schema-parts.ts';
import type { Files } from '../source.ts';
import { pathOf, type SitePage } from './page/site-page.ts';

/** Where the site lies: most of what names one of its own pages in full says so. */
export function homeOf(
  pages: readonly SitePage[],
  byPath: ReadonlyMap<string, SitePage>,
  sitemap: readonly string[],
  files: Files,
): string | undefined {
  const own = pages.flatMap((page) =>
    [page.head.canonical, page.head.metas.get('og:url')].flatMap((url) => homeBy(url, page.path)),
  );
  const listed = sitemap.flatMap((url) => homesBy(url, byPath));
  const [cname] = files.list('').includes('CNAME') ? [files.read('CNAME')] : [];
  const host =
    cname?.ok === true && /^[a-z0-9.-]{3,253}$/i.test(cname.text.trim())
      ? [`https://${cname.text.trim().toLowerCase()}/`]
      : [];
  const homePage = byPath.get('')?.head;
  const ofHome = [homePage?.canonical, homePage?.metas.get('og:url')].flatMap((url) => homeBy(url, ''));
  for (const found of [own, ofHome.slice(0, 1), listed, host, homesByLinks(pages, byPath)]) {
    const best = mostNamed(found);
    if (best !== undefined) return baseAddressFrom(best);
  }
  return undefined;
}

/** A site that its pages link to in full. Another site may have a page of one of our names, not two and half of what is linked there. */
function homesByLinks(pages: readonly SitePage[], byPath: ReadonlyMap<string, SitePage>): readonly string[] {
  const links = new Set(
    pages
      .slice(0, 200)
      .flatMap(({ head, links, frameLinks }) => [...head.alternates, ...links, ...frameLinks])
      .filter((href) => /^https?:\/\/[^/]+\/[^?#]/i.test(href) && URL.canParse(href)),
  );
  const counts = new Map<string, number>();
  for (const href of links) counts.set(new URL(href).host, (counts.get(new URL(href).host) ?? 0) + 1);
  const homes = [...links].flatMap((href) => homesBy(href, byPath));
  const named = new Map<string, number>();
  for (const home of homes) named.set(home, (named.get(home) ?? 0) + 1);
  return homes.filter((home) => {
    const count = named.get(home) ?? 0;
    return count >= 2 && count * 2 >= (counts.get(new URL(home).host) ?? 0);
  });
}

function homeBy(url: string | undefined, path: string): readonly string[] {
  if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return [];
  const { origin } = new URL(url);
  const named = plainPath(url);
  if (path === '') return [`${origin}/${named === '' ? '' : `${quoted(named)}/`}`];
  if (named === path) return [`${origin}/`];
  return named.endsWith(`/${path}`) ? [`${origin}/${quoted(named.slice(0, -path.length))}`] : [];
}

/** By an address of which it is not known which page it names; the home page alone is any site's. */
function homesBy(url: string, byPath: ReadonlyMap<string, SitePage>): readonly string[] {
  if (!URL.canParse(url)) return [];
  const named = plainPath(url);
  if (named === '') return [];
  const parts = named.split('/');
  for (let from = 0; from < Math.min(parts.length, 4); from++) {
    const path = parts.slice(from).join('/');
    if (byPath.has(path)) return homeBy(url, path);
  }
  return [];
}

function mostNamed(homes: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const home of homes) counts.set(home, (counts.get(home) ?? 0) + 1);
  const [first] = [...counts].toSorted(
    ([a, one], [b, two]) => two - one || a.length - b.length || compareText(a, b),
  );
  return first !== undefined && first[1] * 2 > homes.length ? first[0] : undefined;
}

/** Links from the root of a host (`/site/jobs/`) say in which folder of it the site lies. */
export function prefixOf(pages: readonly SitePage[], byPath: ReadonlyMap<string, SitePage>): string {
  const rooted = pages
    .slice(0, 200)
    .flatMap((page) => [...page.links, ...page.frameLinks].filter((href) => /^\/[^/]/.test(href)));
  const paths = rooted.map((href) =>
    pathOf(decoded(href.replace(/[?#].*$/s, '').replace(/^\/+/, '')).replace(/\/+$/, '')),
  );
  if (paths.some((path) => byPath.has(path))) return '';
  const folders = paths.flatMap((path) => {
    const [first, ...rest] = path.split('/');
    return first !== undefined && rest.length > 0 && byPath.has(rest.join('/')) ? [`${quoted(first)}/`] : [];
  });
  return mostNamed(folders) ?? '';
}

export function plainPath(url: string): string {
  return pathOf(decoded(new URL(url).pathname).replace(/^\/+/, '').replace(/\/+$/, ''));
}

export function quoted(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}
