import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type InjectedNotifiers, injectedNotifiers } from '../../notifiers/injected-notifiers.ts';
import type { InjectedSite } from '../../notifiers/injected-site.ts';
import type { NotifyDesk, NotifySetting } from '../../notifiers/notifier.ts';
import { notifiersOf, type SiteNotifiers } from '../../notifiers/registered.ts';
import type { Configuration } from '../../model/configuration.ts';
import { reason } from '../disk/file-faults.ts';
import { offersJob } from '../../injection/offered-page.ts';
import { publicFetch } from '../server/public-fetch.ts';
import { stateFolder } from '../disk/state-folder.ts';
import type { World } from '../world.ts';

/** A Google service account's key: the JSON itself, or the path of its file. */
const accountVariable = 'ROLECAST_GOOGLE_SERVICE_ACCOUNT';

/** Everybody whom a configuration wants told of a site, and what hinders it. */
export function configuredNotifiers(
  site: NotifySetting['site'],
  configuration: Configuration,
  world: World,
): SiteNotifiers {
  return withAccount(site, configuration, world, notifiersOf);
}

/** The same of a site that another program built, as `inject` left it. */
export function notifiersOfInjected(
  injected: InjectedSite,
  configuration: Configuration,
  world: World,
): InjectedNotifiers {
  const { hub } = configuration.feeds;
  const site = { url: injected.url, ...(hub === undefined ? {} : { hub }) };
  return withAccount(site, configuration, world, (setting) =>
    injectedNotifiers(setting, injected, offersJob),
  );
}

/** Where the account cannot be read the others are told all the same. */
function withAccount<Found extends SiteNotifiers>(
  site: NotifySetting['site'],
  { notify: options = {}, feeds }: Configuration,
  { environment }: World,
  find: (setting: NotifySetting) => Found,
): Found {
  const tellsHub = feeds.ping !== false;
  const given = options.google === undefined ? undefined : environment[accountVariable];
  if (given === undefined) return find({ site, options, tellsHub });
  try {
    const googleAccount = given.trimStart().startsWith('{') ? given : readFileSync(given, 'utf8');
    return find({ site, options, tellsHub, googleAccount });
  } catch (error) {
    const { google: _, ...others } = options;
    const found = find({ site, options: others, tellsHub });
    return { ...found, diagnostics: [...found.diagnostics, accountUnreadable(error)] };
  }
}

/** The path is not said: somebody may have put a key there. */
function accountUnreadable(error: unknown): Diagnostic {
  return {
    severity: 'error',
    code: 'notify-account',
    message: `The file that ${accountVariable} names cannot be read: ${reason(error)}`,
    hint: 'It is the path of the JSON key of a service account, or that JSON itself',
  };
}

/** The folder of the outboxes of a site that is served at `url`; without one, of the site's own address. */
export function outboxFolderOf(
  root: string,
  { notify, languages }: Configuration,
  url: string | undefined,
  world: World,
): string {
  if (notify?.outbox !== undefined) return join(root, notify.outbox);
  const address = url ?? languages.find((language) => language.url !== undefined)?.url ?? `file://${root}/`;
  const { host } = new URL(address);
  const digest = createHash('sha256').update(address).digest('hex').slice(0, 8);
  return join(stateFolder(world), 'outbox', `${host.replaceAll(/[^\w.-]/g, '_')}-${digest}`);
}

/** `ROLECAST_TEST_SERVER` is for tests alone: see `publicFetch`. Our own pages may well be at a private address. */
export function notifyDesk(signal: AbortSignal, { now, environment }: World): NotifyDesk {
  const server = environment['ROLECAST_TEST_SERVER'];
  return { fetch: server === undefined ? globalThis.fetch : publicFetch(server), signal, now };
}

export function outboxBusy(folder: string): Diagnostic {
  return {
    severity: 'error',
    code: 'outbox-busy',
    message: `Another Rolecast keeps the outbox ${folder}`,
    hint: '`rolecast serve` tells of changes by itself; end it first, or give this one another `notify.outbox`',
  };
}

export function outboxUnwritable(folder: string, error: unknown): Diagnostic {
  return {
    severity: 'error',
    code: 'outbox-unwritable',
    message: `The outbox ${folder} cannot be kept: ${reason(error)}`,
    hint: 'Nobody is told of changes without it: give `notify.outbox` a folder that can be written',
  };
}
