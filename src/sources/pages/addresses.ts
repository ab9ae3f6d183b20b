import { webAddress } from '../../model/address.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { Files } from '../source.ts';
import { decoded, homeOf, plainPath, prefixOf, quoted } from './site-home.ts';
import { pathOf, type SitePage } from './page/site-page.ts';

/** Where the pages of a built site lie on the web, and what its links lead to. */
export interface Addresses {
  /** Of the site's home; absent where nothing says it. */
  readonly home?: string;
  /** Absent where the page does not say it and nothing says where the site lies, and of a posting that shares its page. */
  readonly of: (page: SitePage) => string | undefined;
  /** The page of this site that a link on `page` leads to. */
  readonly target: (page: SitePage, href: string) => SitePage | undefined;
  /** Another page, or a place elsewhere, that the page calls its canonical address. */
  readonly original: (page: SitePage) => { readonly page?: SitePage; readonly url: string } | undefined;
}

const nowhere = 'https://site.invalid/';

export function addressesOf(pages: readonly SitePage[], files: Files, stated: string | undefined): Addresses {
  const byPath = new Map(pages.toReversed().map((page) => [page.path, page]));
  const sitemap = sitemapOf(files);
  const home = stated ?? homeOf(pages, byPath, sitemap, files);
  const base = home ?? nowhere + prefixOf(pages, byPath);
  const own = new Map<SitePage, string>();
  for (const page of pages) {
    const url = ownAddress(page, base, home !== undefined);
    if (url !== undefined) own.set(page, url);
  }
  const byAddress = new Map([...own].map(([page, url]) => [plainAddress(url), page]));
  const forms = formsOf(sitemap, base);
  const placed = (page: SitePage) =>
    own.get(page) ?? base + quoted(forms.get(page.path) ?? writtenPath(page.file));
  const resolved = (page: SitePage, href: string): Link | undefined => {
    const from = placed(page);
    const written = page.head.base === undefined ? from : (webAddress(page.head.base, from) ?? from);
    if (href.length > 2000 || !URL.canParse(href, written)) return undefined;
    const url = new URL(href, written);
    if (!/^https?:$/.test(url.protocol)) return undefined;
    const path = pathWithin(url.href, base);
    const to = byAddress.get(plainAddress(url.href)) ?? (path === undefined ? undefined : byPath.get(path));
    return to === undefined ? undefined : { to, form: formOf(to, url.pathname) };
  };
  // A menu stands on every page; what it links to from the root is the same on all.
  const known = new Map<string, Link | undefined>();
  const linkOn = (page: SitePage, href: string): Link | undefined => {
    if (!/^(?:https?:\/\/|\/(?!\/))/i.test(href) || page.head.base !== undefined) return resolved(page, href);
    const key = /^h/i.test(href) ? href : `${new URL(placed(page)).origin} ${href}`;
    if (!known.has(key)) known.set(key, resolved(page, href));
    return known.get(key);
  };
  const target = (page: SitePage, href: string) => linkOn(page, href)?.to;
  let linked: ReadonlyMap<SitePage, ReadonlyMap<string, number>> | undefined;
  // A site without a sitemap says by its links whether its pages are called `.html`.
  const formIn = (page: SitePage) => {
    const listed = forms.get(page.path);
    if (listed !== undefined) return listed;
    linked ??= linkedForms(pages, linkOn);
    const usual = [...(linked.get(page) ?? [])].toSorted(
      ([a, one], [b, two]) => two - one || compareText(a, b),
    );
    return usual[0]?.[0] ?? writtenPath(page.file);
  };
  return {
    ...(home !== undefined && { home }),
    of: (page) =>
      page.part === undefined
        ? (own.get(page) ?? (home === undefined ? undefined : home + quoted(formIn(page))))
        : undefined,
    target,
    original(page) {
      const { canonical } = page.head;
      if (canonical === undefined || own.has(page)) return undefined;
      const url = webAddress(canonical, placed(page));
      const there = target(page, canonical);
      return url === undefined || there === page
        ? undefined
        : { url, ...(there !== undefined && { page: there }) };
    },
  };
}

