import { realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Snapshot } from '../../model/catalog.ts';
import { byPlace, type Diagnostic } from '../../model/diagnostic.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { Fetch } from '../../sources/network/fetching.ts';
import { politeFetch } from '../../sources/network/polite-fetch.ts';
import { byBuiltPages } from '../inject/by-built-pages.ts';
import { cacheFile } from '../disk/cache-folder.ts';
import { fileStore } from '../disk/file-store.ts';
import { type Gathering, whatIsRead } from '../../admission/gather.ts';
import { isNotAllRead } from '../../admission/not-all-read.ts';
import { keptSnapshot, recorded } from './kept-snapshot.ts';
import { lastCounts } from './last-counts.ts';
import { defaultLedgerFile, openLedger } from './ledger.ts';
import { publicFetch } from '../server/public-fetch.ts';
import { folderInLedger, type SiteReader, siteReader, type Told } from './site-reader.ts';
import type { World } from '../world.ts';

export interface OpenedSite {
  /**
   * Asks all boards, then reads everything, or takes what an earlier process read of the same files. `noticed`: what
   * there is to say about the configuration. Rejects only where we are wrong.
   */
  readonly read: (configuration: Configuration, noticed: readonly Diagnostic[]) => Promise<Snapshot>;
  /**
   * Reads with what the boards said last, and remembers in the ledger what was seen for the first time. `told`: all that
   * changed since the last reading.
   */
  readonly readKept: Reading;
  /** Asks boards, for `readKept`. Rejects where the signal ended it, and where we are wrong. */
  readonly refresh: (
    configuration: Configuration,
    ...how: Parameters<SiteReader['refresh']>
  ) => Promise<void>;
  /** When the next board should be asked, in milliseconds since the epoch; undefined where there is none. */
  readonly dueAt: (configuration: Configuration) => Promise<number | undefined>;
}

type Reading = (
  configuration: Configuration,
  noticed: readonly Diagnostic[],
  previous?: Snapshot,
  told?: Told,
) => Promise<Snapshot>;

export interface OpenedSiteParts {
  /** Absolute; sources' paths are relative to it. */
  readonly root: string;
  /** Where Rolecast's documents are served; absolute, ends with `/`. */
  readonly url: string;
  /** The ledger's file where the user named one; relative to the working directory. */
  readonly ledger?: string;
  /** Told of each file that is read. */
  readonly onRead?: (file: string) => void;
  /** As in `Gathering`. */
  readonly onFound?: Gathering['onFound'];
  /** Read everything anew, and keep nothing for the next process. */
  readonly noCache?: true;
}

/** A site on disk that is read again and again, under the configuration that holds at the time. */
export function openSite(parts: OpenedSiteParts, world: World): OpenedSite {
  const { root, url, ledger, onRead, onFound } = parts;
  const counts = lastCounts(root, world);
  let fetch: Fetch | undefined;
  let held: { readonly key: string; readonly reader: ReturnType<typeof readerFor> } | undefined;

  function readerFor(configuration: Configuration) {
    const file =
      ledger !== undefined
        ? realPlace(resolve(ledger))
        : configuration.ledger !== undefined
          ? join(root, configuration.ledger)
          : defaultLedgerFile(world.environment, world.home, world.platform);
    const isOfSite = ledger === undefined && configuration.ledger !== undefined;
    const seen = openLedger(file, world.now, isOfSite ? 'site' : 'user');
    const heard = recorded(seen);
    const store = fileStore(join(dirname(file), 'boards'));
    fetch ??= politeFetch({
      fetch: publicFetch(world.environment['ROLECAST_TEST_SERVER']),
      wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
      now: world.now,
      userAgent: `Rolecast (+${configuration.url ?? configuration.organization.url ?? url})`,
    });
    const network = { fetch, store };
    return {
      seen,
      heard,
      store,
      ...siteReader({
        root,
        configuration,
        url,
        ledger: heard,
        now: world.now,
        network,
        had: counts.read,
        ...(onRead && { onRead }),
        ...(onFound && { onFound }),
      }),
    };
  }

  function reader(configuration: Configuration): ReturnType<typeof readerFor> {
    const key = JSON.stringify(configuration);
    if (held?.key !== key) held = { key, reader: readerFor(configuration) };
    return held.reader;
  }

  function whole(configuration: Configuration, snapshot: Snapshot, noticed: readonly Diagnostic[]): Snapshot {
    const { seen, store } = reader(configuration);
    counts.keep(snapshot, configuration);
    const judged =
      configuration.built === undefined
        ? snapshot
        : byBuiltPages(snapshot, root, configuration.built, world.now());
    const diagnostics = [...noticed, ...judged.diagnostics, ...seen.save(), ...store.diagnostics()];
    return { ...judged, diagnostics: distinct(diagnostics).sort(byPlace) };
  }

  const readKept: Reading = async (configuration, noticed, previous, told) => {
    const { seen, read } = reader(configuration);
    seen.refresh();
    return whole(configuration, await read(previous, told), noticed);
  };

  return {
    async read(configuration, noticed) {
      const { read, refresh, inputs, seen, heard } = reader(configuration);
      const kept =
        parts.noCache === true
          ? undefined
          : keptSnapshot(cacheFile('readings', root, world), configuration, url);
      const place = whatIsRead(folderInLedger(root, configuration), configuration);
      const before = await kept?.restore(world.now(), seen.at(place));
      if (before !== undefined) return whole(configuration, before, noticed);
      await refresh('all', new AbortController().signal);
      const began = world.now();
      const snapshot = await read();
      if (!snapshot.diagnostics.some(isNotAllRead))
        kept?.keep(snapshot, { inputs: inputs(), said: heard.said(), at: began });
      return whole(configuration, snapshot, noticed);
    },
    readKept,
    refresh: (configuration, ...how) => reader(configuration).refresh(...how),
    dueAt: (configuration) => reader(configuration).dueAt(),
  };
}

/** The file itself where the user named a link to it: what is written takes the place of the file, not of the link. */
function realPlace(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return file;
  }
}

/** Detection and reading may have noticed the same. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values()];
}
