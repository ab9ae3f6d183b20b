import { setTimeout } from 'node:timers/promises';
import type { Edition } from '../../model/document.ts';
import { isToCome } from '../../notifiers/queue/longest-wait.ts';
import type { Notifier, TagOf, Topics } from '../../notifiers/notifier.ts';
import { createTeller, type Rest, type Teller } from '../../notifiers/queue/teller.ts';
import type { Configuration } from '../../model/configuration.ts';
import { printDiagnostics } from '../console.ts';
import type { World } from '../world.ts';
import { type HeldFolder, holdFolder } from './held-folder.ts';
import { outboxFolder } from './outbox-folder.ts';
import {
  configuredNotifiers,
  notifyDesk,
  outboxBusy,
  outboxFolderOf,
  outboxUnwritable,
} from './notify-parts.ts';
import { printReport } from './notify-report.ts';

export interface TellingParts {
  /** The folder that is read; absolute. */
  readonly root: string;
  readonly edition: () => Edition;
  readonly configuration: () => Configuration;
  readonly tagOf: TagOf;
}

/** Milliseconds between two looks; where nothing changed a look costs a comparison. */
const interval = 1000;

/** Milliseconds that an answer has to come when the service ends. */
const grace = 2000;

/** Milliseconds until a folder that cannot be had is tried again. */
const again = 30_000;

/** One who is told, each at their own pace. */
interface Told {
  readonly notifier: Notifier;
  readonly teller: Teller;
  seen?: { readonly edition: Edition; readonly topics: Topics };
  rest?: Rest | undefined;
  busy?: Promise<void> | undefined;
}

/** Tells of changes for as long as the service runs. Returns what ends it: an answer that is under way has a moment to come, and is asked for again at the next start. */
export function keepTelling(
  { root, edition, configuration, tagOf }: TellingParts,
  world: World,
): () => Promise<void> {
  const { out, err, now } = world;
  const end = new AbortController();
  const desk = notifyDesk(end.signal, world);
  let key = '';
  let all: readonly Told[] = [];
  let held: (HeldFolder & { readonly folder: string }) | undefined;
  let notBefore = 0;

  /** Whoever is to be told under the configuration that is in force. */
  function open(current: Edition): void {
    const wanted = configuration();
    const { site } = current.catalog;
    const next = JSON.stringify([wanted.notify, wanted.feeds, site.url]);
    if (next === key || isToCome(notBefore, now()) || all.some(({ busy }) => busy !== undefined)) return;
    const { notifiers, diagnostics } = configuredNotifiers(site, wanted, world);
    const folder = outboxFolderOf(root, wanted, site.url, world);
    if (notifiers.length > 0 && !hold(folder)) return;
    key = next;
    notBefore = 0;
    printDiagnostics(err, diagnostics, Infinity);
    const store = outboxFolder(folder);
    all = notifiers.map((notifier) => ({
      notifier,
      teller: createTeller({ notifier, store, desk, report: (report) => printReport(out, err, report) }),
    }));
  }

  function hold(folder: string): boolean {
    if (held?.folder === folder) return true;
    held?.release();
    held = undefined;
    const isFirst = notBefore === 0;
    notBefore = now() + again;
    try {
      const got = holdFolder(folder);
      if (got !== undefined) held = { ...got, folder };
      else if (isFirst) printDiagnostics(err, [outboxBusy(folder)], Infinity);
    } catch (error) {
      if (isFirst) printDiagnostics(err, [outboxUnwritable(folder, error)], Infinity);
    }
    return held !== undefined;
  }

  async function tell(told: Told, current: Edition): Promise<void> {
    const topics =
      told.seen?.edition === current ? told.seen.topics : await told.notifier.topics(current, tagOf);
    told.seen = { edition: current, topics };
    try {
      told.rest = await told.teller.tell(topics);
    } catch (error) {
      told.rest = { waiting: 1, at: now() + again };
      printDiagnostics(err, [outboxUnwritable(held?.folder ?? '', error)], Infinity);
    }
  }

  function look(): void {
    try {
      const current = edition();
      open(current);
      for (const told of all) {
        const due =
          told.seen?.edition !== current || (told.rest !== undefined && !isToCome(told.rest.at, now()));
        if (told.busy !== undefined || !due) continue;
        told.busy = tell(told, current)
          .catch(leftToWhoeverAsks)
          .finally(() => (told.busy = undefined));
      }
    } catch {
      leftToWhoeverAsks();
    }
  }

  look();
  const looking = setInterval(look, interval);
  return async () => {
    clearInterval(looking);
    const settled = Promise.all(all.map(({ busy }) => busy));
    const waited = new AbortController();
    await Promise.race([settled, setTimeout(grace, undefined, waited).catch(() => undefined)]);
    waited.abort();
    end.abort();
    await settled;
    held?.release();
  };
}

/** Who asks for what could not be made is answered with a 500, and that is reported. */
const leftToWhoeverAsks = () => undefined;
