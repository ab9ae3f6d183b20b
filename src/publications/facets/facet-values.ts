import { europeanUnion } from '../../text/values/countries.ts';
import type { FacetKind } from '../../model/address.ts';
import { onceEach } from '../../model/once-each.ts';
import type { EmploymentType, Posting } from '../../model/posting.ts';
import { line } from '../safe-values.ts';

/** What a posting can be found by. */
export interface FacetValue {
  readonly kind: FacetKind;
  /** The last segment of its path, not percent-encoded; absent for what is remote, which has no values. */
  readonly slug?: string;
  /** A department or place, as the posting writes it. */
  readonly text?: string;
  readonly type?: EmploymentType;
  /** The areas whose postings belong to it too. */
  readonly areas: readonly string[];
}

interface FacetValues {
  readonly values: readonly FacetValue[];
  readonly areas: readonly string[];
}

/**
 * The values of a posting, and the areas it belongs to: `in FR` where the employee reports there, `remote FR` where
 * the work can be done from there. A place takes in what is remote within its country, a country also what is in it.
 * What is remote with nobody saying from where, or from a part of a country only, belongs to no country.
 */
export const facetValues = onceEach((posting: Posting): FacetValues => {
  const { department, locations = [], remote, employmentTypes = [] } = posting;
  const countries = locations.flatMap(({ address }) => address?.addressCountry ?? []);
  const from =
    remote?.areas.flatMap(({ type, country }) => (type === 'Country' ? within(country) : [])) ?? [];
  const reach = remote !== undefined && remote.areas.length === 0 ? countries : from;
  return {
    values: [
      ...named('department', department),
      ...locations.flatMap(({ name, address }) => {
        const country = address?.addressCountry;
        return named(
          'place',
          address?.addressLocality ?? name,
          country === undefined ? [] : [`remote ${country}`],
        );
      }),
      ...(remote?.areas ?? []).flatMap(({ name, country, type }) =>
        named(
          'place',
          name,
          type === 'Country' ? within(country).flatMap((code) => [`remote ${code}`, `in ${code}`]) : [],
        ),
      ),
      ...(remote === undefined ? [] : [{ kind: 'remote', areas: [] } as const]),
      ...employmentTypes.map(
        (type) => ({ kind: 'type', slug: type.toLowerCase().replaceAll('_', '-'), type, areas: [] }) as const,
      ),
    ],
    areas: [...countries.map((country) => `in ${country}`), ...reach.map((country) => `remote ${country}`)],
  };
});

/** The countries of an area: of the European Union, its member states. */
function within(country: string | undefined): readonly string[] {
  return country === undefined ? [] : country === 'EU' ? ['EU', ...europeanUnion] : [country];
}

/** A text too long for a file's name is a sentence, and nobody follows that. */
const longest = 80;

function named(
  kind: 'department' | 'place',
  given: string | undefined,
  areas: readonly string[] = [],
): readonly FacetValue[] {
  const text = line(given ?? '').normalize('NFC');
  const slug = facetSlug(text);
  return slug === '' || slug.length > longest ? [] : [{ kind, slug, text, areas }];
}

/** The slug of a department or a place, as a posting writes it. */
export function facetSlug(text: string): string {
  return slugOf(line(text).normalize('NFC'));
}

/** Letters, digits and symbols of any script in lower case, so that `C++` and `C#` are two; hyphens for the rest. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{S}#]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .normalize('NFC');
}
