import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Language, lookup } from '../../model/language.ts';
import { type DraftResult, fileDraft } from '../file-draft.ts';
import type { Desk, Draft, Harvest } from '../source.ts';
import type { Content, ContentFile } from './content.ts';
import { pageAddress } from './page-address.ts';
import { pageReader } from './page-reader.ts';
import { pageDates, withDates } from './page-dates.ts';
import type { Reading } from './reading.ts';
import { referencing } from './references.ts';
import { targetFrom } from './targets.ts';
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
  const names = Object.values(desk.configuration.frontMatter).flat();
  const claimed = new Set(names.map((name) => name.toLowerCase()));
  const reading: Reading = { content, site, desk, reader, claimed };
  const drafts: Draft[] = [];
  const diagnostics: Diagnostic[] = [];
  let leftOut = 0;
  for (const [key, posting] of keyed(postings)) {
    const result = draftOf(key, posting, reading);
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

function draftOf(key: string, { page }: Postings, reading: Reading): DraftResult | undefined {
  const { matter, diagnostics, listed } = reading.reader.read(page);
  if (matter === undefined) return { diagnostics, leftOut: true };
  if (page.format === 'html' && Object.keys(matter.keys).length === 0) return undefined;
  if (!listed) return { diagnostics: [notListed(page)], leftOut: false };
  const { desk, site } = reading;
  const dates = pageDates(
    { page, matter, history: () => desk.history.of(page.file) },
    desk.configuration.timeZone,
  );
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
      hasTarget: targetFrom(page, reading),
      ignore: [...ownKeys, ...page.language.dateKeys].filter((key) => !reading.claimed.has(key)),
      ...(shortcode === undefined ? {} : { shortcode }),
    },
    desk,
  );
  const all = [...diagnostics, ...dates.diagnostics, ...address.diagnostics, ...drafted.diagnostics];
  if (drafted.draft === undefined || dates.diagnostics.some(({ severity }) => severity === 'error'))
    return { diagnostics: all, leftOut: drafted.leftOut || drafted.draft !== undefined };
  const draft = { ...drafted.draft, facts: withDates(drafted.draft.facts, dates.facts) };
  return { draft, diagnostics: all, leftOut: false };
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
function languageFor(tag: Language, site: HugoSite, desk: Desk): Language {
  const known = desk.configuration.languages.map((language) => language.tag);
  const near = known.includes(tag) ? tag : lookup(tag, known);
  return near === undefined || site.languages.some((other) => other.tag === near) ? tag : near;
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
