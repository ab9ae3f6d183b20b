import { Feed } from '#feed';
import type { Enclosure } from '../../model/posting.ts';
import { htmlText } from '../../text/html-text.ts';
import type { FeedContent } from './feed-content.ts';
import type { FeedAuthor, FeedEntry } from './feed-entry.ts';
import { unknownDate } from '../safe-values.ts';

/**
 * What the package `feed` can say of a feed. The rest, and what it would say wrongly, is up to xml-extensions.ts. So
 * are the full texts: reading them again to extend the feed would cost four times what writing them does.
 */
export function xmlFeed(content: FeedContent): Feed {
  const { language, id, title, description, home, addresses, updated, author, logo, hub, entries } = content;
  const feed = new Feed({
    id: elementText(id),
    title: elementText(title),
    ...(description === undefined ? {} : { description: elementText(description) }),
    language,
    link: home,
    feedLinks: { rss: addresses.rss, atom: addresses.atom },
    updated: new Date(updated ?? unknownDate),
    author: authorText(author ?? { name: title }),
    ...(logo === undefined ? {} : { image: elementText(logo) }),
    ...(hub === undefined ? {} : { hub }),
    generator: 'Rolecast',
    docs: 'https://www.rssboard.org/rss-specification',
  });
  for (const entry of entries) feed.addItem(item(entry));
  return feed;
}

function item(entry: FeedEntry): Parameters<Feed['addItem']>[0] {
  const { link, title, summary, updated, published, enclosure } = entry;
  return {
    title: htmlText(title),
    id: link,
    link,
    date: new Date(updated),
    ...(published === undefined ? {} : { published: new Date(published) }),
    ...(summary === undefined ? {} : { description: htmlText(summary) }),
    ...(enclosure === undefined ? {} : { enclosure: enclosureOf(enclosure) }),
  };
}

function enclosureOf({ url, mediaType, length }: Enclosure): { url: string; type: string; length: number } {
  return { url, type: mediaType, length: length ?? 0 };
}

function authorText({ name, url }: FeedAuthor): { name: string; link?: string } {
  return { name: elementText(name), ...(url === undefined ? {} : { link: url }) };
}

/** `feed` takes one level of `&amp;` away before it escapes. */
function elementText(text: string): string {
  return text.replaceAll('&', '&amp;');
}
