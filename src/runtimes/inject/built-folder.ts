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
import { codeOf, reason } from '../file-faults.ts';

const outsideCode = 'EOUTSIDE';

/** Why the disk refused, for people; undefined for what is no fault of the disk. */
export function diskFault(error: unknown): string | undefined {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  return code === outsideCode && error instanceof Error ? error.message : reason(error);
}

/** A folder that a site generator wrote. Paths are relative to it, with `/`; nothing outside it is read or written. */
export interface BuiltFolder {
  /** The first of the names that is a regular file inside the folder, by its real name; links are followed inside it only. */
  readonly find: (names: readonly string[]) => string | undefined;
  /** The bytes of a regular file; `nothing` where nothing is there; `other` for a folder or a link. Throws where it would lie outside. */
  readonly read: (path: string) => Uint8Array | 'nothing' | 'other';
  /** Makes a file or replaces it at once; readers see the old bytes or the new ones. Throws where it would lie outside. */
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
      throw Object.assign(new Error(`${path} leads outside the folder`), { code: outsideCode });
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
      if (stats === undefined) return 'nothing';
      return stats.isFile() ? readFileSync(place) : 'other';
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
    remove(path) {
      const place = placeOf(path);
      rmSync(place, { force: true });
      for (let above = dirname(place); isInside(above) && isEmpty(above); above = dirname(above))
        rmdirSync(above);
    },
  };
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
