import { compareText } from '../../model/diagnostic.ts';
import { type Instant, parseInstant } from '../../model/instant.ts';
import { type Language, parseLanguage } from '../../model/language.ts';
import type { PastEvent } from '../../model/posting.ts';
import type { NamedPosting, StatedContent } from './ledger.ts';
import { isMapping } from '../../text/mapping.ts';

/** What is remembered of one posting's life at one place. */
export interface Life {
  readonly isOpen: boolean;
  readonly events: readonly PastEvent[];
  readonly language: Language;
  /** As it was seen last; `changed` is what was said of when it last changed. */
  readonly content: StatedContent & { readonly changed: Instant };
  /** What is told from its moment on, by the clock alone, where nothing else is read before. */
  readonly closing?: PastEvent;
  /** Set where it is gone and called otherwise now: what was told of it stays told. */
  readonly isRenamed?: true;
}

/** All that a ledger remembers: first days by id, postings by their names and lives by id, at a place each (see `placeKey`). */
export interface LedgerContent {
  readonly postings: ReadonlyMap<string, Instant>;
  readonly names: ReadonlyMap<string, NamedPosting>;
  readonly lives: ReadonlyMap<string, Life>;
}

export const noContent: LedgerContent = { postings: new Map(), names: new Map(), lives: new Map() };

/** No place has a space. */
export const placeKey = (name: string, place: string): string => `${name} ${place}`;

export function nameAndPlace(key: string): readonly [name: string, place: string] {
  const at = key.lastIndexOf(' ');
  return [key.slice(0, at), key.slice(at + 1)];
}

/** Reads what `ledgerText` wrote. Of a damaged text the sound entries. */
export function parseLedger(text: string): {
  readonly content: LedgerContent;
  readonly state: 'sound' | 'newer' | 'damaged';
} {
  const root = parseJson(text);
  if (!isMapping(root)) return { content: noContent, state: 'damaged' };
  const { version, postings, names = {}, lives = {} } = root;
  if (typeof version === 'number' && version > 1) return { content: noContent, state: 'newer' };
  if (version !== 1) return { content: noContent, state: 'damaged' };
  let isSound = true;
  const section = <Value>(values: unknown, read: (value: unknown) => Value | undefined) => {
    const found = new Map<string, Value>();
    if (!isMapping(values)) isSound = false;
    for (const [key, value] of Object.entries(isMapping(values) ? values : {})) {
      const entry = read(value);
      if (entry === undefined) isSound = false;
      else found.set(key, entry);
    }
    return found;
  };
  const content = {
    postings: section(postings, firstOf),
    names: section(names, namedOf),
    lives: section(lives, lifeOf),
  };
  return { content, state: isSound ? 'sound' : 'damaged' };
}

/** `{"version":1,"postings":{ID:{"first"}},"names":{"NAME PLACE":{…}},"lives":{"ID PLACE":{…}}}`: an entry a line, sorted, so that it is easy to read, to compare and to merge. */
export function ledgerText({ postings, names, lives }: LedgerContent): string {
  const lists = [
    linesOf('postings', postings, (first) => ({ first })),
    ...(names.size === 0
      ? []
      : [linesOf('names', names, ({ id, key, title, text }) => ({ id, key, title, text }))]),
    ...(lives.size === 0 ? [] : [linesOf('lives', lives, writtenLife)]),
  ];
  return `{"version": 1, ${lists.join(', ')}}\n`;
}

function writtenLife({
  isOpen,
  language,
  isRenamed,
  closing,
  content: { digest, stated, changed },
  events,
}: Life) {
  const own = changed === stated ? undefined : changed;
  return { isOpen, language, isRenamed, digest, stated, changed: own, closing, events };
}

function linesOf<Value>(name: string, values: ReadonlyMap<string, Value>, plain: (value: Value) => object) {
  const lines = [...values]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(plain(value))}`);
  return `"${name}": {\n${lines.join(',\n')}\n}`;
}

function firstOf(value: unknown): Instant | undefined {
  return isMapping(value) ? momentOf(value['first']) : undefined;
}

function namedOf(value: unknown): NamedPosting | undefined {
  if (!isMapping(value)) return undefined;
  const { id, key, title, text } = value;
  const isWhole = [id, key, title, text].every((one) => typeof one === 'string');
  return isWhole ? ({ id, key, title, text } as NamedPosting) : undefined;
}

function lifeOf(value: unknown): Life | undefined {
  if (!isMapping(value) || !Array.isArray(value['events'])) return undefined;
  const { isOpen, digest } = value;
  const language = typeof value['language'] === 'string' ? parseLanguage(value['language']) : undefined;
  const stated = momentOf(value['stated']);
  const changed = value['changed'] === undefined ? stated : momentOf(value['changed']);
  const events = value['events'].map(eventOf).filter((event) => event !== undefined);
  if (typeof isOpen !== 'boolean' || typeof digest !== 'string' || events.length < value['events'].length)
    return undefined;
  if (language === undefined || stated === undefined || changed === undefined) return undefined;
  const content = { digest, stated, changed };
  const closing = eventOf(value['closing']);
  return {
    isOpen,
    events,
    language,
    content,
    ...(closing?.kind === 'closed' && { closing }),
    ...(value['isRenamed'] === true && { isRenamed: true }),
  };
}

function eventOf(value: unknown): PastEvent | undefined {
  if (!isMapping(value)) return undefined;
  const { kind, title, ...more } = value;
  const at = momentOf(value['at']);
  const isKind = kind === 'opened' || kind === 'changed' || kind === 'closed';
  if (!isKind || at === undefined || typeof title !== 'string') return undefined;
  const texts = (['page', 'url', 'organization'] as const).flatMap((key) =>
    typeof more[key] === 'string' ? [[key, more[key]] as const] : [],
  );
  return { kind, at, title, ...Object.fromEntries(texts) };
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
