import { isBelow, targetOf } from '../../delivery/document-path.ts';
import { createHandler } from '../../delivery/edition-handler.ts';
import { createPress } from '../../delivery/press.ts';
import type { Snapshot } from '../../model/catalog.ts';
import { type Document, type Edition, editionOf, type Publication } from '../../model/document.ts';
import { registeredPublications } from '../../publications/registered.ts';
import { type DocumentsPlace, feedHomes, isPlaced, listedIn } from '../inject/documents.ts';
import { jobsSitemap } from '../inject/jobs-sitemap.ts';
import type { Layout, Root } from '../inject/layout.ts';
import type { FrontPages } from './front-pages.ts';

/** The answer to a request for a document of ours; undefined where it is for the site behind. */
export type Documents = (request: Request, url: URL) => Response | Promise<Response> | undefined;

export interface DocumentsParts {
  /** Its site's `url` is the place. */
  readonly snapshot: Snapshot;
  readonly place: DocumentsPlace;
  readonly layout: Layout;
  readonly pagesOf: (edition: Edition) => FrontPages;
  readonly now: () => number;
  readonly report: (error: unknown) => void;
}

/** An isolate has 128 MB for everything. */
const memory = 32 * 2 ** 20;

/** The feeds and JSON-LD documents below their place, as `rolecast inject` lays them out, and a sitemap at each root. */
export function frontDocuments({ layout, place, pagesOf, ...parts }: DocumentsParts): Documents {
  const { snapshot, now, report } = parts;
  const handlerOf = (publication: Publication) =>
    createHandler(createPress({ snapshot: () => snapshot, now, publications: [publication] }), {
      now,
      report,
      memory,
    });
  const feeds = handlerOf(function* (catalog) {
    const edition = editionOf(catalog, registeredPublications);
    yield* [...edition.documents.values()].filter(isPlaced);
    const { sectionOf } = pagesOf(edition);
    const homes = feedHomes(edition, ({ tag, url }) => sectionOf(tag) ?? url ?? place.url);
    for (const [path, { language, text }] of homes)
      yield { ...page(path, text), title: language.title, language: language.tag };
  });
  const sitemaps = layout.map((root) => ({ root: new URL(root.url), answer: handlerOf(sitemapOf(root)) }));
  const base = new URL(place.url);

  return (request, url) => {
    const { path } = targetOf(request.url);
    const inside = base.pathname.slice(0, -1);
    if (url.host === base.host && isBelow(path, inside)) return feeds(request, inside);
    const sitemap = sitemaps.find(
      ({ root }) =>
        url.host === root.host &&
        path.startsWith(root.pathname) &&
        /^jobs-sitemap(?:-\d+)?\.xml$/.test(path.slice(root.pathname.length)),
    );
    return sitemap?.answer(request, sitemap.root.pathname.slice(0, -1));
  };
}

function page(
  path: string,
  text: string,
): Pick<Document, 'path' | 'mediaType' | 'role' | 'updated' | 'render'> {
  return {
    path,
    mediaType: 'text/html; charset=utf-8',
    role: 'page',
    updated: undefined,
    render: () => text,
  };
}

function sitemapOf(root: Root): Publication {
  return (catalog) =>
    jobsSitemap(listedIn(root, catalog.open), catalog, root.url).map(({ name, text }) => ({
      path: `/${name}`,
      mediaType: 'application/xml; charset=utf-8',
      title: name,
      role: 'file',
      updated: undefined,
      render: () => text,
    }));
}
