import type { FrontMatter } from '../../../text/front-matter/front-matter.ts';
import { readings } from '../../../text/front-matter/readings.ts';
import { asBoolean, asMapping, asText } from '../config/config-values.ts';
import type { ContentFile } from './content.ts';

/** `draft` decides, else `published` where it is no date. */
export function isDraft(matter: FrontMatter): boolean {
  return readings(matter).some(
    ({ data }) => asBoolean(data['draft']) ?? asBoolean(data['published']) === false,
  );
}

/** Whether Hugo publishes a page and lists it: no draft, not headless, not taken out by `build`. */
export function isListed(page: ContentFile, matter: FrontMatter): boolean {
  return !isDraft(matter) && readings(matter).every(({ data }) => isMade(page, data));
}

function isMade(page: ContentFile, data: FrontMatter['data']): boolean {
  if (page.bundle && asBoolean(data['headless']) === true) return false;
  const build = asMapping(data['build'] ?? data['_build']) ?? {};
  const option = (name: string) => {
    const value = Object.entries(build).find(([key]) => key.toLowerCase() === name)?.[1];
    return asBoolean(value) ?? asText(value)?.toLowerCase() !== 'never';
  };
  return option('render') && option('list');
}
