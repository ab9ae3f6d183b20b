import { holdingsOf } from '../../stored/publishing/inventory.ts';
import { publish, type PublishedReport } from '../../stored/publishing/publish.ts';
import { catalogAt, type Snapshot } from '../../model/catalog.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { Store } from '../../stored/store.ts';
import { isNotAllRead } from '../../admission/not-all-read.ts';
import { command } from '../command-line/command.ts';
import { onceOptions, themeOptions } from '../command-line/common-options.ts';
import { flag, type Given, type Misuse, oneOf, required, text, wholeNumber } from '../command-line/option.ts';
import { type Console, printDiagnostics } from '../console.ts';
import { reason } from '../disk/file-faults.ts';
import { nodeCodecs } from '../server/node-codecs.ts';
import { openSite } from '../reading/opened-site.ts';
import { ownPublications } from '../own-publications.ts';
import { siteConfiguration } from '../reading/site-configuration.ts';
import { describeSnapshot } from '../reading/snapshot-summary.ts';
import { chosenStore } from '../stores/chosen-store.ts';
import type { OpenedStore } from '../stores/opened-store.ts';
import { exitCodes, refused, type World } from '../world.ts';
import { nowhere } from './collect.ts';

const targets = ['kv', 'r2', 'assets'] as const;
const options = {
  to: required(oneOf('STORE', targets, 'kv, r2, or assets with --out DIR')),
  out: text('DIR', 'the folder of the Worker’s static assets', 'folder'),
  local: flag('into what wrangler dev serves from, on this machine'),
  wrangler: text('FILE', 'the Worker’s configuration: wrangler.stored.toml where it is left out', 'file'),
  ahead: wholeNumber(
    'DAYS',
    { most: 3650, allowed: 'whole days, up to 3650' },
    'how far coming openings and closings are published ahead: 90 where it is left out',
  ),
  force: flag('write all anew'),
  ...themeOptions,
  ...onceOptions,
};

type PublishWish = Given<typeof options>;

export const publishCommand = command({
  name: 'publish',
  summary: 'write the edition, path by path, where a Worker serves it',
  about:
    'Writes what changed into Workers KV, R2 or static assets. Credentials come from the environment (docs/edge.md).',
  options,
  examples: [
    ['rolecast publish . --to kv --local', 'for wrangler dev'],
    [
      'rolecast publish . --to r2 --url https://jobs.lanternworks.example/',
      'into the bucket that the Worker binds',
    ],
    ['rolecast publish . --to assets --out assets', 'into a folder that is deployed with the Worker'],
  ],
  misuse: publishMisuse,
  run: publishSite,
});

function publishMisuse({ to, out, local }: PublishWish): Misuse | undefined {
  const hint = 'Write it: rolecast publish PATH --to kv, --to r2, or --to assets --out DIR';
  if ((to === 'assets') !== (out !== undefined))
    return {
      message: to === 'assets' ? '--to assets needs a folder to write to' : `--to ${to} takes no --out`,
      hint,
    };
  return to === 'assets' && local
    ? { message: '--to assets takes no --local', hint: 'The folder is on this machine as it is' }
    : undefined;
}

export async function publishSite(line: PublishWish, world: World): Promise<number> {
  const { out, err } = world;
  const { root, configuration, diagnostics } = siteConfiguration(line);
  if (configuration === undefined) {
    printDiagnostics(err, diagnostics, Infinity);
    return exitCodes.couldNotRun;
  }
  const url = line.url ?? configuration.url;
  if (url === undefined && line.local !== true)
    return refused(
      err,
      'Nothing says where the edition will be served',
      'Add `url` to rolecast.yaml, or --url https://jobs.example.org/',
    );
  const site = openSite({ ...line, root, url: url ?? nowhere }, world);
  const snapshot = await site.read(configuration, diagnostics);
  if (snapshot.diagnostics.some(isNotAllRead)) {
    printDiagnostics(err, snapshot.diagnostics, Infinity);
    return refused(
      err,
      'Nothing was published: a source could not be read',
      'What is up stays up; run it again when it can',
    );
  }
  const own = await ownPublications(line.theme);
  if ('problem' in own) return refused(err, `Nothing was published: ${own.problem}`, 'What is up stays up');
  const store = await chosenStore(line, world);
  if ('message' in store) return refused(err, store.message, store.hint);
  try {
    if (await isSuddenlyEmpty(snapshot, configuration, store.store))
      return refused(
        err,
        'Nothing was published: no posting is left, and what is up offers some',
        'Bring the folder or file of postings back, or write `mayBeEmpty: true` on the source in rolecast.yaml where that is meant',
      );
    const began = world.now();
    const { buildMark } = await import('#build-mark');
    const report = await publish(snapshot, store.store, {
      now: began,
      publications: own.publications,
      codecs: nodeCodecs,
      ...(line.noCache === true || own.themed ? {} : { program: `${process.version} ${buildMark}` }),
      force: line.force === true,
      ...(line.ahead === undefined ? {} : { aheadDays: line.ahead }),
      progress: (done, of) => out.status?.(done === of ? '' : `Publishing ${done} of ${of} documents`),
    });
    describe(out, store, report);
  } catch (error) {
    return refused(
      err,
      `${store.name} was not published to: ${reason(error)}`,
      'What was up before is still up; run it again',
    );
  } finally {
    await store.close();
  }
  describeSnapshot(out, catalogAt(world.now(), snapshot), snapshot);
  return exitCodes.done;
}

/** Where nothing is remembered of an earlier reading (a fresh machine), the edition that is up knows. */
async function isSuddenlyEmpty(
  { postings, diagnostics }: Snapshot,
  { sources }: Configuration,
  store: Store,
): Promise<boolean> {
  const isEmpty = postings.length === 0 && diagnostics.some(({ code }) => code === 'site-no-postings-found');
  if (!isEmpty || sources.every(({ mayBeEmpty }) => mayBeEmpty)) return false;
  const { root } = await holdingsOf(store);
  return (root?.counts[0]?.open ?? 0) > 0;
}

function describe(out: Console, { name, notes }: OpenedStore, report: PublishedReport): void {
  const { documents, values, written, bytes, deleted, moments, lasts } = report;
  out.line(
    `Published ${documents} documents to ${name}: ${written} of ${values} values written (${size(bytes)}), ${deleted} deleted`,
  );
  const ahead = `${moments} coming ${moments === 1 ? 'opening or closing is' : 'openings and closings are'} in it`;
  if (lasts === undefined) {
    out.line(
      moments > 0
        ? `${ahead}, the last that there are: it stays true until a posting changes`
        : 'Nothing in it opens or closes by itself: it stays true until a posting changes',
    );
  } else
    out.line(
      `${ahead}; publish again before ${new Date(lasts).toISOString().slice(0, 19)}Z, when feeds and lists are refused`,
    );
  for (const note of notes(values)) out.line(note);
}

function size(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
