import { atomFormat } from './atom.ts';
import type { FeedFormat } from './feed-documents.ts';
import { jsonFeedFormat } from './json-feed.ts';
import { rssFormat } from './rss.ts';

/** Every format in which a channel is published. */
export const feedFormats: readonly FeedFormat[] = [rssFormat, atomFormat, jsonFeedFormat];
