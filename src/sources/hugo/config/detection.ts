import { compareText, type Diagnostic } from '../../../model/diagnostic.ts';
import type { Language } from '../../../model/language.ts';
import { type SiteLanguage, untitledList } from '../../../model/site.ts';
import { detectedConfiguration, organizationCalled, saysNobody } from '../../files/site/detected-site.ts';
import type { Detection } from '../../source.ts';
import { asMapping, asText, type HugoConfig } from './config-values.ts';
import type { FoundSections } from '../pages/section-search.ts';
import { languageAround, type Postings } from '../pages/sections.ts';
import type { HugoSite } from './site.ts';
import type { HugoLanguage } from './site-language.ts';

/** What was found of a site, before it is said. */
export interface FoundSite {
  readonly config: HugoConfig;
  readonly configFile: string;
  readonly site: HugoSite;
  readonly found: FoundSections | { readonly sections: readonly string[]; readonly by: 'wish' };
  readonly postings: readonly Postings[];
}

/** A complete configuration of a Hugo site, as `rolecast init` would write it. */
export function detectionOf(seen: FoundSite): Detection {
  const { site, config } = seen;
  const languages = spokenLanguages(seen);
  const host = hostOf(site.languages[0]);
  const name = organizationOf(config, site);
  const home = site.languages[0]?.baseUrl;
  const organization = organizationCalled(name, home === undefined ? undefined : new URL(home).href);
  const configuration = detectedConfiguration({
    type: 'hugo',
    languages: [
      ...languages.map((language) => siteLanguage(language, name ?? host ?? untitledList)),
      ...folderLanguages(seen).map((tag) => ({ tag, title: name ?? host ?? untitledList })),
    ],
    organization,
    home: site.languages[0]?.baseUrl,
    timeZone: site.timeZone,
    sections: seen.found.sections,
  });
  return {
    configuration,
    notes: notesOf(seen, languages, name),
    diagnostics: diagnosticsOf(seen, host),
    ...(seen.postings.length === 0 && { isEmpty: true as const }),
  };
}

/** The site's languages that are on. */
function spokenLanguages({ site }: FoundSite): readonly HugoLanguage[] {
  return site.languages.filter(({ disabled }) => !disabled);
}

/** Those that only folders of postings are called after, where the site names none. */
function folderLanguages({ site, postings }: FoundSite): readonly Language[] {
  const own = new Set(site.languages.map(({ tag }) => tag));
  const tags = new Set(postings.map(({ page }) => languageAround(page, site)));
  return [...tags].filter((tag) => !own.has(tag)).toSorted(compareText);
}

function siteLanguage(language: HugoLanguage, fallback: string): SiteLanguage {
  const { tag, title, description, baseUrl, prefix } = language;
  return {
    tag,
    title: title === undefined || saysNobody(title) ? fallback : title,
    ...(description === undefined ? {} : { description }),
    ...(baseUrl === undefined ? {} : { url: new URL(prefix === '' ? '' : `${prefix}/`, baseUrl).href }),
  };
}

/** From the parameters that themes use, or the site's title where that is a name. */
function organizationOf(config: HugoConfig, site: HugoSite): string | undefined {
  const params = asMapping(config['params']) ?? {};
  const stated = ['organization', 'organisation', 'company', 'publisher', 'sitename', 'site_name']
    .map((key) => asText(params[key]) ?? asText(asMapping(params[key])?.['name']))
    .find((name) => name !== undefined);
  const title = stated ?? asText(config['title']) ?? site.languages[0]?.title;
  return title === undefined || saysNobody(title) ? undefined : title;
}

function hostOf(language: HugoLanguage | undefined): string | undefined {
  return language?.baseUrl === undefined ? undefined : new URL(language.baseUrl).hostname;
}

function notesOf(
  seen: FoundSite,
  languages: readonly HugoLanguage[],
  organization: string | undefined,
): readonly string[] {
  const { found, postings, configFile } = seen;
  const how = { kind: 'by their layout or type', name: 'by the name of the folder', wish: 'as you said' }[
    found.by
  ];
  const counts = languages.map(({ code, tag }) => {
    const count = postings.filter(({ page }) => page.language.code === code).length;
    return `${tag} ${count}`;
  });
  return [
    `A Hugo site, configured in ${configFile}`,
    `Languages: ${languages.map(({ tag, baseUrl, prefix }) => `${tag} (${baseUrl === undefined ? 'address unknown' : baseUrl + prefix})`).join(', ')}`,
    ...(found.sections.length === 0
      ? []
      : [`Postings: in ${found.sections.join(', ')}, found ${how}; files: ${counts.join(', ')}`]),
    ...(organization === undefined ? [] : [`Organisation: ${organization}`]),
  ];
}

function diagnosticsOf({ found, postings, site, configFile }: FoundSite, host: string | undefined) {
  const diagnostics: Diagnostic[] = [];
  const where = { file: configFile };
  if (host === undefined) {
    diagnostics.push({
      severity: 'warning',
      code: 'site-url-missing',
      message: 'The site does not say its address: baseURL is missing, or no absolute address',
      hint: 'Set baseURL in the site’s configuration, or `links: here` and `tag` in rolecast.yaml',
      where,
    });
  }
  if (postings.length === 0) diagnostics.push(noPostings(found, site, configFile));
  return diagnostics;
}

/** A folder that is empty since the last posting was taken down is no error; one that was never found is. */
export function noPostings(found: FoundSite['found'], site: HugoSite, configFile: string): Diagnostic {
  const folders = [...new Set(site.languages.map(({ contentDir }) => contentDir))].join(', ');
  const isWished = found.by === 'wish';
  return {
    severity: isWished ? 'warning' : 'error',
    code: 'site-no-postings-found',
    message: isWished
      ? `No posting lies in the section ${found.sections.join(', ')} below ${folders}`
      : `No folder below ${folders} looks as if it held postings`,
    hint: 'Name the folder, relative to the content folder, with --section or as `section` of the source',
    where: { file: configFile },
  };
}
