import { pathKey } from '../delivery/representation/document-path.ts';
import { health } from '../delivery/http/health.ts';
import type { Published, Sight } from '../delivery/http/published.ts';
import { parseRoot, readIndex } from './read-edition.ts';
import { answerStored, type Sized } from './stored-answer.ts';
import type { StoreReader } from './store.ts';
import {
  indexFor,
  rootName,
  sightAt,
  type StoredIndex,
  type StoredRoot,
  type StoredRow,
  type StoredSight,
} from './stored-edition.ts';

export interface PublishedStoreOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly sized: Sized;
  /** Is told where the store fails: what was there before is up, or 503 is the answer. */
  readonly report?: (error: unknown) => void;
}

/** What is published, and where it says that it is served. */
export interface PublishedAt extends Published {
  readonly url: string;
}

/** For so long (milliseconds) a root is up before the store is asked for a newer one. */
const freshFor = 30_000;
/** After a failure it is asked again sooner. */
const retryAfter = 5_000;
/** So many index values are kept parsed. */
const mostIndexes = 8;

/**
 * An edition in a store. What was read is kept as values, never as promises: in a Worker one request must not wait for
 * what another one reads. Where the store fails for a moment the last known root stays up.
 */
export function publishedStore(
  options: PublishedStoreOptions,
): (reader: StoreReader) => Promise<PublishedAt> {
  const { now, report, sized } = options;
  const indexes = new Map<string, StoredIndex>();
  let isEmpty = false;
  let up: { readonly root: StoredRoot; readonly until: number } | undefined;

  const rootFrom = async (reader: StoreReader) => {
    if (up !== undefined && now() < up.until) return up.root;
    isEmpty = false;
    try {
      const bytes = await reader.get(rootName);
      isEmpty = bytes === undefined;
      if (bytes === undefined) throw new Error(`${empty}: ${firstPublishing}`);
      up = { root: parseRoot(bytes), until: now() + freshFor };
    } catch (error) {
      report?.(error);
      if (up === undefined) return undefined;
      up = { ...up, until: now() + retryAfter };
    }
    return up.root;
  };

  const indexFrom = async (reader: StoreReader, name: string) => {
    const index = indexes.get(name) ?? (await readIndex(reader, name));
    indexes.delete(name);
    indexes.set(name, index);
    for (const oldest of indexes.keys()) {
      if (indexes.size <= mostIndexes) break;
      indexes.delete(oldest);
    }
    return index;
  };

  const look = async (path: string, root: StoredRoot, reader: StoreReader): Promise<Sight> => {
    const key = pathKey(path);
    const name = key === undefined ? undefined : root.index[indexFor(root.index, key)]?.[1];
    if (key === undefined || name === undefined) return {};
    const index = await indexFrom(reader, name);
    return sightOf(rowsOf(index.rows, key), { path, at: now(), reader, root, index, sized, report });
  };

  /** A value that is missing, or another than it was named after, may be there again soon: the next publishing writes it anew. */
  const seen = (path: string, root: StoredRoot, reader: StoreReader): Promise<Sight> =>
    look(path, root, reader).catch((error: unknown) => {
      report?.(error);
      return { unavailable: true };
    });

  return async (reader) => {
    const root = await rootFrom(reader);
    if (root === undefined) return isEmpty ? nothingYet : nothingUp;
    const { languages, home, extra, cacheControl, url } = root;
    return {
      languages,
      home,
      extra,
      cacheControl,
      url,
      at: (path) => seen(path, root, reader),
      health: () => healthOf(root, now()),
    };
  };
}

interface Looking {
  readonly path: string;
  readonly at: number;
  readonly reader: StoreReader;
  readonly root: StoredRoot;
  readonly index: StoredIndex;
  readonly sized: Sized;
  readonly report: ((error: unknown) => void) | undefined;
}

/** What the rows of one key say of a path: its document; or the only document of which it is a spelling; or where a posting was. */
function sightOf(rows: readonly StoredRow[], looking: Looking): Sight {
  const seen = rows.map(({ path, sights }) => ({ path, sight: sightAt(sights, looking.at) }));
  const documents = seen.filter(({ sight }) => sight?.document !== undefined);
  const own = documents.find(({ path }) => path === looking.path)?.sight;
  if (own?.document !== undefined) return documentSight(own, looking);
  const [only] = documents;
  if (documents.length === 1 && only?.path !== undefined) return { canonical: only.path };
  const former = seen.find(({ path }) => path === undefined)?.sight;
  if (former?.moved !== undefined) return { moved: former.moved };
  return former?.gone === undefined ? {} : { gone: former.gone };
}

/** Beyond the last moment that was published ahead nothing goes out that may offer what has closed. */
function documentSight({ document }: StoredSight, looking: Looking): Sight {
  const { at, root } = looking;
  if (document === undefined) return {};
  const [moment, language] = document.until ?? [];
  if (moment !== undefined && language !== undefined && at >= moment) return { gone: language };
  if (document.wide === true && root.lasts !== undefined && at >= root.lasts) return { unavailable: true };
  const answer = (request: Request) =>
    answerStored(request, document, looking).catch((error: unknown) => {
      looking.report?.(error);
      return 'unavailable' as const;
    });
  return { document: { role: document.role, answer } };
}

function rowsOf(rows: readonly StoredRow[], key: string): readonly StoredRow[] {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle]?.key ?? '') < key) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (rows[end]?.key === key) end++;
  return rows.slice(low, end);
}

/** A count as the length of what is counted. */
function healthOf({ counts, sources, lasts, extra }: StoredRoot, now: number): Response {
  const { open = 0, closed = 0, scheduled = 0 } = sightAt(counts, now) ?? {};
  const lengths = { open: { length: open }, closed: { length: closed }, scheduled: { length: scheduled } };
  return health({ ...lengths, sources, stale: lasts !== undefined && now >= lasts }, undefined, extra);
}

const noStore = { 'Cache-Control': 'no-store' };

const unavailable = (more: object) => () =>
  new Response(`${JSON.stringify({ status: 'unavailable', ...more })}\n`, {
    status: 503,
    headers: { ...noStore, 'Content-Type': 'application/json' },
  });

const nothingUp: PublishedAt = {
  languages: [],
  home: true,
  extra: {},
  cacheControl: 'no-store',
  url: 'http://localhost/',
  at: () => ({ unavailable: true }),
  health: unavailable({}),
};

const empty = 'nothing is published in the store';
const firstPublishing =
  '`rolecast publish` puts the first edition there, or the cron trigger of a Worker that publishes by itself, once it has read its sources';

/** Whoever sees this has just put the Worker up, and is helped by no page for readers. */
const nothingYet: PublishedAt = {
  ...nothingUp,
  at: (path) => (path === '/healthz' ? {} : { document: { role: 'page', answer: saidEmpty } }),
  health: unavailable({ reason: `${empty}: ${firstPublishing}` }),
};

const saidEmpty = () =>
  new Response(`<!doctype html><html lang="en"><title>503</title><p>503: ${empty}.<p>${firstPublishing}.\n`, {
    status: 503,
    headers: { ...noStore, 'Content-Type': 'text/html; charset=UTF-8', 'Retry-After': '120' },
  });
