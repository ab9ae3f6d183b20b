import type { Diagnostic } from '../../model/diagnostic.ts';
import { plain } from '../../text/front-matter/front-matter-format.ts';
import { type FrontMatter, splitFrontMatter } from '../../text/front-matter/front-matter.ts';
import { isTold, momentOf, unknownValue } from '../../text/front-matter/script-values.ts';
import { withUtcTimes } from '../files/facts/utc-times.ts';
import type { Files } from '../source.ts';
import { fileSlug, filePathStem, filled, isDate } from './address.ts';
import { dataIn, type EleventyConfig } from './config.ts';
import { isMapping, type Mapping } from '../../text/mapping.ts';

/** What Eleventy knows when it makes a page of a template (https://www.11ty.dev/docs/data-cascade/). */
export interface TemplateData {
  /** What is told, keys lower-case; of data for the whole site only what says how pages are made. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Keys, lower-case, whose values only running a script would tell, and the file. */
  readonly unknown: Readonly<Record<string, string>>;
  /** All of it, keys as written: what templates and functions see. */
  readonly context: Mapping;
}

export interface SiteData {
  readonly of: (file: string, head?: FrontMatter) => TemplateData;
  readonly diagnostics: () => readonly Diagnostic[];
  /** All that was read, plain. */
  readonly settings: () => unknown;
}

interface Layer {
  readonly file: string;
  readonly data: Mapping;
}

/** Data for the whole site is mostly about something else: of a posting it says how its page is made, and no facts. */
const ofPages = new Set([
  'lang',
  'language',
  'locale',
  'permalink',
  'layout',
  'eleventycomputed',
  'eleventyexcludefromcollections',
  'draft',
  'closed',
  'archived',
]);

export function siteData(config: EleventyConfig, files: Files): SiteData {
  const there = new Set(files.list(''));
  const diagnostics = new Map<string, Diagnostic>();
  const read = new Map<string, Layer>();
  const texts = new Map<string, unknown>();

  const known = (file: string, make: () => Mapping): Layer => {
    const before = read.get(file);
    if (before !== undefined) return before;
    const layer = { file, data: make() };
    const found = files.read(file);
    texts.set(file, found.ok ? found.text : '');
    read.set(file, layer);
    return layer;
  };
  const dataFile = (file: string): Layer =>
    known(file, () => {
      const { value, isSound } = dataIn(file, files);
      if (!isSound || (!isMapping(value) && value !== undefined)) diagnostics.set(file, unreadable(file));
      return isMapping(value) ? value : {};
    });

  /** The files for one stem, weakest first: the last suffix, then JSON before scripts. */
  const layersFor = (stem: string): readonly Layer[] =>
    config.dataSuffixes
      .toReversed()
      .flatMap((suffix) => (suffix === '' ? ['.json'] : extensions).map((end) => stem + suffix + end))
      .filter((file) => there.has(file))
      .map(dataFile);

  /** The heads of a layout and of those that it stands in, the outermost first. */
  const layoutsFor = (name: unknown, depth = 0): readonly Layer[] => {
    const file = typeof name === 'string' ? layoutFile(name, config, there) : undefined;
    if (file === undefined || depth > 10) return [];
    const layer = known(file, () => {
      const found = files.read(file);
      const matter = found.ok ? splitFrontMatter(found.text, file, heads).matter : undefined;
      return matter === undefined ? {} : asWritten(matter);
    });
    return [...layoutsFor(layer.data['layout'], depth + 1), layer];
  };

  const around = globalLayers(config, files, texts);
  const merge = (layers: readonly Layer[]) =>
    layers.reduce<Mapping>((all, { data }) => merged(all, data, config.mergesDeeply), {});
  const global = merge(around);

  return {
    of(file, head) {
      const near = stemsFor(file, config).flatMap(layersFor);
      const own: Layer = { file, data: head === undefined ? {} : asWritten(head) };
      const nearby = merge(near);
      const outer = layoutsFor([own.data, nearby, global].map((data) => data['layout']).find(Boolean));
      const layers = [...outer, ...near, own];
      const context = [merge(outer), nearby, own.data].reduce(
        (all, data) => merged(all, data, config.mergesDeeply),
        global,
      );
      const local = new Set(
        layers.flatMap(({ data }) => Object.keys(data).map((key) => key.replace(override, '').toLowerCase())),
      );
      const sourceOf = (key: string) =>
        [...around, ...layers].findLast(({ data }) => key in data || 'eleventyComputed' in data)?.file ??
        file;
      const found = reckoned(paged(context), file, config);
      const values: Record<string, unknown> = {};
      const unknown: Record<string, string> = {};
      for (const [key, value] of Object.entries(found)) {
        const lower = key.toLowerCase();
        if (!local.has(lower) && !ofPages.has(lower) && !isComputed(context, key)) continue;
        if (isTold(value)) values[lower] ??= plainOr(value);
        else if (lower !== 'eleventycomputed') unknown[lower] = sourceOf(key);
      }
      for (const [key, from] of Object.entries(unknown))
        if (from !== file && key !== 'permalink') diagnostics.set(`${from} ${key}`, notTold(from, key));
      return { values: withUtcTimes(values), unknown, context: found };
    },
    diagnostics: () => [...diagnostics.values()],
    settings: () => [...texts],
  };
}

