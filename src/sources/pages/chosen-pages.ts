import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Language, parseLanguage } from '../../model/language.ts';
import { namesNoJob } from '../../text/language/page-titles.ts';
import { namedFolders } from '../files/folders/named-folders.ts';
import { postingFiles, sectionsOf } from '../files/folders/posting-files.ts';
import { languageOfFolder, rankOfFolder } from '../files/folders/section-names.ts';
import type { Addresses } from './addresses.ts';
import { leftOut } from './left-out.ts';
import type { SitePage } from './site-page.ts';

/** A page that is a posting. */
export interface ChosenPage {
  readonly page: SitePage;
  /** By its folder. */
  readonly language?: Language;
  /** What its translations share of the path. */
  readonly path: string;
}

export interface Choice {
  /** The folders in which postings were found. */
  readonly sections: readonly string[];
  readonly postings: readonly ChosenPage[];
  /** Pages that may be postings, and are none for us. */
  readonly diagnostics: readonly Diagnostic[];
  readonly doubtful: number;
}

export interface Choosing {
  readonly section: string | readonly string[] | undefined;
  readonly fallback: Language;
  readonly known: readonly Language[];
}

/**
 * Which pages of a built site are postings: those with the data of one, those in a folder with a usual name, and else
 * those that a page with such a name lists. Whatever is in doubt is left out, and said.
 */
export function chosenPages(pages: readonly SitePage[], addresses: Addresses, choosing: Choosing): Choice {
  const diagnostics: Diagnostic[] = [];
  let doubtful = 0;
  const doubt = (page: SitePage, why: string) => {
    doubtful++;
    diagnostics.push(leftOut(page.file, why, true));
  };
  const sections = choosing.section === undefined ? undefined : sectionsOf(choosing.section).map(withoutName);
  const isIn = (page: SitePage) =>
    sections === undefined ||
    sections.some((one) => one === '' || page.path === one || page.path.startsWith(`${one}/`));
  const byData = pages.filter((page) => page.nodes.length > 0 && isIn(page));
  const inFolder = inFolders(pages, sections, choosing);
  const isPage = (page: SitePage) => {
    const why = whyNoPage(page, addresses);
    if (why !== undefined && why !== '') diagnostics.push(leftOut(page.file, why, false));
    return why === undefined;
  };
  const candidates = inFolder.postings.filter(({ page }) => page.nodes.length === 0);
  const among = new Set(candidates.map(({ page }) => page));
  const paths = new Set(candidates.map(({ page }) => page.path));
  const isBelow = ({ path }: SitePage) => paths.has(path.slice(0, Math.max(path.lastIndexOf('/'), 0)));
  const found: ChosenPage[] = candidates.filter(({ page }) => {
    if (isList(page, among, addresses)) return false;
    if (!isBelow(page) || !namesNoJob(nameOf(page))) return isPage(page);
    diagnostics.push(leftOut(page.file, 'It lies below a posting, and its heading names no job', false));
    return false;
  });
  if (found.length === 0 && byData.length === 0) {
    const linked = fromHubs(pages, sections, addresses, doubt);
    found.push(...linked.filter(isPage).map((page) => placed(page)));
  }
  const whole = new Map(inFolder.postings.map((one) => [one.page, one]));
  for (const page of byData) {
    const one = dataPage(page, addresses, doubt);
    if (one && isPage(page)) found.push(whole.get(page) ?? placed(page));
  }
  const held = new Set(found.map(({ page }) => page));
  for (const { page } of found)
    for (const other of translationsOf(page, addresses))
      if (!held.has(other) && isPage(other)) {
        held.add(other);
        found.push(placed(other));
      }
  const folders = found.some(({ page }) => whole.has(page)) ? inFolder.sections : [];
  return { sections: folders, postings: found, diagnostics, doubtful };
}

/** The name of a page or a folder as a person may write it, without what is not in its path. */
function withoutName(section: string): string {
  return section.replace(/(?:^|\/)index\.x?html?$|\.x?html?$/i, '');
}

/** Pages by the rules for any folder of files: each is called as if it were one file in the folder above it. */
function inFolders(
  pages: readonly SitePage[],
  sections: readonly string[] | undefined,
  { fallback, known }: Choosing,
): { readonly sections: readonly string[]; readonly postings: readonly ChosenPage[] } {
  const byName = new Map(
    pages.filter(({ path }) => path !== '' && !isListName(path)).map((page) => [`${page.path}.html`, page]),
  );
  const names = [...byName.keys()];
  const folders = sections ?? namedFolders(names, fallback);
  if (folders.length === 0) return { sections: [], postings: [] };
  const found = postingFiles(names, folders, fallback, known).filter(
    ({ path }) => languageOfFolder(path) !== path,
  );
  return {
    sections: folders,
    postings: found.flatMap(({ file, language, named, path }) => {
      const page = byName.get(file);
      return page === undefined ? [] : [{ page, path, ...(named && { language }) }];
    }),
  };
}

/** Pages that a posting calls its translations, and that call it theirs. */
function translationsOf(page: SitePage, { target }: Addresses): readonly SitePage[] {
  return page.head.alternates.flatMap((href) => {
    const other = target(page, href);
    const isMutual =
      other !== undefined &&
      other !== page &&
      other.head.alternates.some((back) => target(other, back) === page);
    return isMutual ? [other] : [];
  });
}

function placed(page: SitePage): ChosenPage {
  const folder = languageOfFolder(page.path);
  const language = folder === undefined || !page.path.includes('/') ? undefined : parseLanguage(folder);
  if (language === undefined) return { page, path: page.path };
  return {
    page,
    language,
    path: page.path
      .split('/')
      .filter((part) => part !== folder)
      .join('/'),
  };
}

