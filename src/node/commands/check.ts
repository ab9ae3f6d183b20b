import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { catalogAt, type Snapshot } from '../../model/catalog.ts';
import { type DiagnosticCode, diagnosticCodes } from '../../model/diagnostic-codes.ts';
import { findingsOf, type Findings } from '../../checks/findings.ts';
import { failsAt, type Report, type ReportSetting } from '../../checks/reports/report.ts';
import * as registry from '../../checks/reports/registry.ts';
import { excerptsIn } from '../report/excerpt.ts';
import { printFindings } from '../report/text-report.ts';
import { command } from '../command-line/command.ts';
import { onceOptions, severities } from '../command-line/common-options.ts';
import { type Given, oneOf, someOf, text } from '../command-line/option.ts';
import { boardNames } from '../../checks/board-names.ts';
import { nearest } from '../../sources/schema-parts.ts';
import { printDiagnostics } from '../console.ts';
import { folderInRepository } from '../git/repository-folder.ts';
import { openSite } from '../reading/opened-site.ts';
import { countedFiles } from '../progress.ts';
import { packageText } from '../package-text.ts';
import { namedSite, siteOfPart } from '../reading/named-site.ts';
import { siteConfiguration } from '../reading/site-configuration.ts';
import { exitCodes, refused, type World } from '../world.ts';
import { nowhere } from './collect.ts';
import { explainPosting } from '../report/explain-posting.ts';

const reports: Readonly<Record<keyof typeof registry, Report>> = registry;
const formats = ['text', ...(Object.keys(reports) as (keyof typeof registry)[])] as const;

const options = {
  format: oneOf('FORMAT', formats, 'text, github, gitlab, json, junit or sarif'),
  'fail-on': oneOf('LEVEL', severities, 'what makes the exit code 1: error where it is left out, or warning'),
  boards: someOf('LIST', boardNames, 'say what these job boards will refuse: indeed,jooble, or all', true),
  explain: text('CODE', 'print what docs/diagnostics.md says about a code', Object.keys(diagnosticCodes)),
  'explain-posting': text('FILE', 'print all that a posting says about its end, and what decided', 'file'),
  ...onceOptions,
};

export const checkCommand = command({
  name: 'check',
  summary: 'say what is missing or wrong, and where to write it',
  about: 'Exit code: 0 where nothing is wrong, 1 where something is, 2 where it could not run.',
  options,
  examples: [
    ['rolecast check', 'the site in this folder'],
    ['rolecast check --fail-on warning --format github', 'in a workflow, with a line at each place'],
    ['rolecast check --boards indeed,jooble', 'also what these will refuse'],
    ['rolecast check --explain date-unknown', 'what a code means'],
    ['rolecast check --explain-posting content/jobs/keeper.md', 'why it is open, closed or left out'],
  ],
  run: (line, world) => check(line, world),
});

/** 0: nothing at or above --fail-on; 1: something; 2: could not run. */
export async function check(
  line: Given<typeof options>,
  world: World,
  named: typeof siteOfPart = siteOfPart,
): Promise<number> {
  if (line.explain !== undefined) return explain(line.explain, world);
  if (line.explainPosting !== undefined) return explainPosting(line.explainPosting, line, world);
  const { root, configuration, diagnostics, only } = siteConfiguration(line, named);
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
  const all = findingsOf(
    catalogAt(world.now(), snapshot),
    snapshot,
    world.now(),
    line.boards,
    configuration.check,
  );
  const findings = only === undefined ? all : findingsIn(only, all);
  const isEmpty = only !== undefined && findings.diagnostics.length === 0 && !holdsPosting(only, snapshot);
  // The site above has nothing to do with this folder.
  if (isEmpty && only.endsWith('/')) return check(line, world, namedSite);
  for (const [code, silence] of Object.entries(configuration.check ?? {}))
    for (const file of silence === 'off' ? [] : silence)
      if (!URL.canParse(file) && !existsSync(join(root, file)))
        world.err.line(
          `${world.err.paint('yellow', 'warning')} check.${code} in rolecast.yaml names ${JSON.stringify(file)}, and there is no such file: it keeps nothing back. Files are named one by one, by their path from ${root}`,
        );
  if (only !== undefined) world.err.line(`${only} in the site ${root}`);
  if (isEmpty)
    world.err.line(`No posting was read from ${only}: there is nothing of it that could be checked`);
  const format = line.format ?? 'text';
  const failOn = line.failOn ?? 'error';
  if (format === 'text') printFindings(world.out, findings, excerptsIn(root));
  else {
    const { version } = JSON.parse(packageText('package.json')) as { version: string };
    const folder = folderInRepository(root, world.environment);
    await world.write(reports[format](findings, { folder, failOn, version, explained: section }));
  }
  const fails = findings.diagnostics.some((one) => failsAt(one, failOn));
  return fails ? exitCodes.found : exitCodes.done;
}

/** What is said about one file, or a folder's; the counts stay those of the site. */
function findingsIn(only: string, { diagnostics, ...rest }: Findings): Findings {
  return { ...rest, diagnostics: diagnostics.filter(({ where }) => isIn(only, where?.file)) };
}

const isIn = (only: string, file: string | undefined) =>
  only.endsWith('/') ? file?.startsWith(only) === true : file === only;

const holdsPosting = (only: string, { postings }: Snapshot) =>
  postings.some(({ source }) => isIn(only, source.file));

/** Prints a code's section of docs/diagnostics.md. */
async function explain(code: string, world: World): Promise<number> {
  if (!Object.hasOwn(diagnosticCodes, code)) {
    const codes = Object.keys(diagnosticCodes);
    const near = nearest(code, codes);
    return refused(
      world.err,
      `There is no diagnostic called ${JSON.stringify(code)}`,
      near === undefined
        ? 'A code stands in brackets behind each finding: [date-unknown]. docs/diagnostics.md has all of them'
        : `Did you mean ${near}?`,
    );
  }
  await world.write(section(code as DiagnosticCode));
  return exitCodes.done;
}

let sections: readonly string[] | undefined;

/** A code's section of docs/diagnostics.md. */
const section: ReportSetting['explained'] = (code) => {
  sections ??= packageText('docs/diagnostics.md').split(/^(?=## )/m);
  const found = sections.find((part) => part.startsWith(`## \`${code}\`\n`));
  return found ?? `${code}: ${diagnosticCodes[code]}\n`;
};
