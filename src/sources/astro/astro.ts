import * as v from 'valibot';
import { language as tagOf, type Language, parseLanguage } from '../../model/language.ts';
import { collectionsOf, type Entry, entriesOf } from './collections.ts';
import { type AstroConfig, configFile, readConfig } from './config.ts';
import { harvestEntries } from './harvest.ts';
import { routesOf } from './routes.ts';
import { detectionOf } from '../files/site/detected-site.ts';
import { rankOfFolder } from '../files/folders/section-names.ts';
import { type PostingFile, postingFiles, sectionsOf } from '../files/folders/posting-files.ts';
import { namedFolders } from '../files/folders/named-folders.ts';
import { baseAddress, described, text } from '../schema-parts.ts';
import { languageOption, sectionOption } from '../files/site/site-options.ts';
import { siteHarvest } from '../files/site/site-harvest.ts';
import type { Files, Source } from '../source.ts';
import { spokenLanguages } from '../files/folders/spoken-languages.ts';

export interface AstroOptions {
  /** Collections, or folders of postings as on disk; looked for where absent. */
  readonly section?: string | readonly string[];
  /** The address of the site, `base` included. */
  readonly url?: string;
  /** The path of an entry's page: `jobs/{id}`. */
  readonly pattern?: string;
  readonly language?: string;
}

const sectionAllowed = 'a collection such as `jobs`, a folder such as `src/content/jobs`, or a list of them';

/** An Astro site, read as Astro 5 reads it (https://docs.astro.build/). Its configuration is never run. */
export const astro: Source<AstroOptions> = {
  type: 'astro',
  looksFor: 'astro.config.mjs or a package.json with astro (Astro)',
  options: v.strictObject({
    section: sectionOption(
      sectionAllowed,
      'The content collection or folder of postings, or a list of them; looked for where absent.',
    ),
    url: v.exactOptional(
      described(baseAddress, 'The address of the site with its `base`, where the configuration computes it.'),
    ),
    pattern: v.exactOptional(
      described(
        text('a path such as jobs/{id}'),
        'The path of an entry’s page, made of {id}, {lang} (its first part) and {rest}; where no route says it plainly.',
      ),
    ),
    language: languageOption('The language of files that do not say theirs; that of the site where absent.'),
  }),
  detect(files, wish) {
    const file = configFile(files);
    if (file === undefined) return undefined;
    const config = readConfig(file, files, {});
    const fallback = { tag: config.language ?? tagOf('en'), isStated: config.language !== undefined };
    const site = look(files, config, wish.section, fallback.tag, []);
    return detectionOf({
      type: 'astro',
      kind: `An Astro site${config.title === undefined ? '' : `, "${config.title}"`} (${file})`,
      ...(config.title !== undefined && { name: config.title }),
      ...(config.base !== undefined && { home: config.base }),
      languages: spokenLanguages(site.postings, files, fallback),
      sections: site.sections,
      postings: site.postings,
      addressKey: { file, key: 'site' },
      diagnostics: config.diagnostics,
      isSound: config.isSound,
    });
  },
  async read(options, desk) {
    const { configuration, files } = desk;
    const found = readConfig(configFile(files) ?? 'package.json', files, options);
    const config = desk.lastSound?.('Astro configuration', found, found.isSound) ?? found;
    const tags = configuration.languages.map(({ tag }) => tag);
    const fallback = parseLanguage(options.language ?? '') ?? config.language ?? tags[0] ?? tagOf('en');
    const site = look(files, config, options.section, fallback, tags);
    const { pattern } = options;
    const harvest = harvestEntries(site.postings, {
      config,
      entries: site.entries,
      routes: routesOf(config, files),
      ...(pattern !== undefined && { pattern }),
      desk,
    });
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
  readonly entries: ReadonlyMap<string, Entry>;
  readonly sections: readonly string[];
  readonly postings: readonly PostingFile[];
}

/** Sections are folders on disk: those of collections with a usual name, else folders in collections or among pages. */
function look(
  files: Files,
  config: AstroConfig,
  section: AstroOptions['section'],
  fallback: Language,
  known: readonly Language[],
): Look {
  const collections = collectionsOf(config, files);
  const entries = new Map(collections.flatMap((one) => [...entriesOf(one, files)]));
  const pages = files
    .list(`${config.srcDir}/pages`)
    .filter((file) => /\.(?:mdx?|markdown)$/i.test(file) && !/\/_/.test(file));
  const all = [...new Set([...entries.keys(), ...pages])];
  const named = collections.filter(({ name }) => rankOfFolder(name) > 0);
  const best = Math.max(...named.map(({ name }) => rankOfFolder(name)));
  const found = named.filter(({ name }) => rankOfFolder(name) === best).map(({ base }) => base);
  const folderOf = (written: string) =>
    collections.find(({ name }) => name === written)?.base ?? sectionsOf(written)[0] ?? '';
  const sections =
    section === undefined ? (found.length > 0 ? found : namedFolders(all)) : [section].flat().map(folderOf);
  const postings = sections.length === 0 ? [] : postingFiles(all, sections, fallback, known);
  return { entries, sections, postings };
}
