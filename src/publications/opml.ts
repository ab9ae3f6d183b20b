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
  const groups = site.languages.flatMap((language) => languageOutline(edition, language, feeds));
  return writeXml(element('opml', { version: '2.0' }, head, element('body', {}, ...groups)));
}

/** All openings, then the changes, then the others in their own order. Nothing where there are none. */
function languageOutline(
  edition: Edition,
  { tag }: SiteLanguage,
  feeds: readonly Document[],
): readonly XmlElement[] {
  const first = [listingPath(tag), changesPath(tag)];
  const own = feeds.filter(({ language }) => language === tag);
  const ordered = [
    ...first.flatMap((folder) => own.filter(({ path }) => folderOf(path) === folder)),
    ...own.filter(({ path }) => !first.includes(folderOf(path))),
  ];
  if (ordered.length === 0) return [];
  const name = line(nativeName(tag));
  const outlines = ordered.map((feed) => feedOutline(edition, feed));
  return [element('outline', { text: name, title: name }, ...outlines)];
}

function feedOutline({ catalog, documents }: Edition, { path, title, language }: Document): XmlElement {
  const folder = folderOf(path);
  const page = documents.has(folder) || language === undefined ? folder : listingPath(language);
  const name = line(title).replace(` (${rssFormat.name})`, '');
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
