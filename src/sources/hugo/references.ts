import { withoutShortcodes } from '../../text/shortcodes.ts';
import type { ContentFile } from './content.ts';

const longest = 500;

/** The parameters of the `ref` and `relref` shortcodes in a text, as written. */
export function referencesIn(text: string): readonly string[] {
  const found = new Set<string>();
  if (!text.includes('ref')) return [];
  withoutShortcodes(text, (name, parameters) => {
    if ((name === 'ref' || name === 'relref') && parameters.length <= longest) found.add(parameters);
    return '';
  });
  return [...found];
}

/** The page that a reference names from `page`, and the fragment; undefined where that is not plain. */
export function referredPage(
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
