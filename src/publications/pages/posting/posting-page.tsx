import { raw } from 'hono/html';
import { absolute, listingPath, postingPath } from '../../../model/address.ts';
import { closedAt, visibleSince } from '../../../model/catalog.ts';
import type { Document, Edition, Publication } from '../../../model/document.ts';
import { onceEach } from '../../../model/once-each.ts';
import type { Posting } from '../../../model/posting.ts';
import { scriptJson } from '../../../text/script-json.ts';
import { applyLinks } from '../../apply-link.ts';
import { excerpt } from '../excerpt.ts';
import { Follow } from '../follow.tsx';
import { closedPage } from './closed-page.tsx';
import { facetLinks } from './facet-links.ts';
import { postingPageTitle } from './fact-values.tsx';
import { jobPosting } from '../../json-ld/job-posting.ts';
import { belowTitle } from './outline.ts';
import { pageText } from '../layout/page-layout.tsx';
import { type PageLanguage, pageLanguage } from '../layout/page-language.ts';
import { canonicalElsewhere, feedLinks, postingAlternates, siteIn } from '../layout/page-links.ts';
import { isolated } from '../layout/inline-text.tsx';
import { FactLine, Facts } from './posting-facts.tsx';
import { ApplyButton, HowToApply, Original, Translations } from './posting-links.tsx';
import { relativeHref } from '../layout/relative-href.ts';
import { Share, shareScript } from './share.tsx';
import { Similar, similarOpenings } from './similar-openings.tsx';

const page = { mediaType: 'text/html; charset=utf-8', role: 'page' } as const;

/** A page for each open posting, and one that says so (410) for each closed one. A scheduled posting has none. */
export const postingPage: Publication = ({ open, closed }) => [
  ...open.map(openDocument),
  ...closed.map(closedDocument),
];

const openDocument = onceEach((posting: Posting): Document => {
  return {
    ...page,
    path: postingPath(posting),
    language: posting.language,
    title: posting.title,
    updated: visibleSince(posting),
    group: posting.group,
    ...(posting.here ? { indexed: true } : canonicalElsewhere(posting)),
    posting,
    beside: (catalog) => similarOpenings(catalog, posting),
    render: (edition) => openPage(edition, posting),
  };
});

const closedDocument = onceEach((posting: Posting): Document => {
  return {
    ...page,
    path: postingPath(posting),
    language: posting.language,
    title: posting.title,
    updated: closedAt(posting),
    status: 410,
    posting,
    beside: (catalog) => similarOpenings(catalog, posting),
    render: (edition) => closedPage(edition, posting),
  };
});

function openPage(edition: Edition, posting: Posting): string {
  const { catalog } = edition;
  const { site } = catalog;
  const page = pageLanguage(posting.language);
  const path = postingPath(posting);
  const alternates = postingAlternates(catalog, posting);
  return pageText({
    site,
    page,
    path,
    meta: {
      title: postingPageTitle(posting, site),
      description: posting.summary ?? (posting.description && excerpt(posting.description)),
      canonical: canonicalElsewhere(posting).canonical ?? absolute(site, path),
      alternates,
      feeds: feedLinks(edition, posting.language).filter(
        ({ document }) => document.language === posting.language,
      ),
      image: posting.image,
      script: shareScript,
      data: scriptJson(jobPosting(posting, site)),
    },
    children: (
      <article class="posting">
        <a class="back" href={relativeHref(path, listingPath(siteIn(site, page.tag).tag))} {...page.chrome}>
          {page.wording.allOpenings}
        </a>
        <h1>{isolated(posting.title)}</h1>
        <FactLine posting={posting} page={page} />
        <ApplyButton links={applyLinks(posting)} page={page} />
        <Share page={page} />
        <Columns edition={edition} posting={posting} page={page} />
        <Translations alternates={alternates} page={page} path={path} />
        <Similar catalog={catalog} posting={posting} page={page} path={path} />
        <Follow edition={edition} page={page} path={path} folder={listingPath(page.tag)} />
      </article>
    ),
  });
}

function Columns(props: { edition: Edition; posting: Posting; page: PageLanguage }) {
  const { edition, posting, page } = props;
  return (
    <div class="columns">
      <section class="overview" aria-labelledby="overview">
        <h2 id="overview" {...page.chrome}>
          {page.wording.overview}
        </h2>
        <Facts posting={posting} page={page} links={facetLinks(edition, posting)} />
      </section>
      <div class="text">
        {posting.description !== undefined && <div class="prose">{raw(belowTitle(posting.description))}</div>}
        <HowToApply posting={posting} links={applyLinks(posting)} page={page} />
        {!posting.here && <Original url={posting.url} page={page} />}
      </div>
    </div>
  );
}