/** What Eleventy takes for a head. */
export const heads = { namesLanguage: true } as const;

const extensions = ['.json', '.mjs', '.cjs', '.js', '.ts'];
const override = /^override:/;

/** `_data/**`, then what the configuration adds: weakest first. */
function globalLayers(config: EleventyConfig, files: Files, texts: Map<string, unknown>): readonly Layer[] {
  const start = config.dataDir === '' ? '' : `${config.dataDir}/`;
  const layers = (config.dataDir === config.input ? [] : files.list(config.dataDir))
    .filter((file) => extensions.some((end) => file.endsWith(end)))
    .toSorted(
      (a, b) =>
        extensions.findIndex((end) => a.endsWith(end)) - extensions.findIndex((end) => b.endsWith(end)),
    )
    .map((file) => {
      const found = files.read(file);
      const path = file
        .slice(start.length)
        .replace(/\.[^./]+$/, '')
        .split('/');
      texts.set(file, found.ok && found.text.length < 100_000 ? found.text : file);
      return {
        file,
        data: nested(
          path,
          found.ok && found.text.length < 1_000_000 ? dataIn(file, files).value : unknownValue,
        ),
      };
    });
  const own = files.read(config.file);
  texts.set(config.file, own.ok ? own.text : '');
  const added = config.globals.map(([name, value]) => {
    const made = typeof value === 'function' ? (value as () => unknown)() : value;
    return { file: config.file, data: nested(name.split('.'), made) };
  });
  return [...layers, ...added];
}

function nested([key = '', ...rest]: readonly string[], value: unknown): Mapping {
  return { [key]: rest.length === 0 ? value : nested(rest, value) };
}

/** Eleventy's own keys, for heads (JSON in one line) whose keys are not known as they are written. */
const ownNames = new Map(
  ['eleventyComputed', 'eleventyExcludeFromCollections', 'dynamicPermalink'].map((key) => [
    key.toLowerCase(),
    key,
  ]),
);

function asWritten({ data, keys }: FrontMatter): Mapping {
  const nameOf = (lower: string) => keys[lower]?.key ?? ownNames.get(lower) ?? lower;
  return Object.fromEntries(Object.entries(data).map(([lower, value]) => [nameOf(lower), value]));
}

/** Key by key, lists one after the other; a key that begins with `override:` replaces what is there. */
function merged(before: Mapping, over: Mapping, isDeep: boolean): Mapping {
  const result: Record<string, unknown> = { ...before };
  if (!isDeep) return Object.assign(result, over);
  for (const [key, value] of Object.entries(over)) {
    const name = key.replace(override, '');
    const known = key === name ? result[name] : undefined;
    if (Array.isArray(known) && Array.isArray(value))
      result[name] = [...(known as unknown[]), ...(value as unknown[])];
    else if (isPlainMapping(value)) result[name] = merged(isPlainMapping(known) ? known : {}, value, isDeep);
    else result[name] = value;
  }
  return result;
}

function isPlainMapping(value: unknown): value is Mapping {
  return isMapping(value) && !('called' in value && 'arguments' in value);
}

function isComputed(context: Mapping, key: string): boolean {
  const computed = context['eleventyComputed'];
  return isMapping(computed) && key in computed;
}

/**
 * The first of the pages that `pagination` makes of a template, as far as it can be told: the others show the same text, and
 * a template of postings has none of its own for them.
 */
