import { compareText } from '../../model/diagnostic.ts';

/** What an earlier run left in a folder, beside the pages as they were built. */
export interface Manifest {
  /** Documents by path, with the SHA-256 of what was or may have been written there: other bytes are somebody else's. */
  readonly documents: ReadonlyMap<string, readonly string[]>;
  /** Pages with something of ours in their head. */
  readonly pages: readonly string[];
}

export const manifestName = '.rolecast-inject.json';

const nothing: Manifest = { documents: new Map(), pages: [] };

/** A text that is no manifest says nothing. */
export function parseManifest(text: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return nothing;
  }
  if (typeof value !== 'object' || value === null || !('documents' in value) || !('pages' in value))
    return nothing;
  const { documents, pages } = value;
  if (typeof documents !== 'object' || documents === null) return nothing;
  return {
    documents: new Map(
      Object.entries(documents)
        .filter(([path]) => isInner(path))
        .map(([path, digests]) => [path, texts(digests)]),
    ),
    pages: texts(pages).filter(isInner),
  };
}

export function manifestText({ documents, pages }: Manifest): string {
  const value = {
    'written by': 'rolecast inject, which replaces and removes what is listed here',
    documents: Object.fromEntries([...documents].sort(([a], [b]) => compareText(a, b))),
    pages: pages.toSorted(compareText),
  };
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** What either says. */
export function united(a: Manifest, b: Manifest): Manifest {
  const documents = new Map(a.documents);
  for (const [path, digests] of b.documents)
    documents.set(path, [...new Set([...(documents.get(path) ?? []), ...digests])]);
  return { documents, pages: [...new Set([...a.pages, ...b.pages])] };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function isInner(path: string): boolean {
  return path.split('/').every((name) => !/^\.{0,2}$|[\\\0]/.test(name));
}
