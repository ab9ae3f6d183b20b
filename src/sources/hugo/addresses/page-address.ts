import type { Diagnostic } from '../../../model/diagnostic.ts';
import { onceEach } from '../../../model/once-each.ts';
import type { FrontMatter } from '../../../text/front-matter/front-matter.ts';
import { type AddressFacts, addressOf } from './address.ts';
import { asTexts, asWritten } from '../config/config-values.ts';
import type { Content, ContentFile } from '../pages/content.ts';
import { addressDate, type DatedPage } from '../pages/page-dates.ts';
import type { Reading } from '../pages/reading.ts';
import { versionAssumed } from '../../files/site/version-assumed.ts';
import { versionText } from '../../files/site/versions.ts';
import { rulesOf, testedVersions } from '../config/hugo-version.ts';
import type { HugoSite } from '../config/site.ts';

export interface PageAddress {
  readonly slug: string;
  readonly url?: string;
  readonly aliases: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The address of a page, and what keeps it from being told. */
export function pageAddress(page: ContentFile, matter: FrontMatter, reading: Reading): PageAddress {
  const { site, desk } = reading;
  const facts = addressFacts({ page, matter, history: () => desk.history.of(page.file) }, reading);
  const address = addressOf(page, facts, site);
  const slug = matter.data['slug'] === undefined ? '' : facts.slug;
  const unknown = (reason: string): PageAddress => ({
    slug,
    aliases: [],
    diagnostics: [unknownAddress(page, reason)],
  });
  if ('unknown' in address) return unknown(`permalinks use ${address.unknown}`);
  if (/^https?:\/\//.test(facts.url)) return unknown('its `url` is a whole address, which Hugo refuses');
  if (site.movedHtml)
    return unknown('the site gives the HTML of its pages another name or folder (outputFormats)');
  return {
    slug,
    ...(address.url === undefined ? {} : { url: address.url }),
    aliases: address.aliases,
    diagnostics: site.hugo.file === undefined ? assumedVersion(page, facts, site, address.path) : [],
  };
}

/** Said of a page whose address other versions of Hugo make otherwise, where the site does not say its version. */
function assumedVersion(
  page: ContentFile,
  facts: AddressFacts,
  site: HugoSite,
  path: string,
): readonly Diagnostic[] {
  const older = inOlderVersions(site).map(([version, as]) => [version, addressOf(page, facts, as)] as const);
  const other = older.find(([, address]) => !('path' in address && address.path === path));
  if (other === undefined) return [];
  const [version, address] = other;
  return [
    versionAssumed(
      page.file,
      { generator: 'Hugo', version: versionText(site.hugo.version), address: path },
      { version: versionText(version), address: 'path' in address ? address.path : undefined },
      'State the version, as HUGO_VERSION in netlify.toml, hugo-version in a workflow, or in .tool-versions',
    ),
  ];
}

const inOlderVersions = onceEach((site: HugoSite) =>
  testedVersions.map((version) => [version, { ...site, rules: rulesOf(version) }] as const),
);

function addressFacts(dated: DatedPage, { content, site, reader }: Reading): AddressFacts {
  const { page, matter } = dated;
  const sections = sectionsOf(page, content);
  const { date, slug } = addressDate(dated, site.addressDates);
  return {
    date,
    title: asWritten(matter.data['title']).slice(0, longestTitle),
    slug: (matter.data['slug'] === undefined ? (slug ?? '') : asWritten(matter.data['slug']))
      .replace(/^-+/, '')
      .replace(/(?<!-)-+$/, ''),
    name: page.name,
    section: page.folder.split('/')[0] ?? '',
    sections,
    sectionSlugs: sections.map((_, depth) =>
      reader.sectionSlug(page.language.code, sections.slice(0, depth + 1).join('/'), 'title'),
    ),
    folderPath: page.folder
      .split('/')
      .map((name, depth, folders) => {
        const folder = folders.slice(0, depth + 1).join('/');
        return reader.sectionSlug(page.language.code, folder, 'slug') ?? name;
      })
      .join('/'),
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
