import { languageOption, sectionOption } from '../files/site/site-options.ts';
import * as v from 'valibot';
import { parseLanguage } from '../../model/language.ts';
import { detectionOf } from './detection.ts';
import { harvestFiles } from '../files/drafts/harvest-files.ts';
import { addressOf } from './address.ts';
import { introductions } from '../files/drafts/introductions.ts';
import { withListings } from '../files/drafts/listings.ts';
import { postingFiles, sectionsOf } from '../files/folders/posting-files.ts';
import { noPostings } from '../no-postings.ts';
import { baseAddress, described, text } from '../schema-parts.ts';
import type { Source } from '../source.ts';

export interface MarkdownOptions {
  /** The folder of postings, or several; the whole folder where absent. */
  readonly section?: string | readonly string[];
  /** The language of files that do not say theirs; the first of the configuration where absent. */
  readonly language?: string;
  /** What the addresses of the postings begin with; absent where they have none of their own. */
  readonly url?: string;
  /** How an address is made: `{base}`, `{language}`, `{path}` (with folders) and `{name}` (the last part). */
  readonly pattern?: string;
}

const sectionAllowed = 'a folder such as `jobs`, or a list of them';

const mdx = { python: false, shortcodes: false, template: 'mdx' } as const;

/** A folder of Markdown or HTML files, one posting each, that no site generator is known for. */
export const markdown: Source<MarkdownOptions> = {
  type: 'markdown',
  lastResort: true,
  looksFor: 'a folder called jobs, careers, emplois or the like, or Markdown with titles (a plain folder)',
  options: v.strictObject({
    section: sectionOption(
      sectionAllowed,
      'The folder of postings, or a list of folders; the whole folder where absent.',
    ),
    language: languageOption(
      'The language of files that do not say theirs; the first of `languages` where absent.',
    ),
    url: v.exactOptional(
      described(
        baseAddress,
        'What the postings’ own addresses begin with; without it they have none (`links: here`).',
      ),
    ),
    pattern: v.exactOptional(
      described(
        text('a pattern such as {base}{path}/'),
        'How an address is made of `{base}`, `{language}`, `{path}` and `{name}`; `{base}{path}/` where absent.',
      ),
    ),
  }),
  detect(files, wish) {
    return detectionOf(files, wish.section);
  },
  async read(options, desk) {
    const tags = desk.configuration.languages.map(({ tag }) => tag);
    const fallback = parseLanguage(options.language ?? '') ?? tags[0];
    if (fallback === undefined) return { drafts: [], diagnostics: [], leftOut: 0 };
    const all = desk.files.list('');
    const sections = sectionsOf(options.section);
    const found = postingFiles(all, sections, fallback, tags);
    const nothing = found.length === 0 ? [noPostings(sections, '')] : [];
    const address = {
      ...(options.url !== undefined && { base: options.url }),
      pattern: options.pattern ?? '{base}{path}/',
    };
    const harvest = harvestFiles(
      found,
      {
        settings: address,
        dialect: { python: false, shortcodes: false },
        page: ({ path, file }, _, language) => ({
          draft: {
            ...addressOf(path, language, address),
            ...(/\.mdx$/i.test(file) && { dialect: mdx }),
          },
        }),
      },
      desk,
    );
    return {
      ...harvest,
      drafts: withListings(harvest.drafts, desk),
      diagnostics: [...nothing, ...harvest.diagnostics, ...introductions(sections, found, desk)],
    };
  },
};
