import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Language, parseLanguage } from '../../model/language.ts';
import { webAddress } from '../../model/address.ts';
import { isTold, unknownValue } from '../../text/front-matter/script-values.ts';
import { notTold, readScriptFile, type ScriptFile, valueAt } from '../files/site/script-configuration.ts';
import { statedVersion } from '../files/site/stated-version.ts';
import { baseOf, given, joined, text } from '../files/site/site-values.ts';
import type { Files } from '../source.ts';
import { ignoresOf, ignoring } from './ignored.ts';
import { isMapping } from '../../text/mapping.ts';

/** What an Eleventy site says, as far as it can be told (https://www.11ty.dev/docs/config/). */
export interface EleventyConfig {
  /** The configuration, or `package.json` where there is none. */
  readonly file: string;
  /** The major version that builds the site: the installed one, the one asked for, else the newest that is known. */
  readonly version: number;
  /** Nothing on the site says the version. */
  readonly isVersionAssumed: boolean;
  /** The folder of templates, without `/` at the end; `''` is the whole folder. */
  readonly input: string;
  /** Where the site is built: none of it is read. */
  readonly output: readonly string[];
  /** Below `input`. */
  readonly dataDir: string;
  readonly layoutDir: string;
  readonly layoutAliases: ReadonlyMap<string, string>;
  /** Absolute, with the path prefix; ends with `/`. */
  readonly base?: string;
  readonly title?: string;
  readonly description?: string;
  readonly language?: Language;
  /** Of the files of data: `.11tydata` and none. */
  readonly dataSuffixes: readonly string[];
  /** What data files of a folder are called, where not like the folder. */
  readonly dataBase?: string;
  /** The endings of files that are templates; absent where the configuration says none. */
  readonly formats?: ReadonlySet<string>;
  /** Permalinks are taken as they are written. */
  readonly hasPlainLinks: boolean;
  /** Code of the configuration changes addresses. */
  readonly changesUrls: boolean;
  /** Objects of data are merged key by key, and the nearest does not replace the whole. */
  readonly mergesDeeply: boolean;
  /** What `addGlobalData` adds. */
  readonly globals: readonly (readonly [string, unknown])[];
  /** Where one returns false, no page is made of a file. */
  readonly preprocessors: readonly { readonly ends: unknown; readonly run: unknown }[];
  readonly isIgnored: (file: string) => boolean;
  /** Of the i18n plugin, for which the language is that of the address: the language of addresses that say none. */
  readonly addressLanguage?: string;
  readonly isSound: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export interface StatedOptions {
  readonly input?: string;
  /** The whole address of the site, path prefix included. */
  readonly url?: string;
}

const scripts = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'];

/** Eleventy 3 knows no TypeScript and no other name. */
function namesFor(version: number): readonly string[] {
  const called = (name: string) => scripts.map((end) => `${name}.config.${end}`);
  return version < 4
    ? ['.eleventy.js', ...called('eleventy').slice(0, 3)]
    : [...called('buildawesome'), '.eleventy.js', ...called('eleventy')];
}

/** The newest major version that is known: what builds a site that names none. */
const newest = 4;

/** The configuration, or `package.json` where it names Eleventy. */
export function configFile(files: Files): string | undefined {
  const there = new Set(files.list('').filter((file) => !file.includes('/')));
  const own = namesFor(statedMajor(files) ?? newest).find((name) => there.has(name));
  if (own !== undefined || !there.has('package.json')) return own;
  const found = files.read('package.json');
  return found.ok && /"@11ty\/eleventy"\s*:/.test(found.text) ? 'package.json' : undefined;
}

function statedMajor(files: Files): number | undefined {
  return statedVersion(files, { npm: ['@11ty/eleventy'] })?.version[0];
}

export function readConfig(file: string, files: Files, stated: StatedOptions): EleventyConfig {
  const script: ScriptFile =
    file === 'package.json'
      ? { file, main: undefined, named: {}, calls: [], diagnostics: [] }
      : readScriptFile(file, files);
  const stating = statedMajor(files);
  const version = stating ?? newest;
  const line = commandLine(files);
  const calls = (name: string) => script.calls.filter(({ called }) => called === name);
  const told = (call: string, key: readonly string[]): unknown => {
    const found =
      calls(call).at(-1)?.arguments[0] ??
      valueAt(script.main, ...key) ??
      valueAt(script.named['config'], ...key);
    return isTold(found) ? found : unknownValue;
  };
  const input = line.input ?? told('setInputDirectory', ['dir', 'input']);
  const prefix = line.prefix ?? told('setPathPrefix', ['pathPrefix']);
  const output = line.output ?? told('setOutputDirectory', ['dir', 'output']);
  const folder = joined('', stated.input ?? text(input) ?? '') ?? '';
  const below = (path: unknown, usual: string) =>
    joined(`${folder}/`.replace(/^\/$/, ''), text(path) ?? usual) ?? '';
  const [data, includes, layouts] = [
    told('setDataDirectory', ['dir', 'data']),
    told('setIncludesDirectory', ['dir', 'includes']),
    told('setLayoutsDirectory', ['dir', 'layouts']),
  ];
  const dataDir = below(data, '_data');
  const own = siteOf(dataDir, files);
  const site = text(own['url']) === undefined ? { ...siteOf('_data', files), ...own } : own;
  const formats = line.formats ?? told('setTemplateFormats', ['templateFormats']);
  const base = calls('setDataFileBaseName').at(-1)?.arguments[0];
  const suffixes = told('setDataFileSuffixes', ['dataFileSuffixes']);
  const ignored = ignoresOf(script.calls);
  const computed = [
    ...(data === unknownValue ? ['the data directory'] : []),
    ...(includes === unknownValue || layouts === unknownValue ? ['the folder of layouts'] : []),
    ...(ignored.includes(unknownValue) ? ['what is ignored'] : []),
    ...(formats === unknownValue ? ['which files are templates'] : []),
  ];
  const unknown = [
    ...(input === unknownValue && stated.input === undefined
      ? [notTold(file, 'the input directory', 'input')]
      : []),
    ...(prefix === unknownValue && stated.url === undefined ? [notTold(file, '`pathPrefix`', 'url')] : []),
    ...(computed.length === 0 ? [] : [notTold(file, computed.join(', '))]),
  ];
  return {
    file,
    version,
    isVersionAssumed: stating === undefined && !file.startsWith('buildawesome.'),
    input: folder,
    output: ['_site', ...(typeof output === 'string' ? [output] : ['dist', 'public', 'build', 'out'])].map(
      (one) => joined('', one) ?? one,
    ),
    dataDir,
    layoutDir: below(text(layouts) ?? includes, '_includes'),
    layoutAliases: new Map(
      calls('addLayoutAlias').flatMap(({ arguments: [from, to] }) =>
        typeof from === 'string' && typeof to === 'string' ? [[from, to] as const] : [],
      ),
    ),
    dataSuffixes: Array.isArray(suffixes)
      ? suffixes.filter((one): one is string => typeof one === 'string')
      : ['.11tydata', ''],
    hasPlainLinks: calls('setDynamicPermalinks').at(-1)?.arguments[0] === false,
    changesUrls: calls('addUrlTransform').length > 0,
    ...(formatsOf(formats).length > 0 && {
      formats: new Set(
        [formats, ...calls('addTemplateFormats').map(({ arguments: [one] }) => one)].flatMap(formatsOf),
      ),
    }),
    mergesDeeply: version >= 4 || calls('setDataDeepMerge').at(-1)?.arguments[0] !== false,
    globals: calls('addGlobalData').flatMap(({ arguments: [name, value] }) =>
      typeof name === 'string' ? [[name, value] as const] : [],
    ),
    preprocessors: calls('addPreprocessor').flatMap(({ arguments: [, ends, run] }) => [{ ends, run }]),
    isIgnored: ignoring(folder, ignored, calls('setUseGitIgnore').at(-1)?.arguments[0] !== false, files),
    ...given({
      dataBase: text(base),
      addressLanguage: calls('addPlugin')
        .map(({ arguments: [, options] }) => text(valueAt(options, 'defaultLanguage')))
        .find((one) => one !== undefined),
      base: stated.url ?? (prefix === unknownValue ? undefined : baseFrom(text(site['url']), text(prefix))),
      title: text(site['title']) ?? text(site['name']),
      description: text(site['description']),
      language: parseLanguage(text(site['lang']) ?? text(site['language']) ?? text(site['locale']) ?? ''),
    }),
    isSound: script.diagnostics.length === 0,
    diagnostics: [...script.diagnostics, ...unknown],
  };
}

/** `'md,html'`, or a list. */
function formatsOf(value: unknown): readonly string[] {
  return [value]
    .flat()
    .flatMap((one) => (typeof one === 'string' ? one.split(',').map((end) => end.trim()) : []));
}

/** What the scripts of `package.json` say on Eleventy's command line, which wins over the configuration. */
function commandLine(files: Files) {
  const found = files.list('').includes('package.json') ? files.read('package.json') : undefined;
  const command = found?.ok === true ? (/(?:eleventy|11ty)\s[^"&|;]*/.exec(found.text)?.[0] ?? '') : '';
  const option = (name: string) => new RegExp(`--${name}[= ]([^\\s"'\\\\]+)`).exec(command)?.[1];
  return {
    input: option('input'),
    output: option('output'),
    prefix: option('pathprefix'),
    formats: option('formats'),
  };
}

/** The usual files of global data that say what the site is. */
function siteOf(dataDir: string, files: Files): Readonly<Record<string, unknown>> {
  const there = new Set(files.list(dataDir));
  const stems = ['site', 'metadata', 'meta', 'config', 'global'].map((name) =>
    dataDir === '' ? name : `${dataDir}/${name}`,
  );
  for (const stem of stems) {
    const file = ['.json', '.js', '.mjs', '.cjs'].map((end) => stem + end).find((one) => there.has(one));
    const value = file === undefined ? undefined : dataIn(file, files).value;
    if (isMapping(value)) return value;
  }
  return {};
}

/** The value of a file of data, JSON or a script's literals; a fault is not said of what may not be needed. */
export function dataIn(file: string, files: Files): { readonly value: unknown; readonly isSound: boolean } {
  if (!file.endsWith('.json')) {
    const { main, diagnostics } = readScriptFile(file, files);
    return { value: main, isSound: diagnostics.length === 0 };
  }
  const found = files.read(file);
  try {
    return { value: found.ok ? (JSON.parse(found.text) as unknown) : undefined, isSound: found.ok };
  } catch {
    return { value: undefined, isSound: false };
  }
}

/** Where the site's address does not hold the path prefix already, the prefix follows the host. */
function baseFrom(address: string | undefined, prefix: string | undefined): string | undefined {
  const home = baseOf(address);
  const path = `/${(prefix ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  if (home === undefined || path === '/' || new URL(home).pathname.startsWith(path)) return home;
  return baseOf(webAddress(path, home));
}
