import { setTimeout } from 'node:timers/promises';
import { createApp } from '../../delivery/app.ts';
import { catalogAt } from '../../model/catalog.ts';
import { type Edition, editionOf } from '../../model/document.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { fromEpoch } from '../../model/instant.ts';
import type { InjectedSite } from '../../notifiers/injected-site.ts';
import type { Notifier, NotifyDesk, Topics } from '../../notifiers/notifier.ts';
import type { OutboxStore } from '../../notifiers/queue/outbox.ts';
import { createTeller, type Plan, type Report, type Rest } from '../../notifiers/queue/teller.ts';
import { registeredPublications } from '../../publications/registered.ts';
import type { Configuration } from '../../model/configuration.ts';
import { isNotAllRead } from '../../admission/not-all-read.ts';
import { command } from '../command-line/command.ts';
import { onceOptions, type OnceWish } from '../command-line/common-options.ts';
import { flag, type Given } from '../command-line/option.ts';
import { type Console, printDiagnostics } from '../console.ts';
import { printable } from '../../text/printable.ts';
import { holdFolder } from '../notify/held-folder.ts';
import { readInjectedNote } from '../notify/injected-note.ts';
import {
  configuredNotifiers,
  notifiersOfInjected,
  notifyDesk,
  outboxBusy,
  outboxFolderOf,
  outboxUnwritable,
} from '../notify/notify-parts.ts';
import { countNotices, noticeLine, printReport } from '../notify/notify-report.ts';
import { outboxFolder } from '../notify/outbox-folder.ts';
import { tagsOf } from '../../notifiers/tags-of.ts';
import { openSite } from '../reading/opened-site.ts';
import { siteConfiguration } from '../reading/site-configuration.ts';
import { exitCodes, refused, type World } from '../world.ts';

/** Milliseconds that a pause may last for this command to wait for its end. */
const patience = 15_000;

/** What is to be told, and to whom. */
interface Telling {
  readonly told: readonly Told[];
  readonly desk: NotifyDesk;
  readonly folder: string;
}

interface Told {
  readonly notifier: Notifier;
  readonly topics: () => Promise<Topics>;
}

interface ToldSite {
  readonly told: readonly Told[];
  readonly diagnostics: readonly Diagnostic[];
}

const options = {
  'dry-run': flag('show what would be sent, and send nothing'),
  ...onceOptions,
};

export const notifyCommand = command({
  name: 'notify',
  summary: 'tell search engines and the hub what changed since the last time',
  about:
    'Tells whoever rolecast.yaml names under `notify` and `feeds.hub`; what cannot be told now waits for the next run.',
  options,
  examples: [
    ['rolecast notify --dry-run', 'shows what would be sent'],
    ['rolecast inject . --out public && rolecast notify', 'after the built site is online'],
  ],
  run: (line, world, end) => notify(line, world, end()),
});

/** 0: all that may be told now is; 1: something stands in the way. */
export async function notify(line: Given<typeof options>, world: World, end: AbortSignal): Promise<number> {
  const { err } = world;
  const { root, configuration, diagnostics } = siteConfiguration(line);
  if (configuration === undefined) {
    printDiagnostics(err, diagnostics, Infinity);
    return exitCodes.couldNotRun;
  }
  if (configuration.notify === undefined && configuration.feeds.hub === undefined) return nobodyTold(err);
  const url = line.url ?? configuration.url;
  const folder = outboxFolderOf(root, configuration, url, world);
  const injected = await injectedIn(folder, url, world);
  if (injected === undefined && url === undefined) {
    return refused(
      err,
      'Nothing says where the pages and feeds are served',
      'Add `url` to rolecast.yaml, or --url; for a site that another program builds, run rolecast inject first',
    );
  }
  const site =
    injected === undefined
      ? await toldOfServed({ ...line, root, url: url ?? '' }, configuration, world)
      : toldOfInjected(injected, configuration, world);
  if (site === undefined) {
    return refused(err, 'Nobody was told: a source could not be read', 'Run it again when it can');
  }
  const { told, diagnostics: hindrances } = site;
  printDiagnostics(err, hindrances, Infinity);
  if (told.length === 0) {
    return nobodyTold(err);
  }
  const telling = { told, desk: notifyDesk(end, world), folder };
  const code = line.dryRun ? await showPlans(telling, world.out) : await tellAll(telling, world);
  return code === exitCodes.done && hindrances.length > 0 ? exitCodes.found : code;
}

function nobodyTold(err: Console): number {
  return refused(
    err,
    'Nobody is to be told of changes',
    'Add `notify` or `feeds.hub` to rolecast.yaml: see docs/notify.md',
  );
}

