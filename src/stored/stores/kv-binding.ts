import type { Store, StoreReader } from '../store.ts';
import { rootName } from '../stored-edition.ts';
import { assertFitting } from './fitting.ts';

/** A Workers KV namespace as a Worker (or Miniflare) has it: what is used of it. */
export interface KvNamespace {
  get(name: string, options: { type: 'arrayBuffer'; cacheTtl?: number }): Promise<ArrayBuffer | null>;
  get(name: string, options: { type: 'stream'; cacheTtl?: number }): Promise<ReadableStream | null>;
  put(name: string, value: ArrayBuffer): Promise<void>;
  delete(name: string): Promise<void>;
  list(options: { prefix: string; cursor?: string }): Promise<{
    readonly keys: readonly { readonly name: string }[];
    readonly list_complete: boolean;
    readonly cursor?: string;
  }>;
}

/** https://developers.cloudflare.com/kv/platform/limits/ */
export const largestKvValue = 25 * 2 ** 20;

/** Named after its bytes a value never changes: the data centre may keep it for a day. The root changes. */
const cacheTtl = 86_400;

export function kvReader(kv: KvNamespace): StoreReader {
  return {
    async get(name) {
      const lasting = name === rootName ? {} : { cacheTtl };
      const bytes = await kv.get(name, { type: 'arrayBuffer', ...lasting });
      return bytes === null ? undefined : new Uint8Array(bytes);
    },
    async open(name, part) {
      if (part === undefined) return (await kv.get(name, { type: 'stream', cacheTtl })) ?? undefined;
      const bytes = await kv.get(name, { type: 'arrayBuffer', cacheTtl });
      return bytes === null
        ? undefined
        : new Uint8Array(bytes).subarray(part.offset, part.offset + part.length);
    },
  };
}

/** A request of a Worker may have so many connections open. */
const together = 6;

export function kvStore(kv: KvNamespace): Store {
  return {
    async get(name) {
      // Who publishes wants what is there, and not what was.
      const bytes = await kv.get(name, { type: 'arrayBuffer' });
      return bytes === null ? undefined : new Uint8Array(bytes);
    },
    largest: largestKvValue,
    async put(values) {
      assertFitting(values, 'Workers KV', largestKvValue);
      await inTurn(values, ({ name, bytes }) => kv.put(name, bytesAlone(bytes)));
    },
    delete: (names) => inTurn(names, (name) => kv.delete(name)),
    async *list(prefix) {
      let cursor: string | undefined;
      do {
        const page = await kv.list({ prefix, ...(cursor === undefined ? {} : { cursor }) });
        for (const { name } of page.keys) yield name;
        cursor = page.list_complete ? undefined : page.cursor;
      } while (cursor !== undefined);
    },
  };
}

/** What a view shows, without what lies around it. */
export function bytesAlone(bytes: Uint8Array<ArrayBuffer>): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = bytes;
  return byteLength === buffer.byteLength ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
}

/** Does it for all of them, a few at a time. Rejects with the first failure, when no other is on its way any more. */
export async function inTurn<T>(
  all: readonly T[],
  act: (one: T) => Promise<unknown>,
  most: number = together,
): Promise<void> {
  for (let start = 0; start < all.length; start += most) {
    const settled = await Promise.allSettled(all.slice(start, start + most).map(act));
    const failed = settled.find((one) => one.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }
}
