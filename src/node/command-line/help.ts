import type { Command } from './command.ts';
import type { Options } from './option.ts';

/** What `rolecast --help` prints. */
export function helpOfAll(commands: readonly Command[]): string {
  return `Rolecast publishes the job postings of a site as feeds, JSON-LD and pages.

${aligned(commands.map((one) => [usageOf(one), one.summary]))}

PATH is the folder of a site (Hugo, Jekyll, Eleventy, Astro, Docusaurus, MkDocs, or Markdown, CSV and JSON files): this
one where it is left out; or a file in it. It needs no configuration. A rolecast.yaml in it says what cannot be recognised.

  rolecast COMMAND --help    the options of a command, with examples
  rolecast --version

Exit code: 0; 1 where check found something to put right; 2 where it could not run.`;
}

/** What `rolecast COMMAND --help` prints. */
export function helpOf(command: Command): string {
  const { about, options, examples } = command;
  const rows = Object.entries(options).map(
    ([name, option]) => [writtenAs(name, option), option.help] as const,
  );
  return [
    `${usageOf(command)}${Object.values(options).every((one) => one.isRequired) ? '' : ' [OPTIONS]'}`,
    about,
    ...(rows.length === 0 ? [] : [`Options:\n${aligned(rows)}`]),
    `Examples:\n${examples.map(([line, does]) => `  ${line}\n      ${does}`).join('\n')}`,
  ].join('\n\n');
}

export function usageOf({ name, operand = '[PATH]', options }: Command): string {
  const required = Object.entries(options).filter(([, { isRequired }]) => isRequired);
  return ['rolecast', name, operand, ...required.map(([option, one]) => writtenAs(option, one))]
    .filter((part) => part !== '')
    .join(' ');
}

const writtenAs = (name: string, { placeholder }: Options[string]) =>
  `--${name}${placeholder === undefined ? '' : ` ${placeholder}`}`;

function aligned(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 3;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join('\n');
}
