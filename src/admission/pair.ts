import { compareText } from '../model/diagnostic.ts';
import type { Language } from '../model/language.ts';

/** What pairing needs to know about one posting. */
export interface Pairable {
  readonly id: string;
  readonly language: Language;
  readonly closed: boolean;
  readonly pairing: {
    readonly ats?: string;
    readonly translationKey?: string;
    readonly path: string;
    readonly reference?: string;
    readonly original?: string;
  };
}

export interface Pairing<Item> {
  /** Every item stands in exactly one group; a group has one item per language at the most. */
  readonly groups: readonly (readonly Item[])[];
  /** Items that share a name with several of one language and could not be told apart. */
  readonly ambiguous: readonly { readonly name: string; readonly items: readonly Item[] }[];
}

/**
 * Pairs translations by ATS id, then `translationKey`, then path, then by the name of the file that one of them says it
 * translates, then by a reference that they share; at most one per language,
 * and the same pairs whatever the order of reading. Where a name stands on several postings of a language (jobs reposted under an old
 * key), open is paired with open and closed with closed; what is still in doubt stays alone and is reported.
 */
export function pair<Item extends Pairable>(items: readonly Item[]): Pairing<Item> {
  const ambiguous = new Map<string, readonly Item[]>();
  let clusters: Item[][] = items.toSorted((a, b) => compareText(a.id, b.id)).map((item) => [item]);
  for (const name of [atsOf, translationKeyOf, pathOf]) clusters = merge(clusters, name, ambiguous);
  clusters = merge(clusters, byOriginal(items), new Map());
  // One number may stand for many openings: what it leaves in doubt is no fault.
  clusters = merge(clusters, ({ pairing }) => pairing.reference, new Map());
  return { groups: clusters, ambiguous: [...inDoubt(clusters, ambiguous)] };
}

/** What stayed alone under a name that several languages share; each posting once, under its strongest name. */
function* inDoubt<Item extends Pairable>(
  clusters: readonly Item[][],
  ambiguous: ReadonlyMap<string, readonly Item[]>,
): Generator<Pairing<Item>['ambiguous'][number]> {
  const alone = new Set(clusters.filter((cluster) => cluster.length === 1).flat());
  for (const [name, members] of ambiguous) {
    const items = members.filter((item) => alone.has(item));
    if (new Set(items.map((item) => item.language)).size < 2) continue;
    for (const item of items) alone.delete(item);
    yield { name, items };
  }
}

interface Names {
  readonly ats: string | undefined;
  readonly translationKey: string | undefined;
  readonly path: string | undefined;
}

/** Its own key, or what it translates, may be called as the file of another is that has no key. */
function byOriginal(items: readonly Pairable[]): NameOf {
  const stated = ({ pairing: { original, translationKey } }: Pairable) =>
    fileNameIn(original ?? translationKey ?? '');
  const referred = ({ pairing }: Pairable) => fileNameIn(pairing.reference ?? '');
  const wanted = new Set(items.flatMap((item) => stated(item) ?? referred(item) ?? []));
  if (wanted.size === 0) return () => undefined;
  return (item) => {
    const file = fileNameIn(item.pairing.path);
    return stated(item) ?? (file !== undefined && wanted.has(file) ? file : referred(item));
  };
}

/** `../jobs/Gardener.md`, `/jobs/gardener/` and `gardener` are one. */
function fileNameIn(text: string): string | undefined {
  const parts = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.(?:mdx?|markdown|html?)$/, '')
    .split('/');
  return parts.findLast((part) => part !== '' && part !== 'index');
}

type NameOf = (item: Pairable) => string | undefined;
const atsOf: NameOf = (item) => namesOf(item).ats;
const translationKeyOf: NameOf = (item) => namesOf(item).translationKey;
const pathOf: NameOf = (item) => namesOf(item).path;

const known = new WeakMap<Pairable['pairing'], Names>();

function namesOf({ pairing }: Pairable): Names {
  let names = known.get(pairing);
  if (names === undefined) known.set(pairing, (names = named(pairing)));
  return names;
}

function named({ ats, translationKey, path }: Pairable['pairing']): Names {
  return {
    ats: ats && `the ATS id ${ats}`,
    translationKey: translationKey && `the translationKey ${translationKey}`,
    path: translationKey === undefined ? `the path ${path.normalize('NFC')}` : undefined,
  };
}

function merge<Item extends Pairable>(
  clusters: readonly Item[][],
  nameOf: NameOf,
  ambiguous: Map<string, readonly Item[]>,
): Item[][] {
  const merged: Item[][] = [];
  const named = bucketsOf(clusters, (cluster) => cluster.map(nameOf).find((name) => name !== undefined));
  for (const [name, bucket] of named) {
    if (name === undefined) merged.push(...bucket);
    else merged.push(...refine(bucket, discriminators, () => ambiguous.set(name, bucket.flat())));
  }
  return merged;
}

/** What tells reposted jobs apart: whether they are closed, then whether their file is named after its ATS id. */
const discriminators: readonly ((cluster: readonly Pairable[]) => boolean)[] = [
  (cluster) => cluster.every((item) => item.closed),
  (cluster) => cluster.some(({ pairing }) => pairing.ats !== undefined && pairing.path.includes(pairing.ats)),
];

function refine<Item extends Pairable>(
  bucket: readonly Item[][],
  rules: typeof discriminators,
  doubtful: () => void,
): Item[][] {
  const items = bucket.flat();
  if (new Set(items.map((item) => item.language)).size === items.length) return [items];
  const [rule, ...rest] = rules;
  if (rule === undefined) {
    doubtful();
    return [...bucket];
  }
  return [...bucketsOf(bucket, rule).values()].flatMap((part) => refine(part, rest, doubtful));
}

function bucketsOf<Item, Key>(
  clusters: readonly Item[][],
  keyOf: (cluster: readonly Item[]) => Key,
): Map<Key, Item[][]> {
  const buckets = new Map<Key, Item[][]>();
  for (const cluster of clusters) {
    const key = keyOf(cluster);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [cluster]);
    else bucket.push(cluster);
  }
  return buckets;
}
