import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Files, FileText } from '../../sources/source.ts';
import { isOfVitepress, isVisible, isWorkflow, type Link, listFolder } from './disk-folder.ts';
import type { DiskMemory, Listing } from './disk-memory.ts';
import { codeOf, isGone, isTrouble, notUtf8, reason, tooLarge, troubled, unreadable } from './file-faults.ts';

/** The most bytes a file may have. */
export const largestFile = 2 * 1024 * 1024;

export interface DiskFiles extends Files {
  readonly hidden: () => readonly string[];
  /** What `list` could not look into, and what the machine could not read for now; each once, however often it was asked for. */
  readonly diagnostics: () => readonly Diagnostic[];
}

/**
 * A folder on this machine's disk, for one reading: `list` and `read` see the files as they are at the time of the call,
 * or with a `memory`, in which a reading has begun, those that changed since the last one, and what the machine cannot read for now as it was then. Hidden entries and `node_modules` do not exist in it, whether listed, linked to or asked for outright.
 * Throws, here and in `list`, where `root` is not a folder that can be read: an absent folder is not an empty one.
 */
export function diskFiles(root: string, memory?: DiskMemory): DiskFiles {
  const realRoot = realpathSync.native(root);
  if (!statSync(realRoot).isDirectory())
    throw Object.assign(new Error(`${root} is no folder`), { code: 'ENOTDIR' });
  const problems = new Map<string, Diagnostic>();
  const folders = new Map<string, string | undefined>();

  /** The real path of a folder inside the root, or undefined where it leads elsewhere; throws where it is not there. */
  function realFolder(folder: string): string | undefined {
    if (folder === '') return realRoot;
    if (!folders.has(folder)) folders.set(folder, insideReal(realRoot, join(realRoot, folder)));
    return folders.get(folder);
  }

  function look(wanted: string): Listing {
    const found = new Map<string, Diagnostic>();
    const real =
      wanted === '' ? realRoot : isInnerPath(wanted) ? orAbsent(() => realFolder(wanted)) : undefined;
    if (real === undefined) return { paths: [], hidden: [], problems: found };
    const listed = listFolder(
      real,
      wanted,
      (link) => orAbsent(() => target(realRoot, link)),
      (path, error) => {
        if (path === '') throw error;
        if (isGone(error)) return;
        if (isTrouble(error)) return void found.set(path, troubled(path, error));
        const message = `The folder cannot be listed: ${reason(error)}`;
        found.set(path, unreadable(path, message, 'Let Rolecast read it, or take it away'));
      },
    );
    return { ...listed, problems: found };
  }

  function listing(folder: string): Listing {
    const wanted = folder.replace(/\/$/, '');
    const found = memory === undefined ? look(wanted) : memory.list(wanted, () => look(wanted));
    for (const [path, problem] of found.problems) problems.set(path, problem);
    return found;
  }

  return {
    list: (folder) => listing(folder).paths,
    hidden: () => listing('').hidden,
    read(path) {
      const unchanged = memory?.unchanged(path);
      if (unchanged !== undefined) return unchanged;
      if (!isInnerPath(path)) {
        return fail(unreadable(path, 'The path leads outside the folder or to something hidden in it'));
      }
      const cut = Math.max(path.lastIndexOf('/'), 0);
      try {
        const folder = realFolder(path.slice(0, cut));
        if (folder === undefined) return fail(unreadable(path, outside));
        const real = join(folder, path.slice(cut));
        const read = () => readInside(realRoot, real, path);
        return memory === undefined ? read() : memory.read(path, real, read);
      } catch (error) {
        if (!isTrouble(error)) return fail(unreadable(path, `The file cannot be read: ${reason(error)}`));
        const problem = troubled(path, error);
        problems.set(path, problem);
        return memory?.before(path) ?? fail(problem);
      }
    },
    diagnostics: () => [...problems.values()],
  };
}

const outside = 'The link leads outside the folder, to something hidden in it, or in a circle';

const plainSegment = process.platform === 'win32' ? /^[^\\:]+$/ : /./s;

/** Whether every segment is a visible name: no `..`, no absolute path, no empty segment. */
function isInnerPath(path: string): boolean {
  return (
    isWorkflow(path) ||
    isOfVitepress(path) ||
    (!path.includes('\0') &&
      path.split('/').every((segment) => plainSegment.test(segment) && isVisible(segment)))
  );
}

