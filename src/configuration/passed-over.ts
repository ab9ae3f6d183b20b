import { compareText, type Diagnostic } from '../model/diagnostic.ts';
import { readsLikeAdvert } from '../sources/files/folders/advert.ts';
import { isPlainlyLanguage } from '../sources/files/folders/language-folders.ts';
import { namedFolder } from '../sources/files/folders/named-folders.ts';
import { rankOfFolder } from '../sources/files/folders/section-names.ts';
import type { Files } from '../sources/source.ts';

/** How many files of a folder are looked into, at the most. */
const sample = 5;

/**
 * Folders that are called as those of postings are and hold what reads like adverts, beside those with clearer names that
 * were chosen (`carrieres/` beside `jobs/`), in the same part of the site: whoever keeps postings there must be told.
 */
export function passedOver(
  files: Files,
  sections: readonly string[],
  isJudged: (file: string) => boolean = () => false,
): readonly Diagnostic[] {
  const folders = new Map<string, { file: string; path: string }[]>();
  for (const file of files.list('')) {
    const path = file.normalize('NFC');
    if (!/\.(?:mdx?|markdown)$/i.test(path) || /(?:^|\/)[._]/.test(path) || isJudged(file)) continue;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const inside = folders.get(folder);
    if (inside === undefined) folders.set(folder, [{ file, path }]);
    else inside.push({ file, path });
  }
  const roots = new Map([...folders.keys()].map((folder) => [folder, rootOf(folder, sections)]));
  const chosen = [...new Set(roots.values())].filter((root) => root !== undefined);
  const left = new Map<string, string[]>();
  for (const [folder, pages] of folders) {
    const name = namedFolder(folder.split('/').slice(0, -1))?.path;
    if (name === undefined || roots.get(folder) !== undefined) continue;
    if (!chosen.some((root) => bare(folder).startsWith(root))) continue;
    const inside = pages.filter(({ path }) => !isHub(path)).map(({ file }) => file);
    if (inside.length > 0) left.set(name, [...(left.get(name) ?? []), ...inside]);
  }
  return [...left]
    .filter(([, inside]) => inside.slice(0, sample).some((file) => isAdvert(file, files)))
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([folder, inside]) => ({
      severity: 'warning',
      code: 'folder-passed-over',
      message: `${inside.length === 1 ? 'A file' : `${inside.length} files`} in ${folder}/ may be ${inside.length === 1 ? 'a posting' : 'postings'} and ${inside.length === 1 ? 'is' : 'are'} not read: the folders with clearer names are ${sections.join(', ')}`,
      hint: 'Name all folders of postings with --section or as `section` of the source; where these are none, name the others (`rolecast init` does)',
      where: { file: inside[0] as string },
    }));
}

/** What stands in front of the section that a folder lies in, without folders of languages. */
function rootOf(folder: string, sections: readonly string[]): string | undefined {
  for (const form of [`/${folder}`, `/${bare(folder)}`]) {
    const section = sections.find((one) => form.includes(`/${one}/`));
    if (section !== undefined) return bare(form.slice(1, form.indexOf(`/${section}/`) + 1));
  }
  return undefined;
}

/** `folder` ends with a slash. */
function bare(folder: string): string {
  return folder
    .split('/')
    .filter((part) => !isPlainlyLanguage(part))
    .join('/');
}

function isHub(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/, '');
  return rankOfFolder(name) > 0 || /^(?:index|readme|overview|template|archive)$/i.test(name);
}

function isAdvert(file: string, files: Files): boolean {
  const found = files.read(file);
  return found.ok && readsLikeAdvert(found.text);
}
