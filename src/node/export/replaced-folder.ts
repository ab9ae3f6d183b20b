import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { exportMark } from '../disk/disk-folder.ts';
import { isGone } from '../disk/file-faults.ts';
import { type GrowingFile, growingFile } from './growing-file.ts';
import { heldAlone } from './held-alone.ts';

/** A folder that is made anew beside the old one, and takes its place at the end. */
export interface Replacement {
  /** Relative paths of the files that the folder holds until then. */
  readonly before: ReadonlySet<string>;
  /** A file that is written, or kept with its times where the one of before has the same bytes. */
  readonly open: (file: string) => GrowingFile;
  /** Keeps a file of `before` as it is. */
  readonly keep: (file: string) => void;
  /** Puts the new folder in the place of the old one. */
  readonly finish: () => void;
  /** Leaves no trace of what was not finished. */
  readonly close: () => void;
}

/** Nobody's own folder may be taken for one of ours. Written last: what has it is whole. */
const mark = exportMark;

const notOurs = 'holds files that rolecast did not write; choose a folder that is new or empty';

/**
 * Begins to replace `folder`. A process that is killed at any moment leaves the old folder or the new one, both whole,
 * and what it left behind is taken up by the next. Where `folder` is a symbolic link, or is to become one (`link`), it is
 * switched from one version to the next in one step; a real folder is renamed twice, and is absent in between.
 * Throws where it holds what was not written by an export, or another process is replacing it.
 */
export function replacedFolder(folder: string, { link = false } = {}): Replacement {
  const target = resolve(folder);
  const beside = (what: string) => join(dirname(target), `.${basename(target)}.rolecast-${what}`);
  mkdirSync(dirname(target), { recursive: true });
  const release = heldAlone(beside('lock'));
  try {
    const places = link || isLink(target) ? linkedPlaces(target, beside) : realPlaces(target, beside);
    const before = contentsOf(target);
    rmSync(places.making, { recursive: true, force: true });
    return { ...filling(target, places, before), close: () => (places.tidy(), release()) };
  } catch (error) {
    release();
    throw error;
  }
}

/** Where the new folder is made, and how it comes into the old one's place. */
interface Places {
  readonly making: string;
  readonly swap: () => void;
  readonly tidy: () => void;
}

function realPlaces(target: string, beside: (what: string) => string): Places {
  const [making, old] = [beside('new'), beside('old')];
  // An export was killed between its two renames.
  if (!isThere(target) && isThere(old)) renameSync(old, target);
  const tidy = () => {
    for (const left of [making, old]) rmSync(left, { recursive: true, force: true });
  };
  tidy();
  return {
    making,
    swap: () => {
      const had = isThere(target);
      if (had) renameSync(target, old);
      try {
        renameSync(making, target);
      } catch (error) {
        if (had) renameSync(old, target);
        throw error;
      }
    },
    tidy,
  };
}

/** Two versions take turns; the one before stays, for who has just followed the link. */
function linkedPlaces(target: string, beside: (what: string) => string): Places {
  if (isThere(target) && !isLink(target))
    throw new Error('it is a folder, and no link: take it away first, or leave out --link');
  const versions = [beside('a'), beside('b')] as const;
  const up = isLink(target) ? resolve(dirname(target), readlinkSync(target)) : undefined;
  if (up !== undefined && !versions.includes(up))
    throw new Error(`it is a link to ${up}, not of rolecast’s making`);
  const making = up === versions[0] ? versions[1] : versions[0];
  const fresh = beside('link');
  rmSync(fresh, { force: true });
  let swapped = false;
  return {
    making,
    swap: () => {
      symlinkSync(basename(making), fresh);
      renameSync(fresh, target);
      swapped = true;
    },
    tidy: () => {
      if (!swapped) rmSync(making, { recursive: true, force: true });
    },
  };
}

function filling(
  target: string,
  { making, swap }: Places,
  before: ReadonlySet<string>,
): Omit<Replacement, 'close'> {
  const made = new Set<string>();
  const written: string[] = [];
  const place = (file: string) => {
    const path = join(making, file);
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    return path;
  };
  /** When the newest of what is written anew was dated before. */
  let newest = 0;
  const isBefore = (file: string) => before.has(file) || (file === mark && isThere(join(target, mark)));
  const open = (file: string): GrowingFile => {
    const path = place(file);
    const old = isBefore(file) ? join(target, file) : undefined;
    const growing = growingFile(path, old);
    const end = () => {
      const kept = growing.end();
      if (kept && old !== undefined) sameFile(old, path);
      if (!kept) written.push(path);
      if (!kept && old !== undefined) newest = Math.max(newest, statSync(old).mtimeMs);
      return kept;
    };
    return { ...growing, end };
  };
  return {
    before,
    open,
    keep: (file) => sameFile(join(target, file), place(file)),
    finish: () => {
      const file = open(mark);
      file.add(Buffer.from('This folder is replaced by rolecast. What else is put here is lost.\n'));
      file.end();
      stamp(written, newest);
      swap();
    },
  };
}

/**
 * Dates what was written a moment after the folder is switched, and later than what was written `before`. Servers tell
 * versions apart by the second of a file's date and its size: a reader who got the old file while the new one was written,
 * or one of the same second and size, would be told that nothing changed since.
 */
function stamp(files: readonly string[], before: number): void {
  for (let ahead = 2; ; ahead *= 2) {
    const at = Math.max(Math.floor(Date.now() / 1000) + ahead, Math.floor(before / 1000) + 1);
    for (const file of files) utimesSync(file, at, at);
    if (Date.now() < (at - 1) * 1000) return;
  }
}

/** Relative paths of all files of an earlier export, without its mark. */
export function contentsOf(target: string): ReadonlySet<string> {
  const entries = isThere(target) ? readdirSync(target, { withFileTypes: true, recursive: true }) : [];
  const files = new Set<string>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    files.add(
      join(entry.parentPath, entry.name)
        .slice(target.length + 1)
        .replaceAll('\\', '/'),
    );
  }
  if (entries.length > 0 && !files.delete(mark)) throw new Error(notOurs);
  return files;
}

/** A file system that has no links gets a copy with the same times. */
function sameFile(old: string, path: string): void {
  try {
    linkSync(old, path);
  } catch {
    const { atime, mtime } = statSync(old);
    copyFileSync(old, path);
    utimesSync(path, atime, mtime);
  }
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}
