import type { Diagnostic } from '../../model/diagnostic.ts';

/** One posting's values by the names of their columns, in order. */
export interface Record {
  /** Of the file, from 1, on which it begins. */
  readonly line: number;
  readonly entries: readonly (readonly [string, unknown])[];
}

export interface ReadRecords {
  readonly records: readonly Record[];
  readonly diagnostics: readonly Diagnostic[];
  readonly leftOut: number;
  /** The file is one record, and no list that may hold one today and two tomorrow. */
  readonly isOne?: true;
}

export function recordFault(file: string, line: number, message: string, hint: string): Diagnostic {
  return { severity: 'error', code: 'record-invalid', message, hint, where: { file, line } };
}
