import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { FrontMatter } from '../../../text/front-matter/front-matter.ts';
import { type AddressFacts, addressOf } from './address.ts';
import { asTexts, asWritten } from '../config/config-values.ts';
import type { Content, ContentFile } from '../pages/content.ts';
import { addressDate, type DatedPage } from '../pages/page-dates.ts';
import type { Reading } from '../pages/reading.ts';
import type { HugoSite } from '../config/site.ts';

export interface PageAddress {
  readonly slug: string;
  readonly url?: string;
  readonly aliases: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The address of a page, and what keeps it from being told. */
export function pageAddress(
  page: ContentFile,
  matter: FrontMatter,
  { content, site, desk }: Reading,
): PageAddress {
  const facts = addressFacts({ page, matter, history: () => desk.history.of(page.file) }, content, site);
  const address = addressOf(page, facts, site);
  const slug = matter.data['slug'] === undefined ? '' : facts.slug;
  if ('unknown' in address) {
    const problem = unknownAddress(page, `permalinks use ${address.unknown}, which is not known`);
    return { slug, aliases: [], diagnostics: [problem] };
  }
  if (/^https?:\/\//.test(facts.url)) {
    const problem = unknownAddress(page, 'its `url` is a whole address, which Hugo refuses');
    return { slug, aliases: [], diagnostics: [problem] };
  }
  return {
    slug,
    ...(address.url === undefined ? {} : { url: address.url }),
    aliases: address.aliases,
    diagnostics: [],
  };
}

function addressFacts(dated: DatedPage, content: Content, site: HugoSite): AddressFacts {
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

function unknownAddress(page: ContentFile, reason: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'address-unknown',
    message: `The address of this posting could not be told: ${reason}`,
    hint: 'Set `links: here` on the source, or give the posting a `url` path in its front matter',
    where: { file: page.file },
  };
}
