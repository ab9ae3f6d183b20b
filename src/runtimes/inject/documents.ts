import type { Edition } from '../../model/document.ts';
import type { Posting } from '../../model/posting.ts';
import { forwardingPage } from './forwarding-page.ts';
import { decodedPath } from './file-names.ts';
import { jobsSitemap } from './jobs-sitemap.ts';
import type { KnownPages } from './known-pages.ts';
import type { Layout } from './layout.ts';

/** Where the documents go in a built site. */
export interface DocumentsPlace {
  /** Absolute, ends with `/`. */
  readonly url: string;
  /** Relative to the built site; empty, or ends with `/`. */
  readonly folder: string;
}

const ownFolder = 'jobs-feeds/';

/** Where the configured address lies in the built site; where it lies elsewhere, in `jobs-feeds/`. */
export function documentsPlace(layout: Layout, wished: string | undefined): DocumentsPlace {
  const root = wished === undefined ? undefined : layout.find(({ url }) => wished.startsWith(url));
  const inner =
    root === undefined || wished === undefined ? undefined : decodedPath(wished.slice(root.url.length));
  if (root !== undefined && wished !== undefined && inner !== undefined)
    return { url: wished, folder: root.folder + inner };
  const [first = { url: '', folder: '' }] = layout;
  return { url: first.url + ownFolder, folder: first.folder + ownFolder };
}

/** A file that goes beside the pages. `optional`: where the site has its own there, that is as good. */
export interface PlacedDocument {
  readonly path: string;
  readonly text: string;
  readonly optional?: boolean;
}

/** The feeds, the JSON-LD documents, the pages that feeds name as theirs, and a sitemap of the `listed` postings for each root of the site. */
export function* placedDocuments(
  edition: Edition,
  place: DocumentsPlace,
  layout: Layout,
  { sections }: KnownPages,
  listed: readonly Posting[],
): Iterable<PlacedDocument> {
  const { catalog, documents } = edition;
  const homes = new Map<string, string>();
  for (const document of documents.values()) {
    if (document.role !== 'feed' && document.role !== 'data') continue;
    const path = decodedPath(document.path.slice(1));
    if (path === undefined) throw new Error(`a document at ${document.path} has no place on a disk`);
    yield { path: place.folder + path, text: document.render(edition) };
    const language = catalog.site.languages.find(({ tag }) => tag === document.language);
    if (document.role !== 'feed' || language === undefined) continue;
    const section = [...sections.values()].find((one) => one.language === language.tag);
    const to = section?.url ?? language.url ?? layout[0]?.url ?? place.url;
    homes.set(path.slice(0, path.lastIndexOf('/') + 1), forwardingPage(language, to));
  }
  for (const [folder, text] of homes)
    yield { path: `${place.folder}${folder}index.html`, text, optional: true };
  for (const { url, folder, language } of layout) {
    const own = listed.filter(
      (posting) =>
        new URL(posting.url).href.startsWith(url) && posting.language === (language ?? posting.language),
    );
    for (const { name, text } of jobsSitemap(own, catalog, url)) yield { path: folder + name, text };
  }
}
