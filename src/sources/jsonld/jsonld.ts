import { parseLanguage } from '../../model/language.ts';
import { plainLanguage } from '../../text/language/language-words.ts';
import { boardSource } from '../boards/kit/board-source.ts';
import type { BoardContext, BoardPosting } from '../boards/kit/board.ts';
import { type JsonLdOptions, jsonLdOptionEntries } from './jsonld-options.ts';
import { hasNoOpenings, nodeEnd, nodeFacts, nodeTitle } from '../web-page/node/node-facts.ts';
import { withReferences } from '../../text/character-references.ts';
import { addressesIn } from '../web-page/node/node-people.ts';
import { nodeText } from '../web-page/node/node-text.ts';
import { linesIn } from '../web-page/node/node-values.ts';
import { hostsOf, listedPages } from './page-list.ts';
import type { Node } from '../web-page/node/page-nodes.ts';
import { type PageRecord, pageRecord } from './page-record.ts';
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
  const { address } = page;
  const end = nodeEnd(node, page.unavailableAfter ?? [], context.timeZone);
  if (end.fault !== undefined) {
    // Whether it is still open, nobody knows.
    context.fault(end.fault, { id, address });
    return [];
  }
  if (hasNoOpenings(node)) {
    context.leaveOut('has no openings (totalJobOpenings is 0)', { id, address });
    return [];
  }
  const html = nodeText(node);
  const url = addressOf(node, page);
  return [
    {
      id,
      language: languageOf(node, page, html),
      title: withReferences(nodeTitle(node)),
      html,
      url,
      ...(page.job !== undefined && { job: page.job }),
      facts: nodeFacts(node, { address, url }, context, end.closes),
    },
  ];
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
