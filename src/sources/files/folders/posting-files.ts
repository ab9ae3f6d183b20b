import { type Language, parseLanguage } from '../../../model/language.ts';
import { isLanguageCode, isPlainlyLanguage } from './language-folders.ts';
import { languageOfFolder, rankOfFolder } from './section-names.ts';
import { foldWord } from '../../../text/values/plain-text.ts';
import { plainPath } from '../site/site-values.ts';

/** A file that is meant to be a posting. */
export interface PostingFile {
  readonly file: string;
  readonly format: 'markdown' | 'html';
  /** By its suffix or its folder; the front matter may say another. */
  readonly language: Language;
  /** Whether the name says the language. */
  readonly named: boolean;
  /** The path in its section, without language and extension: shared by translations. NFC. */
  readonly path: string;
}

export const postingName = /\.(?:mdx?|markdown|html?)$/i;

/** Folders as a person writes them, without `./` and a final `/`; the whole folder is `''`. */
export function sectionsOf(written: string | readonly string[] | undefined): readonly string[] {
  return [written ?? ''].flat().map((one) => plainPath(one.normalize('NFC')));
}

/**
 * The postings of a folder. Languages are told by a suffix (`baker.fr.md`), by the whole name of a file in a folder of its
 * posting (`baker/fr.md`), or by a folder directly above or below the section (`fr/jobs/`, `jobs/fr/`); what is no language of the configuration must have a counterpart in another one.
 */
export function postingFiles(
  files: readonly string[],
  sections: readonly string[],
  fallback: Language,
  known: readonly Language[],
  /** A name that begins with `_` is one like any other. */
  withUnderscores = false,
): readonly PostingFile[] {
  const inside = files.flatMap((file) => {
    const path = file.normalize('NFC').replace(postingName, '');
    return postingName.test(file) ? inSection({ file, path }, sections) : [];
  });
  const paths = new Set(inside.map(({ path }) => path));
  const folders = languageFolders([...paths], [fallback, ...known]);
  const isLanguageFile = languageFiles([...paths], [fallback, ...known]);
  const found = inside.map(({ file, path, above }) => {
    const [first = '', ...rest] = path.split('/');
    const folder = above ?? (rest.length > 0 && folders.has(first) ? first : undefined);
    const bare = above === undefined && folder !== undefined ? rest.join('/') : path;
    const suffix = isLanguageFile(path)
      ? bare.slice(folderOf(bare).length + 1)
      : suffixOf(bare, path, paths, [fallback, ...known]);
    const own = suffix === undefined ? bare : bare.slice(0, -suffix.length - 1);
    const tag = tagOf(suffix ?? folder);
    const format = /\.html?$/i.test(file) ? ('html' as const) : ('markdown' as const);
    return { file, format, language: tag ?? fallback, named: tag !== undefined, path: own };
  });
  return bundled(found).filter(({ path }) => path !== '' && !isNoPosting(path, withUnderscores));
}

/** A page alone in its folder (`baker/index.md`) is called by the folder; one beside or above others introduces them. */
function bundled(found: readonly PostingFile[]): readonly PostingFile[] {
  const others = found.filter(({ path }) => !isIndex(path)).map(({ path }) => `${folderOf(path)}/`);
  const indexes = [...new Set(found.filter(({ path }) => isIndex(path)).map(({ path }) => folderOf(path)))];
  const introduces = (folder: string) =>
    isLanguageCode(folder) ||
    others.some((other) => other.startsWith(`${folder}/`)) ||
    indexes.some((other) => other.startsWith(`${folder}/`));
  const alone = new Set(indexes.filter((folder) => folder !== '' && !introduces(folder)));
  return found.map((posting) => {
    const folder = folderOf(posting.path);
    return isIndex(posting.path) && alone.has(folder) ? { ...posting, path: folder } : posting;
  });
}

function isIndex(path: string): boolean {
  return /(?:^|\/)index$/i.test(path);
}

/** Without a final slash; `''` is the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** What each folder holds, of these paths. */
export function namesByFolder(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const folder = folderOf(path);
    const name = path.slice(path.lastIndexOf('/') + 1);
    const names = folders.get(folder);
    if (names === undefined) folders.set(folder, [name]);
    else names.push(name);
  }
  return folders;
}

