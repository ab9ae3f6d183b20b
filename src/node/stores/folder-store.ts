import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Store, StoreReader } from '../../stored/store.ts';
import { isProcessGone } from '../disk/process-gone.ts';
import { assertFitting } from '../../stored/stores/fitting.ts';
import { inTurn } from '../../stored/stores/kv-binding.ts';

/** https://developers.cloudflare.com/workers/platform/limits/#static-assets */
export const largestAsset = 25 * 2 ** 20;

const together = 32;

/** Values as files, to be deployed as the static assets of a Worker. A file is there as a whole or not at all. */
export function folderStore(folder: string): Store & StoreReader {
  const fileOf = (name: string) => {
    if (!/^(?:[\w-]+\/)*[\w-]+$/.test(name)) throw new Error(`${name} is no name of a value`);
    return join(folder, name);
  };
  let swept: Promise<void> | undefined;
  const get: Store['get'] = async (name) => {
    try {
      return new Uint8Array(await readFile(fileOf(name)));
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  };
  return {
    get,
    async open(name, part) {
      const bytes = await get(name);
      return part === undefined ? bytes : bytes?.subarray(part.offset, part.offset + part.length);
    },
    largest: largestAsset,
    async put(values) {
      assertFitting(values, 'a static asset', largestAsset);
      await (swept ??= sweep(folder));
      for (const parent of new Set(values.map(({ name }) => dirname(fileOf(name)))))
        await mkdir(parent, { recursive: true });
      const write = async (name: string, bytes: Uint8Array) => {
        const making = `${fileOf(name)}.${process.pid}.new`;
        try {
          await writeFile(making, bytes);
          await rename(making, fileOf(name));
        } catch (error) {
          await rm(making, { force: true });
          throw error;
        }
      };
      await inTurn(values, ({ name, bytes }) => write(name, bytes), together);
    },
    delete: (names) => inTurn(names, (name) => rm(fileOf(name), { force: true }), together),
    async *list(prefix) {
      const parent = prefix.slice(0, prefix.lastIndexOf('/') + 1);
      const names = await readdir(join(folder, parent)).catch((error: unknown) => {
        if (isAbsent(error)) return [];
        throw error;
      });
      for (const name of names.sort())
        if ((parent + name).startsWith(prefix) && !name.includes('.')) yield parent + name;
    },
  };
}

/** What a process that is no more left half-written would be deployed with the rest. */
async function sweep(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const { name, parentPath } of entries) {
    const [, pid] = /\.(\d+)\.new$/.exec(name) ?? [];
    if (pid !== undefined && isProcessGone(Number(pid))) await rm(join(parentPath, name), { force: true });
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** https://developers.cloudflare.com/workers/platform/limits/#static-assets */
const mostAssets = { free: 20_000, paid: 100_000 };

/** What there is to say of so many files. */
export function assetNotes(files: number): readonly string[] {
  if (files <= mostAssets.free) return [];
  const limits = `a Worker has at most ${mostAssets.free} static assets on the free plan and ${mostAssets.paid} on the paid one`;
  return [
    `These are ${files} files: ${limits}${files > mostAssets.paid ? '. Publish to KV or R2 instead' : ''}`,
  ];
}
