import { createPress } from '../delivery/representation/press.ts';
import { type Snapshot, type SnapshotFile, snapshotFrom } from '../model/catalog.ts';
import type { Edition } from '../model/document.ts';
import { language } from '../model/language.ts';
import { publicationsBeside } from '../publications/registered-beside.ts';
import { frontAnswer, type Looks, type Origin } from './front/front-answer.ts';
import { frontDocuments } from './front/front-documents.ts';
import { frontPages, type FrontPages, pageKey } from './front/front-pages.ts';
import { frontSections } from './front/front-sections.ts';
import { createRewriter } from './front/html-rewriter.ts';
import { documentsPlace } from '../injection/documents/documents.ts';
import { type Addressed, type Layout, possibleLayouts } from '../injection/layout.ts';

export type { Snapshot, SnapshotFile } from '../model/catalog.ts';

export interface FrontOptions<Env = unknown> {
  /**
   * The site behind: its address, where that is not the one that was asked for, or whatever fetches from it, such as
   * `(request, env) => env.ASSETS.fetch(request)`. `fetch` where absent: the Worker's own route leads to it.
   */
  readonly origin?: string | ((request: Request, env: Env) => Promise<Response>);
  /** The pages on which people find the postings, absolute; the folders right above the postings where absent. */
  readonly sections?: readonly { readonly url: string; readonly language: string }[];
  /** Milliseconds since the epoch; the machine's clock where absent. */
  readonly now?: () => number;
  /** Is told of every fault of ours; the reader got the site's own page. `console.error` where absent. */
  readonly report?: (error: unknown) => void;
}

/** A module Worker, as Cloudflare runs it. */
export interface FrontWorker<Env = unknown> {
  readonly fetch: (
    request: Request,
    env?: Env,
    context?: { readonly passThroughOnException?: () => void },
  ) => Promise<Response>;
  readonly scheduled: () => void;
}

/**
 * Stands in front of a site that exists: puts JSON-LD and feed links into the pages of its postings while they stream,
 * and answers for the feeds itself. Whatever else is asked goes to the site, and so does everything on any trouble.
 * `snapshot`: what `rolecast collect` prints; postings open and close with the clock. Throws where the runtime has no
 * HTMLRewriter.
 */
export function createFrontWorker<Env = unknown>(
  snapshot: SnapshotFile,
  options: FrontOptions<Env> = {},
): FrontWorker<Env> {
  createRewriter();
  const { now = Date.now, report = logged } = options;
  const { site, layout, place } = placed(snapshotFrom(snapshot));
  const pagesOf = memoized((edition) => frontPages(edition, layout, sectionsIn(options)));
  const press = createPress({ snapshot: () => site, now, publications: publicationsBeside });
  const documents = frontDocuments({ snapshot: site, place, layout, now, report });
  const sections = frontSections();
  const hosts = new Set([place, ...layout, ...site.postings].map(({ url }) => new URL(url).host));
  const looks: Looks = new Map();

  /** Under another name (a preview, one's own machine) the pages are the same, where there is only one host. */
  const publicUrl = (request: Request) => {
    const url = new URL(request.url);
    const [only] = hosts;
    return hosts.size === 1 && only !== undefined ? new URL(`https://${only}${url.pathname}`) : url;
  };

  const pageAt = async (url: URL, known: FrontPages, origin: Origin) => {
    const page = known.pages.get(pageKey(url));
    if (page !== undefined) return page;
    const section = await sections.at(url, known, origin).catch(untold(report));
    return section === undefined ? undefined : known.section(section);
  };

  return {
    fetch: async (request, env, context) => {
      // Where there is an origin of its own, the platform would pass it through to somewhere else.
      if (options.origin === undefined) context?.passThroughOnException?.();
      const origin = originOf(options, env);
      if (request.method !== 'GET' && request.method !== 'HEAD') return origin(request);
      let failed = false;
      const asked = async (request: Request) => {
        try {
          return await origin(request);
        } catch (error) {
          failed = true;
          throw error;
        }
      };
      try {
        const url = publicUrl(request);
        const known = () => pagesOf(press());
        const document = documents(request, url, async ({ tag, url }) => {
          const section = sectionsIn(options)?.find(({ language }) => language === tag);
          const found = section ?? (await sections.of(tag, known(), origin).catch(untold(report)));
          return found?.url ?? url ?? layout[0]?.url ?? place.url;
        });
        if (document !== undefined) return await document;
        const page = await pageAt(url, known(), origin);
        if (page !== undefined) return await frontAnswer(request, page, asked, looks);
      } catch (error) {
        if (failed) throw error;
        report(error);
      }
      return origin(request);
    },
    /** A cron trigger has the edition made before somebody asks. */
    scheduled: () => void pagesOf(press()),
  };
}

/** The postings that have a page on the site, and where what is published for them goes. */
function placed(snapshot: Snapshot) {
  const postings = snapshot.postings.filter(({ here }) => !here);
  const [layout = []] = possibleLayouts(snapshot.site.languages, postings) as readonly [Layout?];
  const isRoot = layout.some(({ url }) => url === snapshot.site.url);
  const place =
    layout.length === 0
      ? { url: snapshot.site.url, folder: '' }
      : documentsPlace(layout, isRoot ? undefined : snapshot.site.url);
  return { layout, place, site: { ...snapshot, postings, site: { ...snapshot.site, url: place.url } } };
}

function sectionsIn({ sections }: Pick<FrontOptions, 'sections'>): readonly Addressed[] | undefined {
  return sections?.map(({ url, language: tag }) => ({ url, language: language(tag) }));
}

/** Where there is none of its own, what goes wrong is for the platform to tell; else it is a 502. */
function originOf<Env>({ origin, report = logged }: FrontOptions<Env>, env: Env | undefined): Origin {
  if (origin === undefined) return (request) => fetch(request);
  return async (request) => {
    try {
      if (typeof origin === 'function') return await origin(request, env as Env);
      return await fetch(new Request(addressAt(origin, new URL(request.url)), request));
    } catch (error) {
      report(error);
      return new Response('502 Bad Gateway', {
        status: 502,
        headers: { 'Content-Type': 'text/plain; charset=UTF-8', 'Cache-Control': 'no-store' },
      });
    }
  };
}

/** A path that begins with two slashes names no other host. */
function addressAt(origin: string, { pathname, search }: URL): URL {
  return Object.assign(new URL(origin), { pathname, search });
}

/** What the site could not say is as if there were nothing. */
function untold(report: (error: unknown) => void): (error: unknown) => undefined {
  return (error) => {
    report(error);
    return undefined;
  };
}

function logged(error: unknown): void {
  console.error(error);
}

/** Made once for an edition. */
function memoized(make: (edition: Edition) => FrontPages): (edition: Edition) => FrontPages {
  const made = new WeakMap<Edition, FrontPages>();
  return (edition) => {
    const known = made.get(edition) ?? make(edition);
    made.set(edition, known);
    return known;
  };
}
