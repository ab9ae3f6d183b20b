import { postingPath } from '../../model/address.ts';
import { type Catalog, postingsIn } from '../../model/catalog.ts';
import type { Document, Edition, Publication } from '../../model/document.ts';
import type { Posting } from '../../model/posting.ts';
import { scriptJson } from '../../text/script-json.ts';
import { facetPages } from '../facets/facet-pages.tsx';
import { facetsOf } from '../facets/facets.ts';
import { home } from './listing/home.tsx';
import { jobPosting } from '../json-ld/job-posting.ts';
import { listing } from './listing/listing.tsx';
import { postingPage } from './posting/posting-page.tsx';
import { preview } from './preview.tsx';
import { subscribe } from './subscribe.tsx';

/** What every page is made of. */
export interface PageProps {
  /** The catalog, and every document that the page may link to. */
  readonly edition: Edition;
  /** The page itself: its path, language and title. */
  readonly document: Document;
  /** The built-in page as text. */
  readonly standard: () => string;
}

export interface OpeningsPageProps extends PageProps {
  /** What is open, newest first. */
  readonly postings: readonly Posting[];
}

export interface ClosedPageProps extends PageProps {
  readonly posting: Posting;
}

export interface PostingPageProps extends ClosedPageProps {
  /** The posting's JSON-LD, safe inside a script element. */
  readonly jsonLd: string;
}

/**
 * Pages of your own in place of the built-in ones: each gives a whole document, with its doctype, and gives the same
 * text whenever it is given the same. Their texts are sent with the policy of `src/delivery/representation/page-policy.ts`: styles and
 * scripts in the head, linked stylesheets, and images, and nothing else.
 */
export interface OwnPages {
  /** `/` */
  readonly home?: (props: PageProps) => string;
  /** `/<language>/` */
  readonly listing?: (props: OpeningsPageProps) => string;
  /** `/<language>/department/<slug>/` and the other parts of the openings. */
  readonly facet?: (props: OpeningsPageProps) => string;
  /** `/<language>/subscribe/` */
  readonly subscribe?: (props: PageProps) => string;
  /** `/<language>/subscribe/preview/` */
  readonly preview?: (props: PageProps) => string;
  /** `/<language>/jobs/<slug>/` */
  readonly posting?: (props: PostingPageProps) => string;
  /** The same path, once the posting is closed. */
  readonly closed?: (props: ClosedPageProps) => string;
}

/** The names of the pages that may be one's own. */
export const ownPageNames: readonly (keyof OwnPages)[] = [
  'home',
  'listing',
  'facet',
  'subscribe',
  'preview',
  'posting',
  'closed',
];

type Renderer = (props: PageProps) => string;
type Choice = (own: OwnPages, document: Document, catalog: Catalog) => Renderer | undefined;

/** How the pages of a built-in publication are made. */
const choices: ReadonlyMap<Publication, Choice> = new Map<Publication, Choice>([
  [home, (own) => own.home],
  [subscribe, (own) => own.subscribe],
  [preview, (own) => own.preview],
  [listing, ({ listing: page }, document, catalog) => page && withOpenings(page, document, catalog)],
  [facetPages, ({ facet: page }, document, catalog) => page && withOpenings(page, document, catalog)],
  [
    postingPage,
    ({ posting: page, closed }, { path, status }, catalog) =>
      status === 410
        ? closed && ((props) => closed({ ...props, posting: postingAt(catalog, path) }))
        : page &&
          ((props) => {
            const posting = postingAt(catalog, path);
            return page({ ...props, posting, jsonLd: scriptJson(jobPosting(posting, catalog.site)) });
          }),
  ],
]);

function withOpenings(
  page: (props: OpeningsPageProps) => string,
  { language, path }: Document,
  catalog: Catalog,
): Renderer {
  return (props) => {
    const facet = language && facetsOf(catalog, language).find(({ folder }) => folder === path);
    const all = () => (language === undefined ? [] : postingsIn(catalog, language).open);
    return page({ ...props, postings: facet?.openings() ?? all() });
  };
}

/** The publications, with pages of one's own where there are some. */
export function withOwnPages(publications: readonly Publication[], own: OwnPages): readonly Publication[] {
  return publications.map((publication) => {
    const choose = choices.get(publication);
    if (choose === undefined) return publication;
    return (catalog) =>
      [...publication(catalog)].map((document) => {
        const page = choose(own, document, catalog);
        if (page === undefined) return document;
        const render = (edition: Edition) =>
          page({ edition, document, standard: () => document.render(edition) });
        // What somebody else's page depends on nobody here knows.
        const { posting: _, beside: __, ...alone } = document;
        return { ...alone, render };
      });
  });
}

const postingsByCatalog = new WeakMap<Catalog, ReadonlyMap<string, Posting>>();

function postingAt(catalog: Catalog, path: string): Posting {
  let known = postingsByCatalog.get(catalog);
  if (known === undefined) {
    known = new Map([...catalog.open, ...catalog.closed].map((posting) => [postingPath(posting), posting]));
    postingsByCatalog.set(catalog, known);
  }
  const found = known.get(path);
  if (found === undefined) throw new Error(`no posting at ${path}`);
  return found;
}
