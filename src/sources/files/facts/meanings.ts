import { fold } from '../../../text/values/plain-text.ts';
import type { Configuration } from '../../../model/configuration.ts';
import { onceEach } from '../../../model/once-each.ts';
import { frontMatterNames } from './names.ts';

/** Spaces, `-`, `_`, case and accents do not tell keys apart: `Deadline Date` is `deadline_date`. */
export function nameOf(key: string): string {
  return fold(key).replace(/[\s_-]+/g, '');
}

/** One of the facts that a name stands for under a configuration. */
export interface Meaning {
  readonly fact: string;
  /** Among the names of the fact, the strongest first. */
  readonly rank: number;
  readonly own: boolean;
}

type Meanings = ReadonlyMap<string, readonly Meaning[]>;

/** What each name stands for. A name that the site itself gives to a fact stands for nothing else. */
export const meaningsFor = onceEach(({ frontMatter }: Configuration): Meanings => {
  const common = commonMeanings(frontMatterNames);
  const own = byName(
    Object.entries(frontMatter).flatMap(([fact, names]) =>
      [...new Set(names.map(nameOf))].map((name, rank) => ({
        name,
        fact,
        rank: rank - names.length,
        own: true,
      })),
    ),
  );
  return own.size === 0 ? common : new Map([...own, ...[...common].filter(([name]) => !own.has(name))]);
});

/** The same table for every site that names nothing itself. */
const commonMeanings = onceEach((table: typeof frontMatterNames) =>
  byName(
    Object.entries(table).flatMap(([fact, names]) =>
      [...new Set(names)].map((name, rank) => ({ name, fact, rank, own: false })),
    ),
  ),
);

function byName(named: readonly (Meaning & { readonly name: string })[]): Meanings {
  const meanings = new Map<string, Meaning[]>();
  for (const { name, ...meaning } of named) {
    const others = meanings.get(name);
    if (others === undefined) meanings.set(name, [meaning]);
    else others.push(meaning);
  }
  return meanings;
}
