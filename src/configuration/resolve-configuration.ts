import type { Diagnostic } from '../model/diagnostic.ts';
import { endOfDay, isCalendarDate, startOfDay, type Instant } from '../model/instant.ts';
import type { PostingFacts } from '../model/posting.ts';
import type { SiteLanguage } from '../model/site.ts';
import {
  configurationDefaults,
  type Configuration,
  type Override,
  type SourceOptions,
} from '../model/configuration.ts';
import type { Path } from './configuration-faults.ts';
import type { ConfigurationFile } from './configuration-file.ts';
import type { WrittenDate, WrittenFacts } from './schema/fact-schema.ts';
import type { Detection } from '../sources/source.ts';
import type { WrittenConfiguration, WrittenLanguage, WrittenSource } from './schema/written-configuration.ts';

export interface ResolvedConfiguration {
  readonly configuration?: Configuration;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A complete configuration: what the file says, then what was found, then the defaults.
 * `detections` are those of the file's sources, in their order; or the one of the whole site where the file names no source.
 */
export function resolveConfiguration(
  written: WrittenConfiguration,
  detections: readonly (Detection | undefined)[],
  place: ConfigurationFile['place'],
): ResolvedConfiguration {
  const found = detections.flatMap((detection) => (detection === undefined ? [] : [detection.configuration]));
  const first = <K extends keyof Configuration>(key: K): Configuration[K] | undefined =>
    found.map((configuration) => configuration[key]).find((value) => value !== undefined);
  const languages = languagesOf(
    written.languages,
    found.flatMap((configuration) => configuration.languages),
  );
  const sources =
    written.sources?.map((source, index) => sourceOf(source, detections[index])) ?? first('sources') ?? [];
  const organization = written.organization ?? first('organization');
  const tag = written.tag ?? first('tag');
  const diagnostics = gaps({ sources, languages, organization, tag }, place);
  if (organization === undefined || tag === undefined || diagnostics.length > 0) return { diagnostics };

  const timeZone = written.timeZone ?? first('timeZone') ?? configurationDefaults.timeZone;
  const overrides: Record<string, Override> = Object.fromEntries(
    Object.entries(written.overrides ?? {}).map(([key, facts]) => [key, dated(facts, timeZone)]),
  );
  const configuration: Configuration = {
    ...(Object.assign({}, ...found.toReversed()) as Partial<Configuration>),
    ...written,
    languages: languages as readonly SiteLanguage[],
    organization,
    timeZone,
    tag,
    sources,
    defaults: { ...merged(found, 'defaults'), ...dated(written.defaults ?? {}, timeZone) },
    overrides: { ...merged(found, 'overrides'), ...overrides },
    frontMatter: { ...merged(found, 'frontMatter'), ...written.frontMatter },
    prose: { ...merged(found, 'prose'), ...written.prose },
    feeds: { ...merged(found, 'feeds'), ...written.feeds },
  };
  return { configuration, diagnostics };
}

/** What neither the file nor detection says, and nothing can stand in for. */
function gaps(
  parts: {
    readonly organization: unknown;
    readonly tag: unknown;
    readonly sources: readonly unknown[];
    readonly languages: readonly WrittenLanguage[];
  },
  place: ConfigurationFile['place'],
): readonly Diagnostic[] {
  const { organization, tag, sources, languages } = parts;
  const fault = (what: string, hint: string, path: Path = []): Diagnostic => ({
    severity: 'error',
    code: 'configuration-invalid',
    message: `${what}, and none was found`,
    hint,
    where: place(path),
  });
  const whole: readonly (readonly [boolean, string, string])[] = [
    [
      sources.length > 0,
      'names no sources',
      'Add `sources`, such as `sources: [{type: markdown, path: jobs}]`',
    ],
    [languages.length > 0, 'names no languages', 'Add `languages`, such as `languages: {en: {title: Jobs}}`'],
    [
      organization !== undefined,
      'names no organization',
      'Add `organization`: a name, or a mapping of name, url, logo and sameAs',
    ],
    [
      tag !== undefined,
      'has no tag',
      'Add `tag`: a domain of yours and a year in which it was yours, such as `tag: {authority: lanternworks.example, date: 2026}`',
    ],
  ];
  const untitled = languages.filter(({ title }) => title === undefined).map(({ tag }) => tag);
  return [
    ...whole.filter(([there]) => !there).map(([, what, hint]) => fault(`The configuration ${what}`, hint)),
    ...untitled.map((key) =>
      fault(`languages.${key} has no title`, 'Add `title`: what its list of openings is called', [
        { key: 'languages', isKey: true },
        { key, isKey: true },
      ]),
    ),
  ];
}

/** What was found, the first detection first, over what is meant where nothing is said. */
function merged<K extends 'defaults' | 'overrides' | 'frontMatter' | 'prose' | 'feeds'>(
  found: readonly Configuration[],
  key: K,
): Configuration[K] {
  const parts: readonly Configuration[K][] = found.map((configuration) => configuration[key]);
  return Object.assign({}, configurationDefaults[key], ...parts.toReversed());
}

/** The file's languages are the site's; without any, all that were found, in the order of finding. */
function languagesOf(
  written: readonly WrittenLanguage[] | undefined,
  found: readonly SiteLanguage[],
): readonly WrittenLanguage[] {
  const byTag = new Map<string, SiteLanguage>();
  for (const language of found) if (!byTag.has(language.tag)) byTag.set(language.tag, language);
  return written?.map((language) => ({ ...byTag.get(language.tag), ...language })) ?? [...byTag.values()];
}

function sourceOf(
  written: WrittenSource,
  detection: Detection | undefined,
): Configuration['sources'][number] {
  const found = detection?.configuration.sources.find(({ type }) => type === written.type);
  const common: Omit<SourceOptions, 'type'> = { path: '.', links: 'there' };
  // Who says what addresses are made of means those pages, whatever is usual for data without any.
  const addressed = 'pattern' in written || 'url' in written ? { links: 'there' as const } : {};
  return { ...common, ...found, ...addressed, ...written, path: written.path ?? '.' };
}

/** A date alone is the start of that day in the time zone, for `closes` its end. */
export function dated<T extends WrittenFacts>(
  { opens, updated, closes, ...facts }: T,
  timeZone: string,
): Omit<T, 'opens' | 'updated' | 'closes'> & Pick<PostingFacts, 'opens' | 'updated' | 'closes'> {
  const at = (date: WrittenDate, ofDay: typeof startOfDay): Instant =>
    isCalendarDate(date) ? ofDay(date, timeZone) : (date as Instant);
  return {
    ...facts,
    ...(opens === undefined ? {} : { opens: at(opens, startOfDay) }),
    ...(updated === undefined ? {} : { updated: at(updated, startOfDay) }),
    ...(closes === undefined ? {} : { closes: at(closes, endOfDay) }),
  };
}
