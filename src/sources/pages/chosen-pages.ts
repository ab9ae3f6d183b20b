import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Language, parseLanguage } from '../../model/language.ts';
import { namesNoJob } from '../../text/language/page-titles.ts';
import { namedFolders } from '../files/folders/named-folders.ts';
import { postingFiles, sectionsOf } from '../files/folders/posting-files.ts';
import { languageOfFolder } from '../files/folders/section-names.ts';
import type { Addresses } from './addresses.ts';
import { fromHubs, isHub, isList, isListName, nameOf, type SharedPages } from './hubs.ts';
import { leftOut } from './left-out.ts';
import type { SitePage } from './page/site-page.ts';

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
export function chosenPages(
  pages: readonly SitePage[],
  addresses: Addresses,
  choosing: Choosing,
  shared: SharedPages,
): Choice {
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
    const linked = fromHubs(pages, sections, addresses, { doubt, postingsOn: shared.on });
    found.push(...linked.filter(isPage).map((page) => placed(page)));
  }
  const whole = new Map(inFolder.postings.map((one) => [one.page, one]));
  for (const page of byData) {
    const own = dataPages(page, addresses, shared, doubt).filter(isPage);
    found.push(...own.map((one) => whole.get(one) ?? placed(one)));
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

/** A page with data of a posting is one; data of several is a list of others' pages, or of postings that have none. */
function dataPages(
  page: SitePage,
  addresses: Addresses,
  shared: SharedPages,
  doubt: (page: SitePage, why: string) => void,
): readonly SitePage[] {
  if (page.nodes.length === 1) return [page];
  const places = page.nodes.map((node) => {
    const url = typeof node['url'] === 'string' ? node['url'] : undefined;
    return { node, url, at: url === undefined ? page : addresses.target(page, url) };
  });
  const elsewhere = places.filter(({ at }) => at === undefined);
  if (elsewhere.length > 0)
    doubt(
      page,
      `It holds the data of ${elsewhere.length} postings whose addresses lead to no page of this site`,
    );
  const here = places.filter(({ at }) => at === page).map(({ node }) => node);
  return here.length === 0 ? [] : shared.inData(page, here);
}
