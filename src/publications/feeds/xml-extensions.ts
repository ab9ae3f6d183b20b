import { element, isElement, parseXml, writeXml, type XmlElement, type XmlNode } from '../../text/xml.ts';
import type { FeedContent } from './feed-content.ts';
import type { FeedAuthor, FeedEntry } from './feed-entry.ts';

const namespaces = {
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/** RSS as `feed` wrote it, with all that it cannot say (https://www.rssboard.org/rss-profile, RFC 5005, Dublin Core, Media RSS). */
export function extendRss(xml: string, content: FeedContent): string {
  const channel = parseXml(xml).children.find((node) => isElement(node, 'channel')) as XmlElement;
  const items = channel.children.filter((node) => isElement(node, 'item'));
  const head = without(channel, [
    'item',
    ...(content.updated === undefined ? ['lastBuildDate'] : []),
    ...(isRssImage(content.logo) ? [] : ['image']),
  ]);
  const attributes = {
    version: '2.0',
    'xml:lang': content.language,
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    ...namespaces,
  };
  const children = [
    ...head,
    ...pageLinks('atom:link', content, 'rss'),
    ...complete(content),
    ...items.map((item, index) => rssItem(item, content.entries[index] as FeedEntry)),
  ];
  return writeXml(element('rss', attributes, { ...channel, children }));
}

function isRssImage(logo: string | undefined): boolean {
  return logo !== undefined && /\.(?:gif|jpe?g|png)$/i.test(new URL(logo).pathname);
}

function rssItem(item: XmlElement, entry: FeedEntry): XmlElement {
  const kept = without(item, ['title', 'guid', ...(entry.published === undefined ? ['pubDate'] : [])]);
  const children = [
    element('title', {}, entry.title),
    element('guid', { isPermaLink: 'false' }, entry.id),
    ...(entry.author === undefined ? [] : [element('dc:creator', {}, entry.author.name)]),
    ...entry.categories.map((category) => element('category', {}, category)),
    ...kept,
    element(entry.summary === undefined ? 'description' : 'content:encoded', {}, fullText(entry)),
    ...thumbnail(entry),
  ];
  return { ...item, children };
}

/** Atom as `feed` wrote it, with all that it cannot say (RFC 4287, RFC 5005, RFC 6721, Media RSS). */
export function extendAtom(xml: string, content: FeedContent): string {
  const feed = parseXml(xml);
  const entries = feed.children.filter((node) => isElement(node, 'entry'));
  const head = without(feed, ['entry', 'link']);
  const { home, addresses, hub, tombstones = [] } = content;
  const attributes = {
    ...feed.attributes,
    'xml:lang': content.language,
    ...namespaces,
    ...(tombstones.length > 0 && { 'xmlns:at': 'http://purl.org/atompub/tombstones/1.0' }),
  };
  const children = [
    ...head,
    element('link', { rel: 'alternate', type: 'text/html', hreflang: content.language, href: home }),
    element('link', { rel: 'self', type: 'application/atom+xml', href: addresses.atom }),
    ...(hub === undefined ? [] : [element('link', { rel: 'hub', href: hub })]),
    element('link', { rel: 'related', type: 'application/feed+json', href: addresses.json }),
    ...pageLinks('link', content, 'atom'),
    ...complete(content),
    ...tombstones.map(({ ref, when }) => element('at:deleted-entry', { ref, when })),
    ...entries.map((entry, index) => atomEntry(entry, content.entries[index] as FeedEntry, content.language)),
  ];
  return writeXml(element('feed', attributes, ...children));
}

/** Each entry says who hires: that it would be the feed's author otherwise is known to few readers. */
function atomEntry(written: XmlElement, entry: FeedEntry, language: string): XmlElement {
  const { summary } = entry;
  const children = [
    element('title', { type: 'text' }, entry.title),
    element('id', {}, entry.id),
    ...entryLinks(entry, language),
    ...(entry.author === undefined ? [] : [atomAuthor(entry.author)]),
    ...entry.categories.map((category) => element('category', { term: category, label: category })),
    ...(summary === undefined ? [] : [element('summary', { type: 'text' }, summary)]),
    ...without(written, ['title', 'id', 'link', 'summary']),
    element('content', { type: 'html' }, fullText(entry)),
    ...thumbnail(entry),
  ];
  return { ...written, children };
}

/**
 * The entry's own address and nothing else, neither its translations nor its JSON-LD: some readers take the first link,
 * some the last (ruby-feedparser whatever its relation), and those that digest a whole item (Gnus) take one with another
 * translation for another item. An enclosure therefore stands between two of the same address; that only one of them
 * has a type and a language is what RFC 4287, section 4.1.2, asks for.
 */
function entryLinks({ link, enclosure }: FeedEntry, language: string): XmlElement[] {
  const own = element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: link });
  if (enclosure === undefined) return [own];
  const { url, mediaType, length } = enclosure;
  const file = { rel: 'enclosure', type: mediaType, href: url, length: length?.toString() };
  return [own, element('link', file), element('link', { rel: 'alternate', href: link })];
}

function atomAuthor({ name, url }: FeedAuthor): XmlElement {
  return element(
    'author',
    {},
    element('name', {}, name),
    ...(url === undefined ? [] : [element('uri', {}, url)]),
  );
}

function pageLinks(name: string, { pages }: FeedContent, format: 'rss' | 'atom'): XmlElement[] {
  return pages.map(({ rel, addresses }) =>
    element(name, { rel, type: `application/${format}+xml`, href: addresses[format] }),
  );
}

function fullText({ html }: FeedEntry): XmlNode {
  return { text: html, cdata: true };
}

function complete(content: FeedContent): XmlElement[] {
  return content.complete ? [element('fh:complete', {})] : [];
}

function thumbnail({ image }: FeedEntry): XmlElement[] {
  return image === undefined ? [] : [element('media:thumbnail', { url: image })];
}

function without(parent: XmlElement, names: readonly string[]): XmlNode[] {
  return parent.children.filter((node) => !isElement(node) || !names.includes(node.name));
}
