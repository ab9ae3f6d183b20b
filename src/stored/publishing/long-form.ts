import type { Codec } from '../../delivery/representation/content-coding.ts';
import { entityTag } from '../../delivery/representation/digest.ts';
import type { Rendered } from '../../delivery/representation/representation.ts';
import { cutBody } from './cut-body.ts';
import type { StoredDocument } from '../stored-edition.ts';
import type { ValueWriter, WrittenPart } from './value-writer.ts';

/** How a document is kept that is too long to be written as a whole whenever a posting changes. */
export interface LongForm {
  /** The one in which it is kept; none where no runtime here compresses in parts. */
  readonly codecs: readonly Codec[];
  /** Goes through it once, holding a part at a time. */
  readonly write: (writer: ValueWriter) => Promise<Pick<StoredDocument<WrittenPart>, 'parts' | 'coded'>>;
}

/** Bytes. What is shorter is kept whole, as brotli too. */
const longFrom = 2 ** 21;

export function isLong({ length }: Rendered): boolean {
  return length >= longFrom;
}

/** Brotli has no parts that could be put together, so there is gzip only; or where that cannot be had the bytes as they are. */
export function longForm(rendered: Rendered): LongForm {
  const codec = rendered.codecs.find(({ inParts }) => inParts !== undefined);
  return {
    codecs: codec === undefined ? [] : [codec],
    async write(writer) {
      const blocks = rendered.stream === undefined ? [rendered.bytes] : blocksIn(rendered.stream());
      const encoder = codec?.inParts?.();
      const parts: WrittenPart[] = [];
      let length = 0;
      const put = async (bytes: Uint8Array<ArrayBuffer>, written: Promise<readonly WrittenPart[]>) => {
        length += bytes.length;
        parts.push(...(await written));
      };
      for await (const part of cutBody(blocks)) {
        const bytes = (await encoder?.encode(part)) ?? part;
        await put(bytes, writer.own(bytes));
      }
      if (codec === undefined || encoder === undefined) return { parts };
      const end = encoder.end();
      const etag = await tagOf(parts, end);
      await put(end, writer.body(end));
      return { coded: { [codec.coding]: { etag, length, parts } } };
    },
  };
}

/** Strong: the parts are named after their bytes, and the end has the checksum of all. */
function tagOf(parts: readonly WrittenPart[], end: Uint8Array): Promise<string> {
  const names = parts.map(({ value }) => value.name ?? '');
  return entityTag(new TextEncoder().encode([...names, ...end].join(' ')));
}

async function* blocksIn(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
