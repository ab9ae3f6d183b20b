import { jsonDocument } from '../../text/json.ts';
import type { FeedContent } from './feed-content.ts';
import { feedDocuments, type FeedFormat } from './feed-documents.ts';
import type { FeedAuthor, FeedEntry } from './feed-entry.ts';
import { jobExtension } from './job-extension.ts';

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export const jsonFeedFormat: FeedFormat = {
  format: 'json',
  name: 'JSON Feed',
  mediaType: 'application/feed+json',
  write: (content) => jsonDocument(feed(content)),
};

/** The openings of each language, `/<language>/feed.json`. */
export const jsonFeed = feedDocuments(jsonFeedFormat);

/** Properties that are undefined are not written. */
function feed(content: FeedContent) {
  const { title, description, home, addresses, pages, logo, hub, language, author, entries } = content;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: addresses.json,
    next_url: pages.find(({ rel }) => rel === 'next')?.addresses.json,
    description,
    icon: logo,
    authors: authors(author),
    language,
    hubs: hub === undefined ? undefined : [{ type: 'WebSub', url: hub }],
    items: entries.map((entry) => item(entry, language)),
  };
}

function item(entry: FeedEntry, language: string) {
  const {
    id,
    link,
    title,
    html,
    summary,
    image,
    published,
    updated,
    author,
    categories,
    enclosure,
    opening,
  } = entry;
  return {
    id,
    url: link,
    title,
    content_html: html,
    summary,
    image,
    date_published: published,
    date_modified: updated,
    authors: authors(author),
    tags: categories.length === 0 ? undefined : categories,
    language,
    attachments:
      enclosure === undefined
        ? undefined
        : [{ url: enclosure.url, mime_type: enclosure.mediaType, size_in_bytes: enclosure.length }],
    _job: opening && jobExtension(opening),
  };
}

function authors(author: FeedAuthor | undefined) {
  return author && [{ name: author.name, url: author.url }];
}
