import { absolute, feedFiles, feedPath, listingPath } from '../model/address.ts';
import type { Edition } from '../model/document.ts';
import type { Language } from '../model/language.ts';
import type { Posting } from '../model/posting.ts';
import { jobPosting } from '../publications/json-ld/job-posting.ts';
import { htmlText } from '../text/html-text.ts';
import { scriptJson } from '../text/script-json.ts';

/** Links to a language's feeds, for the head of its pages (https://www.rssboard.org/rss-autodiscovery). */
export function autodiscovery({ catalog, documents }: Edition, language: Language): string {
  const formats = Object.keys(feedFiles) as (keyof typeof feedFiles)[];
  return formats
    .map((format) => documents.get(feedPath(listingPath(language), format)))
    .filter((document) => document !== undefined)
    .map(({ path, mediaType, title }) => {
      const [type = ''] = mediaType.split(';');
      const href = absolute(catalog.site, path);
      return `<link rel="alternate" type="${type}" href="${htmlText(href)}" title="${htmlText(title)}" data-rolecast>`;
    })
    .join('');
}

/** The JSON-LD of an open posting, for the head of its page. */
export function postingData(posting: Posting, { catalog }: Edition): string {
  const json = scriptJson(jobPosting(posting, catalog.site));
  return `<script type="application/ld+json" data-rolecast>${json}</script>`;
}
