import type { Sparse } from './sparse.ts';
import { isMapping } from '../mapping.ts';

interface Part {
  readonly value: unknown;
  readonly written?: Sparse;
}

/** The mappings that a merge key (`<<`) names, the one that wins first. */
export function mergedParts({ value, written }: Part): readonly Part[] {
  if (!Array.isArray(value))
    return isMapping(value) ? [{ value, ...(written !== undefined && { written }) }] : [];
  return value.flatMap((part: unknown, index) => {
    const texts = (written as readonly (Sparse | undefined)[] | undefined)?.[index];
    return isMapping(part) ? [{ value: part, ...(texts !== undefined && { written: texts }) }] : [];
  });
}

/** A mapping with what it merges; its own keys win and come last. */
export function withMerged(
  own: Readonly<Record<string, unknown>>,
  ownTexts: Readonly<Record<string, Sparse>>,
  merged: readonly Part[],
): Part {
  const value = Object.create(null) as Record<string, unknown>;
  const texts = Object.create(null) as Record<string, Sparse>;
  const add = (part: object, written: object | undefined) => {
    for (const [key, one] of Object.entries(part)) {
      delete value[key];
      delete texts[key];
      value[key] = one;
      const text = (written as Readonly<Record<string, Sparse>> | undefined)?.[key];
      if (text !== undefined) texts[key] = text;
    }
  };
  for (const part of merged.toReversed()) add(part.value as object, part.written as object | undefined);
  add(own, ownTexts);
  return Object.keys(texts).length > 0 ? { value, written: texts } : { value };
}
