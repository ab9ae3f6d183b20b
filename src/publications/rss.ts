import { feedDocuments } from './feed-documents.ts';
import { extendRss } from './xml-extensions.ts';
import { xmlFeed } from './xml-feed.ts';

/** RSS 2.0 per language, `/<language>/rss.xml` (https://www.rssboard.org/rss-specification). */
export const rss = feedDocuments({
  format: 'rss',
  name: 'RSS',
  mediaType: 'application/rss+xml; charset=utf-8',
  write: (content) => extendRss(xmlFeed(content).rss2(), content),
});
