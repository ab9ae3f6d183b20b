import { jsonDocument } from '../text/json.ts';
import type { FeedAuthor, FeedContent, FeedEntry } from './feed-content.ts';
import { feedDocuments } from './feed-documents.ts';
import { jobExtension } from './job-extension.ts';

/** JSON Feed 1.1 per language, `/<language>/feed.json` (https://www.jsonfeed.org/version/1.1/). */
export const jsonFeed = feedDocuments({
  format: 'json',
  name: 'JSON Feed',
  mediaType: 'application/feed+json',
  write: (content) => jsonDocument(feed(content)),
});

/** Properties that are undefined are not written. */
function feed({ title, description, home, addresses, logo, hub, language, author, entries }: FeedContent) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: addresses.json,
    description,
    icon: logo,
    authors: authors(author),
    language,
    hubs: hub === undefined ? undefined : [{ type: 'WebSub', url: hub }],
    items: entries.map((entry) => item(entry, language)),
  };
}

function item(entry: FeedEntry, language: string) {
  const { id, link, title, html, summary, image, published, updated, author, categories, enclosure } = entry;
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
    _job: jobExtension(entry),
  };
}

function authors({ name, url }: FeedAuthor) {
  return [{ name, url }];
}
