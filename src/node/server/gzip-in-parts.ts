import { promisify } from 'node:util';
import { constants, deflateRaw } from 'node:zlib';
import type { PartEncoder } from '../../delivery/representation/content-coding.ts';

const deflate = promisify<Uint8Array, { finishFlush: number }, Buffer>(deflateRaw);

/** RFC 1952, section 2.3: gzip, deflate, nothing said of the file, its time or its system. */
const header = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];
/** An empty last block (RFC 1951, section 3.2.6): no part has one of its own. */
const lastBlock = [3, 0];

/**
 * One gzip member whose parts were compressed by themselves, each ended by a full flush. Members one after the other
 * would be gzip, too (RFC 1952, section 2.2), but browsers stop after the first and show what they have as if it were all.
 */
export function gzipInParts(): PartEncoder {
  let [first, checksum, length] = [true, 0, 0];
  return {
    async encode(part) {
      checksum = crc32(part, checksum);
      length = (length + part.length) % 2 ** 32;
      const packed = await deflate(part, { finishFlush: constants.Z_FULL_FLUSH });
      const before = first ? header : [];
      first = false;
      const bytes = new Uint8Array(before.length + packed.length);
      bytes.set(before);
      bytes.set(packed, before.length);
      return bytes;
    },
    end() {
      const bytes = new Uint8Array(lastBlock.length + 8);
      bytes.set(lastBlock);
      const trailer = new DataView(bytes.buffer, lastBlock.length);
      trailer.setUint32(0, checksum, true);
      trailer.setUint32(4, length, true);
      return bytes;
    },
  };
}

/** RFC 1952, section 8. Node has it itself from 20.15 on, but Deno and Bun do not always. */
function crc32(bytes: Uint8Array, before: number): number {
  let crc = ~before;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