/** The real path of `path` where that is a visible place inside the root. Throws where nothing is there. */
function insideReal(realRoot: string, path: string): string | undefined {
  const real = realpathSync.native(path);
  if (real === realRoot) return real;
  const root = realRoot.endsWith(sep) ? realRoot : realRoot + sep;
  if (!real.startsWith(root)) return undefined;
  return isInnerPath(real.slice(root.length).replaceAll(sep, '/')) ? real : undefined;
}

function target(realRoot: string, link: string): Link | undefined {
  const real = insideReal(realRoot, link);
  if (real === undefined) return undefined;
  const stats = statSync(real);
  return stats.isFile() || stats.isDirectory() ? { real, folder: stats.isDirectory() } : undefined;
}

/** What `look` finds, or undefined where the operating system says that there is nothing or refuses. Throws where it cannot say. */
function orAbsent<T>(look: () => T | undefined): T | undefined {
  try {
    return look();
  } catch (error) {
    if (isTrouble(error)) throw error;
    return undefined;
  }
}

/** `real` is in a verified folder; only its last segment may still be a link. */
function readInside(realRoot: string, real: string, path: string): FileText {
  let descriptor: number;
  try {
    descriptor = openPlain(real);
  } catch (error) {
    if (codeOf(error) !== 'ELOOP' && codeOf(error) !== 'EMLINK') throw error;
    const target = insideReal(realRoot, real);
    if (target === undefined) return fail(unreadable(path, outside));
    descriptor = openPlain(target);
  }
  try {
    return readOpen(descriptor, path);
  } finally {
    closeSync(descriptor);
  }
}

/** Never waits for the other end of a FIFO, and never follows a link at the end of the path: `ELOOP` where it is one. */
function openPlain(real: string): number {
  if (constants.O_NOFOLLOW === undefined && lstatSync(real).isSymbolicLink()) {
    throw Object.assign(new Error('a link'), { code: 'ELOOP' });
  }
  return openSync(
    real,
    constants.O_RDONLY |
      (constants.O_NOFOLLOW ?? 0) |
      (constants.O_NONBLOCK ?? 0) |
      (constants.O_NOCTTY ?? 0),
  );
}

const buffer = Buffer.allocUnsafeSlow(largestFile + 1);
const decoder = new TextDecoder('utf-8', { fatal: true });

/** What spreadsheets save as "Unicode text"; the mark at its beginning says so. */
const marked = [
  { mark: [0xff, 0xfe], decoder: new TextDecoder('utf-16le', { fatal: true }) },
  { mark: [0xfe, 0xff], decoder: new TextDecoder('utf-16be', { fatal: true }) },
];

/** How often a file is read that is written at the same time. */
const mostReadings = 5;

function readOpen(descriptor: number, path: string): FileText {
  const stats = fstatSync(descriptor);
  if (!stats.isFile()) return fail(unreadable(path, 'This is no regular file'));
  if (stats.size > largestFile) return fail(tooLarge(path, stats.size, largestFile));
  const bytes = readSettled(descriptor, stats);
  if (bytes.length > largestFile) return fail(tooLarge(path, bytes.length, largestFile));
  try {
    const own = marked.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
    return { ok: true, text: (own?.decoder ?? decoder).decode(bytes) };
  } catch {
    return fail(notUtf8(path, bytes));
  }
}

/** All of a file at one moment. Throws `ECHANGED` where it was written each time that it was read: half a text is none. */
function readSettled(descriptor: number, stats: Stats): Buffer {
  let before = stats;
  for (let reading = 0; reading < mostReadings; reading++) {
    const length = readWhole(descriptor, before.size);
    const after = fstatSync(descriptor);
    const isSame = after.mtimeMs === before.mtimeMs && after.size === before.size;
    if (isSame && length >= after.size) return buffer.subarray(0, length);
    before = after;
  }
  throw Object.assign(new Error('it is being written'), { code: 'ECHANGED' });
}

/** Into `buffer`; gives how much there was. */
function readWhole(descriptor: number, size: number): number {
  let length = 0;
  for (let read = -1; read !== 0 && length < buffer.length && length !== size; length += read)
    read = readSync(descriptor, buffer, length, buffer.length - length, length);
  return length;
}

function fail(problem: Diagnostic): FileText {
  return { ok: false, problem };
}
