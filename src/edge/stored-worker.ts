import { handlerOf } from '../delivery/http/handler.ts';
import { publishedStore } from '../stored/published-store.ts';
import type { Sized } from '../stored/stored-answer.ts';
import type { StoreReader } from '../stored/store.ts';
import { underBase } from '../delivery/http/under-base.ts';

export { assetsReader } from '../stored/stores/assets-binding.ts';
export { kvReader } from '../stored/stores/kv-binding.ts';
export { r2Reader } from '../stored/stores/r2-binding.ts';
export type { StoreReader } from '../stored/store.ts';
export type { KvNamespace } from '../stored/stores/kv-binding.ts';
export type { R2Bucket } from '../stored/stores/r2-binding.ts';

/** A module Worker that answers from a store. */
export interface StoredWorker<Env> {
  readonly fetch: (request: Request, env: Env) => Promise<Response>;
}

export interface StoredWorkerOptions {
  /** Milliseconds since the epoch; the machine's clock where absent. */
  readonly now?: () => number;
  readonly report?: (error: unknown) => void;
}

/**
 * Serves what `rolecast publish` left in a store, below the path of its site's address. A request looks one path up
 * and sends what is there on; nothing is rendered, and postings open and close by the clock.
 */
export function createStoredWorker<Env>(
  readerOf: (env: Env) => StoreReader,
  { now = Date.now, report = (error) => console.error(error) }: StoredWorkerOptions = {},
): StoredWorker<Env> {
  const publishedIn = publishedStore({ now: () => now(), sized: fixedLength, report });
  return {
    async fetch(request, env) {
      const published = await publishedIn(readerOf(env));
      const handle = handlerOf(() => published, { extra: published.extra, report });
      return underBase(published.url, handle)(asSent(request));
    },
  };
}

/** Cloudflare puts what it can uncompress itself in the place of the reader's `Accept-Encoding`, and then sends on what it gets. */
function asSent(request: Request): Request {
  const { cf } = request as Request & { readonly cf?: { readonly clientAcceptEncoding?: string } };
  const sent = cf?.clientAcceptEncoding;
  if (sent === undefined || sent === request.headers.get('accept-encoding')) return request;
  const headers = new Headers(request.headers);
  headers.set('Accept-Encoding', sent);
  return new Request(request, { headers });
}

/** workerd's own stream says its length with the answer, and fails where it is another. Elsewhere there is none. */
const fixedLength: Sized = (length) => {
  const { FixedLengthStream: Fixed } = globalThis as unknown as {
    readonly FixedLengthStream?: new (length: number) => ReturnType<Sized>;
  };
  return Fixed === undefined ? new TransformStream<Uint8Array, Uint8Array>() : new Fixed(length);
};
