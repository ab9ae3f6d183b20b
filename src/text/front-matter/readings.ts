import type { FrontMatter } from './front-matter.ts';

/** Values of keys that stand more than once, beyond which nobody looks. */
const most = 20;

/**
 * A head as it counts, and as it would be were an earlier value of a key that stands twice meant: where one of them says
 * that there is no such posting, there is none.
 */
export function readings(matter: FrontMatter): readonly FrontMatter[] {
  if (matter.earlier === undefined) return [matter];
  const others = Object.entries(matter.earlier)
    .flatMap(([key, values]) => values.map((value) => [key, value] as const))
    .slice(-most)
    .map(([key, value]) => ({
      ...matter,
      data: Object.assign(Object.create(null) as Record<string, unknown>, matter.data, { [key]: value }),
    }));
  return [matter, ...others];
}
