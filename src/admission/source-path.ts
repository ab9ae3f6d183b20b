import type { Diagnostic } from '../model/diagnostic.ts';
import type { Origin } from '../model/posting.ts';

/** A file of a source, relative to the configuration's folder. */
export function inFolder(path: string, file: string): string {
  const folder = path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  return folder === '' || folder === '.' ? file : `${folder}/${file}`;
}

export function diagnosticInFolder(path: string, diagnostic: Diagnostic): Diagnostic {
  const { where } = diagnostic;
  return where === undefined
    ? diagnostic
    : { ...diagnostic, where: { ...where, file: inFolder(path, where.file) } };
}

export function originInFolder(path: string, origin: Origin): Origin {
  return origin.file === undefined ? origin : { ...origin, file: inFolder(path, origin.file) };
}
