import * as v from 'valibot';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Language, parseLanguage } from '../../model/language.ts';
import {
  type FoundSite,
  type GeneratorOptions,
  generatorSource,
  type Wish,
} from '../files/generator-source.ts';
import { splitFrontMatter } from '../../text/front-matter/front-matter.ts';
import { namedFolders } from '../files/folders/named-folders.ts';
import { postingFiles, sectionsOf } from '../files/folders/posting-files.ts';
import { languageOption, sectionOption, textOption, urlOption } from '../files/site/site-options.ts';
import type { Files } from '../source.ts';
import { configFile, type EleventyConfig, readConfig } from './config.ts';
import { heads, type SiteData, siteData } from './data.ts';
import { harvestTemplates, withAddressLanguage } from './harvest.ts';

export interface EleventyOptions extends GeneratorOptions {
  /** The input directory, where the configuration computes it. */
  readonly input?: string;
}

/** An Eleventy site, read as Eleventy 3 or 4 reads it, whichever it names (https://www.11ty.dev/docs/). Its configuration is never run. */
export const eleventy = generatorSource<EleventyOptions, EleventyConfig, Look>({
  type: 'eleventy',
  name: 'Eleventy',
  looksFor:
    'eleventy.config.js, buildawesome.config.js, .eleventy.js or a package.json with @11ty/eleventy (Eleventy)',
  options: v.strictObject({
    section: sectionOption(
      'a folder below the input directory, such as `jobs`, or a list of them',
      'The folder of postings below the input directory, or a list of folders; looked for where absent.',
    ),
    input: textOption('a folder such as src', 'The input directory, where the configuration computes it.'),
    url: urlOption('The address of the site with its path prefix, which Eleventy need not know.'),
    language: languageOption('The language of files that do not say theirs; that of the site where absent.'),
  }),
  configFile,
  usualFile: 'package.json',
  addressKey: 'url',
  readConfig,
  look,
  buildsHidden: (path, { input, isIgnored }) =>
    (input === '' || path.startsWith(`${input}/`)) && !isIgnored(path),
  detected: (_, { dataDir }) => ({
    addressKey: { file: dataDir === '' ? '_data/site.json' : `${dataDir}/site.json`, key: 'url' },
  }),
  harvest: ({ postings, data }, config, _, desk) => harvestTemplates(postings, config, data, desk),
});

interface Look extends FoundSite {
  readonly data: SiteData;
}

/** The language that the files of data around a template say. */
function languageIn(values: Readonly<Record<string, unknown>>): Language | undefined {
  const stated = values['lang'] ?? values['language'] ?? values['locale'];
  return typeof stated === 'string' ? parseLanguage(stated) : undefined;
}

/** A template with a title that makes one page. */
function isPosting(file: string, files: Files): boolean {
  const found = files.read(file);
  const data = found.ok ? splitFrontMatter(found.text, file, heads).matter?.data : undefined;
  return data?.['title'] !== undefined && data['pagination'] === undefined && !/\bindex\.[^/]+$/.test(file);
}

function unread(file: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'format-unread',
    message: `Eleventy makes a page of this file, whose format is not read here: ${file.slice(file.lastIndexOf('.'))}`,
    hint: 'Write the posting in Markdown (.md) or HTML, or read the built pages (`type: pages`)',
    where: { file },
  };
}

function look(files: Files, config: EleventyConfig, { section, fallback, known }: Wish): Look {
  const start = config.input === '' ? '' : `${config.input}/`;
  const all = files
    .list(config.input)
    .filter((file) => !config.isIgnored(file))
    .filter((file) => !config.output.some((folder) => file.startsWith(`${folder}/`)))
    .map((file) => file.slice(start.length))
    .filter((path) => !path.split('/').some((part) => part.startsWith('_')));
  const isTemplate = (path: string, ends: RegExp) => {
    const end = ends.exec(path)?.[1];
    return end !== undefined && (config.formats?.has(end) ?? true);
  };
  const templates = all.filter((path) => isTemplate(path, /\.(md|html)$/));
  const sections =
    section === undefined
      ? namedFolders(templates, fallback)
      : sectionsOf(section).map((one) => (one.startsWith(start) ? one.slice(start.length) : one));
  const postings = sections.length === 0 ? [] : postingFiles(templates, sections, fallback, known);
  const data = siteData(config, files);
  const said: Look['said'] = ({ file }) => {
    const found = files.read(file);
    const matter = found.ok ? splitFrontMatter(found.text, file, heads).matter : undefined;
    return languageIn(withAddressLanguage(data.of(file, matter), file, config).values);
  };
  return {
    sections,
    postings: postings.map((posting) => ({ ...posting, file: start + posting.file })),
    data,
    said,
    diagnostics: all
      .filter((path) => isTemplate(path, /\.(njk|liquid|hbs|webc|mustache|ejs|haml|pug|11ty\.js)$/))
      .filter((path) => postingFiles([`${path}.md`], sections, fallback, known).length > 0)
      .map((path) => start + path)
      .filter((file) => isPosting(file, files))
      .map(unread),
  };
}
