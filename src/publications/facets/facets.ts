import { type FacetKind, facetKinds, facetPath } from '../../model/address.ts';
import { type Catalog, closedAt, visibleSince } from '../../model/catalog.ts';
import { compareText } from '../../model/diagnostic.ts';
import { type Instant, latest } from '../../model/instant.ts';
import type { Language } from '../../model/language.ts';
import { onceEach } from '../../model/once-each.ts';
import type { Posting } from '../../model/posting.ts';
import { type FacetValue, facetValues } from './facet-values.ts';

/** The openings of a language that have one value in common. It stays when the last of them has closed. */
export interface Facet {
  readonly kind: FacetKind;
  readonly language: Language;
  /** Where its page and its feeds are. */
  readonly folder: string;
  /** The least by code unit where postings write it differently. */
  readonly value: FacetValue;
  /** When what belongs to it last opened, changed or closed. */
  readonly updated: Instant | undefined;
  /** How many open postings have the value themselves: what is remote within a place's country is not counted. */
  readonly stated: number;
  readonly hasOpenings: boolean;
  /** The areas (`FacetValues`) whose postings belong to it as well. */
  readonly areas: ReadonlySet<string>;
  /** Whether it is a country, with all that is in it. */
  readonly country: boolean;
  /** Newest first; where `most` is given, no more than so many of what is remote within a place's country. */
  readonly openings: (most?: number) => readonly Posting[];
}

/** The facets of a language's open and closed postings, by kind, then path. What is only scheduled shows in none. */
export function facetsOf(catalog: Catalog, language: Language): readonly Facet[] {
  return facetsByLanguage(catalog).get(language) ?? [];
}

/** The facet of a value that a posting of the catalog has; a scheduled one's may have none. */
export function facetAt(catalog: Catalog, language: Language, { kind, slug }: FacetValue): Facet | undefined {
  return facetsByFolder(catalog).get(facetPath(language, kind, slug));
}

const facetsByFolder = onceEach(
  (catalog: Catalog): ReadonlyMap<string, Facet> =>
    new Map([...facetsByLanguage(catalog).values()].flat().map((facet) => [facet.folder, facet])),
);

interface Members {
  readonly open: Posting[];
  updated: Instant | undefined;
}

interface Building extends Members {
  readonly language: Language;
  value: FacetValue;
  readonly areas: Set<string>;
}

/** One pass over the postings; which of them a place takes over from its country is settled when it is asked for. */
const facetsByLanguage = onceEach(({ open, closed }: Catalog): ReadonlyMap<Language, readonly Facet[]> => {
  const buildings = new Map<string, Building>();
  const areas = new Map<string, Members>();
  const rank = new Map(open.map((posting, index) => [posting, index]));

  const add = (posting: Posting, at: Instant) => {
    const { language } = posting;
    const join = (members: Members) => {
      if (rank.has(posting) && members.open.at(-1) !== posting) members.open.push(posting);
      members.updated = latest([members.updated, at]);
    };
    const { values, areas: within } = facetValues(posting);
    for (const value of values) {
      const key = facetPath(language, value.kind, value.slug);
      const building = buildings.get(key) ?? {
        language,
        value,
        areas: new Set(),
        open: [],
        updated: undefined,
      };
      buildings.set(key, building);
      join(building);
      if (compareText(value.text ?? '', building.value.text ?? '') < 0) building.value = value;
      for (const area of value.areas) building.areas.add(area);
    }
    for (const area of within) {
      const key = `${language} ${area}`;
      const members = areas.get(key) ?? { open: [], updated: undefined };
      areas.set(key, members);
      join(members);
    }
  };
  for (const posting of open) add(posting, visibleSince(posting));
  for (const posting of closed) add(posting, closedAt(posting));

  const byLanguage = new Map<Language, Facet[]>();
  const byRank = (a: Posting, b: Posting) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0);
  for (const [folder, building] of buildings) {
    const taken = [...building.areas].flatMap((area) => areas.get(`${building.language} ${area}`) ?? []);
    const facet = facetOf(folder, building, taken, byRank);
    const own = byLanguage.get(building.language);
    if (own === undefined) byLanguage.set(building.language, [facet]);
    else own.push(facet);
  }
  for (const own of byLanguage.values()) own.sort(byKind);
  return byLanguage;
});

function facetOf(
  folder: string,
  building: Building,
  taken: readonly Members[],
  byRank: (a: Posting, b: Posting) => number,
): Facet {
  const { language, value, open, areas } = building;
  return {
    kind: value.kind,
    language,
    folder,
    value,
    updated: latest([building.updated, ...taken.map((part) => part.updated)]),
    stated: open.length,
    hasOpenings: [building, ...taken].some((part) => part.open.length > 0),
    areas,
    country: [...areas].some((area) => area.startsWith('in ')),
    openings: (most) => {
      const others = taken.flatMap((part) => part.open.slice(0, most));
      return others.length === 0 ? open : [...new Set([...open, ...others])].sort(byRank);
    },
  };
}

/** By name as people look for it, `Öffentlichkeitsarbeit` among the O. */
export function byName(a: Pick<Facet, 'value' | 'folder'>, b: Pick<Facet, 'value' | 'folder'>): number {
  const nameOf = ({ value }: Pick<Facet, 'value'>) =>
    (value.text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return compareText(nameOf(a), nameOf(b)) || compareText(a.folder, b.folder);
}

function byKind(a: Facet, b: Facet): number {
  return facetKinds.indexOf(a.kind) - facetKinds.indexOf(b.kind) || byName(a, b);
}
