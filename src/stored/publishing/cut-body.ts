/*
 * Cuts a long body where its own bytes say so (content-defined chunking, as in FastCDC,
 * https://www.usenix.org/conference/atc16/technical-sessions/presentation/xia): what comes or goes changes the part
 * that it is in, at most its neighbour too, and all others stay as they are, wherever they lie.
 */

/** No part but the last has fewer bytes, none has more; 1 MiB on average. */
export const partSizes = { least: 2 ** 19, most: 2 ** 22 };

/** One of so many bytes beyond the least ends a part: the logarithm. */
const rarity = 19;
/** The hash knows so many bytes before the cut: each has left it after 32 shifts. */
const memory = 32;

export async function* cutBody(
  blocks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const part = new Uint8Array(partSizes.most);
  let [size, hash] = [0, 0];
  for await (const block of blocks) {
    for (let at = 0; at < block.length;) {
      const end = Math.min(block.length, at + partSizes.most - size);
      const cut = nextCut(block, { from: at, end, size, hash });
      part.set(block.subarray(at, cut.at), size);
      size += cut.at - at;
      hash = cut.hash;
      at = cut.at;
      if (!cut.ends && size < partSizes.most) continue;
      yield part.slice(0, size);
      [size, hash] = [0, 0];
    }
  }
  if (size > 0) yield part.slice(0, size);
}

interface Search {
  readonly from: number;
  readonly end: number;
  /** Bytes of the part before `from`, and their hash. */
  readonly size: number;
  readonly hash: number;
}

/** Behind the byte that ends the part; `end` where none does. */
function nextCut(block: Uint8Array, { from, end, size, hash: before }: Search) {
  let hash = before;
  let at = Math.min(end, from + Math.max(0, partSizes.least - memory - size));
  for (; at < end; at++) {
    hash = ((hash << 1) + (gear[block[at] ?? 0] ?? 0)) | 0;
    if (hash >>> (32 - rarity) === 0 && size + at + 1 - from >= partSizes.least)
      return { at: at + 1, hash, ends: true };
  }
  return { at: end, hash, ends: false };
}

/** A number without pattern for each byte (the finalizer of MurmurHash3). It must never change, or all is written anew. */
const gear = Int32Array.from({ length: 256 }, (_, byte) => {
  let hash = Math.imul(byte + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
});