function paged(context: Mapping): Mapping {
  const { pagination } = context;
  if (!isPlainMapping(pagination)) return context;
  const { data, size, alias } = pagination;
  const names = typeof data === 'string' ? data.split('.') : [];
  const items = names.reduce<unknown>((at, key) => (isMapping(at) ? at[key] : undefined), context);
  const isPlain = ['reverse', 'filter', 'before', 'resolve'].every((key) => pagination[key] === undefined);
  const isKnown = isPlain && size === 1 && Array.isArray(items) && items.length > 0 && isTold(items[0]);
  const first: unknown = isKnown ? (items as readonly unknown[])[0] : unknownValue;
  const own = typeof alias === 'string' ? nested(alias.split('.'), first) : {};
  return { ...merged(context, own, true), pagination: { ...pagination, pageNumber: 0, items: [first] } };
}

/** With what `eleventyComputed` makes of the rest: values, templates and functions; `unknownValue` where that cannot be told. */
function reckoned(context: Mapping, file: string, config: EleventyConfig): Mapping {
  const path = config.input === '' ? file : file.slice(config.input.length + 1);
  const page = {
    fileSlug: fileSlug(path),
    filePathStem: filePathStem(path),
    inputPath: `./${file}`,
    outputFileExtension: 'html',
    date: momentOf(context['date'] ?? /\d{4}-\d{2}-\d{2}/.exec(file)?.[0]),
    url: unknownValue,
  };
  const result: Record<string, unknown> = { ...context, page };
  const computed = context['eleventyComputed'];
  if (computed !== undefined && !isPlainMapping(computed)) result['permalink'] = unknownValue;
  for (const [key, value] of Object.entries(isPlainMapping(computed) ? computed : {}))
    result[key] = computedValue(value, result, path, config, key === 'permalink');
  if (typeof result['permalink'] === 'function')
    result['permalink'] = computedValue(result['permalink'], result, path, config, true);
  delete result['page'];
  return result;
}

function computedValue(
  value: unknown,
  data: Mapping,
  path: string,
  config: EleventyConfig,
  isLink: boolean,
): unknown {
  if (typeof value === 'function') return (value as (data: Mapping) => unknown)(asScriptsSee(data));
  if (typeof value === 'string')
    return isLink ? value : (filled(value, { path, data, version: config.version }) ?? unknownValue);
  if (!isPlainMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, computedValue(one, data, path, config, isLink)]),
  );
}

/** YAML makes moments of dates. */
function asScriptsSee(data: Mapping): Mapping {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      typeof value === 'string' && isDate(value) ? momentOf(value) : value,
    ]),
  );
}

/** `job`, `job.html`, `layouts/job`, or a name that the configuration gives it. */
function layoutFile(name: string, config: EleventyConfig, there: ReadonlySet<string>): string | undefined {
  const path = config.layoutAliases.get(name) ?? name;
  const stem = config.layoutDir === '' ? path : `${config.layoutDir}/${path}`;
  return ['', '.liquid', '.njk', '.html', '.md', '.hbs', '.webc']
    .map((end) => stem + end)
    .find((file) => there.has(file));
}

/** `src/src`, `src/jobs/jobs`, `src/jobs/baker`: weakest first. */
function stemsFor(file: string, { input, dataBase }: EleventyConfig): readonly string[] {
  const inside = input === '' ? file : file.slice(input.length + 1);
  const parts = inside.split('/');
  const name = (parts.pop() ?? '').replace(/\.[^.]+$/, '');
  const start = input === '' ? [] : [input];
  const folders = parts.map((part, index) =>
    [...start, ...parts.slice(0, index + 1), dataBase ?? part].join('/'),
  );
  const root = input === '' ? [] : [`${input}/${dataBase ?? input.split('/').at(-1) ?? ''}`];
  return [...root, ...folders, [...start, ...parts, name].join('/')];
}

function plainOr(value: unknown): unknown {
  try {
    return plain(value, 0);
  } catch {
    return undefined;
  }
}

function unreadable(file: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'site-config-invalid',
    message: 'This file of data could not be read',
    hint: 'What it adds to the postings below it (addresses, languages, drafts) is not known until it is mended',
    where: { file },
  };
}

function notTold(file: string, key: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'site-config-unsupported',
    message: `This file computes \`${key}\`, which cannot be told without running it`,
    hint: 'Write it as a plain value, or in the front matter of the postings',
    where: { file },
  };
}
