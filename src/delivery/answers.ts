import { precondition } from './conditional.ts';
import { chooseCoding, type Coding } from './content-coding.ts';
import { type FormHead, openToScripts, type PlainHeaders, type Representation } from './representation.ts';

/** What `Allow` says. */
export const methods = 'GET, HEAD, OPTIONS';

/**
 * The form of a representation that answers a request, or the answer where no body goes out: a 304; undefined where a
 * precondition failed. A 410 knows no preconditions (RFC 9110, section 13.2.1).
 */
export function chooseForm<F extends FormHead>(
  request: Request,
  { status, identity, coded, modified }: Representation<F>,
  codings: readonly Coding[],
): F | Response | undefined {
  const coding = 'Vary' in identity.headers ? chosenCoding(request, codings) : undefined;
  const form = (coding && coded[coding]) ?? identity;
  if (status !== 200) return form;
  const outcome = precondition(request.headers, { etag: form.etag, modified });
  if (outcome === 'not-modified') return new Response(null, { status: 304, headers: form.notModified });
  return outcome === 'failed' ? undefined : form;
}

/** A representation as it was prepared; undefined where a precondition failed. */
export function deliver(
  request: Request,
  representation: Representation,
  codings: readonly Coding[],
): Response | undefined {
  const form = chooseForm(request, representation, codings);
  if (form === undefined || form instanceof Response) return form;
  return new Response(form.bytes, { status: representation.status, headers: form.headers });
}

function chosenCoding(request: Request, codings: readonly Coding[]): Coding | undefined {
  return chooseCoding(request.headers.get('accept-encoding'), codings);
}

/** `location` is a path of ours, which begins with one slash so that it cannot name another host, or an address that a posting states. */
export function redirect(status: 302 | 308, location: string, headers: PlainHeaders): Response {
  return new Response(null, {
    status,
    headers: { ...headers, Location: location.replace(/^\/{2,}/, '/') },
  });
}

/** A script of another origin that sends `If-None-Match` asks first (Fetch Standard, CORS preflight). */
export function preflight(role: string | undefined): Response {
  const cors =
    role === undefined || role === 'page'
      ? {}
      : {
          ...openToScripts,
          'Access-Control-Allow-Methods': 'GET, HEAD',
          'Access-Control-Allow-Headers': 'If-None-Match, If-Modified-Since',
          'Access-Control-Max-Age': '86400',
        };
  return new Response(null, { status: 204, headers: { Allow: methods, ...cors } });
}
