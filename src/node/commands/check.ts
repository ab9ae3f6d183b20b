import { readFileSync } from 'node:fs';
import { catalogAt } from '../../model/catalog.ts';
import { type DiagnosticCode, diagnosticCodes } from '../../model/diagnostic-codes.ts';
import { fails, findingsOf, type Findings } from '../../checks/findings.ts';
import { githubReport, jsonReport, sarifReport } from '../../checks/report.ts';
import { printFindings } from './text-report.ts';
import type { CheckFormat, CommandLine } from './command-line.ts';
import { printDiagnostics } from '../console.ts';
import { openSite } from '../reading/opened-site.ts';
import { countedFiles } from '../progress.ts';
import { siteConfiguration } from '../reading/site-configuration.ts';
import { exitCodes, type World } from '../world.ts';
import { nowhere } from './collect.ts';

const machineReports: Readonly<Record<Exclude<CheckFormat, 'text'>, (findings: Findings) => string>> = {
  json: jsonReport,
  github: githubReport,
  sarif: sarifReport,
};

/** Says what is missing or wrong. 0: nothing at or above --fail-on; 1: something; 2: could not run. */
export async function check(line: CommandLine, world: World): Promise<number> {
  if (line.explain !== undefined) return explain(line.explain, world);
  const { root, configuration, diagnostics } = siteConfiguration(line);
  if (configuration === undefined) {
    printDiagnostics(world.err, diagnostics, Infinity);
    return exitCodes.couldNotRun;
  }
  const url = line.url ?? configuration.url ?? nowhere;
  const onRead = countedFiles(world.err);
  const snapshot = await openSite({ ...line, root, url, ...(onRead && { onRead }) }, world).read(
    configuration,
    diagnostics,
  );
  world.err.status?.('');
  const findings = findingsOf(catalogAt(world.now(), snapshot), snapshot, world.now(), line.boards);
  const format = line.format ?? 'text';
  if (format === 'text') printFindings(world.out, findings);
  else await world.write(machineReports[format](findings));
  return fails(findings, line.failOn ?? 'error') ? exitCodes.found : exitCodes.done;
}

/** Prints a code's section of docs/diagnostics.md. */
async function explain(code: string, world: World): Promise<number> {
  if (!Object.hasOwn(diagnosticCodes, code)) {
    world.err.line(
      `There is no diagnostic called ${code}. There are: ${Object.keys(diagnosticCodes).join(', ')}`,
    );
    return exitCodes.couldNotRun;
  }
  const pages = readFileSync(new URL('../../../docs/diagnostics.md', import.meta.url), 'utf8');
  const section = pages
    .split(/^(?=## )/m)
    .find((part) => part.startsWith(`## ${code}\n`) || part.startsWith(`## \`${code}\`\n`));
  await world.write(section ?? `${code}: ${diagnosticCodes[code as DiagnosticCode]}\n`);
  return exitCodes.done;
}
