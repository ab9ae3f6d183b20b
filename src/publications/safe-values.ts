import { absolute, postingPath, webAddress } from '../model/address.ts';
import { epoch, fromEpoch, type Instant, instant, parseInstant } from '../model/instant.ts';
import type { Enclosure, Posting } from '../model/posting.ts';
import type { Site } from '../model/site.ts';
import { xmlText } from '../text/xml.ts';

/** Where a format demands a date and nothing is known at all. */
export const unknownDate: Instant = instant('1970-01-01T00:00:00Z');

/** Plain text on one line. */
export function line(text: string): string {
  return xmlText(text).replace(/\s+/g, ' ').trim();
}

export function safeAddress(url: string | undefined): string | undefined {
  return url === undefined ? undefined : webAddress(xmlText(url));
}

/** The canonical address. A posting whose address is none that a reader can open is found on our own page. */
export function postingAddress(posting: Posting, site: Site): string {
  return safeAddress(posting.url) ?? absolute(site, postingPath(posting));
}

export function safeEnclosure(enclosure: Enclosure | undefined): Enclosure | undefined {
  const url = safeAddress(enclosure?.url);
  if (enclosure === undefined || url === undefined) return undefined;
  const { mediaType, length } = enclosure;
  return {
    url,
    mediaType: /^[\w!#$^.+-]+\/[\w!#$^.+-]+$/.test(mediaType) ? mediaType : 'application/octet-stream',
    ...(length !== undefined && Number.isSafeInteger(length) && length >= 0 ? { length } : {}),
  };
}

const lastMoment = epoch(instant('9999-12-31T23:59:59Z'));

/** Undefined where there is no such moment. RSS and RFC 3339 know years of four digits. */
export function safeInstant(at: Instant | undefined): Instant | undefined {
  const parsed = at === undefined ? undefined : parseInstant(at);
  return parsed === undefined ? undefined : fromEpoch(Math.min(epoch(parsed), lastMoment));
}

/** A property that is absent, and not undefined, where there is no value. */
export function given<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value });
}
