import type { Diagnostic } from '../model/diagnostic.ts';

/** Said of a source without a single file that could be a posting: the last one may be gone, or the folder mistyped. */
export function noPostings(sections: readonly string[], file: string): Diagnostic {
  const named = sections.filter((section) => section !== '').join(', ');
  return {
    severity: 'warning',
    code: 'site-no-postings-found',
    message: named === '' ? 'No posting lies in this folder' : `No posting lies in the section ${named}`,
    hint: 'Where that is not meant, name another folder with --section or as `section` of the source',
    where: { file },
  };
}
