import { createHandler } from '../../src/delivery/http/edition-handler.ts';
import { handlerOf } from '../../src/delivery/http/handler.ts';
import { createPress } from '../../src/delivery/representation/press.ts';
import { frontDocuments } from '../../src/edge/front/front-documents.ts';
import { publish, type PublishOptions, type PublishedReport } from '../../src/stored/publishing/publish.ts';
import { publishedStore } from '../../src/stored/published-store.ts';
import type { Store, StoreReader } from '../../src/stored/store.ts';
import type { Snapshot } from '../../src/model/catalog.ts';
import type { Publication } from '../../src/model/document.ts';
import { registeredPublications } from '../../src/publications/registered.ts';
import { nodeCodecs } from '../../src/node/server/node-codecs.ts';
import { moment, snapshot } from '../fixtures/catalog.ts';

export const origin = 'https://jobs.lanternworks.example';

/** An answer as a reader sees it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Ask = (path: string, init?: RequestInit) => Promise<Answer>;

async function answerOf(response: Response): Promise<Answer> {
  const { status } = response;
  const body = Buffer.from(await response.arrayBuffer()).toString('latin1');
  return { status, headers: Object.fromEntries(response.headers), body };
}

/** Who asks an edition in memory. */
export function fromMemory(
  at: number = moment,
  of: Snapshot = snapshot,
  publications: readonly Publication[] = registeredPublications,
): Ask {
  const now = () => at;
  const press = createPress({ snapshot: () => of, now, publications });
  const handle = createHandler(press, { codecs: nodeCodecs });
  return async (path, init) => answerOf(await handle(new Request(origin + path, init), ''));
}

/** Who asks an edition in a store, with nothing read before. */
export function fromStore(reader: StoreReader, at: number = moment, faults: unknown[] = []): Ask {
  const report = (error: unknown) => void faults.push(error);
  const published = publishedStore({ now: () => at, sized: counted, report });
  const handle = handlerOf(() => published(reader), { extra: {}, report });
  return async (path, init) => answerOf(await handle(new Request(origin + path, init), ''));
}

/** Who asks a Worker in front of a site for what it answers itself: documents, by their paths below its folder. */
export function fromFront(of: Snapshot, now: () => number) {
  const place = { url: `${origin}/jobs-feeds/`, folder: 'jobs-feeds/' };
  const answer = frontDocuments({
    snapshot: { ...of, site: { ...of.site, url: place.url } },
    place,
    layout: [{ url: `${origin}/`, folder: '' }],
    now,
    report: (error) => {
      throw error;
    },
  });
  return async (path: string, init?: RequestInit): Promise<Response> => {
    const url = new URL(`/jobs-feeds${path}`, origin);
    const site = () => Promise.resolve(`${origin}/jobs/`);
    return (await answer(new Request(url, init), url, site)) ?? new Response(null, { status: 404 });
  };
}

function counted(length: number): TransformStream<Uint8Array, Uint8Array> {
  let seen = 0;
  return new TransformStream({
    transform(chunk, controller) {
      seen += chunk.length;
      controller.enqueue(chunk);
    },
    flush() {
      if (seen !== length) throw new Error(`${seen} bytes of ${length}`);
    },
  });
}

export function publishTo(
  store: Store,
  { of = snapshot, ...options }: Partial<PublishOptions> & { readonly of?: Snapshot } = {},
): Promise<PublishedReport> {
  return publish(of, store, {
    now: moment,
    publications: registeredPublications,
    codecs: nodeCodecs,
    ...options,
  });
}

/** Every path that the edition has, and others that it answers. */
export function pathsOf(of: Snapshot = snapshot, at: number = moment): readonly string[] {
  const press = createPress({ snapshot: () => of, now: () => at, publications: registeredPublications });
  return [...press().documents.keys()];
}
