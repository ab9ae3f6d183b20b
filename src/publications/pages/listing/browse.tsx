import type { Edition } from '../../../model/document.ts';
import { compareText } from '../../../model/diagnostic.ts';
import type { Language } from '../../../model/language.ts';
import { facetName } from '../../facets/facet-names.ts';
import { type Facet, facetsOf } from '../../facets/facets.ts';
import { isolated } from '../layout/inline-text.tsx';
import type { PageLanguage } from '../layout/page-language.ts';
import { relativeHref } from '../layout/relative-href.ts';

/** More would hide what they are beside; the page of feeds has all. */
const most = 24;

/** The facets of a language with the most openings of their own that have a page, in their own order. */
export function prominentFacets(edition: Edition, tag: Language): readonly Facet[] {
  const all = facetsOf(edition.catalog, tag).filter(
    ({ folder, hasOpenings }) => hasOpenings && edition.documents.has(folder),
  );
  if (all.length <= most) return all;
  const chosen = new Set(
    all.toSorted((a, b) => b.stated - a.stated || compareText(a.folder, b.folder)).slice(0, most),
  );
  return all.filter((facet) => chosen.has(facet));
}

/** Leads to the pages with a part of the openings. */
export function Browse({ edition, page, path }: { edition: Edition; page: PageLanguage; path: string }) {
  const facets = prominentFacets(edition, page.tag);
  if (facets.length === 0) return null;
  return (
    <nav class="section" aria-label={page.wording.browse}>
      <ul class="plain feeds">
        {facets.map((facet) => (
          <li {...(facet.value.text === undefined ? page.chrome : {})}>
            <a href={relativeHref(path, facet.folder)}>{isolated(facetName(facet, page.wording))}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
