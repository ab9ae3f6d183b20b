import { webAddress } from '../../../model/address.ts';
import { compareText, type Diagnostic } from '../../../model/diagnostic.ts';
import { language, type Language, parseLanguage } from '../../../model/language.ts';
import { asBoolean, asMapping, asText, asTexts, type HugoConfig } from './config-values.ts';
import { dateKeys, type DateRules, dateRules } from '../pages/date-rules.ts';
import type { PathStyle } from '../addresses/path-text.ts';

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
  /** By section. */
  readonly permalinks: HugoConfig;
  readonly dates: DateRules;
  /** The front matter keys that those rules read. */
  readonly dateKeys: readonly string[];
}

/** What a site's configuration says about addresses, languages and dates. */
export interface HugoSite {
  /** The default one first; disabled ones included, last. */
  readonly languages: readonly HugoLanguage[];
  readonly style: PathStyle;
  readonly uglyUrls: (section: string) => boolean;
  /** Whether former addresses end with `.html` too: only where all of the site is ugly. */
  readonly uglyAliases: boolean;
  /** The rules that decide over addresses: Hugo 0.111 knows no rules of a language's own there. */
  readonly addressDates: DateRules;
  readonly timeZone?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** `file`: the configuration file to name in diagnostics. */
export function siteOf(config: HugoConfig, file: string): HugoSite {
  const configured = asMapping(config['languages']) ?? {};
  const wanted = asText(config['defaultcontentlanguage'])?.toLowerCase();
  const codes = Object.keys(configured).filter((code) => asMapping(configured[code]) !== undefined);
  const off = new Set(asTexts(config['disablelanguages'], true).map((code) => code.toLowerCase()));
  const isOff = (code: string) =>
    off.has(code) || asBoolean(asMapping(configured[code])?.['disabled']) === true;
  const weight = (code: string) => Number(asMapping(configured[code])?.['weight'] ?? 0) || Infinity;
  const ordered = codes.sort((a, b) => order(weight(a), weight(b)) || compareText(a, b));
  const on = ordered.filter((code) => !isOff(code));
  const first = wanted !== undefined && on.includes(wanted) ? wanted : (on[0] ?? wanted ?? 'en');
  const all = [first, ...on, ...ordered].filter((code, index, list) => list.indexOf(code) === index);
  const timeZone = asText(config['timezone']);
  return {
    languages: all.map((code) => languageOf(code, config, { first, several: on.length > 1, isOff })),
    style: {
      lower: asBoolean(config['disablepathtolower']) !== true,
      accents: asBoolean(config['removepathaccents']) !== true,
    },
    uglyUrls: uglyUrls(config['uglyurls']),
    uglyAliases: asBoolean(config['uglyurls']) === true,
    addressDates: dateRules(config['frontmatter'], asBoolean(config['enablegitinfo']) === true),
    ...(timeZone === undefined ? {} : { timeZone }),
    diagnostics: faultsOf(config, file, wanted, on),
  };
}

interface Among {
  readonly first: string;
  readonly several: boolean;
  readonly isOff: (code: string) => boolean;
}

function languageOf(code: string, config: HugoConfig, { first, several, isOff }: Among): HugoLanguage {
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
  return {
    code,
    tag: tagOf(code, own, several ? {} : config),
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    prefix: several && !multihost && inSubdir ? code : '',
    contentDir: folder(pick('contentdir') ?? 'content'),
    disabled: isOff(code),
    permalinks: pagePermalinks(own['permalinks'] ?? config['permalinks']),
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

/** The flat form, or the newer one with `page`, `section` … between. */
function pagePermalinks(value: unknown): HugoConfig {
  const rules = asMapping(value) ?? {};
  return asMapping(rules['page']) ?? rules;
}

function uglyUrls(value: unknown): (section: string) => boolean {
  const sections = asMapping(value);
  if (sections === undefined) return () => asBoolean(value) === true;
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

function faultsOf(config: HugoConfig, file: string, wanted: string | undefined, on: readonly string[]) {
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
  const mounts = asMapping(config['module'])?.['mounts'];
  if (
    Array.isArray(mounts) &&
    mounts.some((mount) => /^content\b/.test(asText(asMapping(mount)?.['target']) ?? ''))
  ) {
    diagnostics.push({
      severity: 'warning',
      code: 'site-config-unsupported',
      message: 'The site mounts content from other folders (module.mounts), which is not followed',
      hint: 'Add a source of type hugo or markdown for a mounted folder that holds postings',
      where,
    });
  }
  if (Array.isArray(config['permalinks'])) {
    diagnostics.push({
      severity: 'warning',
      code: 'site-config-unsupported',
      message: 'permalinks is a list of rules, which is not understood',
      hint: 'Write permalinks as section and pattern, or check the addresses of the postings',
      where,
    });
  }
  return diagnostics;
}
