import { listingPath, postingPath } from '../../../model/address.ts';
import type { Edition } from '../../../model/document.ts';
import type { Posting } from '../../../model/posting.ts';
import { pageText } from '../layout/page-layout.tsx';
import { pageLanguage } from '../layout/page-language.ts';
import { feedLinks, siteIn } from '../layout/page-links.ts';
import { isolated } from '../layout/inline-text.tsx';
import { relativeHref } from '../layout/relative-href.ts';
import { Follow } from '../follow.tsx';
import { Similar } from './similar-openings.tsx';
import { postingPageTitle } from './fact-values.tsx';

/** Says that a posting is closed and leads to the open ones. No JSON-LD, no way to apply, not to be indexed. */
export function closedPage(edition: Edition, posting: Posting): string {
  const { site } = edition.catalog;
  const page = pageLanguage(posting.language);
  const { wording, chrome } = page;
  const path = postingPath(posting);
  const listing = listingPath(siteIn(site, posting.language).tag);
  return pageText({
    site,
    page,
    path,
    meta: {
      title: postingPageTitle(posting, site),
      feeds: feedLinks(edition, posting.language).filter(
        ({ document }) => document.language === posting.language,
      ),
    },
    children: (
      <div class="closed">
        <p class="notice" {...chrome}>
          {wording.closed.label}
        </p>
        <h1>{isolated(posting.title)}</h1>
        <p class="lead" {...chrome}>
          {wording.closed.text}
        </p>
        <a class="button" href={relativeHref(path, listing)} {...chrome}>
          {wording.allOpenings}
        </a>
        <Similar catalog={edition.catalog} posting={posting} page={page} path={path} />
        <Follow edition={edition} page={page} path={path} folder={listing} />
      </div>
    ),
  });
}
