import { compareText } from '../../model/diagnostic.ts';
import type { Language } from '../../model/language.ts';
import { rankOfFolder } from '../files/folders/section-names.ts';
import { clearestFolders } from '../files/folders/named-folders.ts';
import type { Files } from '../source.ts';
import type { JekyllConfig } from './config.ts';
import type { JekyllDocument } from './documents.ts';
import { holdsPostings } from './post-kinds.ts';
import { plainPath } from '../files/site/site-values.ts';

/** The folders of postings, as on disk: those with the clearest names, and the posts that say that they are postings. */
export function findSections(
  documents: ReadonlyMap<string, JekyllDocument>,
  config: JekyllConfig,
  files: Files,
  own: Language,
): readonly string[] {
  const ranks = new Map<string, number>();
  for (const document of documents.values()) {
    const found = namedFolder(document, config);
    if (found !== undefined) ranks.set(found.path, found.rank);
  }
  const named = clearestFolders(ranks, own);
  const posts = [...documents.values()].filter(({ type }) => type === 'posts');
  const folders = new Set(posts.map(({ file }) => file.slice(0, file.indexOf('_posts') + '_posts'.length)));
  const more = [...folders].filter(
    (folder) => !named.includes(folder) && holdsPostings(folder, posts, files, named.length > 0),
  );
  return [
    ...named.filter(
      (path) => !named.some((other) => path.startsWith(`${other}/`) && !path.includes('_posts')),
    ),
    ...more,
  ].toSorted((a, b) => b.length - a.length || compareText(a, b));
}

/** A folder's own name, without the `_` of a collection; of posts with the folder `_posts` below it. Collections that Jekyll does not know are no documents. */
function namedFolder(
  { file, folder }: JekyllDocument,
  { source }: JekyllConfig,
): { readonly path: string; readonly rank: number } | undefined {
  const parts = file.split('/').slice(0, -1);
  const from = source === '' ? 0 : source.split('/').length;
  for (let depth = parts.length; depth > from; depth--) {
    const rank = rankOfFolder((parts[depth - 1] ?? '').replace(/^_/, ''));
    const posts = folder === '_posts' ? parts.indexOf('_posts') + 1 : 0;
    if (rank > 0) return { path: parts.slice(0, Math.max(depth, posts)).join('/'), rank };
  }
  return undefined;
}

/** A folder as a person writes it, below the configuration's: `jobs` is also the collection `_jobs`. */
export function sectionPath(
  written: string,
  documents: ReadonlyMap<string, JekyllDocument>,
  { source, collectionsDir }: JekyllConfig,
): string {
  const path = plainPath(written.normalize('NFC'));
  const spellings = [path, `_${path}`, ...[path, `_${path}`].map((one) => join(collectionsDir, one))];
  const places = [...spellings, ...spellings.map((one) => join(source, one))];
  const holds = (folder: string) =>
    folder === '' || [...documents.keys()].some((file) => file.normalize('NFC').startsWith(`${folder}/`));
  return places.find(holds) ?? path;
}

function join(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}
