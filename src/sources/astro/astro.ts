import * as v from 'valibot';
import {
  type FoundSite,
  type GeneratorOptions,
  generatorSource,
  type Wish,
} from '../files/generator-source.ts';
import { namedFolders } from '../files/folders/named-folders.ts';
import { postingFiles, sectionsOf } from '../files/folders/posting-files.ts';
import { rankOfFolder } from '../files/folders/section-names.ts';
import { languageOption, sectionOption, textOption, urlOption } from '../files/site/site-options.ts';
import type { Files } from '../source.ts';
import { fixedPaths, routesOf } from './address.ts';
import { type AstroConfig, type AstroLocale, configFile, readConfig } from './config.ts';
import { harvestEntries } from './harvest.ts';
import { collectionsOf, type Entry, entriesOf } from './pages.ts';

export interface AstroOptions extends GeneratorOptions {
  /** The path of an entry's page: `jobs/{id}`. */
  readonly pattern?: string;
}

/** An Astro site, read as Astro 5 to 7 read it, whichever it names (https://docs.astro.build/). Its configuration is never run. */
export const astro = generatorSource<AstroOptions, AstroConfig, Look>({
  type: 'astro',
  name: 'Astro',
  looksFor: 'astro.config.mjs or a package.json with astro (Astro)',
  options: v.strictObject({
    section: sectionOption(
      'a collection such as `jobs`, a folder such as `src/content/jobs`, or a list of them',
      'The content collection or folder of postings, or a list of them; looked for where absent.',
    ),
    url: urlOption('The address of the site with its `base`, where the configuration computes it.'),
    pattern: textOption(
      'a path such as jobs/{id}',
      'The path of an entry’s page, made of `{id}`, `{lang}` (its first part) and `{rest}`, where no route says it plainly.',
    ),
    language: languageOption('The language of files that do not say theirs; that of the site where absent.'),
  }),
  configFile,
  usualFile: 'package.json',
  addressKey: 'site',
  readConfig,
  look,
  harvest: ({ postings, entries }, config, { pattern }, desk) =>
    harvestEntries(postings, {
      config,
      entries,
      routes: routesOf(config, desk.files),
      fixed: fixedPaths(config, desk.files),
      ...(pattern !== undefined && { pattern }),
      desk,
    }),
});

interface Look extends FoundSite {
  readonly entries: ReadonlyMap<string, Entry>;
}

/** Sections are folders on disk: those of collections with a usual name, else folders in collections or among pages. */
function look(files: Files, config: AstroConfig, { section, fallback, known }: Wish): Look {
  const { srcDir } = config;
  const { all: collections, diagnostics } = collectionsOf(config, files);
  const entries = new Map(collections.flatMap((one) => [...entriesOf(one, files)]));
  const pages = files.list(`${srcDir}/pages`).filter((file) => pageName.test(file) && !/\/_/.test(file));
  const placed = [...new Set([...entries.keys(), ...pages])].map((file) =>
    placedIn(file, entries.get(file)?.collection.base ?? `${srcDir}/pages`, config.locales),
  );
  const all = placed.map(({ name }) => name);
  const named = collections.filter(({ name }) => rankOfFolder(name) > 0);
  const best = Math.max(...named.map(({ name }) => rankOfFolder(name)));
  const found = named.filter(({ name }) => rankOfFolder(name) === best).map(({ base }) => base);
  const folderOf = (written: string) => {
    const path = sectionsOf(written)[0] ?? '';
    const paths = [path, `${srcDir}/pages/${path}`, `${srcDir}/content/${path}`];
    const own = paths.find((one) => all.some((name) => name.startsWith(`${one}/`)));
    return collections.find(({ name }) => name === written)?.base ?? own ?? path;
  };
  const groups = new Map<AstroLocale | undefined, Placed[]>();
  for (const one of placed) {
    const group = groups.get(one.locale);
    if (group === undefined) groups.set(one.locale, [one]);
    else group.push(one);
  }
  const byName = (isMeant: (one: Placed) => boolean) => [
    ...new Set(
      [...groups].flatMap(([locale, group]) => {
        const names = group.filter(isMeant).map(({ name }) => name);
        return namedFolders(names, locale?.tag ?? fallback);
      }),
    ),
  ];
  // Folders among pages that are called as clearly as a collection hold postings too.
  const beside = () =>
    byName(({ file }) => !entries.has(file)).filter(
      (path) => rankOfFolder(path.slice(path.lastIndexOf('/') + 1)) >= best,
    );
  const sections =
    section === undefined
      ? found.length > 0
        ? [...found, ...beside()]
        : byName(() => true)
      : [section].flat().map(folderOf);
  const postings = [...groups].flatMap(([locale, group]) => {
    const own = new Map(group.map(({ name, file }) => [name, file]));
    const tag = locale?.tag ?? fallback;
    const inside =
      sections.length === 0 ? [] : postingFiles([...own.keys()], sections, tag, locale ? [] : known, true);
    return inside.map((posting) => ({
      ...posting,
      file: own.get(posting.file) ?? posting.file,
      named: posting.named || locale !== undefined,
    }));
  });
  return { entries, sections, postings, diagnostics };
}

/** Astro's own list (https://docs.astro.build/en/guides/markdown-content/). */
const pageName = /\.(?:mdx?|markdown|mdown|mkdn|mkd|mdwn)$/i;

interface Placed {
  readonly file: string;
  /** The path without the folder that says a language. */
  readonly name: string;
  readonly locale?: AstroLocale;
}

/** Astro takes the first part of an address that is one of its locales for the language of the page. */
function placedIn(file: string, root: string, locales: readonly AstroLocale[]): Placed {
  const plain = (text: string) => text.toLowerCase().replaceAll('_', '-');
  const start = root === '' ? 0 : root.length + 1;
  const parts = file.slice(start).split('/');
  for (const [index, part] of parts.slice(0, -1).entries()) {
    const locale = locales.find(({ path }) => plain(path) === plain(part));
    if (locale !== undefined)
      return { file, locale, name: plainName(file.slice(0, start) + parts.toSpliced(index, 1).join('/')) };
  }
  return { file, name: plainName(file) };
}

/** What all sources know for Markdown. */
function plainName(file: string): string {
  return file.replace(/\.(?:mdown|mkdn|mkd|mdwn)$/i, '.md');
}
