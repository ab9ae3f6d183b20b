import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Language, lookup } from '../../model/language.ts';
import { type DraftResult, fileDraft, unreadDraft } from '../files/drafts/file-draft.ts';
import { keptResult } from '../files/drafts/kept-result.ts';
import { readsLikeAdvert } from '../files/folders/advert.ts';
import type { Desk, Draft, FileText, Harvest, History, Withheld } from '../source.ts';
import type { FrontMatter } from '../../text/front-matter/front-matter.ts';
import type { Shortcode } from '../../text/markdown/shortcodes.ts';
import type { Content, ContentFile } from './pages/content.ts';
import { pageAddress } from './addresses/page-address.ts';
import { pageReader } from './pages/page-reader.ts';
import { pageDates } from './pages/page-dates.ts';
import { withDates } from '../files/site/with-dates.ts';
import type { Reading } from './pages/reading.ts';
import { pageIndex } from './addresses/page-index.ts';
import { type Reference, referencesIn, referencing } from './addresses/references.ts';
import { targetFrom } from './addresses/targets.ts';
import { isPlainlyLanguage } from '../files/folders/language-folders.ts';
import { languageAround, type Postings } from './pages/sections.ts';
import type { HugoSite } from './config/site.ts';

/** The drafts of the pages below the sections, one pass, the text of a page untouched until somebody asks for it. */
export function harvestPages(
  postings: readonly Postings[],
  content: Content,
  site: HugoSite,
  desk: Desk,
): Harvest {
  const reading = readingOf(content, site, desk);
  const drafts: Draft[] = [];
  const diagnostics: Diagnostic[] = [];
  const withheld: Withheld[] = [];
  let leftOut = 0;
  for (const [key, { page }] of desk.memo('keys', [postings, desk.configuration.languages], () =>
    keyed(postings, site, desk),
  )) {
    const read = desk.files.read(page.file);
    const references = referencesOf(page, read, reading);
    // With the pages it refers to, whose addresses are in its text.
    const around = [read, reading, page, ...references.map((to) => desk.files.read(to.page.file))] as const;
    const result = keptResult(desk, page.file, key, around, (history) => ({
      result: draftOf(key, page, references, reading, history),
      alone: true,
    }));
    diagnostics.push(...result.diagnostics);
    if (result.draft !== undefined) drafts.push(result.draft);
    if (result.withheld !== undefined) withheld.push(result.withheld);
    if (result.leftOut) leftOut++;
  }
  return { drafts, diagnostics: [...diagnostics, ...reading.reader.diagnostics()], leftOut, withheld };
}

function referencesOf(page: ContentFile, read: FileText, { desk, index }: Reading): readonly Reference[] {
  if (!read.ok) return [];
  return desk.memo('references', [read, index, page], () => referencesIn(read.text, page, index), page.file);
}

/** The same for as long as the site, its files and the heads of its sections are. */
function readingOf(content: Content, site: HugoSite, desk: Desk): Reading {
  const sections = [...content.sections.values()].flatMap((files) => [...files.values()]);
  return desk.memo('reading', [content, site, ...sections.map((file) => desk.files.read(file))], () => {
    const names = Object.values(desk.configuration.frontMatter).flat();
    const claimed = new Set(names.map((name) => name.toLowerCase()));
    const index = desk.memo('page index', [content], () => pageIndex(content.pages));
    return { content, site, desk, reader: pageReader(content, site, desk), index, claimed };
  });
}

/** By the path in the section; where two sections of a language hold the same one, the later by its whole path. */
function keyed(
  postings: readonly Postings[],
  site: HugoSite,
  desk: Desk,
): readonly (readonly [string, Postings])[] {
  const taken = new Set<string>();
  return postings.map((posting) => {
    const whole = pathOf(posting.page);
    const short = posting.section === '' ? whole : whole.slice(posting.section.length + 1);
    const mark = `${languageFor(posting.page, site, desk)} ${short}`;
    const key = taken.has(mark) ? whole : short;
    taken.add(mark);
    return [key, posting];
  });
}

function pathOf({ folder, name }: ContentFile): string {
  return (folder === '' ? name : `${folder}/${name}`).normalize('NFC');
}

