import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Site } from '../../model/site.ts';
import type { NotifyDesk, TagOf } from '../../notifiers/notifier.ts';
import { notifiersOf, type SiteNotifiers } from '../../notifiers/registered.ts';
import type { Configuration } from '../../sources/configuration.ts';
import { reason } from '../file-faults.ts';
import { publicFetch } from '../public-fetch.ts';
import { stateFolder } from '../state-folder.ts';
import type { World } from '../world.ts';

/** A Google service account's key: the JSON itself, or the path of its file. */
const accountVariable = 'ROLECAST_GOOGLE_SERVICE_ACCOUNT';

/** Everybody whom a configuration wants told, and what hinders it. */
export function configuredNotifiers(
  site: Site,
  { notify: options = {}, feeds }: Configuration,
  { environment }: World,
): SiteNotifiers {
  const tellsHub = feeds.ping !== false;
  const given = options.google === undefined ? undefined : environment[accountVariable];
  if (given === undefined) return notifiersOf({ site, options, tellsHub });
  try {
    const googleAccount = given.trimStart().startsWith('{') ? given : readFileSync(given, 'utf8');
    return notifiersOf({ site, options, tellsHub, googleAccount });
  } catch (error) {
    const { google: _, ...others } = options;
    const { notifiers, diagnostics } = notifiersOf({ site, options: others, tellsHub });
    return { notifiers, diagnostics: [...diagnostics, accountUnreadable(error)] };
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

/** The folder of a site's outboxes. */
export function outboxFolderOf(root: string, { notify }: Configuration, { url }: Site, world: World): string {
  if (notify?.outbox !== undefined) return join(root, notify.outbox);
  const { host } = new URL(url);
  const digest = createHash('sha256').update(url).digest('hex').slice(0, 8);
  return join(stateFolder(world), 'outbox', `${host.replaceAll(/[^\w.-]/g, '_')}-${digest}`);
}

/** `ROLECAST_TEST_SERVER` is for tests alone: see `publicFetch`. Our own pages may well be at a private address. */
export function notifyDesk(signal: AbortSignal, { now, environment }: World): NotifyDesk {
  const server = environment['ROLECAST_TEST_SERVER'];
  return { fetch: server === undefined ? globalThis.fetch : publicFetch(server), signal, now };
}

/** Asks the app that answers readers, as it is without a base path. */
export function tagsOf(fetch: (request: Request) => Response | Promise<Response>): TagOf {
  return async (path) => {
    const { status, headers } = await fetch(new Request(`http://localhost${path}`));
    return status === 200 ? (headers.get('etag') ?? undefined) : undefined;
  };
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
