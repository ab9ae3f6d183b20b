import { entityTag, sha256Bytes } from './digest.ts';

/** Characters that are made into bytes together. */
const block = 2 ** 18;

const encoder = new TextEncoder();

/** Pieces of text put together, some hundred thousand characters at a time. */
export function* textBlocks(pieces: Iterable<string>): Generator<string, void> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < block) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

/** The same as UTF-8. */
export function* blocksOf(pieces: Iterable<string>): Generator<Uint8Array<ArrayBuffer>, void> {
  for (const text of textBlocks(pieces)) yield encoder.encode(text);
}

/** What there is to say of a body before it goes out. */
export interface Measured {
  readonly length: number;
  /** Strong. Of a body that is held it is the digest of its bytes, else the digest of the digests of its blocks. */
  readonly etag: string;
  /** Present where they are no more than was asked to be held. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

/** Goes through the blocks once, holding no more than `most` bytes. The event loop runs in between. */
export async function measure(blocks: Iterable<Uint8Array<ArrayBuffer>>, most: number): Promise<Measured> {
  const digests: Uint8Array<ArrayBuffer>[] = [];
  let held: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (const bytes of blocks) {
    length += bytes.length;
    held.push(bytes);
    if (length <= most) continue;
    for (const one of held) digests.push(await sha256Bytes(one));
    held = [];
  }
  if (length > most) return { length, etag: await entityTag(united(digests)) };
  const bytes = united(held);
  return { length, etag: await entityTag(bytes), bytes };
}

function united(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only as Uint8Array<ArrayBuffer>;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A body whose blocks are made as fast as they are taken. */
export function streamOf(blocks: Iterable<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = blocks[Symbol.iterator]();
  return new ReadableStream({
    pull: (controller) => {
      const next = iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: () => void iterator.return?.(),
  });
}
