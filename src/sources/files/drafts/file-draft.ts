import { archiveIn, archiveInAddress, draftsIn } from '../folders/archive-folders.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Language } from '../../../model/language.ts';
import type { Origin } from '../../../model/posting.ts';
import type { FrontMatter } from '../../../text/front-matter/front-matter.ts';
import {
  type Dialect,
  firstHeading,
  type MarkdownText,
  type Rendered,
} from '../../../text/markdown/markdown.ts';
import type { Prose } from '../../../text/prose/prose.ts';
import type { Shortcode } from '../../../text/markdown/shortcodes.ts';
import { type FrontMatterFacts, frontMatterFacts, type DoubtfulTitle } from '../facts/front-matter-facts.ts';
import type { Body, Desk, Draft, HeadTraits, Stated, StatedFacts, Withheld } from '../../source.ts';
import { partsOf } from '../../../text/ends/vocabulary.ts';
import { fold } from '../../../text/values/plain-text.ts';
import { isClosedOutright, statusOf } from '../../../text/values/status-words.ts';
import { digestOf } from '../../../text/digest.ts';
import { textAtHand } from './text-at-hand.ts';

/** What a file-based source knows beside the file's own head and text. */
export interface DraftFile {
  readonly file: string;
  readonly matter: FrontMatter;
  readonly format: 'markdown' | 'html';
  readonly dialect: Dialect;
  readonly language: Language;
  readonly key: string;
  readonly slug: string;
  readonly url?: string;
  readonly aliases?: readonly string[];
  /** The path that translations share. */
  readonly path: string;
  readonly link?: (href: string) => string;
  /** As in `Draft`. */
  readonly hasTarget?: (href: string) => boolean | undefined;
  readonly shortcode?: Shortcode;
  /** Facts by the generator's own rules (Hugo's front matter dates); they win over the general reading. */
  readonly facts?: StatedFacts;
  /** The title that the generator makes of the file's name where nothing says one. */
  readonly titleOfName?: string;
  /** Keys that name the page in its address, beside `slug`, `url` and `permalink`. */
  readonly addressKeys?: readonly string[];
  /** Keys that the source has read itself. */
  readonly ignore?: readonly string[];
  /** As in `Draft`. */
  readonly isLanguageAssumed?: true;
  /** Set where it is a record in a file: the line on which it begins, from 1. */
  readonly record?: number;
}

export interface DraftResult {
  readonly draft?: Draft;
  readonly diagnostics: readonly Diagnostic[];
  /** The file was meant to be a posting and is faulty. */
  readonly leftOut: boolean;
  /** What is known of it then. */
  readonly withheld?: Withheld;
}

/** Reads the facts in the head, takes the title from the head or the first H1, and leaves the text for later. No draft for `draft: true` or without a title. */
export function fileDraft(file: DraftFile, desk: Pick<Desk, 'configuration' | 'memo'>): DraftResult {
  const { configuration } = desk;
  const found = frontMatterFacts(file.matter, {
    file: file.file,
    configuration,
    ...(file.ignore && { ignore: file.ignore }),
    ...(file.url !== undefined && { url: file.url }),
  });
  const folder = draftsIn(file.file);
  const draft = found.draft ?? (folder === undefined ? undefined : { from: 'file-name', key: `${folder}/` });
  if (draft !== undefined) return { diagnostics: [draftDiagnostic(file, draft)], leftOut: false };
  const text = textOf(file);
  const doubtful = found.doubtfulTitle;
  const title =
    found.title ??
    headingTitle(text, file) ??
    (doubtful?.because === 'template' ? undefined : doubtful) ??
    nameTitle(file);
  const withheld = (
    because: Withheld['because'],
    diagnostics: readonly Diagnostic[],
    known = found,
  ): DraftResult => ({
    diagnostics,
    leftOut: true,
    withheld: { ...draftOf(file, known, title, text, desk), because },
  });
  if (found.diagnostics.some((one) => one.severity === 'error')) {
    // What is in doubt stands there as closed; that is for this posting, and no word about another.
    const { closed: _, ...doubtful } = found;
    return withheld('doubtful', found.diagnostics, doubtful);
  }
  if (title === undefined) return withheld('untitled', [...found.diagnostics, titleMissing(file, doubtful)]);
  const isDoubtful =
    doubtful !== undefined &&
    (title === doubtful || (doubtful.because === 'template' && found.title === undefined));
  const said = isDoubtful
    ? [...found.diagnostics, titleDoubtful(file, doubtful, title.value)]
    : found.diagnostics;
  return { draft: draftOf(file, found, title, text, desk), diagnostics: said, leftOut: false };
}

