import { absolute, listingPath, postingPath, previewPath, subscribePath } from '../../model/address.ts';
import { changedAt } from '../../model/catalog.ts';
import type { Edition, Publication } from '../../model/document.ts';
import { calendarDate } from '../../model/instant.ts';
import type { SiteLanguage } from '../../model/site.ts';
import { copyAttributes, copyScript } from './copy-address.ts';
import { excerpt } from './excerpt.ts';
import { Time } from './posting/fact-values.tsx';
import { feedContent, openingsChannel } from '../feeds/feed-content.ts';
import type { FeedEntry } from '../feeds/feed-entry.ts';
import { isolated } from './layout/inline-text.tsx';
import { pageText } from './layout/page-layout.tsx';
import { type PageLanguage, pageLanguage } from './layout/page-language.ts';
import { feedFormats } from '../feeds/feed-formats.ts';
import { feedLinks, feedsIn } from './layout/page-links.ts';
import { relativeHref } from './layout/relative-href.ts';

/** `/<language>/subscribe/preview/`: the feed of a language as a reader shows it, because browsers show feeds as code. */
export const preview: Publication = (catalog) =>
  catalog.site.languages.map((language) => ({
    path: previewPath(language.tag),
    mediaType: 'text/html; charset=utf-8',
    language: language.tag,
    title: `${language.title} · ${pageLanguage(language.tag).wording.preview.title}`,
    updated: changedAt(catalog, language.tag),
    role: 'page',
    group: 'preview',
    render: (edition) => previewPage(edition, language),
  }));

function previewPage(edition: Edition, language: SiteLanguage): string {
  const { catalog } = edition;
  const { tag, title } = language;
  const page = pageLanguage(tag);
  const { wording, chrome } = page;
  const path = previewPath(tag);
  const feed = feedContent(edition, openingsChannel(catalog, language), 1);
  return pageText({
    site: catalog.site,
    page,
    path,
    meta: {
      title: `${wording.preview.title} · ${title}`,
      alternates: catalog.site.languages.map((other) => ({
        language: other.tag,
        path: previewPath(other.tag),
      })),
      feeds: feedLinks(edition, tag).filter(({ document }) => document.language === tag),
      script: copyScript,
    },
    children: (
      <>
        <a class="back" href={relativeHref(path, subscribePath(tag))} {...chrome}>
          {wording.subscribe.allFeeds}
        </a>
        <h1 {...chrome}>{wording.preview.title}</h1>
        <p class="lead" {...chrome}>
          {wording.preview.text}
        </p>
        <div {...copyAttributes(page)}>
          <Addresses edition={edition} page={page} path={path} />
        </div>
        <section class="section reader" aria-labelledby="feed">
          <h2 id="feed">{isolated(feed.title)}</h2>
          {feed.description !== undefined && <p class="muted">{isolated(feed.description)}</p>}
          {feed.entries.length === 0 ? (
            <p {...chrome}>{wording.noOpenings.title}</p>
          ) : (
            <ul class="plain openings">
              {feed.entries.map((entry) => (
                <Entry entry={entry} page={page} path={path} />
              ))}
            </ul>
          )}
        </section>
      </>
    ),
  });
}

function Addresses({ edition, page, path }: { edition: Edition; page: PageLanguage; path: string }) {
  return (
    <dl class="section channels">
      {feedsIn(edition, listingPath(page.tag)).map(({ document, title }) => (
        <div>
          <dt>{feedFormats.find(({ mediaType }) => mediaType === document.mediaType)?.name ?? title}</dt>
          <dd>
            <ul class="plain feeds">
              <li>
                <a href={relativeHref(path, document.path)} type={document.mediaType.split(';')[0]}>
                  <bdi dir="ltr">{absolute(edition.catalog.site, document.path)}</bdi>
                </a>
              </li>
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Entry({ entry, page, path }: { entry: FeedEntry; page: PageLanguage; path: string }) {
  const { opening, link, title, summary, html, updated, author } = entry;
  const at = opening?.posting.opens ?? updated;
  const href = opening?.posting.here === true ? relativeHref(path, postingPath(opening.posting)) : link;
  return (
    <li class="opening">
      <h3>
        <a href={href}>{isolated(title)}</a>
      </h3>
      <p class="dates">
        {author !== undefined && <>{isolated(author.name)} · </>}
        <span {...page.chrome}>
          <Time at={at} text={page.formats.date(calendarDate(at))} />
        </span>
      </p>
      <p>{isolated(summary ?? excerpt(html))}</p>
    </li>
  );
}
