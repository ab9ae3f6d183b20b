import type { Document, Edition } from '../../model/document.ts';
import type { Codec, Coding } from './content-coding.ts';
import { entityTag } from './digest.ts';
import { pagePolicy } from './page-policy.ts';
import { blocksOf, measure, streamOf } from './pieces.ts';

/** Names and values as they go out: one plain object, made once, because that is what servers answer fastest with. */
export type PlainHeaders = Readonly<Record<string, string>>;

/** How a representation goes out in one content coding. */
export interface FormHead {
  readonly etag: string;
  readonly headers: PlainHeaders;
  /** Those that a 304 repeats (RFC 9110, section 15.4.5), and CORS, without which a script may not see it. */
  readonly notModified: PlainHeaders;
}

/** A body: its bytes or, where they are more than may be held and `bytes` is empty, a way to have them made again. */
export interface Body {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly stream?: () => ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** A representation in one content coding. */
export interface Form extends FormHead, Body {}

/** A document as it goes over the wire. */
export interface Representation<F extends FormHead = Form> {
  readonly status: 200 | 410;
  readonly identity: F;
  readonly coded: Readonly<Partial<Record<Coding, F>>>;
}

export interface RepresentationOptions {
  readonly codecs: readonly Codec[];
  readonly cacheControl: string;
  /** For every answer: `Strict-Transport-Security` and such. */
  readonly extra: PlainHeaders;
  /** The most bytes of one document that are held, where it can be had in pieces; all where absent. */
  readonly most?: number;
}

/** What is said of a document whatever its content coding. */
export interface Heading {
  readonly described: PlainHeaders;
  /** Said by a 304 as well. */
  readonly lasting: PlainHeaders;
}

/** A document as text, and what is said of it. */
export interface Rendered extends Body {
  readonly status: 200 | 410;
  readonly length: number;
  readonly etag: string;
  readonly heading: Heading;
  /** Those that are worth their work. */
  readonly codecs: readonly Codec[];
}

/** So many bytes of one document are held at most where nothing else is said. What is longer has another kind of entity tag. */
export const mostHeld = 2 ** 25;

/** Below this compression saves less than a packet. */
const worthCoding = 860;

/** Lets scripts of every origin read what is published for machines. */
export const openToScripts: PlainHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link',
};

const encoder = new TextEncoder();

/** Renders and hashes, once. */
export async function renderDocument(
  document: Document,
  edition: Edition,
  links: string,
  options: Omit<RepresentationOptions, 'extra'>,
): Promise<Rendered> {
  const { text, etag, length, ...body } = await bodyOf(document, edition, options.most ?? Infinity);
  const codecs = isWorthCoding(document.mediaType, length) ? options.codecs : [];
  const heading = {
    described: { ...described(document, links), ...(await protection(document, text, edition)) },
    lasting: {
      'Cache-Control': options.cacheControl,
      ...vary(document, codecs),
      ...(document.role === 'page' ? {} : openToScripts),
    },
  };
  return { status: document.status ?? 200, length, etag, heading, codecs, ...body };
}

/** Without the text where that came in pieces: it is a page's policy that needs it, and pages come whole. */
async function bodyOf(
  { role, render, pieces, bytes: made }: Document,
  edition: Edition,
  most: number,
): Promise<Body & Pick<Rendered, 'etag' | 'length'> & { readonly text: string }> {
  if (pieces === undefined || role === 'page') {
    const text = render(edition);
    const bytes = made?.() ?? encoder.encode(text);
    return { text, bytes, length: bytes.length, etag: await entityTag(bytes) };
  }
  const blocks = () => blocksOf(pieces(edition));
  const { bytes, ...measured } = await measure(blocks(), most);
  if (bytes !== undefined) return { text: '', bytes, ...measured };
  return { text: '', bytes: new Uint8Array(), stream: () => streamOf(blocks()), ...measured };
}

/** The headers of a form, given how long its body is, where that is known. */
export function formHead(
  { described, lasting }: Heading,
  extra: PlainHeaders,
  form: { readonly coding?: Coding; readonly etag: string; readonly length: number | undefined },
): FormHead {
  const { coding, etag, length } = form;
  return {
    etag,
    headers: {
      ...(length === undefined ? {} : { 'Content-Length': String(length) }),
      ...described,
      ...extra,
      ...(coding === undefined ? {} : { 'Content-Encoding': coding }),
      ETag: etag,
      ...lasting,
    },
    notModified: { ETag: etag, ...lasting, ...extra },
  };
}

/** Renders, hashes and compresses, once; what was compressed before is kept where the bytes are the same. */
export async function represent(
  document: Document,
  edition: Edition,
  links: string,
  earlier: Representation | undefined,
  options: RepresentationOptions,
): Promise<Representation> {
  const rendered = await renderDocument(document, edition, links, options);
  const { status, bytes, etag, heading, codecs, length, stream } = rendered;
  const kept = earlier?.identity.etag === etag ? earlier : undefined;
  const form = (body: Body, etag: string, length: number | undefined, coding?: Coding): Form => {
    const coded = coding === undefined ? {} : { coding };
    return { ...body, ...formHead(heading, options.extra, { ...coded, etag, length }) };
  };
  const held = async ({ coding, encode }: Codec) => {
    const before = kept?.coded[coding];
    const smaller = before?.bytes ?? (await encode(bytes));
    const tag = before?.etag ?? (await entityTag(smaller));
    return [coding, form({ bytes: smaller }, tag, smaller.length, coding)] as const;
  };
  const streamed = (stream: NonNullable<Body['stream']>) => {
    const zipped = () => stream().pipeThrough(new CompressionStream('gzip'));
    return [
      'gzip',
      form({ bytes, stream: zipped }, etag.replace(/"$/, '-gzip"'), undefined, 'gzip'),
    ] as const;
  };
  const coded =
    stream === undefined
      ? await Promise.all(codecs.map(held))
      : codecs.some(({ coding }) => coding === 'gzip')
        ? [streamed(stream)]
        : [];
  const identity = stream === undefined ? { bytes: kept?.identity.bytes ?? bytes } : { bytes, stream };
  return { status, identity: form(identity, etag, length), coded: Object.fromEntries(coded) };
}

function described(document: Document, links: string): PlainHeaders {
  return {
    'Content-Type': document.mediaType,
    ...(document.language === undefined ? {} : { 'Content-Language': document.language }),
    ...(links === '' ? {} : { Link: links }),
    'Accept-Ranges': 'none',
  };
}

/** The page at `/` gives way to a language's list where the reader's browser asks for one. */
function vary(document: Document, codecs: readonly Codec[]): PlainHeaders {
  const fields = [
    ...(document.path === '/' ? ['Accept-Language'] : []),
    ...(codecs.length > 0 ? ['Accept-Encoding'] : []),
  ];
  return fields.length === 0 ? {} : { Vary: fields.join(', ') };
}

async function protection(document: Document, text: string, edition: Edition): Promise<PlainHeaders> {
  if (document.role !== 'page') return { 'X-Content-Type-Options': 'nosniff' };
  return {
    'Content-Security-Policy': await pagePolicy(text, edition.catalog.site.url.startsWith('https:')),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  };
}

/** Whether compressed forms of `size` bytes are made. */
export function isWorthCoding(mediaType: string, size: number): boolean {
  return size >= worthCoding && isText(mediaType);
}

function isText(mediaType: string): boolean {
  return /^(?:text\/|[^;]*[/+](?:json|xml|yaml)\b|application\/(?:ld\+json|manifest\+json))/.test(mediaType);
}
