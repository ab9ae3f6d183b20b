import { translations } from '../../model/catalog.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { Document, Edition } from '../../model/document.ts';
import type { Codec } from '../../delivery/representation/content-coding.ts';
import { pathKey } from '../../delivery/representation/document-path.ts';
import { editionLinks } from '../../delivery/representation/edition-links.ts';
import { type FormerAddress, formerAddresses } from '../../delivery/representation/former-addresses.ts';
import { type DraftSight, type Drafting, keep, prepare } from './draft-document.ts';
import type { EarlierSights } from './earlier-rows.ts';
import type { ValueWriter } from './value-writer.ts';

export interface DraftRow {
  readonly key: string;
  readonly path?: string;
  readonly sights: DraftSight[];
}

/** What is going to be the rows of an index, moment by moment. */
export interface EditionDraft {
  /** What is up until something follows. */
  readonly begin: (edition: Edition) => Promise<void>;
  /** What changes when `edition` takes the place of the one before, at `from`. */
  readonly follow: (edition: Edition, from: number) => Promise<void>;
  /** Ordered by key. */
  readonly rows: () => readonly DraftRow[];
  /** How many bytes were rendered. */
  readonly rendered: () => number;
}

export interface EditionDraftParts {
  readonly writer: ValueWriter;
  readonly earlier: EarlierSights;
  readonly reusable: ReadonlySet<string>;
  readonly codecs: readonly Codec[];
  readonly cacheControl: string;
  /** Is told how many documents of how many are done. */
  readonly progress?: ((done: number, of: number) => void) | undefined;
}

/** So many documents are rendered and compressed at a time. */
const together = 16;

export function editionDraft(parts: EditionDraftParts): EditionDraft {
  const { writer, earlier, reusable, codecs, cacheControl, progress } = parts;
  const rows = new Map<string, DraftRow>();
  let rendered = 0;
  let last: { readonly edition: Edition; readonly former: Former } | undefined;

  const rowOf = (key: string, path?: string) => {
    const id = path ?? ` ${key}`;
    let row = rows.get(id);
    if (row === undefined) rows.set(id, (row = { key, ...(path === undefined ? {} : { path }), sights: [] }));
    return row;
  };

  /** Adds a sight to the row of each document, in the order of their keys. */
  const draft = async (documents: readonly Keyed[], drafting: Drafting, from?: number) => {
    const since = from === undefined ? {} : { from };
    for (let start = 0; start < documents.length; start += together) {
      const window = documents.slice(start, start + together);
      const prepared = [];
      for (const { key, document } of window) {
        const known = await earlier(key, document.path);
        const stored = known.flatMap((sight) => sight.document ?? []);
        const same = from === undefined ? undefined : rows.get(document.path)?.sights.at(-1)?.document;
        prepared.push(prepare(document, drafting, { stored, same, reusable }));
      }
      for (const [index, one] of (await Promise.all(prepared)).entries()) {
        const { key, document } = window[index] as Keyed;
        if (one === undefined) continue;
        rendered += one.document.length;
        rowOf(key, document.path).sights.push({ ...since, document: await keep(one, writer) });
      }
      progress?.(Math.min(start + together, documents.length), documents.length);
    }
  };

  const draftingOf = (edition: Edition): Drafting => {
    const linksOf = editionLinks(edition);
    return { edition, linksOf, codecs, cacheControl };
  };

  return {
    async begin(edition) {
      last = { edition, former: formerSights(edition) };
      await draft(keyed(edition.documents.values()), draftingOf(edition));
      for (const [key, sight] of last.former) rowOf(key).sights.push(sight);
    },
    async follow(edition, from) {
      if (last === undefined) throw new Error('an edition follows another one');
      const before = last.edition;
      const changing = [...edition.documents.values()].filter((document) =>
        mayDiffer(document.path, before, edition),
      );
      await draft(keyed(changing), draftingOf(edition), from);
      for (const { key, document } of keyed(before.documents.values()))
        if (!edition.documents.has(document.path)) rowOf(key, document.path).sights.push({ from });
      const former = formerSights(edition);
      for (const key of new Set([...last.former.keys(), ...former.keys()])) {
        const sight = former.get(key) ?? {};
        if (JSON.stringify(sight) !== JSON.stringify(last.former.get(key) ?? {}))
          rowOf(key).sights.push({ from, ...sight });
      }
      last = { edition, former };
    },
    rows: () =>
      [...rows.values()].sort((a, b) => compareText(a.key, b.key) || compareText(a.path ?? '', b.path ?? '')),
    rendered: () => rendered,
  };
}

interface Keyed {
  readonly key: string;
  readonly document: Document;
}

function keyed(documents: Iterable<Document>): readonly Keyed[] {
  const all: Keyed[] = [];
  for (const document of documents) {
    const key = pathKey(document.path);
    if (key === undefined) throw new Error(`a document at ${document.path} that nobody can ask for`);
    all.push({ key, document });
  }
  return all.sort((a, b) => compareText(a.key, b.key) || compareText(a.document.path, b.document.path));
}

/** Of one snapshot at two moments: what speaks of the same posting in the same state, with the same translations and the same beside it, says the same. */
function mayDiffer(path: string, before: Edition, after: Edition): boolean {
  return stateOf(path, before) !== stateOf(path, after);
}

function stateOf(path: string, { catalog, documents }: Edition): string | symbol {
  const { posting, status, updated, beside } = documents.get(path) ?? {};
  if (posting === undefined) return Symbol('any');
  const others = [...translations(catalog, posting), ...(beside?.(catalog) ?? [])];
  return JSON.stringify([status, updated, others.map(({ id }) => id)]);
}

type Former = ReadonlyMap<string, Pick<DraftSight, 'moved' | 'gone'>>;

function formerSights(edition: Edition): Former {
  return new Map([...formerAddresses(edition)].map(([key, former]) => [key, formerSight(former)]));
}

function formerSight({ posting, target }: FormerAddress): Pick<DraftSight, 'moved' | 'gone'> {
  return posting.status === 'open' ? { moved: target } : { gone: posting.language };
}
