import type { FrontMatter } from '../../text/front-matter.ts';
import type { AddressFacts } from './address.ts';
import { asBoolean, asMapping, asText, asTexts, asWritten } from './config-values.ts';
import type { Content, ContentFile } from './content.ts';
import { addressDate, type DatedPage } from './page-dates.ts';
import type { HugoSite } from './site.ts';

/** `draft` decides, else `published` where it is no date. */
export function isDraft({ data }: FrontMatter): boolean {
  return asBoolean(data['draft']) ?? asBoolean(data['published']) === false;
}

/** Whether Hugo publishes a page and lists it: no draft, not headless, not taken out by `build`. */
export function isListed(page: ContentFile, matter: FrontMatter): boolean {
  const { data } = matter;
  if (isDraft(matter)) return false;
  if (page.bundle && asBoolean(data['headless']) === true) return false;
  const build = asMapping(data['build'] ?? data['_build']) ?? {};
  const option = (name: string) => {
    const value = Object.entries(build).find(([key]) => key.toLowerCase() === name)?.[1];
    return asBoolean(value) ?? asText(value)?.toLowerCase() !== 'never';
  };
  return option('render') && option('list');
}

export function addressFacts(dated: DatedPage, content: Content, site: HugoSite): AddressFacts {
  const { page, matter } = dated;
  const { date, slug } = addressDate(dated, site.addressDates);
  return {
    date,
    title: asWritten(matter.data['title']).slice(0, longestTitle),
    slug: (matter.data['slug'] === undefined ? (slug ?? '') : asWritten(matter.data['slug']))
      .replace(/^-+/, '')
      .replace(/(?<!-)-+$/, ''),
    name: page.name,
    section: page.folder.split('/')[0] ?? '',
    sections: sectionsOf(page, content),
    url: asWritten(matter.data['url']),
    aliases: asTexts(matter.data['aliases']),
  };
}

/** The first folder is always a section; deeper ones are where they hold an `_index`. */
function sectionsOf(page: ContentFile, content: Content): readonly string[] {
  const indexed = content.sections.get(page.language.code);
  const folders = page.folder === '' ? [] : page.folder.split('/');
  let depth = folders.length;
  while (depth > 1 && indexed?.has(folders.slice(0, depth).join('/')) !== true) depth--;
  return folders.slice(0, depth);
}

/** More than any path can hold. */
const longestTitle = 2000;
