import type { Diagnostic } from '../../model/diagnostic.ts';
import { isCalendarDate, startOfDay } from '../../model/instant.ts';
import type { FrontMatter } from '../../text/front-matter/front-matter.ts';
import { type GeneratedPage, harvestFiles } from '../files/drafts/harvest-files.ts';
import type { PostingFile } from '../files/folders/posting-files.ts';
import { encodedPath } from '../files/site/site-values.ts';
import type { Desk, Harvest, StatedFacts } from '../source.ts';
import { type EleventyPath, evaluated, fileSlug, pathOf, type Template } from './address.ts';
import type { EleventyConfig } from './config.ts';
import type { DirectoryData } from './data.ts';

/** The drafts of templates, with what the files of data around them add. */
export function harvestTemplates(
  postings: readonly PostingFile[],
  config: EleventyConfig,
  data: DirectoryData,
  desk: Desk,
): Harvest {
  const layers = postings.map(({ file }) => [file, data.of(file)] as const);
  const around = new Map(layers);
  const harvest = harvestFiles(
    postings,
    {
      settings: [config.input, config.base, data.settings()],
      dialect: { python: false, shortcodes: false, template: 'liquid' },
      heads: { namesLanguage: true },
      headSaysLanguage: true,
      completed: ({ file }, matter) => ({
        ...matter,
        data: Object.assign(Object.create(null), around.get(file)?.values, matter.data),
      }),
      page: (posting, matter) => pageOf(posting, matter, around.get(posting.file)?.unknown ?? {}, config),
    },
    desk,
  );
  return { ...harvest, diagnostics: [...data.diagnostics(), ...harvest.diagnostics] };
}

const ownKeys = ['permalink', 'layout', 'eleventycomputed', 'pagination', 'eleventynavigation'];

function pageOf(
  { file }: PostingFile,
  matter: FrontMatter,
  unknown: Readonly<Record<string, string>>,
  config: EleventyConfig,
): GeneratedPage {
  const { data, keys } = matter;
  if (data['eleventyexcludefromcollections'] === true)
    return { notPublic: '`eleventyExcludeFromCollections` takes this posting out of every list' };
  if (data['permalink'] === false && keys['permalink'] !== undefined)
    return { notPublic: '`permalink: false` says that no page is made of this posting' };
  const template: Template = { path: config.input === '' ? file : file.slice(config.input.length + 1), data };
  const script =
    keys['permalink'] === undefined ? (unknown['permalink'] ?? unknown['eleventycomputed']) : undefined;
  const found: EleventyPath =
    script !== undefined && data['permalink'] === undefined
      ? { unknown: `what ${script} computes` }
      : pathOf(template);
  return {
    diagnostics: 'unknown' in found ? [unknownAddress(file, found.unknown)] : [],
    facts: (facts) => withNamedDate(facts, file, config),
    draft: {
      ...('path' in found && config.base !== undefined && { url: addressAt(found.path, config.base) }),
      slug: fileSlug(template.path),
      shortcode: (name, expression) => (name === '=' ? textOf(expression, template, config.base) : undefined),
      ignore: isSpecialDate(data['date']) ? [...ownKeys, 'date'] : ownKeys,
    },
  };
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
