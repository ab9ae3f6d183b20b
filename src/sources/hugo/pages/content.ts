import { isKnownLanguage, type Language, parseLanguage } from '../../../model/language.ts';
import { folderOf } from '../../files/folders/posting-files.ts';
import { isWithin } from '../addresses/path-text.ts';
import type { HugoSite } from '../config/site.ts';
import type { Mount } from '../config/mounts.ts';
import type { HugoLanguage } from '../config/site-language.ts';

/** A content file that Hugo makes a page of, or a section's `_index`. */
export interface ContentFile {
  readonly file: string;
  readonly language: HugoLanguage;
  readonly format: 'markdown' | 'html';
  /** Where it stands below the content, with the folders of its mount: `jobs/baker.fr.md`. */
  readonly path: string;
  /** The folder below the content folder, a bundle's own folder left out: `careers/positions`, or empty. */
  readonly folder: string;
  /** The name without language and extension; for a leaf bundle its folder's name. */
  readonly name: string;
  readonly bundle: boolean;
  /** Where the site names no languages: what its folder beside that of the site's own is called after (`content/fr` beside `content/en`). */
  readonly spoken?: Language;
}

export interface Content {
  readonly pages: readonly ContentFile[];
  /** By language code: the folders that are sections because they hold an `_index`, and that file. */
  readonly sections: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Files whose name or folder carries a language that the site does not have. */
  readonly strangers: readonly Stranger[];
  /** Files of which Hugo makes pages, in formats that are not read here. */
  readonly unread: readonly Unread[];
}

export interface Unread {
  readonly file: string;
  readonly folder: string;
}

export interface Stranger {
  readonly file: string;
  /** The language, as written. */
  readonly suffix: string;
  /** Its folder below the content folder, and below the language's where that is a folder. */
  readonly folder: string;
}

interface Name {
  readonly file: string;
  readonly path: string;
  /** The place of its mount among all; the first wins. */
  readonly rank: number;
  readonly language: HugoLanguage;
  readonly folder: string;
  readonly base: string;
  readonly extension: string;
}

/** Sorts a site's files into pages and sections, as Hugo does (https://gohugo.io/content-management/organization/). */
export function contentOf(paths: readonly string[], site: HugoSite): Content {
  const strangers: Stranger[] = [];
  const names: Name[] = [];
  const unread: Unread[] = [];
  for (const path of paths) {
    const name = nameOf(path, site);
    if (name === undefined) continue;
    if ('suffix' in name) strangers.push(name);
    else if (!(name.extension in formats)) unread.push(name);
    else names.push(name);
  }
  names.sort((a, b) => a.rank - b.rank);
  const foreign = foreignFolders(names, site);
  const bundles = new Set(names.filter(isBundle).map(({ file }) => folderOf(file)));
  const sections = new Map<string, Map<string, string>>();
  for (const { base, language, folder, file } of names.toSorted((a, b) => b.rank - a.rank)) {
    if (base !== '_index') continue;
    const known = sections.get(language.code) ?? new Map<string, string>();
    sections.set(language.code, known.set(folder, file));
  }
  const inBundle = bundleCheck(bundles);
  return {
    pages: withoutTwins(
      names
        .filter((name) => isPage(name) && !inBundle(name))
        .map((name) => {
          const [first = ''] = name.folder.split('/');
          const spoken = foreign.has(first) ? parseLanguage(first) : undefined;
          return { ...pageOf(name), ...(spoken !== undefined && { spoken }) };
        }),
    ),
    sections,
    strangers,
    unread: unread.map(({ file, folder }) => ({ file, folder })),
  };
}

/**
 * Where a site names no languages, but has a folder for its own (`content/en`) and others beside it (`content/fr`):
 * those others. Hugo takes them all for the default language.
 */
function foreignFolders(names: readonly Name[], { languages }: HugoSite): ReadonlySet<string> {
  const [own] = languages;
  if (own === undefined || languages.length > 1) return new Set();
  const folders = new Set(names.map(({ folder }) => folder.split('/')[0] ?? ''));
  const primary = own.tag.split('-')[0];
  const speaks = (folder: string) => folder.toLowerCase().split('-')[0] === primary;
  if (![...folders].some(speaks)) return new Set();
  return new Set([...folders].filter((folder) => isLanguageCode(folder) && !speaks(folder)));
}

