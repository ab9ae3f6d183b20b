import { absolute, changesPath, feedFiles, listingPath } from '../../../model/address.ts';
import { changedAt } from '../../../model/catalog.ts';
import type { Edition, Publication } from '../../../model/document.ts';
import type { SiteLanguage } from '../../../model/site.ts';
import { compareText } from '../../../model/diagnostic.ts';
import { type Facet, facetsOf } from '../../facets/facets.ts';
import { isolated } from '../layout/inline-text.tsx';
import { openingsPage } from './openings-page.tsx';
import { pageLanguage } from '../layout/page-language.ts';
import { type FeedLink, feedLinks, feedsIn, listingAlternates } from '../layout/page-links.ts';

/** A page per language with its open postings, newest first. */
export const listing: Publication = (catalog) =>
  catalog.site.languages.map((language) => ({
    path: listingPath(language.tag),
    mediaType: 'text/html; charset=utf-8',
    language: language.tag,
    title: language.title,
    updated: changedAt(catalog, language.tag),
    role: 'page',
    group: 'listing',
    indexed: true,
    render: (edition) => listingPage(edition, language),
  }));

function listingPage(edition: Edition, { tag, title, description }: SiteLanguage): string {
  const { site, open } = edition.catalog;
  const page = pageLanguage(tag);
  const path = listingPath(tag);
  return openingsPage(edition, {
    page,
    path,
    meta: {
      title,
      description,
      canonical: absolute(site, path),
      alternates: listingAlternates(site),
      feeds: autodiscovered(edition, tag),
    },
    head: (
      <>
        <h1>{isolated(title)}</h1>
        {description !== undefined && <p class="lead">{isolated(description)}</p>}
      </>
    ),
    postings: open.filter(({ language }) => language === tag),
  });
}

/** All openings first, then, in one format, the parts of them and the changes; then the other languages. */
function autodiscovered(edition: Edition, tag: SiteLanguage['tag']): readonly FeedLink[] {
  const all = feedLinks(edition, tag);
  const parts = [...prominentFacets(edition, tag).map(({ folder }) => folder), changesPath(tag)];
  const isAtom = ({ document }: FeedLink) => document.path.endsWith(`/${feedFiles.atom}`);
  return [
    ...all.filter(({ document }) => document.language === tag),
    ...parts.flatMap((folder) => feedsIn(edition, folder).filter(isAtom)),
    ...all.filter(({ document }) => document.language !== tag),
  ];
}

/** So many parts of the openings are named in the head; the page of feeds has all. */
const mostParts = 24;

/** The facets of a language with the most openings of their own that have a page, in their own order. */
function prominentFacets({ catalog, documents }: Edition, tag: SiteLanguage['tag']): readonly Facet[] {
  const all = facetsOf(catalog, tag).filter(
    ({ folder, hasOpenings }) => hasOpenings && documents.has(folder),
  );
  if (all.length <= mostParts) return all;
  const chosen = new Set(
    all.toSorted((a, b) => b.stated - a.stated || compareText(a.folder, b.folder)).slice(0, mostParts),
  );
  return all.filter((facet) => chosen.has(facet));
}
