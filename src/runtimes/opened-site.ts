import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Snapshot } from '../model/catalog.ts';
import { byPlace, type Diagnostic } from '../model/diagnostic.ts';
import type { Configuration } from '../sources/configuration.ts';
import type { Fetch } from '../sources/fetching.ts';
import { politeFetch } from '../sources/polite-fetch.ts';
import { fileStore } from './file-store.ts';
import { defaultLedgerFile, openLedger } from './ledger.ts';
import { publicFetch } from './public-fetch.ts';
import { type SiteReader, siteReader, type Told } from './site-reader.ts';
import type { World } from './world.ts';

export interface OpenedSite {
  /**
   * Asks all boards, then reads everything, and remembers in the ledger what was seen for the first time. `noticed`:
   * what there is to say about the configuration; `told`: all that changed since the last reading. Rejects only where
   * we are wrong.
   */
  readonly read: Reading;
  /** The same with what the boards said last. */
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
}

/** A site on disk that is read again and again, under the configuration that holds at the time. */
export function openSite({ root, url, ledger, onRead }: OpenedSiteParts, world: World): OpenedSite {
  let fetch: Fetch | undefined;
  let held: { readonly key: string; readonly reader: ReturnType<typeof readerFor> } | undefined;

  function readerFor(configuration: Configuration) {
    const file =
      ledger !== undefined
        ? resolve(ledger)
        : configuration.ledger !== undefined
          ? join(root, configuration.ledger)
          : defaultLedgerFile(world.environment, world.home, world.platform);
    const seen = openLedger(file, world.now);
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
      store,
      ...siteReader({
        root,
        configuration,
        url,
        ledger: seen,
        now: world.now,
        network,
        ...(onRead && { onRead }),
      }),
    };
  }

  function reader(configuration: Configuration): ReturnType<typeof readerFor> {
    const key = JSON.stringify(configuration);
    if (held?.key !== key) held = { key, reader: readerFor(configuration) };
    return held.reader;
  }

  const readKept: Reading = async (configuration, noticed, previous, told) => {
    const { read, seen, store } = reader(configuration);
    const snapshot = await read(previous, told);
    const diagnostics = [...noticed, ...snapshot.diagnostics, ...seen.save(), ...store.diagnostics()];
    return { ...snapshot, diagnostics: distinct(diagnostics).sort(byPlace) };
  };
  return {
    async read(configuration, ...rest) {
      await reader(configuration).refresh('all', new AbortController().signal);
      return readKept(configuration, ...rest);
    },
    readKept,
    refresh: (configuration, ...how) => reader(configuration).refresh(...how),
    dueAt: (configuration) => reader(configuration).dueAt(),
  };
}

/** Detection and reading may have noticed the same. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values()];
}
