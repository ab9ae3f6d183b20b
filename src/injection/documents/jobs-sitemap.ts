import { haveOwnAddresses } from '../../model/address.ts';
import { type Catalog, translations, visibleSince } from '../../model/catalog.ts';
import { epoch, fromEpoch } from '../../model/instant.ts';
import type { Posting } from '../../model/posting.ts';
import { element, writeXml, type XmlElement } from '../../text/xml.ts';

export interface SitemapFile {
  /** Relative to the root of the site. */
  readonly name: string;
  readonly text: string;
}

/** A file may hold 50,000 pages in 50 MB; each page names its translations. */
const mostPages = 20_000;

export const jobsSitemapName = 'jobs-sitemap.xml';

/**
 * The postings' own pages, each with its translations (https://www.sitemaps.org/protocol.html), for the root of a
 * site: a sitemap speaks for what lies below it. Above what one file holds, it is an index of others beside it.
 */
export function jobsSitemap(
  postings: readonly Posting[],
  catalog: Catalog,
  root: string,
): readonly SitemapFile[] {
  const count = Math.max(1, Math.ceil(postings.length / mostPages));
  const parts = Array.from({ length: count }, (_, index) =>
    urlset(postings.slice(index * mostPages, (index + 1) * mostPages), catalog),
  );
  const [only] = parts;
  if (only !== undefined && count === 1) return [{ name: jobsSitemapName, text: only }];
  const files = parts.map((text, index) => ({ name: `jobs-sitemap-${index + 1}.xml`, text }));
  const sitemaps = files.map(({ name }) => element('sitemap', {}, element('loc', {}, root + name)));
  return [
    { name: jobsSitemapName, text: writeXml(element('sitemapindex', { xmlns: namespace }, ...sitemaps)) },
    ...files,
  ];
}

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function urlset(postings: readonly Posting[], catalog: Catalog): string {
  const urls = postings.map((posting) =>
    element(
      'url',
      {},
      element('loc', {}, posting.url),
      element('lastmod', {}, fromEpoch(epoch(visibleSince(posting)))),
      ...alternates(translations(catalog, posting), catalog),
    ),
  );
  const attributes = { xmlns: namespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };
  return writeXml(element('urlset', attributes, ...urls));
}

/** The same set on every page of a group, itself included; x-default is the one in the site's first language. */
function alternates(group: readonly Posting[], { site }: Catalog): readonly XmlElement[] {
  if (!haveOwnAddresses(group.map(({ url }) => url))) return [];
  const link = (hreflang: string, { url }: Posting) =>
    element('xhtml:link', { rel: 'alternate', hreflang, href: url });
  const standard = group.find(({ language }) => language === site.languages[0]?.tag);
  return [
    ...group.map((posting) => link(posting.language, posting)),
    ...(standard === undefined ? [] : [link('x-default', standard)]),
  ];
}
