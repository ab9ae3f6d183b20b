import * as v from 'valibot';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { configFiles, readConfig } from './config/config-files.ts';
import { isWithin } from './addresses/path-text.ts';
import { type Content, contentOf } from './pages/content.ts';
import { detectionOf, type FoundSite, noPostings } from './config/detection.ts';
import { harvestPages } from './harvest.ts';
import { introductions } from '../files/drafts/introductions.ts';
import { withListings } from '../files/drafts/listings.ts';
import { rankOfFolder } from '../files/folders/section-names.ts';
import { findSections } from './pages/section-search.ts';
import { pagesIn, sectionPath } from './pages/sections.ts';
import { hugoVersion } from './config/hugo-version.ts';
import { type HugoSite, siteOf } from './config/site.ts';
import { sectionOption } from '../files/site/site-options.ts';
import type { Desk, Files, Source } from '../source.ts';

export interface HugoOptions {
  /** The folders of postings, relative to the content folder of each language; looked for where absent. */
  readonly section?: string | readonly string[];
}

/** A Hugo site, read as the version of Hugo reads it that the site states, else the newest known one (https://gohugo.io/). */
export const hugo: Source<HugoOptions> = {
  type: 'hugo',
  looksFor: 'hugo.toml, config.yaml or config/_default/ beside content/ (Hugo)',
  options: v.strictObject({
    section: sectionOption(
      'a folder below the content folder, such as `careers/positions`, or a list of them',
      'The folder of postings below the content folder, or a list of folders; looked for where absent.',
    ),
  }),
  detect(files, wish) {
    if (!isHugo(files)) return undefined;
    const { site, content, config, configFile, isSound } = look(files);
    const found = sectionsOf(wish.section, content, site, files);
    const postings = pagesIn(found.sections, content.pages);
    const detection = detectionOf({ config, configFile, site, found, postings });
    return isSound ? detection : { ...detection, isDoubtful: true };
  },
  async read(options, desk) {
    const { site, content, configFile, diagnostics } = look(desk.files, desk);
    const found = sectionsOf(options.section, content, site, desk.files);
    const postings = desk.memo(`pages in ${found.sections.join('\n')}`, [content], () =>
      pagesIn(found.sections, content.pages),
    );
    const harvest = harvestPages(postings, content, site, desk);
    const strangers = [...strangersIn(found.sections, content, site), ...unreadIn(found.sections, content)];
    const nothing = postings.length === 0 ? [noPostings(found, site, configFile)] : [];
    return {
      ...harvest,
      drafts: withListings(harvest.drafts, desk),
      diagnostics: [
        ...diagnostics,
        ...nothing,
        ...strangers,
        ...harvest.diagnostics,
        ...introductions(
          found.sections,
          postings.map(({ page }) => page),
          desk,
        ),
      ],
      leftOut: harvest.leftOut + strangers.length,
    };
  },
};

function sectionsOf(
  wished: HugoOptions['section'],
  content: Content,
  site: HugoSite,
  files: Files,
): FoundSite['found'] {
  if (wished === undefined) return findSections(content.pages, files);
  return { sections: [wished].flat().map((section) => sectionPath(section, site)), by: 'wish' };
}

/** `config.yaml` alone could be anything's; with content beside it or one of Hugo's own keys it is Hugo's. */
function isHugo(files: Files): boolean {
  const names = configFiles(files);
  if (names.length === 0) return false;
  if (names.some((name) => name.startsWith('hugo.') || name.startsWith('config/_default/'))) return true;
  const { config } = readConfig(files);
  const known = ['baseurl', 'defaultcontentlanguage', 'contentdir', 'theme', 'languagecode'];
  return known.some((key) => key in config) || files.list('content').length > 0;
}

function look(files: Files, desk?: Desk) {
  const found = readConfig(files);
  const isSound = found.diagnostics.length === 0;
  const {
    config,
    files: names,
    unquotedNo,
  } = desk?.lastSound?.('Hugo configuration', found, isSound) ?? found;
  const configFile = names[0] ?? 'hugo.toml';
  const memo: Desk['memo'] = desk?.memo ?? ((_key, _input, make) => make());
  const version = hugoVersion(config, configFile, files);
  const site = memo('site', JSON.stringify([configFile, config, version, unquotedNo]), () =>
    siteOf(config, configFile, version, unquotedNo),
  );
  const folders = [...new Set(site.mounts.map(({ source }) => source))];
  const lists = folders.map((folder) => files.list(folder));
  const content = memo('content', [site, ...lists], () => contentOf([...new Set(lists.flat())], site));
  const diagnostics = [...found.diagnostics, ...site.diagnostics];
  return { config, configFile, site, content, diagnostics, isSound };
}

function isAmong(sections: readonly string[], folder: string): boolean {
  const normal = folder.normalize('NFC');
  return (
    sections.some((section) => isWithin(normal, section)) ||
    normal.split('/').some((name) => rankOfFolder(name) > 0)
  );
}

/** A file in a language that the site does not have would go out in the wrong one. */
function strangersIn(
  sections: readonly string[],
  { strangers }: Content,
  { languages }: HugoSite,
): readonly Diagnostic[] {
  return strangers
    .filter(({ folder }) => isAmong(sections, folder))
    .map(({ file, suffix }) => {
      const lower = suffix.toLowerCase();
      const isCapital = languages.some(({ code }) => code === lower && code !== suffix);
      return {
        severity: 'warning',
        code: 'language-unknown',
        message: isCapital
          ? `This file is in the language "${suffix}" where Hugo is 0.123 or newer, and in the default one before; the site does not say which Hugo builds it`
          : `By its name or folder this file is in the language "${suffix}", which the site does not have`,
        hint: isCapital
          ? `Write "${lower}" in the name, or state the version of Hugo (HUGO_VERSION in netlify.toml, .tool-versions)`
          : `Add "${suffix}" to the site’s languages (with its contentDir), or take it out of the name`,
        where: { file },
      };
    });
}

function unreadIn(sections: readonly string[], { unread }: Content): readonly Diagnostic[] {
  return unread
    .filter(({ folder }) => isAmong(sections, folder))
    .map(({ file }) => ({
      severity: 'warning',
      code: 'format-unread',
      message: `Hugo makes a page of this file, whose format is not read here: ${file.slice(file.lastIndexOf('.'))}`,
      hint: 'Write the posting in Markdown (.md) or HTML with front matter',
      where: { file },
    }));
}
