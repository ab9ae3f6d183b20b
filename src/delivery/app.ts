import { Hono } from 'hono';
import { basePath } from 'hono/route';
import { listingPath } from '../model/address.ts';
import type { Edition } from '../model/document.ts';
import { chooseLanguage } from './accept-language.ts';
import { deliver, methods, preflight, redirect } from './answers.ts';
import type { Codec } from './content-coding.ts';
import { belowBase, longestTarget, targetOf } from './document-path.ts';
import { health } from './health.ts';
import { problem } from './problem-page.ts';
import type { PlainHeaders } from './representation.ts';
import { createRepresentations, type Representations } from './representations.ts';

export interface AppOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Preferred first. None where the platform compresses. */
  readonly codecs?: readonly Codec[];
  /** Seconds for which caches may answer without asking, 60 by default; 0 makes them ask each time. */
  readonly maxAge?: number;
  /** Seconds for `Strict-Transport-Security`; absent by default, because the whole host would be bound by it. */
  readonly hsts?: number;
  /** Bytes of prepared answers that are kept at most; 256 MiB by default. */
  readonly memory?: number;
  /** Seconds since the sources were read, for /healthz. */
  readonly snapshotAge?: () => number;
  /** Is told of every fault of ours that a reader saw as a 500. */
  readonly report?: (error: unknown) => void;
}

/** One request on its way: what was asked for below which base. */
interface Asked {
  readonly request: Request;
  /** The path under which the app is mounted: `/jobs`, or empty. */
  readonly base: string;
  readonly path: string;
  readonly query: string;
}

/**
 * Serves an edition. Can be mounted: `app.route('/jobs', createApp(…))`.
 * What can be known before a request is made once per edition and answered as it is, and nothing rebuilds an answer
 * afterwards: see bench/serve.ts for what that is worth.
 */
export function createApp(edition: () => Edition | Promise<Edition>, options: AppOptions): Hono {
  const { codecs = [], report = () => {} } = options;
  const extra: PlainHeaders =
    options.hsts === undefined ? {} : { 'Strict-Transport-Security': `max-age=${options.hsts}` };
  const cacheControl = freshness(options.maxAge ?? 60);
  const codings = codecs.map(({ coding }) => coding);
  const representationsOf = createRepresentations({
    codecs,
    cacheControl,
    extra,
    now: options.now,
    memory: options.memory ?? 256 * mebibyte,
  });

  const fail = (error: unknown, base: string) => {
    report(error);
    return problem(500, undefined, base, { ...extra, 'Cache-Control': 'no-store' });
  };

  const respond = (asked: Asked, up: Representations): Response | Promise<Response> => {
    const { request, base, path } = asked;
    const refuse = (status: 400 | 404 | 405 | 412 | 414, headers: PlainHeaders = {}) =>
      problem(status, up.edition, base, { ...extra, ...headers });
    if (path.length + asked.query.length > longestTarget) return refuse(414);
    if (request.method === 'OPTIONS') return preflight(up.edition.documents.get(path)?.role);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, { Allow: methods });
    if (path === '/') {
      const list = languageList(asked, up.edition);
      if (list !== undefined) return redirect(302, base + list + asked.query, { ...extra, ...byLanguage });
    }
    const found = up.at(path);
    if (found instanceof Promise) return found.then((made) => deliver(request, made, codings) ?? refuse(412));
    if (found !== undefined) return deliver(request, found, codings) ?? refuse(412);
    if (path === '/healthz') return health(up.edition, options.snapshotAge?.(), extra);
    const canonical = up.canonicalPath(path) ?? (path === '' ? '/' : undefined);
    if (canonical !== undefined && canonical !== path) {
      return redirect(308, base + canonical + asked.query, { ...extra, 'Cache-Control': cacheControl });
    }
    return refuse(isEncoded(path) ? 404 : 400);
  };

  const app = new Hono().all('*', (context) => {
    const mounted = basePath(context);
    const base = mounted === '/' ? '' : encodeURI(mounted);
    try {
      const request = context.req.raw;
      const { path, query } = targetOf(request.url);
      const asked = { request, base, path: belowBase(path, base), query };
      const current = edition();
      const answer =
        current instanceof Promise
          ? current.then((edition) => respond(asked, representationsOf(edition)))
          : respond(asked, representationsOf(current));
      return answer instanceof Promise ? answer.catch((error: unknown) => fail(error, base)) : answer;
    } catch (error) {
      return fail(error, base);
    }
  });

  /** What is asked for most, a ready document by its own path, needs no router: a fifth more answers a second. */
  const ready = (request: Request): Response | undefined => {
    const { path, query } = targetOf(request.url);
    if (request.method !== 'GET' || path === '/' || query !== '') return undefined;
    try {
      const current = edition();
      if (current instanceof Promise) {
        current.catch(leftToTheRouter);
        return undefined;
      }
      const found = representationsOf(current).at(path);
      return found === undefined || found instanceof Promise ? undefined : deliver(request, found, codings);
    } catch {
      return leftToTheRouter();
    }
  };
  const routed = app.fetch;
  app.fetch = (request, ...rest) => ready(request) ?? routed(request, ...rest);
  return app;
}

const mebibyte = 2 ** 20;

/** The router's handler meets the same fault, and answers it. */
const leftToTheRouter = () => undefined;

const byLanguage: PlainHeaders = { Vary: 'Accept-Language', 'Cache-Control': 'private, no-cache' };

/** Where `/` leads: the list in a language that the reader asks for; else, where no document stands at `/`, the default language's. */
function languageList({ request }: Asked, { catalog, documents }: Edition): string | undefined {
  const listed = catalog.site.languages
    .map(({ tag }) => tag)
    .filter((tag) => documents.has(listingPath(tag)));
  const chosen = chooseLanguage(request.headers.get('accept-language'), listed);
  const language = chosen ?? (documents.has('/') ? undefined : listed[0]);
  return language === undefined ? undefined : listingPath(language);
}

function freshness(seconds: number): string {
  return seconds === 0
    ? 'no-cache'
    : `public, max-age=${seconds}, stale-while-revalidate=${5 * seconds}, stale-if-error=86400`;
}

function isEncoded(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
