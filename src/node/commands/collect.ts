import type { CommandLine } from './command-line.ts';
import { printDiagnostics } from '../console.ts';
import { openSite } from '../reading/opened-site.ts';
import { siteConfiguration } from '../reading/site-configuration.ts';
import { exitCodes, type World } from '../world.ts';

/** Stands in where nothing says at which address Rolecast is served. */
export const nowhere = 'http://localhost/';

/** Prints the snapshot as JSON. */
export async function collect(line: CommandLine, world: World): Promise<number> {
  const { root, configuration, diagnostics } = siteConfiguration(line);
  if (configuration === undefined) {
    printDiagnostics(world.err, diagnostics, Infinity);
    return exitCodes.couldNotRun;
  }
  const url = line.url ?? configuration.url ?? nowhere;
  const snapshot = await openSite({ ...line, root, url }, world).read(configuration, diagnostics);
  await world.write(`${JSON.stringify(snapshot, null, 2)}\n`);
  return exitCodes.done;
}
