/** What a source asks of the network. Only GET: nothing that a source does changes anything elsewhere. */
export interface FetchRequest {
  /** Absolute and https. */
  readonly url: string;
  /** The media types that are understood, as in RFC 9110's `Accept`. */
  readonly accept: string;
  /** Of the answer that is at hand: `If-None-Match` and `If-Modified-Since`. */
  readonly etag?: string;
  readonly lastModified?: string;
  readonly signal?: AbortSignal;
}

export type FetchAnswer =
  | {
      readonly kind: 'sound';
      /** Unpacked where it is a gzip file; decoded as the answer says, else as UTF-8; without a byte order mark. */
      readonly text: string;
      /** In lower case, without parameters; empty where the answer names none. */
      readonly mediaType: string;
      /** The address that answered, where it is not the one that was asked. */
      readonly movedTo?: string;
      /** Its `X-Robots-Tag`. */
      readonly robots?: string;
      /** Where its `Refresh` leads, as written. */
      readonly refresh?: string;
      readonly etag?: string;
      readonly lastModified?: string;
    }
  /** 304: the answer at hand is the present one. */
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'trouble';
      /** Follows "could not be read: ": `it answered 503`. */
      readonly reason: string;
      readonly status?: number;
      /** Where another host was said to have it; that is never asked. */
      readonly leadsTo?: string;
      /** Seconds for which nobody should ask again, as the host said. */
      readonly retryAfter?: number;
    };

/** Fetches politely and safely (polite-fetch.ts). Rejects only where `signal` ended it. */
export type Fetch = (request: FetchRequest) => Promise<FetchAnswer>;
