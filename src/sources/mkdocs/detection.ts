import type { Diagnostic } from '../../model/diagnostic.ts';
import { nativeName } from '../../model/language.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { Detection } from '../source.ts';
import { unnamedOrganization } from '../unnamed-organization.ts';
import type { Layout } from './layout.ts';
import type { SiteTree } from './page.ts';
import { postingPages } from './sections.ts';

/** A complete configuration from what a site says about itself. `guessed`: there is no `mkdocs.yml`. */
export function detectionOf(layout: Layout, sections: readonly string[], guessed: boolean): Detection {
  const { config, trees } = layout;
  const home = config.siteUrl ?? trees[0]?.base;
  const host = home === undefined ? undefined : new URL(home).hostname;
  const name = config.siteName ?? host;
  const section = sections.length === 1 ? sections[0] : sections;
  const configuration: Configuration = {
    languages: trees.map((tree) => languageOf(tree, name ?? 'Job openings')),
    organization: {
      ...(name === undefined ? unnamedOrganization : { name }),
      ...(home === undefined ? {} : { url: new URL('/', home).href }),
    },
    timeZone: 'UTC',
    tag: { name: host ?? 'localhost.invalid', date: '2026' },
    sources: [{ type: 'mkdocs', path: '.', links: 'there', ...(sections.length === 0 ? {} : { section }) }],
    defaults: {},
    overrides: {},
    frontMatter: {},
    prose: {},
    feeds: { entries: 50 },
  };
  const file = config.file ?? `${config.docsDir}/`;
  return {
    configuration,
    notes: notesOf(layout, sections, guessed),
    diagnostics: [
      ...config.diagnostics,
      ...layout.diagnostics,
      ...(home === undefined ? [noAddress(file, guessed)] : []),
      ...(sections.length === 0 ? [noSection(file)] : []),
    ],
    ...(!config.isSound && { isDoubtful: true }),
  };
}

function languageOf(tree: SiteTree, name: string): Configuration['languages'][number] {
  return {
    tag: tree.language,
    title: tree.title ?? name,
    ...(tree.description === undefined ? {} : { description: tree.description }),
    ...(tree.base === undefined ? {} : { url: homeOf(tree) }),
  };
}

function homeOf(tree: SiteTree): string {
  return (tree.base ?? '') + tree.home;
}

function notesOf(layout: Layout, sections: readonly string[], guessed: boolean): readonly string[] {
  const { config, trees, pages } = layout;
  const found = postingPages(sections, layout);
  const languages = trees.map((tree) => {
    const own = found.filter(({ page }) => page.tree === tree);
    const home = tree.base === undefined ? '' : ` at ${homeOf(tree)}`;
    return `${nativeName(tree.language)} (${tree.language})${home}: ${own.length} ${own.length === 1 ? 'posting' : 'postings'}`;
  });
  const folders = [...new Set(found.map(({ page, key }) => page.file.slice(0, page.file.lastIndexOf(key))))];
  return [
    guessed
      ? `A guess: a MkDocs site without its mkdocs.yml, as there are ${pages.length} pages of Markdown in ${config.docsDir}/`
      : `A MkDocs site${config.siteName === undefined ? '' : `, "${config.siteName}"`} (${config.file})`,
    ...(folders.length === 0 ? [] : [`Postings in ${folders.join(', ')}`]),
    ...languages,
  ];
}

function noAddress(file: string, guessed: boolean): Diagnostic {
  return {
    severity: 'warning',
    code: 'site-url-missing',
    message: guessed
      ? 'Without a mkdocs.yml nothing says the address of the site'
      : 'The site does not say its address (site_url)',
    hint: 'Set site_url in mkdocs.yml, or `url` on the source, or `links: here` to make our pages the canonical ones',
    where: { file },
  };
}

function noSection(file: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'site-no-postings-found',
    message:
      'No folder of postings was found among the pages: none is called jobs, careers, positions or the like',
    hint: 'Name the folder with --section, or as `section` of the source in rolecast.yaml',
    where: { file },
  };
}
