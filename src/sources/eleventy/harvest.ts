import type { Diagnostic } from '../../model/diagnostic.ts';
import { isCalendarDate, startOfDay } from '../../model/instant.ts';
import { isKnownLanguage } from '../../model/language.ts';
import { unknownValue } from '../../text/front-matter/script-values.ts';
import type { FrontMatter } from '../../text/front-matter/front-matter.ts';
import { type GeneratedPage, harvestFiles } from '../files/drafts/harvest-files.ts';
import { saysWhetherOpen } from '../files/facts/head-keys.ts';
import type { PostingFile } from '../files/folders/posting-files.ts';
import { versionAssumed } from '../files/site/version-assumed.ts';
import { encodedPath } from '../files/site/site-values.ts';
import type { Desk, Harvest, StatedFacts } from '../source.ts';
import { type EleventyPath, evaluated, filePathStem, fileSlug, pathOf, type Template } from './address.ts';
import type { EleventyConfig } from './config.ts';
import { heads, type SiteData, type TemplateData } from './data.ts';

/** The drafts of templates, with what the data around them adds. */
export function harvestTemplates(
  postings: readonly PostingFile[],
  config: EleventyConfig,
  data: SiteData,
  desk: Desk,
): Harvest {
  for (const { file } of postings) data.of(file);
  const around = new Map<string, TemplateData>();
  const harvest = harvestFiles(
    postings,
    {
      settings: [config.input, config.base, config.version, config.isVersionAssumed, data.settings()],
      dialect: { python: false, shortcodes: false, template: 'liquid' },
      heads,
      headSaysLanguage: true,
      completed({ file }, matter) {
        const found = withAddressLanguage(data.of(file, matter), file, config);
        around.set(file, found);
        return { ...matter, data: Object.assign(Object.create(null), found.values) as FrontMatter['data'] };
      },
      page: (posting, matter) => pageOf(posting, matter, around.get(posting.file) as TemplateData, config),
    },
    desk,
  );
  return { ...harvest, diagnostics: [...data.diagnostics(), ...harvest.diagnostics] };
}

/** For the i18n plugin the language of a page is the first part of its address, or the site's default one. */
export function withAddressLanguage(data: TemplateData, file: string, config: EleventyConfig): TemplateData {
  const { addressLanguage } = config;
  const isSaid = ['lang', 'language', 'locale'].some((key) => key in data.values || key in data.unknown);
  if (addressLanguage === undefined || isSaid || 'permalink' in data.unknown) return data;
  const found = pathOf(templateOf(file, data, config));
  if (!('path' in found)) return data;
  const [, first = ''] = found.path.split('/');
  const isCode = /^[a-z]{2}(?:-[A-Za-z0-9]{2,8})*$/.test(first) && isKnownLanguage(first);
  return { ...data, values: { ...data.values, lang: isCode ? first : addressLanguage } };
}

function templateOf(file: string, { context }: TemplateData, config: EleventyConfig): Template {
  const { input, version, hasPlainLinks } = config;
  const data = hasPlainLinks ? { ...context, dynamicPermalink: false } : context;
  return { path: input === '' ? file : file.slice(input.length + 1), data, version };
}

const ownKeys = ['permalink', 'layout', 'eleventycomputed', 'pagination', 'eleventynavigation'];

function pageOf(
  { file }: PostingFile,
  matter: FrontMatter,
  found: TemplateData,
  config: EleventyConfig,
): GeneratedPage {
  const { data, keys } = matter;
  const template = templateOf(file, found, config);
  const kept = keptBy(config.preprocessors, file, found.context, matter.body, template);
  if (data['eleventyexcludefromcollections'] === true)
    return { notPublic: '`eleventyExcludeFromCollections` takes this posting out of every list' };
  if (data['permalink'] === false && keys['permalink'] !== undefined)
    return { notPublic: '`permalink: false` says that no page is made of this posting' };
  if (kept === false)
    return { notPublic: 'A preprocessor of the site’s configuration takes this posting out' };
  const hinge = Object.keys(found.unknown).find(saysWhetherOpen);
  if (hinge !== undefined)
    return {
      notPublic: `${found.unknown[hinge]} computes \`${hinge}\`, so that nobody can tell whether this posting is open`,
    };
  const script = found.unknown['permalink'];
  const path: EleventyPath =
    kept === undefined
      ? { unknown: 'what a preprocessor of the site’s configuration leaves of it' }
      : script === undefined
        ? changed(pathOf(template), config)
        : { unknown: `what ${script} computes` };
  return {
    diagnostics: [
      ...('unknown' in path ? [unknownAddress(file, path.unknown)] : []),
      ...(config.isVersionAssumed && 'path' in path ? assumedVersion(file, path.path, template) : []),
      ...(isUnreadableDate(data['date'])
        ? [unreadableDate(file, String(data['date']), keys['date']?.line)]
        : []),
    ],
    facts: (facts) => withNamedDate(facts, file, config),
    draft: {
      ...('path' in path && config.base !== undefined && { url: addressAt(path.path, config.base) }),
      slug: fileSlug(template.path),
      shortcode: (name, expression) => (name === '=' ? textOf(expression, template, config.base) : undefined),
      ignore: isSpecialDate(data['date']) ? [...ownKeys, 'date'] : ownKeys,
    },
  };
}

