import { absolute, listingPath } from '../../model/address.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Document, Edition, Publication } from '../../model/document.ts';
import type { SiteLanguage } from '../../model/site.ts';
import { facetKindName, facetName, facetTitle } from './facet-names.ts';
import { type Facet, facetsOf } from './facets.ts';
import { isolated } from '../pages/layout/inline-text.tsx';
import { openingsPage } from '../pages/listing/openings-page.tsx';
import { pageLanguage } from '../pages/layout/page-language.ts';
import { type Alternate, feedsIn } from '../pages/layout/page-links.ts';
import { relativeHref } from '../pages/layout/relative-href.ts';

/** A page for each facet, `/<language>/department/<slug>/`, with what is open of it; beside its feeds. */
export const facetPages: Publication = (catalog) =>
  catalog.site.languages.flatMap((language) =>
    facetsOf(catalog, language.tag).map((facet) => facetDocument(language, facet)),
  );

function facetDocument(language: SiteLanguage, facet: Facet): Document {
  const { tag, title } = language;
  const group = groupOf(facet);
  return {
    path: facet.folder,
    mediaType: 'text/html; charset=utf-8',
    language: tag,
    title: `${title} · ${facetTitle(facet, pageLanguage(tag).wording)}`,
    updated: facet.updated,
    role: 'page',
    ...(group === undefined ? {} : { group }),
    ...(facet.hasOpenings ? { indexed: true } : {}),
    render: (edition) => facetPage(edition, language, facet),
  };
}

/** Departments and places have names of their own in each language: which are the same nobody states. */
function groupOf({ kind, value }: Facet): string | undefined {
  return kind === 'remote' ? kind : kind === 'type' ? `type ${value.slug}` : undefined;
}

function alternates(catalog: Catalog, facet: Facet): readonly Alternate[] {
  const group = groupOf(facet);
  if (group === undefined) return [];
  return catalog.site.languages.flatMap(({ tag }) =>
    facetsOf(catalog, tag)
      .filter((other) => groupOf(other) === group)
      .map(({ folder, hasOpenings }) => ({
        language: tag,
        path: folder,
        ...(hasOpenings ? {} : { isUnlisted: true as const }),
      })),
  );
}

function facetPage(edition: Edition, { tag, title }: SiteLanguage, facet: Facet): string {
  const page = pageLanguage(tag);
  const { wording, chrome } = page;
  const name = facetName(facet, wording);
  const listing = listingPath(tag);
  return openingsPage(edition, {
    page,
    path: facet.folder,
    meta: {
      title: `${name} · ${title}`,
      ...(facet.hasOpenings ? { canonical: absolute(edition.catalog.site, facet.folder) } : {}),
      alternates: alternates(edition.catalog, facet),
      feeds: [...feedsIn(edition, facet.folder), ...feedsIn(edition, listing)],
    },
    head: (
      <>
        <a class="back" href={relativeHref(facet.folder, listing)} {...chrome}>
          {wording.allOpenings}
        </a>
        {facet.kind !== 'remote' && (
          <p class="muted" {...chrome}>
            {facetKindName(facet.kind, wording)}
          </p>
        )}
        <h1 {...(facet.value.text === undefined ? chrome : {})}>{isolated(name)}</h1>
      </>
    ),
    within: facet.kind,
    // There are few countries and many places: a page per place that repeats all of the country's remote work adds up.
    postings: facet.openings(facet.country ? undefined : edition.catalog.site.feedEntries),
  });
}
