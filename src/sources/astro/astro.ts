import * as v from 'valibot';
import {
  type FoundSite,
  type GeneratorOptions,
  generatorSource,
  type Wish,
} from '../files/generator-source.ts';
import { namedFolders } from '../files/folders/named-folders.ts';
import { postingFiles, sectionsOf } from '../files/folders/posting-files.ts';
import { rankOfFolder } from '../files/folders/section-names.ts';
import { languageOption, sectionOption, textOption, urlOption } from '../files/site/site-options.ts';
import type { Files } from '../source.ts';
import { collectionsOf, type Entry, entriesOf } from './collections.ts';
import { type AstroConfig, configFile, readConfig } from './config.ts';
import { harvestEntries } from './harvest.ts';
import { routesOf } from './routes.ts';

export interface AstroOptions extends GeneratorOptions {
  /** The path of an entry's page: `jobs/{id}`. */
  readonly pattern?: string;
}

/** An Astro site, read as Astro 5 reads it (https://docs.astro.build/). Its configuration is never run. */
export const astro = generatorSource<AstroOptions, AstroConfig, Look>({
  type: 'astro',
  name: 'Astro',
  looksFor: 'astro.config.mjs or a package.json with astro (Astro)',
  options: v.strictObject({
    section: sectionOption(
      'a collection such as `jobs`, a folder such as `src/content/jobs`, or a list of them',
      'The content collection or folder of postings, or a list of them; looked for where absent.',
    ),
    url: urlOption('The address of the site with its `base`, where the configuration computes it.'),
    pattern: textOption(
      'a path such as jobs/{id}',
      'The path of an entry’s page, made of {id}, {lang} (its first part) and {rest}; where no route says it plainly.',
    ),
    language: languageOption('The language of files that do not say theirs; that of the site where absent.'),
  }),
  configFile,
  usualFile: 'package.json',
  addressKey: 'site',
  readConfig,
  look,
  harvest: ({ postings, entries }, config, { pattern }, desk) =>
    harvestEntries(postings, {
      config,
      entries,
      routes: routesOf(config, desk.files),
      ...(pattern !== undefined && { pattern }),
      desk,
    }),
});

interface Look extends FoundSite {
  readonly entries: ReadonlyMap<string, Entry>;
}

/** Sections are folders on disk: those of collections with a usual name, else folders in collections or among pages. */
function look(files: Files, config: AstroConfig, { section, fallback, known }: Wish): Look {
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
