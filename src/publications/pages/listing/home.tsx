import { absolute, listingPath } from '../../../model/address.ts';
import { changedAt, postingsIn } from '../../../model/catalog.ts';
import type { Edition, Publication } from '../../../model/document.ts';
import { type SiteLanguage, siteName } from '../../../model/site.ts';
import { pageText } from '../layout/page-layout.tsx';
import { pageLanguage } from '../layout/page-language.ts';
import { feedLinks, siteIn } from '../layout/page-links.ts';
import { isolated } from '../layout/inline-text.tsx';
import { relativeHref } from '../layout/relative-href.ts';

/** The way in for those whose language nobody knows: a page that lists the languages. */
export const home: Publication = (catalog) => [
  {
    path: '/',
    mediaType: 'text/html; charset=utf-8',
    title: siteName(catalog.site),
    updated: changedAt(catalog),
    role: 'page',
    render: homePage,
  },
];

function homePage(edition: Edition): string {
  const { site } = edition.catalog;
  const { tag } = siteIn(site, site.languages[0]?.tag);
  return pageText({
    site,
    page: pageLanguage(tag),
    path: '/',
    meta: {
      title: siteName(site),
      canonical: absolute(site, '/'),
      feeds: feedLinks(edition, tag),
      isForHome: true,
    },
    children: (
      <>
        <h1>{isolated(siteName(site))}</h1>
        <ul class="plain choices">
          {site.languages.map((language) => (
            <Choice language={language} edition={edition} />
          ))}
        </ul>
      </>
    ),
  });
}

function Choice({ language, edition }: { language: SiteLanguage; edition: Edition }) {
  const { tag, title } = language;
  const { name, direction, wording, formats, chrome } = pageLanguage(tag);
  const count = postingsIn(edition.catalog, tag).open.length;
  return (
    <li lang={tag} dir={direction}>
      <a href={relativeHref('/', listingPath(tag))} hreflang={tag}>
        <strong>{isolated(name)}</strong>
        <span>{isolated(title)}</span>
        <span class="muted" {...chrome}>
          {count === 0 ? wording.noOpenings.title : formats.count(wording.openingCount, count)}
        </span>
      </a>
    </li>
  );
}
