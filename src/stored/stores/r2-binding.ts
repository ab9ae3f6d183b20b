import type { Store, StoreReader } from '../store.ts';
import { assertFitting } from './fitting.ts';
import { bytesAlone, inTurn } from './kv-binding.ts';

/** An R2 bucket as a Worker (or Miniflare) has it: what is used of it. */
export interface R2Bucket {
  get(
    name: string,
    options?: { range: { offset: number; length: number } },
  ): Promise<{ readonly body: ReadableStream; arrayBuffer(): Promise<ArrayBuffer> } | null>;
  put(name: string, value: ArrayBuffer): Promise<unknown>;
  delete(names: string[]): Promise<void>;
  list(options: { prefix: string; cursor?: string }): Promise<{
    readonly objects: readonly { readonly key: string }[];
    readonly truncated: boolean;
    readonly cursor?: string;
  }>;
}

/** As large as one upload may be (https://developers.cloudflare.com/r2/platform/limits/). */
export const largestR2Object = 4 * 2 ** 30;

export function r2Reader(bucket: R2Bucket): StoreReader {
  return {
    async get(name) {
      const object = await bucket.get(name);
      return object === null ? undefined : new Uint8Array(await object.arrayBuffer());
    },
    async open(name, part) {
      if (part === undefined) return (await bucket.get(name))?.body;
      const object = await bucket.get(name, { range: part });
      return object === null ? undefined : new Uint8Array(await object.arrayBuffer());
    },
  };
}

const deletedTogether = 1000;

export function r2Store(bucket: R2Bucket): Store {
  return {
    get: r2Reader(bucket).get,
    largest: largestR2Object,
    async put(values) {
      assertFitting(values, 'R2 in one request', largestR2Object);
      await inTurn(values, ({ name, bytes }) => bucket.put(name, bytesAlone(bytes)));
    },
    async delete(names) {
      for (let start = 0; start < names.length; start += deletedTogether)
        await bucket.delete(names.slice(start, start + deletedTogether));
    },
    async *list(prefix) {
      let cursor: string | undefined;
      do {
        const page = await bucket.list({ prefix, ...(cursor === undefined ? {} : { cursor }) });
        for (const { key } of page.objects) yield key;
        cursor = page.truncated ? page.cursor : undefined;
      } while (cursor !== undefined);
    },
  };
}
