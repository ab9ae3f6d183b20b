import type { Catalog } from '../../src/model/catalog.ts';
import { editionOf } from '../../src/model/document.ts';
import { listing } from '../../src/publications/pages/listing/listing.tsx';
import { changes } from '../../src/publications/feeds/changes/changes.ts';

/**
 * The entries of the English feed of changes as they are published, in RSS, Atom and JSON Feed, by format and id; beside Rolecast's pages, or
 * beside `own pages` of the site.
 */
export function changesEntries(catalog: Catalog, site?: 'own pages'): Readonly<Record<string, string>> {
  const edition = editionOf(catalog, [changes, ...(site === 'own pages' ? [] : [listing])]);
  const text = (file: string) => edition.documents.get(`/en/changes/${file}`)?.render(edition) ?? '';
  const cut = (file: string, pattern: RegExp) =>
    [...text(file).matchAll(pattern)].map(([whole, id = '']) => [`${file} ${id}`, whole] as const);
  const { items = [] } = JSON.parse(text('feed.json') || '{}') as { items?: { id: string }[] };
  return Object.fromEntries([
    ...cut('rss.xml', /<item>.*?<guid[^>]*>([^<]*)<\/guid>.*?<\/item>/gs),
    ...cut('atom.xml', /<entry>.*?<id>([^<]*)<\/id>.*?<\/entry>/gs),
    ...items.map((item) => [`feed.json ${item.id}`, JSON.stringify(item)] as const),
  ]);
}
