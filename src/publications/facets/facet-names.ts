import type { Facet } from './facets.ts';
import type { Wording } from '../wording/wording.ts';

/** What the openings of a facet have in common: `Optics`, `Full time`, `Fully remote`. */
export function facetName({ value }: Facet, wording: Wording): string {
  return value.type === undefined ? (value.text ?? wording.remote) : wording.employmentTypes[value.type];
}

/** What facets of a kind tell apart: `Department`. */
export function facetKindName(kind: Facet['kind'], { facts, remote }: Wording): string {
  const names = {
    department: facts.department,
    place: facts.location,
    remote,
    type: facts.employmentType,
  };
  return names[kind];
}

/** `Department · Optics`: no two facets of a language have the same. */
export function facetTitle(facet: Facet, wording: Wording): string {
  const name = facetName(facet, wording);
  return facet.kind === 'remote' ? name : `${facetKindName(facet.kind, wording)} · ${name}`;
}
