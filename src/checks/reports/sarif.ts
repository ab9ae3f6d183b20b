import { diagnosticCodes } from '../../model/diagnostic-codes.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { printableJson } from '../../text/printable.ts';
import { type Report, type ReportSetting, said, shownAt } from './report.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The package holds its documents, and this serves what npm has, as the `$id` of our schemas says too. */
const page = 'https://unpkg.com/rolecast';

/** SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export const sarif: Report = ({ diagnostics }, setting) => {
  const used = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const run = {
    tool: {
      driver: {
        name: 'rolecast',
        semanticVersion: setting.version,
        informationUri: `${page}@${setting.version}/docs/check.md`,
        rules: used.map((id) => {
          // Who shows it has not our documents: a link from one to another leads nowhere there.
          const markdown = setting.explained(id).replace(/\[([^[\]]*)\]\((?![a-z]+:)[^()]*\)/g, '$1');
          return {
            id,
            shortDescription: { text: diagnosticCodes[id] },
            help: { text: markdown, markdown },
            helpUri: `${page}@${setting.version}/docs/diagnostics.md#${id}`,
          };
        }),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository' } } },
    results: diagnostics.map((one) => result(one, used.indexOf(one.code), setting)),
  };
  return `${printableJson(JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2))}\n`;
};

function artifact(file: string): object {
  if (URL.canParse(file)) return { uri: new URL(file).href };
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

function result(diagnostic: Diagnostic, ruleIndex: number, setting: ReportSetting): object {
  const { severity, code } = diagnostic;
  const { file, line, column } = shownAt(diagnostic.where, setting);
  const region =
    line === undefined
      ? {}
      : { region: { startLine: line, ...(column !== undefined && { startColumn: column }) } };
  return {
    ruleId: code,
    ruleIndex,
    level: severity === 'info' ? 'note' : severity,
    message: { text: said(diagnostic) },
    locations: [{ physicalLocation: { artifactLocation: artifact(file), ...region } }],
  };
}
