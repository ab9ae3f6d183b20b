import type { Diagnostic } from '../model/diagnostic.ts';

/** Whether a diagnostic says that a source, or a file of it, could not be read: what a snapshot lacks may be offered all the same. */
export function isNotAllRead({ code }: Pick<Diagnostic, 'code'>): boolean {
  return whichStop.has(code);
}

const whichStop: ReadonlySet<string> = new Set([
  'source-failed',
  'source-never-read',
  'source-vanished',
  'file-trouble',
  'built-folder-unusable',
]);
