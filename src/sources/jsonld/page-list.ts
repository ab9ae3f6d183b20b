import { isElement, type XmlElement } from '../../text/xml.ts';
import type { Ask } from '../boards/kit/asking/ask.ts';
import { BoardTrouble } from '../boards/kit/asking/board-trouble.ts';
import { childText, xmlAnswer } from '../boards/kit/xml-records.ts';
import type { JsonLdOptions } from './jsonld-options.ts';
import { defaultLimit } from './jsonld-options.ts';
import { pageAddress } from '../web-page/page-address.ts';
import { pathFilter } from './path-filter.ts';

export interface ListedPage {
  readonly address: string;
  /** When it last changed, as the sitemap has it: only ever compared with what it said before. */
  readonly lastmod?: string;
}

/** More files than any site's sitemap has. */
const mostSitemaps = 200;

/** The hosts that are asked: those that the configuration names. The first one is home. */
export function hostsOf({ sitemap = [], pages = [] }: JsonLdOptions): readonly [string, ...string[]] {
  return [...sitemap, ...pages].map((address) => new URL(address).host) as [string, ...string[]];
}

/**
 * The pages that the configuration names and those of its sitemaps (https://www.sitemaps.org/protocol.html), each once,
 * in the order of their addresses. Throws where a part of the list cannot be had: what is missing must not count as closed.
 */
export async function listedPages(options: JsonLdOptions, ask: Ask): Promise<readonly ListedPage[]> {
  const [first] = [...(options.sitemap ?? []), ...(options.pages ?? [])];
  if (first === undefined)
    throw new BoardTrouble(
      'board-answer-invalid',
      'rolecast.yaml',
      'it names neither a `sitemap` nor `pages`',
    );
  const hosts = new Set(hostsOf(options));
  const listed = await sitemapPages(options.sitemap ?? [], hosts, ask);
  const here = listed.filter(({ address }) => hosts.has(new URL(address).host));
  if (listed.length > 0 && here.length === 0)
    throw new BoardTrouble(
      'board-answer-invalid',
      first,
      `all its pages are on another host (${new URL(listed[0]?.address as string).host}), and only ${[...hosts].join(', ')} may be asked`,
    );
  const isWanted = pathFilter(options);
  const wanted = here.filter(({ address }) => isWanted(address));
  const named = (options.pages ?? []).map((page): ListedPage => ({ address: pageAddress(page) as string }));
  const all = new Map([...named, ...wanted].map((page) => [page.address, page]));
  const { limit = defaultLimit } = options;
  if (all.size > limit)
    throw new BoardTrouble(
      'board-answer-invalid',
      first,
      `it lists ${all.size} pages and \`limit\` allows ${limit}; name the part with postings in \`only\` (\`/jobs/\`), or raise it`,
    );
  return [...all.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
}

async function sitemapPages(
  sitemaps: readonly string[],
  hosts: ReadonlySet<string>,
  ask: Ask,
): Promise<readonly ListedPage[]> {
  const waiting = [...sitemaps];
  const known = new Set(sitemaps);
  const pages: ListedPage[] = [];
  for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
    const xml = await ask.text(url, 'application/xml, text/xml', (text) => sitemapTag.test(text));
    const root = xmlAnswer(url, xml);
    const isIndex = localName(root) === 'sitemapindex';
    for (const { address, lastmod } of entriesOf(root, url)) {
      if (!isIndex) pages.push({ address, ...(lastmod !== undefined && { lastmod }) });
      else if (!known.has(address) && hosts.has(new URL(address).host)) {
        known.add(address);
        waiting.push(address);
      }
    }
    if (known.size > mostSitemaps)
      throw new BoardTrouble('board-answer-invalid', url, `it lists more than ${mostSitemaps} sitemaps`);
  }
  return pages;
}

const sitemapTag = /<(?:[\w-]{1,20}:)?(?:urlset|sitemapindex)[\s>/]/;

const localName = ({ name }: XmlElement) => name.replace(/^.*:/, '');

function entriesOf({ children }: XmlElement, base: string): readonly ListedPage[] {
  return children.flatMap((child): ListedPage[] => {
    if (!isElement(child) || !/^(?:url|sitemap)$/.test(localName(child))) return [];
    const prefix = child.name.slice(0, -localName(child).length);
    const address = pageAddress(childText(child, `${prefix}loc`) ?? '', base);
    const lastmod = childText(child, `${prefix}lastmod`)?.slice(0, 40);
    return address === undefined ? [] : [{ address, ...(lastmod !== undefined && { lastmod }) }];
  });
}
