import { facetKinds, listingPath, subscribePath } from '../../model/address.ts';
import type { Language } from '../../model/language.ts';

/** Folders of a language whose own page is elsewhere. */
const folders: ReadonlySet<string> = new Set(['jobs', ...facetKinds.filter((kind) => kind !== 'remote')]);

/** The same with the folder of the changes, whose feeds are on the page of all feeds. */
export const trimmedNames: ReadonlySet<string> = new Set([...folders, 'changes']);

/** Where who shortened an address, or left its language out, or named the file of a page, may have wanted to go. */
export interface TrimmedAddress {
  /** Whatever there is. */
  readonly target?: string;
  /** The first of these that is the path of a document, in any spelling. */
  readonly candidates: readonly string[];
}

/** `/en/jobs/` leads to `/en/`, `/jobs/` to `/`, `/jobs/baker/` and `/en/jobs/baker/index.html` to `/en/jobs/baker/`. */
export function trimmedAddress(
  path: string,
  languages: readonly { readonly tag: Language }[],
): TrimmedAddress {
  // `baker/).` and `baker%20` were copied out of a sentence.
  const whole = path.replace(/\/index\.html?$/i, '/').replace(/(?:[^\w/%]|%2.|%C2%A0){1,9}\/?$/, '');
  const segments = whole.split('/').filter((segment) => segment !== '');
  const [first = '', ...rest] = segments.map((segment) => segment.toLowerCase());
  const named = languages.find(({ tag }) => tag.toLowerCase() === first);
  const isFolder = (name: string | undefined) => name !== undefined && folders.has(name);
  if (named !== undefined && rest.length === 1) {
    if (isFolder(rest[0])) return { target: listingPath(named.tag), candidates: [] };
    if (rest[0] === 'changes') return { target: subscribePath(named.tag), candidates: [] };
  }
  if (segments.length === 1 && (isFolder(first) || first === '')) return { target: '/', candidates: [] };
  const own = whole === path ? [] : [whole];
  const inLanguages =
    named === undefined ? languages.map(({ tag }) => listingPath(tag) + segments.join('/')) : [];
  return { candidates: segments.length === 0 ? own : [...own, ...inLanguages.map((one) => `${one}/`)] };
}
