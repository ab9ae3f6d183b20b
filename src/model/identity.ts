import { compareText } from './diagnostic.ts';
import type { Language } from './language.ts';
import type { TagAuthority } from './site.ts';

/** A `tag:` URI (RFC 4151) from a posting's language and key: `tag:example.org,2026:en/jobs/baker`. */
export function tagUri(tag: TagAuthority, language: Language, key: string): string {
  const specific = key.normalize('NFC').split('/').map(encodeURIComponent).join('/');
  return `tag:${tag.name},${tag.date}:${language}/${specific}`;
}

/** A name, or the id that was made of it, without its letter case: Hugo and Astro write addresses so, and some file systems keep none. */
export function inOneCase(name: string): string {
  const text = /%[\da-f]{2}/i.test(name) ? decoded(name) : name;
  return text.normalize('NFC').toLowerCase();
}

/** Without its percent signs, where that is a text. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A path segment that is fit for every file system and reads well: letters and digits of any script, single hyphens. */
export function slugify(text: string): string {
  const slug = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return [...slug].slice(0, 100).join('') || 'posting';
}

/**
 * Gives every item a name of its own. The item that comes first by `order` keeps the plain name, later ones get
 * `-2`, `-3` …, so that a newcomer never takes a name from one that is already out.
 */
export function uniqueNames<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  order: (a: Item, b: Item) => number,
): ReadonlyMap<Item, string> {
  const plainNames = new Map(items.map((item) => [item, nameOf(item)]));
  if (new Set(plainNames.values()).size === items.length) return plainNames;
  const taken = new Set<string>();
  const names = new Map<Item, string>();
  for (const item of items.toSorted((a, b) => order(a, b) || compareText(nameOf(a), nameOf(b)))) {
    const plain = nameOf(item);
    let name = plain;
    for (let count = 2; taken.has(name); count++) name = `${plain}-${count}`;
    taken.add(name);
    names.set(item, name);
  }
  return names;
}
