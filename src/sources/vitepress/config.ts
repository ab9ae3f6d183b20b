import { webAddress } from '../../model/address.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Language, parseLanguage } from '../../model/language.ts';
import { isMapping } from '../../text/mapping.ts';
import { unknownValue } from '../../text/front-matter/script-values.ts';
import { notTold, readScriptFile, toldAt } from '../files/site/script-configuration.ts';
import { baseOf, given, joined, text } from '../files/site/site-values.ts';
import type { Files } from '../source.ts';

/** What a VitePress site says, as far as it can be told (https://vitepress.dev/reference/site-config). */
export interface VitepressConfig {
  readonly file: string;
  readonly title?: string;
  readonly description?: string;
  /** The address of the site with its `base`; ends with `/`. */
  readonly base?: string;
  /** The folder of pages. */
  readonly srcDir: string;
  readonly srcExclude: readonly string[];
  readonly cleanUrls: boolean;
  /** The folders of languages beside the root. */
  readonly locales: readonly { readonly path: string; readonly tag: Language }[];
  /** That of the root, where it is stated. */
  readonly language?: Language;
  /** By which pages are elsewhere than they lie; undefined where only running the configuration would tell. */
  readonly rewrites: readonly Rewrite[] | undefined;
  readonly isSound: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Rewrite {
  readonly from: string;
  /** What `:page` stands for, in the order of the groups of `from`. */
  readonly names: readonly string[];
  readonly to: string;
}

/** In the folder `.vitepress`, which is hidden, and so named by the disk alone. */
export function configFile(files: Files): string | undefined {
  const found = (files.hidden?.() ?? []).filter((path) => inFolder.test(path));
  const depth = (path: string) => path.split('/').length;
  return found.toSorted((a, b) => depth(a) - depth(b))[0];
}

const inFolder = /(?:^|\/)\.vitepress\/config(?:\/index)?\.m?[jt]s$/;

export function readConfig(file: string, files: Files, stated: { readonly url?: string }): VitepressConfig {
  const { main, diagnostics } = readScriptFile(file, files);
  const told = (...path: readonly string[]) => toldAt(main, ...path);
  const root = file.slice(0, file.search(/\.vitepress\//));
  const srcDir = joined(root, text(told('srcDir')) ?? '.');
  const locales = told('locales');
  const rewrites = rewritesOf(told('rewrites'));
  const home = [told('sitemap', 'hostname'), told('base')];
  const computed = ['srcDir', 'srcExclude', 'locales', 'cleanUrls', 'rewrites'].filter(
    (key) => told(key) === unknownValue || (key === 'rewrites' && rewrites === undefined),
  );
  return {
    file,
    ...given({
      title: text(told('title')),
      description: text(told('description')),
      base: stated.url ?? (home.includes(unknownValue) ? undefined : baseFrom(home.map(text))),
      language: parseLanguage(text(told('locales', 'root', 'lang')) ?? text(told('lang')) ?? ''),
    }),
    srcDir: srcDir ?? root.replace(/\/$/, ''),
    srcExclude: [told('srcExclude')].flat().filter((one): one is string => typeof one === 'string'),
    cleanUrls: told('cleanUrls') === true,
    locales: Object.keys(isMapping(locales) ? locales : {}).flatMap((key) => {
      const path = key.replace(/^\/|\/$/g, '');
      const tag = parseLanguage(text(told('locales', key, 'lang')) ?? '') ?? parseLanguage(path);
      return key === 'root' || path === '' || tag === undefined ? [] : [{ path, tag }];
    }),
    rewrites,
    isSound: diagnostics.length === 0,
    diagnostics: [
      ...diagnostics,
      ...(home.includes(unknownValue) && stated.url === undefined
        ? [notTold(file, '`sitemap.hostname` or `base`', 'url')]
        : []),
      ...(computed.length === 0 ? [] : [notTold(file, computed.map((key) => `\`${key}\``).join(', '))]),
    ],
  };
}

/** A host name without a path, and the `base`; one with a path has it in it. */
function baseFrom([host, base = '/']: readonly (string | undefined)[]): string | undefined {
  const home = baseOf(host);
  return home && new URL(home).pathname === '/' ? baseOf(webAddress(base, home)) : home;
}

/** `'en/openings/:page': 'en/jobs/:page'`; what else path-to-regexp knows is not told. */
function rewritesOf(value: unknown): readonly Rewrite[] | undefined {
  if (value === undefined) return [];
  if (!isMapping(value)) return undefined;
  const found = Object.entries(value).map(([written, to]) => {
    const from = written.replace(/:(\w+)(?:\(\.\*\)|\*)/g, ':$1*');
    const isPlain = /^[^(){}?+^*]*(?::\w+\*)?[^(){}?+^*]*$/.test(from) && typeof to === 'string';
    const names = [...from.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
    const target = isPlain ? to.replace(/:(\w+)(?:\(\.\*\)|\*)/g, ':$1') : '';
    return isPlain && !/[(){}?+*]/.test(target) ? { from, names, to: target } : undefined;
  });
  return found.every((one) => one !== undefined) ? found : undefined;
}

/** The path of a page below the site, with `.md`; undefined where that cannot be told. */
export function rewritten(path: string, { rewrites }: VitepressConfig): string | undefined {
  if (rewrites === undefined) return undefined;
  for (const { from, names, to } of rewrites) {
    const pattern = from
      .split(/(:\w+\*?)/)
      .map((part) => (part.startsWith(':') ? (part.endsWith('*') ? '(.*)' : '([^/]+?)') : escaped(part)))
      .join('');
    const found = new RegExp(`^${pattern}$`).exec(path);
    if (found === null) continue;
    const values = new Map(names.map((name, index) => [name, found[index + 1] ?? '']));
    return to.replace(/:(\w+)/g, (whole, name: string) => values.get(name) ?? whole);
  }
  return path;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
