import type { Diagnostic, Severity, Where } from '../../model/diagnostic.ts';
import type { Findings } from '../findings.ts';

/** What a report for machines is told beside the findings. */
export interface ReportSetting {
  /**
   * The folder that was checked, from the root of its repository: `website/`, or empty. Those who read reports show a
   * finding at a path from there.
   */
  readonly folder: string;
  /** The severity at which the check fails. */
  readonly failOn: 'error' | 'warning';
  /** The version of Rolecast. */
  readonly version: string;
  /** The section of docs/diagnostics.md on a code, as Markdown. */
  readonly explained: (code: Diagnostic['code']) => string;
}

export type Report = (findings: Findings, setting: ReportSetting) => string;

/** What concerns the whole site stands where it can be answered: no service takes a finding without a place. */
const wholeSite = 'rolecast.yaml';

/** Where a finding is shown: a path in the repository, or the address of what came over the network. */
export function shownAt(where: Where | undefined, { folder }: ReportSetting): Where {
  const { file, ...rest } = where ?? { file: wholeSite };
  return URL.canParse(file) ? { file, ...rest } : { file: folder + file, ...rest };
}

/** What was found and what to do, in one text. */
export function said({ message, hint }: Pick<Diagnostic, 'message' | 'hint'>): string {
  return hint === undefined ? message : `${message}. ${hint}`;
}

const weights: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Whether a finding makes the check fail. */
export function failsAt({ severity }: Pick<Diagnostic, 'severity'>, at: 'error' | 'warning'): boolean {
  return weights[severity] >= weights[at];
}
