import { compareText, type Diagnostic } from '../../../model/diagnostic.ts';
import type { GoldmarkAttributes } from '../../../text/markdown/extensions/goldmark-attributes.ts';
import type { PathStyle } from '../addresses/path-text.ts';
import { type DateRules, dateRules } from '../pages/date-rules.ts';
import { asBoolean, asMapping, asText, asTexts, type HugoConfig } from './config-values.ts';
import { type HugoRules, type HugoVersion, newest, rulesOf } from './hugo-version.ts';
import { contentMounts, type Mount } from './mounts.ts';
import { faultsOf, misreadNo, unfollowed } from './site-faults.ts';
import { type HugoLanguage, languageOf } from './site-language.ts';

/** What a site's configuration says about addresses, languages and dates. */
export interface HugoSite {
  readonly hugo: HugoVersion;
  readonly rules: HugoRules;
  /** The default one first; disabled ones included, last. */
  readonly languages: readonly HugoLanguage[];
  /** The folders that hold content, those that win first. */
  readonly mounts: readonly Mount[];
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
  readonly attributes: GoldmarkAttributes;
  readonly definitionLists: boolean;
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
  const within = (keys: readonly string[]) =>
    keys.reduce<unknown>((value, key) => asMapping(value)?.[key], config);
  const attribute = asMapping(within(['markup', 'goldmark', 'parser', 'attribute']));
  const html = asMapping(asMapping(config['outputformats'])?.['html']) ?? {};
  return {
    hugo,
    rules,
    languages,
    mounts: contentMounts(config, languages, rules),
    pageless: asTexts(config['disablekinds'], true).some((kind) => kind.toLowerCase() === 'page'),
    movedHtml: 'basename' in html || 'path' in html,
    style: {
      lower: asBoolean(config['disablepathtolower']) !== true,
      accents: asBoolean(config['removepathaccents']) !== true,
      accentsLast: rules.logicalPaths,
    },
    uglyUrls: uglyUrls(config['uglyurls'], rules),
    attributes: {
      title: asBoolean(attribute?.['title']) !== false,
      block: asBoolean(attribute?.['block']) === true,
    },
    definitionLists: asBoolean(within(['markup', 'goldmark', 'extensions', 'definitionlist'])) !== false,
    uglyAliases: asBoolean(config['uglyurls']) === true,
    addressDates: dateRules(config['frontmatter'], asBoolean(config['enablegitinfo']) === true),
    ...(timeZone === undefined ? {} : { timeZone }),
    diagnostics: [
      ...faultsOf(file, wanted, on),
      ...(misread ? [misreadNo(file)] : []),
      ...unfollowed(config, file, rules),
    ],
  };
}

/** For all, or by section, which Hugo 0.131 does not follow. */
function uglyUrls(value: unknown, rules: HugoRules): (section: string) => boolean {
  const sections = asMapping(value);
  if (sections === undefined) return () => asBoolean(value) === true;
  if (rules.logicalPaths && !rules.sectionSlugs) return () => false;
  return (section) => asBoolean(sections[section.toLowerCase()]) === true;
}

function order(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
