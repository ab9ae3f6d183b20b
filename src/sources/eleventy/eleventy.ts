import * as v from 'valibot';
import { language as tagOf, type Language, parseLanguage } from '../../model/language.ts';
import { detectionOf } from '../files/site/detected-site.ts';
import { configFile, type EleventyConfig, readConfig } from './config.ts';
import { type DirectoryData, directoryData } from './data.ts';
import { harvestTemplates } from './harvest.ts';
import { type PostingFile, postingFiles, sectionsOf } from '../files/folders/posting-files.ts';
import { namedFolders } from '../files/folders/named-folders.ts';
import { baseAddress, described, text } from '../schema-parts.ts';
import { languageOption, sectionOption } from '../files/site/site-options.ts';
import { siteHarvest } from '../files/site/site-harvest.ts';
import type { Files, Source } from '../source.ts';
import { spokenLanguages } from '../files/folders/spoken-languages.ts';

export interface EleventyOptions {
  /** The folders of postings below the input directory; looked for where absent. */
  readonly section?: string | readonly string[];
  /** The input directory, where the configuration computes it. */
  readonly input?: string;
  /** The address of the site, path prefix included. */
  readonly url?: string;
  readonly language?: string;
}

const sectionAllowed = 'a folder below the input directory, such as `jobs`, or a list of them';

/** An Eleventy site, read as Eleventy 3 reads it (https://www.11ty.dev/docs/). Its configuration is never run. */
export const eleventy: Source<EleventyOptions> = {
  type: 'eleventy',
  looksFor: 'eleventy.config.js, .eleventy.js or a package.json with @11ty/eleventy (Eleventy)',
  options: v.strictObject({
    section: sectionOption(
      sectionAllowed,
      'The folder of postings below the input directory, or a list of folders; looked for where absent.',
    ),
    input: v.exactOptional(
      described(text('a folder such as src'), 'The input directory, where the configuration computes it.'),
    ),
    url: v.exactOptional(
      described(baseAddress, 'The address of the site with its path prefix, which Eleventy need not know.'),
    ),
    language: languageOption('The language of files that do not say theirs; that of the site where absent.'),
  }),
  detect(files, wish) {
    const file = configFile(files);
    if (file === undefined) return undefined;
    const config = readConfig(file, files, {});
    const stated = config.language;
    const fallback = { tag: stated ?? tagOf('en'), isStated: stated !== undefined };
    const site = look(files, config, wish.section, fallback.tag, []);
    const said = languageSaid(site.data);
    return detectionOf({
      type: 'eleventy',
      kind: `An Eleventy site${config.title === undefined ? '' : `, "${config.title}"`} (${file})`,
      ...(config.title !== undefined && { name: config.title }),
      ...(config.description !== undefined && { description: config.description }),
      ...(config.base !== undefined && { home: config.base }),
      languages: spokenLanguages(site.postings, files, fallback, said),
      sections: site.sections,
      postings: site.postings,
      addressKey: {
        file: config.dataDir === '' ? '_data/site.json' : `${config.dataDir}/site.json`,
        key: 'url',
      },
      diagnostics: config.diagnostics,
      isSound: config.isSound,
    });
  },
  async read(options, desk) {
    const { configuration, files } = desk;
    const found = readConfig(configFile(files) ?? 'package.json', files, options);
    const config = desk.lastSound?.('Eleventy configuration', found, found.isSound) ?? found;
    const tags = configuration.languages.map(({ tag }) => tag);
    const fallback = parseLanguage(options.language ?? '') ?? config.language ?? tags[0] ?? tagOf('en');
    const site = look(files, config, options.section, fallback, tags);
    const harvest = harvestTemplates(site.postings, config, site.data, desk);
    return siteHarvest(harvest, {
      configuration,
      noticed: found.diagnostics,
      postings: site.postings,
      sections: site.sections,
      file: config.file,
    });
  },
};

/** The language that the files of data around a template say. */
function languageSaid(data: DirectoryData) {
  return ({ file }: PostingFile) => {
    const { values } = data.of(file);
    const stated = values['lang'] ?? values['language'] ?? values['locale'];
    return typeof stated === 'string' ? parseLanguage(stated) : undefined;
  };
}

function look(
  files: Files,
  config: EleventyConfig,
  section: EleventyOptions['section'],
  fallback: Language,
  known: readonly Language[],
) {
  const start = config.input === '' ? '' : `${config.input}/`;
  const templates = files
    .list(config.input)
    .filter((file) => /\.(?:md|html)$/.test(file))
    .filter((file) => !config.output.some((folder) => file.startsWith(`${folder}/`)))
    .map((file) => file.slice(start.length))
    .filter((path) => !path.split('/').some((part) => part.startsWith('_')));
  const sections =
    section === undefined
      ? namedFolders(templates)
      : sectionsOf(section).map((one) => (one.startsWith(start) ? one.slice(start.length) : one));
  const postings = sections.length === 0 ? [] : postingFiles(templates, sections, fallback, known);
  return {
    sections,
    postings: postings.map((posting) => ({ ...posting, file: start + posting.file })),
    data: directoryData(config, files),
  };
}
