import { facetsOpmlPath, iconPath, folderOf, opmlPath, subscribePath } from '../../model/address.ts';
import type { Document, Edition } from '../../model/document.ts';
import type { Posting } from '../../model/posting.ts';
import type { SiteLanguage } from '../../model/site.ts';
import { forwardingPage } from './forwarding-page.ts';
import { decodedPath } from '../file-names.ts';
import { jobsSitemap } from './jobs-sitemap.ts';
import { relativeHref } from '../../publications/pages/layout/relative-href.ts';
import type { KnownPages } from '../known-pages.ts';
import type { Layout, Root } from '../layout.ts';

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

/** Whether nobody but us has anything there: its address leads to the page of all feeds. */
export function isOwnFolder({ folder }: DocumentsPlace): boolean {
  return folder.endsWith(ownFolder);
}

/** A file that goes beside the pages. `optional`: where the site has its own there, that is as good. */
export interface PlacedDocument {
  readonly path: string;
  readonly text: string;
  readonly optional?: boolean;
}

/** The feeds with a page of them all, the JSON-LD documents, the pages that feeds name as theirs, and a sitemap of the `listed` postings for each root of the site. */
export function* placedDocuments(
  edition: Edition,
  place: DocumentsPlace,
  layout: Layout,
  { sections }: KnownPages,
  listed: readonly Posting[],
): Iterable<PlacedDocument> {
  const { catalog, documents } = edition;
  const fileOf = (path: string) => {
    const file = decodedPath(path.slice(1).replace(/(?<=\/|^)$/, 'index.html'));
    if (file === undefined) throw new Error(`a document at ${path} has no place on a disk`);
    return place.folder + file;
  };
  // What is not here is not linked either.
  const placed = {
    ...edition,
    documents: new Map([...documents].filter(([, document]) => isPlaced(document))),
  };
  for (const document of placed.documents.values())
    yield { path: fileOf(document.path), text: document.render(placed) };
  const leadTo = ({ tag, url }: SiteLanguage) => {
    const section = [...sections.values()].find((one) => one.language === tag);
    return section?.url ?? url ?? layout[0]?.url ?? place.url;
  };
  const forwarded = (path: string, language: SiteLanguage, to: string): PlacedDocument => ({
    path: fileOf(path),
    text: forwardingPage(language, to, reference(place.url + path.slice(1), to, layout)),
    optional: true,
  });
  for (const [folder, language] of feedHomes(edition)) yield forwarded(folder, language, leadTo(language));
  const [first] = catalog.site.languages;
  if (first !== undefined && isOwnFolder(place)) yield forwarded('/', first, subscribeAddress(place, first));
  for (const root of layout)
    for (const { name, text } of jobsSitemap(listedIn(root, listed), catalog, root.url))
      yield { path: root.folder + name, text };
}

/**
 * What an existing site gets of an edition: it has pages of its own for everything but following the openings, which are
 * here with the lists of feeds that they offer and the mark that they carry.
 */
export function isPlaced({ role, group = '', path }: Document): boolean {
  const isForFollowing = group === 'subscribe' || group === 'preview' || forFollowing.has(path);
  return role === 'feed' || role === 'data' || isForFollowing;
}

const forFollowing: ReadonlySet<string> = new Set([opmlPath, facetsOpmlPath, iconPath]);

/** Where people find all feeds of a language. */
export function subscribeAddress({ url }: DocumentsPlace, { tag }: Pick<SiteLanguage, 'tag'>): string {
  return url + subscribePath(tag).slice(1);
}

/** From one page of a site to another; to what is on none of its hosts, the whole address. */
function reference(from: string, to: string, layout: Layout): string {
  const root = layout.find(({ url }) => from.startsWith(url) && to.startsWith(url))?.url.length;
  return root === undefined ? to : relativeHref(`/${from.slice(root)}`, `/${to.slice(root)}`);
}

/** The languages whose feeds stand in a folder (`/en/`), which is a page for people as well. */
function feedHomes({ catalog, documents }: Edition): ReadonlyMap<string, SiteLanguage> {
  const homes = new Map<string, SiteLanguage>();
  for (const { role, path, language: tag } of documents.values()) {
    const language = catalog.site.languages.find((one) => one.tag === tag);
    if (role === 'feed' && language !== undefined) homes.set(folderOf(path), language);
  }
  return homes;
}

/** The postings that the sitemap of a root speaks for. */
export function listedIn({ url, language }: Root, postings: readonly Posting[]): readonly Posting[] {
  return postings.filter(
    (posting) =>
      new URL(posting.url).href.startsWith(url) && posting.language === (language ?? posting.language),
  );
}
