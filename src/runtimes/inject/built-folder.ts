import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isGone } from '../file-faults.ts';

/** A folder that a site generator wrote. Paths are relative to it, with `/`; nothing outside it is read or written. */
export interface BuiltFolder {
  /** The first of the names that is a regular file inside the folder, by its real name; links are followed inside it only. */
  readonly find: (names: readonly string[]) => string | undefined;
  /** Undefined where there is nothing. Throws where what is there is no regular file, or leads outside. */
  readonly read: (path: string) => Uint8Array | undefined;
  /** Makes a file or replaces it at once; readers see the old bytes or the new ones. Throws where it would lie outside. */
  readonly write: (path: string, bytes: Uint8Array) => void;
  /** Removes a file, where there is one inside the folder. */
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
      throw new Error(`${path} leads outside the folder`);
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
    read(path) {
      const place = placeOf(path);
      const stats = lstatSync(place, { throwIfNoEntry: false });
      if (stats === undefined) return undefined;
      if (!stats.isFile()) throw new Error(`${path} is no regular file`);
      return readFileSync(place);
    },
    write(path, bytes) {
      const place = placeOf(path);
      mkdirSync(dirname(place), { recursive: true });
      const mode = statSync(place, { throwIfNoEntry: false })?.mode;
      const fresh = join(dirname(place), `.rolecast-${process.pid}-${count++}`);
      try {
        writeFileSync(fresh, bytes, { flag: 'wx' });
        if (mode !== undefined) chmodSync(fresh, mode);
        renameSync(fresh, place);
      } catch (error) {
        rmSync(fresh, { force: true });
        throw error;
      }
    },
    remove: (path) => rmSync(placeOf(path), { force: true }),
  };
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (isGone(error) || (error instanceof Error && 'code' in error)) return undefined;
    throw error;
  }
}
