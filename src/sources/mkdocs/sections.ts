import { compareText } from '../../model/diagnostic.ts';
import { rankOfFolder } from '../files/folders/section-names.ts';
import type { Layout } from './layout.ts';
import type { SitePage } from './page.ts';
import { plainPath } from '../files/site/site-values.ts';

/** A page that is meant to be a posting. */
export interface PostingPage {
  readonly page: SitePage;
  /** The path in its section: what the posting is known by. */
  readonly key: string;
}

/** The folder of postings of each language, by the usual names: the clearest name first, then where most pages are. */
export function findSections(layout: Layout): readonly string[] {
  const best = layout.trees.flatMap(
    (tree) => bestSection(layout.pages.filter((page) => page.tree === tree)) ?? [],
  );
  return [...new Set(best)];
}

function bestSection(pages: readonly SitePage[]): string | undefined {
  const found = new Map<string, number>();
  for (const { path } of pages) {
    const parts = path.split('/').slice(0, -1);
    parts.forEach((part, index) => {
      if (rankOfFolder(part) === 0) return;
      const folder = parts.slice(0, index + 1).join('/');
      const name = path.slice(folder.length + 1);
      found.set(
        folder,
        (found.get(folder) ?? 0) + (isHub(bundleName(name)) || name.split('/').length > 2 ? 0 : 1),
      );
    });
  }
  const rank = (folder: string) => rankOfFolder(folder.slice(folder.lastIndexOf('/') + 1));
  const order = [...found.entries()]
    .filter(([, pages]) => pages > 0)
    .sort(([a, inA], [b, inB]) => rank(b) - rank(a) || inB - inA || a.length - b.length || compareText(a, b));
  return order[0]?.[0];
}

/** A folder as a person writes it, as one that is relative to the pages: `docs/fr/emplois/` is `emplois`. */
export function sectionPath(written: string, layout: Layout): string {
  const path = plainPath(written.normalize('NFC'));
  const roots = new Set(layout.pages.map(({ root }) => root));
  const folders = layout.trees.map(({ code }) => `${layout.config.docsDir}/${code}`);
  const root = [...roots, ...folders]
    .filter((folder) => path === folder || path.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];
  return root === undefined ? path : path.slice(root.length + 1);
}

/** The pages below the sections; not those that introduce or list them. */
export function postingPages(sections: readonly string[], layout: Layout): readonly PostingPage[] {
  const inside = layout.pages.flatMap((page) => {
    const section = sections.find(
      (folder) => folder === '' || page.path.normalize('NFC').startsWith(`${folder}/`),
    );
    return section === undefined
      ? []
      : [{ page, key: page.path.normalize('NFC').slice(section === '' ? 0 : section.length + 1) }];
  });
  const folders = new Map<string, number>();
  for (const { page, key } of inside) {
    const folder = `${page.tree.code}/${key.slice(0, Math.max(key.lastIndexOf('/'), 0))}`;
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  return inside.flatMap(({ page, key }) => {
    if (!isHub(key)) return [{ page, key }];
    const folder = key.slice(0, Math.max(key.lastIndexOf('/'), 0));
    const bundle = isIndex(key) && folder !== '' && folders.get(`${page.tree.code}/${folder}`) === 1;
    return bundle && !isListing(folder) ? [{ page, key: folder }] : [];
  });
}

/** `baker/index` is called `baker`. */
function bundleName(path: string): string {
  return path.replace(/\/(?:index|README)$/i, '');
}

/** Lists of postings, introductions and templates, by their names. */
function isHub(path: string): boolean {
  return isIndex(path) || isListing(path);
}

function isListing(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return rankOfFolder(name) > 0 || /^(?:_.*|-|template|overview|archive)$/i.test(name);
}

function isIndex(path: string): boolean {
  return /(?:^|\/)(?:index|README)$/i.test(path);
}
