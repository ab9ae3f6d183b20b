import { createApp } from '../../delivery/app.ts';
import type { Store } from '../../stored/store.ts';
import { catalogAt, type Snapshot } from '../../model/catalog.ts';
import { editionOf } from '../../model/document.ts';
import type { NotifyOptions } from '../../model/configuration.ts';
import { notifiersOf } from '../../notifiers/registered.ts';
import { createTeller } from '../../notifiers/queue/teller.ts';
import { registeredPublications } from '../../publications/registered.ts';
import { logLine } from '../log-line.ts';
import { storedOutbox } from './stored-outbox.ts';
import { tagsOf } from '../../notifiers/tags-of.ts';

export interface TellPublishedParts<Env> {
  /** Where it is kept what was told. One run at a time. */
  readonly store: (env: Env) => Pick<Store, 'get' | 'put'>;
  /** As in rolecast.yaml; `outbox` means nothing here. The hub is that of the feeds. */
  readonly notify: NotifyOptions;
  /** `false`: the hub is named in the feeds and not told, like `feeds.ping`. */
  readonly ping?: boolean;
  /** The JSON key of a Google service account, from a secret of the Worker. */
  readonly googleAccount?: (env: Env) => string | undefined;
  /** Is told what was told and what stands in the way, a line each, without secrets; `console.log` where absent. */
  readonly log?: (line: string) => void;
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds since the epoch. */
  readonly clock?: () => number;
}

/**
 * For `onPublished` of a publishing Worker: tells of what changed since the last time. What cannot be told now is told
 * after a later publishing. Never rejects: what is published is up all the same.
 */
export function tellPublished<Env>({
  store,
  notify,
  ping = true,
  googleAccount,
  log = (line) => console.log(line),
  fetch = (...asked) => globalThis.fetch(...asked),
  clock = Date.now,
}: TellPublishedParts<Env>) {
  return async (
    { snapshot, now }: { readonly snapshot: Snapshot; readonly now: number },
    env: Env,
  ): Promise<void> => {
    const edition = editionOf(catalogAt(now, snapshot), registeredPublications);
    const app = createApp(() => edition);
    const account = googleAccount?.(env);
    const found = notifiersOf({
      site: snapshot.site,
      options: notify,
      tellsHub: ping,
      ...(account === undefined ? {} : { googleAccount: account }),
    });
    for (const diagnostic of found.diagnostics) log(logLine(diagnostic));
    const desk = { fetch, signal: new AbortController().signal, now: clock };
    const outbox = storedOutbox(store(env));
    for (const notifier of found.notifiers) {
      const teller = createTeller({
        notifier,
        store: outbox,
        desk,
        report({ told, diagnostics }) {
          if (told.length > 0) log(`told ${notifier.name} of ${told.length} changes`);
          for (const diagnostic of diagnostics) log(logLine(diagnostic));
        },
      });
      try {
        await teller.tell(await notifier.topics(edition, tagsOf(app.fetch)));
      } catch {
        log(`error ${notifier.name} was not told: its outbox cannot be kept [outbox-unwritable]`);
      }
    }
  };
}
