import { absolute, folderOf, haveOwnAddresses } from '../../model/address.ts';
import type { Document, Edition } from '../../model/document.ts';

/** The value of a document's `Link` header (RFC 8288); empty where there is nothing to say. */
export type LinksOf = (document: Document) => string;

/**
 * Pages say their canonical address, their translations and what says the same in another format; feeds say
 * themselves and the hub (WebSub, section 4). Made once per edition.
 */
export function editionLinks({ catalog, documents }: Edition): LinksOf {
  const { site } = catalog;
  const groups = new Map<string, Document[]>();
  const feeds = new Map<string, Document[]>();
  for (const document of documents.values()) {
    if (document.group !== undefined) append(groups, document.group, document);
    if (document.role === 'feed') append(feeds, folderOf(document.path), document);
  }
  const address = (document: Document) => absolute(site, document.path);
  const translations = (document: Document) => {
    if (document.group === undefined || document.canonical !== undefined || !isListed(document)) return [];
    const all = (groups.get(document.group) ?? [])
      .filter((other) => other.mediaType === document.mediaType && isListed(other))
      .map((other) => ({ other, to: other.canonical ?? address(other) }));
    if (!haveOwnAddresses(all.map(({ to }) => to))) return [];
    return all
      .filter(({ other }) => other.path !== document.path)
      .map(({ other, to }) => link(to, 'alternate', `; hreflang="${other.language}"`));
  };
  const otherFormats = (document: Document) =>
    [documents.get(`${document.path.slice(0, -1)}.jsonld`), ...(feeds.get(document.path) ?? [])]
      .filter((other) => other !== undefined)
      .map((other) => link(address(other), 'alternate', `; type="${other.mediaType.split(';')[0]}"`));

  return (document) => {
    if (document.status === 410) return '';
    const canonical = link(document.canonical ?? address(document), 'canonical');
    switch (document.role) {
      case 'page':
        return join([canonical, ...translations(document), ...otherFormats(document)]);
      case 'feed':
        return join([
          link(address(document), 'self'),
          ...(site.hub === undefined ? [] : [link(site.hub, 'hub')]),
          ...translations(document),
        ]);
      case 'data':
        return canonical;
      case 'file':
        return '';
    }
  };
}

/** What search engines are not to have is nobody's translation to them. */
function isListed({ role, indexed, canonical }: Document): boolean {
  return role !== 'page' || indexed === true || canonical !== undefined;
}

function link(url: string, relation: string, parameters = ''): string {
  return URL.canParse(url) ? `<${new URL(url).href}>; rel="${relation}"${parameters}` : '';
}

function join(links: readonly string[]): string {
  return links.filter((text) => text !== '').join(', ');
}

function append(map: Map<string, Document[]>, key: string, document: Document): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [document]);
  else list.push(document);
}
