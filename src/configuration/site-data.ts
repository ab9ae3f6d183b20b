import type { Diagnostic } from '../model/diagnostic.ts';
import { language } from '../model/language.ts';
import { readsLikeAdvert } from '../sources/files/folders/advert.ts';
import { postingFiles } from '../sources/files/folders/posting-files.ts';
import { rankOfFolder } from '../sources/files/folders/section-names.ts';
import { headOf } from '../sources/files/folders/spoken-languages.ts';
import { namedAs, recordFiles } from '../sources/records/record-files.ts';
import type { Detection, Files, Source } from '../sources/source.ts';

const noFolder = 'site-no-postings-found';

interface Wished {
  readonly data: readonly string[];
  readonly folders: readonly string[];
}

/**
 * A site without a page that is a posting may keep them as data (`_data/jobs.yml`, `data/jobs.json`); so does one whose
 * files of data are named, beside the folders that are. Data beside pages that are postings is told of, unless it is their list.
 */
export function withData(site: Detection, files: Files, wished: Wished, asked: readonly Source[]): Detection {
  const isAsked = wished.data.length > 0;
  if (!isAsked && wished.folders.length > 0) return site;
  const data = asked
    .filter(({ readsData }) => readsData === true)
    .map((kind) => kind.detect?.(files, isAsked ? { section: wished.data } : {}))
    .find((found) => found !== undefined);
  const isEmpty = site.isEmpty === true;
  if (!isAsked && !isEmpty && site.configuration.sources.some(({ type }) => type === 'pages')) return site;
  if (data === undefined)
    return isEmpty && !isAsked ? { ...site, diagnostics: [...site.diagnostics, ...unreadData(files)] } : site;
  if (!isAsked && !isEmpty) {
    const pages = pagesIn(site, files);
    const listed = pages.some(({ title }) => title !== undefined && isNamed(title, data, files));
    if (listed) return site;
    if (pages.some(({ isPlain }) => isPlain))
      return { ...site, diagnostics: [...site.diagnostics, ...passedOver(data)] };
  }
  const home = site.configuration.languages[0]?.url;
  const own = site.configuration.languages;
  const more = data.configuration.languages.filter(({ tag }) => !own.some((one) => one.tag === tag));
  const sources = data.configuration.sources.map((source) => ({
    ...source,
    ...(home !== undefined && { url: home }),
  }));
  return {
    ...site,
    configuration: {
      ...site.configuration,
      languages: [...own, ...more.map(({ tag }) => ({ ...(own[0] ?? { title: '' }), tag }))],
      sources: [...(wished.folders.length > 0 ? site.configuration.sources : []), ...sources],
    },
    notes: [...site.notes, ...data.notes.slice(0, 1)],
    diagnostics: site.diagnostics.filter(({ code }) => code !== noFolder),
  };
}

interface Page {
  readonly title: string | undefined;
  /** Its folder or its text says that it is a posting. */
  readonly isPlain: boolean;
}

/** How many pages are looked into, at the most. */
const sample = 20;

function pagesIn(site: Detection, files: Files): readonly Page[] {
  const sections = sectionsOf(site);
  const all = files.list('').map((file) => ({ file, path: `/${file.normalize('NFC')}` }));
  const isInside = (path: string) =>
    sections.length === 0 || sections.some((one) => path.includes(`/${one}/`));
  const inside = all.filter(({ path }) => isInside(path));
  const isStrong = sections.some(
    (one) => rankOfFolder((one.split('/').at(-1) ?? '').replace(/^_/, '')) === 2,
  );
  return postingFiles(
    inside.map(({ file }) => file),
    [''],
    language('en'),
    [],
    true,
  )
    .slice(0, sample)
    .map(({ file }) => {
      const { title } = headOf(file, files);
      const read = files.read(file);
      return {
        title: typeof title === 'string' ? title.trim() : undefined,
        isPlain: isStrong || sections.length === 0 || (read.ok && readsLikeAdvert(read.text)),
      };
    });
}

export function sectionsOf({ configuration }: Detection): readonly string[] {
  return configuration.sources.flatMap(({ type, ...options }) =>
    type === 'pages' || type === 'records'
      ? []
      : [(options as { readonly section?: string | readonly string[] }).section ?? []].flat(),
  );
}

function filesOf({ configuration }: Detection): readonly string[] {
  return configuration.sources.flatMap(({ section }) =>
    [(section as string | readonly string[] | undefined) ?? []].flat(),
  );
}

function isNamed(title: string, data: Detection, files: Files): boolean {
  return filesOf(data).some((file) => {
    const read = files.list('').includes(file) ? files.read(file) : undefined;
    return read?.ok === true && title !== '' && read.text.includes(title);
  });
}

function passedOver(data: Detection): readonly Diagnostic[] {
  const [file = '.', ...others] = filesOf(data);
  return [
    {
      severity: 'warning',
      code: 'folder-passed-over',
      message: `${[file, ...others].join(', ')} may hold postings and is not read: the site has pages of postings, and none of them is named there`,
      hint: 'Name both, the files of data and the folders of pages, with --section or as `section` of a source each; where these are no postings, name the folders',
      where: { file },
    },
  ];
}

/** A script that makes its data when it is run. */
function unreadData(files: Files): readonly Diagnostic[] {
  return recordFiles(files.list(''), undefined, language('en'))
    .filter(({ file }) => /\.[cm]?[jt]s$/i.test(file) && namedAs(file) === 'plainly')
    .map(({ file }) => ({
      severity: 'warning',
      code: 'format-unread',
      message: `${file} may make postings when it is run, and no script is ever run`,
      hint: 'Write the list out, in the script or in a file of YAML, JSON or CSV, or read the built pages (`type: pages`)',
      where: { file },
    }));
}
