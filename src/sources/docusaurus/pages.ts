import { matchesPattern } from '../files/folders/file-patterns.ts';
import type { Files } from '../source.ts';
import type { ContentPlugin, DocusaurusConfig, Locale } from './config.ts';

/** A file that a plugin makes a page of, in one language. */
export interface Page {
  readonly file: string;
  readonly plugin: ContentPlugin;
  readonly locale: Locale;
  /** Below the plugin's folder. */
  readonly path: string;
  /** Where its original lies: `docs/jobs/baker.md` for `i18n/fr/…/current/jobs/baker.md`. */
  readonly original: string;
}

/**
 * The pages of all plugins. What they are is told by the originals alone: a translation stands in for the one of the same
 * path, in the default language too, and is no page without it. A page that is not translated shows the original.
 */
export function pagesOf({ plugins, locales }: DocusaurusConfig, files: Files): readonly Page[] {
  const there = new Set(files.list(''));
  return plugins.flatMap((plugin) => {
    const isIn = (patterns: readonly string[], path: string) =>
      patterns.some((pattern) => matchesPattern(pattern, path));
    const paths = files
      .list(plugin.path)
      .map((file) => file.slice(plugin.path.length + 1))
      .filter((path) => /\.mdx?$/i.test(path) && isIn(plugin.include, path) && !isIn(plugin.exclude, path));
    return locales.flatMap((locale) =>
      paths.flatMap((path) => {
        const original = `${plugin.path}/${path}`;
        const translation = `${translated(plugin, locale)}/${path}`;
        const file = there.has(translation) ? translation : locale.isDefault ? original : undefined;
        return file === undefined ? [] : [{ file, plugin, locale, path, original }];
      }),
    );
  });
}

function translated({ kind, id }: ContentPlugin, { folder = '' }: Locale): string {
  const own = `${folder}/docusaurus-plugin-content-${kind}${id === 'default' ? '' : `-${id}`}`;
  return kind === 'docs' ? `${own}/current` : own;
}
