import * as v from 'valibot';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Language } from '../../model/language.ts';
import { harvestFiles } from '../files/drafts/harvest-files.ts';
import { matchesPattern } from '../files/folders/file-patterns.ts';
import { namedFolders } from '../files/folders/named-folders.ts';
import { postingFiles, sectionsOf } from '../files/folders/posting-files.ts';
import {
  type FoundSite,
  type GeneratorOptions,
  generatorSource,
  type Wish,
} from '../files/generator-source.ts';
import { languageOption, sectionOption, urlOption } from '../files/site/site-options.ts';
import { encodedPath } from '../files/site/site-values.ts';
import type { Files } from '../source.ts';
import { configFile, readConfig, rewritten, type VitepressConfig } from './config.ts';

/** A VitePress site, read as VitePress 1 reads it (https://vitepress.dev/). Its configuration is never run. */
export const vitepress = generatorSource<GeneratorOptions, VitepressConfig, Look>({
  type: 'vitepress',
  name: 'VitePress',
  looksFor: '.vitepress/config.ts or .js, also in a folder such as docs/ (VitePress)',
  options: v.strictObject({
    section: sectionOption(
      'a folder of pages such as `docs/jobs`, or a list of them',
      'The folder of postings in the language of the root, or a list of folders; looked for where absent.',
    ),
    url: urlOption('The address of the site with its `base`, where the configuration does not say it.'),
    language: languageOption('The language of files that do not say theirs; that of the site where absent.'),
  }),
  configFile,
  usualFile: '.vitepress/config.ts',
  addressKey: 'sitemap.hostname',
  readConfig,
  look,
  detected({ postings }, { file, base, locales }) {
    // The manual of a program may be such a site below its folder, and the postings lie elsewhere.
    if (postings.length === 0 && !file.startsWith('.')) return undefined;
    const homes =
      base === undefined ? [] : locales.map(({ path, tag }) => [tag, new URL(`${path}/`, base).href]);
    return { homes: Object.fromEntries(homes) };
  },
  harvest: ({ postings, pages }, config, _, desk) =>
    harvestFiles(
      postings,
      {
        settings: { ...config, diagnostics: undefined },
        // Vue's `{{ }}` is that of Liquid.
        dialect: { python: false, shortcodes: false, template: 'liquid' },
        page: ({ file }) => {
          const path = pages.get(file)?.path;
          const url = path === undefined ? undefined : addressOf(path, config);
          return {
            diagnostics: path === undefined && config.base !== undefined ? [unknownAddress(file)] : [],
            draft: { ...(url !== undefined && { url }), ignore: ['layout'] },
          };
        },
      },
      desk,
    ),
});

interface Page {
  /** Below the site; undefined where that cannot be told. */
  readonly path: string | undefined;
  /** Its path without the folder that says its language. */
  readonly name: string;
  readonly tag?: Language;
}

interface Look extends FoundSite {
  readonly pages: ReadonlyMap<string, Page>;
}

function look(files: Files, config: VitepressConfig, { section, fallback, known }: Wish): Look {
  const pages = pagesOf(files, config);
  const groups = new Map<Language | undefined, Map<string, string>>();
  for (const [file, { tag, name }] of pages) {
    const group = groups.get(tag) ?? new Map<string, string>();
    groups.set(tag, group.set(name, file));
  }
  const sections =
    section === undefined
      ? [...new Set([...groups].flatMap(([tag, group]) => namedFolders([...group.keys()], tag ?? fallback)))]
      : [section]
          .flat()
          .flatMap(sectionsOf)
          .map((one) => below(one, config, groups));
  const postings = [...groups].flatMap(([tag, own]) => {
    if (sections.length === 0) return [];
    const found = postingFiles([...own.keys()], sections, tag ?? fallback, tag === undefined ? known : []);
    return found.map((posting) => ({
      ...posting,
      file: own.get(posting.file) ?? posting.file,
      named: posting.named || tag !== undefined,
    }));
  });
  return { pages, sections, postings };
}

/** A folder as a person writes it, below `srcDir` or from the site's folder on. */
function below(
  section: string,
  { srcDir }: VitepressConfig,
  groups: ReadonlyMap<unknown, ReadonlyMap<string, string>>,
): string {
  const holds = (folder: string) =>
    [...groups.values()].some((group) => [...group.keys()].some((name) => name.startsWith(`${folder}/`)));
  const inside = `${srcDir}/${section}`;
  return !holds(section) && holds(inside) ? inside : section;
}

/** All Markdown below `srcDir` but what `srcExclude` names, and but routes that a script fills (`[job].md`). */
function pagesOf(files: Files, config: VitepressConfig): ReadonlyMap<string, Page> {
  const { srcDir, srcExclude, locales } = config;
  const start = srcDir === '' ? '' : `${srcDir}/`;
  const isOut = ['**/dist/**', ...srcExclude.map((one) => one.replace(/^\.\//, ''))];
  const pages = files
    .list(srcDir)
    .map((file) => ({ file, own: file.slice(start.length) }))
    .filter(({ own }) => own.endsWith('.md') && !/\[\w+\]/.test(own))
    .filter(({ own }) => !isOut.some((pattern) => matchesPattern(pattern, own)));
  return new Map(
    pages.map(({ file, own }) => {
      const path = rewritten(own, config);
      const locale = locales.find((one) => (path ?? own).startsWith(`${one.path}/`));
      if (locale === undefined) return [file, { path, name: file }];
      const name = own.startsWith(`${locale.path}/`) ? own.slice(locale.path.length + 1) : own;
      return [file, { path, name: start + name, tag: locale.tag }];
    }),
  );
}

function addressOf(path: string, { base, cleanUrls }: VitepressConfig): string | undefined {
  if (base === undefined) return undefined;
  const bare = path.replace(/\.md$/, '');
  const isIndex = /(?:^|\/)index$/.test(bare);
  const end = isIndex ? bare.replace(/index$/, '') : cleanUrls ? bare : `${bare}.html`;
  return base + encodedPath(end);
}

function unknownAddress(file: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'address-unknown',
    message: 'The address of this posting could not be told: the configuration computes `rewrites`',
    hint: 'Write them there as plain paths, or set `links: here` on the source',
    where: { file },
  };
}
