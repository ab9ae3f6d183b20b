import { diagnosticCodes, type DiagnosticCode } from '../model/diagnostic-codes.ts';
import { printable, printableJson } from '../text/printable.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Findings } from './findings.ts';

/** Where a code's page is, relative to the project. */
export const documentation = (code: DiagnosticCode) => `docs/diagnostics.md#${code}`;

export function jsonReport({ diagnostics, counts }: Findings): string {
  return `${printableJson(JSON.stringify({ counts, diagnostics }, null, 2))}\n`;
}

/** GitHub's workflow commands: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
export function githubReport({ diagnostics }: Findings): string {
  return diagnostics.map(annotation).join('');
}

function annotation({ severity, code, message, hint, where }: Diagnostic): string {
  const command = severity === 'info' ? 'notice' : severity;
  const properties = [
    ...(where === undefined ? [] : [`file=${property(where.file)}`]),
    ...(where?.line === undefined ? [] : [`line=${where.line}`]),
    ...(where?.column === undefined ? [] : [`col=${where.column}`]),
    `title=${property(code)}`,
  ];
  return `::${command} ${properties.join(',')}::${data(hint === undefined ? message : `${message}. ${hint}`)}\n`;
}

function data(text: string): string {
  return text.split('\n').map(printable).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function sarifReport({ diagnostics }: Findings): string {
  const used = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const run = {
    tool: {
      driver: {
        name: 'rolecast',
        rules: used.map((id) => ({
          id,
          shortDescription: { text: diagnosticCodes[id] },
          help: { text: documentation(id) },
        })),
      },
    },
    columnKind: 'utf16CodeUnits',
    results: diagnostics.map((one) => result(one, used.indexOf(one.code))),
  };
  const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
  return `${printableJson(JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2))}\n`;
}

/** What concerns no one file stands where it can be answered; GitHub takes no result without a place. */
const wholeSite = 'rolecast.yaml';

function uriOf(file: string): string {
  return URL.canParse(file) ? new URL(file).href : file.split('/').map(encodeURIComponent).join('/');
}

function result({ severity, code, message, hint, where }: Diagnostic, ruleIndex: number): object {
  const region =
    where?.line === undefined
      ? {}
      : {
          region: { startLine: where.line, ...(where.column !== undefined && { startColumn: where.column }) },
        };
  return {
    ruleId: code,
    ruleIndex,
    level: severity === 'info' ? 'note' : severity,
    message: { text: hint === undefined ? message : `${message}. ${hint}` },
    locations: [
      { physicalLocation: { artifactLocation: { uri: uriOf(where?.file ?? wholeSite) }, ...region } },
    ],
  };
}
