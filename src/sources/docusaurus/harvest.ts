import type { Diagnostic } from '../../model/diagnostic.ts';
import { isCalendarDate, startOfDay } from '../../model/instant.ts';
import { readings } from '../../text/front-matter/readings.ts';
import { yesOrNo } from '../../text/values/yes-no.ts';
import type { FrontMatter } from '../../text/front-matter/front-matter.ts';
import { type GeneratedPage, harvestFiles } from '../files/drafts/harvest-files.ts';
import type { PostingFile } from '../files/folders/posting-files.ts';
import type { Desk, Harvest, StatedFacts } from '../source.ts';
import { addressOf, blogName, withoutNumber } from './address.ts';
import type { DocusaurusConfig } from './config.ts';
import type { Page } from './pages.ts';
import { isMapping } from '../../text/mapping.ts';

/** The drafts of pages. */
export function harvestPages(
  postings: readonly PostingFile[],
  pages: ReadonlyMap<string, Page>,
  config: DocusaurusConfig,
  desk: Desk,
): Harvest {
  const versions = new Set(
    [...pages.values()].map(({ file, path, versionPart }) => `${file.slice(0, -path.length)} ${versionPart}`),
  );
  return harvestFiles(
    postings,
    {
      settings: [
        config.base,
        config.trailingSlash,
        config.locales,
        config.plugins,
        config.plainFormat,
        [...versions],
      ],
      dialect: { python: false, shortcodes: false, template: 'mdx' },
      heads: { namesLanguage: true },
      page: (posting, matter) => pageOf(posting, matter, pages.get(posting.file) as Page, config),
    },
    desk,
  );
}

const plainMarkdown = { python: false, shortcodes: false } as const;

const ownKeys = ['id', 'slug', 'hide_title', 'sidebar_position', 'authors', 'unlisted'];

function pageOf(
  { file, path }: PostingFile,
  matter: FrontMatter,
  page: Page,
  config: DocusaurusConfig,
): GeneratedPage {
  const { data } = matter;
  const format = isMapping(data['mdx']) ? data['mdx']['format'] : undefined;
  const isPlain = config.plainFormat === 'all' || (config.plainFormat === 'md' && /\.md$/i.test(file));
  if (readings(matter).some((one) => yesOrNo(one.data['unlisted']) === true))
    return { notPublic: '`unlisted: true` takes this page out of every list' };
  const isDoc = page.plugin.kind === 'docs';
  const url = addressOf(page, data, config);
  const isUnknown = url === undefined && page.locale.base !== undefined;
  const name = blogName(page.path);
  const last = path.slice(path.lastIndexOf('/') + 1);
  return {
    diagnostics: isUnknown ? [unknownAddress(file)] : [],
    facts: (found) => (page.plugin.kind === 'blog' ? withNamedDate(found, name.date, file) : found),
    draft: {
      ...(url !== undefined && { url }),
      slug: page.plugin.kind === 'blog' ? name.name || last : withoutNumber(last),
      titleOfName: withoutNumber(last),
      ...((format === 'md' || (format !== 'mdx' && isPlain)) && { dialect: plainMarkdown }),
      ...(isDoc && { addressKeys: ['id'] }),
      ignore: ownKeys,
    },
  };
}

/** A blog post is dated by its path where its head is not; such dates are in UTC. */
function withNamedDate(facts: StatedFacts, date: string | undefined, file: string): StatedFacts {
  const [year = '', month = '', day = ''] = (date ?? '').split(/[-/]/);
  const full = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (facts.opens !== undefined || !isCalendarDate(full)) return facts;
  return { ...facts, opens: { value: startOfDay(full, 'UTC'), origin: { from: 'file-name', file } } };
}

function unknownAddress(file: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'address-unknown',
    message:
      'The address of this posting could not be told: the site’s configuration computes numberPrefixParser, routeBasePath, trailingSlash or what it says of versions',
    hint: 'Keep postings in a docs plugin of their own or in the blog, or set `links: here` on the source',
    where: { file },
  };
}
