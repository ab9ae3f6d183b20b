import { sha256 } from '../../delivery/representation/digest.ts';

const encoder = new TextEncoder();

/** Short for what is put into a page: another insertion is another page. */
export async function insertionDigest(insertion: string): Promise<string> {
  const digest = await sha256(encoder.encode(insertion));
  return digest.slice(0, 16).replaceAll('+', '-').replaceAll('/', '_');
}

/**
 * The entity tag of a changed page: the origin's own (`s` strong, `w` weak), or else its date (`d`), mixed with what was
 * put in. Weak, because the origin may send other bytes under the same tag. Undefined where the origin has neither.
 */
export function mixedTag(origin: Headers, digest: string): string | undefined {
  const [, weak, opaque] = /^(W\/)?"([^"]*)"$/.exec(origin.get('etag')?.trim() ?? '') ?? [];
  if (opaque !== undefined)
    return `W/"${digest}.${weak === undefined ? 's' : 'w'}${encodeURIComponent(opaque)}"`;
  const modified = origin.get('last-modified');
  return modified === null || Number.isNaN(Date.parse(modified))
    ? undefined
    : `W/"${digest}.d${encodeURIComponent(modified)}"`;
}

/** What the origin is asked in place of an `If-None-Match` that holds tags of ours. */
export interface OriginCondition {
  readonly header: 'If-None-Match' | 'If-Modified-Since';
  readonly value: string;
  /** The tag of ours from which it came. */
  readonly tag: string;
}

/**
 * The condition under which the client's copy is still right: only what carries the digest of what would be put in now
 * counts, so that a page whose posting closed is always sent anew, whatever the origin would say.
 */
export function originCondition(ifNoneMatch: string | null, digest: string): OriginCondition | undefined {
  for (const part of ifNoneMatch?.split(',') ?? []) {
    const tag = part.trim();
    const [, own, kind, encoded = ''] = /^(?:W\/)?"([\w-]{16})\.([swd])([^"]*)"$/.exec(tag) ?? [];
    const value = own === digest ? decoded(encoded) : undefined;
    if (value === undefined) continue;
    if (kind === 'd') return { header: 'If-Modified-Since', value, tag };
    return { header: 'If-None-Match', value: `${kind === 'w' ? 'W/' : ''}"${value}"`, tag };
  }
  return undefined;
}

/** Undefined for what we did not encode: nothing else goes into a header. */
function decoded(text: string): string | undefined {
  try {
    const value = decodeURIComponent(text);
    return /^[\x20\x21\x23-\x7e\x80-\xff]*$/.test(value) && encodeURIComponent(value) === text
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}
