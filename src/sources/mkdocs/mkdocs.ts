import * as v from 'valibot';
import {
  type FoundSite,
  type GeneratorConfig,
  type GeneratorOptions,
  generatorSource,
  type Wish,
} from '../files/generator-source.ts';
import { untitledList } from '../../model/site.ts';
import { nativeName } from '../../model/language.ts';
import type { DetectedSite } from '../files/site/detected-site.ts';
import { otherGenerator } from '../files/site/other-generator.ts';
import { sectionOption, urlOption } from '../files/site/site-options.ts';
import { given } from '../files/site/site-values.ts';
import type { Files } from '../source.ts';
import { configFile, type MkdocsConfig, readConfig } from './config.ts';
import { letsIn } from './built-pages.ts';
import { harvestPages } from './harvest.ts';
import { type Layout, layoutOf, withAddresses } from './layout.ts';
import type { SiteTree } from './page.ts';
import { findSections, type PostingPage, postingPages, sectionPath } from './sections.ts';

/** A MkDocs site (https://www.mkdocs.org/user-guide/configuration/), also where only its pages are there. */
export const mkdocs = generatorSource<Omit<GeneratorOptions, 'language'>, Config, Look>({
  type: 'mkdocs',
  name: 'MkDocs',
  looksFor: 'mkdocs.yml, or docs/ with a folder of postings in it (MkDocs)',
  options: v.strictObject({
    section: sectionOption(
      'a folder below the folder of pages, such as `about/jobs`, or a list of them',
      'The folder of postings below the folder of pages (`docs_dir`), or a list of folders; looked for where absent.',
    ),
    url: urlOption(
      'The address of the site, where `site_url` in mkdocs.yml does not say it or says another.',
    ),
  }),
  configFile: (files) => configFile(files) ?? 'docs/',
  usualFile: 'docs/',
  addressKey: 'site_url',
  readConfig(_, files, { url }) {
    const found = readConfig(files);
    const site = url === undefined ? found : { ...found, siteUrl: url };
    return {
      file: site.file ?? `${site.docsDir}/`,
      site,
      isSound: site.isSound,
      diagnostics: site.diagnostics,
    };
  },
  look,
  buildsHidden: (path, { site }) => letsIn(path, site),
  detected: ({ layout, pages }, _, files) => detectedIn(layout, pages, files),
  harvest: ({ layout, pages }, _, __, desk) => harvestPages(pages, layout, desk),
});

interface Config extends GeneratorConfig {
  readonly site: MkdocsConfig;
}

interface Look extends FoundSite {
  readonly layout: Layout;
  readonly pages: readonly PostingPage[];
}

function look(files: Files, { site }: Config, { section, fallback, desk }: Wish): Look {
  const all = files.list('');
  const layout =
    desk?.memo(
      `layout ${JSON.stringify(site, (_, value: unknown) => (value instanceof Map ? [...value] : value))}`,
      [all],
      () => withAddresses(layoutOf(site, all, fallback), desk.configuration.languages),
    ) ?? layoutOf(site, all, fallback);
  const sections =
    section === undefined ? findSections(layout) : [section].flat().map((one) => sectionPath(one, layout));
  const pages = postingPages(sections, layout);
  const postings = pages.map(({ page: { file, tree }, key }) => {
    return { file, format: 'markdown' as const, language: tree.language, named: true, path: key };
  });
  return { layout, pages, sections, postings, diagnostics: layout.diagnostics };
}

/** What a site says about itself, a language a tree of pages. Without `mkdocs.yml` it is a guess, which only postings bear out. */
function detectedIn(
  layout: Layout,
  found: readonly PostingPage[],
  files: Files,
): Partial<DetectedSite> | undefined {
  const { config, trees } = layout;
  const isGuess = config.file === undefined;
  if (isGuess && (found.length === 0 || otherGenerator(files, config.docsDir) !== undefined))
    return undefined;
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
