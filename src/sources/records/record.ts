import type { Sparse } from '../../text/yaml/sparse.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Language } from '../../model/language.ts';

/** One posting's values by the names of their columns, in order. */
export interface Record {
  /** Of the file, from 1, on which it begins. */
  readonly line: number;
  readonly entries: readonly (readonly [string, unknown])[];
  /** What the document says of it beside its columns. */
  readonly language?: Language;
  /** What was written for its numbers, by column. */
  readonly written?: Readonly<{ [column: string]: Sparse }>;
  /** Where each column stands, where they do not share a line. */
  readonly places?: ReadonlyMap<string, { readonly line: number; readonly column: number }>;
  /** By lower-case column, the values before the last one of a key that stands twice. */
  readonly earlier?: Readonly<{ [column: string]: readonly unknown[] }>;
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
