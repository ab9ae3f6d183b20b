import {
  listingPath,
  openingsDataPath,
  postingDataPath,
  postingPath,
  webAddress,
} from '../../model/address.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Edition } from '../../model/document.ts';
import { isOpenAfter } from '../../model/events/events-after.ts';
import type { Posting } from '../../model/posting.ts';
import { pathKey } from './document-path.ts';

/** An address that a posting had before, and what is there now. */
export interface FormerAddress {
  /** Below the service's base path; percent-encoded, begins with `/`. */
  readonly path: string;
  readonly posting: Pick<Posting, 'status' | 'language'>;
  /** Where an open posting is: the path of its page here, or its canonical address elsewhere, absolute. */
  readonly target: string;
}

/**
 * The former addresses (Hugo `aliases`; a closed posting's JSON-LD; the page of one that was deleted) under the service's base path, by `pathKey`. A document's own
 * path is none, an open posting goes before a closed one, and the translation in the site's first language before the
 * others. An address that different open postings claim leads nowhere.
 */
export function formerAddresses({ catalog, documents }: Edition): ReadonlyMap<string, FormerAddress> {
  const { site, open, closed } = catalog;
  const own = new Set([...documents.keys()].map(pathKey));
  const claims = new Map<string, Claim[]>();
  for (const posting of [...open, ...closed]) {
    const paged = documents.has(postingPath(posting));
    // In front of a site there is JSON-LD without pages.
    const described = paged || documents.has(openingsDataPath(posting.language));
    const data = described && posting.status === 'closed' ? [postingDataPath(posting)] : [];
    const aliased = paged ? (posting.aliases ?? []).flatMap((alias) => pathBelow(site.url, alias)) : [];
    for (const path of [...data, ...aliased]) {
      const key = pathKey(path);
      if (key === undefined || key === '' || own.has(key)) continue;
      const claim = { path, posting };
      const claimed = claims.get(key);
      if (claimed === undefined) claims.set(key, [claim]);
      else claimed.push(claim);
    }
  }
  const order = site.languages.map(({ tag }) => tag);
  const former = [...claims].flatMap(([key, claimed]) => {
    const chosen = choose(claimed, order);
    return chosen === undefined ? [] : [[key, leading(chosen, site.url)] as const];
  });
  return new Map([...goneAddresses(catalog, documents, own), ...former]);
}

/** Feeds of changes still lead to the pages of what no source has any more. */
function goneAddresses(
  { gone }: Catalog,
  documents: Edition['documents'],
  own: ReadonlySet<string | undefined>,
) {
  return gone
    .filter(({ language, past }) => documents.has(listingPath(language)) && !isOpenAfter(past))
    .flatMap(({ language, past }) =>
      [...new Set(past.map(({ page }) => page))].flatMap((path) => {
        const key = path === undefined ? undefined : pathKey(path);
        if (path === undefined || key === undefined || key === '' || own.has(key)) return [];
        return [[key, { path, posting: { status: 'closed', language }, target: path } as const] as const];
      }),
    );
}

interface Claim {
  readonly path: string;
  readonly posting: Posting;
}

function choose(claims: readonly Claim[], order: readonly string[]): Claim | undefined {
  const open = claims.filter(({ posting }) => posting.status === 'open');
  if (new Set(open.map(({ posting }) => posting.group)).size > 1) return undefined;
  const rank = ({ posting }: Claim) => order.indexOf(posting.language);
  return (open.length > 0 ? open : claims).toSorted((a, b) => rank(a) - rank(b))[0];
}

/** To our page also where the canonical one would be asked for here and is not: nobody is sent in a circle. */
function leading({ path, posting }: Claim, base: string): FormerAddress {
  const canonical = posting.here ? undefined : webAddress(posting.url);
  const elsewhere = canonical !== undefined && pathBelow(base, canonical, true).length === 0;
  return { path, posting, target: elsewhere ? canonical : postingPath(posting) };
}

/** The path of an address below the base path, whatever its host is; with `here`, on the base's host only. */
function pathBelow(base: string, address: string, here = false): readonly string[] {
  if (!URL.canParse(address) || !URL.canParse(base)) return [];
  const [{ pathname, origin }, to] = [new URL(address), new URL(base)];
  const under = pathname.startsWith(to.pathname) && (!here || origin === to.origin);
  return under ? [`/${pathname.slice(to.pathname.length)}`] : [];
}
