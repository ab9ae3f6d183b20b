import type { Language } from '../model/language.ts';
import type { SiteLanguage } from '../model/site.ts';
import { fileNames } from './file-names.ts';

/** What is served at an address lies in a folder of the built site. */
export interface Root {
  /** Absolute, ends with `/`. */
  readonly url: string;
  /** Relative to the built site; empty, or ends with `/`. */
  readonly folder: string;
  /** Set where only this language's pages lie there. */
  readonly language?: Language;
}

/** Where a site's pages lie. Never empty. */
export type Layout = readonly Root[];

/** A page that has an address. */
export interface Addressed {
  readonly url: string;
  readonly language: Language;
}

/**
 * All layouts that a built site may have, the likeliest first. On one host: the folder holds the whole host, or begins
 * below one of the folders that all addresses share. Hugo with a host for each language: a folder for each language.
 */
export function possibleLayouts(
  languages: readonly SiteLanguage[],
  pages: readonly Addressed[],
): readonly Layout[] {
  const homes = languages.map(({ url }) => url).filter((url) => url !== undefined);
  const known = homes.length === 0 ? pages.map(({ url }) => new URL('.', url).href) : homes;
  const single = [...new Set(known.map((url) => new URL(url).origin))];
  const [origin] = single;
  const whole =
    single.length !== 1 || origin === undefined
      ? []
      : sharedFolders(known).map((path) => [{ url: `${origin}${path}`, folder: '' }]);
  return [...whole, ...perLanguage(languages)];
}

/** `/`, then each further folder that is in all of the addresses. */
function sharedFolders(urls: readonly string[]): readonly string[] {
  const paths = urls.map((url) => new URL(url).pathname.split('/').slice(1, -1));
  const [first = []] = paths;
  const end = first.findIndex((segment, index) => paths.some((path) => path[index] !== segment));
  const shared = end === -1 ? first : first.slice(0, end);
  return ['/', ...shared.map((_, index) => `/${shared.slice(0, index + 1).join('/')}/`)];
}

/** Hugo names the folder after the key of the language in its configuration, which is mostly, not always, the tag. */
function perLanguage(languages: readonly SiteLanguage[]): readonly Layout[] {
  const homed = languages.flatMap(({ tag, url }) => (url === undefined ? [] : [{ tag, url }]));
  if (homed.length < 2) return [];
  const names = [
    (tag: Language) => tag.toLowerCase(),
    (tag: Language) => tag.split('-')[0] ?? tag,
    (tag: Language) => tag,
  ];
  return names.map((name) =>
    homed.map(({ tag, url }) => ({ url: new URL(url).href, folder: `${name(tag)}/`, language: tag })),
  );
}

/** The files in which a page may lie, the likeliest first; none where its address is not the site's. */
export function filesOf(layout: Layout, { url, language }: Addressed): readonly string[] {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  const root = layout.find(
    (one) => (one.language === undefined || one.language === language) && address.startsWith(one.url),
  );
  if (root === undefined) return [];
  return fileNames(address.slice(root.url.length)).map((name) => root.folder + name);
}

/** The layout in which the most pages are found. */
export function fittingLayout(
  layouts: readonly Layout[],
  pages: readonly Addressed[],
  exists: (files: readonly string[]) => boolean,
): Layout | undefined {
  let [best, most]: [Layout | undefined, number] = [undefined, 0];
  for (const layout of layouts) {
    const found = pages.filter((page) => exists(filesOf(layout, page))).length;
    if (found > most) [best, most] = [layout, found];
  }
  return best;
}
