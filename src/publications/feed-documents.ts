import { type feedFiles, feedPathIn } from '../model/address.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Document, Publication } from '../model/document.ts';
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
    catalog.site.languages.map((language) =>
      feedDocument(catalog, openingsChannel(catalog, language), format),
    );
}

export function feedDocument(
  catalog: Catalog,
  channel: Channel,
  { format, name, mediaType, write }: FeedFormat,
): Document {
  return {
    path: feedPathIn(channel.folder, format),
    mediaType,
    language: channel.language,
    title: `${channel.title} (${name})`,
    updated: channel.updated,
    role: 'feed',
    render: () => write(feedContent(catalog, channel)),
  };
}
