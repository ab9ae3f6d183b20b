import { compareText } from '../../../model/diagnostic.ts';
import type { Files } from '../../source.ts';
import { isWithin } from '../addresses/path-text.ts';
import type { ContentFile } from './content.ts';
import { clearestFolders, namedFolder } from '../../files/folders/named-folders.ts';
import type { HugoLanguage } from '../config/site-language.ts';
import { isPostingKind } from '../../files/folders/section-names.ts';
import { pagesIn } from './sections.ts';

export interface FoundSections {
  /** Relative to the content folders, sorted; empty where nothing was found. */
  readonly sections: readonly string[];
  readonly by: 'kind' | 'name';
}

/**
 * Finds the folders of postings: by `layout` or `type` in their front matter, else by their names. A language that
 * has no page in the folders found by kind is searched by name.
 */
export function findSections(pages: readonly ContentFile[], files: Files): FoundSections {
  const byKind = foldersByKind(pages, files);
  const served = new Set(pagesIn(byKind, pages).map(({ page }) => page.language.code));
  const byName = foldersByName(pages.filter(({ language }) => !served.has(language.code)));
  if (byKind.length === 0) return { sections: byName, by: 'name' };
  return { sections: outermost([...byKind, ...byName]), by: 'kind' };
}

/** Folders most of whose pages say that they are postings; neighbours that are all such become the folder around them. */
function foldersByKind(pages: readonly ContentFile[], files: Files): readonly string[] {
  const byFolder = new Map<string, ContentFile[]>();
  for (const page of pages) {
    const folder = page.folder.normalize('NFC');
    const known = byFolder.get(folder);
    if (known === undefined) byFolder.set(folder, [page]);
    else known.push(page);
  }
  const folders = [...byFolder]
    .filter(([, inside]) => mostSayPosting(inside, files))
    .map(([folder]) => folder);
  const raised = folders.map((folder) => {
    const parent = folder.slice(0, Math.max(folder.lastIndexOf('/'), 0));
    const around = [...byFolder.keys()].filter((other) => parent !== '' && isWithin(other, parent));
    return around.length > 1 && around.every((other) => folders.includes(other)) ? parent : folder;
  });
  return outermost(raised.filter((folder) => folder !== ''));
}

/** Reads no more of them than it takes to be sure. */
function mostSayPosting(pages: readonly ContentFile[], files: Files): boolean {
  const half = pages.length / 2;
  let postings = 0;
  let others = 0;
  for (const page of pages) {
    if (saysPosting(page, files)) postings++;
    else others++;
    if (postings > half || others >= half) break;
  }
  return postings > half;
}

/** In each language the deepest folders with a usual name; where some are named for postings, not those about careers. */
function foldersByName(pages: readonly ContentFile[]): readonly string[] {
  const byLanguage = new Map<HugoLanguage, Map<string, number>>();
  for (const { folder, language } of pages) {
    const found = namedFolder(folder.normalize('NFC').split('/'));
    if (found === undefined) continue;
    const known = byLanguage.get(language) ?? new Map<string, number>();
    byLanguage.set(language, known.set(found.path, found.rank));
  }
  const chosen = [...byLanguage].flatMap(([{ tag }, ranks]) => clearestFolders(ranks, tag));
  return innermost(chosen);
}

function outermost(folders: readonly string[]): readonly string[] {
  const known = unique(folders);
  return known.filter((folder) => !known.some((other) => other !== folder && isWithin(folder, other)));
}

function innermost(folders: readonly string[]): readonly string[] {
  const known = unique(folders);
  return known.filter((folder) => !known.some((other) => other !== folder && isWithin(other, folder)));
}

function unique(folders: readonly string[]): readonly string[] {
  return [...new Set(folders)].sort(compareText);
}

const kindLine = /^[ \t]*["']?(?:layout|type)["']?[ \t]*[:=][ \t]*["']?([\p{L}\d_ -]{1,60})/gimu;
const headLength = 8192;

/** Looks at the head as text: what a page is called is not worth a parser. */
function saysPosting({ file }: ContentFile, files: Files): boolean {
  const read = files.read(file);
  if (!read.ok || !/^(?:---|\+\+\+|\{)/.test(read.text)) return false;
  const start = read.text.slice(0, headLength);
  const end = start.search(/\n(?:---|\+\+\+|\})[ \t]*\r?(?:\n|$)/);
  const head = end < 0 ? start : start.slice(0, end);
  return Array.from(head.matchAll(kindLine)).some(([, word = '']) => isPostingKind(word.trim()));
}
