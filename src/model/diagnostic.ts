import type { DiagnosticCode } from './diagnostic-codes.ts';

/** A place in a file that a person can open. `line` and `column` count from 1. */
export interface Where {
  /** Path relative to the site's folder, with `/`; or an address for what came over the network. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

export type Severity = 'error' | 'warning' | 'info';

/** What a person should fix: what was found, what is allowed, what to do. */
export interface Diagnostic {
  readonly severity: Severity;
  /** Permanent, and documented in docs/diagnostics.md. */
  readonly code: DiagnosticCode;
  /** What was found. One sentence, no full stop at the end. */
  readonly message: string;
  /** What is allowed and what to do. */
  readonly hint?: string;
  readonly where?: Where;
  /** The id of the posting concerned, where there is one. */
  readonly posting?: string;
}

/** `file:line:column`, as far as they are known: what editors and terminals open. */
export function placeText({ file, line, column }: Where): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

/** Sorts diagnostics by file, line, column, code and message, so that output never depends on the order of reading. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.where?.file ?? '', b.where?.file ?? '') ||
    (a.where?.line ?? 0) - (b.where?.line ?? 0) ||
    (a.where?.column ?? 0) - (b.where?.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** Compares by UTF-16 code unit: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
