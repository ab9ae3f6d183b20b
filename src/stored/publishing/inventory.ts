import { namePrefix, rootName, type StoredRoot } from '../stored-edition.ts';
import { parseRoot, readNamed } from '../read-edition.ts';
import type { Store } from '../store.ts';

/** What a publisher remembers of what it left in a store. */
export interface Inventory {
  /** Each value with bodies: its bytes, and how many of them are in use. */
  readonly values: readonly (readonly [name: string, size: number, used: number])[];
  /** Names that nothing refers to, with the moment (milliseconds since the epoch) at which that was first seen. */
  readonly retired: Readonly<Record<string, number>>;
}

/** What is in a store before something is published. */
export interface Holdings {
  readonly root: StoredRoot | undefined;
  readonly inventory: Inventory;
  /** Names that the edition that is up refers to. */
  readonly named: ReadonlySet<string>;
  /** All names, where the store can tell. */
  readonly listed: ReadonlySet<string> | undefined;
}

/** For so long (milliseconds) a value stays after nothing refers to it: some readers have an older root. */
const keptFor = 3_600_000;

/** A store in which nothing can be made sense of counts as one without an edition: what is published heals it. */
export async function holdingsOf(store: Store): Promise<Holdings> {
  const listed = store.list === undefined ? undefined : await namesIn(store.list(namePrefix));
  const bytes = await store.get(rootName);
  try {
    if (bytes !== undefined) {
      const root = parseRoot(bytes);
      const inventory = (await readNamed(store, root.inventory)) as Inventory;
      const own = [root.inventory, ...root.index.map(([, name]) => name)];
      return { root, inventory, named: new Set([...own, ...inventory.values.map(([name]) => name)]), listed };
    }
  } catch {
    // Told by who reads it: every path of it is an error page.
  }
  return { root: undefined, inventory: { values: [], retired: {} }, named: new Set(), listed };
}

/** Values with bodies that may be referred to again: they are there, and most of what is in them is in use. */
export function reusable({ inventory, listed }: Holdings): ReadonlySet<string> {
  const fit = inventory.values.filter(
    ([name, size, used]) => used * 2 >= size && (listed === undefined || listed.has(name)),
  );
  return new Set(fit.map(([name]) => name));
}

/** What to remember, and what to delete. Where nothing changed the inventory that is there stays: it is not retired by its like. */
export function nextInventory(
  values: Inventory['values'],
  named: ReadonlySet<string>,
  before: Holdings,
  now: number,
): { readonly inventory: Inventory; readonly expired: readonly string[] } {
  const own = before.root?.inventory;
  const same = retire(before, own === undefined ? named : new Set([...named, own]), now);
  const asBefore = JSON.stringify({ values, retired: same.retired }) === JSON.stringify(before.inventory);
  const { retired, expired } = asBefore ? same : retire(before, named, now);
  return { inventory: { values, retired }, expired };
}

/** What is no longer referred to: known already or found now; and what of it has been so for long enough to be deleted. */
function retire(
  before: Holdings,
  named: ReadonlySet<string>,
  now: number,
): { readonly retired: Inventory['retired']; readonly expired: readonly string[] } {
  const candidates = new Set([
    ...Object.keys(before.inventory.retired),
    ...before.named,
    ...(before.listed ?? []),
  ]);
  const retired: [string, number][] = [];
  const expired: string[] = [];
  for (const name of [...candidates].sort()) {
    if (named.has(name) || name === rootName) continue;
    const since = before.inventory.retired[name] ?? now;
    if (now - since < keptFor || before.named.has(name)) retired.push([name, since]);
    else expired.push(name);
  }
  return { retired: Object.fromEntries(retired), expired };
}

async function namesIn(list: AsyncIterable<string>): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for await (const name of list) names.add(name);
  return names;
}
