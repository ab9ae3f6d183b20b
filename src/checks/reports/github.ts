import type { Diagnostic } from '../../model/diagnostic.ts';
import { printable } from '../../text/printable.ts';
import { type Report, type ReportSetting, said, shownAt } from './report.ts';

/** GitHub's workflow commands: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
export const github: Report = ({ diagnostics }, setting) =>
  diagnostics.map((one) => annotation(one, setting)).join('');

function annotation(diagnostic: Diagnostic, setting: ReportSetting): string {
  const { severity, code, where } = diagnostic;
  const command = severity === 'info' ? 'notice' : severity;
  const properties = [
    `file=${property(shownAt(where, setting).file)}`,
    ...(where?.line === undefined ? [] : [`line=${where.line}`]),
    ...(where?.column === undefined ? [] : [`col=${where.column}`]),
    `title=${property(code)}`,
  ];
  return `::${command} ${properties.join(',')}::${data(said(diagnostic))}\n`;
}

function data(text: string): string {
  return text.split('\n').map(printable).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
