import { baseUrl, flag, type Given, several, text } from './option.ts';

/** Options of every command that reads a site. */
export const readingOptions = {
  section: several(
    text(
      'FOLDER',
      'where the postings are, where that is not recognised; may be given several times',
      'folder',
    ),
  ),
  url: baseUrl('where the pages and feeds are served: https://lanternworks.example/jobs/'),
  config: text('FILE', 'another configuration than PATH/rolecast.yaml', 'file'),
  ledger: text('FILE', 'where it is remembered when a posting without a date was first seen', 'file'),
};

/** What `--fail-on` takes. */
export const severities = ['error', 'warning'] as const;

/** Options of every command that reads a site once, and ends. */
export const onceOptions = {
  ...readingOptions,
  'no-cache': flag('read and write everything anew, and keep nothing for the next time'),
};

/** The option of every command that makes pages. */
export const themeOptions = {
  theme: text('FILE', 'a JavaScript module with pages of your own (docs/pages.md)', 'file'),
};

export type ReadingWish = Given<typeof readingOptions>;
export type OnceWish = Given<typeof onceOptions>;
