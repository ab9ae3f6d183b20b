import { webAddress } from '../../../model/address.ts';
import type { Apply, Identifier } from '../../../model/posting.ts';
import type { Organization } from '../../../model/site.ts';
import { fold } from '../../../text/values/plain-text.ts';
import type { BoardContext } from '../../boards/kit/board.ts';
import { applyFact, fromField, identifierFact, textFact } from '../../boards/kit/facts/board-facts.ts';
import type { Stated } from '../../source.ts';
import { handedOn, linesIn, nodesIn, valuesOf } from './node-values.ts';
import type { Node } from './page-nodes.ts';
import { isMapping } from '../../../text/mapping.ts';

/** Who hires. Where it is the site's own organisation by name alone, the configuration knows more of it. */
export function nodeOrganization(
  node: Node,
  ownName: string,
  base: string,
): Stated<Organization> | undefined {
  const [hiring] = valuesOf(node['hiringOrganization']);
  const stated = isMapping(hiring) ? hiring : {};
  const [name] = linesIn(isMapping(hiring) ? (hiring['name'] ?? hiring['legalName']) : hiring);
  if (name === undefined) return undefined;
  const url = addressesIn(stated['url'], base)[0];
  const logo = addressesIn(stated['logo'], base)[0];
  const sameAs = addressesIn(stated['sameAs'], base);
  const isBare = url === undefined && logo === undefined && sameAs.length === 0;
  if (isBare && fold(name) === fold(ownName)) return undefined;
  return fromField('hiringOrganization', {
    name,
    ...(url !== undefined && { url }),
    ...(logo !== undefined && { logo }),
    ...(sameAs.length > 0 && { sameAs }),
  });
}

export function nodeDepartment(node: Node): Stated<string> | undefined {
  const [hiring] = nodesIn(node['hiringOrganization']);
  return (
    textFact('employmentUnit', handedOn(linesIn(node['employmentUnit'])[0])) ??
    textFact('hiringOrganization', handedOn(linesIn(hiring?.['department'])[0]))
  );
}

/** Where to apply, if it is stated: an action, a contact, or that the page itself takes applications. */
export function nodeApply(node: Node, base: string): Stated<Apply> | undefined {
  const [action] = nodesIn(node['potentialAction']);
  const [contact] = nodesIn(node['applicationContact']);
  const target = valuesOf(action?.['target'])[0];
  const stated = isMapping(target) ? (target['urlTemplate'] ?? target['url']) : target;
  const url = addressesIn(stated, base)[0] ?? addressesIn(contact?.['url'], base)[0];
  const email = linesIn(contact?.['email'])[0]?.replace(/^mailto:/i, '');
  const isEmail = email !== undefined && /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/.test(email);
  if (url !== undefined || isEmail)
    return fromField(action === undefined ? 'applicationContact' : 'potentialAction', {
      ...(url !== undefined && { url }),
      ...(isEmail && { email }),
    });
  const [direct] = valuesOf(node['directApply']);
  return applyFact('directApply', direct === true || direct === 'true' ? base : undefined);
}

export function nodeIdentifier(
  node: Node,
  { organization }: Pick<BoardContext<unknown>, 'organization'>,
): Stated<Identifier> | undefined {
  const [stated] = valuesOf(node['identifier']);
  const hiring = valuesOf(node['hiringOrganization'])[0];
  const whose = isMapping(stated) ? linesIn(stated['name'])[0] : undefined;
  const value = isMapping(stated) ? (stated['value'] ?? stated['propertyID']) : stated;
  return identifierFact(
    'identifier',
    whose ?? linesIn(hiring)[0] ?? organization,
    handedOn(linesIn(value)[0]),
  );
}

/** Absolute addresses among texts and among the addresses of things: a logo may be an ImageObject. */
export function addressesIn(value: unknown, base: string): readonly string[] {
  return valuesOf(value).flatMap((one) => {
    const text = isMapping(one) ? (one['url'] ?? one['contentUrl'] ?? one['@id']) : one;
    return typeof text === 'string' && text.trim() !== '' ? (webAddress(text.trim(), base) ?? []) : [];
  });
}
