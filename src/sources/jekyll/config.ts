import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Language, parseLanguage } from '../../model/language.ts';
import { isTimeZone } from '../../model/instant.ts';
import { webAddress } from '../../model/address.ts';
import type { Files } from '../source.ts';
import { readSiteYaml } from '../files/site/site-yaml.ts';
import { baseOf, given, joined, text } from '../files/site/site-values.ts';
import { type FrontMatterDefault, frontMatterDefaults } from './front-matter-defaults.ts';
import { isMapping, type Mapping } from '../../text/mapping.ts';

/** What a `_config.yml` says, as far as postings need it (https://jekyllrb.com/docs/configuration/). */
export interface JekyllConfig {
  readonly file: string;
  readonly title?: string;
  readonly description?: string;
  /** `url` and `baseurl`; absolute, ends with `/`. */
  readonly base?: string;
  /** The folder that is built, without `/` at the end; `''` is that of the configuration. */
  readonly source: string;
  /** The folder of collections below `source`, in the same spelling. */
  readonly collectionsDir: string;
  readonly collections: ReadonlyMap<string, Collection>;
  /** A style (`pretty`) or a template. */
  readonly permalink: string;
  readonly defaults: readonly FrontMatterDefault[];
  readonly markdownExtensions: readonly string[];
  /** Whether kramdown, which Jekyll has of itself, reads its Markdown. */
  readonly isKramdown: boolean;
  /** Of posts only so many are built, the newest. */
  readonly limitPosts?: number;
  readonly exclude: readonly string[];
  readonly include: readonly string[];
  /** An IANA zone; Jekyll's own default is that of the machine, for which UTC stands here. */
  readonly timeZone: string;
  readonly language?: Language;
  /** jekyll-redirect-from: a page with `redirect_to` is a redirect. */
  readonly redirects: boolean;
  /** jekyll-optional-front-matter: Markdown without a head is a page. */
  readonly headless: boolean;
  /** Languages of jekyll-polyglot, the default one first; the others are built below their code. */
  readonly polyglot?: readonly string[];
  readonly isSound: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Collection {
  /** Whether Jekyll writes a page for each document. */
  readonly output: boolean;
  readonly permalink?: string;
}

export function configFile(files: Files): string | undefined {
  const there = files.list('');
  return ['_config.yml', '_config.yaml'].find((name) => there.includes(name));
}

export function readConfig(file: string, files: Files): JekyllConfig {
  const found = files.read(file);
  const {
    data = {},
    isSound,
    diagnostics,
  } = found.ok ? readSiteYaml(found.text, file, needed) : { isSound: false, diagnostics: [found.problem] };
  const zone = text(data['timezone']);
  const plugins = pluginsOf(data, files);
  const permalink = text(data['permalink']);
  return {
    file,
    ...given({
      title: text(data['title']) ?? text(data['name']),
      description: text(data['description']),
      base: baseFrom(data, files),
      language: languageOf(data),
      limitPosts: Number(data['limit_posts']) > 0 ? Number(data['limit_posts']) : undefined,
      polyglot: plugins.has('jekyll-polyglot') ? polyglotOf(data) : undefined,
    }),
    source: joined('', text(data['source']) ?? '') ?? '',
    collectionsDir: joined('', text(data['collections_dir']) ?? '') ?? '',
    collections: collectionsOf(data['collections'], permalink),
    permalink: permalink ?? 'date',
    defaults: frontMatterDefaults(data['defaults']),
    markdownExtensions: (text(data['markdown_ext']) ?? 'markdown,mkdown,mkdn,mkd,md')
      .split(',')
      .map((extension) => extension.trim().toLowerCase()),
    isKramdown: /kramdown/i.test(text(data['markdown']) ?? 'kramdown'),
    exclude: [...texts(data['exclude']), ...alwaysExcluded],
    include: texts(data['include']),
    timeZone: zone !== undefined && isTimeZone(zone) ? zone : 'UTC',
    redirects: plugins.has('jekyll-redirect-from'),
    headless:
      plugins.has('jekyll-optional-front-matter') &&
      data['require_front_matter'] !== true &&
      !(isMapping(data['optional_front_matter']) && data['optional_front_matter']['enabled'] === false),
    isSound,
    diagnostics: [
      ...diagnostics,
      ...(plugins.has('jekyll-multiple-languages-plugin') ? [otherFolders(file)] : []),
    ],
  };
}

/**
 * The plugins that Jekyll loads: those of the configuration, the gems of the group `jekyll_plugins`, and what the gem
 * `github-pages` brings of itself.
 */
function pluginsOf(data: Mapping, files: Files): ReadonlySet<string> {
  const found = files.list('').includes('Gemfile') ? files.read('Gemfile') : undefined;
  const gemfile = found?.ok === true ? found.text.replace(/^\s*#.*$/gm, '') : '';
  const gems = [...gemfile.matchAll(/^\s*gem\s*\(?["']([\w-]{1,100})["']/gm)].map(([, name = '']) => name);
  return new Set([
    ...texts(data['plugins']),
    ...texts(data['gems']),
    ...(gemfile.includes('jekyll_plugins') ? gems : []),
    ...(gems.includes('github-pages') ? ['jekyll-optional-front-matter'] : []),
  ]);
}

function otherFolders(file: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'site-config-unsupported',
    message:
      'The plugin jekyll-multiple-languages-plugin makes pages of the folders in `_i18n/`, which are not read here',
    hint: 'Read the built pages instead (`type: pages`), or keep the postings of all languages in collections',
    where: { file },
  };
}

/** Keys without which the rest is not what the site means. */
const needed =
  'url baseurl source collections collections_dir permalink defaults timezone markdown_ext include exclude plugins gems lang locale language languages default_lang'.split(
    ' ',
  );

const alwaysExcluded = [
  'gemfiles',
  'Gemfile',
  'node_modules',
  'vendor/bundle/',
  'vendor/cache/',
  'vendor/gems/',
  'vendor/ruby/',
];

/** Where `url` is absent, GitHub Pages takes the host of the file `CNAME`. */
function baseFrom(data: Mapping, files: Files): string | undefined {
  const stated = text(data['url']);
  const host = stated ?? cname(files);
  const home = host === undefined ? undefined : webAddress(host);
  if (home === undefined) return undefined;
  const path = text(data['baseurl']) ?? '';
  return baseOf(home.replace(/\/$/, '') + (path === '' ? '' : `/${path.replace(/^\//, '')}`));
}

function cname(files: Files): string | undefined {
  if (!files.list('').includes('CNAME')) return undefined;
  const found = files.read('CNAME');
  const host = found.ok ? found.text.trim() : '';
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(host) ? `https://${host}` : undefined;
}

function collectionsOf(value: unknown, permalink: string | undefined): ReadonlyMap<string, Collection> {
  const entries: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? value.map((label) => [String(label), {}])
    : Object.entries(isMapping(value) ? value : {});
  const found = new Map<string, Collection>([['posts', { output: true }]]);
  for (const [label, options] of entries) {
    const own = isMapping(options) ? options : {};
    found.set(label.replace(/[^a-z0-9_.-]/gi, ''), {
      output:
        label === 'posts' ||
        (own['output'] !== undefined && own['output'] !== false && own['output'] !== null),
      ...given({ permalink: text(own['permalink']) }),
    });
  }
  const posts = found.get('posts') as Collection;
  found.set('posts', { ...given({ permalink }), ...posts });
  return found;
}

/** The site's language as themes and plugins name it. */
function languageOf(data: Mapping): Language | undefined {
  const polyglot = text(data['default_lang']);
  const stated = [polyglot, text(data['lang']), text(data['locale']), text(data['language'])];
  return stated.map((one) => parseLanguage(one ?? '')).find((tag) => tag !== undefined);
}

/** https://github.com/untra/polyglot: `languages`, `default_lang`. */
function polyglotOf(data: Mapping): readonly string[] {
  const codes = texts(data['languages']);
  const first = text(data['default_lang']) ?? codes[0] ?? 'en';
  return [first, ...codes.filter((code) => code !== first)];
}

function texts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : []).flatMap((one) => text(one) ?? []);
}
