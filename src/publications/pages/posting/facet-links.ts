import { postingPath } from '../../../model/address.ts';
import type { Edition } from '../../../model/document.ts';
import type { Posting } from '../../../model/posting.ts';
import { facetSlug, type FacetValue, facetValues } from '../../facets/facet-values.ts';
import { facetAt } from '../../facets/facets.ts';
import { relativeHref } from '../layout/relative-href.ts';

/** Where, from a posting's page, the openings are that have one of its facts in common; undefined where no page has them. */
export interface FacetLinks {
  readonly department: string | undefined;
  readonly remote: string | undefined;
  readonly place: (name: string) => string | undefined;
  readonly type: (type: string) => string | undefined;
}

export function facetLinks({ catalog, documents }: Edition, posting: Posting): FacetLinks {
  const { values } = facetValues(posting);
  const leading = (fits: (value: FacetValue) => boolean) => {
    const value = values.find(fits);
    const folder = value && facetAt(catalog, posting.language, value)?.folder;
    return folder !== undefined && documents.has(folder)
      ? relativeHref(postingPath(posting), folder)
      : undefined;
  };
  return {
    department: leading(({ kind }) => kind === 'department'),
    remote: leading(({ kind }) => kind === 'remote'),
    place: (name) => leading(({ kind, slug }) => kind === 'place' && slug === facetSlug(name)),
    type: (type) => leading((value) => value.type === type),
  };
}
