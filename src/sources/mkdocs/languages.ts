import { isKnownLanguage, type Language, parseLanguage } from '../../model/language.ts';
import { baseOf, given, text } from '../files/site/site-values.ts';
import type { MkdocsConfig } from './config.ts';
import { isMapping, type Mapping } from '../../text/mapping.ts';

/** A language of the plugin mkdocs-static-i18n (https://ultrabug.github.io/mkdocs-static-i18n/). */
export interface PluginLanguage {
  /** As in the configuration: what folders, suffixes and paths carry. */
  readonly code: string;
  readonly tag: Language;
  readonly default: boolean;
  readonly siteName?: string;
  readonly siteDescription?: string;
  readonly siteUrl?: string;
}

export interface PluginSetting {
  readonly structure: 'folder' | 'suffix';
  /** Those that are built; the default one first. */
  readonly languages: readonly PluginLanguage[];
  /** The codes of those that are not (`build: false`). */
  readonly unbuilt: readonly string[];
}

/** Version 1 (`languages` is a list) and the older one (`default_language` and a mapping). */
export function pluginSetting(options: Mapping | undefined): PluginSetting | undefined {
  if (options === undefined) return undefined;
  const { languages } = options;
  const first = text(options['default_language']);
  const entries: readonly unknown[] = Array.isArray(languages)
    ? languages
    : isMapping(languages)
      ? Object.entries(languages).map(([locale, one]) => ({ ...(isMapping(one) ? one : {}), locale }))
      : [];
  const all =
    first === undefined ? entries : [{ locale: first }, ...entries.filter((one) => localeOf(one) !== first)];
  const found = all.flatMap((entry) => pluginLanguage(entry, first));
  const marked = found.findIndex((one) => one.default);
  const order = marked > 0 ? [found[marked] as PluginLanguage, ...found.toSpliced(marked, 1)] : found;
  const unbuilt = entries.flatMap((entry) => localeOf(entry) ?? []);
  return {
    structure: options['docs_structure'] === 'folder' ? 'folder' : 'suffix',
    languages: order.map((one, index) => ({ ...one, default: index === 0 })),
    unbuilt: unbuilt.filter((code) => !order.some((one) => one.code === code)),
  };
}

function localeOf(entry: unknown): string | undefined {
  return isMapping(entry) ? text(entry['locale']) : undefined;
}

function pluginLanguage(entry: unknown, first: string | undefined): readonly PluginLanguage[] {
  const code = localeOf(entry);
  const tag = parseLanguage(code ?? '');
  if (!isMapping(entry) || code === undefined || tag === undefined || code === 'null') return [];
  if (entry['build'] === false && code !== first) return [];
  return [
    {
      code,
      tag,
      default: entry['default'] === true || code === first,
      ...given({
        siteName: text(entry['site_name']),
        siteDescription: text(entry['site_description']),
        siteUrl: baseOf(text(entry['site_url'])),
      }),
    },
  ];
}

/** The language of `docs_dir` by what the site says: its theme, then the last segment of its address. */
export function statedLanguage(config: MkdocsConfig): Language | undefined {
  const theme = parseLanguage(config.themeLanguage ?? '');
  if (theme !== undefined) return theme;
  const last = lastSegment(config.siteUrl);
  return last !== undefined && isLanguageCode(last) ? parseLanguage(last) : undefined;
}

/** Whether a folder or suffix may name a language: `fr`, `pt-BR`, `zh_TW`; not `jobs`, `img`. */
export function isLanguageCode(code: string): boolean {
  return /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/.test(code) && isKnownLanguage(code);
}

/**
 * Where the site in another language is, where each language is built on its own: the default language's code at the
 * end of the address is replaced, otherwise the code is appended.
 */
export function baseFor(code: string, base: string, fallback: Language): string {
  const last = lastSegment(base);
  const replaced = last !== undefined && parseLanguage(last) === fallback;
  return `${replaced ? base.slice(0, -last.length - 1) : base}${code}/`;
}

function lastSegment(base: string | undefined): string | undefined {
  return base === undefined ? undefined : new URL(base).pathname.split('/').at(-2) || undefined;
}
