import type { Diagnostic } from '../../../model/diagnostic.ts';
import { type Language, nativeName } from '../../../model/language.ts';
import { isTimeZone } from '../../../model/instant.ts';
import { webAddress } from '../../../model/address.ts';
import type { PostingFile } from '../folders/posting-files.ts';
import type { Detection } from '../../source.ts';
import { unnamedOrganization } from '../../unnamed-organization.ts';

/** What a generator's configuration and folders say about a site. */
export interface DetectedSite {
  readonly type: string;
  /** `A Jekyll site (_config.yml)`. */
  readonly kind: string;
  readonly name?: string;
  readonly description?: string;
  readonly timeZone?: string;
  /** The address of the site's home; absolute, ends with `/`. Absent where nothing says it. */
  readonly home?: string;
  /** Where each language's home is, as far as that is known. */
  readonly homes?: Readonly<Record<string, string>>;
  readonly languages: readonly Language[];
  /** The folders of postings, and how they are called for in the configuration. */
  readonly sections: readonly string[];
  readonly postings: readonly PostingFile[];
  /** Postings have no pages of their own: ours are the canonical ones. */
  readonly here?: boolean;
  readonly options?: Readonly<Record<string, unknown>>;
  /** The file in which the address belongs, and the key: for what to say where it is missing. */
  readonly addressKey: { readonly file: string; readonly key: string };
  readonly diagnostics: readonly Diagnostic[];
  readonly isSound: boolean;
}

/** A complete configuration from what a site says about itself, as `rolecast init` would write it. */
export function detectionOf(site: DetectedSite): Detection {
  const { home, sections } = site;
  const host = home === undefined ? undefined : new URL(home).hostname;
  const name = site.name ?? host;
  const section = sections.length === 1 ? sections[0] : sections;
  return {
    configuration: {
      languages: site.languages.map((tag) => languageOf(tag, name ?? 'Job openings', site)),
      organization: {
        ...(name === undefined ? unnamedOrganization : { name }),
        ...(home === undefined ? {} : { url: webAddress('/', home) ?? home }),
      },
      timeZone: site.timeZone !== undefined && isTimeZone(site.timeZone) ? site.timeZone : 'UTC',
      tag: { name: host ?? 'localhost.invalid', date: '2026' },
      sources: [
        {
          type: site.type,
          path: '.',
          links: site.here === true ? 'here' : 'there',
          ...(sections.length === 0 ? {} : { section }),
          ...site.options,
        },
      ],
      defaults: {},
      overrides: {},
      frontMatter: {},
      prose: {},
      feeds: { entries: 50 },
    },
    notes: notesOf(site),
    diagnostics: [...site.diagnostics, ...missing(site)],
    ...(!site.isSound && { isDoubtful: true as const }),
  };
}

function languageOf(tag: Language, title: string, { description, home, homes }: DetectedSite) {
  const url = homes?.[tag] ?? home;
  return {
    tag,
    title,
    ...(description === undefined ? {} : { description }),
    ...(url === undefined ? {} : { url }),
  };
}

function notesOf({ kind, sections, languages, postings }: DetectedSite): readonly string[] {
  return [
    kind,
    ...(sections.length === 0 ? [] : [`Postings in ${sections.join(', ')}`]),
    ...languages.map((tag) => {
      const count = postings.filter(({ language }) => language === tag).length;
      return `${nativeName(tag)} (${tag}): ${count} ${count === 1 ? 'file' : 'files'}`;
    }),
  ];
}

function missing({ home, sections, addressKey: { file, key } }: DetectedSite): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  if (home === undefined)
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
