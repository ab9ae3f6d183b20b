import { listingPath } from '../../model/address.ts';
import { chooseLanguage } from './accept-language.ts';
import { methods, preflight, redirect } from './answers.ts';
import { trimmedAddress } from '../representation/trimmed-address.ts';
import { longestTarget } from '../representation/document-path.ts';
import { problem } from './problem-page.ts';
import type { Published, Sight } from './published.ts';
import type { PlainHeaders } from '../representation/representation.ts';

/** What was asked for, below which base. */
export interface Asked {
  readonly request: Request;
  /** The path under which the app is mounted: `/jobs`, or empty. */
  readonly base: string;
  readonly path: string;
  readonly query: string;
}

/** The answer to any request. Rejects or throws where the fault is ours. */
export function respond(asked: Asked, published: Published): Response | Promise<Response> {
  const { request, base, path, query } = asked;
  const { extra } = published;
  if (path.length + query.length > longestTarget) return refuse(414, asked, published);
  const { method } = request;
  if (method === 'OPTIONS') return after(published.at(path), ({ document }) => preflight(document?.role));
  if (method !== 'GET' && method !== 'HEAD') return refuse(405, asked, published, { Allow: methods });
  if (path === '/') {
    const list = languageList(request, published);
    if (list !== undefined) return redirect(302, base + list + query, { ...extra, ...byLanguage });
  }
  return after(published.at(path), (sight) => answer(sight, asked, published));
}

function answer(sight: Sight, asked: Asked, published: Published): Response | Promise<Response> {
  const { request, base, path, query } = asked;
  const { extra, cacheControl } = published;
  if (sight.document !== undefined)
    return after(sight.document.answer(request), (answered) => {
      if (answered === 'unavailable') return refuse(503, asked, published, comeAgain);
      return answered ?? refuse(412, asked, published);
    });
  if (path === '/healthz') return published.health();
  if (sight.unavailable === true) return refuse(503, asked, published, comeAgain);
  const canonical = sight.canonical ?? (path === '' ? '/' : undefined);
  const lasting = { ...extra, 'Cache-Control': cacheControl };
  if (canonical !== undefined && canonical !== path) return redirect(308, base + canonical + query, lasting);
  if (sight.gone !== undefined)
    return problem(410, asked, published, extra, { language: sight.gone, asked: false });
  if (sight.moved === undefined)
    return isEncoded(path) ? trimmed(asked, published, lasting) : refuse(400, asked, published);
  return redirect(308, sight.moved.startsWith('/') ? base + sight.moved + query : sight.moved, lasting);
}

/** Nothing is there: what a shortened address may have meant, or a page that says so. */
function trimmed(asked: Asked, published: Published, lasting: PlainHeaders): Response | Promise<Response> {
  const { base, path, query } = asked;
  const { target, candidates } = trimmedAddress(path, published.languages);
  const lead = (to: string) => redirect(308, base + to + query, lasting);
  if (target !== undefined)
    return after(published.at(target), ({ document }) =>
      document === undefined ? refuse(404, asked, published) : lead(target),
    );
  const next = ([candidate, ...others]: readonly string[]): Response | Promise<Response> =>
    candidate === undefined
      ? refuse(404, asked, published)
      : after(published.at(candidate), ({ document, canonical }) => {
          const found = document === undefined ? canonical : candidate;
          return found === undefined ? next(others) : lead(found);
        });
  return next(candidates);
}

function refuse(
  status: 400 | 404 | 405 | 412 | 414 | 503,
  asked: Asked,
  published: Published,
  headers: PlainHeaders = {},
): Promise<Response> {
  return problem(status, asked, published, { ...published.extra, ...headers });
}

/** A promise only where there is something to wait for. */
function after<A, B>(value: A | Promise<A>, then: (value: A) => B | Promise<B>): B | Promise<B> {
  return value instanceof Promise ? value.then(then) : then(value);
}

const comeAgain: PlainHeaders = { 'Retry-After': '120', 'Cache-Control': 'no-store' };

const byLanguage: PlainHeaders = { Vary: 'Accept-Language', 'Cache-Control': 'private, no-cache' };

/** Where `/` leads: the list in a language that the reader asks for; else, where no document stands at `/`, the default language's. */
function languageList(request: Request, { languages, home }: Published): string | undefined {
  const listed = languages.filter((language) => language.listed).map(({ tag }) => tag);
  const chosen = chooseLanguage(request.headers.get('accept-language'), listed);
  const language = chosen ?? (home ? undefined : listed[0]);
  return language === undefined ? undefined : listingPath(language);
}

function isEncoded(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
