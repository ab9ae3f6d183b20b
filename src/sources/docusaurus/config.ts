import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Language, parseLanguage } from '../../model/language.ts';
import { webAddress } from '../../model/address.ts';
import { isScriptCall, unknownValue } from '../../text/front-matter/script-values.ts';
import { notTold, readScriptFile, toldAt, valueAt } from '../files/site/script-configuration.ts';
import { baseOf, given, joined, text } from '../files/site/site-values.ts';
import type { Files } from '../source.ts';
import { isMapping } from '../../text/mapping.ts';

/** A plugin that makes pages of a folder. */
export interface ContentPlugin {
  readonly kind: 'docs' | 'blog' | 'pages';
  /** Its `id`; `default` for the one of a preset. */
  readonly id: string;
  readonly path: string;
  /** Undefined where only running the configuration would tell. */
  readonly routeBasePath: string | undefined;
  /** Of the files below `path`: which are pages, and which of them are not. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Whether numbers in front of names are no part of addresses; undefined where a function of the site's decides. */
  readonly stripsNumbers: boolean | undefined;
  /** What the options say of its versions; absent where only running the configuration would tell. */
  readonly versioning?: Versioning;
}

/** https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-docs#lastVersion */
export interface Versioning {
  readonly isOff: boolean;
  readonly hasCurrent: boolean;
  readonly last?: string;
  readonly only?: readonly unknown[];
  /** The part of addresses that stands for a version, where it is stated. */
  readonly parts: Readonly<Record<string, string>>;
}

export interface Locale {
  readonly code: string;
  readonly tag: Language;
  readonly isDefault: boolean;
  /** Where its pages lie; absolute, ends with `/`. */
  readonly base?: string;
  /** Holds its translations; absent where they are not read. */
  readonly folder?: string;
}

/** What a Docusaurus site says, as far as it can be told (https://docusaurus.io/docs/api/docusaurus-config). */
export interface DocusaurusConfig {
  readonly file: string;
  readonly title?: string;
  readonly description?: string;
  /** Where the default locale lies; absolute, ends with `/`. */
  readonly base?: string;
  readonly trailingSlash?: boolean | 'computed';
  /** `.md` is plain Markdown; else all is MDX. */
  readonly plainFormat: 'md' | 'all' | 'none';
  /** The default one first. */
  readonly locales: readonly Locale[];
  /** That of the default locale, where it is stated. */
  readonly language?: Language;
  readonly plugins: readonly ContentPlugin[];
  readonly isSound: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export function configFile(files: Files): string | undefined {
  const there = new Set(files.list('').filter((file) => !file.includes('/')));
  return ['ts', 'js', 'mjs', 'cjs', 'mts', 'cts']
    .map((extension) => `docusaurus.config.${extension}`)
    .find((file) => there.has(file));
}

export function readConfig(file: string, files: Files, stated: { readonly url?: string }): DocusaurusConfig {
  const { main, diagnostics } = readScriptFile(file, files);
  const told = (...path: readonly string[]) => toldAt(main, ...path);
  const [url, baseUrl, trailingSlash, format] = [
    told('url'),
    told('baseUrl'),
    told('trailingSlash'),
    told('markdown', 'format'),
  ];
  const isComputed = url === unknownValue || baseUrl === unknownValue;
  const home = isComputed ? undefined : baseOf(text(url));
  const base = stated.url ?? (home && baseOf(webAddress(text(baseUrl) ?? '/', home)));
  const locales = localesOf(main, base);
  const plugins = pluginsOf(main);
  const computed = [
    ...hingesAt(main, [
      ['trailingSlash'],
      ['i18n'],
      ['markdown', 'format'],
      ['markdown', 'parseFrontMatter'],
    ]),
    ...(['presets', 'plugins'] as const).filter((key) => isOpen(valueAt(main, key))),
    ...plugins.flatMap(({ computed }) => computed),
  ];
  return {
    file,
    ...given({
      title: text(told('title')),
      description: text(told('tagline')),
      base: locales[0]?.base,
      language: text(told('i18n', 'defaultLocale')) === undefined ? undefined : locales[0]?.tag,
      trailingSlash:
        trailingSlash === unknownValue
          ? ('computed' as const)
          : typeof trailingSlash === 'boolean'
            ? trailingSlash
            : undefined,
    }),
    plainFormat: format === 'md' ? 'all' : format === 'detect' ? 'md' : 'none',
    locales,
    plugins,
    isSound: diagnostics.length === 0,
    diagnostics: [
      ...diagnostics,
      ...(isComputed && stated.url === undefined ? [notTold(file, '`url` or `baseUrl`', 'url')] : []),
      ...(plugins.length === 0 && computed.length === 0 && diagnostics.length === 0 ? [noPlugin(file)] : []),
      ...(computed.length === 0 ? [] : [notTold(file, computed.map((key) => `\`${key}\``).join(', '))]),
    ],
  };
}

/** Its Markdown then has no pages, and postings in it are nowhere on the site. */
function noPlugin(file: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'site-config-unsupported',
    message: `${file} names neither the preset classic nor a plugin of docs, blog or pages, without which Docusaurus makes no page of Markdown`,
    hint: 'Name the preset there, or read the folder of postings as `type: markdown` in rolecast.yaml',
    where: { file },
  };
}

/** The keys at these paths that hold something only running the script would tell. */
function hingesAt(main: unknown, paths: readonly (readonly string[])[]): readonly string[] {
  return paths.filter((path) => toldAt(main, ...path) === unknownValue).map((path) => path.join('.'));
}

