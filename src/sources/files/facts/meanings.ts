import { fold } from '../../../text/values/plain-text.ts';
import type { Configuration } from '../../../model/configuration.ts';
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

const meaningsByConfiguration = new WeakMap<Configuration, ReadonlyMap<string, readonly Meaning[]>>();

/** What each name stands for. A name that the site itself gives to a fact stands for nothing else. */
export function meaningsFor(configuration: Configuration): ReadonlyMap<string, readonly Meaning[]> {
  const known = meaningsByConfiguration.get(configuration);
  if (known !== undefined) return known;
  const own = Object.entries(configuration.frontMatter).flatMap(([fact, names]) =>
    [...new Set(names.map(nameOf))].map((name, rank) => ({
      name,
      fact,
      rank: rank - names.length,
      own: true,
    })),
  );
  const claimed = new Set(own.map(({ name }) => name));
  const common = Object.entries(frontMatterNames).flatMap(([fact, names]) =>
    [...new Set(names)]
      .map((name, rank) => ({ name, fact, rank, own: false }))
      .filter(({ name }) => !claimed.has(name)),
  );
  const meanings = new Map<string, Meaning[]>();
  for (const { name, ...meaning } of [...own, ...common])
    meanings.set(name, [...(meanings.get(name) ?? []), meaning]);
  meaningsByConfiguration.set(configuration, meanings);
  return meanings;
}
