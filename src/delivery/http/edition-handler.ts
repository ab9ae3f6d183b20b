import type { Edition } from '../../model/document.ts';
import { deliverPlain, type PlainAnswer } from './answers.ts';
import type { HeaderFields } from './conditional.ts';
import type { Codec } from '../representation/content-coding.ts';
import { type Handler, handlerOf } from './handler.ts';
import type { Published } from './published.ts';
import { publishedEdition } from './published-edition.ts';
import { mostHeld } from '../representation/representation.ts';
import { createRepresentations, type Representations } from '../representation/representations.ts';
import { standingHeaders, type Standing } from './standing-headers.ts';

export interface AppOptions extends Standing {
  /** Preferred first. None where the platform compresses. */
  readonly codecs?: readonly Codec[];
  /** Bytes of prepared answers that are kept at most; 256 MiB by default. */
  readonly memory?: number;
  /** Seconds since the sources were read, for /healthz. */
  readonly snapshotAge?: () => number;
  /** Is told of every fault of ours that a reader saw as a 500. */
  readonly report?: (error: unknown) => void;
}

/** Serves an edition from memory. */
export function createHandler(edition: () => Edition | Promise<Edition>, options: AppOptions = {}): Handler {
  return createServing(edition, options).handle;
}

export interface Serving {
  readonly handle: Handler;
  /** The answer to a GET of a document's own path, where it is prepared; everything else is up to `handle`. */
  readonly ready: (path: string, headers: HeaderFields) => PlainAnswer | undefined;
}

/** Serves an edition from memory. What can be known before a request is made once per edition. */
export function createServing(edition: () => Edition | Promise<Edition>, options: AppOptions): Serving {
  const { codecs = [], memory = 8 * mostHeld, report, snapshotAge } = options;
  const codings = codecs.map(({ coding }) => coding);
  const standing = standingHeaders(options);
  const representationsOf = createRepresentations({ codecs, ...standing, memory });
  let up: { readonly of: Representations; readonly published: Published } | undefined;
  const publish = (edition: Edition) => {
    const of = representationsOf(edition);
    if (up?.of !== of) up = { of, published: publishedEdition(of, { codings, ...standing, snapshotAge }) };
    return up.published;
  };
  const handle = handlerOf(
    () => {
      const current = edition();
      return current instanceof Promise ? current.then(publish) : publish(current);
    },
    { extra: standing.extra, report },
  );
  const ready: Serving['ready'] = (path, headers) => {
    // A language may be asked for at `/`.
    const found = path === '/' ? undefined : current(edition, up?.of)?.ready(path);
    return found && deliverPlain(headers, found, codings);
  };
  return { handle, ready };
}

/** What was made of the edition that is up; undefined where that is another, or there is none at the moment. */
function current(
  edition: () => Edition | Promise<Edition>,
  up: Representations | undefined,
): Representations | undefined {
  try {
    return up !== undefined && edition() === up.edition ? up : undefined;
  } catch {
    return undefined;
  }
}
