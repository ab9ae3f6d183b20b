import { parseHttpDate } from '../../text/http/http-date.ts';

/** What a representation is told apart by. */
export interface Validators {
  /** Strong, with its quotes. */
  readonly etag: string;
  /** Milliseconds since the epoch, whole seconds; undefined where there is no Last-Modified. */
  readonly modified: number | undefined;
}

/** A request's header fields: null for one that was not sent. */
export type HeaderFields = Pick<Headers, 'get'>;

export type Outcome = 'send' | 'not-modified' | 'failed';

/** The preconditions of a GET or HEAD, in the order of RFC 9110, section 13.2.2. `failed` is answered with 412. */
export function precondition(headers: HeaderFields, { etag, modified }: Validators): Outcome {
  const match = headers.get('if-match');
  if (match !== null) {
    if (!matches(match, etag, true)) return 'failed';
  } else {
    const since = dateOf(headers.get('if-unmodified-since'));
    if (since !== undefined && modified !== undefined && modified > since) return 'failed';
  }
  const noneMatch = headers.get('if-none-match');
  if (noneMatch !== null) return matches(noneMatch, etag, false) ? 'not-modified' : 'send';
  const since = dateOf(headers.get('if-modified-since'));
  return since !== undefined && modified !== undefined && modified <= since ? 'not-modified' : 'send';
}

function dateOf(header: string | null): number | undefined {
  return header === null ? undefined : parseHttpDate(header.trim());
}

/** Entity tags hold neither commas of ours nor quotes, so a list may be split at its commas: a stray part matches nothing. */
function matches(list: string, etag: string, strong: boolean): boolean {
  if (list === etag) return true;
  if (list.trim() === '*') return true;
  return list.split(',').some((part) => {
    const tag = part.trim();
    return tag === etag || (!strong && tag.startsWith('W/') && tag.slice(2) === etag);
  });
}
