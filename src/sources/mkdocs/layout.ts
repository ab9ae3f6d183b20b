import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Language } from '../../model/language.ts';
import type { SiteLanguage } from '../../model/site.ts';
import type { MkdocsConfig } from './config.ts';
import { builtPages, redirectsOf } from './built-pages.ts';
import { pluginPages } from './plugin-pages.ts';
import type { PageFile, SitePage, SiteTree } from './page.ts';
import { plainPages } from './plain-pages.ts';
import { pluginSetting } from './languages.ts';

export interface Layout {
  readonly config: MkdocsConfig;
  /** The default language first. */
  readonly trees: readonly SiteTree[];
  readonly pages: readonly SitePage[];
  readonly byFile: ReadonlyMap<string, SitePage>;
  /** By file, the paths below `docs_dir` at which its page was before, without extension. */
  readonly former: ReadonlyMap<string, readonly string[]>;
  /** All files of the folder. */
  readonly files: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

const pageName = /\.(?:md|markdown|mdown|mkdn|mkd)$/;

/** `fallback`: the language of a site that does not say any. */
export function layoutOf(config: MkdocsConfig, files: readonly string[], fallback: Language): Layout {
  const docs = builtPages(pagesBelow(config.docsDir, files), config);
  const { replaced, former } = redirectsOf(docs, config);
  const setting = pluginSetting(config.i18n);
  const arranged =
    setting !== undefined && setting.languages.length > 0
      ? pluginPages(config, setting, docs)
      : plainPages(config, docs, pagesBelow('i18n', files), fallback);
  const pages = withoutDoubles(arranged.pages).filter(({ file }) => !replaced.has(file));
  return {
    ...arranged,
    config,
    pages,
    former,
    byFile: new Map(pages.map((page) => [page.file, page])),
    files: new Set(files),
  };
}

function pagesBelow(folder: string, files: readonly string[]): readonly PageFile[] {
  const start = folder === '' ? '' : `${folder}/`;
  return files
    .filter((file) => file.startsWith(start) && pageName.test(file))
    .map((file) => ({ file, path: file.slice(start.length).replace(pageName, '') }));
}

/** Of `x.md` and `x.en.md` in the same language the site builds the second. */
function withoutDoubles(pages: readonly SitePage[]): readonly SitePage[] {
  const byPlace = new Map<string, SitePage>();
  for (const page of pages) {
    const place = `${page.tree.code}/${page.path}`;
    const other = byPlace.get(place);
    if (other === undefined || other.file.length < page.file.length) byPlace.set(place, page);
  }
  return [...byPlace.values()];
}

/** Where the site does not say where a language is, the configuration may. */
export function withAddresses(layout: Layout, languages: readonly SiteLanguage[]): Layout {
  const trees = new Map(layout.trees.map((tree) => [tree, addressed(tree, languages)]));
  const pages = layout.pages.map((page) => ({ ...page, tree: trees.get(page.tree) ?? page.tree }));
  return {
    ...layout,
    trees: [...trees.values()],
    pages,
    byFile: new Map(pages.map((page) => [page.file, page])),
  };
}

function addressed(tree: SiteTree, languages: readonly SiteLanguage[]): SiteTree {
  const url = languages.find(({ tag }) => tag === tree.language)?.url;
  if (tree.base !== undefined || url === undefined || !url.endsWith(`/${tree.home}`)) return tree;
  return { ...tree, base: url.slice(0, url.length - tree.home.length) };
}
