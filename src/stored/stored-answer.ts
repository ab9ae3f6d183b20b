import { chooseForm } from '../delivery/http/answers.ts';
import type { Coding } from '../delivery/representation/content-coding.ts';
import { entityTag } from '../delivery/representation/digest.ts';
import { type FormHead, formHead, type Representation } from '../delivery/representation/representation.ts';
import { nameOf } from './read-edition.ts';
import type { Body, StoreReader } from './store.ts';
import type { StoredDocument, StoredForm, StoredIndex, StoredPart, StoredRoot } from './stored-edition.ts';

/** Where the bytes of a form are. `packed`: they are to be uncompressed. */
interface Kept extends FormHead {
  readonly length: number;
  readonly parts: readonly StoredPart[];
  /** The tag of the bytes in the store. */
  readonly kept: string;
  readonly packed: boolean;
}

/** A stream that fails where not exactly so many bytes went through it, and lets the answer say how many there will be. */
export type Sized = (length: number) => TransformStream<Uint8Array, Uint8Array>;

export interface AnswerParts {
  readonly reader: StoreReader;
  readonly root: StoredRoot;
  readonly index: StoredIndex;
  readonly sized: Sized;
}

/** Answers with a document: as from memory, but its bytes come from the store. Rejects where they are not there, or damaged. */
export async function answerStored(
  request: Request,
  document: StoredDocument,
  { reader, root, index, sized }: AnswerParts,
): Promise<Response | undefined> {
  const representation = representationOf(document, root, index);
  const form = chooseForm(request, representation, root.codings);
  if (form === undefined || form instanceof Response) return form;
  const init = { status: representation.status, headers: form.headers };
  if (request.method === 'HEAD') return new Response(null, init);
  const names = form.parts.map(([value, offset, length]) => ({
    name: index.values[value] ?? '',
    ...(offset === undefined || length === undefined ? {} : { part: { offset, length } }),
  }));
  const kept = await opened(reader, names, form.kept);
  const body = form.packed ? unpacked(kept) : kept;
  const sent = body instanceof Uint8Array ? body : body.pipeThrough(sized(form.length));
  // Workers would compress again what says that it is compressed.
  return new Response(sent, { ...init, ...('Content-Encoding' in form.headers && { encodeBody: 'manual' }) });
}

/** Where a body is compressed in the store the bytes as they are come out of its gzip form: nearly nobody asks for them. */
function representationOf(
  document: StoredDocument,
  { extra }: StoredRoot,
  { headings }: StoredIndex,
): Representation<Kept> {
  const { status = 200, link, etag, length, parts, coded = {} } = document;
  const heading = headings[document.heading];
  if (heading === undefined) throw new Error('an index names a heading that it does not have');
  const described = {
    ...heading.described,
    ...(link === undefined ? {} : { Link: link }),
  };
  const form = ({ etag, length, parts }: StoredForm, coding?: Coding): Kept => {
    const of = { etag, length, ...(coding === undefined ? {} : { coding }) };
    return { ...formHead({ ...heading, described }, extra, of), length, parts, kept: etag, packed: false };
  };
  const source = parts === undefined ? coded.gzip : { parts, etag };
  if (source === undefined) throw new Error('an index names no bytes of a document');
  const identity = form({ etag, length, parts: source.parts });
  return {
    status,
    identity: { ...identity, kept: source.etag, packed: parts === undefined },
    coded: Object.fromEntries(
      Object.entries(coded).map(([coding, stored]) => [coding, form(stored, coding as Coding)]),
    ),
  };
}

interface Named {
  readonly name: string;
  readonly part?: { readonly offset: number; readonly length: number };
}

/**
 * Bytes at hand are checked against their tag; what streams is counted on its way out. Of several values each is
 * checked before any of it goes out: the first before the answer begins, and where another one is missing or damaged
 * the answer breaks off.
 */
async function opened(reader: StoreReader, [first, ...rest]: readonly Named[], tag: string): Promise<Body> {
  if (first === undefined) return new Uint8Array();
  if (rest.length > 0) return joined(await checked(reader, first), rest, (named) => checked(reader, named));
  const body = there(await reader.open(first.name, first.part), first);
  if (body instanceof Uint8Array && (await entityTag(body)) !== tag) throw damaged(first);
  return body;
}

/** Of a pack only the length can be told. */
async function checked(reader: StoreReader, named: Named): Promise<Body> {
  const { name, part } = named;
  if (part !== undefined) return there(await reader.open(name, part), named);
  const bytes = there(await reader.get(name), named);
  if ((await nameOf(bytes)) !== name) throw damaged(named);
  return bytes;
}

function there<B extends Body>(body: B | undefined, { name }: Named): B {
  if (body === undefined) throw new Error(`the store has no value ${name}`);
  return body;
}

function damaged({ name }: Named): Error {
  return new Error(`the value ${name} is damaged`);
}

/** One value after the other, each opened when the one before has gone out. */
function joined(
  first: Body,
  rest: readonly Named[],
  open: (named: Named) => Promise<Body>,
): ReadableStream<Uint8Array> {
  const waiting = [...rest];
  let reading = streamOf(first).getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      for (;;) {
        const { done, value } = await reading.read();
        if (!done) return controller.enqueue(value);
        const next = waiting.shift();
        if (next === undefined) return controller.close();
        reading = streamOf(await open(next)).getReader();
      }
    },
    cancel: (reason) => reading.cancel(reason),
  });
}

function unpacked(body: Body): ReadableStream<Uint8Array> {
  return streamOf(body).pipeThrough(
    new DecompressionStream('gzip') as unknown as TransformStream<Uint8Array, Uint8Array>,
  );
}

function streamOf(body: Body): ReadableStream<Uint8Array> {
  return body instanceof Uint8Array ? new Blob([body]).stream() : body;
}
