import { sha256Url } from '../delivery/representation/digest.ts';
import type { StoreReader } from './store.ts';
import { namePrefix, type StoredIndex, type StoredRoot } from './stored-edition.ts';

const decoder = new TextDecoder();

/** A value's name: the digest of its bytes. */
export async function nameOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return namePrefix + (await sha256Url(bytes));
}

/** Throws where the bytes are not those of a root that this version reads. */
export function parseRoot(bytes: Uint8Array<ArrayBuffer>): StoredRoot {
  const root = JSON.parse(decoder.decode(bytes)) as Partial<StoredRoot> | null;
  if (root?.version !== 1 || !Array.isArray(root.index) || typeof root.inventory !== 'string')
    throw new Error('what is in the store is no edition of this version');
  return root as StoredRoot;
}

/** Throws where the value is missing, or its bytes are not those that it was named after. */
export async function readNamed(reader: Pick<StoreReader, 'get'>, name: string): Promise<unknown> {
  const bytes = await reader.get(name);
  if (bytes === undefined) throw new Error(`the store has no value ${name}`);
  if ((await nameOf(bytes)) !== name) throw new Error(`the value ${name} is damaged`);
  return JSON.parse(decoder.decode(bytes));
}

export async function readIndex(reader: Pick<StoreReader, 'get'>, name: string): Promise<StoredIndex> {
  return (await readNamed(reader, name)) as StoredIndex;
}