/** Where code of the configuration changes addresses, none is known. */
function changed(path: EleventyPath, { changesUrls }: EleventyConfig): EleventyPath {
  return changesUrls && 'path' in path
    ? { unknown: `${path.path} by code of the configuration (addUrlTransform)` }
    : path;
}

const olderVersion = 3;

function assumedVersion(file: string, address: string, template: Template): readonly Diagnostic[] {
  const other = pathOf({ ...template, version: olderVersion });
  if (!('path' in other) || other.path === address) return [];
  const assumed = { generator: 'Eleventy', version: template.version, address };
  return [versionAssumed(file, assumed, { version: olderVersion, address: other.path })];
}

/** Whether preprocessors leave a template; undefined where that cannot be told (https://www.11ty.dev/docs/config-preprocessors/). */
function keptBy(
  preprocessors: EleventyConfig['preprocessors'],
  file: string,
  context: TemplateData['context'],
  body: string,
  { path }: Template,
): boolean | undefined {
  const end = file.slice(file.lastIndexOf('.') + 1);
  const page = { fileSlug: fileSlug(path), filePathStem: filePathStem(path), inputPath: `./${file}` };
  const concerns = (ends: unknown) =>
    ends === unknownValue || [ends].flat().some((one) => one === '*' || String(one).split(',').includes(end));
  const made = new Set(
    preprocessors
      .filter(({ ends }) => concerns(ends))
      .map(({ run }) =>
        typeof run === 'function'
          ? (run as (data: object, content: string) => unknown)(
              { ...context, page: { ...page, date: unknownValue } },
              body,
            )
          : unknownValue,
      ),
  );
  return made.has(false) ? false : made.has(unknownValue) ? undefined : true;
}

function addressAt(path: string, base: string): string {
  return base.replace(/\/$/, '') + encodedPath(path);
}

/** A path through the filter `url` becomes an address; plain values stand for themselves. */
function textOf(expression: string, template: Template, base: string | undefined): string | undefined {
  const [, path] = /^["'](\/[^"']*)["']\s*\|\s*url$/.exec(expression) ?? [];
  if (path !== undefined) return base === undefined ? path : base.replace(/\/$/, '') + path;
  return evaluated(expression, template);
}

/** `Last Modified`, `git Created` …: what git says of it is known without that. */
function isSpecialDate(value: unknown): boolean {
  return typeof value === 'string' && /^(?:git )?(?:last modified|created)$/i.test(value.trim());
}

/** Where the head says no date, the first one in the path counts. */
function withNamedDate(facts: StatedFacts, file: string, config: EleventyConfig): StatedFacts {
  const [day] = /\d{4}-\d{2}-\d{2}/.exec(file.slice(config.input.length)) ?? [];
  if (facts.opens !== undefined || day === undefined || !isCalendarDate(day)) return facts;
  return { ...facts, opens: { value: startOfDay(day, 'UTC'), origin: { from: 'file-name', file } } };
}

function unknownAddress(file: string, what: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'address-unknown',
    message: `The address of this posting could not be told: its permalink is made of ${what}`,
    hint: 'Write a `permalink` without code in its front matter, or set `links: here` on the source',
    where: { file },
  };
}

/** Eleventy reads dates that are texts by ISO 8601, and stops at any other. */
function isUnreadableDate(value: unknown): boolean {
  if (typeof value !== 'string' || isSpecialDate(value) || value.includes('{')) return false;
  return (
    !/^\d{4}(?:-?\d{2}(?:-?\d{2})?|-?W\d{2}(?:-?\d)?|-?\d{3})?(?:[Tt ]|$)/.test(value) ||
    /^\d{4}-\d{2}-\d{2} \d{1,2}:\d{2}$/.test(value)
  );
}

function unreadableDate(file: string, date: string, line: number | undefined): Diagnostic {
  return {
    severity: 'warning',
    code: 'date-invalid',
    message: `Eleventy cannot read the date "${date.slice(0, 100)}" and stops: the site cannot be built with it`,
    hint: 'Write it as 2026-05-06, or as 2026-05-06T23:30:00+02:00',
    where: { file, ...(line !== undefined && { line }) },
  };
}
