import { absolute, changesPath, folderOf, listingPath, opmlPath } from '../../model/address.ts';
import { changedAt } from '../../model/catalog.ts';
import type { Document, Edition, Publication } from '../../model/document.ts';
import { epoch } from '../../model/instant.ts';
import { nativeName } from '../../model/language.ts';
import type { SiteLanguage } from '../../model/site.ts';
import { element, writeXml, type XmlElement } from '../../text/xml.ts';
import { rssFormat } from './rss.ts';
import { line, safeInstant } from '../safe-values.ts';

/**
 * `/feeds.opml`: every feed, by language, for import into a reader (http://opml.org/spec2.opml). Each is there once, as
 * RSS, which is what OPML knows: a reader that imports the other formats too would show every opening three times.
 */
export const opml: Publication = (catalog) => [
  {
    path: opmlPath,
    mediaType: 'text/x-opml; charset=utf-8',
    title: 'OPML',
    updated: changedAt(catalog),
    role: 'file',
    render: opmlText,
  },
];

function opmlText(edition: Edition): string {
  const { catalog, documents } = edition;
  const { site } = catalog;
  const byLanguage = new Map<string | undefined, Document[]>(site.languages.map(({ tag }) => [tag, []]));
  for (const document of documents.values()) {
    if (document.role === 'feed' && document.mediaType === rssFormat.mediaType)
      byLanguage.get(document.language)?.push(document);
  }
  const changed = safeInstant(changedAt(catalog));
  const head = element(
    'head',
    {},
    element('title', {}, line(site.organization.name)),
    ...(changed === undefined ? [] : [element('dateModified', {}, new Date(epoch(changed)).toUTCString())]),
    element('docs', {}, 'http://opml.org/spec2.opml'),
  );
  const groups = site.languages.map((language) =>
    languageOutline(edition, language, byLanguage.get(language.tag) ?? []),
  );
  return writeXml(element('opml', { version: '2.0' }, head, element('body', {}, ...groups)));
}

/** All openings, then the changes, then the parts in their own order. */
function languageOutline(edition: Edition, { tag }: SiteLanguage, feeds: readonly Document[]): XmlElement {
  const name = line(nativeName(tag));
  const first = [listingPath(tag), changesPath(tag)];
  const ordered = [
    ...first.flatMap((folder) => feeds.filter(({ path }) => folderOf(path) === folder)),
    ...feeds.filter(({ path }) => !first.includes(folderOf(path))),
  ];
  return element(
    'outline',
    { text: name, title: name },
    ...ordered.map((feed) => feedOutline(edition, feed)),
  );
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
