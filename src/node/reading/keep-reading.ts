import { relative, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Snapshot } from '../../model/catalog.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Configuration } from '../../model/configuration.ts';
import { isNotAllRead } from '../../admission/not-all-read.ts';
import type { ReadingWish } from '../command-line/common-options.ts';
import { countDiagnostics, printDiagnostics } from '../console.ts';
import { reason } from '../disk/file-faults.ts';
import { keepAsking } from './keep-asking.ts';
import type { OpenedSite } from './opened-site.ts';
import type { Told } from './site-reader.ts';
import { type SiteConfiguration, siteConfiguration } from './site-configuration.ts';
import { countPostings } from './snapshot-summary.ts';
import { watchFolder } from './watch.ts';
import type { World } from '../world.ts';

export interface KeptReading {
  /** The last good snapshot: a new value whenever reading again gave something else. */
  readonly snapshot: () => Snapshot;
  /** The one in force. */
  readonly configuration: () => Configuration;
  /** When it was read, in milliseconds since the epoch. */
  readonly readAt: () => number;
  readonly stop: () => void;
}

export interface Kept {
  readonly line: ReadingWish;
  readonly loaded: SiteConfiguration & Required<Pick<SiteConfiguration, 'configuration'>>;
  readonly site: OpenedSite;
}

/** Milliseconds after a reading of what the system told of until everything is looked at: it may not have told of all. */
const secondLook = 1500;

/**
 * Milliseconds between two looks whether something could not be read, or the clock was put back: what was read then
 * closed by dates that are not over.
 */
const aMinute = 60_000;

/**
 * Reads the site, and again whenever something changes in its folder, one reading at a time. It is watched before it is
 * read: what changes meanwhile is read again. Of what the system tells only that is read, and soon after everything is
 * looked at once more. A configuration with a fault, the site's own too, leaves the last good one
 * in force, and a reading that fails the last good snapshot.
 */
export async function keepReading({ line, loaded, site }: Kept, world: World): Promise<KeptReading> {
  const { out, err, now } = world;
  let { configuration, diagnostics, isDoubtful = false } = loaded;
  let up: Snapshot | undefined;
  let readAt = now();
  let saidFaults = '';
  let busy = true;
  /** What is to be read: all that changed, or, without `told`, whatever may have. */
  let due: { readonly told?: Told } | undefined;
  let looking: NodeJS.Timeout | undefined;
  /** Whether a change that was told of may not have been read. */
  let missed = false;
  /** Whether something could not be read, which nobody tells of when it can. */
  let isTroubled = false;

  /** Gives why the configuration before stays in force; nothing where it does not have to. */
  function configure(): readonly Diagnostic[] {
    const next = siteConfiguration(line);
    if (next.configuration !== undefined) {
      if (next.isDoubtful && !isDoubtful) return next.diagnostics;
      ({ configuration, diagnostics, isDoubtful = false } = next);
      saidFaults = '';
      return [];
    }
    const faults = JSON.stringify(next.diagnostics);
    if (faults !== saidFaults) {
      saidFaults = faults;
      printDiagnostics(err, next.diagnostics, Infinity);
      err.line('The configuration before stays in force');
    }
    return next.diagnostics;
  }

  async function readOnce(told?: Told): Promise<Snapshot> {
    const next = await site.readKept(configuration, diagnostics, up, told);
    readAt = now();
    return next;
  }

  /** A posting's own text says nothing about the configuration that could not wait for the second look. */
  function isPosting(file: string): boolean {
    const name = relative(loaded.root, file).replaceAll(sep, '/');
    return up?.postings.some(({ source }) => source.file === name) ?? false;
  }

  async function readAgain(told: Told | undefined): Promise<void> {
    isTroubled = true;
    const isMore = told === undefined || told.files.size > fewFiles || ![...told.files].every(isPosting);
    const faults = isMore ? configure() : [];
    const next = await readOnce(told);
    isTroubled = [...faults, ...next.diagnostics].some(isNotAllRead);
    if (isDeepStrictEqual(next, up)) return;
    const known = new Set(up?.diagnostics.map((one) => JSON.stringify(one)));
    up = next;
    const counted = countDiagnostics(up.diagnostics);
    out.line(`Read again: ${countPostings(up, now())}${counted === undefined ? '' : `; ${counted}`}`);
    const fresh = up.diagnostics.filter((one) => !known.has(JSON.stringify(one)));
    printDiagnostics(out, fresh, Infinity);
  }

  function fault(error: unknown): void {
    err.line(`${err.paint('red', 'error')} Reading again failed; what was read before stays up`);
    err.line(`      ${reason(error)}`);
  }

  async function readWhatChanged(): Promise<void> {
    busy = true;
    while (due !== undefined) {
      const told = missed ? undefined : due.told;
      due = undefined;
      try {
        await readAgain(told);
        missed = isTroubled;
        clearTimeout(looking);
        if (told !== undefined) looking = setTimeout(read, secondLook).unref();
      } catch (error) {
        missed = true;
        fault(error);
      }
    }
    busy = false;
  }

  function read(told?: Told): void {
    due = due === undefined ? { ...(told && { told }) } : both(due, told);
    if (!busy) void readWhatChanged();
  }

  const watching = watchFolder(loaded.root, read);
  const clock = setInterval(() => {
    if (now() < readAt || isTroubled) read();
  }, aMinute).unref();
  const onAsked = () => read({ files: new Set(), commits: false });
  const boards = keepAsking(site, () => configuration, { onAsked, onFault: fault }, now);
  await boards.first;
  const first = await readOnce();
  isTroubled = first.diagnostics.some(isNotAllRead);
  missed = isTroubled;
  up = first;
  void readWhatChanged();
  return {
    snapshot: () => up ?? first,
    configuration: () => configuration,
    readAt: () => readAt,
    stop() {
      watching.close();
      boards.stop();
      clearTimeout(looking);
      clearInterval(clock);
    },
  };
}

/** More at once are another site: a checkout, a copy. */
const fewFiles = 20;

function both(due: { readonly told?: Told }, told: Told | undefined): { readonly told?: Told } {
  if (due.told === undefined || told === undefined) return {};
  const files = new Set([...due.told.files, ...told.files]);
  return { told: { files, commits: due.told.commits || told.commits } };
}
