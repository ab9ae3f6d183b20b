import { matchesPattern } from '../files/folders/file-patterns.ts';
import type { Files } from '../source.ts';
import type { ContentPlugin, DocusaurusConfig, Locale } from './config.ts';

/** A file that a plugin makes a page of, in one language. */
export interface Page {
  readonly file: string;
  readonly plugin: ContentPlugin;
  readonly locale: Locale;
  /** Below the plugin's folder, or that of the version. */
  readonly path: string;
  /** What stands for its version in addresses, often nothing; undefined where that cannot be told. */
  readonly versionPart: string | undefined;
  /** Where its original lies without versions: `docs/jobs/baker.md` for `i18n/fr/…/current/jobs/baker.md`. */
  readonly original: string;
}

/** What the files of all plugins become. */
export interface Pages {
  readonly all: readonly Page[];
  /** On the site too, in another version than the one that is read. */
  readonly twins: readonly Page[];
  /** On the site in older versions alone. */
  readonly old: readonly Page[];
  /** Translations without an original, of which there is no page. */
  readonly orphans: readonly Page[];
}

/**
 * The pages of all plugins. What they are is told by the originals alone: a translation stands in for the one of the same
 * path, in the default language too, and is no page without it. A page that is not translated shows the original.
 * Of a page in several versions that of the last one counts, which visitors are led to; of older versions none does.
 */
export function pagesOf({ plugins, locales }: DocusaurusConfig, files: Files): Pages {
  const there = new Set(files.list(''));
  const found: Readonly<Record<keyof Pages, Page[]>> = { all: [], twins: [], old: [], orphans: [] };
  for (const plugin of plugins) {
    const known = new Set<string>();
    for (const version of versionsOf(plugin, files)) {
      const paths = new Set(pathsIn(version.folder, plugin, files));
      for (const locale of locales) {
        const start = translated(plugin, locale, version);
        const page = { plugin, locale, versionPart: version.part };
        const pageOf = (file: string, path: string): Page => ({
          ...page,
          file,
          path,
          original: `${plugin.path}/${path}`,
        });
        const own = pathsIn(start, plugin, files);
        found.orphans.push(
          ...own.filter((path) => !paths.has(path)).map((path) => pageOf(`${start}/${path}`, path)),
        );
        for (const path of paths) {
          const translation = `${start}/${path}`;
          const file = there.has(translation)
            ? translation
            : locale.isDefault
              ? `${version.folder}/${path}`
              : undefined;
          if (file === undefined) continue;
          const kind = known.has(path) ? 'twins' : version.isOld ? 'old' : 'all';
          found[kind].push(pageOf(file, path));
        }
      }
      for (const path of paths) known.add(path);
    }
  }
  return found;
}

function pathsIn(folder: string, { include, exclude }: ContentPlugin, files: Files): readonly string[] {
  const isIn = (patterns: readonly string[], path: string) =>
    patterns.some((pattern) => matchesPattern(pattern, path));
  return files
    .list(folder)
    .map((file) => file.slice(folder.length + 1))
    .filter((path) => /\.mdx?$/i.test(path) && isIn(include, path) && !isIn(exclude, path));
}

interface Version {
  readonly name: string;
  readonly folder: string;
  readonly part: string | undefined;
  /** Neither the last one nor the next. */
  readonly isOld: boolean;
}

/** The versions that are built: the last one, the next one (`current`) where that is another, and the older ones. */
function versionsOf(plugin: ContentPlugin, files: Files): readonly Version[] {
  const { kind, path, versioning } = plugin;
  const before = plugin.id === 'default' ? '' : `${plugin.id}_`;
  const listed = kind === 'docs' ? files.read(`${before}versions.json`) : undefined;
  const made = listed?.ok === true && versioning?.isOff !== true ? namesIn(listed.text) : [];
  if (versioning === undefined)
    return [{ name: 'current', folder: path, part: made.length === 0 ? '' : undefined, isOld: false }];
  const all = [...(versioning.hasCurrent ? ['current'] : []), ...made];
  const built = all.filter((name) => versioning.only?.includes(name) ?? true);
  const last = versioning.last ?? built.find((name) => name !== 'current') ?? 'current';
  return [...new Set([last, 'current', ...built])]
    .filter((name) => built.includes(name))
    .map((name) => ({
      name,
      isOld: name !== last && name !== 'current',
      folder: name === 'current' ? path : `${before}versioned_docs/version-${name}`,
      part: versioning.parts[name] ?? (name === last ? '' : 'next'),
    }));
}

function namesIn(text: string): readonly string[] {
  try {
    const names: unknown = JSON.parse(text);
    return Array.isArray(names) ? names.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

function translated({ kind, id }: ContentPlugin, { folder = '' }: Locale, { name }: Version): string {
  const own = `${folder}/docusaurus-plugin-content-${kind}${id === 'default' ? '' : `-${id}`}`;
  return kind === 'docs' ? `${own}/${name === 'current' ? name : `version-${name}`}` : own;
}
