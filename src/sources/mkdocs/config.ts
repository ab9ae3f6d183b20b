import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Files } from '../source.ts';
import { statedVersion } from '../files/site/stated-version.ts';
import { readSiteYaml } from '../files/site/site-yaml.ts';
import { isSince, type Version, versionText } from '../files/site/versions.ts';
import { type Blog, blogsOf } from './blog.ts';
import { baseOf, given, joined, text } from '../files/site/site-values.ts';
import { isMapping, type Mapping } from '../../text/mapping.ts';

/** What a `mkdocs.yml` says, as far as postings need it (https://www.mkdocs.org/user-guide/configuration/). */
export interface MkdocsConfig {
  /** Absent where there is none: MkDocs's defaults are then meant. */
  readonly file?: string;
  readonly siteName?: string;
  readonly siteDescription?: string;
  /** Absolute, ends with `/`. */
  readonly siteUrl?: string;
  /** Without `/` at either end; `''` is the folder of the configuration. */
  readonly docsDir: string;
  readonly directoryUrls: boolean;
  /** `theme.language` (Material) or `theme.locale`, as written. */
  readonly themeLanguage?: string;
  /** The options of the plugin `i18n` (mkdocs-static-i18n). */
  readonly i18n?: Mapping;
  /** Lines in the form of `.gitignore`: what is not built, and what is built while somebody writes at it alone. */
  readonly excludeDocs?: string;
  readonly draftDocs?: string;
  /** Patterns of the plugin mkdocs-exclude, in which `*` crosses folders. */
  readonly excludeGlobs: readonly string[];
  /** What `nav` calls a file and the group around it, by its path below `docs_dir`. */
  readonly navTitles: ReadonlyMap<string, { readonly title?: string; readonly group?: string }>;
  readonly blogs: readonly Blog[];
  /** Whether an extension reads definition lists. */
  readonly definitionLists: boolean;
  /** What mkdocs-redirects puts a redirect in place of, and where that leads; both below `docs_dir`. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Not where a file could not be read: the rest is then not what the site means. */
  readonly isSound: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

const names = ['mkdocs.yml', 'mkdocs.yaml'];

/** `def_list` itself, and what brings it along. */
const definitionExtensions = ['def_list', 'extra'].flatMap((name) => [
  name,
  `markdown.extensions.${name}`,
  `pymdownx.${name}`,
]);

/** Keys that take pages out, and the versions that brought them. */
const newKeys: readonly (readonly [string, Version])[] = [
  ['exclude_docs', [1, 5, 0]],
  ['draft_docs', [1, 6, 0]],
];

/** Keys without which the rest is not what the site means. */
const needed = [
  'INHERIT',
  'site_url',
  'docs_dir',
  'use_directory_urls',
  'theme',
  'plugins',
  'exclude_docs',
  'draft_docs',
];

export function configFile(files: Files): string | undefined {
  const there = files.list('');
  return names.find((name) => there.includes(name));
}

export function readConfig(files: Files): MkdocsConfig {
  const file = configFile(files);
  if (file === undefined)
    return {
      docsDir: 'docs',
      directoryUrls: true,
      excludeGlobs: [],
      redirects: new Map(),
      navTitles: new Map(),
      blogs: [],
      definitionLists: false,
      isSound: true,
      diagnostics: [],
    };
  const { data, isSound, diagnostics } = inherited(files, file, []);
  const theme = data['theme'];
  const docsDir = innerFolder(text(data['docs_dir']) ?? 'docs');
  const address = text(data['site_url']);
  const siteUrl = baseOf(address);
  const stated = statedVersion(files, { pypi: 'mkdocs' });
  const excluded = excludedBy(pluginOptions(data['plugins'], 'exclude'));
  const found = {
    siteName: text(data['site_name']),
    siteDescription: text(data['site_description']),
    siteUrl,
    themeLanguage: isMapping(theme) ? (text(theme['language']) ?? text(theme['locale'])) : undefined,
    i18n: pluginOptions(data['plugins'], 'i18n'),
    excludeDocs: text(data['exclude_docs']),
    draftDocs: text(data['draft_docs']),
  };
  const faults = [
    ...(docsDir === undefined ? [outside(file, 'docs_dir')] : []),
    ...(address !== undefined && siteUrl === undefined ? [notAnAddress(file, address)] : []),
    ...excluded.unread.map((pattern) => notFollowed(file, pattern)),
    ...newKeys
      .filter(([key, since]) => text(data[key]) !== undefined && stated && !isSince(stated.version, since))
      .map(([key]) => notKnown(file, key, versionText(stated?.version ?? [0, 0, 0]))),
  ];
  return {
    file,
    ...given(found),
    docsDir: docsDir ?? 'docs',
    directoryUrls: data['use_directory_urls'] !== false,
    excludeGlobs: excluded.globs,
    navTitles: new Map(titlesIn(data['nav'])),
    blogs: blogsOf(['material/blog', 'blog'].map((name) => pluginOptions(data['plugins'], name))),
    definitionLists: definitionExtensions.some(
      (name) => pluginOptions(data['markdown_extensions'], name) !== undefined,
    ),
    redirects: redirectMaps(pluginOptions(data['plugins'], 'redirects')),
    isSound,
    diagnostics: [...diagnostics, ...faults],
  };
}

/** `INHERIT` as MkDocs follows it: mappings merged deeply, everything else replaced. Only inside the folder, never in a circle. */
function inherited(
  files: Files,
  file: string,
  above: readonly string[],
): { readonly data: Mapping; readonly isSound: boolean; readonly diagnostics: readonly Diagnostic[] } {
  const found = files.read(file);
  if (!found.ok) return { data: {}, isSound: false, diagnostics: [found.problem] };
  const { data = {}, isSound, diagnostics } = readSiteYaml(found.text, file, needed);
  const parent = text(data['INHERIT']);
  if (parent === undefined) return { data, isSound, diagnostics };
  const path = joined(file, parent);
  const known = path !== undefined && ![...above, file].includes(path) && above.length < 5;
  if (!known || !files.list('').includes(path)) {
    return { data, isSound, diagnostics: [...diagnostics, notInherited(file, parent)] };
  }
  const base = inherited(files, path, [...above, file]);
  return {
    data: merged(base.data, data),
    isSound: isSound && base.isSound,
    diagnostics: [...diagnostics, ...base.diagnostics],
  };
}

function merged(base: Mapping, over: Mapping): Mapping {
  const result = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(over)) {
    const below = result.get(key);
    result.set(key, isMapping(below) && isMapping(value) ? merged(below, value) : value);
  }
  return Object.fromEntries(result);
}

