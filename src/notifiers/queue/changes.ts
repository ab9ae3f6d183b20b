import type { Notice, Notifier, Topics } from '../notifier.ts';

/** What the outbox knows of an address. */
export interface Entry {
  /** The digest of what was told. */
  readonly told?: string;
  /** Set where it was sent and nobody knows whether it arrived: whatever is there now has to be told. */
  readonly unsure?: true;
  /** The digest that was refused; empty where its deletion was. */
  readonly refused?: string;
  /** How often it was tried in vain since it was told. */
  readonly tries?: number;
  /** Not to be tried before this moment, in milliseconds since the epoch. */
  readonly after?: number;
}

export type Entries = ReadonlyMap<string, Entry>;

/** What has to be told, and what is only to be noted. */
export interface Changes {
  readonly notices: readonly Notice[];
  /** Nobody is told of these: digests of what is there, by address. */
  readonly noted: ReadonlyMap<string, string>;
  /** Nobody needs to know of these any more. */
  readonly forgotten: readonly string[];
}

/** How what is there differs from what was told: deletions first, because a job that is gone must not be offered. */
export function changesOf(
  { tells, covers }: Pick<Notifier, 'tells' | 'covers'>,
  entries: Entries,
  { there, isGone }: Topics,
): Changes {
  const deleted: Notice[] = [];
  const changed: Notice[] = [];
  const noted = new Map<string, string>();
  const forgotten: string[] = [];
  for (const [address, { told, unsure, refused }] of entries) {
    if (there.has(address)) continue;
    const wasTold = told !== undefined || unsure === true;
    if (!wasTold || !tells.includes('deleted') || !covers(address)) forgotten.push(address);
    else if (refused !== '' && isGone(address)) deleted.push({ address, change: 'deleted' });
  }
  for (const [address, digest] of there) {
    const entry = entries.get(address);
    const isNew = entry === undefined || (entry.told === undefined && entry.unsure !== true);
    const change = isNew ? 'added' : 'updated';
    if (entry?.told === digest || entry?.refused === digest) continue;
    if (tells.includes(change)) changed.push({ address, change });
    else noted.set(address, digest);
  }
  const tries = ({ address }: Notice) => entries.get(address)?.tries ?? 0;
  return { notices: [...deleted, ...changed].sort((a, b) => tries(a) - tries(b)), noted, forgotten };
}
