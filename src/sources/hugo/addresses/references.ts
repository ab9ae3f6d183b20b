import { withoutShortcodes } from '../../../text/markdown/shortcodes.ts';
import type { ContentFile } from '../pages/content.ts';
import { pageAddress } from './page-address.ts';
import type { PageIndex } from './page-index.ts';
import type { Reading } from '../pages/reading.ts';

const longest = 500;

/** A page that a text refers to, and the parameters of the shortcode, as written. */
export interface Reference {
  readonly parameters: string;
  readonly page: ContentFile;
  readonly fragment: string;
}

/** What the `ref` and `relref` shortcodes of a page's text name, where that is plain. */
export function referencesIn(text: string, page: ContentFile, index: PageIndex): readonly Reference[] {
  if (!/\{\{[<%]-?\s*(?:rel)?ref\b/.test(text)) return [];
  const found = new Map<string, Reference>();
  withoutShortcodes(text, (name, parameters) => {
    if (!isReference(name) || parameters.length > longest || found.has(parameters)) return '';
    const referred = referredPage(parameters, page, index);
    if (referred !== undefined) found.set(parameters, { parameters, ...referred });
    return '';
  });
  return [...found.values()];
}

/** Answers `ref` and `relref`; a link to nowhere known becomes its text. */
export function referencing(references: readonly Reference[], reading: Reading) {
  const addresses = new Map(
    references.map((reference) => [reference.parameters, addressReferred(reference, reading)] as const),
  );
  return (name: string, parameters: string) =>
    isReference(name) ? (addresses.get(parameters) ?? '') : undefined;
}

function isReference(name: string): boolean {
  return name === 'ref' || name === 'relref';
}

function addressReferred({ page, fragment }: Reference, reading: Reading): string | undefined {
  const { matter } = reading.reader.read(page);
  const url = matter === undefined ? undefined : pageAddress(page, matter, reading).url;
  return url === undefined ? undefined : url + fragment;
}

/** The page that a reference names from `page`, and the fragment; undefined where that is not plain. */
function referredPage(
  parameters: string,
  page: ContentFile,
  index: PageIndex,
): { readonly page: ContentFile; readonly fragment: string } | undefined {
  const target = named(parameters, 'path') ?? /^["'`]?([^"'`\s]+)["'`]?/.exec(parameters)?.[1];
  if (target === undefined) return undefined;
  const [written = '', fragment = ''] = target.split('#', 2);
  const code = named(parameters, 'lang') ?? page.language.code;
  const path = written.replace(/\/?(?:_?index)?\.(?:md|markdown|mdown|html?)$/, '');
  const bare = path.replace(/^\/|\/$/g, '');
  const found = path.startsWith('/') ? index.at(code, bare) : nearest(index, code, page, bare);
  const [only] = found;
  return only === undefined || found.length > 1
    ? undefined
    : { page: only, fragment: fragment === '' ? '' : `#${fragment}` };
}

/** Beside the page, then from the content folder, then the only page of that name. */
function nearest(index: PageIndex, code: string, from: ContentFile, path: string): readonly ContentFile[] {
  const beside = from.folder === '' ? path : `${from.folder}/${path}`;
  for (const wanted of [beside, path]) {
    const found = index.at(code, wanted);
    if (found.length > 0) return found;
  }
  return index.named(code, path);
}

function named(parameters: string, name: string): string | undefined {
  return new RegExp(`\\b${name}\\s*=\\s*["'\`]([^"'\`]+)["'\`]`).exec(parameters)?.[1];
}
