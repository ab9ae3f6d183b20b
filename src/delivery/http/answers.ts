import { type HeaderFields, type Outcome, precondition } from './conditional.ts';
import { chooseCoding, type Coding } from '../representation/content-coding.ts';
import {
  type FormHead,
  openToScripts,
  type PlainHeaders,
  type Representation,
} from '../representation/representation.ts';

/** What `Allow` says. */
export const methods = 'GET, HEAD, OPTIONS';

/**
 * The form of a representation that answers a request, or the answer where no body goes out: a 304; undefined where a
 * precondition failed. A 410 knows no preconditions (RFC 9110, section 13.2.1).
 */
export function chooseForm<F extends FormHead>(
  request: Request,
  representation: Representation<F>,
  codings: readonly Coding[],
): F | Response | undefined {
  const { form, outcome } = chosen(request.headers, representation, codings);
  if (outcome === 'not-modified') return new Response(null, { status: 304, headers: form.notModified });
  return outcome === 'failed' ? undefined : form;
}

function chosen<F extends FormHead>(
  headers: HeaderFields,
  representation: Representation<F>,
  codings: readonly Coding[],
): { readonly form: F; readonly outcome: Outcome } {
  const { status, identity } = representation;
  const form = 'Vary' in identity.headers ? chosenForm(headers, representation, codings) : identity;
  return { form, outcome: status === 200 ? precondition(headers, form.etag) : 'send' };
}

/** An answer as servers write it, with none of the fetch standard's objects. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: PlainHeaders;
  readonly bytes: Uint8Array | undefined;
}

/** As `deliver`; undefined for what is streamed, too. */
export function deliverPlain(
  headers: HeaderFields,
  representation: Representation,
  codings: readonly Coding[],
): PlainAnswer | undefined {
  const { form, outcome } = chosen(headers, representation, codings);
  if (outcome === 'not-modified') return { status: 304, headers: form.notModified, bytes: undefined };
  return outcome === 'failed' || form.stream !== undefined
    ? undefined
    : { status: representation.status, headers: form.headers, bytes: form.bytes };
}

/** A representation as it was prepared; undefined where a precondition failed. */
export function deliver(
  request: Request,
  representation: Representation,
  codings: readonly Coding[],
): Response | undefined {
  const form = chooseForm(request, representation, codings);
  if (form === undefined || form instanceof Response) return form;
  const { bytes, stream, headers } = form;
  const body = stream === undefined ? bytes : request.method === 'HEAD' ? null : stream();
  return new Response(body, { status: representation.status, headers });
}

/** What is too large to be held is not there in every coding. */
function chosenForm<F extends FormHead>(
  headers: HeaderFields,
  { identity, coded }: Pick<Representation<F>, 'identity' | 'coded'>,
  codings: readonly Coding[],
): F {
  const coding = chooseCoding(headers.get('accept-encoding'), codings);
  if (coding === undefined) return identity;
  const others = () => codings.filter((other) => coded[other] !== undefined);
  return coded[coding] ?? chosenForm(headers, { identity, coded }, others());
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
