import { sectionOption } from '../files/site/site-options.ts';
import * as v from 'valibot';
import { language } from '../../model/language.ts';
import { detectionOf } from './detection.ts';
import { readConfig } from './config.ts';
import { harvestPages } from './harvest.ts';
import { layoutOf, withAddresses } from './layout.ts';
import { findSections, postingPages, sectionPath } from './sections.ts';
import { noPostings } from '../no-postings.ts';
import { baseAddress, described } from '../schema-parts.ts';
import type { Source } from '../source.ts';
import { organizationMissing } from '../unnamed-organization.ts';

export interface MkdocsOptions {
  /** The folders of postings, below the folder of pages of each language; looked for where absent. */
  readonly section?: string | readonly string[];
  /** The address of the site, instead of `site_url`. */
  readonly url?: string;
}

const sectionAllowed = 'a folder below the folder of pages, such as `about/jobs`, or a list of them';

/** A MkDocs site (https://www.mkdocs.org/user-guide/configuration/), also where only its pages are there. */
export const mkdocs: Source<MkdocsOptions> = {
  type: 'mkdocs',
  looksFor: 'mkdocs.yml, or docs/ with a folder of postings in it (MkDocs)',
  options: v.strictObject({
    section: sectionOption(
      sectionAllowed,
      'The folder of postings below the folder of pages (`docs_dir`), or a list of folders; looked for where absent.',
    ),
    url: v.exactOptional(
      described(
        baseAddress,
        'The address of the site, where `site_url` in mkdocs.yml does not say it or says another.',
      ),
    ),
  }),
  detect(files, wish) {
    const config = readConfig(files);
    const layout = layoutOf(config, files.list(''), language('en'));
    const sections = wish.section === undefined ? findSections(layout) : [sectionPath(wish.section, layout)];
    const guessed = config.file === undefined;
    if (guessed && postingPages(sections, layout).length === 0) return undefined;
    return detectionOf(layout, sections, guessed);
  },
  async read({ section, url }, desk) {
    const { configuration, files } = desk;
    const found = readConfig(files);
    const config = desk.lastSound?.('MkDocs configuration', found, found.isSound) ?? found;
    const site = url === undefined ? config : { ...config, siteUrl: url };
    const [first] = configuration.languages;
    const all = files.list('');
    const layout = desk.memo(`layout ${JSON.stringify(site)}`, [all], () =>
      withAddresses(layoutOf(site, all, first?.tag ?? language('en')), configuration.languages),
    );
    const sections =
      section === undefined ? findSections(layout) : [section].flat().map((one) => sectionPath(one, layout));
    const pages = postingPages(sections, layout);
    const harvest = harvestPages(pages, layout, desk);
    const nothing = pages.length === 0 ? [noPostings(sections, config.file ?? `${config.docsDir}/`)] : [];
    return {
      ...harvest,
      diagnostics: [
        ...organizationMissing(configuration),
        ...found.diagnostics,
        ...layout.diagnostics,
        ...nothing,
        ...harvest.diagnostics,
      ],
    };
  },
};
