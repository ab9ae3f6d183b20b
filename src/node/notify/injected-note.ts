import type { Edition } from '../../model/document.ts';
import { absolute } from '../../model/address.ts';
import { type InjectedPage, type InjectedSite, parseInjectedSite } from '../../notifiers/injected-site.ts';
import type { OutboxStore } from '../../notifiers/queue/outbox.ts';
import { textDigest } from '../../notifiers/topic-digest.ts';
import { jobPosting } from '../../publications/json-ld/job-posting.ts';
import type { ToldPage } from '../inject/injected-site.ts';
import type { Layout } from '../../injection/layout.ts';

/** Beside the outboxes `inject` leaves what there is to tell of; the next `notify` tells of it. */
const noteName = 'injected site';

export async function readInjectedNote(store: Pick<OutboxStore, 'get'>): Promise<InjectedSite | undefined> {
  const text = await store.get(noteName);
  return text === undefined ? undefined : parseInjectedSite(text);
}

export interface NotedSite {
  readonly edition: Edition;
  readonly layout: Layout;
  readonly pages: readonly ToldPage[];
}

export async function writeInjectedNote(
  store: OutboxStore,
  { edition, layout, pages: told }: NotedSite,
): Promise<void> {
  const { site } = edition.catalog;
  const pages: InjectedPage[] = [];
  for (const { posting, data } of told) {
    const digest = await textDigest(JSON.stringify(jobPosting(posting, site)));
    pages.push({ address: new URL(posting.url).href, digest, data });
  }
  const feeds: Record<string, string> = {};
  if (site.hub !== undefined)
    for (const document of edition.documents.values())
      if (document.role === 'feed')
        feeds[absolute(site, document.path)] = await textDigest(document.render(edition));
  const note: InjectedSite = { url: site.url, roots: layout.map(({ url }) => url), pages, feeds };
  await store.put(noteName, `${JSON.stringify(note, null, 1)}\n`);
}
