import { type feedFiles, feedPath } from '../model/address.ts';
import { changedAt } from '../model/catalog.ts';
import type { Publication } from '../model/document.ts';
import { type FeedContent, feedContent } from './feed-content.ts';

export interface FeedFormat {
  readonly format: keyof typeof feedFiles;
  /** For people. */
  readonly name: string;
  readonly mediaType: string;
  readonly write: (content: FeedContent) => string;
}

/** A feed per language in one format. */
export function feedDocuments({ format, name, mediaType, write }: FeedFormat): Publication {
  return (catalog) =>
    catalog.site.languages.map((language) => ({
      path: feedPath(language.tag, format),
      mediaType,
      language: language.tag,
      title: `${language.title} (${name})`,
      updated: changedAt(catalog, language.tag),
      role: 'feed',
      render: () => write(feedContent(catalog, language)),
    }));
}
