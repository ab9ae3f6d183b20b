import * as v from 'valibot';
import { type Language, parseLanguage } from '../../model/language.ts';
import {
  type FoundSite,
  type GeneratorOptions,
  generatorSource,
  type Wish,
} from '../files/generator-source.ts';
import { postingFiles } from '../files/folders/posting-files.ts';
import { languageOption, sectionOption, urlOption } from '../files/site/site-options.ts';
import type { Files } from '../source.ts';
import { configFile, type JekyllConfig, readConfig } from './config.ts';
import { documentsOf, isDocument, type JekyllDocument } from './documents.ts';
import { harvestDocuments } from './harvest.ts';
import { findSections, sectionPath } from './sections.ts';
import { letInByInclude, withoutOtherPosts } from './post-kinds.ts';

/** A Jekyll site, read as Jekyll 4 reads it (https://jekyllrb.com/docs/). */
export const jekyll = generatorSource<GeneratorOptions, JekyllConfig, Look>({
  type: 'jekyll',
  name: 'Jekyll',
  looksFor: '_config.yml beside _layouts/, _posts/ or a Gemfile (Jekyll)',
  options: v.strictObject({
    section: sectionOption(
      'a collection or folder such as `_jobs` or `careers/_posts`, or a list of them',
      'The collection or folder of postings, or a list of them; looked for where absent.',
    ),
    url: urlOption('The address of the site, where `_config.yml` does not say it or says another.'),
    language: languageOption('The language of files that do not say theirs; that of the site where absent.'),
  }),
  configFile,
  usualFile: '_config.yml',
  addressKey: 'url',
  readConfig: (file, files, { url }) => ({
    ...readConfig(file, files),
    ...(url !== undefined && { base: url }),
  }),
  look,
  buildsHidden: isDocument,
  detected({ postings, documents }, config, files) {
    if (!isJekyll(config.file, files)) return undefined;
    const pages = postings.map(({ file }) => documents.get(file));
    return {
      homes: homesOf(config),
      here: pages.length > 0 && pages.every((page) => page?.collection?.output === false),
    };
  },
  harvest({ postings, documents }, found, _, desk) {
    const config = { ...found, timeZone: desk.configuration.timeZone };
    return harvestDocuments(postings, { config, documents, desk });
  },
});

interface Look extends FoundSite {
  readonly documents: ReadonlyMap<string, JekyllDocument>;
}

function look(files: Files, config: JekyllConfig, { section, fallback, known }: Wish): Look {
  const tags = [...known, ...polyglotTags(config)];
  const documents = documentsOf(config, files);
  const sections =
    section === undefined
      ? findSections(documents, config, files, fallback)
      : [section].flat().map((one) => sectionPath(one, documents, config));
  // What else the site takes for Markdown is called as all sources know it.
  const names = new Map([...documents.keys()].map((file) => [plainName(file, config), file]));
  const postings =
    sections.length === 0
      ? []
      : postingFiles([...names.keys()], sections, fallback, tags, true).map((posting) => ({
          ...posting,
          file: names.get(posting.file) ?? posting.file,
        }));
  const { kept, diagnostics } = withoutOtherPosts(postings, sections, documents, files);
  const letIn = section === undefined ? letInByInclude(documents, postings, files) : [];
  return { documents, sections, postings: kept, diagnostics: [...diagnostics, ...letIn] };
}

function plainName(file: string, { markdownExtensions }: JekyllConfig): string {
  const end = file.slice(file.lastIndexOf('.') + 1);
  return markdownExtensions.includes(end.toLowerCase()) ? `${file.slice(0, -end.length)}md` : file;
}

/** `_config.yml` alone could be another generator's (Hexo, Jupyter Book). */
function isJekyll(file: string, files: Files): boolean {
  const all = files.list('');
  const has = (start: string) => all.some((path) => path.startsWith(start));
  if (has('scaffolds/') || has('source/_posts/') || all.includes('_toc.yml')) return false;
  if (['_layouts/', '_includes/', '_posts/', '_data/', '_sass/'].some(has)) return true;
  if (all.includes('Gemfile')) return true;
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
