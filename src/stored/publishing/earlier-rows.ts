import { readIndex } from '../read-edition.ts';
import type { Store } from '../store.ts';
import {
  indexFor,
  type StoredDocument,
  type StoredIndex,
  type StoredPart,
  type StoredRoot,
  type StoredSight,
} from '../stored-edition.ts';
import type { WrittenPart } from './value-writer.ts';

/** What was at a path, by time. Asked in the order of the keys it reads each index value once. */
export type EarlierSights = (key: string, path: string) => Promise<readonly StoredSight<WrittenPart>[]>;

/** An index value that is missing or damaged says nothing: what it spoke of is written anew. */
export function earlierRows(store: Store, root: StoredRoot | undefined): EarlierSights {
  let at: { readonly number: number; readonly index: StoredIndex | undefined } | undefined;
  const indexAt = async (number: number) => {
    if (at?.number !== number) at = { number, index: await indexOrNothing(store, root?.index[number]?.[1]) };
    return at.index;
  };
  return async (key, path) => {
    if (root === undefined) return [];
    const index = await indexAt(indexFor(root.index, key));
    const row = index?.rows.find((row) => row.key === key && row.path === path);
    return (row?.sights ?? []).map(({ document, ...sight }) => ({
      ...sight,
      ...(document === undefined || index === undefined ? {} : { document: named(document, index) }),
    }));
  };
}

async function indexOrNothing(store: Store, name: string | undefined): Promise<StoredIndex | undefined> {
  if (name === undefined) return undefined;
  try {
    return await readIndex(store, name);
  } catch {
    return undefined;
  }
}

function named(
  { parts, coded, ...document }: StoredDocument,
  { values }: StoredIndex,
): StoredDocument<WrittenPart> {
  const written = (parts: readonly StoredPart[]) =>
    parts.map(([value, offset, length]): WrittenPart => {
      const of = { name: values[value] ?? '' };
      return { value: of, offset: offset ?? 0, length: length ?? 0, whole: offset === undefined };
    });
  const forms = Object.entries(coded ?? {}).map(
    ([coding, form]) => [coding, { ...form, parts: written(form.parts) }] as const,
  );
  return {
    ...document,
    ...(parts === undefined ? {} : { parts: written(parts) }),
    ...(coded === undefined ? {} : { coded: Object.fromEntries(forms) }),
  };
}
