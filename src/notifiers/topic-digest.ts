import { entityTag } from '../delivery/representation/digest.ts';

/** 132 bits are enough to tell one version of an address from another, and an outbox may hold a hundred thousand. */
const length = 22;

/** A strong entity tag without what is the same in each. */
export function tagDigest(tag: string): string {
  return tag.replace(/^"|"$/g, '').slice(0, length);
}

export async function textDigest(text: string): Promise<string> {
  return tagDigest(await entityTag(new TextEncoder().encode(text)));
}
