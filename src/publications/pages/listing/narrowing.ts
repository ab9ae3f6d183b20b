import type { FacetKind } from '../../../model/address.ts';
import { compareText } from '../../../model/diagnostic.ts';
import type { Edition } from '../../../model/document.ts';
import type { Language } from '../../../model/language.ts';
import type { Posting } from '../../../model/posting.ts';
import { facetValues } from '../../facets/facet-values.ts';
import { type Facet, facetAt, facetsOf } from '../../facets/facets.ts';

/** What a list of openings can be narrowed to. */
export interface Narrowing {
  /** By kind, those with the most openings first. */
  readonly groups: readonly ChoiceGroup[];
  /** What the list's script is told of an opening: the numbers of its choices, and of the areas that it belongs to. */
  readonly marksOf: (posting: Posting) => string;
}

export interface ChoiceGroup {
  readonly kind: FacetKind;
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly facet: Facet;
  /** How many of the list belong to it. */
  readonly count: number;
  /** The numbers of the areas that it takes in; empty where there are none. */
  readonly areas: string;
}

/** More of a kind nobody looks through; the page of feeds leads to all. */
const mostOfAKind = 60;

/** What has one choice only comes last. */
const kinds: readonly FacetKind[] = ['department', 'place', 'type', 'remote'];

/**
 * The facets of a language that have a page and tell the openings of a list apart: what none of them has, or all, is no
 * choice. `within`: the kind of the facet whose page it is, which is chosen already.
 */
export function narrowing(
  edition: Edition,
  language: Language,
  postings: readonly Posting[],
  within?: FacetKind,
): Narrowing {
  const { catalog, documents } = edition;
  const offered = facetsOf(catalog, language).filter(
    ({ kind, folder, hasOpenings }) => hasOpenings && kind !== within && documents.has(folder),
  );
  const looked = kinds.flatMap((kind) =>
    offered
      .filter((facet) => facet.kind === kind)
      .toSorted((a, b) => b.stated - a.stated || compareText(a.folder, b.folder))
      .slice(0, mostOfAKind),
  );
  const statedBy = (posting: Posting) =>
    facetValues(posting).values.flatMap((value) => facetAt(catalog, language, value) ?? []);
  const counts = countsOf(postings, looked, statedBy);
  const chosen = looked.filter((facet) => {
    const count = counts.get(facet) ?? 0;
    return count > 0 && count < postings.length;
  });
  const groups = kinds.flatMap((kind) => {
    const own = chosen.filter((facet) => facet.kind === kind);
    return own.length === 0 ? [] : [{ kind, facets: own.toSorted(byCount(counts)) }];
  });
  const numbers = numbered([
    ...groups.flatMap(({ facets }) => facets),
    ...new Set(chosen.flatMap(({ areas }) => [...areas].sort(compareText))),
  ]);
  const marks = (of: readonly (Facet | string)[]) =>
    [...new Set(of.flatMap((one) => numbers.get(one) ?? []))].sort((a, b) => a - b).join(' ');
  return {
    groups: groups.map(({ kind, facets }) => ({
      kind,
      choices: facets.map((facet) => ({
        facet,
        count: counts.get(facet) ?? 0,
        areas: marks([...facet.areas]),
      })),
    })),
    marksOf: (posting) => marks([...statedBy(posting), ...facetValues(posting).areas]),
  };
}

function countsOf(
  postings: readonly Posting[],
  facets: readonly Facet[],
  statedBy: (posting: Posting) => readonly Facet[],
): ReadonlyMap<Facet, number> {
  const byArea = new Map<string, Facet[]>();
  for (const facet of facets)
    for (const area of facet.areas) {
      const taking = byArea.get(area);
      if (taking === undefined) byArea.set(area, [facet]);
      else taking.push(facet);
    }
  const counts = new Map<Facet, number>();
  for (const posting of postings) {
    const { areas } = facetValues(posting);
    const all = new Set([...statedBy(posting), ...areas.flatMap((area) => byArea.get(area) ?? [])]);
    for (const facet of all) counts.set(facet, (counts.get(facet) ?? 0) + 1);
  }
  return counts;
}

function byCount(counts: ReadonlyMap<Facet, number>): (a: Facet, b: Facet) => number {
  const count = (facet: Facet) => counts.get(facet) ?? 0;
  return (a, b) => count(b) - count(a) || compareText(a.folder, b.folder);
}

function numbered<T>(all: readonly T[]): ReadonlyMap<T, number> {
  return new Map(all.map((one, index) => [one, index]));
}
