import { mailAddress, mailtoHref, telephoneIn, webAddress } from '../model/address.ts';
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
  if (mail !== undefined)
    links.push({ kind: 'byEmail', href: mailtoHref(mail, posting.title), address: mail });
  const number = telephoneIn(`tel:${posting.apply?.telephone ?? ''}`);
  if (number !== undefined) links.push({ kind: 'byPhone', href: `tel:${number}`, address: number });
  const there = posting.here ? undefined : webAddress(posting.url);
  if (links.length === 0 && there !== undefined) links.push({ kind: 'there', href: there });
  return links;
}
