import type { Configuration } from '../../../model/configuration.ts';
import { configurationDefaults } from '../../../model/configuration.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { type Language, nativeName } from '../../../model/language.ts';
import {
  type Organization,
  type SiteLanguage,
  unnamedOrganization,
  unownedTag,
  untitledList,
} from '../../../model/site.ts';
import { isTimeZone } from '../../../model/instant.ts';
import { webAddress } from '../../../model/address.ts';
import type { PostingFile } from '../folders/posting-files.ts';
import type { Detection } from '../../source.ts';
import { given } from './site-values.ts';

/** What a complete configuration is assembled from. */
export interface DetectedConfiguration {
  readonly type: string;
  readonly languages: readonly SiteLanguage[];
  readonly organization: Organization;
  /** The address of the site's home, where something says it. */
  readonly home?: string | undefined;
  readonly timeZone?: string | undefined;
  /** The folders of postings, as they are called for in the configuration. */
  readonly sections: readonly string[];
  /** Postings have no pages of their own: ours are the canonical ones. */
  readonly here?: boolean | undefined;
}

/** A complete configuration, as `rolecast init` would write it. */
export function detectedConfiguration(found: DetectedConfiguration): Configuration {
  const { type, languages, organization, home, timeZone, sections, here } = found;
  const { timeZone: usual, ...defaults } = configurationDefaults;
  const section = sections.length === 1 ? sections[0] : sections;
  return {
    languages,
    organization,
    timeZone: timeZone !== undefined && isTimeZone(timeZone) ? timeZone : usual,
    tag: home === undefined ? unownedTag : { name: new URL(home).hostname, date: unownedTag.date },
    sources: [
      {
        type,
        path: '.',
        links: here === true ? 'here' : 'there',
        ...(sections.length > 0 && { section }),
      },
    ],
    ...defaults,
  };
}

/** What a generator's configuration and folders say about a site. */
export interface DetectedSite extends Omit<DetectedConfiguration, 'languages' | 'organization'> {
  /** `A Jekyll site (_config.yml)`. */
  readonly kind: string;
  readonly name?: string;
  readonly description?: string;
  /** Where each language's home is, as far as that is known. */
  readonly homes?: Readonly<Record<string, string>>;
  readonly languages: readonly (Language | SiteLanguage)[];
  readonly postings: readonly PostingFile[];
  /** The file in which the address belongs, and the key: for what to say where it is missing. */
  readonly addressKey: { readonly file: string; readonly key: string };
  /** Said instead of the kind, the folders and the languages. */
  readonly notes?: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly isSound: boolean;
}

export function detectionOf(site: DetectedSite): Detection {
  const { home } = site;
  const name = site.name ?? (home === undefined ? undefined : new URL(home).hostname);
  const languages = site.languages.map((one) =>
    typeof one === 'string' ? languageOf(one, name ?? untitledList, site) : one,
  );
  const organization = organizationCalled(
    site.name,
    home === undefined ? home : (webAddress('/', home) ?? home),
  );
  return {
    configuration: detectedConfiguration({ ...site, languages, organization }),
    notes: site.notes ?? notesOf(site, languages),
    diagnostics: [...site.diagnostics, ...missing(site)],
    ...(!site.isSound && { isDoubtful: true as const }),
    ...(site.postings.length === 0 && { isEmpty: true as const }),
  };
}

/** Who hires, by the name of the site where that is one. */
export function organizationCalled(name: string | undefined, url: string | undefined): Organization {
  const isNobody = name === undefined || saysNobody(name) || writing.test(name.trim());
  return { ...(isNobody ? unnamedOrganization : { name }), ...given({ url }) };
}

/** What is called so is written by who hires: a handbook employs nobody. */
const writing =
  /[\p{L}\p{N}’'.] (?:(?:employee |staff |company |team )?hand ?book|docs?|documentation|wiki|knowledge ?base|intranet|blog|newsletter|careers|jobs|job board|web ?site|handbuch|dokumentation|stellen(?:angebote|markt)?|karriere|documentaci[oó]n|empleos?)$|^(?:handbuch|dokumentation|karriere|stellen|documentation|emplois?|carri[eè]res?|handbook|careers?|jobs|docs|blog|wiki) (?:of|at|von|bei|der|des|du|de|d’|d')\s?.|[\p{L}]-(?:handbuch|wiki|blog|dokumentation)$/iu;

/** A host, or what a page of jobs and a site that somebody has just begun are called: no name of who hires. */
export function saysNobody(title: string): boolean {
  const words = title.trim().toLowerCase();
  return host.test(words) || ofNobody.test(words);
}

const host = /^(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*(?:\.\p{L}{2,}|:\d+)\/?$/u;
const ofNobody =
  /^(?:(?:the |our |my |your |le |notre |mon )?(?:new |nouveau |awesome |docusaurus |hugo |jekyll |astro ){0,3}(?:blogu?e?|site|web ?site|home(?: ?page)?|accueil|startseite|docs?|documentation|news|title|project)|localhost|untitled|title|jobs?|careers?|(?:job|current) openings?|open (?:jobs|positions|roles)|vacancies|positions|we(?:['’]| a)re hiring|work with us|join us|stellen(?:angebote|anzeigen)?|offene stellen|karriere|emplois?|offres? d['’]emploi|recrutement|carrières?|empleos?|ofertas de empleo|trabajos?|lavora con noi|vacatures|vagas|welcome to my .{0,60}|hello from .{1,40})$/;

function languageOf(tag: Language, title: string, { description, home, homes }: DetectedSite): SiteLanguage {
  return { tag, title, ...given({ description, url: homes?.[tag] ?? home }) };
}

function notesOf(
  { kind, sections, postings }: DetectedSite,
  languages: readonly SiteLanguage[],
): readonly string[] {
  return [
    kind,
    ...(sections.length === 0 ? [] : [`Postings in ${sections.join(', ')}`]),
    ...languages.map(({ tag }) => {
      const name = `${nativeName(tag)} (${tag})`;
      // How many records a file holds is known when it is read.
      if (postings.length === 0 && sections.length > 0) return name;
      const count = postings.filter(({ language }) => language === tag).length;
      return `${name}: ${count} ${count === 1 ? 'file' : 'files'}`;
    }),
  ];
}

function missing({ home, sections, here, addressKey }: DetectedSite): readonly Diagnostic[] {
  const { file, key } = addressKey;
  const found: Diagnostic[] = [];
  if (home === undefined && here !== true)
    found.push({
      severity: 'warning',
      code: 'site-url-missing',
      message: `The site does not say its address (\`${key}\` in ${file})`,
      hint: `Say it there, or as \`url\` of the source in rolecast.yaml, or set \`links: here\` to make our pages the canonical ones`,
      where: { file },
    });
  if (sections.length === 0)
    found.push({
      severity: 'warning',
      code: 'site-no-postings-found',
      message: 'No folder of postings was found: none is called jobs, careers, positions or the like',
      hint: 'Name the folder with --section, or as `section` of the source in rolecast.yaml',
      where: { file },
    });
  return found;
}