/** `fr`, `pt-BR`, `zh-Hans`, `es-419`; three letters are an extension or a word, unless more follows. */
function isLanguageCode(text: string): boolean {
  const isCode = /^(?:[a-z]{2}|[a-z]{2,3}(?=-))(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i;
  return isCode.test(text) && isKnownLanguage(text);
}

/** Of two files for one page Hugo takes the one that names its language, and Markdown before HTML. */
function withoutTwins(pages: readonly ContentFile[]): readonly ContentFile[] {
  const best = new Map<string, ContentFile>();
  for (const page of pages) {
    const mark = `${page.language.code}/${page.folder}/${page.name}`;
    const twin = best.get(mark);
    if (twin === undefined || outranks(page, twin)) best.set(mark, page);
  }
  return [...best.values()];
}

function outranks(page: ContentFile, twin: ContentFile): boolean {
  const named = ({ file }: ContentFile) => file.split('/').at(-1)?.split('.').length ?? 0;
  return named(page) === named(twin) ? twin.format === 'html' : named(page) > named(twin);
}

/** By extension. */
const formats: Readonly<Record<string, ContentFile['format']>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  html: 'html',
  htm: 'html',
};
const unreadFormats = new Set(['org', 'rst', 'ad', 'adoc', 'asciidoc', 'pandoc', 'pdc']);

/**
 * Everything that is content: Markdown and HTML below a content folder, by the language of its name or else its
 * folder. Hugo leaves out what begins with `.` or `#` or ends with `~`.
 */
function nameOf(file: string, site: HugoSite): Name | Stranger | undefined {
  const match = /^(?:(.*)\/)?([^/]+)\.(\w{2,8})$/.exec(file);
  if (match === null || /(?:^|\/)[.#]|~(?:\/|$)/.test(file)) return undefined;
  if (!((match[3] ?? '') in formats) && !unreadFormats.has(match[3] ?? '')) return undefined;
  const [, parent = '', stem = '', extension = ''] = match;
  const { rank = 0, mount, home } = placeOf(parent, site) ?? {};
  if (mount?.keeps(file) !== true || home?.ignores(file) !== false) return undefined;
  const folder = joinedPath(mount.target, parent.slice(mount.source.length).replace(/^\//, ''));
  const place = { file, rank, folder, path: joinedPath(folder, file.slice(file.lastIndexOf('/') + 1)) };
  const dot = stem.lastIndexOf('.');
  const suffix = dot < 1 ? undefined : stem.slice(dot + 1);
  const written = site.rules.logicalPaths && site.hugo.file !== undefined ? suffix?.toLowerCase() : suffix;
  const spoken = site.languages.find(({ code }) => code === written);
  const language = spoken ?? home;
  if (language.disabled) return undefined;
  if (spoken !== undefined) return { ...place, language, base: stem.slice(0, dot), extension };
  if (suffix !== undefined && isLanguageCode(suffix))
    return stem.startsWith('_') ? undefined : { file, suffix, folder };
  return { ...place, language, base: stem, extension };
}

/** The mount whose folder is the deepest around `parent`, the first where several are, and the language of what it holds. */
function placeOf(
  parent: string,
  { mounts, languages }: HugoSite,
): { readonly rank: number; readonly mount: Mount; readonly home: HugoLanguage | undefined } | undefined {
  let rank = -1;
  for (const [index, { source }] of mounts.entries()) {
    if (!isWithin(parent, source)) continue;
    if (rank === -1 || source.length > (mounts[rank]?.source ?? '').length) rank = index;
  }
  const mount = mounts[rank];
  if (mount === undefined) return undefined;
  const home = languages.find(({ code }) => code === (mount.language ?? languages[0]?.code));
  return { rank, mount, home };
}

function joinedPath(folder: string, rest: string): string {
  return folder === '' || rest === '' ? folder + rest : `${folder}/${rest}`;
}

function isBundle({ base }: Name): boolean {
  return base === 'index';
}

/** Whether a file is a resource of a leaf bundle: below one, and not its index. Folders are asked once. */
function bundleCheck(bundles: ReadonlySet<string>): (name: Name) => boolean {
  const known = new Map<string, boolean>();
  const below = (folder: string): boolean => {
    const found = known.get(folder);
    if (found !== undefined) return found;
    const parent = folderOf(folder);
    const answer = bundles.has(folder) || (folder !== '' && below(parent));
    known.set(folder, answer);
    return answer;
  };
  return (name) => {
    const folder = folderOf(name.file);
    return isBundle(name) ? folder !== '' && below(folderOf(folder)) : below(folder);
  };
}

/** `_index`, `_TEMPLATE`, README and the like are no postings. */
function isPage({ base }: Name): boolean {
  return !base.startsWith('_') && !/^(?:readme|-*)$/i.test(base);
}

function pageOf(name: Name): ContentFile {
  const { file, path, language, folder, base } = name;
  const cut = folder.lastIndexOf('/');
  const own = isBundle(name) && folder !== '';
  return {
    file,
    path,
    language,
    format: formats[name.extension] ?? 'markdown',
    folder: own ? folder.slice(0, Math.max(cut, 0)) : folder,
    name: own ? folder.slice(cut + 1) : base,
    bundle: own,
  };
}
