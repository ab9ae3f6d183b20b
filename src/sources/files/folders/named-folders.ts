import { compareText } from '../../../model/diagnostic.ts';
import { isKnownLanguage } from '../../../model/language.ts';
import { rankOfFolder } from './section-names.ts';

/**
 * The folders of postings among pages, by their names: those with the clearest names, the deepest first. Where several
 * languages have folders of their own (`en/jobs/`, `fr/emplois/`), the language is left out of the path.
 */
export function namedFolders(pages: readonly string[]): readonly string[] {
  const ranks = new Map<string, number>();
  for (const page of pages) {
    const found = namedFolder(page.normalize('NFC').split('/').slice(0, -1));
    if (found !== undefined) ranks.set(found.path, found.rank);
  }
  const best = Math.max(...ranks.values());
  const folders = [...ranks].filter(([, rank]) => rank === best).map(([path]) => path);
  const codes = new Set(folders.map((path) => path.split('/')[0] ?? '').filter(isLanguageFolder));
  const bare = folders.map((path) => {
    const [first = '', ...rest] = path.split('/');
    return codes.size > 1 && codes.has(first) && rest.length > 0 ? rest.join('/') : path;
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

function isLanguageFolder(name: string): boolean {
  return /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/.test(name) && isKnownLanguage(name);
}