/** What stands for a file that cannot be read: its name may still tell whose translation it is. */
export function unreadDraft({
  file,
  language,
  key,
  path,
}: Pick<DraftFile, 'file' | 'language' | 'key' | 'path'>): Withheld {
  const body: Body = {
    raw: '',
    find: (_, rules) => rules({ blocks: [], links: [] }),
    html: () => ({ html: '' as Rendered['html'], diagnostics: [] }),
  };
  return { file, language, key, slug: key, facts: {}, pairing: { path }, body, because: 'unread' };
}

function draftOf(
  file: DraftFile,
  found: FrontMatterFacts,
  title: Stated<string> | undefined,
  text: MarkdownText,
  desk: Pick<Desk, 'memo'>,
): Draft {
  // The head is not kept as long as the draft is: what is asked for later must not name `file` itself.
  const { file: path, language, link, shortcode } = file;
  const { body, bodyLine } = file.matter;
  const archive = found.closed === undefined ? archiveIn(file.path) : undefined;
  const address = statedAddress(file);
  const closed: Origin | undefined =
    archive === undefined
      ? (found.closed ?? filedAsOver(file, address))
      : { from: 'file-name', key: archive, file: path };
  const { definitions, attributes } = file.dialect;
  const ways = [definitions, attributes?.title, attributes?.block];
  const input = [body, bodyLine, title?.value, shortcode, ...ways];
  const read = textAtHand({ ...(title && { title: title.value }), ...text });
  const find = <T>(what: string, rules: (prose: Prose) => T): T =>
    desk.memo(`${what} ${language}`, input, () => rules(read().prose), path);
  /** What the file's links mean hangs on other files. */
  const targets = () =>
    link === undefined
      ? ''
      : find('addresses', ({ links, images = [] }) => [
          ...links.map(({ href }) => href),
          ...images.map(({ src }) => src),
        ])
          .map(link)
          .join('\n');
  const html = (base: string | undefined): Rendered =>
    desk.memo(`html ${language}`, [...input, base, targets()], () => read().html(base), path);
  // What is always there comes first: V8 then gives thousands of drafts one shape instead of one each.
  return {
    file: path,
    language,
    key: file.key,
    slug: file.slug,
    facts: { ...found.facts, ...file.facts },
    pairing: {
      path: file.path,
      ...(found.ats !== undefined && { ats: found.ats }),
      ...(found.system !== undefined && { system: found.system }),
      ...(found.translationKey !== undefined && { translationKey: found.translationKey }),
      ...(found.reference !== undefined && { reference: found.reference }),
      ...(found.original !== undefined && { original: found.original }),
    },
    body: { raw: body, html, find },
    head: traitsOf(file.matter, found.facts),
    ...(title && { title }),
    ...(file.isLanguageAssumed && { isLanguageAssumed: true as const }),
    ...(closed && { closed }),
    ...(file.record === undefined &&
      nameSaysOver(file.path, title?.value) && { listed: { text: path, file: path } }),
    ...(found.open && { open: found.open }),
    ...(found.ends && { ends: found.ends }),
    ...(file.url !== undefined && { url: file.url }),
    ...(address !== undefined && { statedAddress: address }),
    ...(file.aliases && { aliases: file.aliases }),
    ...(file.hasTarget && { hasTarget: file.hasTarget }),
  };
}

/** `url: /careers/past-openings/baker/`, `layout: past-opening`: also where the generator's own rules use the key up. */
function filedAsOver({ matter, file }: DraftFile, address = ''): Origin | undefined {
  const layout = ['layout', 'template'].find((key) => {
    const value = matter.data[key];
    return typeof value === 'string' && isClosedOutright(value);
  });
  const key = layout ?? (archiveInAddress(address) === undefined ? undefined : 'url');
  return key === undefined ? undefined : { from: 'front-matter', key, file, ...matter.keys[key] };
}

