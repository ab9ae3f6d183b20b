import { untitledList } from '../../model/site.ts';
import { nativeName } from '../../model/language.ts';
import { given } from '../files/site/site-values.ts';
import type { DetectedSite } from '../files/site/detected-site.ts';
import { otherGenerator } from '../files/site/other-generator.ts';
import type { Files } from '../source.ts';
import type { Layout } from './layout.ts';
import type { SiteTree } from './page.ts';
import type { PostingPage } from './sections.ts';

/** What a site says about itself, a language a tree of pages. Without `mkdocs.yml` it is a guess, which only postings bear out. */
export function detectedIn(
  layout: Layout,
  found: readonly PostingPage[],
  files: Files,
): Partial<DetectedSite> | undefined {
  const { config, trees } = layout;
  const isGuess = config.file === undefined;
  if (isGuess && (found.length === 0 || otherGenerator(files) !== undefined)) return undefined;
  const home = config.siteUrl ?? trees[0]?.base;
  const name = config.siteName ?? (home === undefined ? undefined : new URL(home).hostname);
  return {
    ...given({ name, home }),
    languages: trees.map((tree) => ({
      tag: tree.language,
      title: tree.title ?? name ?? untitledList,
      ...given({
        description: tree.description,
        url: tree.base === undefined ? undefined : homeOf(tree),
      }),
    })),
    notes: notesOf(layout, found),
  };
}

function homeOf(tree: SiteTree): string {
  return (tree.base ?? '') + tree.home;
}

function notesOf({ config, trees, pages }: Layout, found: readonly PostingPage[]): readonly string[] {
  const languages = trees.map((tree) => {
    const own = found.filter(({ page }) => page.tree === tree);
    const home = tree.base === undefined ? '' : ` at ${homeOf(tree)}`;
    return `${nativeName(tree.language)} (${tree.language})${home}: ${own.length} ${own.length === 1 ? 'posting' : 'postings'}`;
  });
  const folders = [...new Set(found.map(({ page, key }) => page.file.slice(0, page.file.lastIndexOf(key))))];
  return [
    config.file === undefined
      ? `A guess: a MkDocs site without its mkdocs.yml, as there are ${pages.length} pages of Markdown in ${config.docsDir}/`
      : `A MkDocs site${config.siteName === undefined ? '' : `, "${config.siteName}"`} (${config.file})`,
    ...(folders.length === 0 ? [] : [`Postings in ${folders.join(', ')}`]),
    ...languages,
  ];
}
