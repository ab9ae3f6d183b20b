import { type Catalog, catalogAt, closingOf, type Snapshot } from '../../model/catalog.ts';
import { type Edition, editionOf, type Publication } from '../../model/document.ts';
import { epoch } from '../../model/instant.ts';
import type { Codec } from '../../delivery/representation/content-coding.ts';
import { publishedLanguages } from '../../delivery/http/published-edition.ts';
import { type Standing, standingHeaders } from '../../delivery/http/standing-headers.ts';
import type { DraftRow } from './draft-edition.ts';
import { type EditionDraft, editionDraft } from './draft-edition.ts';
import { earlierRows } from './earlier-rows.ts';
import { digestOfAll, markOf, upToDate } from './edition-mark.ts';
import { indexOf, indexRuns } from './index-values.ts';
import { type Holdings, holdingsOf, type Inventory, nextInventory, reusable } from './inventory.ts';
import type { Store } from '../store.ts';
import { rootName, type StoredCounts, type StoredRoot } from '../stored-edition.ts';
import { valueWriter, type WrittenPart } from './value-writer.ts';

export interface PublishOptions extends Standing {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly publications: Iterable<Publication>;
  /** Preferred first. */
  readonly codecs: readonly Codec[];
  /** How far the coming openings and closings are published ahead; 90 days by default. */
  readonly aheadDays?: number;
  /**
   * Names the program and its publications. Where the same program published the same with these options, nothing is
   * rendered or written until something opens or closes, for a day at most. Absent: all is rendered.
   */
  readonly program?: string;
  /** Nothing in the store is taken for what it should be: all is written anew. */
  readonly force?: boolean;
  /** Is told how many documents of how many are done, of what is up now and then of each coming moment. */
  readonly progress?: (done: number, of: number) => void;
}

export interface PublishedReport {
  readonly documents: number;
  /** Values that the edition consists of, its root included. */
  readonly values: number;
  readonly written: number;
  readonly bytes: number;
  readonly deleted: number;
  /** Coming moments that are published already. */
  readonly moments: number;
  /** From then on (milliseconds since the epoch) lists and feeds are refused; absent where nothing closes by itself after what is published. */
  readonly lasts?: number;
}

/** Rendering ahead ends after the moment with which it reaches so many bytes. At least one is always rendered. */
const aheadBytes = 512 * 2 ** 20;
const mostMoments = 400;
const defaultDays = 90;

const encoder = new TextEncoder();

/**
 * Writes the edition of a snapshot, and what it becomes at the coming openings and closings, into a store. Only what
 * the store does not have is written, and readers see the old edition until its root is replaced at the very end.
 * Nothing that the old root names is deleted. Rejects where the store fails, and then all is as it was.
 */
export async function publish(
  snapshot: Snapshot,
  store: Store,
  options: PublishOptions,
): Promise<PublishedReport> {
  const { now, codecs, force = false } = options;
  const publications = [...options.publications];
  const standing = standingHeaders(options);
  const before = await holdingsOf(store);
  const digest = await digestWith(snapshot, options, standing);
  const asItIs = force || digest === undefined ? undefined : upToDate(before, digest, now);
  if (asItIs !== undefined) return asItIs;
  const known = force ? new Set<string>() : (before.listed ?? before.named);
  const writer = valueWriter(store, known);
  const draft = editionDraft({
    writer,
    earlier: earlierRows(store, before.root),
    reusable: force ? new Set() : reusable(before),
    codecs,
    cacheControl: standing.cacheControl,
    progress: options.progress,
  });
  const edition = editionOf(catalogAt(now, snapshot), publications);
  await draft.begin(edition);
  const last = await lookAhead(draft, edition, { snapshot, publications, options });
  await writer.finish();

  const rows = draft.rows();
  const index: [string, string][] = [];
  for (const run of indexRuns(rows)) index.push([run[0]?.key ?? '', await writer.value(json(indexOf(run)))]);
  const values = usedValues(rows, before.inventory);
  const named = new Set([...index.map(([, name]) => name), ...values.map(([name]) => name)]);
  const { inventory, expired } = nextInventory(values, named, before, now);
  const root: StoredRoot = {
    version: 1,
    url: snapshot.site.url,
    languages: publishedLanguages(edition),
    home: edition.documents.has('/'),
    ...standing,
    codings: codecs.map(({ coding }) => coding),
    counts: last.counts,
    sources: snapshot.sources,
    ...(last.lasts === undefined ? {} : { lasts: last.lasts }),
    index,
    inventory: await writer.value(json(inventory)),
    ...(digest === undefined ? {} : { mark: markOf(digest, edition, now) }),
  };
  await writer.finish();
  if (expired.length > 0) await store.delete(expired);
  const switched = await switchTo(root, before, store, force);
  const { values: written, bytes } = writer.written();
  return {
    documents: edition.documents.size,
    values: named.size + 2,
    written: written + (switched > 0 ? 1 : 0),
    bytes: bytes + switched,
    deleted: expired.length,
    moments: last.counts.length - 1,
    ...(last.lasts === undefined ? {} : { lasts: last.lasts }),
  };
}

