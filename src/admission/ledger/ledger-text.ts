import { compareText } from '../../model/diagnostic.ts';
import { compareInstants, type Instant, parseInstant } from '../../model/instant.ts';
import { type Language, parseLanguage } from '../../model/language.ts';
import type { PastEvent } from '../../model/posting.ts';
import type { NamedPosting } from './ledger.ts';

export interface LedgerEntry {
  readonly first: Instant;
  readonly changed: Instant;
  /** Of the content as it was when it last changed. */
  readonly digest: string;
}

/** What is remembered of one posting's life. */
export interface Life {
  readonly isOpen: boolean;
  readonly events: readonly PastEvent[];
  /** As in `Whereabouts`; absent where an earlier Rolecast wrote it. */
  readonly place?: string;
  readonly language?: Language;
  /** Set where it is gone and called otherwise now: what was told of it stays told. */
  readonly isRenamed?: true;
}

/** All that a ledger remembers, each kind by its key: ids, and names in the middle. */
export interface LedgerContent {
  readonly postings: ReadonlyMap<string, LedgerEntry>;
  readonly names: ReadonlyMap<string, NamedPosting>;
  readonly lives: ReadonlyMap<string, Life>;
}

export const noContent: LedgerContent = { postings: new Map(), names: new Map(), lives: new Map() };

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

/** Reads what `ledgerText` wrote. Of a damaged text the sound entries. */
export function parseLedger(text: string): {
  readonly content: LedgerContent;
  readonly state: 'sound' | 'newer' | 'damaged';
} {
  const root = parseJson(text);
  if (!isRecord(root)) return { content: noContent, state: 'damaged' };
  const { version, postings, names = {}, lives = {} } = root;
  if (typeof version === 'number' && version > 1) return { content: noContent, state: 'newer' };
  if (version !== 1) return { content: noContent, state: 'damaged' };
  let isSound = true;
  const section = <Value>(values: unknown, read: (value: unknown) => Value | undefined) => {
    const found = new Map<string, Value>();
    if (!isRecord(values)) isSound = false;
    for (const [key, value] of Object.entries(isRecord(values) ? values : {})) {
      const entry = read(value);
      if (entry === undefined) isSound = false;
      else found.set(key, entry);
    }
    return found;
  };
  const content = {
    postings: section(postings, entryOf),
    names: section(names, namedOf),
    lives: section(lives, lifeOf),
  };
  return { content, state: isSound ? 'sound' : 'damaged' };
}

/** `{"version":1,"postings":{ID:{"first","changed","digest"}},"names":{NAME:{…}},"lives":{ID:{…}}}`: an entry a line, sorted, so that it is easy to read, to compare and to merge. */
export function ledgerText({ postings, names, lives }: LedgerContent): string {
  const lists = [
    linesOf('postings', postings, ({ first, changed, digest }) => ({ first, changed, digest })),
    ...(names.size === 0
      ? []
      : [linesOf('names', names, ({ id, key, title, text }) => ({ id, key, title, text }))]),
    ...(lives.size === 0
      ? []
      : [
          linesOf('lives', lives, ({ isOpen, place, language, isRenamed, events }) => ({
            isOpen,
            place,
            language,
            isRenamed,
            events,
          })),
        ]),
  ];
  return `{"version": 1, ${lists.join(', ')}}\n`;
}

function linesOf<Value>(name: string, values: ReadonlyMap<string, Value>, plain: (value: Value) => object) {
  const lines = [...values]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(plain(value))}`);
  return `"${name}": {\n${lines.join(',\n')}\n}`;
}

function entryOf(value: unknown): LedgerEntry | undefined {
  if (!isRecord(value)) return undefined;
  const { digest } = value;
  const [first, changed] = [value['first'], value['changed']].map(momentOf);
  return first === undefined || changed === undefined || typeof digest !== 'string'
    ? undefined
    : { first, changed, digest };
}

function namedOf(value: unknown): NamedPosting | undefined {
  if (!isRecord(value)) return undefined;
  const { id, key, title, text } = value;
  const isWhole = [id, key, title, text].every((one) => typeof one === 'string');
  return isWhole ? ({ id, key, title, text } as NamedPosting) : undefined;
}

function lifeOf(value: unknown): Life | undefined {
  if (!isRecord(value) || !Array.isArray(value['events'])) return undefined;
  const { isOpen, place } = value;
  const language = typeof value['language'] === 'string' ? parseLanguage(value['language']) : undefined;
  const events = value['events'].map(eventOf);
  const isWhole = events.every((event) => event !== undefined);
  if (typeof isOpen !== 'boolean' || !isWhole) return undefined;
  return typeof place === 'string' && language !== undefined
    ? { isOpen, events, place, language, ...(value['isRenamed'] === true && { isRenamed: true }) }
    : { isOpen, events };
}

function eventOf(value: unknown): PastEvent | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, title } = value;
  const at = momentOf(value['at']);
  const isKind = kind === 'opened' || kind === 'changed' || kind === 'closed';
  return isKind && at !== undefined && typeof title === 'string' ? { kind, at, title } : undefined;
}

function momentOf(value: unknown): Instant | undefined {
  return typeof value === 'string' ? parseInstant(value) : undefined;
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
