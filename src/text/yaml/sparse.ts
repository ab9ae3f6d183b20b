/** The texts of some parts of a value, each in the place of the part. */
export type Sparse = string | readonly (Sparse | undefined)[] | { readonly [key: string]: Sparse };
