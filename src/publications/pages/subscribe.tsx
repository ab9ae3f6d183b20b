import {
  absolute,
  changesPath,
  type FacetKind,
  facetKinds,
  facetsOpmlPath,
  listingPath,
  opmlPath,
  previewPath,
  subscribePath,
} from '../../model/address.ts';
import { changedAt } from '../../model/catalog.ts';
import type { Edition, Publication } from '../../model/document.ts';
import type { SiteLanguage } from '../../model/site.ts';
import { copyAttributes, copyScript } from './copy-address.ts';
import { facetKindName, facetName, facetTitle } from '../facets/facet-names.ts';
import { type Facet, facetsOf } from '../facets/facets.ts';
import { feedFormats } from '../feeds/feed-formats.ts';
import { Alerts } from './follow.tsx';
import { isolated } from './layout/inline-text.tsx';
import { pageText } from './layout/page-layout.tsx';
import { type PageLanguage, pageLanguage } from './layout/page-language.ts';
import { feedLinks, feedsIn } from './layout/page-links.ts';
import { relativeHref } from './layout/relative-href.ts';

/** `/<language>/subscribe/`: every feed of a language, and how to follow one. */
export const subscribe: Publication = (catalog) =>
  catalog.site.languages.map((language) => ({
    path: subscribePath(language.tag),
    mediaType: 'text/html; charset=utf-8',
    language: language.tag,
    title: `${language.title} · ${pageLanguage(language.tag).wording.subscribe.title}`,
    updated: changedAt(catalog, language.tag),
    role: 'page',
    group: 'subscribe',
    indexed: true,
    render: (edition) => subscribePage(edition, language),
  }));

function subscribePage(edition: Edition, { tag, title }: SiteLanguage): string {
  const { site } = edition.catalog;
  const page = pageLanguage(tag);
  const { wording, chrome } = page;
  const path = subscribePath(tag);
  const facetsOfKind = (kind: FacetKind) =>
    facetsOf(edition.catalog, tag).filter((facet) => facet.kind === kind);
  return pageText({
    site,
    page,
    path,
    meta: {
      title: `${wording.subscribe.title} · ${title}`,
      canonical: absolute(site, path),
      alternates: site.languages.map((other) => ({ language: other.tag, path: subscribePath(other.tag) })),
      feeds: feedLinks(edition, tag).filter(({ document }) => document.language === tag),
      script: copyScript,
    },
    children: (
      <div {...copyAttributes(page)}>
        <a class="back" href={relativeHref(path, listingPath(tag))} {...chrome}>
          {wording.allOpenings}
        </a>
        <h1 {...chrome}>{wording.subscribe.title}</h1>
        <p class="lead" {...chrome}>
          {wording.subscribe.text}
        </p>
        <p {...chrome}>
          <a href={relativeHref(path, previewPath(tag))}>{wording.preview.link}</a>
        </p>
        <Alerts site={site} page={page} />
        <dl class="section channels">
          <Feeds folder={listingPath(tag)} name={wording.allOpenings} spoken {...{ edition, page, path }} />
          {facetsOfKind('remote').map((facet) => (
            <FacetFeeds facet={facet} {...{ edition, page, path }} />
          ))}
          <Feeds folder={changesPath(tag)} name={wording.changes.title} spoken {...{ edition, page, path }} />
        </dl>
        {facetKinds
          .filter((kind) => kind !== 'remote')
          .map((kind) => (
            <KindFeeds kind={kind} facets={facetsOfKind(kind)} {...{ edition, page, path }} />
          ))}
        {(
          [
            [opmlPath, wording.subscribe.opml],
            [facetsOpmlPath, wording.subscribe.facetsOpml],
          ] as const
        )
          .filter(([file]) => edition.documents.has(file))
          .map(([file, text]) => (
            <p class="section" {...chrome}>
              <a href={relativeHref(path, file)} type="text/x-opml">
                {text}
              </a>
            </p>
          ))}
        <HowTo page={page} />
      </div>
    ),
  });
}

interface Place {
  readonly edition: Edition;
  readonly page: PageLanguage;
  /** The document's own path. */
  readonly path: string;
}

function KindFeeds({ kind, facets, ...place }: Place & { kind: FacetKind; facets: readonly Facet[] }) {
  const { page } = place;
  if (facets.length === 0) return null;
  return (
    <section class="section" aria-labelledby={kind}>
      <h2 id={kind} class="label" {...page.chrome}>
        {facetKindName(kind, page.wording)}
      </h2>
      <dl class="channels">
        {facets.map((facet) => (
          <FacetFeeds facet={facet} {...place} />
        ))}
      </dl>
    </section>
  );
}

function FacetFeeds({ facet, ...place }: Place & { facet: Facet }) {
  const { wording } = place.page;
  return (
    <Feeds
      folder={facet.folder}
      name={facetName(facet, wording)}
      label={facetTitle(facet, wording)}
      spoken={facet.value.text === undefined}
      {...place}
    />
  );
}

/** The feeds of a channel by format. `label`: the name for those who do not see what it stands under. */
function Feeds(
  props: Place & {
    folder: string;
    name: string;
    label?: string;
    /** In the page's words. */ spoken: boolean;
  },
) {
  const { edition, page, path, folder, name, label = name, spoken } = props;
  const feeds = feedsIn(edition, folder);
  if (feeds.length === 0) return null;
  const links = feeds.map(({ document, title }) => ({
    document,
    format: feedFormats.find(({ mediaType }) => mediaType === document.mediaType)?.name ?? title,
  }));
  return (
    <div>
      <dt {...(spoken ? page.chrome : {})}>
        {edition.documents.has(folder) ? (
          <a href={relativeHref(path, folder)}>{isolated(name)}</a>
        ) : (
          isolated(name)
        )}
      </dt>
      <dd>
        <ul class="plain feeds">
          {links.map(({ document, format }) => (
            <li>
              <a
                href={relativeHref(path, document.path)}
                type={document.mediaType.split(';')[0]}
                aria-label={`${format} · ${label}`}
              >
                {isolated(format)}
              </a>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

function HowTo({ page }: { page: PageLanguage }) {
  const { howTo, readers } = page.wording.subscribe;
  return (
    <div class="prose section" {...page.chrome}>
      <h2>{howTo.title}</h2>
      <ol>
        {howTo.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <h2>{readers.title}</h2>
      <dl>
        {readers.ways.map(([reader, way]) => (
          <>
            <dt>
              <strong>{isolated(reader)}</strong>
            </dt>
            <dd>{way}</dd>
          </>
        ))}
      </dl>
    </div>
  );
}
