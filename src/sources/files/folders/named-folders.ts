import { compareText } from '../../../model/diagnostic.ts';
import { isLanguageCode, languageOfFolder } from './language-folders.ts';
import { rankOfFolder } from './section-names.ts';

/**
 * The folders of postings among pages, by their names: those with the clearest names, the deepest first. Where several
 * languages have folders of their own (`en/jobs/`, `fr/emplois/`), or one beside those of the site's own language (`jobs/`,
 * `fr/jobs/`), the language is left out of a path that they share. A language whose folder has no clear name has its own.
 */
export function namedFolders(pages: readonly string[]): readonly string[] {
  const ranks = new Map<string, number>();
  for (const page of pages) {
    const found = namedFolder(page.normalize('NFC').split('/').slice(0, -1));
    if (found !== undefined) ranks.set(found.path, found.rank);
  }
  const best = Math.max(...ranks.values());
  const clear = [...ranks].filter(([, rank]) => rank === best).map(([path]) => path);
  const spoken = new Set(clear.map(languageOfFolder));
  const others = [...ranks.keys()].filter((path) => !spoken.has(languageOfFolder(path)));
  const folders = [...clear, ...others.filter((path) => languageOfFolder(path) !== undefined)];
  const codes = new Set(folders.map((path) => path.split('/')[0] ?? '').filter(isLanguageCode));
  const bare = folders.map((path) => {
    const [first = '', ...rest] = path.split('/');
    const isShared = codes.size > 1 || folders.includes(rest.join('/'));
    return isShared && codes.has(first) && rest.length > 0 ? rest.join('/') : path;
  });
  return [...new Set(bare)]
    .filter((path) => !bare.some((other) => path.startsWith(`${other}/`)))
    .toSorted(compareText);
}

function namedFolder(parts: readonly string[]): { readonly path: string; readonly rank: number } | undefined {
  for (let depth = parts.length; depth > 0; depth--) {
    const rank = rankOfFolder(parts[depth - 1] ?? '');
    if (rank > 0) return { path: parts.slice(0, depth).join('/'), rank };
  }
  return undefined;
}
