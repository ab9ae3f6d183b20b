/** A request's header fields: null for one that was not sent. */
export type HeaderFields = Pick<Headers, 'get'>;

export type Outcome = 'send' | 'not-modified' | 'failed';

/**
 * The preconditions of a GET or HEAD (RFC 9110, section 13.2.2), of which only entity tags count. Dates are passed over,
 * as they are where a representation has none: a posting closes, a file is deleted, another process has read the site
 * earlier, and no date that we could give is later than every moment at which somebody got other bytes.
 * `failed` is answered with 412.
 */
export function precondition(headers: HeaderFields, etag: string): Outcome {
  const match = headers.get('if-match');
  if (match !== null && !matches(match, etag, true)) return 'failed';
  const noneMatch = headers.get('if-none-match');
  return noneMatch !== null && matches(noneMatch, etag, false) ? 'not-modified' : 'send';
}

/** Entity tags hold neither commas of ours nor quotes, so a list may be split at its commas: a stray part matches nothing. */
function matches(list: string, etag: string, strong: boolean): boolean {
  if (list === etag) return true;
  if (list.trim() === '*') return true;
  return list.split(',').some((part) => {
    const tag = part.trim();
    return tag === etag || (!strong && asSent(tag) === etag);
  });
}

/**
 * The tag as it was before somebody in between compressed the answer: weakened, as RFC 9110 wants it, or with the
 * coding at its end, as Apache and Caddy (`-gzip`), Jetty (`--gzip`) and LiteSpeed (`;gz`) write it.
 */
function asSent(tag: string): string {
  const opaque = tag.startsWith('W/') ? tag.slice(2) : tag;
  return opaque.replace(/(?:--?|;)(?:gzip|gz|br|zstd|deflate)"$/, '"');
}
