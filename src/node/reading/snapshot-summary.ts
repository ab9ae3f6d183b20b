import { type Catalog, type Snapshot, statusAt } from '../../model/catalog.ts';
import type { Status } from '../../model/posting.ts';
import { type Console, countDiagnostics, printDiagnostics } from '../console.ts';

/** More faults than these are counted and not printed. */
const mostPrinted = 8;

/** `8 open, 240 closed, 2 left out`. */
export function countPostings({ postings, sources }: Snapshot, now: number): string {
  const count: Record<Status, number> = { open: 0, closed: 0, scheduled: 0 };
  for (const posting of postings) count[statusAt(now, posting)]++;
  return counted(count, sources);
}

function counted(
  { open, closed, scheduled }: Readonly<Record<Status, number>>,
  sources: Snapshot['sources'],
): string {
  const leftOut = sources.reduce((sum, source) => sum + source.leftOut, 0);
  const waiting = scheduled === 0 ? [] : [`${scheduled} scheduled`];
  return [`${open} open`, `${closed} closed`, ...waiting, `${leftOut} left out`].join(', ');
}

/** How many postings there are, and what a person should fix. */
export function describeSnapshot(to: Console, catalog: Catalog, snapshot: Snapshot): void {
  const { open, closed, scheduled, sources } = catalog;
  const count = { open: open.length, closed: closed.length, scheduled: scheduled.length };
  to.line(`${to.paint('bold', 'Postings')}  ${counted(count, sources)}`);
  for (const { name, staleSince, postings } of snapshot.sources) {
    const up = postings === 0 ? 'nothing of it is up' : 'what it said before is up';
    if (staleSince !== undefined) to.line(`The source ${name} could not be read; ${up}`);
  }
  const faults = countDiagnostics(snapshot.diagnostics);
  if (faults === undefined) return;
  to.line(`${to.paint('bold', 'To look at')}  ${faults}`);
  printDiagnostics(to, snapshot.diagnostics, mostPrinted);
}
