import type { Twice } from '../source.ts';
import type { JsonLdOptions } from './jsonld-options.ts';

const allowed =
  'addresses that no other source names; `only` and `except` tell two sources of one sitemap apart';

/** What two sources both read: a page that both name, or the same part of a sitemap. */
export function samePages(first: JsonLdOptions, second: JsonLdOptions): Twice | undefined {
  const [sitemaps, pages] = [new Set(first.sitemap), new Set(first.pages)];
  const page = second.pages?.find((address) => pages.has(address) || sitemaps.has(address));
  if (page !== undefined) return { key: 'pages', found: page, allowed };
  const isSamePart = isSameSet(first.only, second.only) && isSameSet(first.except, second.except);
  const sitemap = second.sitemap?.find(
    (address) => pages.has(address) || (isSamePart && sitemaps.has(address)),
  );
  return sitemap === undefined ? undefined : { key: 'sitemap', found: sitemap, allowed };
}

function isSameSet(first: readonly string[] = [], second: readonly string[] = []): boolean {
  return [...new Set(first)].sort().join(' ') === [...new Set(second)].sort().join(' ');
}
