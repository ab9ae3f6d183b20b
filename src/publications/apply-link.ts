import { telephoneIn, webAddress } from '../model/address.ts';
import type { Posting } from '../model/posting.ts';

/** How to apply: a form on the web, by e-mail, by telephone, or on the posting's page elsewhere. */
export interface ApplyLink {
  readonly kind: 'button' | 'byEmail' | 'byPhone' | 'there';
  /** `https:`, `http:`, `mailto:` or `tel:`; never anything else. */
  readonly href: string;
  /** To be read and copied, where it is an e-mail address or a number. */
  readonly address?: string;
}

/** The ways to apply, best first; empty where nothing but the description says how. */
export function applyLinks(posting: Posting): readonly ApplyLink[] {
  const { url, email } = posting.apply ?? {};
  const form = url === undefined ? undefined : webAddress(url);
  const mail = email === undefined ? undefined : mailAddress(email);
  const links: ApplyLink[] = [];
  if (form !== undefined) links.push({ kind: 'button', href: form });
  if (mail !== undefined) {
    const subject = encodeURIComponent(posting.title.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
    links.push({ kind: 'byEmail', href: `mailto:${mail}?subject=${subject}`, address: mail });
  }
  const number = telephoneIn(`tel:${posting.apply?.telephone ?? ''}`);
  if (number !== undefined) links.push({ kind: 'byPhone', href: `tel:${number}`, address: number });
  const there = posting.here ? undefined : webAddress(posting.url);
  if (links.length === 0 && there !== undefined) links.push({ kind: 'there', href: there });
  return links;
}

/** A plain address for a `mailto:` reference (RFC 6068); undefined where the text is none, or could smuggle in headers. */
export function mailAddress(text: string): string | undefined {
  return /^[\w.+'-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}$/i.test(text) ? text : undefined;
}
