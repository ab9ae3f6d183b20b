import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Language, parseLanguage } from '../../model/language.ts';
import { webAddress } from '../../model/address.ts';
import { isScriptCall, unknownValue } from '../../text/front-matter/script-values.ts';
import { notTold, readScriptFile, toldAt, valueAt } from '../files/site/script-configuration.ts';
import { statedVersion } from '../files/site/stated-version.ts';
import { baseOf, given, joined, text } from '../files/site/site-values.ts';
import type { Files } from '../source.ts';
import { isMapping } from '../../text/mapping.ts';

/** What an Astro site says, as far as it can be told (https://docs.astro.build/en/reference/configuration-reference/). */
export interface AstroConfig {
  readonly file: string;
  /** The major version that builds the site: the installed one, the one asked for, else the newest that is known. */
  readonly version: number;
  readonly srcDir: string;
  /** `site` and `base`; absolute, ends with `/`. */
  readonly base?: string;
  /** How the address of a page ends, as `Astro.url` says it: `/baker/`, `/baker` or `/baker.html`. */
  readonly ending: 'slash' | 'none' | 'html' | 'computed';
  /** An `index` ends with a slash, whatever others do. */
  readonly indexEnding: AstroConfig['ending'];
  /** Where nothing on the site says its version, and another one ends addresses otherwise. */
  readonly other?: { readonly version: number; readonly endings: Endings };
  readonly language?: Language;
  /** The parts of paths that say a language; the default one may be among them. */
  readonly locales: readonly AstroLocale[];
  readonly title?: string;
  readonly isStarlight: boolean;
  /** Pages are made of `.mdx` too. */
  readonly hasMdx: boolean;
  /** The paths, without slashes around, at which the configuration puts a redirect; they go before pages. */
  readonly redirects: ReadonlySet<string>;
  readonly isSound: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export interface AstroLocale {
  readonly path: string;
  readonly tag: Language;
}

type Endings = Pick<AstroConfig, 'ending' | 'indexEnding'>;

const newest = 7;
const older = 5;
const names = ['mjs', 'js', 'ts', 'mts', 'cjs', 'cts'].map((extension) => `astro.config.${extension}`);

/** The configuration, or `package.json` where it names Astro. */
export function configFile(files: Files): string | undefined {
  const there = new Set(files.list('').filter((file) => !file.includes('/')));
  const own = names.find((name) => there.has(name));
  if (own !== undefined || !there.has('package.json')) return own;
  const found = files.read('package.json');
  return found.ok && /"astro"\s*:/.test(found.text) ? 'package.json' : undefined;
}

export function readConfig(file: string, files: Files, stated: { readonly url?: string }): AstroConfig {
  const { main, diagnostics } =
    file === 'package.json' ? { main: undefined, diagnostics: [] } : readScriptFile(file, files);
  const told = (...path: readonly string[]) => toldAt(main, ...path);
  const starlight = integration(main, 'starlight');
  const integrations = valueAt(main, 'integrations');
  const redirects = valueAt(main, 'redirects');
  const isComputed = told('site') === unknownValue || told('base') === unknownValue;
  const hinges = [['srcDir'], ['trailingSlash'], ['build', 'format'], ['i18n']];
  const computed = hinges
    .filter((path) => told(...path) === unknownValue)
    .map((path) => `\`${path.join('.')}\``);
  const stating = statedVersion(files, { npm: ['astro'] })?.version[0];
  const version = stating ?? newest;
  const endings = (of: number) => endingsOf(told('trailingSlash'), told('build', 'format'), of);
  const isSame = stating !== undefined || endings(version).ending === endings(older).ending;
  const locales = [...localesOf(told('i18n', 'locales')), ...starlightLocales(toldAt(starlight, 'locales'))];
  const first = text(told('i18n', 'defaultLocale')) ?? starlightDefault(starlight);
  return {
    file,
    version,
    srcDir: joined('', text(told('srcDir')) ?? 'src') ?? 'src',
    ...endings(version),
    ...(!isSame && { other: { version: older, endings: endings(older) } }),
    locales,
    isStarlight: starlight !== undefined,
    // Integrations that are not told may be the one that reads it; Starlight brings it.
    hasMdx:
      integrations === unknownValue ||
      starlight !== undefined ||
      integration(main, 'mdx') !== undefined ||
      (Array.isArray(integrations) && integrations.some((one) => !isScriptCall(one))),
    redirects: new Set(
      Object.keys(isMapping(redirects) ? redirects : {}).map((path) => path.replace(/^\/+|\/+$/g, '')),
    ),
    ...given({
      base: stated.url ?? (isComputed ? undefined : baseFrom(text(told('site')), text(told('base')))),
      language: locales.find(({ path }) => path === first)?.tag ?? parseLanguage(first ?? ''),
      title: titleOf(main),
    }),
    isSound: diagnostics.length === 0,
    diagnostics: [
      ...diagnostics,
      ...(isComputed && stated.url === undefined ? [notTold(file, '`site` or `base`', 'url')] : []),
      ...(computed.length === 0 ? [] : [notTold(file, computed.join(', '))]),
    ],
  };
}

/** `'fr'`, or `{path: 'brazil', codes: ['pt-BR', 'pt']}`, whose first code is the language. */
function localesOf(value: unknown): readonly AstroLocale[] {
  return (Array.isArray(value) ? (value as readonly unknown[]) : []).flatMap((one) => {
    const codes = isMapping(one) && Array.isArray(one['codes']) ? (one['codes'] as unknown[]) : [one];
    const tag = parseLanguage(text(codes[0]) ?? '');
    const paths = isMapping(one) ? [one['path'], ...codes] : codes;
    return tag === undefined
      ? []
      : paths.flatMap((path) => (typeof path === 'string' ? [{ path, tag }] : []));
  });
}

/** `{root: {lang: 'en'}, fr: {label: 'Français'}}` (https://starlight.astro.build/guides/i18n/). */
function starlightLocales(value: unknown): readonly AstroLocale[] {
  return Object.entries(isMapping(value) ? value : {}).flatMap(([path, own]) => {
    const tag = parseLanguage((isMapping(own) ? text(own['lang']) : undefined) ?? path);
    return tag === undefined ? [] : [{ path, tag }];
  });
}

function starlightDefault(options: unknown): string | undefined {
  return text(toldAt(options, 'defaultLocale')) ?? text(toldAt(options, 'locales', 'root', 'lang'));
}

function integration(main: unknown, name: string): unknown {
  const list = valueAt(main, 'integrations');
  const found = (Array.isArray(list) ? (list as readonly unknown[]) : []).find(
    (one) => isScriptCall(one) && one.called === name,
  );
  return isScriptCall(found) ? (found.arguments[0] ?? {}) : undefined;
}

/** Starlight has a title; Astro itself has none. */
function titleOf(main: unknown): string | undefined {
  const integrations = valueAt(main, 'integrations');
  const titles = (Array.isArray(integrations) ? (integrations as readonly unknown[]) : []).map((one) =>
    isScriptCall(one) ? text(valueAt(one.arguments[0], 'title')) : undefined,
  );
  return titles.find((title) => title !== undefined);
}

function baseFrom(site: string | undefined, base: string | undefined): string | undefined {
  const home = baseOf(site);
  if (home === undefined || base === undefined) return home;
  return baseOf(webAddress(`/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'), home));
}

/** Before Astro 7 a preserved page is called as if it were a folder, which it is not. */
function endingsOf(trailingSlash: unknown, format: unknown, version: number): Endings {
  if (trailingSlash === unknownValue || format === unknownValue)
    return { ending: 'computed', indexEnding: 'computed' };
  const folder = trailingSlash === 'never' ? 'none' : 'slash';
  const isFile = format === 'file' || (format === 'preserve' && version >= 7);
  return { ending: isFile ? 'html' : folder, indexEnding: format === 'file' ? 'html' : folder };
}
