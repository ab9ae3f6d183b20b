import { feedDocuments, type FeedFormat } from './feed-documents.ts';
import { extendRss } from './xml-extensions.ts';
import { xmlFeed } from './xml-feed.ts';

/** RSS 2.0 (https://www.rssboard.org/rss-specification). */
export const rssFormat: FeedFormat = {
  format: 'rss',
  name: 'RSS',
  mediaType: 'application/rss+xml; charset=utf-8',
  // A description is required, and readers show it: an empty one is none.
  write: (content) =>
    extendRss(xmlFeed({ ...content, description: content.description ?? content.title }).rss2(), content),
};

/** The openings of each language, `/<language>/rss.xml`. */
export const rss = feedDocuments(rssFormat);
