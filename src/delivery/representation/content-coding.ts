import { weighted } from './quality.ts';

export type Coding = 'br' | 'gzip';

/** A way to compress, handed in by the runtime. */
export interface Codec {
  readonly coding: Coding;
  readonly encode: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
  /** Absent where the runtime, or the coding, has no such thing. */
  readonly inParts?: () => PartEncoder;
}

/** Compresses a long body part by part. What comes out, put together, is one stream like any other. */
export interface PartEncoder {
  /** Asked in order. But for the first one, a part that has the same bytes comes out the same, whatever stands before it. */
  readonly encode: (part: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
  /** A few bytes that stand after the last one. */
  readonly end: () => Uint8Array<ArrayBuffer>;
}

/**
 * The best of `available` (the server's preference first) that an `Accept-Encoding` header takes; undefined for none,
 * also where the header refuses the identity as well: something readable is better than a 406.
 */
export function chooseCoding(header: string | null, available: readonly Coding[]): Coding | undefined {
  if (header === null || available.length === 0) return undefined;
  const known = lastChosen;
  if (known?.header === header && known.available === available) return known.coding;
  const coding = bestCoding(header, available);
  lastChosen = { header, available, coding };
  return coding;
}

/** Readers of one kind come one after the other, and say the same. */
let lastChosen:
  | { readonly header: string; readonly available: readonly Coding[]; readonly coding: Coding | undefined }
  | undefined;

function bestCoding(header: string, available: readonly Coding[]): Coding | undefined {
  const members = weighted(header);
  const weightOf = (name: string) =>
    members.find(({ value }) => value === name || (name === 'gzip' && value === 'x-gzip'))?.weight;
  const others = weightOf('*');
  let best: Coding | undefined;
  let most = weightOf('identity') ?? 0;
  for (const coding of available) {
    const weight = weightOf(coding) ?? others ?? 0;
    if (weight > most || (best === undefined && weight === most && weight > 0)) {
      best = coding;
      most = weight;
    }
  }
  return best;
}
