import { decoded } from '../../../model/identity.ts';
import type { Language } from '../../../model/language.ts';
import { splitFrontMatter } from '../../../text/front-matter/front-matter.ts';
import { partsOf } from '../../../text/ends/vocabulary.ts';
import { closedInTitle } from '../../../text/prose/closed/closed.ts';
import { strikeTag } from '../../../text/prose/struck.ts';
import { isClosedOutright } from '../../../text/values/status-words.ts';
import type { Desk, Draft } from '../../source.ts';
import { saysArchive } from '../folders/archive-folders.ts';
import { folderOf, postingName } from '../folders/posting-files.ts';
import { rankOfFolder } from '../folders/section-names.ts';
import { joined } from '../site/site-values.ts';

/** What another page of the site says of a posting's end. */
export interface Listing {
  readonly text: string;
  readonly file: string;
  readonly line?: number;
}

/** A link in a list, with what its line and the headings above say. */
interface Said extends Listing {
  readonly href: string;
}

/**
 * The drafts, each with what the lists of the site say of it: a link below `## Closed positions`, one that is struck
 * through or stands beside `– filled`, a folder within that of postings whose page is titled `Past openings`.
 */
export function withListings(drafts: readonly Draft[], desk: Desk): readonly Draft[] {
  const languages = desk.configuration.languages.map(({ tag }) => tag);
  const said = new Map<string, Listing>();
  const folders: (readonly [folder: string, listing: Listing])[] = [];
  for (const file of listFiles(drafts, desk)) {
    const read = desk.files.read(file);
    if (!read.ok) continue;
    const found = desk.memo(`lists of ${file}`, [read, languages.join()], () =>
      readList(read.text, file, languages),
    );
    for (const { href, ...listing } of found.links)
      for (const place of placesOf(href, file)) if (!said.has(place)) said.set(place, listing);
    if (found.whole !== undefined) folders.push([folderOf(file), found.whole]);
  }
  if (said.size === 0 && folders.length === 0) return drafts;
  const sections = new Set(
    drafts.map(({ file = '' }) => folderOf(file)).filter((folder) => rankOfFolder(nameOf(folder)) > 0),
  );
  return drafts.map((draft) => {
    const listed = listingOf(draft, said, folders, sections);
    return listed === undefined
      ? draft
      : desk.memo(`listed ${draft.file}`, [draft, JSON.stringify(listed)], () => ({ ...draft, listed }));
  });
}

