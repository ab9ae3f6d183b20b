import { absolute, changesPath, facetsOpmlPath, folderOf, listingPath, opmlPath } from '../model/address.ts';
import { changedAt } from '../model/catalog.ts';
import type { Document, Edition, Publication } from '../model/document.ts';
import { epoch } from '../model/instant.ts';
import { nativeName } from '../model/language.ts';
import { type SiteLanguage, siteName } from '../model/site.ts';
import { element, writeXml, type XmlElement } from '../text/xml.ts';
import { facetsOf } from './facets/facets.ts';
import { rssFormat } from './feeds/rss.ts';
import { line, safeInstant } from './safe-values.ts';

/**
 * `/feeds.opml`, for following all openings and what becomes of them, and `/facets.opml`, for choosing from parts of
 * them, by language (http://opml.org/spec2.opml). Two files, because readers import a whole one, and show an opening
 * again in each feed that has it. Each feed is there once, as RSS, which is what OPML knows.
 */
export const opml: Publication = (catalog) => {
  const document = (path: string, title: string, facets: boolean): Document => ({
    path,
    mediaType: 'text/x-opml; charset=utf-8',
    title,
    updated: changedAt(catalog),
    role: 'file',
    render: (edition) => opmlText(edition, facets),
  });
  const hasFacets = catalog.site.languages.some(({ tag }) => facetsOf(catalog, tag).length > 0);
  return [
    document(opmlPath, 'OPML', false),
    ...(hasFacets ? [document(facetsOpmlPath, 'OPML of departments, places and the like', true)] : []),
  ];
};

function opmlText(edition: Edition, facets: boolean): string {
  const { catalog, documents } = edition;
  const { site } = catalog;
  const folders = new Set(
    site.languages.flatMap(({ tag }) => facetsOf(catalog, tag).map(({ folder }) => folder)),
  );
  const feeds = [...documents.values()].filter(
    ({ role, mediaType, path }) =>
      role === 'feed' && mediaType === rssFormat.mediaType && folders.has(folderOf(path)) === facets,
  );
  const changed = safeInstant(changedAt(catalog));
  const head = element(
    'head',
    {},
    element('title', {}, line(siteName(site))),
    ...(changed === undefined ? [] : [element('dateModified', {}, new Date(epoch(changed)).toUTCString())]),
    element('docs', {}, 'http://opml.org/spec2.opml'),
  );
  const nameOf = ownNames(feeds);
  const groups = site.languages.flatMap((language) => languageOutline(edition, language, feeds, nameOf));
  return writeXml(element('opml', { version: '2.0' }, head, element('body', {}, ...groups)));
}

/** All openings, then the changes, then the others in their own order. Nothing where there are none. */
function languageOutline(
  edition: Edition,
  { tag }: SiteLanguage,
  feeds: readonly Document[],
  nameOf: (feed: Document) => string,
): readonly XmlElement[] {
  const first = [listingPath(tag), changesPath(tag)];
  const own = feeds.filter(({ language }) => language === tag);
  const ordered = [
    ...first.flatMap((folder) => own.filter(({ path }) => folderOf(path) === folder)),
    ...own.filter(({ path }) => !first.includes(folderOf(path))),
  ];
  if (ordered.length === 0) return [];
  const name = line(nativeName(tag));
  const outlines = ordered.map((feed) => feedOutline(edition, feed, nameOf(feed)));
  return [element('outline', { text: name, title: name }, ...outlines)];
}

/**
 * rss2email imports nothing at all of a file in which two feeds have one name, and leaves nothing of names but letters and
 * digits: those that are alike then (`C++`, `C#`) get their language's name, or else that of their folder, or the path.
 */
function ownNames(feeds: readonly Document[]): (feed: Document) => string {
  const titleOf = ({ title }: Document) => line(title).replace(` (${rssFormat.name})`, '');
  const withLanguage = (feed: Document) =>
    feed.language === undefined ? titleOf(feed) : `${titleOf(feed)} (${line(nativeName(feed.language))})`;
  const withFolder = (feed: Document) => `${titleOf(feed)} (${feed.path.split('/').at(-2)})`;
  const withPath = (feed: Document) => `${withLanguage(feed)} ${feed.path}`;
  const rough = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}_.-]+/gu, '-');
  let names = new Map(feeds.map((feed) => [feed, titleOf(feed)] as const));
  for (const longer of [withLanguage, withFolder, withPath]) {
    const times = new Map<string, number>();
    for (const name of names.values()) times.set(rough(name), (times.get(rough(name)) ?? 0) + 1);
    const isOwn = (name: string) => times.get(rough(name)) === 1;
    names = new Map([...names].map(([feed, name]) => [feed, isOwn(name) ? name : longer(feed)]));
  }
  return (feed) => names.get(feed) ?? '';
}

function feedOutline(
  { catalog, documents }: Edition,
  { path, language }: Document,
  name: string,
): XmlElement {
  const folder = folderOf(path);
  const page = documents.has(folder) || language === undefined ? folder : listingPath(language);
  return element('outline', {
    type: 'rss',
    text: name,
    title: name,
    version: 'RSS2',
    language,
    xmlUrl: absolute(catalog.site, path),
    htmlUrl: absolute(catalog.site, page),
  });
}
