import { type Language, parseLanguage } from '../../model/language.ts';
import { isPlainlyLanguage } from '../files/folders/language-folders.ts';
import { languageBeside, rankOfFolder } from '../files/folders/section-names.ts';
import { given } from '../files/site/site-values.ts';
import type { MkdocsConfig } from './config.ts';
import { baseFor, isLanguageCode, statedLanguage } from './languages.ts';
import type { Arrangement, PageFile, SitePage, SiteTree } from './page.ts';

/**
 * A site without the plugin: one language in `docs_dir`, or one a folder in it, or suffixes beside it, which MkDocs
 * builds where they lie; and translations in `i18n/<language>/`, each built on its own as the same site elsewhere.
 */
export function plainPages(
  config: MkdocsConfig,
  docs: readonly PageFile[],
  i18n: readonly PageFile[],
  fallback: Language,
): Arrangement {
  const first = statedLanguage(config) ?? fallback;
  const home = config.siteUrl;
  const folders = languageFolders(docs, first);
  const trees = new Map<string, SiteTree>();
  const treeFor = (code: string, tag: Language, base: string | undefined): SiteTree => {
    const known = trees.get(tag);
    if (known !== undefined) return known;
    const titles = given({ title: config.siteName, description: config.siteDescription, base });
    const tree = {
      code,
      language: tag,
      default: tag === first,
      home: folders.has(code) ? `${code}/` : '',
      ...titles,
    };
    trees.set(tag, tree);
    return tree;
  };
  const main = treeFor([...folders].find((code) => tagOf(code) === first) ?? first, first, home);
  const paths = new Set(docs.map(({ path }) => path));
  const inDocs = ({ file, path }: PageFile): SitePage => {
    const place = { file, built: path, root: config.docsDir, prefix: '' };
    const parts = path.split('/');
    const at = folders.has(parts[0] ?? '') ? 0 : innerLanguage(parts);
    if (at !== undefined) {
      const folder = parts[at] as string;
      return { ...place, tree: treeFor(folder, tagOf(folder), home), path: parts.toSpliced(at, 1).join('/') };
    }
    const beside = parts
      .slice(0, -1)
      .flatMap((part) => languageBeside(part)?.code ?? [])
      .find(isPlainlyLanguage);
    if (beside !== undefined) return { ...place, tree: treeFor(beside, tagOf(beside), home), path };
    const code = suffixOf(path, paths, first);
    if (code === undefined) return { ...place, tree: main, path };
    return { ...place, tree: treeFor(code, tagOf(code), home), path: path.slice(0, -code.length - 1) };
  };
  const translated = i18n.flatMap(({ file, path }): readonly SitePage[] => {
    const [code = '', ...rest] = path.split('/');
    const inside = config.docsDir === '' || file.startsWith(`${config.docsDir}/`);
    if (inside || rest.length === 0 || !isLanguageCode(code) || tagOf(code) === first) return [];
    const own = rest.join('/');
    const base = home === undefined ? undefined : baseFor(code, home, first);
    return [
      {
        file,
        path: own,
        built: own,
        root: `i18n/${code}`,
        prefix: '',
        tree: treeFor(code, tagOf(code), base),
      },
    ];
  });
  const pages = [...docs.map(inDocs), ...translated];
  return {
    trees: [...trees.values()].filter((tree) => tree === main || pages.some((page) => page.tree === tree)),
    pages,
    diagnostics: [],
  };
}

/**
 * Folders such as `en/` and `fr/` that hold the same pages, or one of the site's own language; `it/` alone may be a
 * department. One that is plainly a language's and has a folder of postings (`fr/emplois/`) stands beside the site's own.
 */
function languageFolders(docs: readonly PageFile[], first: Language): ReadonlySet<string> {
  const below = new Map<string, Set<string>>();
  for (const { path } of docs) {
    const slash = path.indexOf('/');
    const code = path.slice(0, Math.max(slash, 0));
    if (!isLanguageCode(code)) continue;
    const paths = below.get(code) ?? new Set();
    below.set(code, paths.add(path.slice(slash + 1)));
  }
  const codes = [...below.keys()];
  const own = codes.some((code) => tagOf(code) === first);
  const shared = (code: string) =>
    codes.some(
      (other) => other !== code && [...(below.get(other) ?? [])].some((path) => below.get(code)?.has(path)),
    );
  const holdsPostings = (code: string) =>
    isPlainlyLanguage(code) && [...(below.get(code) ?? [])].some((path) => isBelowPostings(path.split('/')));
  return new Set(
    codes.filter(
      (code) => tagOf(code) === first || shared(code) || holdsPostings(code) || (own && codes.length > 1),
    ),
  );
}

/** A folder plainly called after a language, below or above one of postings: `jobs/fr/`, `about/fr/emplois/`. */
function innerLanguage(parts: readonly string[]): number | undefined {
  const at = parts.findIndex(
    (part, index) => index > 0 && index < parts.length - 1 && isPlainlyLanguage(part),
  );
  return at !== -1 && isBelowPostings(parts) ? at : undefined;
}

function isBelowPostings(parts: readonly string[]): boolean {
  return parts.slice(0, -1).some((part) => rankOfFolder(part) > 0);
}

/** `baker.fr` beside `baker` or `baker.en` is a translation; `node.js` is a name. */
function suffixOf(path: string, paths: ReadonlySet<string>, first: Language): string | undefined {
  const code = /\.([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)$/.exec(path)?.[1];
  if (code === undefined || !isLanguageCode(code)) return undefined;
  const bare = path.slice(0, -code.length - 1);
  return tagOf(code) === first || paths.has(bare) || paths.has(`${bare}.${first}`) ? code : undefined;
}

function tagOf(code: string): Language {
  return parseLanguage(code) as Language;
}
