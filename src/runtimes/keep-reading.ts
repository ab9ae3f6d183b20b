import { isDeepStrictEqual } from 'node:util';
import { catalogAt, type Snapshot } from '../model/catalog.ts';
import type { Configuration } from '../sources/configuration.ts';
import type { CommandLine } from './command-line.ts';
import { countDiagnostics, printDiagnostics } from './console.ts';
import { reason } from './file-faults.ts';
import { keepAsking } from './keep-asking.ts';
import type { OpenedSite } from './opened-site.ts';
import { type SiteConfiguration, siteConfiguration } from './site-configuration.ts';
import { countPostings } from './snapshot-summary.ts';
import { watchFolder } from './watch.ts';
import type { World } from './world.ts';

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
  readonly line: CommandLine;
  readonly loaded: SiteConfiguration & Required<Pick<SiteConfiguration, 'configuration'>>;
  readonly site: OpenedSite;
}

/**
 * Reads the site, and again whenever something changes in its folder, one reading at a time. It is watched before it is
 * read: what changes meanwhile is read again. A configuration with a fault, the site's own too, leaves the last good one
 * in force, and a reading that fails the last good snapshot.
 */
export async function keepReading({ line, loaded, site }: Kept, world: World): Promise<KeptReading> {
  const { out, err, now } = world;
  let { configuration, diagnostics, isDoubtful = false } = loaded;
  let up: Snapshot | undefined;
  let readAt = now();
  let saidFaults = '';
  let busy = true;
  let again = false;

  function configure(): void {
    const next = siteConfiguration(line);
    if (next.configuration !== undefined) {
      if (next.isDoubtful && !isDoubtful) return;
      ({ configuration, diagnostics, isDoubtful = false } = next);
      saidFaults = '';
      return;
    }
    const faults = JSON.stringify(next.diagnostics);
    if (faults === saidFaults) return;
    saidFaults = faults;
    printDiagnostics(err, next.diagnostics, Infinity);
    err.line('The configuration before stays in force');
  }

  async function readOnce(): Promise<Snapshot> {
    const next = await site.readKept(configuration, diagnostics, up);
    readAt = now();
    return next;
  }

  async function readAgain(): Promise<void> {
    configure();
    const known = new Set(up?.diagnostics.map((one) => JSON.stringify(one)));
    const next = await readOnce();
    if (isDeepStrictEqual(next, up)) return;
    up = next;
    const counted = countDiagnostics(up.diagnostics);
    out.line(
      `Read again: ${countPostings(catalogAt(now(), up))}${counted === undefined ? '' : `; ${counted}`}`,
    );
    const fresh = up.diagnostics.filter((one) => !known.has(JSON.stringify(one)));
    printDiagnostics(out, fresh, Infinity);
  }

  function failed(error: unknown): void {
    err.line(`${err.paint('red', 'error')} Reading again failed; what was read before stays up`);
    err.line(`      ${reason(error)}`);
  }

  async function readWhatChanged(): Promise<void> {
    busy = true;
    while (again) {
      again = false;
      try {
        await readAgain();
      } catch (error) {
        failed(error);
      }
    }
    busy = false;
  }

  const changed = () => {
    again = true;
    if (!busy) void readWhatChanged();
  };
  const watching = watchFolder(loaded.root, changed);
  const boards = keepAsking(site, () => configuration, { onAsked: changed, onFault: failed }, now);
  await boards.first;
  const first = await readOnce();
  up = first;
  void readWhatChanged();
  return {
    snapshot: () => up ?? first,
    configuration: () => configuration,
    readAt: () => readAt,
    stop: () => {
      watching.close();
      boards.stop();
    },
  };
}
