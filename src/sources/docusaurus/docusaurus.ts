import * as v from 'valibot';
import { type Language, language as tagOf } from '../../model/language.ts';
import { detectionOf } from '../files/site/detected-site.ts';
import { configFile, type DocusaurusConfig, readConfig } from './config.ts';
import { harvestPages } from './harvest.ts';
import { type Page, pagesOf } from './pages.ts';
import { type PostingFile, postingFiles, sectionsOf } from '../files/folders/posting-files.ts';
import { namedFolders } from '../files/folders/named-folders.ts';
import { baseAddress, described } from '../schema-parts.ts';
import { sectionOption } from '../files/site/site-options.ts';
import { siteHarvest } from '../files/site/site-harvest.ts';
import type { Files, Source } from '../source.ts';
import { spokenLanguages } from '../files/folders/spoken-languages.ts';

export interface DocusaurusOptions {
  /** The folders of postings as on disk (`docs/jobs`, `blog`); looked for where absent. */
  readonly section?: string | readonly string[];
  /** The address of the site, `baseUrl` included. */
  readonly url?: string;
}

const sectionAllowed = 'a folder such as `docs/jobs` or `blog`, or a list of them';

/** A Docusaurus site, read as Docusaurus 3 reads it (https://docusaurus.io/docs). Its configuration is never run. */
export const docusaurus: Source<DocusaurusOptions> = {
  type: 'docusaurus',
  looksFor: 'docusaurus.config.js or .ts (Docusaurus)',
  options: v.strictObject({
    section: sectionOption(
      sectionAllowed,
      'The folder of postings in the default language, or a list of folders; looked for where absent.',
    ),
    url: v.exactOptional(
      described(
        baseAddress,
        'The address of the site with its `baseUrl`, where the configuration computes it.',
      ),
    ),
  }),
  detect(files, wish) {
    const file = configFile(files);
    if (file === undefined) return undefined;
    const config = readConfig(file, files, {});
    const site = look(files, config, wish.section);
    const [first] = config.locales;
    const fallback = { tag: first?.tag ?? tagOf('en'), isStated: config.statesLocale };
    return detectionOf({
      type: 'docusaurus',
      kind: `A Docusaurus site${config.title === undefined ? '' : `, "${config.title}"`} (${file})`,
      ...(config.title !== undefined && { name: config.title }),
      ...(config.description !== undefined && { description: config.description }),
      ...(config.base !== undefined && { home: config.base }),
      homes: Object.fromEntries(
        config.locales.flatMap(({ tag, prefix }) =>
          config.base === undefined ? [] : [[tag, config.base + prefix]],
        ),
      ),
      languages: spokenLanguages(site.postings, files, fallback),
      sections: site.sections,
      postings: site.postings,
      addressKey: { file, key: 'url' },
      diagnostics: config.diagnostics,
      isSound: config.isSound,
    });
  },
  async read(options, desk) {
    const { configuration, files } = desk;
    const found = readConfig(configFile(files) ?? 'docusaurus.config.js', files, options);
    const config = desk.lastSound?.('Docusaurus configuration', found, found.isSound) ?? found;
    const site = look(files, config, options.section, configuration.languages[0]?.tag);
    const isVersioned = files.list('').includes('versions.json');
    const harvest = harvestPages(site.postings, site.pages, config, isVersioned, desk);
    return siteHarvest(harvest, {
      configuration,
      noticed: found.diagnostics,
      postings: site.postings,
      sections: site.sections,
      file: config.file,
    });
  },
};

interface Look {
  readonly pages: ReadonlyMap<string, Page>;
  readonly sections: readonly string[];
  readonly postings: readonly PostingFile[];
}

/** `first`: the default language, where the configuration does not say it. */
function look(
  files: Files,
  config: DocusaurusConfig,
  section: DocusaurusOptions['section'],
  first?: Language,
): Look {
  const all = pagesOf(config, files);
  const sections =
    section === undefined
      ? namedFolders(all.map(({ original }) => original))
      : [section].flat().flatMap(sectionsOf);
  const postings = config.locales.flatMap((locale) => {
    const own = new Map(all.filter((page) => page.locale === locale).map((page) => [page.original, page]));
    const isGuess = locale.prefix === '' && !config.statesLocale;
    const tag = isGuess ? (first ?? locale.tag) : locale.tag;
    const found = sections.length === 0 ? [] : postingFiles([...own.keys()], sections, tag, []);
    return found.map((posting) => ({
      ...posting,
      file: own.get(posting.file)?.file ?? posting.file,
      named: posting.named || locale.prefix !== '',
    }));
  });
  return { pages: new Map(all.map((page) => [page.file, page])), sections, postings };
}
