import { isBelow, targetOf } from '../../delivery/representation/document-path.ts';
import { createHandler } from '../../delivery/http/edition-handler.ts';
import { createPress } from '../../delivery/representation/press.ts';
import type { Snapshot } from '../../model/catalog.ts';
import { folderOf } from '../../model/address.ts';
import { type Edition, editionOf, type Publication } from '../../model/document.ts';
import type { SiteLanguage } from '../../model/site.ts';
import { publicationsBeside } from '../../publications/registered-beside.ts';
import {
  type DocumentsPlace,
  isOwnFolder,
  isPlaced,
  listedIn,
  subscribeAddress,
} from '../../injection/documents/documents.ts';
import { jobsSitemap } from '../../injection/documents/jobs-sitemap.ts';
import type { Layout, Root } from '../../injection/layout.ts';

/** The answer to a request for a document of ours; undefined where it is for the site behind. */
export type Documents = (
  request: Request,
  url: URL,
  sectionOf: (language: SiteLanguage) => Promise<string>,
) => Response | Promise<Response> | undefined;

export interface DocumentsParts {
  /** Its site's `url` is the place. */
  readonly snapshot: Snapshot;
  readonly place: DocumentsPlace;
  readonly layout: Layout;
  readonly now: () => number;
  readonly report: (error: unknown) => void;
}

/** An isolate has 128 MB for everything. */
const memory = 32 * 2 ** 20;

/** The feeds and JSON-LD documents below their place, as `rolecast inject` lays them out, and a sitemap at each root. */
export function frontDocuments({ layout, place, ...parts }: DocumentsParts): Documents {
  const { snapshot, now, report } = parts;
  const pressOf = (publication: Publication) =>
    createPress({ snapshot: () => snapshot, now, publications: [publication] });
  const options = { now, report, memory };
  const feeds = pressOf((catalog) =>
    [...editionOf(catalog, publicationsBeside).documents.values()].filter(isPlaced),
  );
  const answer = createHandler(feeds, options);
  const sitemaps = layout.map((root) => ({
    root: new URL(root.url),
    answer: createHandler(pressOf(sitemapOf(root)), options),
  }));
  const base = new URL(place.url);
  const inside = base.pathname.slice(0, -1);

  return (request, url, sectionOf) => {
    const { path } = targetOf(request.url);
    if (url.host === base.host && isBelow(path, inside)) {
      const [first] = snapshot.site.languages;
      if (path === base.pathname && first !== undefined && isOwnFolder(place))
        return leading(subscribeAddress(place, first));
      const language = languageAt(path.slice(inside.length), feeds());
      return language === undefined ? answer(request, inside) : sectionOf(language).then(leading);
    }
    const sitemap = sitemaps.find(
      ({ root }) =>
        url.host === root.host &&
        path.startsWith(root.pathname) &&
        /^jobs-sitemap(?:-\d+)?\.xml$/.test(path.slice(root.pathname.length)),
    );
    return sitemap?.answer(request, sitemap.root.pathname.slice(0, -1));
  };
}

/** The language of the feeds in a folder, which name it as their page for people. */
function languageAt(folder: string, { catalog, documents }: Edition): SiteLanguage | undefined {
  if (!folder.endsWith('/')) return undefined;
  const feed = [...documents.values()].find(({ path, role }) => role === 'feed' && folderOf(path) === folder);
  return catalog.site.languages.find(({ tag }) => tag === feed?.language);
}

function leading(to: string): Response {
  return new Response(null, {
    status: 302,
    headers: { Location: to, 'Cache-Control': 'public, max-age=60' },
  });
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
