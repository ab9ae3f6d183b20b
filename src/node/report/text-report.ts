import {
  byPlace,
  compareText,
  type Diagnostic,
  placeText,
  type Severity,
  type Where,
} from '../../model/diagnostic.ts';
import { type Console, countDiagnostics } from '../console.ts';
import { printable } from '../../text/printable.ts';
import type { Findings } from '../../checks/findings.ts';

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Severity, string>;

/** For people: grouped by file, the worst first, what is wrong, what to write (once, where it is the same), then the counts. */
export function printFindings(
  to: Console,
  { diagnostics, counts, silenced }: Findings,
  excerptAt: ExcerptAt = () => undefined,
): void {
  let file: string | undefined;
  const explained = new Set<string>();
  for (const diagnostic of worstFirst(diagnostics)) {
    const own = diagnostic.where?.file ?? 'the whole site';
    if (own !== file) to.line(`${file === undefined ? '' : '\n'}${to.paint('bold', printable(own))}`);
    file = own;
    printFinding(to, diagnostic, explained, excerptAt);
  }
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  if (codes.length > 0)
    to.line(`\nMore about each: rolecast check --explain ${codes.length === 1 ? codes[0] : 'CODE'}`);
  const { open, closed, scheduled, eligible, leftOut } = counts;
  to.line(
    `\n${open} open (${eligible} eligible for Google), ${closed} closed, ${scheduled} scheduled, ${leftOut} left out`,
  );
  to.line(countDiagnostics(diagnostics) ?? 'Nothing to put right');
  if (silenced > 0)
    to.line(
      `${silenced} more ${silenced === 1 ? 'is' : 'are'} not shown: \`check\` in rolecast.yaml says so`,
    );
}

/** Lines of a file, to be shown under what is said of them. */
type ExcerptAt = (where: Where) => readonly string[] | undefined;

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function worstFirst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      compareText(a.where?.file ?? '', b.where?.file ?? '') ||
      weights[a.severity] - weights[b.severity] ||
      byPlace(a, b),
  );
}

/** One diagnostic; a hint that was printed already is not repeated. */
export function printFinding(
  to: Console,
  { severity, code, message, hint, where }: Diagnostic,
  explained: Set<string>,
  excerptAt: ExcerptAt,
): void {
  to.line(
    `  ${to.paint(colours[severity], severity.padEnd(7))} ${printable(message)} ${to.paint('dim', `[${code}]`)}`,
  );
  if (where?.line !== undefined) to.line(`          ${to.paint('dim', printable(placeText(where)))}`);
  for (const line of (where && excerptAt(where)) ?? []) to.line(`          ${to.paint('dim', line)}`);
  if (hint !== undefined && !explained.has(`${code} ${hint}`)) to.line(`          ${printable(hint)}`);
  explained.add(`${code} ${hint}`);
}
