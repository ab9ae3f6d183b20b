import type { Child } from 'hono/jsx';
import type { FacetKind } from '../../../model/address.ts';
import type { Edition } from '../../../model/document.ts';
import type { Posting } from '../../../model/posting.ts';
import { facetValues } from '../../facets/facet-values.ts';
import { byName, type Facet, facetAt } from '../../facets/facets.ts';
import { Follow } from '../follow.tsx';
import { isolated } from '../layout/inline-text.tsx';
import type { PageMetadata } from '../layout/page-head.tsx';
import { pageText } from '../layout/page-layout.tsx';
import type { PageLanguage } from '../layout/page-language.ts';
import { relativeHref } from '../layout/relative-href.ts';
import { Finder, isLongEnough } from './finder.tsx';
import { finderScript } from './finder-script.ts';
import { finderStyle } from './finder-style.ts';
import { narrowing } from './narrowing.ts';
import { Opening } from './opening.tsx';

/** A page that lists openings: all of a language, or a part. */
export interface OpeningsPage {
  readonly page: PageLanguage;
  /** The document's own path. The feeds in this folder are the page's. */
  readonly path: string;
  readonly meta: PageMetadata;
  /** What stands above the list: the title and what explains it. */
  readonly head: Child;
  /** The kind of the facet that is the part. */
  readonly within?: FacetKind;
  readonly postings: readonly Posting[];
}

export function openingsPage(edition: Edition, view: OpeningsPage): string {
  const { page, path, meta, head, postings } = view;
  const { site } = edition.catalog;
  const count = page.formats.count(page.wording.openingCount, postings.length);
  return pageText({
    site,
    page,
    path,
    meta: {
      ...meta,
      isForHome: true,
      description: meta.description ?? (postings.length === 0 ? undefined : `${meta.title}: ${count}`),
      ...(isLongEnough(postings) && { style: finderStyle, script: finderScript }),
    },
    children: (
      <>
        {head}
        {postings.length === 0 ? (
          <Empty page={page} />
        ) : (
          <Openings edition={edition} {...view} count={count} />
        )}
        <Follow edition={edition} page={page} path={path} folder={path} />
      </>
    ),
  });
}

function Openings(props: OpeningsPage & { edition: Edition; count: string }) {
  const { edition, page, path, postings, within, count } = props;
  const choices = isLongEnough(postings) ? narrowing(edition, page.tag, postings, within) : undefined;
  const departments = within === 'department' ? [] : byDepartment(edition, page, postings);
  const items = (some: readonly Posting[], level: 'h3' | 'h4') => (
    <ul class="plain openings">
      {some.map((posting) => (
        <Opening posting={posting} page={page} path={path} level={level} marks={choices?.marksOf(posting)} />
      ))}
    </ul>
  );
  return (
    <section class="section" aria-labelledby="openings">
      <h2 id="openings" class="label" {...page.chrome}>
        {count}
      </h2>
      {choices && <Finder narrowing={choices} page={page} path={path} whole={within === undefined} />}
      {departments.length === 0
        ? items(postings, 'h3')
        : departments.map(({ facet, postings: some }) => (
            <div class="department">
              {facet === undefined ? (
                <h3 {...page.chrome}>{page.wording.otherOpenings}</h3>
              ) : (
                <h3>
                  <a href={relativeHref(path, facet.folder)}>{isolated(facet.value.text ?? '')}</a>
                </h3>
              )}
              {items(some, 'h4')}
            </div>
          ))}
    </section>
  );
}

interface Department {
  /** Absent for those that name no department. */
  readonly facet?: Facet;
  readonly postings: readonly Posting[];
}

/** A shorter list is looked through as it is, newest first. */
const longList = 20;

/**
 * The list by department, and within it newest first, where it is long, nearly all say theirs and a department has
 * several; else nothing. Departments in the order of their names, and those that name none at the end.
 */
function byDepartment(
  { catalog, documents }: Edition,
  { tag }: PageLanguage,
  postings: readonly Posting[],
): readonly Department[] {
  if (postings.length < longList) return [];
  const groups = new Map<Facet | undefined, Posting[]>();
  for (const posting of postings) {
    const value = facetValues(posting).values.find(({ kind }) => kind === 'department');
    const facet = value && facetAt(catalog, tag, value);
    const known = facet !== undefined && documents.has(facet.folder) ? facet : undefined;
    const group = groups.get(known);
    if (group === undefined) groups.set(known, [posting]);
    else group.push(posting);
  }
  const others = groups.get(undefined) ?? [];
  groups.delete(undefined);
  const tells = groups.size > 1 && groups.size <= postings.length / 3 && others.length <= postings.length / 4;
  if (!tells) return [];
  const named = [...groups].flatMap(([facet, some]) =>
    facet === undefined ? [] : [{ facet, postings: some }],
  );
  return [
    ...named.sort((a, b) => byName(a.facet, b.facet)),
    ...(others.length === 0 ? [] : [{ postings: others }]),
  ];
}

function Empty({ page }: { page: PageLanguage }) {
  return (
    <section class="section empty" {...page.chrome}>
      <h2>{page.wording.noOpenings.title}</h2>
      <p>{page.wording.noOpenings.text}</p>
    </section>
  );
}
