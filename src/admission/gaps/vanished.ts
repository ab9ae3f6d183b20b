import type { SourceOptions } from '../../model/configuration.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { isPlainlyLanguage } from '../../sources/files/folders/language-folders.ts';
import { namedFolders } from '../../sources/files/folders/named-folders.ts';
import { postingName } from '../../sources/files/folders/posting-files.ts';
import type { Desk, Harvest } from '../../sources/source.ts';
import { inFolder } from '../source-path.ts';
import { isData, type LastGood, placeOf, sectionsIn } from './last-good.ts';

export interface Vanished {
  readonly diagnostic: Diagnostic;
  /** The places that are gone, as `placeOf` calls them; absent where the whole source is. */
  readonly places?: readonly string[];
}

interface Sight {
  readonly name: string;
  readonly options: SourceOptions & { readonly section?: unknown };
  /** At the last good reading, where one is known of. */
  readonly had: Partial<LastGood>;
  readonly desk: Pick<Desk, 'files' | 'history'>;
}

/**
 * Why a source, or a part of it, is taken for one that could not be read: it had postings at its last good reading, or a
 * section is named and nothing is there. A folder that somebody renamed, a submodule that was not fetched and a file that
 * was saved in another encoding look like a site without jobs, and closed jobs that are told to search engines cannot be
 * taken back. Undefined where that is meant (`mayBeEmpty`), and of boards, which say themselves what is open.
 */
export function vanished(harvest: Harvest, sight: Sight): Vanished | undefined {
  if (harvest.isBoard || sight.options.mayBeEmpty) return undefined;
  const nothing =
    harvest.drafts.length === 0 && harvest.diagnostics.some(({ code }) => code === 'site-no-postings-found');
  if (nothing) return wholly(harvest, sight);
  const { name, options, had, desk } = sight;
  const missing = sectionsIn(options.section).filter((section) => !isThere(section, desk.files));
  const gone = goneFrom(harvest, sight);
  if (missing.length === 0 && gone.length === 0) return undefined;
  const places = [...new Set([...gone, ...missing])];
  const counts = gone.map((place) => had.places?.[place] ?? 0).reduce((sum, count) => sum + count, 0);
  const found = `${places.join(', ')} ${places.length === 1 ? 'is' : 'are'} not there, empty, or cannot be read`;
  return {
    diagnostic: trouble(`The source "${name}" is not read in all its parts: ${found}`, counts, places[0]),
    places: gone,
  };
}

function wholly(harvest: Harvest, { name, options, had, desk }: Sight): Vanished | undefined {
  const faulty = harvest.leftOut > 0;
  const sections = sectionsIn(options.section);
  const missing = sections.filter((section) => !isThere(section, desk.files));
  const before = had.postings ?? 0;
  const moved = before === 0 && missing.length === 0 && !faulty ? movedFrom(desk) : undefined;
  if (before === 0 && missing.length === 0 && !faulty && moved === undefined) return undefined;
  const found = faulty
    ? 'none of what it holds can be read'
    : missing.length > 0
      ? `there is no ${missing.join(', ')} any more, or nothing in it`
      : moved !== undefined
        ? `git says that ${moved.from} is called ${moved.to} now, where nobody looks for postings`
        : 'no posting is left';
  const at = missing[0] ?? sections[0] ?? '.';
  return { diagnostic: trouble(`The source "${name}" gives no postings: ${found}`, before, at) };
}

function trouble(message: string, had: number, file = '.'): Diagnostic {
  const last = had === 0 ? '' : `; it had ${had} ${had === 1 ? 'posting' : 'postings'} when it was last read`;
  return {
    severity: 'error',
    code: 'source-vanished',
    message: `${message}${last}`,
    hint: 'What it held at the last good reading stays up, and nothing is written or told. Bring the folder or file back, name where it is now (`section`, `path`), or write `mayBeEmpty: true` on the source in rolecast.yaml where that is meant',
    where: { file },
  };
}

/** Places that had postings and are not there any more, or hold nothing but faults; none where others came in their stead. */
function goneFrom(harvest: Harvest, { options, had, desk }: Sight): readonly string[] {
  const before = had.places ?? {};
  const place = (file: string) => placeOf(inFolder(options.path, file), options);
  const files = harvest.drafts.map(({ file, title }) => file ?? title?.origin.file);
  const now = new Set(files.flatMap((file) => (file === undefined ? [] : (place(file) ?? []))));
  const candidates = Object.keys(before).filter((one) => !now.has(one));
  if (candidates.length === 0 || [...now].some((one) => !Object.hasOwn(before, one))) return [];
  const listed = desk.files.list('').map((file) => inFolder(options.path, file).normalize('NFC'));
  const faulty = harvest.diagnostics
    .filter(({ severity, where }) => severity === 'error' && where !== undefined)
    .map(({ where }) => inFolder(options.path, where?.file ?? ''));
  return candidates.filter(
    (one) =>
      isData(one) ||
      !listed.some((file) => file.startsWith(`${one}/`)) ||
      faulty.some((file) => file.startsWith(`${one}/`)),
  );
}

/** Below the folder of content or of a language, wherever a generator keeps it; a collection of Jekyll has a `_` more. */
function isThere(section: string, files: Desk['files']): boolean {
  const wanted = `/${section.replaceAll(/(^|\/)_/g, '$1')}`;
  return files.list('').some((file) => {
    const parts = file.normalize('NFC').split('/');
    return [parts, parts.filter((part) => !isPlainlyLanguage(part))].some((one) => {
      const path = `/${one.join('/')}`.replaceAll('/_', '/');
      return path.includes(`${wanted}/`) || path.endsWith(wanted);
    });
  });
}

/**
 * On a machine that knows of no earlier reading git may: a page that lay in a folder of postings and lies in another now. A
 * history that was cut off, and a page that is gone, say nothing.
 */
function movedFrom({
  files,
  history,
}: Sight['desk']): { readonly from: string; readonly to: string } | undefined {
  if (history.state !== 'complete') return undefined;
  const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/') + 1);
  for (const file of files.list('')) {
    if (!postingName.test(file)) continue;
    const before = history.of(file)?.names?.findLast(({ path }) => namedFolders([path]).length > 0);
    if (before !== undefined && folderOf(before.path) !== folderOf(file))
      return { from: folderOf(before.path), to: folderOf(file) };
  }
  return undefined;
}