/** Where only folders say languages, what lies in two of them has one path. */
function sharedPath(page: ContentFile, { languages }: HugoSite): string {
  const path = pathOf(page);
  if (languages.length > 1) return path;
  return path
    .split('/')
    .filter((part, index) => !(index === 0 && page.spoken !== undefined) && !isPlainlyLanguage(part))
    .join('/');
}

function draftOf(
  key: string,
  page: ContentFile,
  references: readonly Reference[],
  reading: Reading,
  history: History['of'],
): DraftResult {
  const { matter, diagnostics, unlisted } = reading.reader.read(page);
  if (matter === undefined) return { diagnostics, leftOut: true, withheld: unread(key, page, reading) };
  if (page.format === 'html' && Object.keys(matter.keys).length === 0)
    return { diagnostics: readsLikeAdvert(matter.body) ? [headless(page)] : [], leftOut: false };
  if (unlisted !== undefined) return { diagnostics: [notListed(page, unlisted)], leftOut: false };
  const shortcode = references.length === 0 ? undefined : referencing(references, reading);
  const result = readDraft(key, page, matter, shortcode, reading, history);
  return { ...result, diagnostics: [...diagnostics, ...result.diagnostics] };
}

function readDraft(
  key: string,
  page: ContentFile,
  matter: FrontMatter,
  shortcode: Shortcode | undefined,
  reading: Reading,
  history: History['of'],
): DraftResult {
  const { desk, site } = reading;
  const { timeZone } = desk.configuration;
  const dates = pageDates({ page, matter, history: () => history(page.file) }, timeZone);
  const address = pageAddress(page, matter, reading);
  const drafted = fileDraft(
    {
      file: page.file,
      matter,
      format: page.format,
      dialect: {
        python: false,
        shortcodes: true,
        attributes: site.attributes,
        ...(site.definitionLists && { definitions: 'goldmark' as const }),
      },
      language: languageFor(page, site, desk),
      ...(page.language === site.languages[0] &&
        languageAround(page, site) === page.language.tag && { isLanguageAssumed: true as const }),
      key,
      slug: address.slug === '' ? page.name : address.slug,
      ...(address.url === undefined ? {} : { url: address.url, aliases: address.aliases }),
      path: sharedPath(page, site),
      hasTarget: targetFrom(page, reading),
      ignore: [...ownKeys, ...page.language.dateKeys].filter((key) => !reading.claimed.has(key)),
      ...(shortcode === undefined ? {} : { shortcode }),
    },
    desk,
  );
  const all = [...dates.diagnostics, ...address.diagnostics, ...drafted.diagnostics];
  if (drafted.draft === undefined) return { ...drafted, diagnostics: all };
  const draft = { ...drafted.draft, facts: withDates(drafted.draft.facts, dates.facts) };
  if (dates.diagnostics.some(({ severity }) => severity === 'error'))
    return { diagnostics: all, leftOut: true, withheld: { ...draft, because: 'doubtful' } };
  return { draft, diagnostics: all, leftOut: false };
}

function unread(key: string, page: ContentFile, { desk, site }: Reading): Withheld {
  const language = languageFor(page, site, desk);
  return unreadDraft({ file: page.file, language, key, path: pathOf(page) });
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

/** The configuration may call a language by a shorter or longer tag than the site does. */
function languageFor(page: ContentFile, site: HugoSite, desk: Desk): Language {
  const known = desk.configuration.languages.map((language) => language.tag);
  const around = lookup(languageAround(page, site), known);
  const { tag } = page.language;
  if (around !== undefined && languageAround(page, site) !== tag) return around;
  const near = known.includes(tag) ? tag : lookup(tag, known);
  return near === undefined || site.languages.some((other) => other.tag === near) ? tag : near;
}

/** Before 0.123 Hugo copies such a file as it is, since then it makes a page of it that has no title. */
function headless({ file }: ContentFile): Diagnostic {
  return {
    severity: 'warning',
    code: 'page-no-posting',
    message:
      'This file of HTML has no front matter and is left out as no posting, although it reads like an advert',
    hint: 'Where it is a posting, give it front matter with a title',
    where: { file },
  };
}

function notListed(page: ContentFile, reason: string): Diagnostic {
  return {
    severity: 'info',
    code: 'posting-draft',
    message: reason,
    hint: 'It is published nowhere until its front matter, its section or the site says otherwise',
    where: { file: page.file },
  };
}
