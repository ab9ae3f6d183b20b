import { withoutShortcodes } from '../../../text/markdown/shortcodes.ts';
import type { FrontMatter } from '../../../text/front-matter/front-matter.ts';
import type { ContentFile } from '../pages/content.ts';
import { pageAddress } from './page-address.ts';
import type { Reading } from '../pages/reading.ts';

const longest = 500;

/** Answers `ref` and `relref`; a link to nowhere known becomes its text. */
export function referencing(page: ContentFile, matter: FrontMatter, reading: Reading) {
  const references = referencesIn(matter.body);
  if (references.length === 0) return undefined;
  const addresses = new Map(
    references.map((reference) => [reference, addressReferred(reference, page, reading)] as const),
  );
  return (name: string, parameters: string) =>
    name === 'ref' || name === 'relref' ? (addresses.get(parameters) ?? '') : undefined;
}

function addressReferred(reference: string, page: ContentFile, reading: Reading): string | undefined {
  const referred = referredPage(reference, page, reading.content.pages);
  if (referred === undefined) return undefined;
  const { matter } = reading.reader.read(referred.page);
  const url = matter === undefined ? undefined : pageAddress(referred.page, matter, reading).url;
  return url === undefined ? undefined : url + referred.fragment;
}

/** The parameters of the `ref` and `relref` shortcodes in a text, as written. */
function referencesIn(text: string): readonly string[] {
  const found = new Set<string>();
  if (!text.includes('ref')) return [];
  withoutShortcodes(text, (name, parameters) => {
    if ((name === 'ref' || name === 'relref') && parameters.length <= longest) found.add(parameters);
    return '';
  });
  return [...found];
}

/** The page that a reference names from `page`, and the fragment; undefined where that is not plain. */
function referredPage(
  parameters: string,
  page: ContentFile,
  pages: readonly ContentFile[],
): { readonly page: ContentFile; readonly fragment: string } | undefined {
  const target = named(parameters, 'path') ?? /^["'`]?([^"'`\s]+)["'`]?/.exec(parameters)?.[1];
  if (target === undefined) return undefined;
  const [written = '', fragment = ''] = target.split('#', 2);
  const code = named(parameters, 'lang') ?? page.language.code;
  const path = written.replace(/\/?(?:_?index)?\.(?:md|markdown|html)$/, '');
  const spoken = pages.filter(({ language }) => language.code === code);
  const bare = path.replace(/^\/|\/$/g, '');
  const found = path.startsWith('/')
    ? spoken.filter((candidate) => pathOf(candidate) === bare)
    : nearest(spoken, page, bare);
  const [only] = found;
  return only === undefined || found.length > 1
    ? undefined
    : { page: only, fragment: fragment === '' ? '' : `#${fragment}` };
}

/** Beside the page, then from the content folder, then the only page of that name. */
function nearest(pages: readonly ContentFile[], from: ContentFile, path: string): readonly ContentFile[] {
  const beside = from.folder === '' ? path : `${from.folder}/${path}`;
  for (const wanted of [beside, path]) {
    const found = pages.filter((candidate) => pathOf(candidate) === wanted);
    if (found.length > 0) return found;
  }
  return pages.filter(({ name }) => name === path);
}

function pathOf({ folder, name }: ContentFile): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function named(parameters: string, name: string): string | undefined {
  return new RegExp(`\\b${name}\\s*=\\s*["'\`]([^"'\`]+)["'\`]`).exec(parameters)?.[1];
}