/** Further pages of lists, and lists by a mark or a month. */
function isListName(path: string): boolean {
  return /(?:^|\/)(?:page|seite|pagina)\/?-?\d+$|(?:^|\/)p\/\d+$|(?:^|\/)(?:tags?|categor(?:y|ies)|tagged|topics?|authors?|archives?|feeds?|search|404|500)(?:\/[^/]+)?$|(?:^|\/)\d{4}(?:\/\d{2}){0,2}$/i.test(
    path,
  );
}

/** Undefined where it may be one; empty where there is nothing to say. */
function whyNoPage(page: SitePage, addresses: Addresses): string | undefined {
  const { head, path } = page;
  if (head.refresh !== undefined) return `It leads on to ${head.refresh.slice(0, 200)}`;
  if (/(?:^|\/)(?:404|500|offline)$/.test(path)) return '';
  if (head.noindex) return 'It asks search engines not to show it (noindex)';
  const original = addresses.original(page);
  if (
    original?.page !== undefined &&
    original.page.path !== '' &&
    original.page.length > 0 &&
    !isHub(original.page)
  )
    return `It is a copy: it calls ${original.url} its canonical address`;
  return undefined;
}

/** Whether it lists other candidates: it has most of them below it, in its headings, or in most of its text. */
function isList(page: SitePage, among: ReadonlySet<SitePage>, { target }: Addresses): boolean {
  const isOther = (href: string | undefined) => {
    const other = href === undefined ? undefined : target(page, href);
    return other !== undefined && other !== page && among.has(other) ? other : undefined;
  };
  const heads = page.headings.filter(({ isFrame, href }) => !isFrame && isOther(href) !== undefined);
  if (heads.some(({ above }) => above < 200)) return true;
  const others = page.links.flatMap((href) => isOther(href) ?? []);
  if (others.some((other) => other.path.startsWith(`${page.path}/`) && !namesNoJob(nameOf(other))))
    return true;
  return new Set(others).size >= 2 && page.linked * 2 >= page.length;
}

/** The first heading of the text that leads nowhere. */
function nameOf({ headings }: Pick<SitePage, 'headings'>): string {
  return headings.find(({ isFrame, href }) => !isFrame && href === undefined)?.text ?? '';
}

function isHub({ path, headings }: SitePage): boolean {
  return rankOf(path, headings) > 0;
}

/** 2 for a list of postings by its name or its heading, 1 for a page about careers, 0 for any other. */
function rankOf(path: string, headings: SitePage['headings']): number {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return Math.max(rankOfFolder(name), rankOfFolder(nameOf({ headings }).slice(0, 60)));
}

function fromHubs(
  pages: readonly SitePage[],
  sections: readonly string[] | undefined,
  { target }: Addresses,
  doubt: (page: SitePage, why: string) => void,
): readonly SitePage[] {
  const hubs = pages.filter(
    (page) =>
      page.head.refresh === undefined &&
      (sections === undefined ? isHub(page) : sections.includes(page.path)),
  );
  const found = new Map<SitePage, boolean>();
  for (const hub of hubs) {
    const isClear = sections !== undefined || (rankOf(hub.path, hub.headings) === 2 && !isByMark(hub.path));
    for (const href of hub.links) {
      const page = target(hub, href);
      if (page === undefined || page.path === '' || hubs.includes(page) || isListName(page.path)) continue;
      if (namesNoJob(nameOf(page))) continue;
      found.set(page, found.get(page) === true || isClear);
    }
    const targets = hub.links.some((href) => target(hub, href) !== undefined && target(hub, href) !== hub);
    if (!targets && holdsSeveral(hub))
      doubt(hub, 'It seems to hold several postings, and none has a page of its own');
  }
  const among = new Set(found.keys());
  const listed = [...found].filter(([page]) => !isListOf(page, among, target));
  const shapes = new Map<string, number>();
  for (const [{ shape }] of listed) shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
  const usual = Math.max(0, ...shapes.values());
  return listed.flatMap(([page, isClear]) => {
    const isLikeOthers = (shapes.get(page.shape) ?? 0) === usual;
    if (page.isAdvert || (isClear && isLikeOthers)) return [page];
    doubt(page, 'A page about jobs links to it, and nothing else says that it is a posting');
    return [];
  });
}

function isListOf(page: SitePage, among: ReadonlySet<SitePage>, target: Addresses['target']): boolean {
  return isList(page, among, { target } as Addresses);
}

/** A blog writes about jobs, too. */
function isByMark(path: string): boolean {
  return /(?:^|\/)(?:tags?|categor(?:y|ies)|tagged|topics?)\/[^/]+$/i.test(path);
}

/** Headings of one level that links on the page lead to, or that stand over adverts. */
function holdsSeveral(page: SitePage): boolean {
  const heads = page.headings.filter(({ isFrame, level }) => !isFrame && level > 1);
  const linked = heads.filter(({ id }) => id !== undefined && page.links.includes(`#${id}`));
  return linked.length >= 2 || page.isAdvert;
}

/** A page with data of a posting is one; data of several is a list of others' pages, or nobody knows where each stands. */
function dataPage(
  page: SitePage,
  addresses: Addresses,
  doubt: (page: SitePage, why: string) => void,
): boolean {
  if (page.nodes.length === 1) return true;
  const without = page.nodes.filter((node) => {
    const url = typeof node['url'] === 'string' ? node['url'] : undefined;
    const own = url === undefined ? undefined : addresses.target(page, url);
    return own === undefined || own === page;
  });
  if (without.length > 0)
    doubt(page, `It holds the data of ${without.length} postings that have no pages of their own`);
  return false;
}
