import { command } from '../command-line/command.ts';
import { onceOptions, type OnceWish } from '../command-line/common-options.ts';
import { isNotAllRead } from '../../admission/not-all-read.ts';
import { printDiagnostics } from '../console.ts';
import { openSite } from '../reading/opened-site.ts';
import { siteConfiguration } from '../reading/site-configuration.ts';
import { exitCodes, refused, type World } from '../world.ts';

/** Stands in where nothing says at which address Rolecast is served. */
export const nowhere = 'http://localhost/';

export const collectCommand = command({
  name: 'collect',
  summary: 'print what is read as JSON (schemas/snapshot.schema.json)',
  about:
    'Prints every posting, with the file and line that each fact comes from, and everything there is to say about them.',
  options: onceOptions,
  examples: [
    ['rolecast collect', 'reads the site in this folder'],
    [
      'rolecast collect --url https://lanternworks.example/jobs/ > snapshot.json',
      'for a Worker or the library',
    ],
  ],
  run: collect,
});

export async function collect(line: OnceWish, world: World): Promise<number> {
  const { root, configuration, diagnostics } = siteConfiguration(line);
  if (configuration === undefined) {
    printDiagnostics(world.err, diagnostics, Infinity);
    return exitCodes.couldNotRun;
  }
  const url = line.url ?? configuration.url ?? nowhere;
  const snapshot = await openSite({ ...line, root, url }, world).read(configuration, diagnostics);
  // Of a board that could not be read again its last good postings are in the snapshot, and that it could not; of other
  // sources there is no reading before.
  if (snapshot.diagnostics.some(isNotAllRead)) {
    printDiagnostics(world.err, snapshot.diagnostics, Infinity);
    return refused(
      world.err,
      'Nothing was printed: a source could not be read',
      'What it would lack may be open; run it again when it can',
    );
  }
  await world.write(`${JSON.stringify(snapshot, null, 2)}\n`);
  return exitCodes.done;
}
