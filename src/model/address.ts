import type { Language } from './language.ts';
import type { Posting } from './posting.ts';
import type { Site } from './site.ts';

/** The path of a posting's page here, relative to the service's base path: `/en/jobs/baker/`. */
export function postingPath(posting: Pick<Posting, 'language' | 'slug'>): string {
  return `/${posting.language}/jobs/${encodeURIComponent(posting.slug)}/`;
}

/** The path of a posting's JSON-LD: `/en/jobs/baker.jsonld`. */
export function postingDataPath(posting: Pick<Posting, 'language' | 'slug'>): string {
  return `/${posting.language}/jobs/${encodeURIComponent(posting.slug)}.jsonld`;
}

/** The path of a language's list of openings: `/en/`. */
export function listingPath(language: Language): string {
  return `/${language}/`;
}

/** The path of a document with the JSON-LD of all open postings of a language: `/en/jobs.jsonld`. */
export function openingsDataPath(language: Language): string {
  return `/${language}/jobs.jsonld`;
}

/** The path of the openings as job boards read them, of a language or of all: `/en/jobs.xml`, `/jobs.xml`. */
export function jobsXmlPath(language?: Language): string {
  return `${language === undefined ? '/' : listingPath(language)}jobs.xml`;
}

/** The same in the dialect of `jobs` elements: `/en/jobs-list.xml`, `/jobs-list.xml`. */
export function jobsListPath(language?: Language): string {
  return `${language === undefined ? '/' : listingPath(language)}jobs-list.xml`;
}

/** The file names of a language's feeds. */
export const feedFiles = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;

/** The path of a feed in the folder of its page for people, `/en/atom.xml`, or of its further pages, from 2, `/en/atom-2.xml`. */
export function feedPath(folder: string, format: keyof typeof feedFiles, page = 1): string {
  const file = feedFiles[format];
  return folder + (page === 1 ? file : file.replace('.', `-${page}.`));
}

/** The folder of a document, which for a feed is its page for people: `/en/` for `/en/atom.xml` and for itself. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** By what the openings of a language can be followed apart. */
export const facetKinds = ['department', 'place', 'remote', 'type'] as const;
export type FacetKind = (typeof facetKinds)[number];

/** The folder of a facet's page and feeds: `/en/department/optics/`, `/en/remote/`. */
export function facetPath(language: Language, kind: FacetKind, slug?: string): string {
  return `${listingPath(language)}${kind}/${slug === undefined ? '' : `${encodeURIComponent(slug)}/`}`;
}

/** The folder of a language's feeds of what opened, changed and closed: `/en/changes/`. */
export function changesPath(language: Language): string {
  return `${listingPath(language)}changes/`;
}

/** The path of the page with all feeds of a language: `/en/subscribe/`. */
export function subscribePath(language: Language): string {
  return `${listingPath(language)}subscribe/`;
}

/** The path of the page that shows a language's feed as a reader does: `/en/subscribe/preview/`. */
export function previewPath(language: Language): string {
  return `${subscribePath(language)}preview/`;
}

/** The path of the favicon. */
export const iconPath = '/favicon.svg';

/** Where programs look for a favicon that read no page. */
export const oldIconPath = '/favicon.ico';

/** The path of the picture on a phone's home screen. */
export const touchIconPath = '/apple-touch-icon.png';

/** The path of the file that shows an IndexNow key. */
export function indexNowKeyPath(key: string): string {
  return `/${key}.txt`;
}

/** The path of the OPML list of the feeds of all openings and of changes. */
export const opmlPath = '/feeds.opml';

/** The path of the OPML list of the feeds of departments, places and the like. */
export const facetsOpmlPath = '/facets.opml';

/** The path of the sitemap, or of one of its parts, from 1. */
export function sitemapPath(part?: number): string {
  return part === undefined ? '/sitemap.xml' : `/sitemap-${part}.xml`;
}

/** The absolute address of a document path under the service's base: `/en/` under `https://x.example/jobs/` is `https://x.example/jobs/en/`. */
export function absolute(site: Pick<Site, 'url'>, path: string): string {
  return site.url + path.replace(/^\//, '');
}

/** An absolute http(s) address in its canonical spelling, or undefined where `text` (with `base`) is not one. */
export function webAddress(text: string, base?: string): string | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

/** The number of a `tel:` address (RFC 3966) without its separators, or undefined where it is none: `+15550100`. */
export function telephoneIn(href: string): string | undefined {
  const number = /^tel:([+\d().\-\s]|%20){3,40}(?:;|$)/i.exec(href)?.[0];
  const plain = number?.replace(/^tel:|%20|[;().\-\s]/gi, '') ?? '';
  return /^\+?\d{3,15}$/.test(plain) ? plain : undefined;
}

/** Whether translations have an address each: what two of them share says nothing to who looks for one of them. */
export function haveOwnAddresses(addresses: readonly string[]): boolean {
  return addresses.length > 1 && new Set(addresses).size === addresses.length;
}

/** A plain address for a `mailto:` reference (RFC 6068); undefined where the text is none, or could smuggle in headers. */
export function mailAddress(text: string): string | undefined {
  return /^[\w.+'-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}$/i.test(text) ? text : undefined;
}

/** A message to a plain address (`mailAddress`). */
export function mailtoHref(address: string, subject: string): string {
  return `mailto:${address}?subject=${encodeURIComponent(subject.replaceAll(/\p{Surrogate}/gu, '\uFFFD'))}`;
}
