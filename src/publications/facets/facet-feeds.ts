import type { Catalog } from '../../model/catalog.ts';
import type { Publication } from '../../model/document.ts';
import type { SiteLanguage } from '../../model/site.ts';
import { type Channel, openings } from '../feeds/feed-content.ts';
import { channelDocuments } from '../feeds/feed-documents.ts';
import { feedFormats } from '../feeds/feed-formats.ts';
import { facetTitle } from './facet-names.ts';
import { type Facet, facetsOf } from './facets.ts';
import { wordingFor } from '../wording/wording-of.ts';

/** The feeds of each facet, `/<language>/department/<slug>/atom.xml` and so on: there are as many as there are values. */
export const facetFeeds: Publication = (catalog) =>
  catalog.site.languages.flatMap((language) =>
    facetsOf(catalog, language.tag)
      .map((facet) => facetChannel(catalog, language, facet))
      .flatMap((channel) => feedFormats.flatMap((format) => channelDocuments(channel, format))),
  );

/** One page: who wants more than a facet's newest openings follows the language's own feed to its end. */
function facetChannel(catalog: Catalog, { tag, title }: SiteLanguage, facet: Facet): Channel {
  return {
    language: tag,
    folder: facet.folder,
    title: `${title} · ${facetTitle(facet, wordingFor(tag).wording)}`,
    home: facet.folder,
    updated: facet.updated,
    pages: 1,
    read: (page) => openings(catalog, facet.openings(catalog.site.feedEntries + 1), page),
  };
}
