import { absolute } from '../model/address.ts';
import { ask, type Reply } from './queue/ask.ts';
import type { Answer, Fault, Notice, Notifier, NotifierKind, NotifyDesk, Stop } from './notifier.ts';
import { tagDigest } from './topic-digest.ts';
import { topicsOf } from './topics.ts';

/** The hub of the feeds. */
export const websub: NotifierKind = ({ site: { hub }, tellsHub }) =>
  hub !== undefined && tellsHub ? [hubNotifier(hub)] : [];

/**
 * Tells a WebSub hub of feeds that changed, as hubs expect it (https://www.w3.org/TR/websub/#publishing leaves it to
 * them): a form with `hub.mode=publish` and `hub.url`. Any 2xx is a success. A feed that is new has no subscribers.
 */
function hubNotifier(hub: string): Notifier {
  return {
    name: `websub ${hub}`,
    account: '',
    of: 'feeds',
    tells: ['updated'],
    // No hub is asked more at a time.
    batch: 4,
    covers: () => true,
    async topics(edition, tagOf) {
      const feeds = new Map<string, string>();
      for (const { path, role } of edition.documents.values()) {
        const tag = role === 'feed' ? await tagOf(path) : undefined;
        if (tag !== undefined) feeds.set(absolute(edition.catalog.site, path), tagDigest(tag));
      }
      return topicsOf(edition, feeds);
    },
    send: async (notices, desk) =>
      answerOf(await Promise.all(notices.map((notice) => ping(hub, notice, desk)))),
  };
}

interface Pinged {
  readonly address: string;
  readonly reply: Reply;
}

async function ping(hub: string, { address }: Notice, desk: NotifyDesk): Promise<Pinged> {
  const body = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': address });
  return { address, reply: await ask(hub, { method: 'POST', body }, desk) };
}

function answerOf(pinged: readonly Pinged[]): Answer {
  const told: string[] = [];
  const refused = new Map<string, Fault>();
  let stop: Stop | undefined;
  for (const { address, reply } of pinged) {
    if ('fault' in reply) stop = { why: reply.fault };
    else if (reply.status >= 200 && reply.status < 300) told.push(address);
    else if (reply.status === 429 || reply.status >= 500)
      stop = { why: `it answered ${reply.status}`, ...waitOf(reply) };
    else
      refused.set(address, {
        why: `it answered ${reply.status}`,
        hint: `Make sure that \`feeds.hub\` names a hub that takes the feeds of ${new URL(address).host}`,
      });
  }
  return { told, refused, ...(stop === undefined ? {} : { stop }) };
}

function waitOf({ wait }: { readonly wait?: number }): Pick<Stop, 'wait'> {
  return wait === undefined ? {} : { wait };
}
