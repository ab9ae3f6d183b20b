import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Language, lookup } from '../../model/language.ts';
import type { FrontMatter } from '../../text/front-matter.ts';
import { type DraftResult, fileDraft } from '../file-draft.ts';
import type { Desk, Draft, Harvest } from '../source.ts';
import { addressOf } from './address.ts';
import type { Content, ContentFile } from './content.ts';
import { addressFacts } from './page.ts';
import { type PageReader, pageReader } from './page-reader.ts';
import { pageDates } from './page-dates.ts';
import { referencesIn, referredPage } from './references.ts';
import type { Postings } from './sections.ts';
import type { HugoSite } from './site.ts';

/** The drafts of the pages below the sections, one pass, the text of a page untouched until somebody asks for it. */
export function harvestPages(
  postings: readonly Postings[],
  content: Content,
  site: HugoSite,
  desk: Desk,
): Harvest {
  const reader = pageReader(content, desk);
  const drafts: Draft[] = [];
  const diagnostics: Diagnostic[] = [];
  let leftOut = 0;
  for (const [key, posting] of keyed(postings)) {
    const result = draftOf(key, posting, { content, site, desk, reader });
    if (result === undefined) continue;
    diagnostics.push(...result.diagnostics);
    if (result.draft !== undefined) drafts.push(result.draft);
    if (result.leftOut) leftOut++;
  }
  return { drafts, diagnostics: [...diagnostics, ...reader.diagnostics()], leftOut };
}

/** By the path in the section; where two sections of a language hold the same one, the later by its whole path. */
function keyed(postings: readonly Postings[]): readonly (readonly [string, Postings])[] {
  const taken = new Set<string>();
  return postings.map((posting) => {
    const whole = pathOf(posting.page);
    const short = posting.section === '' ? whole : whole.slice(posting.section.length + 1);
    const mark = `${posting.page.language.code} ${short}`;
    const key = taken.has(mark) ? whole : short;
    taken.add(mark);
    return [key, posting];
  });
}

function pathOf({ folder, name }: ContentFile): string {
  return (folder === '' ? name : `${folder}/${name}`).normalize('NFC');
}

interface Reading {
  readonly content: Content;
  readonly site: HugoSite;
  readonly desk: Desk;
  readonly reader: PageReader;
}

function draftOf(key: string, { page }: Postings, reading: Reading): DraftResult | undefined {
  const { matter, diagnostics, listed } = reading.reader.read(page);
  if (matter === undefined) return { diagnostics, leftOut: true };
  if (page.format === 'html' && Object.keys(matter.keys).length === 0) return undefined;
  if (!listed) return { diagnostics: [notListed(page)], leftOut: false };
  const { desk, site } = reading;
  const dates = pageDates({ page, matter, history: desk.history.of(page.file) }, desk.configuration.timeZone);
  const address = pageAddress(page, matter, reading);
  const shortcode = referencing(page, matter, reading);
  const drafted = fileDraft(
    {
      file: page.file,
      matter,
      format: page.format,
      dialect: { python: false, shortcodes: true },
      language: languageFor(page.language.tag, site, desk),
      key,
      slug: address.slug === '' ? page.name : address.slug,
      ...(address.url === undefined ? {} : { url: address.url, aliases: address.aliases }),
      path: pathOf(page),
      facts: dates.facts,
      ignore: [...ownKeys, ...page.language.dateKeys],
      ...(shortcode === undefined ? {} : { shortcode }),
    },
    desk,
  );
  const own = [...dates.diagnostics, ...address.diagnostics];
  return { ...drafted, diagnostics: [...diagnostics, ...own, ...drafted.diagnostics] };
}

/** What the general reading of front matter must not read again. */
const ownKeys = [
  'draft',
  'published',
  'url',
  'aliases',
  'layout',
  'build',
  '_build',
  'cascade',
  'weight',
  'outputs',
];

interface PageAddress {
  readonly slug: string;
  readonly url?: string;
  readonly aliases: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

function pageAddress(page: ContentFile, matter: FrontMatter, { content, site, desk }: Reading): PageAddress {
  const facts = addressFacts({ page, matter, history: desk.history.of(page.file) }, content, site);
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

/** The configuration may call a language by a shorter or longer tag than the site does. */
function languageFor(tag: Language, site: HugoSite, desk: Desk): Language {
  const known = desk.configuration.languages.map((language) => language.tag);
  const near = known.includes(tag) ? tag : lookup(tag, known);
  return near === undefined || site.languages.some((other) => other.tag === near) ? tag : near;
}

/** Answers `ref` and `relref`; a link to nowhere known becomes its text. */
function referencing(page: ContentFile, matter: FrontMatter, reading: Reading) {
  const references = referencesIn(matter.body);
  if (references.length === 0) return undefined;
  const addresses = new Map(
    references.map((reference) => [reference, addressReferred(reference, page, reading)] as const),
  );
  return (name: string, parameters: string) =>
    name === 'ref' || name === 'relref' ? (addresses.get(parameters) ?? '') : undefined;
}

function addressReferred(reference: string, page: ContentFile, reading: Reading): string | undefined {
  const referred = referredPage(reference, page, reading.content.pages);
  if (referred === undefined) return undefined;
  const { matter } = reading.reader.read(referred.page);
  const url = matter === undefined ? undefined : pageAddress(referred.page, matter, reading).url;
  return url === undefined ? undefined : url + referred.fragment;
}

function notListed(page: ContentFile): Diagnostic {
  return {
    severity: 'info',
    code: 'posting-draft',
    message: 'The front matter says that this page is not public, or not to be listed',
    hint: 'It is published nowhere until `draft`, `published`, `headless` or `build` says otherwise',
    where: { file: page.file },
  };
}

function unknownAddress(page: ContentFile, reason: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'address-unknown',
    message: `The address of this posting could not be told: ${reason}`,
    hint: 'Set `links: here` on the source, or give the posting a `url` path in its front matter',
    where: { file: page.file },
  };
}