/** What `inject` left, if that is what is up at `url`. */
async function injectedIn(
  folder: string,
  url: string | undefined,
  { err }: World,
): Promise<InjectedSite | undefined> {
  try {
    const injected = await readInjectedNote(outboxFolder(folder));
    return url === undefined || injected?.url === url ? injected : undefined;
  } catch (error) {
    printDiagnostics(err, [outboxUnwritable(folder, error)], Infinity);
    return undefined;
  }
}

function toldOfInjected(injected: InjectedSite, configuration: Configuration, world: World): ToldSite {
  const { notifiers, diagnostics } = notifiersOfInjected(injected, configuration, world);
  return { told: notifiers.map((notifier) => ({ notifier, topics: notifier.topics })), diagnostics };
}

async function toldOfServed(
  parts: OnceWish & { readonly root: string; readonly url: string },
  configuration: Configuration,
  world: World,
): Promise<ToldSite | undefined> {
  const edition = await editionNow(parts, configuration, world);
  if (edition === undefined) return undefined;
  const { notifiers, diagnostics } = configuredNotifiers(edition.catalog.site, configuration, world);
  const tagOf = tagsOf(createApp(() => edition).fetch);
  return {
    told: notifiers.map((notifier) => ({ notifier, topics: () => notifier.topics(edition, tagOf) })),
    diagnostics,
  };
}

async function editionNow(
  parts: OnceWish & { readonly root: string; readonly url: string },
  configuration: Configuration,
  world: World,
): Promise<Edition | undefined> {
  const snapshot = await openSite(parts, world).read(configuration, []);
  const failed = snapshot.diagnostics.filter(isNotAllRead);
  printDiagnostics(world.err, failed, Infinity);
  if (failed.length > 0) return undefined;
  return editionOf(catalogAt(world.now(), snapshot), registeredPublications);
}

async function showPlans(telling: Telling, out: Console): Promise<number> {
  const { put: _, ...store } = outboxFolder(telling.folder);
  const readOnly: OutboxStore = { ...store, put: async () => {} };
  for (const { notifier, topics } of telling.told) {
    const teller = createTeller({ ...telling, notifier, store: readOnly, report: () => {} });
    describePlan(notifier, await teller.plan(await topics()), out);
  }
  return exitCodes.done;
}

function describePlan(
  { name, batch, quota }: Notifier,
  { notices, noted, early, left, pause }: Plan,
  out: Console,
): void {
  const ready = notices.length - early.size;
  const batches = Math.ceil(Math.min(ready, left) / batch);
  out.line(printable(name));
  if (noted > 0)
    out.line(`  would remember ${noted} addresses and not tell of them: nobody follows what is new`);
  if (notices.length === 0) return out.line('  nothing to tell');
  out.line(`  ${countNotices(notices)}, in batches of at most ${batch}: ${batches}`);
  if (quota !== undefined) out.line(`  ${left} of ${quota.daily} a day are left; the others wait`);
  if (pause !== undefined) out.line(`  not before ${fromEpoch(pause.until)}: ${printable(pause.why)}`);
  for (const notice of notices) out.line(noticeLine(notice, early.get(notice.address)));
}

async function tellAll(telling: Telling, { out, err, now }: World): Promise<number> {
  const { folder, told } = telling;
  let held: ReturnType<typeof holdFolder>;
  try {
    held = holdFolder(folder);
    if (held === undefined) {
      printDiagnostics(err, [outboxBusy(folder)], Infinity);
      return exitCodes.couldNotRun;
    }
    let blocked = false;
    const report = (one: Report) => {
      blocked ||= one.diagnostics.some(({ severity }) => severity === 'error');
      printReport(out, err, one);
    };
    const rests = await Promise.all(told.map((one) => tellOne(one, telling, now, report)));
    for (const [index, rest] of rests.entries())
      if (rest !== undefined)
        out.line(
          `${printable(told[index]?.notifier.name ?? '')}: ${rest.waiting} wait until ${fromEpoch(rest.at)}`,
        );
    if (rests.every((rest) => rest === undefined)) out.line('Nothing is left to tell');
    return blocked ? exitCodes.found : exitCodes.done;
  } catch (error) {
    printDiagnostics(err, [outboxUnwritable(folder, error)], Infinity);
    return exitCodes.couldNotRun;
  } finally {
    held?.release();
  }
}

/** Waits for the end of a short pause, and leaves a longer one to the next run. */
async function tellOne(
  { notifier, topics: read }: Told,
  { desk, folder }: Telling,
  now: () => number,
  report: (report: Report) => void,
): Promise<Rest | undefined> {
  const teller = createTeller({ notifier, store: outboxFolder(folder), desk, report });
  const topics = await read();
  for (;;) {
    const rest = await teller.tell(topics);
    if (rest === undefined || rest.at - now() > patience || desk.signal.aborted) return rest;
    await setTimeout(Math.max(0, rest.at - now()), undefined, { signal: desk.signal }).catch(() => undefined);
  }
}
