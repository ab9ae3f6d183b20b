import { webAddress } from '../../../model/address.ts';
import { language, type Language, parseLanguage } from '../../../model/language.ts';
import { dateKeys, type DateRules, dateRules } from '../pages/date-rules.ts';
import { type Cascade, cascadesOf } from './cascade.ts';
import { asBoolean, asMapping, asText, asTexts, type HugoConfig } from './config-values.ts';
import type { HugoRules } from './hugo-version.ts';
import { ignoredFiles } from './ignored-files.ts';
import { mountedContent } from './mounts.ts';
import { type PermalinkRule, permalinkRules } from './permalink-rules.ts';

/** One language of a Hugo site. */
export interface HugoLanguage {
  /** As in the configuration, lower-case: what file names and paths carry. */
  readonly code: string;
  readonly tag: Language;
  readonly title?: string;
  readonly description?: string;
  /** As written, ends with `/`; absent where the site does not say where it is served. */
  readonly baseUrl?: string;
  /** The first segment of this language's paths; empty where there is none. */
  readonly prefix: string;
  /** Where its content lies, without `/` at either end. */
  readonly contentDir: string;
  readonly disabled: boolean;
  /** By section, or the newer list of targets and patterns. */
  readonly permalinks: readonly PermalinkRule[];
  /** Whether the configuration takes a file out. */
  readonly ignores: (file: string) => boolean;
  /** What the configuration gives all pages, or those that it means. */
  readonly cascades: readonly Cascade[];
  /** The output formats of a page that does not say its own, lower-case; absent where the configuration says none. */
  readonly outputs?: readonly string[];
  readonly dates: DateRules;
  /** The front matter keys that those rules read. */
  readonly dateKeys: readonly string[];
}

interface Among {
  readonly first: string;
  readonly several: boolean;
  readonly isOff: (code: string) => boolean;
  readonly rules: HugoRules;
}

/** What the configuration says of a language, in its own part or for all. */
export function languageOf(
  code: string,
  config: HugoConfig,
  { first, several, isOff, rules }: Among,
): HugoLanguage {
  const own = asMapping(asMapping(config['languages'])?.[code]) ?? {};
  const multihost = several && asText(own['baseurl']) !== undefined;
  const inSubdir = code !== first || asBoolean(config['defaultcontentlanguageinsubdir']) === true;
  const pick = (key: string) => asText(own[key]) ?? asText(config[key]);
  const params = { ...asMapping(config['params']), ...asMapping(own['params']) };
  const title = pick('title');
  const description = asText(params['description']) ?? asText(own['description']);
  const baseUrl = absoluteBase(pick('baseurl'));
  const dates = dateRules(
    own['frontmatter'] ?? config['frontmatter'],
    asBoolean(config['enablegitinfo']) === true,
  );
  const contentDir = folder(mountedContent(config, code) ?? pick('contentdir') ?? 'content');
  const outputs = asMapping(own['outputs'] ?? config['outputs'])?.['page'];
  return {
    code,
    tag: tagOf(code, own, several ? {} : config),
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    prefix: several && !multihost && inSubdir ? code : '',
    contentDir,
    disabled: isOff(code),
    permalinks: permalinkRules(own['permalinks'] ?? config['permalinks'], rules),
    ignores: ignoredFiles(own['ignorefiles'] ?? config['ignorefiles']),
    cascades: cascadesOf(own['cascade'] ?? config['cascade'], rules),
    ...(outputs !== undefined && { outputs: asTexts(outputs).map((format) => format.toLowerCase()) }),
    dates,
    dateKeys: dateKeys(dates),
  };
}

/** `languageCode` or `locale` is the exact tag; a site's leftover `en-us` does not make a French site English. */
function tagOf(code: string, own: HugoConfig, root: HugoConfig): Language {
  const stated = asText(own['languagecode']) ?? asText(own['locale']);
  const exact = stated === undefined ? undefined : parseLanguage(stated);
  if (exact !== undefined) return exact;
  const overall = parseLanguage(asText(root['languagecode']) ?? asText(root['locale']) ?? '');
  const explicit =
    asText(root['defaultcontentlanguage']) !== undefined || asMapping(root['languages']) !== undefined;
  if (overall !== undefined && (!explicit || overall.split('-')[0] === code.split('-')[0])) return overall;
  return parseLanguage(code) ?? language('und');
}

function absoluteBase(text: string | undefined): string | undefined {
  if (text === undefined || webAddress(text) === undefined) return undefined;
  const base = text.replaceAll(' ', '%20');
  return base.endsWith('/') ? base : `${base}/`;
}

function folder(path: string): string {
  return path
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .join('/');
}