interface Link {
  readonly to: SitePage;
  /** How it writes the path of that page. */
  readonly form: string;
}

function linkedForms(
  pages: readonly SitePage[],
  linkOn: (page: SitePage, href: string) => Link | undefined,
): ReadonlyMap<SitePage, ReadonlyMap<string, number>> {
  const linked = new Map<SitePage, Map<string, number>>();
  for (const page of pages)
    for (const href of [...page.links, ...page.frameLinks]) {
      const link = linkOn(page, href);
      if (link === undefined) continue;
      const counts = linked.get(link.to) ?? new Map<string, number>();
      linked.set(link.to, counts.set(link.form, (counts.get(link.form) ?? 0) + 1));
    }
  return linked;
}

/** What it calls its canonical address (or its address on social networks), where that is an address of this very file. */
function ownAddress(page: SitePage, base: string, isKnown: boolean): string | undefined {
  const { canonical, metas } = page.head;
  for (const written of [canonical, metas.get('og:url')]) {
    if (written === undefined || written === '') continue;
    const isAbsolute = /^https?:\/\//i.test(written);
    if (!isAbsolute && !isKnown) continue;
    const url = webAddress(written, base + quoted(writtenPath(page.file)));
    if (url === undefined || !isOf(page, url)) continue;
    // Hexo writes `index.html` for social networks, and links to the folder.
    return written === canonical ? url : url.replace(/(?<=\/)index\.html?$/i, '');
  }
  return undefined;
}

/** One path ends with the other: the site may lie in a folder of its host, or a host's pages in a folder of the site. */
function isOf({ path }: SitePage, url: string): boolean {
  const named = plainPath(url);
  if (path === '' || named === '') return path === named || (path === '' && named !== '');
  return `/${named}`.endsWith(`/${path}`) || `/${path}`.endsWith(`/${named}`);
}

function plainAddress(url: string): string {
  return `${new URL(url).host}/${plainPath(url)}`;
}

function pathWithin(url: string, base: string): string | undefined {
  const [own, home] = [new URL(url), new URL(base)];
  if (own.host !== home.host || !`${own.pathname}/`.startsWith(home.pathname)) return undefined;
  return pathOf(decoded(own.pathname.slice(home.pathname.length)).replace(/\/+$/, ''));
}

const longestSitemap = 5_000_000;

/** The addresses in the sitemaps beside the home page. */
function sitemapOf(files: Files): readonly string[] {
  return files
    .list('')
    .filter((file) => /^sitemap[\w-]{0,40}\.xml$/i.test(file))
    .slice(0, 20)
    .flatMap((file) => {
      const read = files.read(file);
      if (!read.ok || read.text.length > longestSitemap) return [];
      return [...read.text.matchAll(/<loc>\s*([^<\s]{1,2000})\s*<\/loc>/g)].map(([, url = '']) =>
        url.replaceAll('&amp;', '&'),
      );
    });
}

/** By path how the sitemap writes the address behind the home's. */
function formsOf(sitemap: readonly string[], base: string): ReadonlyMap<string, string> {
  return new Map(
    sitemap.flatMap((url) => {
      const path = URL.canParse(url) ? pathWithin(url, base) : undefined;
      return path === undefined
        ? []
        : [[path, decoded(new URL(url).pathname.slice(new URL(base).pathname.length))] as const];
    }),
  );
}

/** How a link writes the path of a page, behind what all have in common. */
function formOf({ path, file }: SitePage, pathname: string): string {
  const end = decoded(pathname);
  const forms = [`${path}/`, `${path}.html`, `${path}.htm`, `${path}/index.html`, path];
  return forms.find((form) => end.endsWith(`/${form}`) && form !== `${path}/index.html`) ?? writtenPath(file);
}

function writtenPath(file: string): string {
  return file.normalize('NFC').replace(/(^|\/)index\.x?html?$/i, '$1');
}
