import type { FrontMatter } from '../../../text/front-matter/front-matter.ts';
import { readings } from '../../../text/front-matter/readings.ts';
import { asBoolean, asMapping, asText, asTexts } from '../config/config-values.ts';
import type { HugoSite } from '../config/site.ts';
import type { ContentFile } from './content.ts';

/** `draft` decides, else `published` where it is no date. */
export function isDraft(matter: FrontMatter): boolean {
  return readings(matter).some(
    ({ data }) => asBoolean(data['draft']) ?? asBoolean(data['published']) === false,
  );
}

/**
 * Why Hugo makes no page of a file that is found in lists, where it makes none: a draft, headless, taken out by `build`,
 * or written in other formats than HTML only.
 */
export function unlisted(page: ContentFile, matter: FrontMatter, site: HugoSite): string | undefined {
  if (isDraft(matter)) return 'The front matter says that this page is a draft';
  return readings(matter)
    .map(({ data }) => unmade(page, data, site))
    .find((reason) => reason !== undefined);
}

function unmade(page: ContentFile, data: FrontMatter['data'], site: HugoSite): string | undefined {
  if ((page.bundle || site.rules.logicalPaths) && asBoolean(data['headless']) === true)
    return 'The front matter says that this page is headless';
  const build = asMapping(data['build'] ?? data['_build']) ?? {};
  const option = (name: string) => {
    const value = Object.entries(build).find(([key]) => key.toLowerCase() === name)?.[1];
    return asBoolean(value) === false ? 'never' : asText(value)?.toLowerCase();
  };
  if (option('render') === 'never' || option('list') === 'never')
    return 'The front matter takes this page out of the site or out of its lists (`build`)';
  if (option('render') === 'link')
    return 'The front matter gives this page a link and no file (`render: link`): nothing is built there';
  if (site.pageless) return 'The site builds no pages (`disableKinds`)';
  const outputs = asTexts(data['outputs']).map((format) => format.toLowerCase());
  const formats = outputs.length > 0 ? outputs : (page.language.outputs ?? []);
  return formats.length === 0 || formats.includes('html')
    ? undefined
    : `Hugo writes this page as ${formats.join(', ')} only (\`outputs\`): there is no HTML to link to`;
}
