import { absolute, haveOwnAddresses, sitemapPath } from '../../model/address.ts';
import { type Catalog, changedAt } from '../../model/catalog.ts';
import type { Document, Edition, Publication } from '../../model/document.ts';
import { epoch, fromEpoch } from '../../model/instant.ts';
import { element, writeXml, type XmlElement } from '../../text/xml.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * `/sitemap.xml`: our own canonical pages, each with its translations (https://www.sitemaps.org/protocol.html). Above
 * what one file may hold it is an index, and the pages are in `/sitemap-1.xml` and so on.
 */
export const sitemap: Publication = function* (catalog) {
  const parts = partCount(catalog);
  const document = (path: string, title: string, render: Document['render']): Document => ({
    path,
    mediaType: 'application/xml; charset=utf-8',
    title,
    updated: changedAt(catalog),
    role: 'file',
    render,
  });
  if (parts === 1) {
    yield document(sitemapPath(), 'Sitemap', (edition) => urlset(edition, listed(edition)));
    return;
  }
  const numbers = Array.from({ length: parts }, (_, index) => index + 1);
  yield document(sitemapPath(), 'Sitemap', () => index(catalog, numbers));
  for (const number of numbers)
    yield document(sitemapPath(number), `Sitemap, part ${number} of ${parts}`, (edition) =>
      urlset(edition, part(listed(edition), number, parts)),
    );
};

/**
 * A file holds 50,000 pages in 50 MB at most, and a page names all its translations. How many pages there are shows
 * only in the edition, so a fifth of the room is left for those that are no postings.
 */
function partCount({ open, site }: Catalog): number {
  const pages = open.filter((posting) => posting.here).length;
  const room = Math.min(50_000, Math.floor(50_000_000 / (300 * (site.languages.length + 2))));
  return Math.max(1, Math.ceil(pages / (room * 0.8)));
}

function part<T>(all: readonly T[], number: number, parts: number): readonly T[] {
  return all.slice(
    Math.floor((all.length * (number - 1)) / parts),
    Math.floor((all.length * number) / parts),
  );
}

function listed({ documents }: Edition): readonly Document[] {
  return [...documents.values()].filter(
    ({ role, indexed, status, canonical }) =>
      role === 'page' && indexed === true && status !== 410 && canonical === undefined,
  );
}

function urlset(edition: Edition, documents: readonly Document[]): string {
  const groups = new Map<string, Document[]>();
  for (const document of edition.documents.values()) {
    const { group, language, role, indexed, status, canonical } = document;
    const counts = role === 'page' && status !== 410 && (indexed === true || canonical !== undefined);
    if (!counts || group === undefined || language === undefined) continue;
    groups.set(group, [...(groups.get(group) ?? []), document]);
  }
  const attributes = { xmlns: namespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };
  const urls = documents.map((document) =>
    element(
      'url',
      {},
      element('loc', {}, absolute(edition.catalog.site, document.path)),
      ...lastmod(document),
      ...alternates(edition.catalog, groups.get(document.group ?? '') ?? []),
    ),
  );
  return writeXml(element('urlset', attributes, ...urls));
}

/** The same set on every page of a group, itself included, also by pages that are on the site's own; x-default is the page in the site's first language. */
function alternates({ site }: Catalog, group: readonly Document[]): XmlElement[] {
  const addressOf = ({ path, canonical }: Document) => canonical ?? absolute(site, path);
  if (!haveOwnAddresses(group.map(addressOf))) return [];
  const link = (hreflang: string | undefined, document: Document) =>
    element('xhtml:link', { rel: 'alternate', hreflang, href: addressOf(document) });
  const standard = group.find((document) => document.language === site.languages[0]?.tag);
  return [
    ...group.map((document) => link(document.language, document)),
    ...(standard === undefined ? [] : [link('x-default', standard)]),
  ];
}

function lastmod({ updated }: Pick<Document, 'updated'>): XmlElement[] {
  return updated === undefined ? [] : [element('lastmod', {}, fromEpoch(epoch(updated)))];
}

function index(catalog: Catalog, numbers: readonly number[]): string {
  const sitemaps = numbers.map((number) =>
    element(
      'sitemap',
      {},
      element('loc', {}, absolute(catalog.site, sitemapPath(number))),
      ...lastmod({ updated: changedAt(catalog) }),
    ),
  );
  return writeXml(element('sitemapindex', { xmlns: namespace }, ...sitemaps));
}