function listingOf(
  { file = '', url }: Draft,
  said: ReadonlyMap<string, Listing>,
  folders: readonly (readonly [string, Listing])[],
  sections: ReadonlySet<string>,
): Listing | undefined {
  const path = url === undefined ? undefined : placeOf(new URL(url).pathname);
  return (
    said.get(placeOf(file)) ??
    (path === undefined || path === '/' ? undefined : said.get(path)) ??
    // The folder of all postings may be called so by mistake; one within it is a list of those that are over.
    folders.find(([folder]) => file.startsWith(`${folder}/`) && folder !== '' && !sections.has(folder))?.[1]
  );
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Without extension, `index` and slashes at the end, as links leave them out. */
function placeOf(path: string): string {
  return decoded(path)
    .normalize('NFC')
    .replace(/\.(?:mdx?|markdown|html?)$/i, '')
    .replace(/(?:^|\/)(?:_?index|readme)$/i, '')
    .replace(/(?<=.)\/+$/, '')
    .replace(/(^|\/)\d{1,3}-(?=[^/]*$)/, '$1');
}

/** Where a link of a page may lead: beside it, or below it as an address. */
function placesOf(href: string, file: string): readonly string[] {
  const target = href.replace(/[?#].*$/, '');
  if (target === '' || /^[a-z][a-z+.-]*:(?!\/\/)/i.test(target)) return [];
  const absolute = /^(?:https?:)?\/\/[^/]+(\/.*)$/i.exec(target)?.[1] ?? target;
  if (absolute.startsWith('/')) return [placeOf(absolute), placeOf(absolute.slice(1))];
  const below = file.replace(/\.[^./]+$/, '/x');
  return [joined(file, absolute), joined(below, absolute), absolute].flatMap((path) =>
    path === undefined ? [] : placeOf(path),
  );
}

const isFolderFile =
  /(?:^|\/)(?:_?index|readme)(?:\.[a-z]{2}(?:-[a-z]{2,4})?)?\.[^./]+$|(?:^|\/)_category_\.(?:json|ya?ml)$/i;
/** More lists than this no site keeps by hand. */
const mostLists = 60;

/** What introduces a folder of postings or one around it, and pages called as such folders are (`jobs.md`). */
function listFiles(drafts: readonly Draft[], desk: Desk): readonly string[] {
  const postings = new Set(drafts.flatMap(({ file }) => file ?? []));
  const folders = new Set([...postings].map(folderOf));
  const around = new Set([...folders, ...[...folders].map(folderOf)]);
  return desk.files
    .list('')
    .filter((file) => {
      if (!around.has(folderOf(file)) || postings.has(file)) return false;
      if (isFolderFile.test(file)) return true;
      return postingName.test(file) && rankOfFolder(nameOf(file).replace(/\..*$/, '')) > 0;
    })
    .slice(0, mostLists);
}

interface List {
  readonly links: readonly Said[];
  /** The whole page is a list of what is over. */
  readonly whole?: Listing;
}

const mostRead = 200_000;
const link =
  /\[((?:[^[\]\n]|\[[^[\]\n]{0,200}\]){0,200})\]\(\s*<?(?:\{\{[<%]\s*(?:rel)?ref\s+["']?|\{%-?\s*(?:link|post_url)\s+)?([^)\s"'>]{1,400})[^)\n]{0,200}\)|<a\b[^<>\n]{0,300}?\bhref\s*=\s*["']?([^"'\s>]{1,400})[^<>\n]{0,300}>([^<\n]{0,200})<\/a>/giu;

function readList(text: string, file: string, languages: readonly Language[]): List {
  if (/_category_\.[^/]+$/.test(file)) {
    const label = /["']?label["']?\s*:\s*["']?([^"',\n}]{1,120})/.exec(text.slice(0, 2000))?.[1] ?? '';
    return isListOfOver(label, languages) ? { links: [], whole: { text: label, file } } : { links: [] };
  }
  const { matter } = splitFrontMatter(text.slice(0, mostRead), file);
  const title = String(matter?.data['title'] ?? '');
  /** Of each depth the heading that counts, and whether what stands below it is over. */
  const headings: (string | undefined)[] = isListOfOver(title, languages) ? [title] : [];
  const links: Said[] = [];
  let first = title;
  let intro: string | undefined;
  for (const [index, line] of (matter?.body ?? '').split('\n').entries()) {
    const at = (matter?.bodyLine ?? 1) + index;
    const head = headingOf(line);
    if (head !== undefined) {
      if (first === '') first = head.text;
      headings.length = Math.min(headings.length, head.depth);
      headings[head.depth] = isListOfOver(head.text, languages) ? head.text : undefined;
      intro = undefined;
    }
    const found = line.includes('](') || line.includes('<a') ? linksIn(line) : [];
    if (
      head === undefined &&
      found.length === 0 &&
      line.trim() !== '' &&
      !/^\s*(?:[-*+|]|\d+[.)]|$)/.test(line)
    )
      intro =
        /[:：]\s*$/.test(line) && closesInLine(line.replace(/[:：]\s*$/, ''), languages) ? line : undefined;
    for (const { href, said, isStruck } of found) {
      const over =
        isStruck || closesInLine(said, languages)
          ? line
          : (headings.findLast((one) => one !== undefined) ?? intro);
      if (over !== undefined) links.push({ href, text: over.trim().slice(0, 160), file, line: at });
    }
  }
  const whole = isListOfOver(first, languages) ? { whole: { text: first, file } } : {};
  return { links, ...whole };
}

/** A heading, a line in bold or the title of an admonition. */
function headingOf(line: string): { readonly text: string; readonly depth: number } | undefined {
  const head =
    /^ {0,3}(#{1,6})\s+(.{1,160}?)\s*#*\s*$/.exec(line) ??
    /^\s*<h([1-6])\b[^<>]{0,200}>(.{1,160}?)<\/h[1-6]>/i.exec(line);
  if (head !== null) {
    const [, mark = '', text = ''] = head;
    return {
      text: text.replace(/\s*\{[#.:][^{}]*\}$/, ''),
      depth: /\d/.test(mark) ? Number(mark) : mark.length,
    };
  }
  const bold =
    /^\s*(?:\*\*|__)([^*_\n]{2,80})(?:\*\*|__)\s*[:：]?\s*$/.exec(line) ??
    /^(?:!!!|\?\?\?\+?|:::|\/\/\/) ?\w+ ?["[| ]{1,3}([^"\]\n]{2,80})/.exec(line) ??
    /^\s*<summary>([^<\n]{2,80})<\/summary>/i.exec(line);
  return bold === null ? undefined : { text: bold[1] ?? '', depth: 7 };
}

/** The links of a line, each with its text and what stands behind it; before the first, and behind a label, what stands before. */
function linksIn(
  line: string,
): readonly { readonly href: string; readonly said: string; readonly isStruck: boolean }[] {
  const found = [...line.slice(0, 4000).matchAll(link)];
  let before = line
    .slice(0, found[0]?.index ?? 0)
    .replace(/^\s*(?:[-*+]|\d+[.)]|\|)?\s*(?:\[[ xX]\]\s*)?/, '');
  return found.map((match, index) => {
    const end = match.index + match[0].length;
    const between = line.slice(end, found[index + 1]?.index ?? line.length);
    const label =
      index + 1 < found.length ? (/[;,.•·|/]?\s*[^;,.•·|]{1,40}[:：]\s*$/u.exec(between)?.[0] ?? '') : '';
    const after = between.slice(0, between.length - label.length);
    const text = match[1] ?? match[4] ?? '';
    const isStruck =
      (/~~\s*$/.test(before) && /^[^~]{0,80}~~/.test(after)) ||
      /^~~.*~~$/.test(text.trim()) ||
      (/<(?:del|s|strike)\b[^<>]*>\s*$/i.test(before) && strikeTag.test(after.trimStart())) ||
      strikeTag.test(text.trim());
    const said = `${before}${text}${after}`
      .replace(/^\s*\|/, '')
      .replace(/\|\s*$/, '')
      .trim();
    before = label.replace(/^[;,.•·|/]\s*/u, '');
    return { href: match[2] ?? match[3] ?? '', said, isStruck };
  });
}

/** `Closed positions`, `Archiv`; not `Open and closed positions`. */
function isListOfOver(title: string, languages: readonly Language[]): boolean {
  const text = title.replace(/[*_~`:：]/g, '').trim();
  if (text === '' || text.length > 120 || text.includes('?')) return false;
  const parts = partsOf(text);
  const has = (role: 'open' | 'not') => parts.some(({ roles }) => roles.has(role));
  if (has('open') && !has('not')) return false;
  return saysArchive(text) || isClosedOutright(text) || closesInLine(text, languages);
}

function closesInLine(line: string, languages: readonly Language[]): boolean {
  const text = line.trim().slice(0, 160);
  const [first] = languages;
  return first !== undefined && text !== '' && closedInTitle(text, first, languages) !== undefined;
}
