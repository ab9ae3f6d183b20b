import { readEnd } from '../../../text/ends/end-dates.ts';
import { compareInstants, fromEpoch, type Instant } from '../../../model/instant.ts';
import { parseHttpDate } from '../../../text/http/http-date.ts';
import type { BoardContext, Facts } from '../../boards/kit/board.ts';
import { dateFact, fromField } from '../../boards/kit/facts/board-facts.ts';
import type { Stated } from '../../source.ts';
import { addressesIn, nodeApply, nodeDepartment, nodeIdentifier, nodeOrganization } from './node-people.ts';
import { nodePlace } from './node-place.ts';
import { nodeCategories, nodeEmployment, nodeHours, nodePay, nodeStart, nodeTerm } from './node-terms.ts';
import { linesIn, plainLine, valuesOf } from './node-values.ts';
import type { Node } from './page-nodes.ts';

type Context = Pick<BoardContext<unknown>, 'languages' | 'organization' | 'timeZone' | 'note'>;

export function nodeTitle(node: Node): string {
  const [title] = valuesOf(node['title'] ?? node['name']);
  return typeof title === 'string' ? plainLine(title) : '';
}

/** All that a JobPosting says; its end is that of `nodeEnd`. `address`: of the page that it stands on; `url`: its own. */
export function nodeFacts(
  node: Node,
  { address, url }: { readonly address: string; readonly url: string },
  context: Context,
  closes?: Stated<Instant>,
): Facts {
  return {
    ...nodePlace(node, context),
    closes,
    opens: dateFact('datePosted', linesIn(node['datePosted'])[0], context),
    organization: nodeOrganization(node, context.organization, address),
    department: nodeDepartment(node),
    employmentTypes: nodeEmployment(node, context),
    salary: nodePay(node, context),
    hours: nodeHours(node, context),
    term: nodeTerm(node),
    starts: nodeStart(node),
    apply: nodeApply(node, url),
    identifier: nodeIdentifier(node, context),
    categories: nodeCategories(node),
    image: fromField('image', addressesIn(node['image'], address)[0]),
  };
}

export function hasNoOpenings(node: Node): boolean {
  return linesIn(node['totalJobOpenings'])[0] === '0';
}

/** When a posting ends, by its data or by what its page asks of search engines, whichever is first; or what is no date of the two. */
export function nodeEnd(
  node: Node,
  unavailableAfter: readonly string[],
  timeZone: string,
): { readonly closes?: Stated<Instant> | undefined; readonly fault?: string } {
  const end = linesIn(node['validThrough'])[0];
  const closes = dateFact('validThrough', end, { timeZone }, 'end');
  if (end !== undefined && closes === undefined && readEnd(end, timeZone, []).kind !== 'no-end')
    return { fault: `validThrough is no date (${end.slice(0, 80)})` };
  let first = closes;
  for (const written of unavailableAfter) {
    const until = unavailableFrom(written, timeZone);
    if (until === undefined) return { fault: `its unavailable_after is no date (${written.slice(0, 80)})` };
    first = earlier(first, until);
  }
  return { closes: first };
}

/** A page that asks not to be shown from then on is not offered from then on. */
function unavailableFrom(written: string, timeZone: string): Stated<Instant> | undefined {
  const http = parseHttpDate(written);
  return http === undefined
    ? dateFact('unavailable_after', written, { timeZone }, 'end')
    : fromField('unavailable_after', fromEpoch(http));
}

function earlier(
  a: Stated<Instant> | undefined,
  b: Stated<Instant> | undefined,
): Stated<Instant> | undefined {
  return a === undefined || (b !== undefined && compareInstants(b.value, a.value) < 0) ? b : a;
}
