import type { ContentFile } from '../pages/content.ts';

/** What references and links look pages up by; made once a reading. */
export interface PageIndex {
  /** The pages of a language at a path below the content folder, without its extension. */
  readonly at: (code: string, path: string) => readonly ContentFile[];
  readonly named: (code: string, name: string) => readonly ContentFile[];
  /** Whether any content file has this name, with its extension. */
  readonly hasFile: (name: string) => boolean;
}

export function pageIndex(pages: readonly ContentFile[]): PageIndex {
  const byPath = new Map<string, ContentFile[]>();
  const byName = new Map<string, ContentFile[]>();
  const files = new Set<string>();
  for (const page of pages) {
    const { folder, name, file, language } = page;
    add(byPath, keyOf(language.code, folder === '' ? name : `${folder}/${name}`), page);
    add(byName, keyOf(language.code, name), page);
    files.add(file.slice(file.lastIndexOf('/') + 1));
  }
  return {
    at: (code, path) => byPath.get(keyOf(code, path)) ?? [],
    named: (code, name) => byName.get(keyOf(code, name)) ?? [],
    hasFile: (name) => files.has(name),
  };
}

function add(to: Map<string, ContentFile[]>, key: string, page: ContentFile): void {
  const known = to.get(key);
  if (known === undefined) to.set(key, [page]);
  else known.push(page);
}

function keyOf(code: string, text: string): string {
  return `${code} ${text}`;
}
