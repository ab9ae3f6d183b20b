import type { FrontMatter } from '../../../text/front-matter/front-matter.ts';
import { asBoolean, asMapping, asText } from '../config/config-values.ts';
import type { ContentFile } from './content.ts';

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
