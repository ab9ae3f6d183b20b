import type { Sparse } from '../yaml/sparse.ts';

/** A value with each number in it as its file spells it: a postal code is 04109, and an identifier 1.10. */
export function asWritten(value: unknown, written: Sparse | undefined): unknown {
  if (written === undefined) return value;
  if (typeof value === 'number')
    return typeof written === 'string' && Number(written) === value ? written : value;
  if (typeof value !== 'object' || value === null || typeof written !== 'object') return value;
  const parts = written as { readonly [key: string]: Sparse | undefined };
  if (Array.isArray(value)) return value.map((item, index) => asWritten(item, parts[index]));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asWritten(part, parts[key])]));
}
