import type { Diagnostic } from './diagnostic.ts';
import { compareText } from './diagnostic.ts';
import { compareInstants, epoch, type Instant, latest } from './instant.ts';
import type { Language } from './language.ts';
import type { Posting, Status } from './posting.ts';
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
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceState[];
}

/** A snapshot at a moment. */
export interface Catalog {
  readonly site: Site;
  /** What may be offered, newest first. */
  readonly open: readonly Posting[];
  /** What is gone and answers 410, newest closing first. */
  readonly closed: readonly Posting[];
  readonly scheduled: readonly Posting[];
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
  if (posting.closes !== undefined && now >= endOf(posting.closes)) return 'closed';
  if (posting.status === 'scheduled' && posting.opens !== undefined && now < epoch(posting.opens))
    return 'scheduled';
  return 'open';
}

/** `now` is in milliseconds since the epoch. */
export function catalogAt(now: number, snapshot: Snapshot): Catalog {
  const byStatus: Record<Status, Posting[]> = { open: [], closed: [], scheduled: [] };
  let next = Infinity;
  for (const posting of snapshot.postings) {
    const status = statusAt(now, posting);
    byStatus[status].push(posting.status === status ? posting : { ...posting, status });
    if (status === 'scheduled' && posting.opens !== undefined) next = Math.min(next, epoch(posting.opens));
    if (status !== 'closed' && posting.closes !== undefined) next = Math.min(next, endOf(posting.closes));
  }
  return {
    site: snapshot.site,
    open: byStatus.open.sort(newestFirst(openedOrUpdated)),
    closed: byStatus.closed.sort(newestFirst(closedAt)),
    scheduled: byStatus.scheduled.sort(newestFirst(openedOrUpdated)),
    sources: snapshot.sources,
    groups: groupsOf(byStatus.open),
    ...(next === Infinity ? {} : { staleAt: new Date(next).toISOString() as Instant }),
  };
}

/** When a closed posting closed: at its closing date, or else when it last changed. */
export function closedAt(posting: Posting): Instant {
  const { closes, updated, facts } = posting;
  return closes !== undefined && (facts.status === undefined || compareInstants(closes, updated) < 0)
    ? closes
    : updated;
}

/** When what a reader of `language` can see last changed: the newest entry's change, or the last closing. */
export function changedAt(catalog: Catalog, language?: Language): Instant | undefined {
  let known = changes.get(catalog);
  if (known === undefined) changes.set(catalog, (known = new Map()));
  if (!known.has(language)) known.set(language, newestChange(catalog, language));
  return known.get(language);
}

const changes = new WeakMap<Catalog, Map<Language | undefined, Instant | undefined>>();

function newestChange(catalog: Catalog, language?: Language): Instant | undefined {
  const speaks = (posting: Posting) => language === undefined || posting.language === language;
  return latest([
    ...catalog.open.filter(speaks).map(visibleSince),
    ...catalog.closed.filter(speaks).map(closedAt),
  ]);
}

/** When an open posting's entry last changed for a reader: its change, or its opening where that came later. */
export function visibleSince(posting: Posting): Instant {
  return latest([posting.updated, posting.opens]) ?? posting.updated;
}

/** An open posting and its open translations, ordered by language: for hreflang. */
export function translations(catalog: Catalog, posting: Posting): readonly Posting[] {
  return catalog.groups.get(posting.group) ?? [posting];
}

function groupsOf(open: readonly Posting[]): ReadonlyMap<string, readonly Posting[]> {
  const groups = new Map<string, Posting[]>();
  for (const posting of open.toSorted((a, b) => compareText(a.language, b.language))) {
    const group = groups.get(posting.group);
    if (group === undefined) groups.set(posting.group, [posting]);
    else group.push(posting);
  }
  return groups;
}

function openedOrUpdated(posting: Posting): Instant {
  return posting.opens ?? posting.updated;
}

function newestFirst(at: (posting: Posting) => Instant): (a: Posting, b: Posting) => number {
  return (a, b) => compareInstants(at(b), at(a)) || compareText(a.id, b.id);
}

function endOf(closes: Instant): number {
  return Math.floor(epoch(closes) / 1000) * 1000 + 1000;
}
