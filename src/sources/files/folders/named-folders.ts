import { compareText } from '../../../model/diagnostic.ts';
import type { Language } from '../../../model/language.ts';
import { isLanguageCode } from './language-folders.ts';
import { languageOfFolder, rankOfFolder } from './section-names.ts';

/**
 * The folders of postings among pages, by their names: those with the clearest names, the deepest first. Where several
 * languages have folders of their own (`en/jobs/`, `fr/emplois/`), or one beside those of the site's own language (`jobs/`,
 * `fr/jobs/`), the language is left out of a path that they share. `own`: the language of folders that say none.
 */
export function namedFolders(pages: readonly string[], own?: Language): readonly string[] {
  const ranks = new Map<string, number>();
  for (const page of pages) {
    const found = namedFolder(page.normalize('NFC').split('/').slice(0, -1));
    if (found !== undefined) ranks.set(found.path, found.rank);
  }
  const folders = clearestFolders(ranks, own);
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

/**
 * The folders with the clearest names; a language that has none of these has its others (`jobs/` and `fr/carrieres/`), and so
 * has the site's `own` one, whose folders need not say it (`careers/` and `fr/emplois/`).
 */
export function clearestFolders(ranks: ReadonlyMap<string, number>, own?: Language): readonly string[] {
  const best = Math.max(...ranks.values());
  const clear = [...ranks].filter(([, rank]) => rank === best).map(([path]) => path);
  const spoken = new Set(clear.map(primaryOf));
  const isServed = (path: string) => {
    const language = primaryOf(path);
    if (language !== undefined) return spoken.has(language);
    return own === undefined || spoken.has(undefined) || spoken.has(own.split('-')[0]);
  };
  return [...clear, ...[...ranks.keys()].filter((path) => !clear.includes(path) && !isServed(path))];
}

function primaryOf(path: string): string | undefined {
  return languageOfFolder(path)?.split(/[-_]/)[0];
}

/** The deepest folder with a usual name. */
export function namedFolder(
  parts: readonly string[],
): { readonly path: string; readonly rank: number } | undefined {
  for (let depth = parts.length; depth > 0; depth--) {
    const rank = rankOfFolder(parts[depth - 1] ?? '');
    if (rank > 0) return { path: parts.slice(0, depth).join('/'), rank };
  }
  return undefined;
}
