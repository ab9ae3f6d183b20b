import { listingPath, postingPath, previewPath, subscribePath } from '../../../model/address.ts';
import type { Edition } from '../../../model/document.ts';
import type { Posting } from '../../../model/posting.ts';
import type { Child } from 'hono/jsx';
import { isolated } from '../layout/inline-text.tsx';
import type { PageMetadata } from '../layout/page-head.tsx';
import { Filter, filterScript, isLongEnough } from './listing-filter.tsx';
import { pageText } from '../layout/page-layout.tsx';
import type { PageLanguage } from '../layout/page-language.ts';
import { type FeedLink, feedsIn } from '../layout/page-links.ts';
import { Dates, FactLine } from '../posting/posting-facts.tsx';
import { relativeHref } from '../layout/relative-href.ts';

/** A page that lists openings: all of a language, or a part. */
export interface OpeningsPage {
  readonly page: PageLanguage;
  /** The document's own path. The feeds in this folder are the page's. */
  readonly path: string;
  readonly meta: PageMetadata;
  /** What stands above the list: the title and what explains it. */
  readonly head: Child;
  /** What stands between the list and the feeds. */
  readonly aside?: Child;
  readonly postings: readonly Posting[];
}

export function openingsPage(edition: Edition, view: OpeningsPage): string {
  const { page, path, meta, head, aside, postings } = view;
  const { site } = edition.catalog;
  const all = subscribePath(page.tag);
  return pageText({
    site,
    page,
    path,
    meta: isLongEnough(postings) ? { ...meta, script: filterScript } : meta,
    children: (
      <>
        {head}
        {postings.length === 0 ? (
          <Empty page={page} />
        ) : (
          <Openings postings={postings} page={page} path={path} />
        )}
        {aside}
        <Follow
          feeds={feedsIn(edition, path)}
          page={page}
          path={path}
          all={edition.documents.has(all) ? all : undefined}
          preview={path === listingPath(page.tag) ? previewPath(page.tag) : undefined}
        />
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
      {isLongEnough(postings) && <Filter page={page} />}
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

function Follow(props: {
  feeds: readonly FeedLink[];
  page: PageLanguage;
  path: string;
  /** The page with every feed. */
  all: string | undefined;
  /** The page that shows these feeds as a reader does. */
  preview: string | undefined;
}) {
  const { feeds, page, path, all, preview } = props;
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
      {preview !== undefined && (
        <p {...page.chrome}>
          <a href={relativeHref(path, preview)}>{page.wording.preview.link}</a>
        </p>
      )}
      {all !== undefined && (
        <p {...page.chrome}>
          <a href={relativeHref(path, all)}>{page.wording.subscribe.allFeeds}</a>
        </p>
      )}
    </section>
  );
}