/** The options of a plugin, named alone or with options, in a list or in a mapping. */
function pluginOptions(plugins: unknown, name: string): Mapping | undefined {
  for (const entry of Array.isArray(plugins) ? (plugins as readonly unknown[]) : [plugins]) {
    if (entry === name) return {};
    if (isMapping(entry) && Object.hasOwn(entry, name)) {
      const options = entry[name];
      return isMapping(options) ? options : {};
    }
  }
  return undefined;
}

/** `Head baker: jobs/baker.md`, at any depth, in groups that are called `Our jobs: [...]`. */
function titlesIn(
  nav: unknown,
  group?: string,
  depth = 0,
): readonly (readonly [string, { readonly title?: string; readonly group?: string }])[] {
  if (depth > 20) return [];
  if (typeof nav === 'string') return [[nav, given({ group })]];
  if (Array.isArray(nav)) return nav.flatMap((entry) => titlesIn(entry, group, depth + 1));
  return Object.entries(isMapping(nav) ? nav : {}).flatMap(([title, to]) =>
    typeof to === 'string' ? [[to, given({ title, group })] as const] : titlesIn(to, title, depth + 1),
  );
}

function redirectMaps(options: Mapping | undefined): ReadonlyMap<string, string> {
  const maps = options?.['redirect_maps'];
  return new Map(
    Object.entries(isMapping(maps) ? maps : {}).flatMap(([from, to]) =>
      typeof to === 'string' ? [[from, to] as const] : [],
    ),
  );
}

/** `glob` as it stands, and of `regex`, which is found at the start of a path, what can be said as a pattern as well. */
function excludedBy(options: Mapping = {}): {
  readonly globs: readonly string[];
  readonly unread: readonly string[];
} {
  const textsAt = (key: string) => [options[key]].flat().filter((one) => typeof one === 'string');
  const regexes = textsAt('regex').map((regex) => {
    const plain = regex.replace(/^\^/, '').replace(/\$$/, '');
    const end = regex.endsWith('$') ? '' : '*';
    return /^(?:[\w/ -]|\\[./-]|\.\*|\.)*$/.test(plain)
      ? {
          glob:
            plain.replace(/\.\*|\\(.)|\./g, (part, sign = part === '.*' ? '*' : '?') => sign as string) + end,
        }
      : { regex };
  });
  return {
    globs: [...textsAt('glob'), ...regexes.flatMap(({ glob }) => glob ?? [])],
    unread: regexes.flatMap(({ regex }) => regex ?? []),
  };
}

function notFollowed(file: string, regex: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'site-config-unsupported',
    message: `The plugin exclude takes out what matches ${regex.slice(0, 100)}, which is not followed: those pages are read as if they were built`,
    hint: 'Write it as `glob`, or as `exclude_docs`',
    where: { file },
  };
}

function innerFolder(path: string): string | undefined {
  return joined('', path);
}

function notInherited(file: string, parent: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'site-config-unsupported',
    message: `The site's configuration inherits from ${parent.slice(0, 200)}, which could not be followed inside this folder`,
    hint: 'Read a folder that holds both files, or write what is missing (the address, the languages) in rolecast.yaml',
    where: { file },
  };
}

function outside(file: string, key: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'site-config-unsupported',
    message: `${key} leads out of the folder that is read`,
    hint: 'Read the folder that holds both; until then `docs` is looked into',
    where: { file },
  };
}

function notAnAddress(file: string, address: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'site-config-invalid',
    message: `site_url is "${address.slice(0, 200)}", which is not an absolute http(s) address`,
    hint: 'Write site_url as https://lanternworks.example/docs/, or set `url` on the source',
    where: { file },
  };
}

function notKnown(file: string, key: string, version: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'site-config-unsupported',
    message: `MkDocs ${version}, which this site names, does not know ${key} and builds the pages that it takes out; here they are left out all the same`,
    hint: 'Build the site with a newer MkDocs, or take those files out of the folder',
    where: { file },
  };
}
