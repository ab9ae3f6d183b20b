import { createApp } from '../../src/delivery/app.ts';
import { createPress } from '../../src/delivery/representation/press.ts';
import type { Snapshot } from '../../src/model/catalog.ts';
import type { Publication } from '../../src/model/document.ts';
import type { NotifyOptions } from '../../src/model/configuration.ts';
import type { Posting } from '../../src/model/posting.ts';
import type { Site } from '../../src/model/site.ts';
import { notifiersOf } from '../../src/notifiers/registered.ts';
import { createTeller, type Plan, type Report, type Rest } from '../../src/notifiers/queue/teller.ts';
import type { OutboxStore } from '../../src/notifiers/queue/outbox.ts';
import { registeredPublications } from '../../src/publications/registered.ts';
import { publicFetch } from '../../src/node/server/public-fetch.ts';
import { moment, site, snapshotOf } from '../fixtures/catalog.ts';
import type { PlayedHost } from './played-host.ts';

export interface ToldSiteOptions {
  readonly hub?: string;
  readonly notify?: NotifyOptions;
  /** Who plays all other hosts. */
  readonly world: PlayedHost;
  readonly timeout?: number;
  readonly publications?: readonly Publication[];
  readonly googleAccount?: string;
  readonly store?: OutboxStore;
  readonly site?: Partial<Site>;
}

/** A site whose postings can be replaced and whose clock can be set, and who is told of it. */
export function toldSite(options: ToldSiteOptions) {
  const { hub: _, ...plain } = site;
  const own: Site = {
    ...plain,
    ...(options.hub === undefined ? {} : { hub: options.hub }),
    ...(options.notify?.indexnow === undefined ? {} : { indexNowKey: options.notify.indexnow.key }),
    ...options.site,
  };
  let up: Snapshot = { ...snapshotOf([]), site: own };
  let at = moment;
  const now = () => at;
  const publications = options.publications ?? registeredPublications;
  const edition = createPress({ snapshot: () => up, now, publications });
  const app = createApp(edition);
  const reports: Report[] = [];
  const end = new AbortController();
  const store = options.store ?? memoryStore();
  const start = () => {
    const { notifiers, diagnostics } = notifiersOf({
      site: own,
      options: options.notify ?? {},
      tellsHub: true,
      ...(options.googleAccount === undefined ? {} : { googleAccount: options.googleAccount }),
    });
    const desk = {
      fetch: publicFetch(options.world.url),
      signal: end.signal,
      now,
      timeout: options.timeout ?? 5000,
    };
    const report = (one: Report) => void reports.push(one);
    const tellers = notifiers.map((notifier) => ({
      notifier,
      teller: createTeller({ notifier, store, desk, report }),
    }));
    return { tellers, diagnostics };
  };
  let running = start();
  const tagOf = async (path: string) => {
    const { status, headers } = await app.request(path);
    return status === 200 ? (headers.get('etag') ?? undefined) : undefined;
  };
  const tell = async (): Promise<Rest | undefined> => {
    let rest: Rest | undefined;
    for (const { notifier, teller } of running.tellers)
      rest = (await teller.tell(await notifier.topics(edition(), tagOf))) ?? rest;
    return rest;
  };
  const plan = async (): Promise<readonly Plan[]> =>
    Promise.all(
      running.tellers.map(async ({ notifier, teller }) =>
        teller.plan(await notifier.topics(edition(), tagOf)),
      ),
    );
  return {
    app,
    site: () => own,
    store,
    reports,
    plan,
    tell,
    diagnostics: () => running.diagnostics,
    /** What was said, a sentence each. */
    said: () =>
      reports.flatMap(({ diagnostics }) => diagnostics.map(({ code, message }) => `${code}: ${message}`)),
    told: () => reports.flatMap(({ told }) => told.map(({ change, address }) => `${change} ${address}`)),
    /** These postings are up, and are told of. */
    async publish(postings: readonly Posting[], more: Partial<Snapshot> = {}): Promise<Rest | undefined> {
      up = { ...snapshotOf(postings), site: own, ...more };
      return tell();
    },
    clock: (time: number) => void (at = time),
    now,
    /** The process is another one: what it remembers is in the store. */
    restart: () => void (running = start()),
    stop: () => end.abort(),
  };
}

export function memoryStore(): OutboxStore & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    get: async (name) => texts.get(name),
    put: async (name, text) => void texts.set(name, text),
  };
}
