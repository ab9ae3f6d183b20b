import type { Language } from '../../model/language.ts';
import { isAnotherPage } from '../../injection/canonical.ts';
import type { Addressed } from '../../injection/layout.ts';
import type { Origin } from './front-answer.ts';
import { type FrontPages, pageKey } from './front-pages.ts';
import { canonicalOf } from './streamed-page.ts';

/** The pages on which people find the postings, as the site behind has them. */
export interface FrontSections {
  /** Of a language. Rejects where the site cannot say. */
  readonly of: (language: Language, known: FrontPages, origin: Origin) => Promise<Addressed | undefined>;
  /** The one at an address, by its key. Rejects where the site cannot say. */
  readonly at: (url: URL, known: FrontPages, origin: Origin) => Promise<Addressed | undefined>;
}

/** More folders with postings than this in a language are not gone through: each is a request or two, once. */
const mostFolders = 8;

/**
 * Finds them as `rolecast inject` does: the nearest page above a posting's, short of a home page; where that only leads
 * to another, that one. The site is asked when somebody asks for such a page, and what it said is kept while the
 * isolate lives.
 */
export function frontSections(): FrontSections {
  const found = new Map<string, Addressed | undefined>();

  async function above(page: Addressed, known: FrontPages, origin: Origin): Promise<Addressed | undefined> {
    const key = `${page.language} ${page.url}`;
    if (found.has(key)) return found.get(key);
    if (known.isHome(page.url)) return undefined;
    const section =
      (await here(page, known, origin)) ?? (await above({ ...page, url: up(page.url) }, known, origin));
    found.set(key, section);
    return section;
  }

  return {
    of: async (language, known, origin) => {
      for (const folder of foldersOf(language, known)) {
        const section = await above(folder, known, origin);
        if (section !== undefined) return section;
      }
      return undefined;
    },
    at: async (url, known, origin) => {
      const key = pageKey(url);
      const isHere = (section: Addressed | undefined) =>
        section !== undefined && pageKey(new URL(section.url)) === key;
      const seen = [...found.values()].find(isHere);
      if (seen !== undefined) return seen;
      for (const language of new Set(known.folders.map(({ language }) => language))) {
        for (const folder of foldersOf(language, known)) {
          if (!`${pageKey(new URL(folder.url))}/`.startsWith(`${key}/`)) continue;
          const section = await above(folder, known, origin);
          if (isHere(section)) return section;
        }
      }
      return undefined;
    },
  };
}

function foldersOf(language: Language, { folders }: FrontPages): readonly Addressed[] {
  return folders.filter((folder) => folder.language === language).slice(0, mostFolders);
}

function up(url: string): string {
  return new URL('..', url).href;
}

/** The page at an address, or the one to which what is there leads. */
async function here(page: Addressed, known: FrontPages, origin: Origin): Promise<Addressed | undefined> {
  const isPosting = (url: string) => known.pages.has(pageKey(new URL(url)));
  if (isPosting(page.url)) return undefined;
  const there = await look(page.url, origin);
  if (there === undefined) return undefined;
  const { leadsTo } = there;
  if (leadsTo === undefined) return page;
  if (!URL.canParse(leadsTo, page.url)) return undefined;
  const target = new URL(leadsTo, page.url).href;
  const isElsewhere = new URL(target).host !== new URL(page.url).host;
  if (isElsewhere || known.isHome(target) || isPosting(target)) return undefined;
  const end = await look(target, origin);
  return end === undefined || end.leadsTo !== undefined ? undefined : { ...page, url: target };
}

/** Undefined where there is no page. Throws where that is not to be known. */
async function look(url: string, origin: Origin): Promise<{ readonly leadsTo?: string } | undefined> {
  const response = await origin(new Request(url, { redirect: 'manual' }));
  const { status, headers } = response;
  const isPage = status === 200 && /^text\/html\b/i.test(headers.get('content-type') ?? '');
  if (!isPage) await response.body?.cancel();
  if (status >= 500 || status === 429) throw new Error(`${url} answers ${status}`);
  const location = headers.get('location');
  if (status >= 300 && status < 400 && location !== null) return { leadsTo: location };
  if (!isPage) return undefined;
  const canonical = await canonicalOf(response);
  return canonical !== undefined && isAnotherPage(canonical, url) ? { leadsTo: canonical } : {};
}
