import type { Hono } from 'hono';
import { createApp, type AppOptions } from './delivery/app.ts';
import { createPress } from './delivery/representation/press.ts';
import { type Snapshot, type SnapshotFile, snapshotFrom } from './model/catalog.ts';
import type { Document, Publication } from './model/document.ts';
import { type OwnPages, withOwnPages } from './publications/pages/own-pages.ts';
import { registeredPublications } from './publications/registered.ts';

export type { Catalog, Snapshot, SnapshotFile, SourceState } from './model/catalog.ts';
export type { Diagnostic, Severity, Where } from './model/diagnostic.ts';
export type { Document, Edition, Publication } from './model/document.ts';
export type { Instant } from './model/instant.ts';
export type { Language } from './model/language.ts';
export type { Posting, PostingFacts, SafeHtml, Status } from './model/posting.ts';
export type { Organization, Site, SiteLanguage, TagAuthority } from './model/site.ts';

export type {
  ClosedPageProps,
  OpeningsPageProps,
  OwnPages,
  PageProps,
  PostingPageProps,
} from './publications/pages/own-pages.ts';

export interface RolecastOptions extends AppOptions {
  /** What `rolecast collect` prints, as a value; or a function that gives the one that is up. */
  readonly snapshot: SnapshotFile | (() => SnapshotFile);
  /** Milliseconds since the epoch; the machine's clock where absent. */
  readonly now?: () => number;
  /** Publications of your own, after the built-in ones. */
  readonly publications?: readonly Publication[];
  /** Pages of your own in place of the built-in ones. */
  readonly pages?: OwnPages;
}

/**
 * The service as a Hono app, to be mounted in another: `app.route('/jobs', rolecast({ snapshot }))`. The snapshot's
 * `site.url` must name the place where it is mounted, because feeds and pages carry absolute addresses.
 */
export function rolecast({
  snapshot,
  now = Date.now,
  publications = [],
  pages = {},
  report = (error) => console.error(error),
  ...options
}: RolecastOptions): Hono {
  const press = createPress({
    snapshot: reading(snapshot),
    now,
    publications: [...withOwnPages(registeredPublications, pages), ...publications.map(inPlace)],
  });
  return createApp(press, { ...options, report });
}

function reading(snapshot: RolecastOptions['snapshot']): () => Snapshot {
  if (typeof snapshot === 'function') return () => snapshotFrom(snapshot());
  const up = snapshotFrom(snapshot);
  return () => up;
}

/** A path that no request spells so would lead to itself for ever. */
function inPlace(publication: Publication): Publication {
  return function* (catalog): Generator<Document> {
    for (const document of publication(catalog)) {
      const { path } = document;
      const { host, pathname } = new URL(path, 'https://host.example');
      const right = host === 'host.example' ? pathname : `/${path.replace(/^\/+/, '')}`;
      if (right !== path)
        throw new Error(
          `A publication of your own has the path ${JSON.stringify(path)}. Write it as requests do, from the base on and percent-encoded: ${JSON.stringify(right)}`,
        );
      yield document;
    }
  };
}
