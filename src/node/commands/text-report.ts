import { byPlace, compareText, type Diagnostic, type Severity } from '../../model/diagnostic.ts';
import { type Console, countDiagnostics } from '../console.ts';
import { printable } from '../../text/printable.ts';
import type { Findings } from '../../checks/findings.ts';
import { documentation } from '../../checks/report.ts';

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Severity, string>;

/** For people: grouped by file, the worst first, what is wrong, what to write (once, where it is the same), then the counts. */
export function printFindings(to: Console, { diagnostics, counts }: Findings): void {
  let file: string | undefined;
  const explained = new Set<string>();
  for (const diagnostic of worstFirst(diagnostics)) {
    const own = diagnostic.where?.file ?? 'the whole site';
    if (own !== file) to.line(`${file === undefined ? '' : '\n'}${to.paint('bold', printable(own))}`);
    file = own;
    printFinding(to, diagnostic, explained);
  }
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  if (codes.length > 0) to.line(`\n${to.paint('bold', 'More about')}  (or rolecast check --explain CODE)`);
  for (const code of codes) to.line(`  ${to.paint('dim', documentation(code))}`);
  const { open, closed, scheduled, eligible, leftOut } = counts;
  to.line(
    `\n${open} open (${eligible} eligible for Google), ${closed} closed, ${scheduled} scheduled, ${leftOut} left out`,
  );
  to.line(countDiagnostics(diagnostics) ?? 'Nothing to put right');
}

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
): void {
  const place =
    where === undefined
      ? ''
      : [where.file, where.line, where.column].filter((part) => part !== undefined).join(':');
  to.line(
    `  ${to.paint(colours[severity], severity.padEnd(7))} ${printable(message)} ${to.paint('dim', `[${code}]`)}`,
  );
  if (where?.line !== undefined) to.line(`          ${to.paint('dim', printable(place))}`);
  if (hint !== undefined && !explained.has(`${code} ${hint}`)) to.line(`          ${printable(hint)}`);
  explained.add(`${code} ${hint}`);
}
