import { join } from 'node:path';
import type { Snapshot } from '../../model/catalog.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { judgementDiagnostics } from '../../injection/injection-diagnostics.ts';
import { isJudged, judgedPostings } from '../../injection/judged-postings.ts';
import { fittingLayout, possibleLayouts } from '../../injection/layout.ts';
import { reason } from '../disk/file-faults.ts';
import { type BuiltFolder, builtFolder } from './built-folder.ts';
import { pageText } from './page-changes.ts';

/**
 * A snapshot without the postings that the site generator made no page of, in `name` below `root`. A folder that cannot
 * be read, or that holds the page of none of them, judges nothing, and that is said.
 */
export function byBuiltPages(snapshot: Snapshot, root: string, name: string, now: number): Snapshot {
  const withPostings = (postings: Snapshot['postings'], diagnostics: readonly Diagnostic[]): Snapshot => ({
    ...snapshot,
    postings,
    diagnostics: [...snapshot.diagnostics, ...diagnostics],
  });
  let folder: BuiltFolder;
  try {
    folder = builtFolder(join(root, name));
  } catch (error) {
    return withPostings(snapshot.postings, [unusable(name, `cannot be read: ${reason(error)}`)]);
  }
  const judged = snapshot.postings.filter((posting) => isJudged(posting, now));
  if (judged.length === 0) return snapshot;
  const layouts = possibleLayouts(snapshot.site.languages, judged);
  const layout = fittingLayout(layouts, judged, (files) => folder.find(files) !== undefined);
  if (layout === undefined)
    return withPostings(snapshot.postings, [unusable(name, 'holds no page of any posting')]);
  const pages = { find: folder.find, text: (file: string) => pageText(folder, file) };
  const judgement = judgedPostings(snapshot.postings, layout, pages, now);
  return withPostings(judgement.kept, judgementDiagnostics(judgement, name));
}

function unusable(name: string, why: string): Diagnostic {
  return {
    severity: 'error',
    code: 'built-folder-unusable',
    message: `The folder ${name}, in which the site should be built, ${why}`,
    hint: 'Build the site first, with the address that it has in public; or take `built` out of rolecast.yaml',
    where: { file: name },
  };
}
