import type { FoundPage } from '../boards/kit/asking/ask.ts';
import { slugify } from '../../model/identity.ts';
import { isSamePage, pageAddress, pageId, shortened } from '../web-page/page-address.ts';
import { type Node, pageNodes } from '../web-page/node/page-nodes.ts';
import { closedOnPage } from './closed-on-page.ts';
import type { PageRecord } from './page-record.ts';
import { robotsHeader } from '../../text/http/robots-rules.ts';
import { readPageText } from '../../text/page-text.ts';
import { linesIn } from '../web-page/node/node-values.ts';

/** Longer than any page that a person reads. */
const longest = 4 * 1024 * 1024;

type Read = Omit<PageRecord, 'id' | 'address' | 'lastmod' | 'at'>;

export interface PagePlace {
  readonly id: string;
  readonly address: string;
  /** The host whose pages are known by their paths alone. */
  readonly home: string;
}

/** What an answer says of its page, or, as a text, why nothing of it can be believed. `before`: what was known of it. Pure. */
export function readPage(
  answer: FoundPage,
  { id, address, home }: PagePlace,
  before: PageRecord | undefined,
): Read | string {
  const { movedTo, mediaType, text } = answer;
  if (movedTo !== undefined && !isSamePage(movedTo, address)) return { moved: movedTo, postings: [] };
  const hadPostings = (before?.postings.length ?? 0) > 0;
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(mediaType))
    return hadPostings ? `it answered with ${mediaType || 'something'} instead of a page` : none;
  if (text.length > longest)
    return hadPostings || text.includes('JobPosting') ? 'it is larger than 4 MiB' : none;
  const isData = /ld\+json/i.test(text);
  const page = isData || hadPostings ? readPageText(text) : undefined;
  if (page === undefined) return none;
  if (hadPostings && before?.isWhole === true && !page.isWhole) return 'it is cut off';
  const leads = page.refresh ?? answer.refresh;
  const refresh = leads === undefined ? undefined : pageAddress(leads, address);
  if (refresh !== undefined && !isSamePage(refresh, address)) return { moved: refresh, postings: [] };
  const { postings, broken } = pageNodes(page.data);
  if (broken !== undefined && postings.length === 0 && (hadPostings || broken.namesJobPosting))
    return 'its JSON-LD is not JSON';
  const header = robotsHeader(answer.robots ?? '');
  const unavailableAfter = [...page.unavailableAfter, ...header.unavailableAfter];
  const closed = postings.length === 1 ? closedOnPage(page, text) : undefined;
  const base = page.base === undefined ? address : (pageAddress(page.base, address) ?? address);
  const canonical = page.canonical === undefined ? undefined : pageAddress(page.canonical, base);
  const alternates = page.alternates.flatMap((one) => pageAddress(one, base) ?? []);
  return {
    postings: named(postings, { id, address, home }, base),
    ...(answer.etag !== undefined && { etag: answer.etag }),
    ...(answer.lastModified !== undefined && { lastModified: answer.lastModified }),
    ...(page.isWhole && { isWhole: true }),
    ...((page.noindex || header.noindex) && { noindex: true }),
    ...(unavailableAfter.length > 0 && { unavailableAfter }),
    ...(closed !== undefined && { closed }),
    ...(page.language !== undefined && { language: page.language.slice(0, 40) }),
    ...(canonical !== undefined && { canonical }),
    ...(alternates.length > 0 &&
      postings.length === 1 && { alternates: [...new Set(alternates)].slice(0, 100) }),
    ...(postings.length === 0 && !hadPostings && { isOther: true }),
  };
}

const none: Read = { postings: [], isOther: true };

/**
 * A page's only posting is known by the page. Of several each is known by its own address where it states one that no
 * other does, and else by its identifier or title on this page.
 */
function named(
  nodes: readonly Node[],
  { id, address, home }: PagePlace,
  base: string,
): PageRecord['postings'] {
  const [only, ...others] = nodes;
  if (only !== undefined && others.length === 0) return [{ id, node: { ...only } }];
  const urls = nodes.map((node) => {
    const url = linesIn(node['url'])[0];
    return url === undefined ? undefined : pageAddress(url, base);
  });
  const nameless = urls.filter((url) => url === undefined).length;
  const taken = new Set<string>();
  return nodes.map((node, index) => {
    const url = urls[index];
    const isOwn = url !== undefined && urls.indexOf(url) === urls.lastIndexOf(url);
    const plain = isOwn
      ? isSamePage(url, address)
        ? id
        : pageId(url, home)
      : url === undefined && nameless === 1
        ? id
        : shortened(`${id}#${slugify(linesIn(node['identifier'])[0] ?? linesIn(node['title'])[0] ?? '')}`);
    let name = plain;
    for (let count = 2; taken.has(name); count++) name = shortened(`${plain}-${count}`);
    taken.add(name);
    return { id: name, node: { ...node } };
  });
}
