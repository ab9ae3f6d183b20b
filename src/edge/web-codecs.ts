import type { Codec } from '../delivery/representation/content-coding.ts';

/** Compression as every runtime of the web has it (https://compression.spec.whatwg.org/): gzip, and no brotli. */
export const webCodecs: readonly Codec[] = [
  {
    coding: 'gzip',
    encode: async (bytes) => {
      const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
      return new Uint8Array(await new Response(packed).arrayBuffer());
    },
  },
];
