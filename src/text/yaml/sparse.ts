/** The texts of some parts of a value, each in the place of the part. */
export type Sparse = string | readonly (Sparse | undefined)[] | { readonly [key: string]: Sparse };

/** What was written for a part. */
export function partOf(written: Sparse | undefined, key: string | number): Sparse | undefined {
  if (typeof written !== 'object') return undefined;
  return (written as { readonly [key: string]: Sparse | undefined })[key];
}
