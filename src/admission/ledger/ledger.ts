import type { Instant } from '../../model/instant.ts';

/** Remembers when postings were first seen about which nothing says when they were opened. */
export interface Ledger {
  /** `digest` names the posting's content: `changed` moves when it does. */
  readonly seen: (id: string, digest: string) => { readonly first: Instant; readonly changed: Instant };
}
