import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compareText } from '../../model/diagnostic.ts';
import { inOnePiece } from '../../text/one-piece.ts';

/** Where a link leads. */
export interface Link {
  readonly real: string;
  readonly folder: boolean;
}

/** Marks a folder that an export replaces as a whole: what is in it was made of postings, and is none. */
export const exportMark = '.rolecast-export';

/** What a folder holds; both sorted by UTF-16 code unit. */
export interface Listed {
  readonly paths: readonly string[];
  /** Hidden entries; folders, which end with `/`, not looked into. */
  readonly hidden: readonly string[];
}

interface Walk {
  readonly found: string[];
  readonly hidden: string[];
  /** Undefined where a link must not be followed. */
  readonly follow: (link: string) => Link | undefined;
  readonly onFault: (path: string, error: unknown) => void;
}

/** Hidden files that are nobody's posting and say how a site is built: Eleventy's configuration, what it leaves out, and what names a generator's version. */
const told = new Set([
  '.eleventy.js',
  '.eleventyignore',
  '.gitignore',
  '.gitlab-ci.yml',
  '.hugo-version',
  '.hvm',
  '.mise.toml',
  '.tool-versions',
  '.woodpecker.yml',
]);

/** Whether an entry of this name belongs to the folder as its readers see it. Half a surrogate pair, which Windows allows, fits no address. */
export function isVisible(name: string): boolean {
  return (!name.startsWith('.') || told.has(name)) && name !== 'node_modules' && !/\p{Surrogate}/u.test(name);
}

/** Workflows, which no list of the whole names and which can be asked for outright. */
export function isWorkflow(path: string): boolean {
  return /^\.github(?:\/workflows(?:\/[^/.][^/]*\.ya?ml)?)?$/.test(path);
}

/** The configuration of VitePress, which lies in a hidden folder and is named among what is hidden. */
export function isOfVitepress(path: string): boolean {
  const found = /^(?:(.+)\/)?\.vitepress(?:\/config(?:\.m?[jt]s|(?:\/index\.m?[jt]s)?))?$/.exec(path);
  return found !== null && (found[1] ?? 'x').split('/').every(isVisible);
}

/**
 * The paths of all files below the folder at `real`, each beginning with `path`, names as they are on disk. Below a link to a folder no further links to folders are followed, so that
 * links that point at each other neither go in a circle nor multiply.
 */
export function listFolder(
  real: string,
  path: string,
  follow: Walk['follow'],
  onFault: Walk['onFault'],
): Listed {
  const [found, hidden]: [string[], string[]] = [[], []];
  walk(real, path, false, { found, hidden, follow, onFault });
  return { paths: found, hidden };
}

function walk(real: string, path: string, linked: boolean, to: Walk): void {
  for (const entry of entriesOf(real, path, to)) {
    const inner = innerPath(path, entry.name);
    if (!entry.folder) to.found.push(inner);
    else if (!entry.link) walk(entry.real, inner, linked, to);
    else if (!linked && !contains(entry.real, real)) walk(entry.real, inner, true, to);
  }
}

function configurations(real: string, path: string): readonly string[] {
  try {
    const found = [
      readdirSync(real),
      existsSync(join(real, 'config')) ? readdirSync(join(real, 'config')) : [],
    ];
    const [own = [], inner = []] = found;
    return [...own, ...inner.map((name) => `config/${name}`)]
      .map((name) => `${path}/${name}`)
      .filter((name) => /\/config(?:\/index)?\.m?[jt]s$/.test(name) && isOfVitepress(name));
  } catch {
    return [];
  }
}

function innerPath(folder: string, name: string): string {
  return folder === '' ? name : inOnePiece(`${folder}/${name}`);
}

/** Of a file nobody asks where it really is. */
type Entry =
  | { readonly name: string; readonly folder: false }
  | { readonly name: string; readonly folder: true; readonly real: string; readonly link: boolean };

/** Files and folders, in the order in which their paths sort: a folder's paths go on with `/` after its name. */
function entriesOf(real: string, path: string, to: Walk): readonly Entry[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(real, { withFileTypes: true });
  } catch (error) {
    to.onFault(path, error);
    return [];
  }
  if (path !== '' && entries.some(({ name }) => name === exportMark)) return [];
  const hidden = entries
    .filter(({ name }) => name.startsWith('.') && !isVisible(name))
    .flatMap((entry) => {
      const inner = innerPath(path, entry.name);
      if (!entry.isDirectory()) return [inner];
      return [
        `${inner}/`,
        ...(entry.name === '.vitepress' ? configurations(join(real, entry.name), inner) : []),
      ];
    });
  to.hidden.push(...hidden.sort());
  return entries
    .filter(({ name }) => isVisible(name))
    .map((entry) => entryOf(entry, real, to))
    .filter((entry) => entry !== undefined)
    .sort((a, b) => compareText(sortKey(a), sortKey(b)));
}

function entryOf(entry: Dirent, folder: string, to: Walk): Entry | undefined {
  const { name } = entry;
  if (entry.isFile()) return { name, folder: false };
  const real = join(folder, name);
  if (entry.isDirectory()) return { name, real, folder: true, link: false };
  if (!entry.isSymbolicLink()) return undefined;
  const target = to.follow(real);
  if (target === undefined) return undefined;
  return target.folder ? { name, folder: true, real: target.real, link: true } : { name, folder: false };
}

function sortKey(entry: Entry): string {
  return entry.folder ? `${entry.name}/` : entry.name;
}

function contains(folder: string, inner: string): boolean {
  return inner === folder || inner.startsWith(folder + sep);
}
