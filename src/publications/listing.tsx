import { absolute, listingPath, postingPath } from '../model/address.ts';
import { changedAt } from '../model/catalog.ts';
import type { Edition, Publication } from '../model/document.ts';
import type { Posting } from '../model/posting.ts';
import type { SiteLanguage } from '../model/site.ts';
import { pageText } from './page-layout.tsx';
import { type PageLanguage, pageLanguage } from './page-language.ts';
import { type FeedLink, feedLinks, listingAlternates } from './page-links.ts';
import { isolated } from './inline-text.tsx';
import { Dates, FactLine } from './posting-facts.tsx';
import { relativeHref } from './relative-href.ts';

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
  const feeds = feedLinks(edition, tag);
  const postings = open.filter(({ language }) => language === tag);
  return pageText({
    site,
    page,
    path,
    meta: {
      title,
      description,
      canonical: absolute(site, path),
      alternates: listingAlternates(site),
      feeds,
    },
    children: (
      <>
        <h1>{isolated(title)}</h1>
        {description !== undefined && <p class="lead">{isolated(description)}</p>}
        {postings.length === 0 ? (
          <Empty page={page} />
        ) : (
          <Openings postings={postings} page={page} path={path} />
        )}
        <Follow feeds={feeds.filter(({ document }) => document.language === tag)} page={page} path={path} />
      </>
    ),
  });
}

function Openings({
  postings,
  page,
  path,
}: {
  postings: readonly Posting[];
  page: PageLanguage;
  path: string;
}) {
  return (
    <section class="section" aria-labelledby="openings">
      <h2 id="openings" class="label" {...page.chrome}>
        {page.formats.count(page.wording.openingCount, postings.length)}
      </h2>
      <ul class="plain openings">
        {postings.map((posting) => (
          <li class="opening">
            <h3>
              <a href={relativeHref(path, postingPath(posting))}>{isolated(posting.title)}</a>
            </h3>
            <FactLine posting={posting} page={page} />
            <Dates posting={posting} page={page} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Empty({ page }: { page: PageLanguage }) {
  return (
    <section class="section empty" {...page.chrome}>
      <h2>{page.wording.noOpenings.title}</h2>
      <p>{page.wording.noOpenings.text}</p>
    </section>
  );
}

function Follow({ feeds, page, path }: { feeds: readonly FeedLink[]; page: PageLanguage; path: string }) {
  if (feeds.length === 0) return null;
  return (
    <section class="section follow" aria-labelledby="follow">
      <h2 id="follow" {...page.chrome}>
        {page.wording.follow.title}
      </h2>
      <p {...page.chrome}>{page.wording.follow.text}</p>
      <ul class="plain feeds">
        {feeds.map(({ document, title }) => (
          <li>
            <a href={relativeHref(path, document.path)} type={document.mediaType.split(';')[0]}>
              {isolated(title)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
