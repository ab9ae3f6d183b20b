import type { Diagnostic } from '../../model/diagnostic.ts';

/** Why a page among postings is not read as one. */
export function leftOut(file: string, why: string, isDoubtful: boolean): Diagnostic {
  return {
    severity: isDoubtful ? 'warning' : 'info',
    code: 'page-left-out',
    message: `The page is not read as a posting. ${why}`,
    hint: isDoubtful
      ? 'Name the folder or the page that lists the postings as `section` of the source, or let the page say what it is: JSON-LD of the type JobPosting'
      : 'Where that is not meant, correct it in the site and build it again',
    where: { file },
  };
}
