import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogAt, type Catalog, type Snapshot } from '../../src/model/catalog.ts';
import { epoch, fromEpoch, instant } from '../../src/model/instant.ts';
import { editionOf } from '../../src/model/document.ts';
import { eventsAfter } from '../../src/model/events/events-after.ts';
import * as publications from '../../src/publications/registry.ts';
import { diskFiles } from '../../src/node/disk/disk-files.ts';
import { siteReader } from '../../src/node/reading/site-reader.ts';
import { loadConfiguration } from '../../src/configuration/load-configuration.ts';
import type { Ledger, PlaceLedger } from '../../src/admission/ledger/ledger.ts';

/** A ledger that sees everything for the first time at one moment. */
export const ledgerAt = (at: string): Ledger => {
  const ledger: PlaceLedger = {
    firstSeen: () => instant(at),
    named: () => undefined,
    name: () => undefined,
    arrive: () => undefined,
    changed: (_, { stated }) => stated,
    sighted: (_, sighting) => eventsAfter([], undefined, sighting),
    opened: () => undefined,
    isToCome: () => false,
    knows: () => false,
    inOtherCase: () => undefined,
    gone: () => [],
  };
  return { at: () => ledger };
};

export interface ReadSite {
  readonly snapshot: Snapshot;
  readonly catalog: Catalog;
  readonly notes: readonly string[];
  /** The text of the document at a path. */
  readonly document: (path: string) => string;
  readonly paths: readonly string[];
}

/** Reads a folder as `rolecast` does, at a given moment; `url`: where it is served, in place of what its configuration says. */
export async function readSite(
  root: string,
  at: string,
  section?: string | readonly string[],
  url?: string,
): Promise<ReadSite> {
  const now = epoch(instant(at));
  const file = join(root, 'rolecast.yaml');
  const { configuration, notes, diagnostics } = loadConfiguration({
    ...(existsSync(file) && { file: { name: 'rolecast.yaml', text: readFileSync(file, 'utf8') } }),
    files: (path) => diskFiles(join(root, path)),
    wish: section === undefined ? {} : { section },
  });
  if (configuration === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  const reader = siteReader({
    root,
    configuration,
    url: url ?? configuration.url ?? 'https://jobs.example/',
    ledger: ledgerAt(fromEpoch(now)),
    now: () => now,
  });
  const snapshot = await reader.read();
  const catalog = catalogAt(now, snapshot);
  const edition = editionOf(catalog, Object.values(publications));
  const document = (path: string) => {
    const found = edition.documents.get(path);
    if (found === undefined) throw new Error(`no document at ${path}`);
    return found.render(edition);
  };
  return { snapshot, catalog, notes, document, paths: [...edition.documents.keys()] };
}