/** `gardener-closed.md`, `guard-post-ocupat.md`: the last words of a name are a state, and are none of the job's own. */
function nameSaysOver(name: string, title = ''): boolean {
  const words = name.slice(name.lastIndexOf('/') + 1).split(/[\s_.-]+/);
  const [before = '', last = ''] = words.slice(-2);
  if (words.length < 2 || last === '' || fold(title).includes(fold(last))) return false;
  const isOfJob = partsOf(before).some(({ roles }) => roles.has('posting') || roles.has('work'));
  return (
    isClosedOutright(last) || (words.length > 2 && isOfJob && statusOf(`${before} ${last}`) === 'closed')
  );
}

/** A pattern (`/jobs/:slug/`, `{{ page.fileSlug }}`) may be filled with the file's name. */
function statedAddress({ matter, addressKeys = [] }: DraftFile): string | undefined {
  return ['slug', 'url', 'permalink', ...addressKeys]
    .map((name) => matter.data[name])
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map((value) => String(value).trim())
    .find((value) => value !== '' && !/\{|:[a-z]/i.test(value));
}

function traitsOf({ data }: FrontMatter, facts: StatedFacts): HeadTraits {
  const kind = ['layout', 'type', 'template'].map((key) => data[key]).find((one) => typeof one === 'string');
  // As it is written, so that nothing changed where Rolecast reads it otherwise than before.
  const said = Object.entries(facts)
    .filter(([name, { origin }]) => name !== 'opens' && name !== 'updated' && origin.from === 'front-matter')
    .map(([, { origin }]) => data[origin.key?.split('.')[0] ?? '']);
  return {
    keys: Object.keys(data),
    ...(said.length > 0 && { says: digestOf(JSON.stringify(said)) }),
    ...(typeof kind === 'string' && { kind: layoutOf(kind) }),
  };
}

/** `../layouts/Job.astro` and `../../layouts/Job.astro` are one: `job`. */
function layoutOf(written: string): string {
  const name = written.trim().toLowerCase();
  return name.slice(name.lastIndexOf('/') + 1).replace(/\.[a-z]{2,6}$/, '');
}

function textOf(file: DraftFile): MarkdownText {
  return {
    format: file.format,
    text: file.matter.body,
    file: file.file,
    line: file.matter.bodyLine,
    dialect: file.dialect,
    ...(file.link && { link: file.link }),
    ...(file.shortcode && { shortcode: file.shortcode }),
  };
}

function headingTitle(text: MarkdownText, file: DraftFile): Stated<string> | undefined {
  const value = firstHeading(text);
  return value === undefined
    ? undefined
    : { value, origin: { from: 'prose', file: file.file, line: file.matter.bodyLine } };
}

function nameTitle({ file, titleOfName: value }: DraftFile): Stated<string> | undefined {
  return value === undefined || value === '' ? undefined : { value, origin: { from: 'file-name', file } };
}

function draftDiagnostic(
  { file }: DraftFile,
  { key = 'draft', line }: Pick<Origin, 'key' | 'line'>,
): Diagnostic {
  return {
    severity: 'info',
    code: 'posting-draft',
    message: `${key} says that this posting is not public`,
    hint: 'It is published nowhere until that changes',
    where: { file, ...(line !== undefined && { line }) },
  };
}

const titleHint = ({ record }: DraftFile) =>
  record === undefined
    ? 'Write `title: …` in the front matter, or begin the text with a heading'
    : 'Write `title: …` in its record';

function titleMissing(posting: DraftFile, found?: DoubtfulTitle): Diagnostic {
  const { file, record = 1 } = posting;
  return {
    severity: 'error',
    code: 'title-missing',
    message: `The posting has no title${found === undefined ? '' : `: a template that only the site runs makes it of "${found.value}"`}`,
    hint: titleHint(posting),
    where: { file, line: found?.origin.line ?? record },
  };
}

/** It is published under what there is: nothing else names it. */
function titleDoubtful(
  posting: DraftFile,
  { value, origin, because }: DoubtfulTitle,
  title: string,
): Diagnostic {
  const { file, record = 1 } = posting;
  const why = {
    default: 'is what the site gives to all pages of the folder',
    'heading of a list': 'is what lists of jobs are called',
    'key of a translation': 'looks like the key of a translation',
    template: 'is a template that only the site runs',
  }[because];
  return {
    severity: 'warning',
    code: 'title-missing',
    message: `The title "${value}" ${why}; the posting is called "${title}", for no key of the file says its name`,
    hint: titleHint(posting),
    where: { file, line: origin.line ?? record },
  };
}
