import { listingPath } from '../model/address.ts';
import type { Edition } from '../model/document.ts';
import { chooseLanguage } from './accept-language.ts';
import { deliver, methods, preflight, redirect } from './answers.ts';
import type { Codec } from './content-coding.ts';
import { longestTarget } from './document-path.ts';
import { health } from './health.ts';
import { problem } from './problem-page.ts';
import type { PlainHeaders } from './representation.ts';
import { createRepresentations } from './representations.ts';

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

/** What was asked for, below which base. */
export interface Asked {
  readonly request: Request;
  /** The path under which the app is mounted: `/jobs`, or empty. */
  readonly base: string;
  readonly path: string;
  readonly query: string;
}

export interface Responder {
  /** The answer to any request. Rejects or throws where the fault is ours. */
  readonly respond: (asked: Asked, edition: Edition) => Response | Promise<Response>;
  /** Tells of a fault of ours, and answers 500. */
  readonly fail: (error: unknown, asked: Omit<Asked, 'query'>) => Promise<Response>;
}

/** Answers requests from an edition. What can be known before a request is made once per edition. */
export function createResponder(options: AppOptions): Responder {
  const { codecs = [], hsts, maxAge = 60, memory = 256 * mebibyte, now, report, snapshotAge } = options;
  const extra: PlainHeaders = hsts === undefined ? {} : { 'Strict-Transport-Security': `max-age=${hsts}` };
  const cacheControl = freshness(maxAge);
  const codings = codecs.map(({ coding }) => coding);
  const representationsOf = createRepresentations({ codecs, cacheControl, extra, now, memory });

  const respond: Responder['respond'] = ({ request, base, path, query }, edition) => {
    const setting = { request, base, path, edition };
    const refuse = (status: 400 | 404 | 405 | 412 | 414, headers: PlainHeaders = {}) =>
      problem(status, setting, { ...extra, ...headers });
    if (path.length + query.length > longestTarget) return refuse(414);
    if (request.method === 'OPTIONS') return preflight(edition.documents.get(path)?.role);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, { Allow: methods });
    if (path === '/') {
      const list = languageList(request, edition);
      if (list !== undefined) return redirect(302, base + list + query, { ...extra, ...byLanguage });
    }
    const up = representationsOf(edition);
    const found = up.at(path);
    if (found instanceof Promise) return found.then((made) => deliver(request, made, codings) ?? refuse(412));
    if (found !== undefined) return deliver(request, found, codings) ?? refuse(412);
    if (path === '/healthz') return health(edition, snapshotAge?.(), extra);
    const canonical = up.canonicalPath(path) ?? (path === '' ? '/' : undefined);
    if (canonical !== undefined && canonical !== path) {
      return redirect(308, base + canonical + query, { ...extra, 'Cache-Control': cacheControl });
    }
    const former = up.formerAddress(path);
    if (former === undefined) return refuse(isEncoded(path) ? 404 : 400);
    const { posting, target } = former;
    if (posting.status !== 'open')
      return problem(410, setting, extra, { language: posting.language, asked: false });
    const location = target.startsWith('/') ? base + target + query : target;
    return redirect(308, location, { ...extra, 'Cache-Control': cacheControl });
  };

  return {
    respond,
    fail: (error, asked) => {
      report?.(error);
      return problem(500, { ...asked, edition: undefined }, { ...extra, 'Cache-Control': 'no-store' });
    },
  };
}

const mebibyte = 2 ** 20;

const byLanguage: PlainHeaders = { Vary: 'Accept-Language', 'Cache-Control': 'private, no-cache' };

/** Where `/` leads: the list in a language that the reader asks for; else, where no document stands at `/`, the default language's. */
function languageList(request: Request, { catalog, documents }: Edition): string | undefined {
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