/** A list with an entry that nobody can tell; a plugin that is a function of the site's own is none of the known ones. */
function isOpen(list: unknown): boolean {
  if (list === undefined) return false;
  return (
    !Array.isArray(list) ||
    list.some((one) => one === unknownValue || (isScriptCall(one) && named(one) === undefined))
  );
}

/** As built for each: below `i18n.path` in the folder of the locale, with the address that it says or that is made of its code. */
function localesOf(main: unknown, base: string | undefined): readonly Locale[] {
  const told = (...path: readonly string[]) => toldAt(main, 'i18n', ...path);
  const first = text(told('defaultLocale')) ?? 'en';
  const named = told('locales');
  const codes = [first, ...(Array.isArray(named) ? named : []).flatMap((one) => text(one) ?? [])];
  return [...new Set(codes)].flatMap((code) => {
    const own = (key: string) => told('localeConfigs', code, key);
    const tag = parseLanguage(text(own('htmlLang')) ?? '') ?? parseLanguage(code);
    if (tag === undefined) return [];
    const isDefault = code === first;
    const [path, url, baseUrl] = [own('path'), own('url'), own('baseUrl')];
    const isRead = own('translate') !== false && path !== unknownValue;
    const home = url === unknownValue || baseUrl === unknownValue ? undefined : (baseOf(text(url)) ?? base);
    const below = text(baseUrl) ?? (base && new URL(base).pathname + (isDefault ? '' : `${code}/`));
    return [
      {
        code,
        tag,
        isDefault,
        ...given({
          base: home && below && baseOf(webAddress(`/${below}/`.replace(/\/{2,}/g, '/'), home)),
          folder: isRead ? joined('', `${text(told('path')) ?? 'i18n'}/${text(path) ?? code}`) : undefined,
        }),
      },
    ];
  });
}

/** Those of the classic preset, then those named by themselves. */
function pluginsOf(main: unknown): readonly (ContentPlugin & { readonly computed: readonly string[] })[] {
  const presets = entriesOf(valueAt(main, 'presets')).filter(([name]) => name.endsWith('classic'));
  const classic = presets.flatMap(([, options]) =>
    (['docs', 'blog', 'pages'] as const).flatMap((kind) => {
      const own = valueAt(options, kind);
      return own === false ? [] : [pluginOf(kind, own)];
    }),
  );
  const single = entriesOf(valueAt(main, 'plugins')).flatMap(([name, options]) => {
    const kind = /(?:plugin-)?content-(docs|blog|pages)$/.exec(name)?.[1] as
      | ContentPlugin['kind']
      | undefined;
    return kind === undefined ? [] : [pluginOf(kind, options)];
  });
  return [...classic, ...single];
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return (Array.isArray(value) ? (value as readonly unknown[]) : []).flatMap((entry) => {
    const [first, options] = Array.isArray(entry) ? (entry as readonly unknown[]) : [entry];
    const name = named(first);
    return name === undefined ? [] : [[name, options] as const];
  });
}

/** `'classic'`, `require.resolve('…')`. */
function named(value: unknown): string | undefined {
  return text(isScriptCall(value) && value.called === 'resolve' ? value.arguments[0] : value);
}

/** https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-docs#configuration, which is the same for all three. */
const usualExclude = [
  '**/_*.{js,jsx,ts,tsx,md,mdx}',
  '**/_*/**',
  '**/*.test.{js,jsx,ts,tsx}',
  '**/__tests__/**',
];
const versionKeys = [
  'includeCurrentVersion',
  'disableVersioning',
  'lastVersion',
  'onlyIncludeVersions',
  'versions',
];
const hinges = ['id', 'path', 'routeBasePath', 'include', 'exclude'];

function pluginOf(
  kind: ContentPlugin['kind'],
  options: unknown,
): ContentPlugin & { readonly computed: readonly string[] } {
  const usual = kind === 'pages' ? 'src/pages' : kind;
  const told = (key: string) => toldAt(options, key);
  const list = (key: string) => {
    const value = told(key);
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : undefined;
  };
  const route = told('routeBasePath');
  const parser = valueAt(options, 'numberPrefixParser');
  const computed = hingesAt(
    options,
    [...hinges, ...(kind === 'docs' ? versionKeys : [])].map((key) => [key]),
  ).map((key) => `${kind}.${key}`);
  return {
    kind,
    id: text(told('id')) ?? 'default',
    path: joined('', text(told('path')) ?? usual) ?? usual,
    routeBasePath:
      typeof route === 'string' ? route : route === unknownValue ? undefined : kind === 'pages' ? '/' : usual,
    include: list('include') ?? ['**/*.{md,mdx}'],
    exclude: list('exclude') ?? usualExclude,
    stripsNumbers:
      parser === unknownValue || typeof parser === 'function'
        ? undefined
        : kind === 'docs' && parser !== false,
    ...given({ versioning: versioningOf(options) }),
    computed,
  };
}

function versioningOf(options: unknown): Versioning | undefined {
  const told = (...path: readonly string[]) => toldAt(options, ...path);
  if (versionKeys.some((key) => told(key) === unknownValue)) return undefined;
  const [only, versions] = [told('onlyIncludeVersions'), told('versions')];
  const names = isMapping(versions) ? Object.keys(versions) : [];
  return {
    isOff: told('disableVersioning') === true,
    hasCurrent: told('includeCurrentVersion') !== false,
    ...given({ last: text(told('lastVersion')), only: Array.isArray(only) ? only : undefined }),
    parts: Object.fromEntries(
      names.flatMap((name) => {
        const part = told('versions', name, 'path');
        return typeof part === 'string' ? [[name, part] as const] : [];
      }),
    ),
  };
}
