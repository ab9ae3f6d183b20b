import { telephoneIn, webAddress } from '../../../model/address.ts';
import { addressOnSite, isRelative, relativeFault } from './on-site.ts';
import type { Apply, Identifier } from '../../../model/posting.ts';
import type { Organization } from '../../../model/site.ts';
import type { Stated, StatedFacts } from '../../source.ts';
import { type Entry, textOf } from './entry.ts';
import { type Head, partsOf, stated, textsOf } from './head.ts';
import { isMapping } from '../../../text/mapping.ts';

/** Who employs, how to apply, and what the employer calls the job. */
export function peopleFacts(head: Head, base: string | undefined): StatedFacts {
  const organization = organizationOf(head, base);
  const department = textFact(head, 'department');
  const apply = applyOf(head, base);
  const identifier = identifierOf(head);
  return {
    ...(organization && { organization }),
    ...(department && { department }),
    ...(apply && { apply }),
    ...(identifier && { identifier }),
  };
}

/** The first text, or the texts of a list on one line. */
export function textFact(head: Head, fact: 'department' | 'summary'): Stated<string> | undefined {
  for (const entry of head.entries(fact)) {
    const text = textsOf(entry.value).join(', ');
    if (text !== '') return stated(entry, text);
  }
  return undefined;
}

function organizationOf(head: Head, base: string | undefined): Stated<Organization> | undefined {
  const entry = head.entries('organization')[0];
  if (entry === undefined) return undefined;
  const parts = isMapping(entry.value) ? partsOf(entry.value) : {};
  const name = parts['name'] ?? textOf(entry.value);
  if (name === undefined) {
    head.fault(entry, 'value-invalid', 'names no organisation', 'Write its name, or `{name: …, url: …}`.');
    return undefined;
  }
  const url = addressOf(
    head,
    head.entries('organizationUrl')[0] ?? entry,
    parts['url'],
    'organizationUrl',
    base,
  );
  const logo = addressOf(
    head,
    head.entries('organizationLogo')[0] ?? entry,
    parts['logo'],
    'organizationLogo',
    base,
  );
  return stated(entry, {
    name,
    ...(url === undefined ? {} : { url }),
    ...(logo === undefined ? {} : { logo }),
  });
}

/** A complete address, or one on the posting's own site; what is neither is reported. */
function addressOf(
  head: Head,
  entry: Entry,
  part: string | undefined,
  fact: 'organizationUrl' | 'organizationLogo',
  base: string | undefined,
): string | undefined {
  const text = part ?? textOf(head.entries(fact)[0]?.value) ?? '';
  const address = addressOnSite(text, base);
  if (address === undefined && isRelative(text)) head.fault(entry, 'value-invalid', ...relativeFault);
  return address;
}

function applyOf(head: Head, base: string | undefined): Stated<Apply> | undefined {
  let found: Stated<Apply> | undefined;
  for (const entry of [...head.entries('apply'), ...head.entries('applyEmail')]) {
    const apply = readApply(entry, base);
    if (apply === undefined) {
      if (!entry.vague)
        head.fault(
          entry,
          'value-invalid',
          'is no way to apply',
          'Write a complete address (https://…), an e-mail address or tel: and a number.',
        );
      continue;
    }
    found =
      found === undefined
        ? stated(entry, apply)
        : stated({ ...entry, origin: found.origin }, { ...apply, ...found.value });
  }
  return found;
}

const emailAddress = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;

function readApply(entry: Entry, base: string | undefined): Apply | undefined {
  const texts = isMapping(entry.value) ? Object.values(partsOf(entry.value)) : rawTexts(entry.value);
  const urls = new Set(texts.flatMap((text) => addressIn(text, base) ?? []));
  const telephones = new Set(texts.flatMap((text) => telephoneIn(text) ?? []));
  const emails = new Set(
    texts.flatMap((text) => (addressIn(text, base) === undefined ? (text.match(emailAddress) ?? []) : [])),
  );
  const all = [urls, emails, telephones];
  if (all.every(({ size }) => size === 0) || all.some(({ size }) => size > 1)) return undefined;
  const [url, email, telephone] = [[...urls][0], [...emails][0], [...telephones][0]];
  return {
    ...(url === undefined ? {} : { url }),
    ...(email === undefined ? {} : { email }),
    ...(telephone === undefined ? {} : { telephone }),
  };
}

/** As written, for an address may hold what looks like Markdown. */
function rawTexts(value: unknown): readonly string[] {
  const items = (Array.isArray(value) ? value : [value]) as readonly unknown[];
  return items.flatMap((item) =>
    typeof item === 'string'
      ? [item.trim().slice(0, 2000)]
      : isMapping(item)
        ? Object.values(partsOf(item))
        : [],
  );
}

/** An address that stands alone, or the only one in a sentence; `x.example/apply` is written as browsers take it. */
function addressIn(text: string, base: string | undefined): string | undefined {
  if (/^https?:\/\/\S+$/i.test(text) || isRelative(text)) return addressOnSite(text, base);
  if (/^(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24}\/\S*$/i.test(text)) return webAddress(`https://${text}`);
  const inside = text.match(/https?:\/\/[^\s<>()"'\]]{1,500}/gi) ?? [];
  return inside.length === 1 ? webAddress((inside[0] as string).replace(/[.,;:!?]+$/, '')) : undefined;
}

function identifierOf(head: Head): Stated<Identifier> | undefined {
  for (const entry of head.entries('identifier')) {
    const parts = isMapping(entry.value) ? partsOf(entry.value) : {};
    const value = parts['value'] ?? textOf(entry.value);
    if (value !== undefined)
      return stated(entry, { name: parts['name'] ?? head.configuration.organization.name, value });
  }
  return undefined;
}
