import { type feedFiles, feedPath } from '../../model/address.ts';
import type { Document, Publication } from '../../model/document.ts';
import { type Channel, type FeedContent, feedContent, openingsChannel } from './feed-content.ts';

export interface FeedFormat {
  readonly format: keyof typeof feedFiles;
  /** For people. */
  readonly name: string;
  readonly mediaType: string;
  readonly write: (content: FeedContent) => string;
}

/** A feed per language in one format. */
export function feedDocuments(format: FeedFormat): Publication {
  return (catalog) =>
    catalog.site.languages.flatMap((language) =>
      channelDocuments(openingsChannel(catalog, language), format),
    );
}

/** A channel's feed in one format: the page to subscribe to, and, as data, the further ones. */
export function channelDocuments(
  channel: Channel,
  { format, name, mediaType, write }: FeedFormat,
): readonly Document[] {
  return Array.from({ length: channel.pages }, (_, index) => index + 1).map((page) => ({
    path: feedPath(channel.folder, format, page),
    mediaType,
    language: channel.language,
    title: `${channel.title} (${name})${page === 1 ? '' : ` ${page}/${channel.pages}`}`,
    updated: channel.updated,
    role: page === 1 ? 'feed' : 'data',
    render: (edition) => write(feedContent(edition, channel, page)),
  }));
}
