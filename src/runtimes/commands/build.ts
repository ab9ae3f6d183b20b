import { catalogAt } from '../../model/catalog.ts';
import { editionOf } from '../../model/document.ts';
import { registeredPublications } from '../../publications/registered.ts';
import type { CommandLine } from '../command-line.ts';
import { printDiagnostics } from '../console.ts';
import { exportEdition, type Exported } from '../export.ts';
import { reason } from '../file-faults.ts';
import { openSite } from '../opened-site.ts';
import { siteConfiguration } from '../site-configuration.ts';
import { describeSnapshot } from '../snapshot-summary.ts';
import { exitCodes, type World } from '../world.ts';
import { nowhere } from './collect.ts';

/** Writes an edition as files for any static host. */
export async function build(line: CommandLine, world: World): Promise<number> {
  const { out, err } = world;
  const { root, configuration, diagnostics } = siteConfiguration(line);
  if (configuration === undefined) {
    printDiagnostics(err, diagnostics, Infinity);
    return exitCodes.couldNotRun;
  }
  const folder = line.out ?? 'dist';
  const url = line.url ?? configuration.url ?? nowhere;
  const snapshot = await openSite({ ...line, root, url }, world).read(configuration, diagnostics);
  const catalog = catalogAt(world.now(), snapshot);
  let exported: Exported;
  try {
    exported = exportEdition(editionOf(catalog, registeredPublications), folder);
  } catch (error) {
    err.line(`${err.paint('red', 'error')} ${folder} was not written: ${reason(error)}`);
    return exitCodes.couldNotRun;
  }
  const { written, unchanged, removed } = exported;
  out.line(`Wrote ${folder}: ${written} files new or changed, ${unchanged} as before, ${removed} removed`);
  if (url === nowhere)
    out.line('Nothing says where these files will be served: add `url` to rolecast.yaml, or --url');
  describeSnapshot(out, catalog, snapshot);
  return exitCodes.done;
}