/** Undefined where nothing says which program it is. */
async function digestWith(
  snapshot: Snapshot,
  options: PublishOptions,
  standing: ReturnType<typeof standingHeaders>,
): Promise<string | undefined> {
  const { program, codecs, aheadDays = defaultDays } = options;
  if (program === undefined) return undefined;
  const codings = codecs.map(({ coding }) => coding);
  return digestOfAll(snapshot, { program, codings, aheadDays, ...standing });
}

interface Ahead {
  readonly snapshot: Snapshot;
  readonly publications: readonly Publication[];
  readonly options: Pick<PublishOptions, 'now' | 'aheadDays'>;
}

/** The editions at the coming moments, one after the other, as far as it is worth it; and until when the last one is true. */
async function lookAhead(draft: EditionDraft, edition: Edition, { snapshot, publications, options }: Ahead) {
  const { now, aheadDays = defaultDays } = options;
  const end = now + aheadDays * 86_400_000;
  const counts: StoredCounts[] = [countsOf(edition.catalog)];
  const begun = draft.rendered();
  let { catalog } = edition;
  while (counts.length <= mostMoments && draft.rendered() - begun < aheadBytes) {
    const from = catalog.staleAt === undefined ? Infinity : epoch(catalog.staleAt);
    if (from > end) break;
    catalog = catalogAt(from, snapshot);
    await draft.follow(editionOf(catalog, publications), from);
    counts.push({ from, ...countsOf(catalog) });
  }
  const lasts = [...catalog.open, ...catalog.scheduled].reduce(
    (next, posting) => Math.min(next, closingOf(posting)),
    Infinity,
  );
  return { counts, ...(lasts === Infinity ? {} : { lasts }) };
}

/** How many bytes the root has; 0 where it is as it was. */
async function switchTo(root: StoredRoot, { root: old }: Holdings, store: Store, force: boolean) {
  const bytes = json(root);
  if (!force && old !== undefined && JSON.stringify(old) === JSON.stringify(root)) return 0;
  await store.put([{ name: rootName, bytes }]);
  return bytes.length;
}

/** Of each value with bodies its size, and how much of it is in use. */
function usedValues(rows: readonly DraftRow[], before: Inventory): Inventory['values'] {
  const sizes = new Map(before.values.map(([name, size]) => [name, size]));
  const used = new Map<string, number>();
  for (const { value, length, whole } of partsOf(rows)) {
    if (value.name === undefined) throw new Error('a part of a value that was never written');
    const size = value.size ?? sizes.get(value.name) ?? length;
    sizes.set(value.name, size);
    used.set(value.name, whole ? size : (used.get(value.name) ?? 0) + length);
  }
  return [...used].map(([name, bytes]) => [name, sizes.get(name) ?? bytes, bytes] as const).sort(byName);
}

function byName([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function* partsOf(rows: readonly DraftRow[]): Generator<WrittenPart> {
  for (const { sights } of rows) {
    for (const { document } of sights) {
      yield* document?.parts ?? [];
      for (const form of Object.values(document?.coded ?? {})) yield* form.parts;
    }
  }
}

function countsOf({ open, closed, scheduled }: Catalog): StoredCounts {
  return { open: open.length, closed: closed.length, scheduled: scheduled.length };
}

function json(value: unknown): Uint8Array<ArrayBuffer> {
  return encoder.encode(JSON.stringify(value));
}
