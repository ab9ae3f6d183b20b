import { webAddress } from '../../../model/address.ts';
import { compareText, type Diagnostic } from '../../../model/diagnostic.ts';
import { language, type Language, parseLanguage } from '../../../model/language.ts';
import { asBoolean, asMapping, asText, asTexts, type HugoConfig } from './config-values.ts';
import { dateKeys, type DateRules, dateRules } from '../pages/date-rules.ts';
import type { PathStyle } from '../addresses/path-text.ts';
import { type Cascade, cascadesOf } from './cascade.ts';
import { type HugoRules, type HugoVersion, newest, rulesOf } from './hugo-version.ts';
import { type PermalinkRule, permalinkRules } from './permalink-rules.ts';
import { ignoredFiles, mountsElsewhere } from './ignored-files.ts';

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

/** What a site's configuration says about addresses, languages and dates. */
export interface HugoSite {
  readonly hugo: HugoVersion;
  readonly rules: HugoRules;
  /** The default one first; disabled ones included, last. */
  readonly languages: readonly HugoLanguage[];
  readonly style: PathStyle;
  readonly uglyUrls: (section: string) => boolean;
  /** Whether former addresses end with `.html` too: only where all of the site is ugly. */
  readonly uglyAliases: boolean;
  /** Whether no page of the site is built (`disableKinds: [page]`). */
  readonly pageless: boolean;
  /** Whether the site has another name or folder for the HTML of its pages. */
  readonly movedHtml: boolean;
  /** The rules that decide over addresses: Hugo 0.111 knows no rules of a language's own there. */
  readonly addressDates: DateRules;
  readonly timeZone?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** `file`: the configuration file to name in diagnostics. */
export function siteOf(
  config: HugoConfig,
  file: string,
  hugo: HugoVersion = { version: newest },
  unquotedNo = false,
): HugoSite {
  const rules = rulesOf(hugo.version);
  const configured = asMapping(config['languages']) ?? {};
  const misread = unquotedNo && 'no' in configured && !(rules.yamlWords && hugo.file !== undefined);
  const wanted = asText(config['defaultcontentlanguage'])?.toLowerCase();
  const codes = Object.keys(configured).filter((code) => asMapping(configured[code]) !== undefined);
  const off = new Set(asTexts(config['disablelanguages'], true).map((code) => code.toLowerCase()));
  const isOff = (code: string) =>
    off.has(code) ||
    (misread && code === 'no') ||
    asBoolean(asMapping(configured[code])?.['disabled']) === true;
  const weight = (code: string) => Number(asMapping(configured[code])?.['weight'] ?? 0) || Infinity;
  const ordered = codes.sort((a, b) => order(weight(a), weight(b)) || compareText(a, b));
  const on = ordered.filter((code) => !isOff(code));
  const first = wanted !== undefined && on.includes(wanted) ? wanted : (on[0] ?? wanted ?? 'en');
  const all = [first, ...on, ...ordered].filter((code, index, list) => list.indexOf(code) === index);
  const timeZone = asText(config['timezone']);
  const several = on.length + (misread ? 1 : 0) > 1;
  const languages = all.map((code) => languageOf(code, config, { first, several, isOff, rules }));
  const html = asMapping(asMapping(config['outputformats'])?.['html']) ?? {};
  return {
    hugo,
    rules,
    languages,
    pageless: asTexts(config['disablekinds'], true).some((kind) => kind.toLowerCase() === 'page'),
    movedHtml: 'basename' in html || 'path' in html,
    style: {
      lower: asBoolean(config['disablepathtolower']) !== true,
      accents: asBoolean(config['removepathaccents']) !== true,
      accentsLast: rules.logicalPaths,
    },
    uglyUrls: uglyUrls(config['uglyurls'], rules),
    uglyAliases: asBoolean(config['uglyurls']) === true,
    addressDates: dateRules(config['frontmatter'], asBoolean(config['enablegitinfo']) === true),
    ...(timeZone === undefined ? {} : { timeZone }),
    diagnostics: [
      ...faultsOf(file, wanted, on),
      ...(misread ? [misreadNo(file)] : []),
      ...unfollowed(config, file, languages, rules),
    ],
  };
}

interface Among {
  readonly first: string;
  readonly several: boolean;
  readonly isOff: (code: string) => boolean;
  readonly rules: HugoRules;
}

function languageOf(code: string, config: HugoConfig, { first, several, isOff, rules }: Among): HugoLanguage {
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
  const contentDir = folder(pick('contentdir') ?? 'content');
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
    ignores: ignoredFiles(config, own['ignorefiles'] ?? config['ignorefiles'], contentDir, rules),
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

/** For all, or by section, which Hugo 0.131 does not follow. */
function uglyUrls(value: unknown, rules: HugoRules): (section: string) => boolean {
  const sections = asMapping(value);
  if (sections === undefined) return () => asBoolean(value) === true;
  if (rules.logicalPaths && !rules.sectionSlugs) return () => false;
  return (section) => asBoolean(sections[section.toLowerCase()]) === true;
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

function order(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function faultsOf(file: string, wanted: string | undefined, on: readonly string[]) {
  const diagnostics: Diagnostic[] = [];
  const where = { file };
  if (wanted !== undefined && on.length > 0 && !on.includes(wanted)) {
    diagnostics.push({
      severity: 'warning',
      code: 'site-config-invalid',
      message: `defaultContentLanguage is "${wanted}", which is none of the site's languages (${on.join(', ')})`,
      hint: 'Hugo refuses this; name one of the languages',
      where,
    });
  }
  return diagnostics;
}

/** The parts that are not followed. */
function unfollowed(
  config: HugoConfig,
  file: string,
  languages: readonly HugoLanguage[],
  rules: HugoRules,
): readonly Diagnostic[] {
  const unsupported = (message: string, hint: string): Diagnostic => ({
    severity: 'warning',
    code: 'site-config-unsupported',
    message,
    hint,
    where: { file },
  });
  const folders = languages.map(({ contentDir }) => contentDir);
  return [
    ...(mountsElsewhere(config, folders)
      ? [
          unsupported(
            'The site mounts content from other folders (module.mounts), which is not followed',
            'Add a source of type hugo or markdown for a mounted folder that holds postings',
          ),
        ]
      : []),
    ...(Array.isArray(config['permalinks']) && !rules.sectionSlugs
      ? [
          unsupported(
            'permalinks is a list of rules, which this version of Hugo does not understand',
            'Write permalinks as section and pattern, or check the addresses of the postings',
          ),
        ]
      : []),
  ];
}

function misreadNo(file: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'site-config-invalid',
    message: 'The language `no` is written without quotes, which YAML reads as false before Hugo 0.152',
    hint: 'Write it as "no" in quotes (or state a newer version of Hugo); until then the files of that language are left out',
    where: { file },
  };
}
