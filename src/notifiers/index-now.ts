import { absolute, indexNowKeyPath } from '../model/address.ts';
import type { Edition } from '../model/document.ts';
import type { IndexNowOptions } from '../model/configuration.ts';
import { ask, type Reply } from './queue/ask.ts';
import type { Answer, Notice, Notifier, NotifierKind, TagOf, Topics } from './notifier.ts';
import { postingPages } from './posting-pages.ts';
import { tagDigest } from './topic-digest.ts';
import { topicsOf } from './topics.ts';

/** Hands on what it is told to all search engines that take part. */
const everybody = 'https://api.indexnow.org/indexnow';

/** The search engines that are told by IndexNow, each by itself: what one was told another may still have to hear. */
export const indexNow: NotifierKind = ({ site, options: { indexnow } }) => {
  if (indexnow === undefined) return [];
  const { key, keyLocation = absolute(site, indexNowKeyPath(key)), engines = [everybody] } = indexnow;
  return [...new Set(engines)].map((engine) => engineNotifier(engine, { key, keyLocation }));
};

/** https://www.indexnow.org/documentation */
function engineNotifier(
  engine: string,
  { key, keyLocation }: Required<Pick<IndexNowOptions, 'key' | 'keyLocation'>>,
): Notifier {
  const { host } = new URL(keyLocation);
  // A key speaks for what lies in the folder of its file.
  const folder = new URL('.', keyLocation).href;
  const covers = (address: string) => address.startsWith(folder);
  return {
    name: `indexnow ${engine}`,
    account: `${keyLocation} ${key}`,
    of: 'pages',
    tells: ['added', 'updated', 'deleted'],
    batch: 10_000,
    covers,
    topics: (edition, tagOf) => canonicalPages(edition, tagOf, covers),
    async send(notices, desk) {
      const body = JSON.stringify({ host, key, keyLocation, urlList: notices.map(({ address }) => address) });
      const headers = { 'Content-Type': 'application/json; charset=utf-8' };
      return answerOf(await ask(engine, { method: 'POST', headers, body }, desk), notices, keyLocation);
    },
  };
}

/** What the sitemap lists: the postings first, the newest one before the others, then the lists that they are on. */
async function canonicalPages(edition: Edition, tagOf: TagOf, covers: Notifier['covers']): Promise<Topics> {
  const {
    catalog: { site },
    documents,
  } = edition;
  const topics = await postingPages(edition);
  for (const { path, role, indexed, status, canonical } of documents.values()) {
    const address = absolute(site, path);
    if (role !== 'page' || indexed !== true || status === 410 || canonical !== undefined) continue;
    const tag = topics.has(address) || !covers(address) ? undefined : await tagOf(path);
    if (tag !== undefined) topics.set(address, tagDigest(tag));
  }
  for (const address of topics.keys()) if (!covers(address)) topics.delete(address);
  return topicsOf(edition, topics);
}

function answerOf(reply: Reply, notices: readonly Notice[], keyLocation: string): Answer {
  if ('fault' in reply) return { stop: { why: reply.fault }, ...(reply.unsent ? { unsent: true } : {}) };
  const { status, wait } = reply;
  const why = `it answered ${status}`;
  const addresses = notices.map(({ address }) => address);
  const all = (hint: string): Answer => ({
    divisible: true,
    refused: new Map(addresses.map((address) => [address, { why, hint }])),
  });
  switch (status) {
    case 200:
    case 202:
      return { told: addresses };
    case 400:
      return all('It finds the request malformed: please report this as a fault of Rolecast');
    case 403:
      return {
        unsent: true,
        stop: {
          why: `${why}: it does not accept the key`,
          hint: `Make ${keyLocation} answer 200 with the key and nothing else, without a login or a redirect`,
        },
      };
    case 422:
      return all(
        `It finds that the addresses do not belong to ${new URL(keyLocation).host} or that the key is none: \`notify.indexnow.keyLocation\` must lie on the host of the pages, and \`key\` have 8 to 128 letters, digits and dashes`,
      );
    case 429:
      return { stop: { why, ...(wait === undefined ? {} : { wait }) } };
  }
  if (status >= 500) return { stop: { why, ...(wait === undefined ? {} : { wait }) } };
  return {
    unsent: true,
    stop: {
      why,
      hint: 'Make sure that `notify.indexnow.engines` names the addresses of search engines that take part, such as https://api.indexnow.org/indexnow',
    },
  };
}
