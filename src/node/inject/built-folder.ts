import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { codeOf, reason } from '../disk/file-faults.ts';

/** What a built folder throws where the disk refuses. */
export interface DiskFault {
  readonly path: string;
  /** For people: `permission denied`. */
  readonly fault: string;
}

/** Undefined for what is no fault of the disk. */
export function diskFault(error: unknown): DiskFault | undefined {
  const fault = error instanceof Error ? error.cause : undefined;
  return isDiskFault(fault) ? fault : undefined;
}

function isDiskFault(value: unknown): value is DiskFault {
  return typeof value === 'object' && value !== null && 'path' in value && 'fault' in value;
}

/** What `work` gives; where the operating system refuses, a DiskFault about `path`. */
function onDisk<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    throw refusal(path, reason(error));
  }
}

function refusal(path: string, fault: string): Error {
  return new Error(`${path}: ${fault}`, { cause: { path, fault } satisfies DiskFault });
}

/** A folder that a site generator wrote. Paths are relative to it, with `/`; nothing outside it is read or written. Throws a `diskFault`. */
export interface BuiltFolder {
  /** The first of the names that is a regular file inside the folder, by its real name; links are followed inside it only. */
  readonly find: (names: readonly string[]) => string | undefined;
  /** The bytes of a regular file; `nothing` where nothing is there; `other` for a folder or a link. */
  readonly read: (path: string) => Uint8Array | 'nothing' | 'other';
  /** Makes a file or replaces it at once; readers see the old bytes or the new ones. */
  readonly write: (path: string, bytes: Uint8Array) => void;
  /** Removes a file, where there is one inside the folder, and the folders that are empty then. */
  readonly remove: (path: string) => void;
}

/** Throws where `folder` is none that can be read. */
export function builtFolder(folder: string): BuiltFolder {
  const root = realpathSync.native(folder);
  if (!statSync(root).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
  let count = 0;

  const isInside = (real: string) => real.startsWith(root.endsWith(sep) ? root : root + sep);

  /** The place of a file in a folder that is really inside, whether it is there or not. */
  function placeOf(path: string): string {
    const place = resolve(root, path);
    let folderThere = dirname(place);
    while (!existsSync(folderThere)) folderThere = dirname(folderThere);
    const real = realpathSync.native(folderThere);
    if (!isInside(place) || !(real === root || isInside(real)))
      throw refusal(path, 'it leads outside the folder');
    return place;
  }

  function find(names: readonly string[]): string | undefined {
    for (const name of names) {
      const real = realPath(join(root, name));
      if (real !== undefined && isInside(real) && statSync(real).isFile())
        return relative(root, real).replaceAll('\\', '/');
    }
    return undefined;
  }

  return {
    find,
    read: (path) =>
      onDisk(path, () => {
        const place = placeOf(path);
        const stats = lstatSync(place, { throwIfNoEntry: false });
        if (stats === undefined) return 'nothing';
        return stats.isFile() ? readFileSync(place) : 'other';
      }),
    write: (path, bytes) =>
      onDisk(path, () => {
        const place = placeOf(path);
        mkdirSync(dirname(place), { recursive: true });
        replaceFile(place, join(dirname(place), `.rolecast-${process.pid}-${count++}`), bytes);
      }),
    remove: (path) =>
      onDisk(path, () => {
        const place = placeOf(path);
        rmSync(place, { force: true });
        for (let above = dirname(place); isInside(above) && isEmpty(above); above = dirname(above))
          rmdirSync(above);
      }),
  };
}

/** By way of `fresh`, a name in the same folder. Keeps the permissions. */
function replaceFile(place: string, fresh: string, bytes: Uint8Array): void {
  const mode = statSync(place, { throwIfNoEntry: false })?.mode;
  try {
    writeFileSync(fresh, bytes, { flag: 'wx' });
    if (mode !== undefined) chmodSync(fresh, mode);
    renameSync(fresh, place);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

function isEmpty(folder: string): boolean {
  return readdirSync(folder).length === 0;
}

/** Undefined for whatever cannot be followed to its end. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (codeOf(error) !== undefined) return undefined;
    throw error;
  }
}
