import { listingPath } from '../../../model/address.ts';
import type { Edition } from '../../../model/document.ts';
import type { Language } from '../../../model/language.ts';
import type { Site } from '../../../model/site.ts';
import { type FormerAddress, formerAddresses } from '../../../delivery/representation/former-addresses.ts';
import { trimmedAddress, trimmedNames } from '../../../delivery/representation/trimmed-address.ts';
import { openToScripts, type PlainHeaders } from '../../../delivery/representation/representation.ts';
import { type NamePattern, patternsOf } from './name-pattern.ts';

/** What a host should answer beside the files, in no host's own words. Paths are percent-encoded, from the root of the host. */
export interface HostRules {
  /** `/jobs`, or empty. */
  readonly base: string;
  /** For every answer. */
  readonly headers: PlainHeaders;
  /** Media types and more for the files that are no pages. A file fits one of them at most. */
  readonly files: readonly FileRule[];
  /** Former addresses of open postings, and where they are now: a path, or an absolute address. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  /** Addresses of closed postings, and the page that says so in their language. */
  readonly gone: readonly { readonly path: string; readonly page: string }[];
  /** Folders that have pages for what is not there and what is gone; `/jobs/en/`. */
  readonly folders: readonly string[];
}

export interface FileRule {
  readonly pattern: NamePattern;
  readonly headers: PlainHeaders;
}

/** The names of the pages for what is not there, in every one of the folders and at the base, and for what is gone. */
export const problemPages = { notFound: '404.html', gone: '410.html' } as const;

/** `policy`: a content security policy that fits all pages. */
export function hostRules(edition: Edition, policy: string): HostRules {
  const { catalog, documents } = edition;
  const base = new URL(catalog.site.url).pathname.replace(/\/$/, '');
  const former = [...formerAddresses(edition).values()];
  const [open, closed] = [former.filter(isOpen), former.filter((address) => !isOpen(address))];
  const folderIn = (language: Language) => base + listingPath(language);
  const gonePages = [...documents.values()].filter(({ status }) => status === 410);
  const files = patternsOf([...documents.values()].filter(({ role }) => role !== 'page'));
  return {
    base,
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Content-Security-Policy': policy,
    },
    files: files.map(({ pattern, mediaType }) => ({
      pattern,
      headers: { 'Content-Type': mediaType, ...openToScripts },
    })),
    moved: [
      ...open.map(({ path, target }) => ({
        from: base + path,
        to: target.startsWith('/') ? base + target : target,
      })),
      ...trimmedFolders(edition).map(({ from, to }) => ({ from: base + from, to: base + to })),
    ],
    gone: [
      ...gonePages.map(({ path, language }) => ({ path, language: language ?? firstOf(catalog.site) })),
      ...closed.map(({ path, posting }) => ({ path, language: posting.language })),
    ].map(({ path, language }) => ({ path: base + path, page: folderIn(language) + problemPages.gone })),
    folders: catalog.site.languages.map(({ tag }) => folderIn(tag)),
  };
}

/** Folders of a language without a page, which who shortens an address asks for. */
function trimmedFolders({ catalog: { site }, documents }: Edition): HostRules['moved'] {
  return site.languages
    .flatMap(({ tag }) => [...trimmedNames].map((name) => `${listingPath(tag)}${name}/`))
    .flatMap((from) => {
      const { target } = trimmedAddress(from, site.languages);
      return target !== undefined && documents.has(target) && !documents.has(from)
        ? [{ from, to: target }]
        : [];
    });
}

function isOpen({ posting }: FormerAddress): boolean {
  return posting.status === 'open';
}

function firstOf({ languages }: Site): Language {
  const [first] = languages;
  if (first === undefined) throw new Error('a site has at least one language');
  return first.tag;
}
