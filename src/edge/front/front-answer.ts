import { chooseCoding } from '../../delivery/representation/content-coding.ts';
import type { FrontPage } from './front-pages.ts';
import { insertionDigest, mixedTag, originCondition } from './page-tag.ts';
import { charsetIn, isUtf8, objectionTo, type Objection, streamedPage } from './streamed-page.ts';

/** Asks the site behind. */
export type Origin = (request: Request) => Promise<Response>;

/** What was seen when a page was looked at, and of which version of it. */
interface Look {
  readonly version: string;
  readonly objection: Objection | undefined;
}

/** By the page's address; kept while the isolate lives. */
export type Looks = Map<string, Look>;

/**
 * A known page, asked of the origin and changed while it streams. What is no HTML page in UTF-8 with status 200 goes
 * through as the origin sends it. Rejects where the origin does.
 */
export async function frontAnswer(
  request: Request,
  page: FrontPage,
  origin: Origin,
  looks: Looks,
): Promise<Response> {
  const insertion = page.insertion();
  const digest = await insertionDigest(insertion);
  const condition = originCondition(request.headers.get('if-none-match'), digest);
  const plain = withHeaders(request, (headers) => {
    for (const name of dropped) headers.delete(name);
    headers.set('Accept-Encoding', readableCodings(request));
  });
  const asked =
    condition === undefined
      ? plain
      : withHeaders(plain, (headers) => headers.set(condition.header, condition.value));
  const response = await origin(asked);
  if (response.status === 304 && condition !== undefined) {
    const headers = changedHeaders(response, mixedTag(response.headers, digest) ?? condition.tag);
    return new Response(null, { status: 304, headers });
  }
  if (!isChangeable(response)) return response;
  const headers = changedHeaders(response, mixedTag(response.headers, digest));
  if (request.method === 'HEAD') return new Response(null, { status: 200, headers });
  const objection = await lookedAt(page, plain, response, origin, looks);
  if (objection === 'unreadable') return response;
  const wish = { insertion: objection === undefined ? insertion : '', address: page.address };
  const { body } = streamedPage(response, wish);
  return new Response(body, { status: 200, statusText: response.statusText, headers });
}

/** The conditions of the client are about the page as it is changed; a part of the page cannot be changed by itself. */
const dropped = [
  'if-none-match',
  'if-modified-since',
  'if-match',
  'if-unmodified-since',
  'if-range',
  'range',
];

function withHeaders(request: Request, change: (headers: Headers) => void): Request {
  const headers = new Headers(request.headers);
  change(headers);
  return new Request(request, { headers });
}

/** What the platform can decode, and the client as well. */
function readableCodings(request: Request): string {
  const accepted = request.headers.get('accept-encoding');
  const readable = (['br', 'gzip'] as const).filter((coding) => chooseCoding(accepted, [coding]) === coding);
  return readable.length === 0 ? 'identity' : readable.join(', ');
}

function isChangeable({ status, headers }: Response): boolean {
  const type = headers.get('content-type') ?? '';
  return (
    status === 200 &&
    /^text\/html\s*(?:;|$)/i.test(type) &&
    isUtf8(charsetIn(type) ?? 'utf-8') &&
    /^(?:identity|gzip|br)?$/i.test(headers.get('content-encoding') ?? '') &&
    !/\bno-transform\b/i.test(headers.get('cache-control') ?? '')
  );
}

/** Of the page as the origin has it: untrue of the changed one. */
const untrue = [
  'content-length',
  'last-modified',
  'accept-ranges',
  'content-md5',
  'digest',
  'content-digest',
  'repr-digest',
  'etag',
];

function changedHeaders(response: Response, tag: string | undefined): Headers {
  const headers = new Headers(response.headers);
  for (const name of untrue) headers.delete(name);
  if (tag !== undefined) headers.set('ETag', tag);
  return headers;
}

/**
 * Whether anything speaks against it, which may stand at the very end of the page. It is asked once more and read
 * through the first time, and again when the origin says that it is another version.
 */
async function lookedAt(
  { address }: FrontPage,
  request: Request,
  response: Response,
  origin: Origin,
  looks: Looks,
): Promise<Objection | undefined> {
  const version = response.headers.get('etag') ?? response.headers.get('last-modified') ?? '';
  const known = looks.get(address);
  if (known?.version === version) return known.objection;
  try {
    const other = await origin(request);
    if (!isChangeable(other)) return 'unreadable';
    const objection = await objectionTo(other, address);
    looks.set(address, { version, objection });
    return objection;
  } catch {
    return 'unreadable';
  }
}
