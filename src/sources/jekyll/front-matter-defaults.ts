import type { FrontMatter } from '../../text/front-matter/front-matter.ts';
import { lowerKeys } from '../../text/front-matter/front-matter-format.ts';
import { matchesPattern } from '../files/folders/file-patterns.ts';
import { isMapping } from '../../text/mapping.ts';

/** Values for all documents of a scope (https://jekyllrb.com/docs/configuration/front-matter-defaults/). */
export interface FrontMatterDefault {
  readonly path: string;
  readonly type?: string;
  /** Keys lower-case. */
  readonly values: Readonly<Record<string, unknown>>;
}

export function frontMatterDefaults(value: unknown): readonly FrontMatterDefault[] {
  return (Array.isArray(value) ? value : []).flatMap((set: unknown): FrontMatterDefault[] => {
    if (!isMapping(set) || !isMapping(set['values'])) return [];
    const scope = isMapping(set['scope']) ? set['scope'] : {};
    const type = typeof scope['type'] === 'string' ? scope['type'] : undefined;
    const path = typeof scope['path'] === 'string' ? scope['path'].replace(/^\//, '') : '';
    return [
      {
        path,
        ...(type !== undefined && { type: type.replace(/^(page|post|draft)$/, '$1s') }),
        values: lowerKeys(set['values']),
      },
    ];
  });
}

/** A document as the scopes see it. */
export interface Scoped {
  /** Relative to the folder of collections. */
  readonly relative: string;
  /** `posts`, `pages`, or the collection's label. */
  readonly type: string;
}

/** The head with what the scopes around it add, the narrower scope first: its own keys win. */
export function withDefaults(
  matter: FrontMatter,
  document: Scoped,
  defaults: readonly FrontMatterDefault[],
  collectionsDir: string,
): FrontMatter {
  let values: Readonly<Record<string, unknown>> = {};
  let strongest: FrontMatterDefault | undefined;
  for (const one of defaults) {
    if (!applies(one, document, collectionsDir)) continue;
    const wins = strongest === undefined || precedes(one, strongest);
    values = wins ? { ...values, ...one.values } : { ...one.values, ...values };
    if (wins) strongest = one;
  }
  if (Object.keys(values).length === 0) return matter;
  return { ...matter, data: Object.assign(Object.create(null), values, matter.data) };
}

function applies({ path, type }: FrontMatterDefault, document: Scoped, collectionsDir: string): boolean {
  if (type !== undefined && type !== document.type) return false;
  const inside = path.startsWith(`${collectionsDir}/`) ? path.slice(collectionsDir.length + 1) : path;
  const { relative } = document;
  if (!inside.includes('*')) return relative.startsWith(inside);
  return matchesPattern(inside, relative) || matchesPattern(`${inside.replace(/\/$/, '')}/**`, relative);
}

function precedes(one: FrontMatterDefault, other: FrontMatterDefault): boolean {
  if (one.path.length !== other.path.length) return one.path.length > other.path.length;
  return one.type !== undefined || other.type === undefined;
}
