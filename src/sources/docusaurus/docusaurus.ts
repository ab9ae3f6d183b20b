import * as v from 'valibot';
import { compareText, type Diagnostic } from '../../model/diagnostic.ts';
import type { Language } from '../../model/language.ts';
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
import { type Page, type Pages, pagesOf } from './pages.ts';

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
  const found = pagesOf(config, files);
  const { all } = found;
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
  return {
    pages: new Map(all.map((page) => [page.file, page])),
    sections,
    postings,
    diagnostics: sections.length === 0 ? [] : notRead(found, sections, fallback),
    isJudged: (file) => /^(?:[\w-]+_)?versioned_docs\/|^i18n\//.test(file),
  };
}

/** Files of postings that are on the site in another version, or nowhere, each kind once. */
function notRead(found: Pages, sections: readonly string[], fallback: Language): readonly Diagnostic[] {
  const notice = (
    kind: keyof Pages,
    severity: Diagnostic['severity'],
    says: string,
    hint: string,
  ): readonly Diagnostic[] => {
    const originals = new Set(found[kind].map(({ original }) => original));
    const meant = new Set(postingFiles([...originals], sections, fallback, [], true).map(({ file }) => file));
    const files = found[kind].flatMap(({ original, file }) => (meant.has(original) ? [file] : []));
    const [file] = files.sort(compareText);
    if (file === undefined) return [];
    const listed = `${files.slice(0, 5).join(', ')}${files.length > 5 ? ` and ${files.length - 5} more` : ''}`;
    return [{ severity, code: 'page-no-posting', message: `${says}: ${listed}`, hint, where: { file } }];
  };
  return [
    ...notice(
      'twins',
      'info',
      'A posting that stands in several versions of the docs is read where visitors are led to, in the last one, and not from these files',
      'Leave it as it is, or keep postings in a docs plugin of their own without versions',
    ),
    ...notice(
      'old',
      'warning',
      'The site shows these pages in older versions of the docs alone, and what is no more in the newest is not offered',
      'Put what is still open into the newest version, or keep postings in a docs plugin of their own without versions',
    ),
    ...notice(
      'orphans',
      'warning',
      'Docusaurus makes no page of a translation without an original of the same path, and these have none',
      'Add the original, or give the translation its path',
    ),
  ];
}

/** `README` is the index of a folder of docs; one beside an index has its address, and is not what is seen there. */
function postingName({ plugin, original }: Page, originals: ReadonlySet<string>): readonly string[] {
  const index = original.replace(/(^|\/)README(?=\.mdx?$)/i, '$1index');
  if (plugin.kind !== 'docs' || index === original) return [original];
  return originals.has(index) ? [] : [index];
}
