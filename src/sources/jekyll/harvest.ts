import { compareText } from '../../model/diagnostic.ts';
import type { Language } from '../../model/language.ts';
import type { FrontMatter } from '../../text/front-matter/front-matter.ts';
import { readings } from '../../text/front-matter/readings.ts';
import { yesOrNo } from '../../text/values/yes-no.ts';
import { type GeneratedPage, type Generator, harvestFiles } from '../files/drafts/harvest-files.ts';
import { withDates } from '../files/site/with-dates.ts';
import { headOf } from '../files/folders/spoken-languages.ts';
import type { PostingFile } from '../files/folders/posting-files.ts';
import type { Harvest } from '../source.ts';
import { documentAddress } from './addresses/document-address.ts';
import { dateOf } from './addresses/dates.ts';
import type { JekyllDocument } from './documents.ts';
import { withDefaults } from './front-matter-defaults.ts';
import { liquidOf } from './addresses/liquid-values.ts';
import type { JekyllConfig } from './config.ts';
import type { JekyllReading } from './reading.ts';
import { titleOfSlug } from './addresses/url-text.ts';

/** The drafts of documents. */
export function harvestDocuments(postings: readonly PostingFile[], reading: JekyllReading): Harvest {
  const { config, documents, desk } = reading;
  const tooOld = beyondLimit(reading);
  const claimed = new Set(
    Object.values(desk.configuration.frontMatter)
      .flat()
      .map((name) => name.toLowerCase()),
  );
  const generator: Generator = {
    settings: {
      ...config,
      collections: [...config.collections],
      diagnostics: undefined,
      claimed: [...claimed],
      tooOld: [...tooOld],
    },
    dialect: {
      python: true,
      shortcodes: false,
      template: 'liquid',
      ...(config.isKramdown && { definitions: 'kramdown' }),
    },
    heads: { endsWithDots: true, isYamlOnly: true },
    headSaysLanguage: true,
    completed: ({ file }, matter) =>
      completed(
        withDefaults(
          matter,
          asBuilt(documents.get(file) as JekyllDocument, matter),
          config.defaults,
          config.collectionsDir,
        ),
      ),
    page: (posting, matter, language) =>
      tooOld.has(posting.file)
        ? { notPublic: `limit_posts lets Jekyll build the ${config.limitPosts} newest posts alone` }
        : pageOf(posting, matter, language, reading, claimed),
  };
  return harvestFiles(postings, generator, desk);
}

/** The posts that `limit_posts` leaves out, by the dates in their names; those that are not published do not count. */
function beyondLimit({ documents, config, desk }: JekyllReading): ReadonlySet<string> {
  const { limitPosts } = config;
  if (limitPosts === undefined) return new Set();
  const posts = [...documents.values()]
    .filter(({ type }) => type === 'posts')
    .map(({ file, named }) => ({ file, day: (named.date ?? '').replace(/(?<=-)\d(?!\d)/g, '0$&') }))
    .toSorted((a, b) => compareText(b.day, a.day) || compareText(b.file, a.file));
  let left = limitPosts;
  return new Set(
    posts.flatMap(({ file }) => {
      if (left <= 0) return [file];
      if (yesOrNo(headOf(file, desk.files)['published']) !== false) left--;
      return [];
    }),
  );
}

/** What many sites pair translations by: `ref`, `lang-ref`, polyglot's `page_id`. */
function completed(matter: FrontMatter): FrontMatter {
  const { data } = matter;
  const key =
    data['translationkey'] ?? data['ref'] ?? data['lang-ref'] ?? data['lang_ref'] ?? data['page_id'];
  if (key === undefined || key === data['translationkey']) return matter;
  return { ...matter, data: Object.assign(Object.create(null), data, { translationkey: key }) };
}

/** What the general reading of front matter must not read again. */
const ownKeys = ['date', 'permalink', 'layout', 'redirect_from', 'excerpt'];

function pageOf(
  posting: PostingFile,
  matter: FrontMatter,
  language: Language,
  reading: JekyllReading,
  claimed: ReadonlySet<string>,
): GeneratedPage {
  const { config, documents } = reading;
  const document = asBuilt(documents.get(posting.file) as JekyllDocument, matter);
  const because = notPublic(posting, matter, document, config);
  if (because !== undefined) return { notPublic: because };
  const { date, diagnostics } = dateOf(document, matter, config.timeZone);
  const { diagnostics: faults, ...address } = documentAddress(
    document,
    matter,
    language,
    date?.value,
    config,
  );
  return {
    diagnostics: [...diagnostics, ...faults],
    namesOthers: matter.body.includes('{%'),
    facts: (found) => withDates(found, date === undefined ? {} : { opens: date }),
    draft: {
      ...address,
      titleOfName: titleOfSlug(document.named.slug),
      slug: slugOf(document, matter, posting),
      shortcode: liquidOf(matter, language, reading),
      ignore: ownKeys.filter((key) => !claimed.has(key)),
    },
  };
}

/** Why Jekyll makes no page of a document, or only a redirect. */
function notPublic(
  { format }: PostingFile,
  matter: FrontMatter,
  { type }: JekyllDocument,
  config: JekyllConfig,
): string | undefined {
  const isHeadless = config.headless && format === 'markdown' && type !== 'posts';
  if (matter.bodyLine === 1 && !isHeadless)
    return 'Jekyll makes no page of a file without front matter (two lines `---`)';
  if (config.redirects && [matter.data['redirect_to']].flat().some((to) => typeof to === 'string'))
    return '`redirect_to` puts a redirect in place of this page';
  const published = readings(matter)
    .map(({ data }) => data['published'])
    .find((value) => yesOrNo(value) === false);
  if (published === undefined) return undefined;
  return typeof published === 'string'
    ? `\`published: "${published.slice(0, 20)}"\` says that this posting is not public; in quotes it is a text, and Jekyll builds the page all the same`
    : '`published: false` says that this posting is not public';
}

/** A file without a head that becomes a page does so where it lies, whatever its collection says. */
function asBuilt(document: JekyllDocument, { bodyLine }: FrontMatter): JekyllDocument {
  if (bodyLine > 1) return document;
  const { collection: _, folder: __, ...page } = document;
  return { ...page, type: 'pages' };
}

function slugOf({ named }: JekyllDocument, matter: FrontMatter, { path }: PostingFile): string {
  const { slug } = matter.data;
  if (typeof slug === 'string' && slug !== '') return slug;
  return named.slug === 'index' ? path.slice(path.lastIndexOf('/') + 1) : named.slug;
}
