import { type Catalog, compareNewest } from '../../../model/catalog.ts';
import type { Posting } from '../../../model/posting.ts';
import { facetValues } from '../../facets/facet-values.ts';
import { facetAt } from '../../facets/facets.ts';
import { Opening } from '../listing/opening.tsx';
import type { PageLanguage } from '../layout/page-language.ts';

const most = 4;

/** So many of the newest of a department or a place are compared: what is done for a posting does not grow with all. */
const mostCompared = 40;

/** What two openings have in common counts so much; the type alone makes nothing similar. */
const weights = { department: 4, place: 2, remote: 1, type: 1 } as const;

/**
 * The open postings of the same language that have most in common with a posting, open or closed: department, place,
 * remote work, then the type; the newest first where that is the same.
 */
export function similarOpenings(catalog: Catalog, posting: Posting): readonly Posting[] {
  const { language, employmentTypes = [], group } = posting;
  const scores = new Map<Posting, number>();
  for (const value of facetValues(posting).values) {
    if (value.kind === 'type') continue;
    const facet = facetAt(catalog, language, value);
    for (const other of facet?.openings(0).slice(0, mostCompared) ?? [])
      scores.set(other, (scores.get(other) ?? 0) + weights[value.kind]);
  }
  const typed = ({ employmentTypes: own = [] }: Posting) =>
    own.some((type) => employmentTypes.includes(type));
  return [...scores]
    .filter(([other]) => other.group !== group)
    .map(([other, score]) => ({ other, score: score + (typed(other) ? weights.type : 0) }))
    .sort((a, b) => b.score - a.score || compareNewest(a.other, b.other))
    .slice(0, most)
    .map(({ other }) => other);
}

export function Similar(props: { catalog: Catalog; posting: Posting; page: PageLanguage; path: string }) {
  const { catalog, posting, page, path } = props;
  const openings = similarOpenings(catalog, posting);
  if (openings.length === 0) return null;
  return (
    <section class="section" aria-labelledby="similar">
      <h2 id="similar" class="label" {...page.chrome}>
        {page.wording.similarOpenings}
      </h2>
      <ul class="plain openings">
        {openings.map((opening) => (
          <Opening posting={opening} page={page} path={path} level="h3" />
        ))}
      </ul>
    </section>
  );
}
