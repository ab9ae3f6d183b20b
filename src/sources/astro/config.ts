import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Language, parseLanguage } from '../../model/language.ts';
import { webAddress } from '../../model/address.ts';
import { unknownValue } from '../../text/front-matter/script-values.ts';
import { notTold, readScriptFile, valueAt } from '../files/site/script-configuration.ts';
import { isMapping } from '../files/site/site-yaml.ts';
import { baseOf, given, joined, text } from '../files/site/site-values.ts';
import type { Files } from '../source.ts';

/** What an Astro site says, as far as it can be told (https://docs.astro.build/en/reference/configuration-reference/). */
export interface AstroConfig {
  readonly file: string;
  readonly srcDir: string;
  /** `site` and `base`; absolute, ends with `/`. */
  readonly base?: string;
  /** How the address of a page ends, as `Astro.url` says it: `/baker/`, `/baker` or `/baker.html`. */
  readonly ending: 'slash' | 'none' | 'html';
  readonly language?: Language;
  readonly title?: string;
  readonly isSound: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

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
  const [site, base, srcDir] = ['site', 'base', 'srcDir'].map((key) => valueAt(main, key));
  const locale = text(valueAt(main, 'i18n', 'defaultLocale'));
  const isComputed = site === unknownValue || base === unknownValue;
  return {
    file,
    srcDir: joined('', text(srcDir) ?? 'src') ?? 'src',
    ending: endingOf(valueAt(main, 'trailingSlash'), valueAt(main, 'build', 'format')),
    ...given({
      base: stated.url ?? (isComputed ? undefined : baseFrom(text(site), text(base))),
      language: parseLanguage(locale ?? ''),
      title: titleOf(main),
    }),
    isSound: diagnostics.length === 0,
    diagnostics: [
      ...diagnostics,
      ...(isComputed && stated.url === undefined ? [notTold(file, '`site` or `base`', 'url')] : []),
    ],
  };
}

/** Starlight has a title; Astro itself has none. */
function titleOf(main: unknown): string | undefined {
  const integrations = valueAt(main, 'integrations');
  const titles = (Array.isArray(integrations) ? integrations : []).map((one: unknown) => {
    const [options] =
      isMapping(one) && Array.isArray(one['arguments']) ? (one['arguments'] as unknown[]) : [];
    return text(valueAt(options, 'title'));
  });
  return titles.find((title) => title !== undefined);
}

function baseFrom(site: string | undefined, base: string | undefined): string | undefined {
  const home = baseOf(site);
  if (home === undefined || base === undefined) return home;
  return baseOf(webAddress(`/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'), home));
}

function endingOf(trailingSlash: unknown, format: unknown): AstroConfig['ending'] {
  if (format === 'file') return 'html';
  return trailingSlash === 'never' ? 'none' : 'slash';
}
