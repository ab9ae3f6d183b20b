import * as v from 'valibot';
import {
  type FoundSite,
  type GeneratorOptions,
  generatorSource,
  type Wish,
} from '../files/generator-source.ts';
import { namedFolders } from '../files/folders/named-folders.ts';
import { postingFiles, sectionsOf } from '../files/folders/posting-files.ts';
import { sectionOption, urlOption } from '../files/site/site-options.ts';
import type { Files } from '../source.ts';
import { configFile, type DocusaurusConfig, readConfig } from './config.ts';
import { harvestPages } from './harvest.ts';
import { type Page, pagesOf } from './pages.ts';

/** A Docusaurus site, read as Docusaurus 3 reads it (https://docusaurus.io/docs). Its configuration is never run. */
export const docusaurus = generatorSource<Omit<GeneratorOptions, 'language'>, DocusaurusConfig, Look>({
  type: 'docusaurus',
  name: 'Docusaurus',
  looksFor: 'docusaurus.config.js or .ts (Docusaurus)',
  options: v.strictObject({
    section: sectionOption(
      'a folder such as `docs/jobs` or `blog`, or a list of them',
      'The folder of postings in the default language, or a list of folders; looked for where absent.',
    ),
    url: urlOption('The address of the site with its `baseUrl`, where the configuration computes it.'),
  }),
  configFile,
  usualFile: 'docusaurus.config.js',
  addressKey: 'url',
  readConfig,
  look,
  detected: (_, { locales }) => ({
    homes: Object.fromEntries(locales.flatMap(({ tag, base }) => (base === undefined ? [] : [[tag, base]]))),
  }),
  harvest: ({ postings, pages }, config, _, desk) => harvestPages(postings, pages, config, desk),
});

interface Look extends FoundSite {
  readonly pages: ReadonlyMap<string, Page>;
}

function look(files: Files, config: DocusaurusConfig, { section, fallback }: Wish): Look {
  const all = pagesOf(config, files);
  const sections =
    section === undefined
      ? namedFolders(
          all.map(({ original }) => original),
          config.language ?? fallback,
        )
      : [section].flat().flatMap(sectionsOf);
  const postings = config.locales.flatMap((locale) => {
    const pages = all.filter((page) => page.locale === locale);
    const originals = new Set(pages.map(({ original }) => original));
    const own = new Map(
      pages.flatMap((page) => postingName(page, originals).map((name) => [name, page] as const)),
    );
    const isGuess = locale.isDefault && config.language === undefined;
    const tag = isGuess ? fallback : locale.tag;
    const found = sections.length === 0 ? [] : postingFiles([...own.keys()], sections, tag, [], true);
    return found.map((posting) => ({
      ...posting,
      file: own.get(posting.file)?.file ?? posting.file,
      named: posting.named || !locale.isDefault,
    }));
  });
  return { pages: new Map(all.map((page) => [page.file, page])), sections, postings };
}

/** `README` is the index of a folder of docs; one beside an index has its address, and is not what is seen there. */
function postingName({ plugin, original }: Page, originals: ReadonlySet<string>): readonly string[] {
  const index = original.replace(/(^|\/)README(?=\.mdx?$)/i, '$1index');
  if (plugin.kind !== 'docs' || index === original) return [original];
  return originals.has(index) ? [] : [index];
}
