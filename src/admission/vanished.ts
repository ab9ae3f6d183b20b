import type { SourceOptions } from '../model/configuration.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { sectionsOf } from '../sources/files/folders/posting-files.ts';
import type { Desk, Harvest } from '../sources/source.ts';

/**
 * Why a source that gives nothing is taken for one that could not be read: it had postings at its last good reading
 * (`had`), or a section is named and nothing is there. A folder that somebody renamed, a submodule that was not fetched and
 * a file that was saved in another encoding look like a site without jobs, and closed jobs that are told to search engines
 * cannot be taken back. Undefined where it gives something, where that is meant (`mayBeEmpty`), and of boards, which say
 * themselves what is open.
 */
export function vanished(
  harvest: Harvest,
  {
    name,
    options,
    had,
    files,
  }: {
    readonly name: string;
    readonly options: SourceOptions & { readonly section?: unknown };
    readonly had: number;
    readonly files: Desk['files'];
  },
): Diagnostic | undefined {
  if (harvest.isBoard || harvest.drafts.length > 0 || options.mayBeEmpty) return undefined;
  const nothing = harvest.diagnostics.some(({ code }) => code === 'site-no-postings-found');
  if (!nothing) return undefined;
  const faulty = harvest.leftOut > 0;
  const sections = sectionsIn(options.section);
  const missing = sections.filter((section) => !isThere(section, files));
  if (had === 0 && missing.length === 0 && !faulty) return undefined;
  const found = faulty
    ? 'none of what it holds can be read'
    : missing.length > 0
      ? `there is no ${missing.join(', ')} any more, or nothing in it`
      : 'no posting is left';
  const last = had === 0 ? '' : `; it had ${had} ${had === 1 ? 'posting' : 'postings'} when it was last read`;
  return {
    severity: 'error',
    code: 'source-vanished',
    message: `The source "${name}" gives no postings: ${found}${last}`,
    hint: 'What it held at the last good reading stays up, and nothing is written or told. Bring the folder or file back, name where it is now (`section`, `path`), or write `mayBeEmpty: true` on the source in rolecast.yaml where that is meant',
    where: { file: missing[0] ?? sections[0] ?? '.' },
  };
}

function sectionsIn(section: unknown): readonly string[] {
  const written = [section ?? []].flat().filter((one) => typeof one === 'string');
  return sectionsOf(written).filter((one) => one !== '');
}

/** Below the folder of content or of a language, wherever a generator keeps it. */
function isThere(section: string, files: Desk['files']): boolean {
  return files.list('').some((file) => {
    const path = `/${file.normalize('NFC')}`;
    return path.includes(`/${section}/`) || path.endsWith(`/${section}`);
  });
}
