import type { Catalog, Snapshot } from '../model/catalog.ts';
import { type Console, countDiagnostics, printDiagnostics } from './console.ts';

/** More faults than these are counted and not printed. */
const mostPrinted = 8;

/** `8 open, 240 closed, 2 left out`. */
export function countPostings({ open, closed, scheduled, sources }: Catalog): string {
  const leftOut = sources.reduce((sum, source) => sum + source.leftOut, 0);
  const waiting = scheduled.length === 0 ? [] : [`${scheduled.length} scheduled`];
  return [`${open.length} open`, `${closed.length} closed`, ...waiting, `${leftOut} left out`].join(', ');
}

/** How many postings there are, and what a person should fix. */
export function describeSnapshot(to: Console, catalog: Catalog, snapshot: Snapshot): void {
  to.line(`${to.paint('bold', 'Postings')}  ${countPostings(catalog)}`);
  for (const { name, staleSince } of snapshot.sources)
    if (staleSince !== undefined) to.line(`The source ${name} could not be read; what it said before is up`);
  const counted = countDiagnostics(snapshot.diagnostics);
  if (counted === undefined) return;
  to.line(`${to.paint('bold', 'To look at')}  ${counted}`);
  printDiagnostics(to, snapshot.diagnostics, mostPrinted);
}
