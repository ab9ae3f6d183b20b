import { compareText } from '../../model/diagnostic.ts';
import { compareInstants, type Instant, parseInstant } from '../../model/instant.ts';

export interface LedgerEntry {
  readonly first: Instant;
  readonly changed: Instant;
  /** Of the content as it was when it last changed. */
  readonly digest: string;
}

export type Entries = Map<string, LedgerEntry>;

/**
 * What to remember of a posting that is seen at a moment: the very entry where its content is the one of before. What was
 * noted of a later moment is of a clock that was put back since.
 */
export function seenEntry(before: LedgerEntry | undefined, digest: string, at: Instant): LedgerEntry {
  const isLater = (noted: Instant) => compareInstants(noted, at) > 0;
  if (before === undefined) return { first: at, changed: at, digest };
  if (before.digest === digest && !isLater(before.first) && !isLater(before.changed)) return before;
  return {
    first: isLater(before.first) ? at : before.first,
    changed: before.digest === digest && !isLater(before.changed) ? before.changed : at,
    digest,
  };
}

/** Reads `{"version":1,"postings":{"<id>":{"first","changed","digest"}}}`. Of a damaged text the sound entries. */
export function parseLedger(text: string): {
  readonly entries: Entries;
  readonly state: 'sound' | 'newer' | 'damaged';
} {
  const entries: Entries = new Map();
  const root = parseJson(text);
  if (!isRecord(root)) return { entries, state: 'damaged' };
  const { version, postings } = root;
  if (typeof version === 'number' && version > 1) return { entries, state: 'newer' };
  if (version !== 1 || !isRecord(postings)) return { entries, state: 'damaged' };
  let state: 'sound' | 'damaged' = 'sound';
  for (const [id, value] of Object.entries(postings)) {
    const entry = entryOf(value);
    if (entry === undefined) state = 'damaged';
    else entries.set(id, entry);
  }
  return { entries, state };
}

/** Sorted by id, an entry a line: easy to read, to compare and to merge. */
export function ledgerText(entries: Entries): string {
  const lines = [...entries]
    .sort(([a], [b]) => compareText(a, b))
    .map(
      ([id, { first, changed, digest }]) =>
        `${JSON.stringify(id)}: ${JSON.stringify({ first, changed, digest })}`,
    );
  return `{"version": 1, "postings": {\n${lines.join(',\n')}\n}}\n`;
}

function entryOf(value: unknown): LedgerEntry | undefined {
  if (!isRecord(value)) return undefined;
  const { digest } = value;
  const [first, changed] = [value['first'], value['changed']].map((at) =>
    typeof at === 'string' ? parseInstant(at) : undefined,
  );
  return first === undefined || changed === undefined || typeof digest !== 'string'
    ? undefined
    : { first, changed, digest };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
