import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FileText } from '../../sources/source.ts';
import { inOnePiece } from '../../text/one-piece.ts';

/** What listing a folder gave. */
export interface Listing {
  readonly paths: readonly string[];
  readonly hidden: readonly string[];
  readonly problems: ReadonlyMap<string, Diagnostic>;
}

/**
 * What was read of a folder, kept from one reading to the next: what did not change is the same value. Paths are
 * relative to the folder. A file is unchanged while its inode, size and times are, as git's index has it, and where
 * it was last written long enough before it was read for the next change to have another time.
 */
export interface DiskMemory {
  /** A reading begins. `told`: every path that came, went or changed since the last one; absent where anything may have. */
  readonly begin: (told?: ReadonlySet<string>) => void;
  readonly list: (folder: string, look: () => Listing) => Listing;
  /** A file of which is known without a look that it did not change. */
  readonly unchanged: (path: string) => FileText | undefined;
  /** The same value throughout a reading. `real` is where the file is looked at. */
  readonly read: (path: string, real: string, look: () => FileText) => FileText;
  /** The file as it was in the reading before, and counts as it is; undefined where it was not read then. */
  readonly before: (path: string) => FileText | undefined;
  /** The reading is over: what it did not ask for is forgotten. */
  readonly end: () => void;
  /** What the last reading was of; undefined where a change to it could go unseen. */
  readonly inputs: () => DiskInputs | undefined;
}

/** Files and folders in such a way that a look tells whether anything changed. */
export interface DiskInputs {
  /** Folders with what was in them, relative to the root. */
  readonly folders: readonly (readonly [folder: string, paths: readonly string[]])[];
  /** Paths are relative to the root. */
  readonly files: readonly (readonly [path: string, stamp: string])[];
}

interface KnownFile {
  readonly file: FileText;
  readonly real: string;
  /** Undefined where a change could go unseen. */
  readonly stamp: string | undefined;
}

/** File systems tell times apart by two seconds at the worst (FAT). */
const coarsest = 2000;

export function diskMemory(root: string): DiskMemory {
  let files = new Map<string, KnownFile>();
  let asked = new Map<string, KnownFile>();
  let lists = new Map<string, Listing>();
  let fresh = new Map<string, Listing>();
  let told: ReadonlySet<string> | undefined;

  const isListed = (path: string) => [...lists.values()].some(({ paths }) => includes(paths, path));
  const isFolder = (path: string) => [...lists.values()].some(({ paths }) => holds(paths, `${path}/`));

  /** Whether a change told of is one of a file, which is there (true) or not (false); undefined where it may be more. */
  const changeOf = (path: string): boolean | undefined => {
    const is = statsOf(join(root, path));
    if (is === undefined) return isFolder(path) ? undefined : false;
    return is.isFile() ? true : undefined;
  };

  return {
    begin(changed) {
      const changes = new Map([...(changed ?? [])].map((path) => [path, changeOf(path)]));
      told = [...changes.values()].includes(undefined) ? undefined : changed;
      const same = told !== undefined && [...changes].every(([path, there]) => isListed(path) === there);
      fresh = same ? lists : new Map();
    },
    list(folder, look) {
      const known = fresh.get(folder);
      if (known !== undefined) return known;
      const found = look();
      const before = lists.get(folder);
      const listing = before === undefined ? found : after(before, found);
      fresh.set(folder, listing);
      return listing;
    },
    unchanged(path) {
      const known = told === undefined || told.has(path) ? undefined : files.get(path);
      if (known !== undefined) asked.set(path, known);
      return known?.file;
    },
    read(path, real, look) {
      const once = asked.get(path);
      if (once !== undefined) return once.file;
      const known = files.get(path);
      const stamp = stampAt(real);
      if (known?.stamp !== undefined && known.stamp === stamp) {
        asked.set(path, known);
        return known.file;
      }
      const found = look();
      if (!found.ok) return found;
      const file = known?.file.ok && known.file.text === found.text ? known.file : found;
      asked.set(path, { file, real, stamp });
      return file;
    },
    before(path) {
      const known = files.get(path);
      if (known !== undefined) asked.set(path, known);
      return known?.file;
    },
    end() {
      files = asked;
      asked = new Map();
      lists = fresh;
    },
    inputs() {
      const stamped: (readonly [string, string])[] = [];
      const realRoot = realFolder(root);
      if (realRoot === undefined) return undefined;
      for (const [path, { real, stamp }] of files) {
        // Below a link to a folder, the link may come to lead elsewhere.
        if (stamp === undefined || real !== join(realRoot, path)) return undefined;
        stamped.push([path, stamp]);
      }
      if ([...lists.values()].some(({ problems }) => problems.size > 0)) return undefined;
      return { folders: [...lists].map(([folder, { paths }]) => [folder, paths]), files: stamped };
    },
  };
}

/** Undefined where it is not there or cannot be followed to its end. */
function realFolder(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

/** What tells the file at `real` from one that was changed; undefined where a change could go unseen, or there is none. */
export function stampAt(real: string): string | undefined {
  return stampOf(statsOf(real));
}

function statsOf(real: string): Stats | undefined {
  try {
    return lstatSync(real, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Undefined for a link, whose target may change without it, and for what was written a moment ago. */
function stampOf(stats: Stats | undefined): string | undefined {
  if (stats?.isFile() !== true) return undefined;
  const { dev, ino, size, mtimeMs, ctimeMs } = stats;
  if (Math.max(mtimeMs, ctimeMs) > Date.now() - coarsest) return undefined;
  return inOnePiece(`${dev} ${ino} ${size} ${mtimeMs} ${ctimeMs}`);
}

/** The very listing of before where nothing changed; its paths where the machine could not look into all. */
function after(before: Listing, found: Listing): Listing {
  if (isSame(before, found)) return before;
  const isWhole = [...found.problems.values()].every(({ code }) => code !== 'file-trouble');
  return isWhole ? found : { ...found, paths: before.paths };
}

function isSame(a: Listing, b: Listing): boolean {
  if (a.paths.length !== b.paths.length || a.problems.size > 0 || b.problems.size > 0) return false;
  return a.paths.every((path, index) => path === b.paths[index]);
}

/** `paths` are sorted by code unit. */
function includes(paths: readonly string[], path: string): boolean {
  return paths[placeOf(paths, path)] === path;
}

function holds(paths: readonly string[], start: string): boolean {
  return paths[placeOf(paths, start)]?.startsWith(start) ?? false;
}

/** The index of the first path that does not come before `path`. */
function placeOf(paths: readonly string[], path: string): number {
  let from = 0;
  let to = paths.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((paths[middle] as string) < path) from = middle + 1;
    else to = middle;
  }
  return from;
}
