import type { Change, Notice } from '../../notifiers/notifier.ts';
import type { Report } from '../../notifiers/queue/teller.ts';
import { type Console, printDiagnostics } from '../console.ts';
import { printable } from '../../text/printable.ts';

const words: Readonly<Record<Change, string>> = { added: 'new', updated: 'changed', deleted: 'gone' };

/** More addresses than these are only counted. */
const named = 5;

/** A line for each thing that was told, or how many there were. */
export function printReport(out: Console, err: Console, { notifier, told, diagnostics }: Report): void {
  const name = printable(notifier);
  if (told.length > named) out.line(`Told ${name}: ${countNotices(told)}`);
  else
    for (const { address, change } of told) out.line(`Told ${name}: ${words[change]}: ${printable(address)}`);
  printDiagnostics(err, diagnostics, Infinity);
}

/** `3 new, 1 gone` */
export function countNotices(notices: readonly Notice[]): string {
  return (Object.keys(words) as Change[])
    .map((change) => [notices.filter((notice) => notice.change === change).length, words[change]] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ');
}

export function noticeLine({ address, change }: Notice, early: string | undefined): string {
  const waits = early === undefined ? '' : `  (waits: ${printable(early)})`;
  return `  ${words[change].padEnd(7)}  ${printable(address)}${waits}`;
}
