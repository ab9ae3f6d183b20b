import { statusAt } from '../model/catalog.ts';
import type { Posting } from '../model/posting.ts';
import { type PageText, readPageText } from '../text/page-text.ts';
import { isAnotherPage } from './canonical.ts';
import { filesOf, type Layout } from './layout.ts';

export interface BuiltPages {
  /** The first of the names that is a file. */
  readonly find: (names: readonly string[]) => string | undefined;
  /** Undefined where it is no text that we can read. */
  readonly text: (file: string) => string | undefined;
}

/** What a built site says about postings: what has no page there is not offered, whatever the cause. */
export interface Judgement {
  /** With the addresses that their pages give themselves. */
  readonly kept: readonly Posting[];
  /** Open ones without a page. One that is not to be seen yet is left out too, and may be built later. */
  readonly missing: readonly Posting[];
  /** What is built in their place leads to another page, or is that page. */
  readonly elsewhere: readonly { readonly posting: Posting; readonly file: string }[];
  /** Their pages state another language than they have. */
  readonly otherwise: readonly {
    readonly posting: Posting;
    readonly file: string;
    readonly language: string;
  }[];
}

/** The postings of a site by its built pages. Those that are closed, and those whose page is ours, need none. */
export function judgedPostings(
  postings: readonly Posting[],
  layout: Layout,
  { find, text }: BuiltPages,
  now: number,
): Judgement {
  const kept: Posting[] = [];
  const missing: Posting[] = [];
  const elsewhere: Judgement['elsewhere'][number][] = [];
  const otherwise: Judgement['otherwise'][number][] = [];
  const taken = new Set<string>();
  for (const posting of postings) {
    const isAsked = isJudged(posting, now);
    const file = isAsked ? find(filesOf(layout, posting)) : undefined;
    if (!isAsked) kept.push(posting);
    else if (file === undefined || taken.has(file)) {
      if (statusAt(now, posting) === 'open') missing.push(posting);
    } else {
      taken.add(file);
      const html = text(file);
      const page = html === undefined ? undefined : readPageText(html);
      if (page !== undefined && leadsAway(page, posting.url)) elsewhere.push({ posting, file });
      else {
        kept.push({ ...posting, ...ownAddress(page, posting.url) });
        const language = page?.language ?? '';
        if (primary(language) !== '' && primary(language) !== primary(posting.language))
          otherwise.push({ posting, file, language });
      }
    }
  }
  return { kept, missing, elsewhere, otherwise };
}

export function isJudged(posting: Posting, now: number): boolean {
  return !posting.here && statusAt(now, posting) !== 'closed';
}

/** Generators write such a page where one was. */
function leadsAway({ refresh, canonical }: PageText, address: string): boolean {
  return [refresh, canonical].some((named) => named !== undefined && isAnotherPage(named, address));
}

/** The spelling of the page itself: with or without `.html` and a final slash. */
function ownAddress(page: PageText | undefined, address: string): { readonly url?: string } {
  const { canonical } = page ?? {};
  if (canonical === undefined || !URL.canParse(canonical, address)) return {};
  const url = new URL(canonical, address);
  return url.host === new URL(address).host && url.href !== address ? { url: url.href } : {};
}

function primary(language: string): string {
  return language.trim().toLowerCase().split(/[-_]/)[0] ?? '';
}
