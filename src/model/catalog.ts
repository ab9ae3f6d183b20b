import type { Diagnostic } from './diagnostic.ts';
import { compareText } from './diagnostic.ts';
import { compareInstants, epoch, type Instant, latest } from './instant.ts';
import type { Language } from './language.ts';
import { onceEach } from './once-each.ts';
import type { GonePosting, Origin, Posting, Status } from './posting.ts';
import type { Site } from './site.ts';

/** How a source's last reading went. */
export interface SourceState {
  readonly name: string;
  readonly type: string;
  readonly postings: number;
  /** Files or records that were meant to be postings and are faulty. */
  readonly leftOut: number;
  /** Set where the postings are those of an earlier reading because the last one failed. */
  readonly staleSince?: Instant;
}

/** All that was read. Plain JSON: the narrow waist between reading and publishing (schemas/snapshot.schema.json). */
export interface Snapshot {
  readonly version: 1;
  readonly site: Site;
  /** Ordered by language, then id. Closed ones included. */
  readonly postings: readonly Posting[];
  /** What no source has any more, the newest of them, ordered by language, then id. */
  readonly gone?: readonly GonePosting[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceState[];
}

/** A snapshot as TypeScript sees the file that `rolecast collect` wrote: it takes no text of it for a moment or a language. */
export interface SnapshotFile {
  readonly version: number;
  readonly site: { readonly url: string };
  readonly postings: readonly object[];
  readonly sources: readonly object[];
}

/** Throws where a value from outside is none: every answer would be a fault whose cause nobody sees. */
export function snapshotFrom(value: SnapshotFile): Snapshot {
  const { version, site, postings, sources } = (value ?? {}) as Partial<SnapshotFile>;
  const lack =
    version !== undefined && version !== 1
      ? `its version is ${JSON.stringify(version)}, not 1`
      : !Array.isArray(postings) || !Array.isArray(sources)
        ? 'it has no lists of postings and sources'
        : typeof site?.url !== 'string'
          ? 'it has no site with a url'
          : undefined;
  if (lack === undefined && version === 1) return value as Snapshot;
  throw new TypeError(`This is no snapshot: ${lack ?? 'it has no version'}. \`rolecast collect\` writes one`);
}

/** A snapshot at a moment. */
export interface Catalog {
  readonly site: Site;
  /** What may be offered, newest first. */
  readonly open: readonly Posting[];
  /** What is gone and answers 410, newest closing first. */
  readonly closed: readonly Posting[];
  readonly scheduled: readonly Posting[];
  /** What no source has any more: there is only its past to tell of. */
  readonly gone: readonly GonePosting[];
  readonly sources: readonly SourceState[];
  /** The open postings of each group, ordered by language. */
  readonly groups: ReadonlyMap<string, readonly Posting[]>;
  /** The next moment at which a posting opens or closes by itself. A catalog is true up to, and not at, this moment. */
  readonly staleAt?: Instant;
}

/** The status of a posting at `now` (milliseconds since the epoch): a closing is over once its last second has passed. */
export function statusAt(
  now: number,
  posting: Pick<Posting, 'status' | 'opens' | 'closes' | 'facts'>,
): Status {
  if (posting.status === 'closed') return 'closed';
  if (now >= closingOf(posting)) return 'closed';
  if (posting.status === 'scheduled' && posting.opens !== undefined && now < epoch(posting.opens))
    return 'scheduled';
  return 'open';
}

/** The moment, in milliseconds since the epoch, from which on a posting is closed by its date: when its last second has passed. */
export function closingOf({ closes }: Pick<Posting, 'closes'>): number {
  return closes === undefined ? Infinity : Math.floor(epoch(closes) / 1000) * 1000 + 1000;
}

/** `now` is in milliseconds since the epoch. */
export function catalogAt(now: number, snapshot: Snapshot): Catalog {
  const byStatus: Record<Status, Posting[]> = { open: [], closed: [], scheduled: [] };
  let next = Infinity;
  for (const posting of snapshot.postings) {
    const status = statusAt(now, posting);
    byStatus[status].push(posting.status === status ? posting : turned(posting, status));
    if (status === 'scheduled' && posting.opens !== undefined) next = Math.min(next, epoch(posting.opens));
    if (status !== 'closed') next = Math.min(next, closingOf(posting));
  }
  return {
    site: snapshot.site,
    open: newestFirst(byStatus.open, openedOrUpdated),
    closed: newestFirst(byStatus.closed, closedAt),
    scheduled: newestFirst(byStatus.scheduled, openedOrUpdated),
    gone: snapshot.gone ?? [],
    sources: snapshot.sources,
    groups: groupsOf(byStatus.open),
    ...(next === Infinity ? {} : { staleAt: new Date(next).toISOString() as Instant }),
  };
}

/** What became of a posting by itself since it was read, whatever its source said then. */
function turned(posting: Posting, status: Status): Posting {
  const { status: _, ...facts } = posting.facts;
  return { ...posting, status, facts };
}

/**
 * When a closed posting closed: as the ledger remembers, or at its closing date where that is what closed it, or had passed when it last changed, or
 * else when it last changed.
 */
export const closedAt = onceEach((posting: Posting): Instant => {
  const { closes, updated, facts, past } = posting;
  const remembered = past?.findLast(({ kind }) => kind !== 'changed');
  if (remembered?.kind === 'closed') return remembered.at;
  const isByDate = facts.status === undefined || isSameOrigin(facts.status, facts.closes);
  return closes !== undefined && (isByDate || compareInstants(closes, updated) < 0) ? closes : updated;
});

function isSameOrigin(one: Origin, other: Origin | undefined): boolean {
  const parts = ['from', 'key', 'file', 'line', 'column'] as const;
  const isPlace = one.key !== undefined || one.line !== undefined;
  return other !== undefined && isPlace && parts.every((part) => one[part] === other[part]);
}

/** The open and closed postings of a language, in the catalog's order. */
export function postingsIn(catalog: Catalog, language: Language): PostingsIn {
  return byLanguage(catalog).get(language) ?? { open: [], closed: [] };
}

interface PostingsIn {
  readonly open: readonly Posting[];
  readonly closed: readonly Posting[];
}

const byLanguage = onceEach(({ open, closed }: Catalog): ReadonlyMap<Language, PostingsIn> => {
  const found = new Map<Language, { open: Posting[]; closed: Posting[] }>();
  const of = ({ language }: Posting) => {
    let own = found.get(language);
    if (own === undefined) found.set(language, (own = { open: [], closed: [] }));
    return own;
  };
  for (const posting of open) of(posting).open.push(posting);
  for (const posting of closed) of(posting).closed.push(posting);
  return found;
});

/** When what a reader of `language` can see last changed: the newest entry's change, or the last closing. */
export function changedAt(catalog: Catalog, language?: Language): Instant | undefined {
  let known = changes.get(catalog);
  if (known === undefined) changes.set(catalog, (known = new Map()));
  if (!known.has(language)) known.set(language, newestChange(catalog, language));
  return known.get(language);
}

const changes = new WeakMap<Catalog, Map<Language | undefined, Instant | undefined>>();

function newestChange(catalog: Catalog, language?: Language): Instant | undefined {
  const { open, closed } = language === undefined ? catalog : postingsIn(catalog, language);
  const gone = catalog.gone.filter((one) => language === undefined || one.language === language);
  return latest([...open.map(visibleSince), closed[0] && closedAt(closed[0]), ...gone.map(goneSince)]);
}

/** The last closing of a posting that is gone; undefined where nobody could tell that it closed. */
function goneSince({ past }: GonePosting): Instant | undefined {
  const last = past.findLast(({ kind }) => kind !== 'changed');
  return last?.kind === 'closed' ? last.at : undefined;
}

/** When an open posting's entry last changed for a reader: its change, or its opening where that came later. */
export const visibleSince = onceEach(
  ({ updated, opens }: Posting): Instant => latest([updated, opens]) ?? updated,
);

/** An open posting and its open translations, ordered by language: for hreflang. */
export function translations(catalog: Catalog, posting: Posting): readonly Posting[] {
  return catalog.groups.get(posting.group) ?? [posting];
}

function groupsOf(open: readonly Posting[]): ReadonlyMap<string, readonly Posting[]> {
  const groups = new Map<string, Posting[]>();
  for (const posting of open) {
    const group = groups.get(posting.group);
    if (group === undefined) groups.set(posting.group, [posting]);
    else group.push(posting);
  }
  for (const group of groups.values())
    if (group.length > 1) group.sort((a, b) => compareText(a.language, b.language));
  return groups;
}

function openedOrUpdated(posting: Posting): Instant {
  return posting.opens ?? posting.updated;
}

/** The order of what is open: newest first. */
export function compareNewest(a: Posting, b: Posting): number {
  return epoch(openedOrUpdated(b)) - epoch(openedOrUpdated(a)) || compareText(a.id, b.id);
}

function newestFirst(postings: readonly Posting[], at: (posting: Posting) => Instant): readonly Posting[] {
  return postings
    .map((posting) => ({ posting, when: epoch(at(posting)) }))
    .sort((a, b) => b.when - a.when || compareText(a.posting.id, b.posting.id))
    .map(({ posting }) => posting);
}
