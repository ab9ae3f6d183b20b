import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import { digestOf } from '../../text/digest.ts';
import { printableJson } from '../../text/printable.ts';
import { type Report, said, shownAt } from './report.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export const gitlab: Report = ({ diagnostics }, setting) => {
  const times = new Map<string, number>();
  /** The same finding keeps its print when it moves to another line; two alike in a file are told apart. */
  const fingerprint = ({ code, message, where }: Diagnostic) => {
    const what = `${code} ${where?.file ?? ''} ${message}`;
    const time = (times.get(what) ?? 0) + 1;
    times.set(what, time);
    return digestOf(`${what} ${time}`);
  };
  const issues = diagnostics.map((one) => {
    const { file, line = 1 } = shownAt(one.where, setting);
    return {
      description: said(one),
      check_name: one.code,
      fingerprint: fingerprint(one),
      severity: severities[one.severity],
      location: { path: file, lines: { begin: line } },
    };
  });
  return `${printableJson(JSON.stringify(issues, null, 2))}\n`;
};
