import { closingOf } from '../../model/catalog.ts';
import type { Document, Edition } from '../../model/document.ts';
import type { Codec, Coding } from '../../delivery/representation/content-coding.ts';
import { entityTag } from '../../delivery/representation/digest.ts';
import {
  type Heading,
  mostHeld,
  renderDocument,
  type Rendered,
} from '../../delivery/representation/representation.ts';
import { isLong, type LongForm, longForm } from './long-form.ts';
import type { StoredDocument, StoredForm, StoredSight } from '../stored-edition.ts';
import type { ValueWriter, WrittenPart } from './value-writer.ts';

/** A stored document on its way into an index, with the heading that is to be numbered there. */
export type DraftDocument = Omit<StoredDocument<WrittenPart>, 'heading'> & { readonly heading: Heading };

export interface DraftSight extends Omit<StoredSight, 'document'> {
  readonly document?: DraftDocument;
}

/** A document as it will be kept: rendered, and compressed where the store does not have it already. */
export interface Prepared {
  readonly document: Omit<DraftDocument, 'parts' | 'coded'>;
  readonly kept: Pick<DraftDocument, 'parts' | 'coded'> | undefined;
  readonly bytes: ReadonlyMap<Coding | 'identity', { readonly etag: string; readonly bytes: Bytes }>;
  /** Instead of `bytes`, of a long document that is to be written. */
  readonly long?: LongForm;
}

type Bytes = Uint8Array<ArrayBuffer>;

export interface Drafting {
  readonly edition: Edition;
  readonly linksOf: (document: Document) => string;
  readonly codecs: readonly Codec[];
  readonly cacheControl: string;
}

export interface EarlierDocuments {
  /** What is in the store under the same path, at whatever moment: its bytes need not be made again. */
  readonly stored: readonly StoredDocument<WrittenPart>[];
  /** What is said at the same path already; where the document says the same, there is nothing to prepare. */
  readonly same?: DraftDocument | undefined;
  /** Values that may be referred to again. */
  readonly reusable: ReadonlySet<string>;
}

/** Undefined where the document says the same as `earlier.same`. */
export async function prepare(
  document: Document,
  drafting: Drafting,
  earlier: EarlierDocuments,
): Promise<Prepared | undefined> {
  const { edition, linksOf, codecs, cacheControl } = drafting;
  const rendered = await renderDocument(document, edition, linksOf(document), {
    codecs,
    cacheControl,
    most: mostHeld,
  });
  const drafted = draft(document, edition, rendered);
  if (earlier.same !== undefined && saysTheSame(earlier.same, drafted)) return undefined;
  const long = isLong(rendered) ? longForm(rendered) : undefined;
  const wanted = (long?.codecs ?? rendered.codecs).map(({ coding }) => coding);
  const kept = earlier.stored.find(
    (one) => one.etag === rendered.etag && isWhole(one, wanted) && isThere(one, earlier.reusable),
  );
  const { parts, coded } = kept ?? {};
  return {
    document: drafted,
    kept: kept && { ...(parts && { parts }), ...(coded && { coded }) },
    ...(kept !== undefined
      ? { bytes: new Map() }
      : long === undefined
        ? { bytes: await formsOf(rendered) }
        : { bytes: new Map(), long }),
  };
}

/** Hands the bytes to the writer. One after the other, so that what is next to each other comes into one pack. */
export async function keep(
  { document, kept, bytes, long }: Prepared,
  writer: ValueWriter,
): Promise<DraftDocument> {
  if (kept !== undefined) return { ...document, ...kept };
  if (long !== undefined) return { ...document, ...(await long.write(writer)) };
  const coded: [string, StoredForm<WrittenPart>][] = [];
  let parts: readonly WrittenPart[] | undefined;
  for (const [coding, form] of bytes) {
    const written = await writer.body(form.bytes);
    if (coding === 'identity') parts = written;
    else coded.push([coding, { etag: form.etag, length: form.bytes.length, parts: written }]);
  }
  return {
    ...document,
    ...(parts === undefined ? {} : { parts }),
    ...(coded.length === 0 ? {} : { coded: Object.fromEntries(coded) }),
  };
}

function draft(document: Document, edition: Edition, rendered: Rendered): Prepared['document'] {
  const { status, length, etag, heading } = rendered;
  const { Link: link, ...described } = heading.described;
  return {
    role: document.role,
    ...(status === 410 ? { status } : {}),
    ...(link === undefined ? {} : { link }),
    heading: { described, lasting: heading.lasting },
    etag,
    length,
    ...validity(document, edition),
  };
}

/** Until when a document may be up where nothing comes after it. */
function validity(
  { posting, status, beside }: Document,
  { catalog }: Edition,
): Pick<DraftDocument, 'until' | 'wide'> {
  if (posting === undefined) return { wide: true };
  const ends = beside?.(catalog).some(({ closes }) => closes !== undefined) ?? false;
  return {
    ...(status === 410 || posting.closes === undefined
      ? {}
      : { until: [closingOf(posting), posting.language] }),
    ...(ends ? { wide: true } : {}),
  };
}

function saysTheSame(a: DraftDocument, b: Prepared['document']): boolean {
  return (
    a.etag === b.etag &&
    a.status === b.status &&
    a.link === b.link &&
    JSON.stringify(a.heading) === JSON.stringify(b.heading)
  );
}

/** Where there is a gzip form the bytes as they are need not be kept. */
async function formsOf({ bytes, etag, codecs }: Rendered): Promise<Prepared['bytes']> {
  const coded = codecs.map(async ({ coding, encode }) => {
    const smaller = await encode(bytes);
    return [coding, { etag: await entityTag(smaller), bytes: smaller }] as const;
  });
  const forms = new Map<Coding | 'identity', { readonly etag: string; readonly bytes: Bytes }>(
    await Promise.all(coded),
  );
  return forms.has('gzip') ? forms : forms.set('identity', { etag, bytes });
}

function isWhole({ coded = {} }: StoredDocument<WrittenPart>, wanted: readonly Coding[]): boolean {
  return Object.keys(coded).length === wanted.length && wanted.every((coding) => coded[coding] !== undefined);
}

function isThere({ parts, coded = {} }: StoredDocument<WrittenPart>, reusable: ReadonlySet<string>): boolean {
  const all = [...(parts ?? []), ...Object.values(coded).flatMap((form) => form.parts)];
  return all.every(({ value }) => value.name !== undefined && reusable.has(value.name));
}
