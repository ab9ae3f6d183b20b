import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Language, parseLanguage } from '../../model/language.ts';
import { webAddress } from '../../model/address.ts';
import { unknownValue } from '../../text/front-matter/script-values.ts';
import { notTold, readScriptFile, valueAt } from '../files/site/script-configuration.ts';
import { baseOf, given, joined, text } from '../files/site/site-values.ts';
import type { Files } from '../source.ts';

/** A plugin that makes pages of a folder. */
export interface ContentPlugin {
  readonly kind: 'docs' | 'blog' | 'pages';
  /** Its `id`; `default` for the one of a preset. */
  readonly id: string;
  readonly path: string;
  readonly routeBasePath: string;
  /** Whether numbers in front of names are no part of addresses; undefined where a function of the site's decides. */
  readonly stripsNumbers: boolean | undefined;
}

export interface Locale {
  readonly code: string;
  readonly tag: Language;
  /** Its part of the address: empty for the default one. */
  readonly prefix: string;
}

/** What a Docusaurus site says, as far as it can be told (https://docusaurus.io/docs/api/docusaurus-config). */
export interface DocusaurusConfig {
  readonly file: string;
  readonly title?: string;
  readonly description?: string;
  /** `url` and `baseUrl`; absolute, ends with `/`. */
  readonly base?: string;
  readonly trailingSlash?: boolean;
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
  const [url, baseUrl, trailingSlash] = ['url', 'baseUrl', 'trailingSlash'].map((key) => valueAt(main, key));
  const isComputed = url === unknownValue || baseUrl === unknownValue;
  const locales = localesOf(main);
  const statesLocale = text(valueAt(main, 'i18n', 'defaultLocale')) !== undefined;
  const home = isComputed ? undefined : baseOf(text(url));
  return {
    file,
    ...given({
      title: text(valueAt(main, 'title')),
      description: text(valueAt(main, 'tagline')),
      base: stated.url ?? (home === undefined ? undefined : baseOf(webAddress(text(baseUrl) ?? '/', home))),
      language: statesLocale ? locales[0]?.tag : undefined,
      trailingSlash: typeof trailingSlash === 'boolean' ? trailingSlash : undefined,
    }),
    locales,
    plugins: pluginsOf(main),
    isSound: diagnostics.length === 0,
    diagnostics: [
      ...diagnostics,
      ...(isComputed && stated.url === undefined ? [notTold(file, '`url` or `baseUrl`', 'url')] : []),
    ],
  };
}

function localesOf(main: unknown): readonly Locale[] {
  const first = text(valueAt(main, 'i18n', 'defaultLocale')) ?? 'en';
  const named = valueAt(main, 'i18n', 'locales');
  const codes = [first, ...(Array.isArray(named) ? named : []).flatMap((one) => text(one) ?? [])];
  return [...new Set(codes)].flatMap((code) => {
    const own = (key: string) => text(valueAt(main, 'i18n', 'localeConfigs', code, key));
    const tag = parseLanguage(own('htmlLang') ?? code);
    const prefix = code === first ? '' : `${own('path') ?? code}/`;
    return tag === undefined ? [] : [{ code, tag, prefix }];
  });
}

/** Those of the classic preset, then those named by themselves. */
function pluginsOf(main: unknown): readonly ContentPlugin[] {
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
    const [name, options] = Array.isArray(entry) ? (entry as readonly unknown[]) : [entry];
    return typeof name === 'string' ? [[name, options] as const] : [];
  });
}

function pluginOf(kind: ContentPlugin['kind'], options: unknown): ContentPlugin {
  const usual = kind === 'pages' ? 'src/pages' : kind;
  const route = valueAt(options, 'routeBasePath');
  const parser = valueAt(options, 'numberPrefixParser');
  return {
    kind,
    id: text(valueAt(options, 'id')) ?? 'default',
    path: joined('', text(valueAt(options, 'path')) ?? usual) ?? usual,
    routeBasePath: typeof route === 'string' ? route : kind === 'pages' ? '/' : usual,
    stripsNumbers: parser === unknownValue ? undefined : kind === 'docs' && parser !== false,
  };
}
