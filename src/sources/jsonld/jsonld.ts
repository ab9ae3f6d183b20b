import { parseHttpDate } from '../../text/http/http-date.ts';
import { compareInstants, fromEpoch, type Instant } from '../../model/instant.ts';
import { parseLanguage } from '../../model/language.ts';
import type { Stated } from '../source.ts';
import { plainLanguage } from '../../text/language/language-words.ts';
import { boardSource } from '../boards/kit/board-source.ts';
import type { BoardContext, BoardPosting } from '../boards/kit/board.ts';
import { dateFact, fromField } from '../boards/kit/facts/board-facts.ts';
import { type JsonLdOptions, jsonLdOptionEntries } from './jsonld-options.ts';
import {
  addressesIn,
  nodeApply,
  nodeDepartment,
  nodeIdentifier,
  nodeOrganization,
} from './node/node-people.ts';
import { nodePlace } from './node/node-place.ts';
import {
  nodeCategories,
  nodeEmployment,
  nodeHours,
  nodePay,
  nodeStart,
  nodeTerm,
} from './node/node-terms.ts';
import { nodeText } from './node/node-text.ts';
import { linesIn, plainLine, valuesOf } from './node/node-values.ts';
import { hostsOf, listedPages } from './page-list.ts';
import type { Node } from './node/page-nodes.ts';
import { type PageRecord, pageRecord } from './node/page-record.ts';
import { readPages } from './read-pages.ts';
import { samePages } from './same-pages.ts';
import { settledPages } from './settled-pages.ts';

/**
 * The `JobPosting` JSON-LD of pages that exist already, found by a sitemap or named: https://schema.org/JobPosting.
 * A page is a record; what is gone from its page, or whose page is gone, is closed.
 */
export const jsonld = boardSource<JsonLdOptions, PageRecord>({
  type: 'jsonld',
  title: 'JSON-LD',
  options: jsonLdOptionEntries,
  name: ({ sitemap = [], pages = [], only = [], except = [] }) =>
    [
      ...(sitemap.length > 0 ? sitemap : pages.slice(0, 1)),
      ...only,
      ...except.map((path) => `-${path}`),
    ].join(' '),
  readTwice: samePages,
  idField: 'id',
  record: pageRecord,
  async records(options, ask) {
    const list = await listedPages(options, ask);
    const [home] = hostsOf(options);
    return settledPages(await readPages(list, { home, keep: options.keep }, ask), home);
  },
  postings(page, context) {
    const { address } = page;
    if (page.trouble !== undefined) context.fault(`its page cannot be read: ${page.trouble}`, { address });
    if (page.moved !== undefined) context.leaveOut(`leads to ${page.moved}`, { address });
    if (page.noindex === true && page.postings.length > 0) {
      context.leaveOut('asks search engines not to show it (noindex)', { address });
      return [];
    }
    if (page.closed !== undefined && page.postings.length > 0) {
      context.leaveOut(`says “${page.closed}”`, { address });
      return [];
    }
    return page.postings.flatMap(({ id, node }) => postingOf(id, node, page, context));
  },
});

type Context = BoardContext<JsonLdOptions>;

function postingOf(id: string, node: Node, page: PageRecord, context: Context): readonly BoardPosting[] {
  const end = linesIn(node['validThrough'])[0];
  const closes = dateFact('validThrough', end, context.timeZone, 'end');
  if (end !== undefined && closes === undefined) {
    // Whether it is still open, nobody knows.
    context.fault(`validThrough is no date (${end.slice(0, 80)})`, { id, address: page.address });
    return [];
  }
  const until = unavailableFrom(page, context);
  if (page.unavailableAfter !== undefined && until === undefined) {
    context.fault(`its unavailable_after is no date (${page.unavailableAfter.slice(0, 80)})`, {
      id,
      address: page.address,
    });
    return [];
  }
  if (linesIn(node['totalJobOpenings'])[0] === '0') {
    context.leaveOut('has no openings (totalJobOpenings is 0)', { id, address: page.address });
    return [];
  }
  const [title] = valuesOf(node['title'] ?? node['name']);
  const html = nodeText(node);
  const url = addressOf(node, page);
  return [
    {
      id,
      language: languageOf(node, page, html),
      title: typeof title === 'string' ? plainLine(title) : '',
      html,
      url,
      ...(page.job !== undefined && { job: page.job }),
      facts: {
        ...nodePlace(node, context),
        closes: earlier(closes, until),
        opens: dateFact('datePosted', linesIn(node['datePosted'])[0], context.timeZone),
        organization: nodeOrganization(node, context.organization, page.address),
        department: nodeDepartment(node),
        employmentTypes: nodeEmployment(node, context),
        salary: nodePay(node, context),
        hours: nodeHours(node, context),
        term: nodeTerm(node),
        starts: nodeStart(node),
        apply: nodeApply(node, url),
        identifier: nodeIdentifier(node, context),
        categories: nodeCategories(node),
        image: fromField('image', addressesIn(node['image'], page.address)[0]),
      },
    },
  ];
}

/** A page that asks not to be shown from then on is not offered from then on. */
function unavailableFrom(
  { unavailableAfter }: PageRecord,
  { timeZone }: Context,
): Stated<Instant> | undefined {
  const http = unavailableAfter === undefined ? undefined : parseHttpDate(unavailableAfter);
  return http === undefined
    ? dateFact('unavailable_after', unavailableAfter, timeZone, 'end')
    : fromField('unavailable_after', fromEpoch(http));
}

function earlier(
  a: Stated<Instant> | undefined,
  b: Stated<Instant> | undefined,
): Stated<Instant> | undefined {
  return a === undefined || (b !== undefined && compareInstants(b.value, a.value) < 0) ? b : a;
}

/** Of a page's only posting the address that the page calls its own; of several each its own where it says one. */
function addressOf(node: Node, { canonical, address, postings }: PageRecord): string {
  const own = canonical ?? address;
  return postings.length === 1 ? own : (addressesIn(node['url'], address)[0] ?? own);
}

/** As the posting or the page says; a page's template often says it wrongly, and the text is then believed. */
function languageOf(node: Node, page: PageRecord, html: string): string | undefined {
  const stated = linesIn(node['inLanguage'])[0];
  if (stated !== undefined && parseLanguage(stated) !== undefined) return stated;
  const tag = page.language === undefined ? undefined : parseLanguage(page.language);
  if (tag === undefined) return undefined;
  const told = plainLanguage(html.replace(/<[^<>]*>/g, ' '));
  return told === undefined || told.split('-')[0] === tag.split('-')[0] ? tag : undefined;
}
