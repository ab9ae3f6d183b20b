import type { Language } from '../../model/language.ts';
import type { FrontMatter } from '../../text/front-matter/front-matter.ts';
import { readings } from '../../text/front-matter/readings.ts';
import { yesOrNo } from '../../text/values/yes-no.ts';
import { type GeneratedPage, type Generator, harvestFiles } from '../files/drafts/harvest-files.ts';
import { withDates } from '../files/site/with-dates.ts';
import type { PostingFile } from '../files/folders/posting-files.ts';
import type { Harvest } from '../source.ts';
import { documentAddress } from './addresses/document-address.ts';
import { dateOf } from './addresses/dates.ts';
import type { JekyllDocument } from './documents.ts';
import { withDefaults } from './front-matter-defaults.ts';
import { liquidOf } from './addresses/liquid-values.ts';
import type { JekyllReading } from './reading.ts';
import { titleOfSlug } from './addresses/url-text.ts';

/** The drafts of documents. */
export function harvestDocuments(postings: readonly PostingFile[], reading: JekyllReading): Harvest {
  const { config, documents, desk } = reading;
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
    },
    dialect: { python: true, shortcodes: false, template: 'liquid' },
    heads: { endsWithDots: true, isYamlOnly: true },
    headSaysLanguage: true,
    completed: ({ file }, matter) =>
      completed(
        withDefaults(matter, documents.get(file) as JekyllDocument, config.defaults, config.collectionsDir),
      ),
    page: (posting, matter, language) => pageOf(posting, matter, language, reading, claimed),
  };
  return harvestFiles(postings, generator, desk);
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
  const document = documents.get(posting.file) as JekyllDocument;
  if (Object.keys(matter.keys).length === 0 && posting.format === 'html')
    return { notPublic: 'Jekyll makes no page of a file without front matter' };
  if (matter.bodyLine === 1)
    return { notPublic: 'Jekyll makes no page of a file without front matter (two lines `---`)' };
  if (readings(matter).some(({ data }) => yesOrNo(data['published']) === false))
    return { notPublic: '`published: false` says that this posting is not public' };
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

function slugOf({ named }: JekyllDocument, matter: FrontMatter, { path }: PostingFile): string {
  const { slug } = matter.data;
  if (typeof slug === 'string' && slug !== '') return slug;
  return named.slug === 'index' ? path.slice(path.lastIndexOf('/') + 1) : named.slug;
}
