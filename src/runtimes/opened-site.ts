import { join, resolve } from 'node:path';
import type { Snapshot } from '../model/catalog.ts';
import { byPlace, type Diagnostic } from '../model/diagnostic.ts';
import type { Configuration } from '../sources/configuration.ts';
import { defaultLedgerFile, openLedger } from './ledger.ts';
import { siteReader } from './site-reader.ts';
import type { World } from './world.ts';

export interface OpenedSite {
  /**
   * Reads everything, and remembers in the ledger what was seen for the first time. `noticed`: what there is to say
   * about the configuration. Rejects only where we are wrong.
   */
  readonly read: (
    configuration: Configuration,
    noticed: readonly Diagnostic[],
    previous?: Snapshot,
  ) => Promise<Snapshot>;
}

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
  let held: { readonly key: string; readonly reader: ReturnType<typeof readerFor> } | undefined;

  function readerFor(configuration: Configuration) {
    const file =
      ledger !== undefined
        ? resolve(ledger)
        : configuration.ledger !== undefined
          ? join(root, configuration.ledger)
          : defaultLedgerFile(world.environment, world.home, world.platform);
    const seen = openLedger(file, world.now);
    return {
      seen,
      ...siteReader({ root, configuration, url, ledger: seen, now: world.now, ...(onRead && { onRead }) }),
    };
  }

  return {
    async read(configuration, noticed, previous) {
      const key = JSON.stringify(configuration);
      if (held?.key !== key) held = { key, reader: readerFor(configuration) };
      const { reader } = held;
      const snapshot = await reader.read(previous);
      const diagnostics = [...noticed, ...snapshot.diagnostics, ...reader.seen.save()];
      return { ...snapshot, diagnostics: distinct(diagnostics).sort(byPlace) };
    },
  };
}

/** Detection and reading may have noticed the same. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values()];
}
