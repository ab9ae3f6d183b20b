import { matchesPattern } from '../files/folders/file-patterns.ts';
import { gitIgnore } from '../files/folders/git-ignore.ts';
import type { MkdocsConfig } from './config.ts';
import type { PageFile } from './page.ts';

/** Whether `exclude_docs` takes this hidden file in again, which MkDocs leaves out by itself. */
export function letsIn(file: string, { docsDir, excludeDocs, draftDocs }: MkdocsConfig): boolean {
  const start = docsDir === '' ? '' : `${docsDir}/`;
  if (!file.startsWith(start) || excludeDocs === undefined) return false;
  const path = file.slice(start.length);
  return !gitIgnore(`.*\n/templates/\n${excludeDocs}`)(path) && !gitIgnore(draftDocs ?? '')(path);
}

/** The files below `docs_dir` that MkDocs makes pages of. */
export function builtPages(docs: readonly PageFile[], config: MkdocsConfig): readonly PageFile[] {
  const isExcluded = gitIgnore(`/templates/\n${config.excludeDocs ?? ''}`);
  const isDraft = gitIgnore(config.draftDocs ?? '');
  const below = (file: string) => (config.docsDir === '' ? file : file.slice(config.docsDir.length + 1));
  const isLeftOut = (path: string) =>
    isExcluded(path) || isDraft(path) || config.excludeGlobs.some((glob) => matchesPattern(glob, path, true));
  const built = docs.filter(({ file }) => !isLeftOut(below(file)));
  const files = new Set(built.map(({ file }) => file));
  return built.filter(
    ({ file }) => !/(?:^|\/)README\.md$/.test(file) || !files.has(file.replace(/README\.md$/, 'index.md')),
  );
}

/** The plugin mkdocs-redirects: which files have a redirect in place of their page, and the former paths of the others. */
export interface Redirects {
  readonly replaced: ReadonlySet<string>;
  /** By file, former paths below `docs_dir`, without extension. */
  readonly former: ReadonlyMap<string, readonly string[]>;
}

/** A redirect to another site counts, and one to a page that is built; where it leads on, what it leads to in the end. */
export function redirectsOf(docs: readonly PageFile[], { docsDir, redirects }: MkdocsConfig): Redirects {
  const below = docsDir === '' ? '' : `${docsDir}/`;
  const files = new Set(docs.map(({ file }) => file));
  const targetOf = (from: string) => {
    const target = redirects.get(from)?.replace(/#.*$/s, '');
    return target !== undefined && (/^https?:\/\//i.test(target) || files.has(below + target))
      ? target
      : undefined;
  };
  const replaced = new Set<string>();
  const former = new Map<string, readonly string[]>();
  for (const from of redirects.keys()) {
    const target = targetOf(from);
    if (target === undefined) continue;
    replaced.add(below + from);
    const path = from.replace(/\.(?:md|markdown|mdown|mkdn|mkd)$/, '');
    let end = target;
    for (let step = 0; step < longestChain; step++) end = targetOf(end) ?? end;
    former.set(below + end, [...(former.get(below + end) ?? []), path]);
  }
  return { replaced, former };
}

const longestChain = 10;
