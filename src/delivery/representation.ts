import type { Document, Edition } from '../model/document.ts';
import { epoch } from '../model/instant.ts';
import type { Codec, Coding } from './content-coding.ts';
import { entityTag } from './digest.ts';
import { formatHttpDate } from './http-date.ts';
import { pagePolicy } from './page-policy.ts';

/** Names and values as they go out: one plain object, made once, because that is what servers answer fastest with. */
export type PlainHeaders = Readonly<Record<string, string>>;

/** The bytes of a representation in one content coding. */
export interface Form {
  readonly coding: Coding | 'identity';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  readonly headers: PlainHeaders;
  /** Those that a 304 repeats (RFC 9110, section 15.4.5), and CORS, without which a script may not see it. */
  readonly notModified: PlainHeaders;
}

/** A document as it goes over the wire. */
export interface Representation {
  readonly status: 200 | 410;
  /** Last-Modified, in milliseconds since the epoch, whole seconds. */
  readonly modified: number | undefined;
  readonly identity: Form;
  readonly coded: Readonly<Partial<Record<Coding, Form>>>;
}

export interface RepresentationOptions {
  readonly codecs: readonly Codec[];
  readonly cacheControl: string;
  /** For every answer: `Strict-Transport-Security` and such. */
  readonly extra: PlainHeaders;
}

/** What was at the same path before, and the moment (milliseconds since the epoch) at which this comes instead. */
export interface Before {
  readonly earlier: Representation | undefined;
  readonly now: number;
}

/** Below this compression saves less than a packet. */
const worthCoding = 860;

/** Lets scripts of every origin read what is published for machines. */
export const openToScripts: PlainHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link',
};

const encoder = new TextEncoder();

/** Renders and hashes, once; what was compressed before is kept where the bytes are the same. */
export async function represent(
  document: Document,
  edition: Edition,
  links: string,
  { earlier, now }: Before,
  options: RepresentationOptions,
): Promise<Representation> {
  const text = document.render(edition);
  const bytes = encoder.encode(text);
  const etag = await entityTag(bytes);
  const kept = earlier?.identity.etag === etag ? earlier : undefined;
  const codecs = bytes.length >= worthCoding && isText(document.mediaType) ? options.codecs : [];
  const modified = kept === undefined ? lastModified(document, { earlier, now }) : kept.modified;
  const common: PlainHeaders = {
    ...described(document, links, modified),
    ...(await protection(document, text, edition)),
    ...options.extra,
  };
  const lasting: PlainHeaders = {
    'Cache-Control': options.cacheControl,
    ...vary(document, codecs),
    ...(document.role === 'page' ? {} : openToScripts),
  };
  const form = (coding: Form['coding'], bytes: Form['bytes'], etag: string): Form => ({
    coding,
    bytes,
    etag,
    headers: {
      'Content-Length': String(bytes.length),
      ...common,
      ...(coding === 'identity' ? {} : { 'Content-Encoding': coding }),
      ETag: etag,
      ...lasting,
    },
    notModified: { ETag: etag, ...lasting, ...options.extra },
  });
  const coded = codecs.map(async ({ coding, encode }) => {
    const before = kept?.coded[coding];
    const smaller = before?.bytes ?? (await encode(bytes));
    return [coding, form(coding, smaller, before?.etag ?? (await entityTag(smaller)))] as const;
  });
  return {
    status: document.status ?? 200,
    modified,
    identity: form('identity', kept?.identity.bytes ?? bytes, etag),
    coded: Object.fromEntries(await Promise.all(coded)),
  };
}

/**
 * The document's own date, and never the future. Where the bytes changed and the date did not (a posting was deleted,
 * a template is new) the moment of the change, or else a reader that sends only dates would never learn of it.
 */
function lastModified(document: Document, { earlier, now }: Before): number | undefined {
  if (document.updated === undefined) return undefined;
  const stated = Math.min(epoch(document.updated), now);
  const before = earlier?.modified;
  return wholeSeconds(before === undefined || stated > before ? stated : Math.max(now, before));
}

function wholeSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000) * 1000;
}

function described(document: Document, links: string, modified: number | undefined): PlainHeaders {
  return {
    'Content-Type': document.mediaType,
    ...(document.language === undefined ? {} : { 'Content-Language': document.language }),
    ...(modified === undefined ? {} : { 'Last-Modified': formatHttpDate(modified) }),
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

function isText(mediaType: string): boolean {
  return /^(?:text\/|[^;]*[/+](?:json|xml|yaml)\b|application\/(?:ld\+json|manifest\+json))/.test(mediaType);
}