function inSection(
  { file, path }: { readonly file: string; readonly path: string },
  sections: readonly string[],
): readonly { readonly file: string; readonly path: string; readonly above?: string }[] {
  for (const section of sections) {
    if (section === '') return [{ file, path }];
    if (path.startsWith(`${section}/`)) {
      const above = languageOfFolder(section);
      return [{ file, path: path.slice(section.length + 1), ...(above !== undefined && { above }) }];
    }
    const parts = path.split('/');
    const at = parts.findIndex((part, index) =>
      index === 0 ? isLanguageCode(part) : isPlainlyLanguage(part),
    );
    const below = at === -1 ? '' : parts.toSpliced(at, 1).join('/');
    if (below.startsWith(`${section}/`))
      return [{ file, path: below.slice(section.length + 1), above: parts[at] as string }];
  }
  return [];
}

/** Folders named after languages that are configured, or that hold the same files as another such folder. */
function languageFolders(paths: readonly string[], known: readonly Language[]): ReadonlySet<string> {
  const codes = [...new Set(paths.map((path) => path.split('/')[0] ?? ''))].filter(isLanguageCode);
  const all = new Set(paths);
  const shared = (code: string) =>
    codes.some(
      (other) =>
        other !== code &&
        paths.some((path) => path.startsWith(`${code}/`) && all.has(other + path.slice(code.length))),
    );
  const isOther = (code: string) =>
    isPlainlyLanguage(code) && paths.some((path) => !path.startsWith(`${code}/`));
  return new Set(
    codes.filter((code) => known.includes(tagOf(code) as Language) || shared(code) || isOther(code)),
  );
}

/**
 * Files called after languages (`baker/fr.md`): in a folder that holds nothing else, where those of the configuration or
 * several folders say so. `europe/fr.md` alone may be about France.
 */
function languageFiles(paths: readonly string[], known: readonly Language[]): (path: string) => boolean {
  const own = [...namesByFolder(paths)].filter(
    ([folder, names]) => folder !== '' && names.every(isLanguageCode),
  );
  const isKnown = (name: string) => known.includes(tagOf(name) as Language);
  const several = own.filter(([, names]) => names.length > 1);
  const telling = several.filter(([, names]) => several.length > 1 || names.every(isKnown));
  const codes = new Set(telling.flatMap(([, names]) => names));
  const all = new Set(
    own.flatMap(([folder, names]) =>
      names.filter((name) => codes.has(name) || isKnown(name)).map((name) => `${folder}/${name}`),
    ),
  );
  return (path) => codes.size > 0 && all.has(path);
}

function suffixOf(
  bare: string,
  path: string,
  paths: ReadonlySet<string>,
  known: readonly Language[],
): string | undefined {
  const code = /\.([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)$/.exec(bare)?.[1];
  if (code === undefined || !isLanguageCode(code)) return undefined;
  const plain = path.slice(0, -code.length - 1);
  const beside = paths.has(plain) || known.some((tag) => tag !== tagOf(code) && paths.has(`${plain}.${tag}`));
  return beside || known.includes(tagOf(code) as Language) ? code : undefined;
}

function tagOf(code: string | undefined): Language | undefined {
  return code === undefined ? undefined : parseLanguage(code);
}

/** Lists, introductions and templates, by their names; whatever begins with `_`, also a folder. */
function isNoPosting(path: string, withUnderscores: boolean): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const general =
    /^(?:index|readme|license|licence|contributing|changelog|code_of_conduct|template|overview|archives?|-|szablon|(?:stellen)?vorlage|plantilla|sjabloon|skabelon|mall(?:i|ipohja)|sablona?|predlozak|predloga|шаблон|προτυπο|テンプレート|ひな形|模板|템플릿)$/i;
  const isHidden = !withUnderscores && path.split('/').some((part) => part.startsWith('_'));
  return general.test(foldWord(name.replace(/^_+/, ''))) || isHidden || rankOfFolder(name) > 0;
}
