import { nameOf } from '../read-edition.ts';
import type { Store, StoredValue } from '../store.ts';

/** A part of a value that may not be named yet: its name is the digest of all that will be in it. */
export interface WrittenPart {
  readonly value: { name?: string; readonly size?: number };
  readonly offset: number;
  readonly length: number;
  /** Whether it is all of the value. */
  readonly whole: boolean;
}

export interface ValueWriter {
  /** Keeps a body: in a pack with others, or, where it is large, in values of its own. */
  readonly body: (bytes: Uint8Array<ArrayBuffer>) => Promise<readonly WrittenPart[]>;
  /** Keeps a body in values of its own. */
  readonly own: (bytes: Uint8Array<ArrayBuffer>) => Promise<readonly WrittenPart[]>;
  /** Keeps a value of its own; its name. */
  readonly value: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
  /** Resolves when all that was handed in is kept, and every part has its name. */
  readonly finish: () => Promise<void>;
  readonly written: () => { readonly values: number; readonly bytes: number };
}

/** A reader of one body reads its pack, so packs are small; what is larger than half a pack is read by itself. */
const packSize = 256 * 1024;
const large = 64 * 1024;
/** What is sent to the store at a time. */
const batchBytes = 16 * 2 ** 20;
const batchValues = 1000;

/** `known`: names that the store has, which are not written again. */
export function valueWriter(store: Store, known: ReadonlySet<string>): ValueWriter {
  const largest = Math.min(store.largest, 16 * 2 ** 20);
  const sent = new Set<string>();
  let batch: StoredValue[] = [];
  let batched = 0;
  let pack = newPack();
  let [values, bytes] = [0, 0];

  const flush = async () => {
    const full = batch;
    batch = [];
    batched = 0;
    if (full.length > 0) await store.put(full);
  };

  const value = async (content: Uint8Array<ArrayBuffer>) => {
    const name = await nameOf(content);
    if (known.has(name) || sent.has(name)) return name;
    sent.add(name);
    values++;
    bytes += content.length;
    batch.push({ name, bytes: content });
    batched += content.length;
    if (batched >= batchBytes || batch.length >= batchValues) await flush();
    return name;
  };

  const closePack = async () => {
    const { content, value: named } = pack;
    if (content.length > 0) named.name = await value(joined(content, pack.size));
    pack = newPack();
  };

  const own = (content: Uint8Array<ArrayBuffer>) => ownValues(content, largest, value);

  return {
    async body(content) {
      if (content.length > large) return await own(content);
      if (pack.size + content.length > packSize) await closePack();
      const part = { value: pack.value, offset: pack.size, length: content.length, whole: false };
      pack.content.push(content);
      pack.size += content.length;
      pack.value.size = pack.size;
      return [part];
    },
    own,
    value,
    async finish() {
      await closePack();
      await flush();
    },
    written: () => ({ values, bytes }),
  };
}

async function ownValues(
  content: Uint8Array<ArrayBuffer>,
  largest: number,
  value: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>,
): Promise<readonly WrittenPart[]> {
  const parts: WrittenPart[] = [];
  for (let offset = 0; offset < content.length; offset += largest) {
    const bytes = content.subarray(offset, offset + largest);
    const size = bytes.length;
    parts.push({ value: { name: await value(bytes), size }, offset: 0, length: size, whole: true });
  }
  return parts;
}

interface Pack {
  readonly content: Uint8Array<ArrayBuffer>[];
  readonly value: { name?: string; size: number };
  size: number;
}

function newPack(): Pack {
  return { content: [], value: { size: 0 }, size: 0 };
}

function joined(content: readonly Uint8Array<ArrayBuffer>[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const part of content) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}
