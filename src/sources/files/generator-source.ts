import type { Diagnostic } from '../../model/diagnostic.ts';
import { language as tagOf, type Language, parseLanguage } from '../../model/language.ts';
import type { SourceOptions } from '../../model/configuration.ts';
import { noPostings } from '../no-postings.ts';
import type { Desk, Files, Harvest, Source } from '../source.ts';
import { introductions } from './drafts/introductions.ts';
import { withListings } from './drafts/listings.ts';
import { type PostingFile, postingName } from './folders/posting-files.ts';
import { rankOfFolder } from './folders/section-names.ts';
import { spokenLanguages } from './folders/spoken-languages.ts';
import { type DetectedSite, detectionOf } from './site/detected-site.ts';
import { given } from './site/site-values.ts';

/** The options that generators share; more of its own stand beside them. */
export interface GeneratorOptions {
  /** Folders of postings; looked for where absent. */
  readonly section?: string | readonly string[];
  /** The address of the site, whatever its configuration says. */
  readonly url?: string;
  /** The language of files that do not say theirs. */
  readonly language?: string;
}

/** What the configuration of any generator says, as far as it can be told. */
export interface GeneratorConfig {
  /** For messages: the file, or what stands in for it. */
  readonly file: string;
  readonly title?: string;
  readonly description?: string;
  /** Where the site lies; absolute, ends with `/`. */
  readonly base?: string;
  readonly language?: Language;
  readonly timeZone?: string;
  readonly isSound: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is looked for in a site. */
export interface Wish {
  readonly section?: string | readonly string[];
  /** The language of files that do not say theirs. */
  readonly fallback: Language;
  /** The languages of the configuration; none in detection. */
  readonly known: readonly Language[];
  /** Absent in detection. */
  readonly desk?: Desk;
}

/** What was found of a site. */
export interface FoundSite {
  readonly sections: readonly string[];
  readonly postings: readonly PostingFile[];
  /** The language of a posting, where neither its head nor its name but something around it says it. */
  readonly said?: (posting: PostingFile) => Language | undefined;
  /** Files of which it is settled, and said where it matters, that they are not to be read. */
  readonly isJudged?: (file: string) => boolean;
  /** What was noticed beside the configuration's own faults. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** All that a generator says about itself; the rest of a source is the same for each. */
export interface SiteGenerator<Options, Config, Site> {
  readonly type: string;
  /** `Jekyll`. */
  readonly name: string;
  readonly looksFor: string;
  readonly options: Source<Options>['options'];
  /** The file by which the generator is known; undefined where there is none. */
  readonly configFile: (files: Files) => string | undefined;
  /** Stands in for a configuration that is not there any more. */
  readonly usualFile: string;
  /** The key of the configuration under which the address belongs. */
  readonly addressKey: string;
  readonly readConfig: (file: string, files: Files, options: Partial<Options>) => Config;
  readonly look: (files: Files, config: Config, wish: Wish) => Site;
  /** Whether the generator makes a page of a file that is hidden or lies in a hidden folder. */
  readonly buildsHidden?: (path: string, config: Config) => boolean;
  /** What detection finds otherwise than usual; undefined where this is no such site after all. */
  readonly detected?: (site: Site, config: Config, files: Files) => Partial<DetectedSite> | undefined;
  readonly harvest: (site: Site, config: Config, options: Options, desk: Desk) => Harvest;
}

/** A source of a site generator's files: recognised by its configuration, which is read and never run. */
export function generatorSource<
  Options extends GeneratorOptions,
  Config extends GeneratorConfig,
  Site extends FoundSite,
>(generator: SiteGenerator<Options, Config, Site>): Source<Options> {
  const { type, name, looksFor, options, configFile, usualFile, readConfig, look } = generator;
  return {
    type,
    looksFor,
    options,
    detect(files, { section }) {
      const file = configFile(files);
      if (file === undefined) return undefined;
      const config = readConfig(file, files, {});
      const fallback = { tag: config.language ?? tagOf('en'), isStated: config.language !== undefined };
      const site = look(files, config, { ...given({ section }), fallback: fallback.tag, known: [] });
      const own = generator.detected === undefined ? {} : generator.detected(site, config, files);
      if (own === undefined) return undefined;
      const { isJudged } = site;
      const detection = detectionOf({
        type,
        kind: `${/^[AEIOU]/.test(name) ? 'An' : 'A'} ${name} site${config.title === undefined ? '' : `, "${config.title}"`} (${file})`,
        ...given({
          name: config.title,
          description: config.description,
          home: config.base,
          timeZone: config.timeZone,
        }),
        languages: own.languages ?? spokenLanguages(site.postings, files, fallback, site.said),
        sections: site.sections,
        postings: site.postings,
        addressKey: { file, key: generator.addressKey },
        diagnostics: [
          ...config.diagnostics,
          ...(site.diagnostics ?? []),
          ...hiddenPages(generator, site.sections, config, files),
        ],
        isSound: config.isSound,
        ...own,
      });
      return isJudged === undefined ? detection : { ...detection, isJudged };
    },
    async read(options: Options & SourceOptions, desk) {
      const { configuration, files } = desk;
      const found = readConfig(configFile(files) ?? usualFile, files, options);
      const config = desk.lastSound?.(`${name} configuration`, found, found.isSound) ?? found;
      const known = configuration.languages.map(({ tag }) => tag);
      const fallback = parseLanguage(options.language ?? '') ?? config.language ?? known[0] ?? tagOf('en');
      const site = look(files, config, { ...given({ section: options.section }), fallback, known, desk });
      const harvest = generator.harvest(site, config, options, desk);
      return {
        ...harvest,
        drafts: withListings(harvest.drafts, desk),
        diagnostics: [
          ...found.diagnostics,
          ...(site.diagnostics ?? []),
          ...hiddenPages(generator, site.sections, config, files),
          ...(site.postings.length === 0 ? [noPostings(site.sections, config.file)] : []),
          ...harvest.diagnostics,
          ...introductions(site.sections, site.postings, desk),
        ],
      };
    },
  };
}

/** Hidden files and folders of which the generator makes pages among the postings: nobody reads them here. */
function hiddenPages<Options, Config, Site>(
  { name, buildsHidden }: Pick<SiteGenerator<Options, Config, Site>, 'name' | 'buildsHidden'>,
  sections: readonly string[],
  config: Config,
  files: Files,
): readonly Diagnostic[] {
  if (buildsHidden === undefined) return [];
  const isMeant = (path: string) =>
    sections.some((section) => section !== '' && `/${path}`.includes(`/${section}/`)) ||
    path.split('/').some((part) => rankOfFolder(part.replace(/^\./, '')) > 0);
  return (files.hidden?.() ?? [])
    .filter((path) => (path.endsWith('/') || postingName.test(path)) && isMeant(path))
    .filter((path) => buildsHidden(path.endsWith('/') ? `${path}page.md` : path, config))
    .map((path) => ({
      severity: 'warning',
      code: 'folder-passed-over',
      message: `${path} is hidden, and what is hidden is never read here; ${name} makes pages of ${path.endsWith('/') ? 'what it holds' : 'it'}`,
      hint: 'Where postings are kept there, take the dot off its name; else keep it out of the site',
      where: { file: path },
    }));
}
