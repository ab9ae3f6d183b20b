import * as v from 'valibot';
import { language as tagOf, type Language, parseLanguage } from '../../model/language.ts';
import { detectionOf } from '../files/site/detected-site.ts';
import { configFile, type JekyllConfig, readConfig } from './config.ts';
import { documentsOf, type JekyllDocument } from './documents.ts';
import { harvestDocuments } from './harvest.ts';
import { findSections, sectionPath } from './sections.ts';
import { type PostingFile, postingFiles } from '../files/folders/posting-files.ts';
import { baseAddress, described } from '../schema-parts.ts';
import { languageOption, sectionOption } from '../files/site/site-options.ts';
import { siteHarvest } from '../files/site/site-harvest.ts';
import type { Files, Source } from '../source.ts';
import { spokenLanguages } from '../files/folders/spoken-languages.ts';

export interface JekyllOptions {
  /** The folders of postings as on disk (`_jobs`, `careers/_posts`, `jobs`); looked for where absent. */
  readonly section?: string | readonly string[];
  /** The address of the site, instead of `url` and `baseurl`. */
  readonly url?: string;
  /** The language of files that do not say theirs. */
  readonly language?: string;
}

const sectionAllowed = 'a collection or folder such as `_jobs` or `careers/_posts`, or a list of them';

/** A Jekyll site, read as Jekyll 4.3 reads it (https://jekyllrb.com/docs/). */
export const jekyll: Source<JekyllOptions> = {
  type: 'jekyll',
  looksFor: '_config.yml beside _layouts/, _posts/ or a Gemfile (Jekyll)',
  options: v.strictObject({
    section: sectionOption(
      sectionAllowed,
      'The collection or folder of postings, or a list of them; looked for where absent.',
    ),
    url: v.exactOptional(
      described(baseAddress, 'The address of the site, where `_config.yml` does not say it or says another.'),
    ),
    language: languageOption('The language of files that do not say theirs; that of the site where absent.'),
  }),
  detect(files, wish) {
    const file = configFile(files);
    if (file === undefined || !isJekyll(file, files)) return undefined;
    const config = readConfig(file, files);
    const fallback = { tag: config.language ?? tagOf('en'), isStated: config.language !== undefined };
    const site = look(files, config, wish.section, fallback.tag, polyglotTags(config));
    const languages = spokenLanguages(site.postings, files, fallback);
    const pages = site.postings.map(({ file }) => site.documents.get(file));
    return detectionOf({
      type: 'jekyll',
      kind: `A Jekyll site${config.title === undefined ? '' : `, "${config.title}"`} (${file})`,
      ...(config.title !== undefined && { name: config.title }),
      ...(config.description !== undefined && { description: config.description }),
      ...(config.base !== undefined && { home: config.base }),
      homes: homesOf(config),
      timeZone: config.timeZone,
      languages,
      sections: site.sections,
      postings: site.postings,
      here: pages.length > 0 && pages.every((page) => page?.collection?.output === false),
      addressKey: { file, key: 'url' },
      diagnostics: config.diagnostics,
      isSound: config.isSound,
    });
  },
  async read(options, desk) {
    const { configuration, files } = desk;
    const found = readConfig(configFile(files) ?? '_config.yml', files);
    const sound = desk.lastSound?.('Jekyll configuration', found, found.isSound) ?? found;
    const config: JekyllConfig = {
      ...sound,
      ...(options.url !== undefined && { base: options.url }),
      timeZone: configuration.timeZone,
    };
    const tags = configuration.languages.map(({ tag }) => tag);
    const fallback = parseLanguage(options.language ?? '') ?? config.language ?? tags[0] ?? tagOf('en');
    const site = look(files, config, options.section, fallback, [...tags, ...polyglotTags(config)]);
    const harvest = harvestDocuments(site.postings, { config, documents: site.documents, desk });
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
  readonly documents: ReadonlyMap<string, JekyllDocument>;
  readonly sections: readonly string[];
  readonly postings: readonly PostingFile[];
}

function look(
  files: Files,
  config: JekyllConfig,
  section: JekyllOptions['section'],
  fallback: Language,
  known: readonly Language[],
): Look {
  const documents = documentsOf(config, files);
  const sections =
    section === undefined
      ? findSections(documents, config, files)
      : [section].flat().map((one) => sectionPath(one, documents, config));
  const postings =
    sections.length === 0 ? [] : postingFiles([...documents.keys()], sections, fallback, known);
  return { documents, sections, postings };
}

/** `_config.yml` alone could be another generator's (Hexo, Jupyter Book). */
function isJekyll(file: string, files: Files): boolean {
  const all = files.list('');
  const has = (start: string) => all.some((path) => path.startsWith(start));
  if (has('scaffolds/') || has('source/_posts/') || all.includes('_toc.yml')) return false;
  if (['_layouts/', '_includes/', '_posts/', '_data/', '_sass/'].some(has)) return true;
  const gems = files.read('Gemfile');
  if (gems.ok && /\b(?:jekyll|github-pages)\b/.test(gems.text)) return true;
  const config = files.read(file);
  return (
    config.ok &&
    /^(?:collections|collections_dir|remote_theme|baseurl|kramdown|permalink|theme|plugins):/m.test(
      config.text,
    )
  );
}

function polyglotTags({ polyglot = [] }: JekyllConfig): readonly Language[] {
  return polyglot.flatMap((code) => parseLanguage(code) ?? []);
}

function homesOf({ base, polyglot = [] }: JekyllConfig): Readonly<Record<string, string>> {
  if (base === undefined) return {};
  return Object.fromEntries(
    polyglot.slice(1).map((code) => [parseLanguage(code) ?? code, new URL(`${code}/`, base).href]),
  );
}
