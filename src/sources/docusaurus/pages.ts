import type { Files } from '../source.ts';
import type { ContentPlugin, DocusaurusConfig, Locale } from './config.ts';

/** A file that a plugin makes a page of, in one language. */
export interface Page {
  readonly file: string;
  readonly plugin: ContentPlugin;
  readonly locale: Locale;
  /** Below the plugin's folder. */
  readonly path: string;
  /** Where its original lies, or would lie: `docs/jobs/baker.md` for `i18n/fr/…/current/jobs/baker.md`. */
  readonly original: string;
}

/** The pages of all plugins: originals in the default language, and what is translated in `i18n/`. */
export function pagesOf({ plugins, locales }: DocusaurusConfig, files: Files): readonly Page[] {
  return plugins.flatMap((plugin) =>
    locales.flatMap((locale) => {
      const isDefault = locale.prefix === '';
      const root = isDefault ? plugin.path : translated(plugin, locale);
      return files
        .list(root)
        .map((file) => ({ file, path: file.slice(root.length + 1) }))
        .filter(({ path }) => /\.mdx?$/i.test(path) && !/(?:^|\/)_/.test(path))
        .map(({ file, path }) => ({ file, plugin, locale, path, original: `${plugin.path}/${path}` }));
    }),
  );
}

function translated({ kind, id }: ContentPlugin, { code }: Locale): string {
  const folder = `i18n/${code}/docusaurus-plugin-content-${kind}${id === 'default' ? '' : `-${id}`}`;
  return kind === 'docs' ? `${folder}/current` : folder;
}
