import type { Language } from '../../model/language.ts';
import type { Place, PostalAddress, Posting, RemoteArea } from '../../model/posting.ts';
import { slugOf } from '../facets/facet-values.ts';
import { line } from '../safe-values.ts';

/** Where an item says that the work is. */
export interface BoardPlace {
  /** The same for the same place, whatever other places there are and in whatever order; empty where none is known. */
  readonly key: string;
  /** On one line, in the posting's language; undefined where nothing is known. */
  readonly text?: string;
  /** What is stated, and no more: a city is not guessed from a name. Texts are on one line. */
  readonly address: PostalAddress;
}

/**
 * The places of a posting, each once, then the areas from which it can be done whose country has none of the places.
 * One place without a key where neither is stated.
 */
export function boardPlaces(posting: Posting): readonly BoardPlace[] {
  const { locations = [], remote, language } = posting;
  const countries = new Set(locations.map(({ address }) => address?.addressCountry));
  const areas = (remote?.areas ?? []).filter(
    ({ country }) => locations.length === 0 || (country !== undefined && !countries.has(country)),
  );
  const found = [...locations.map((place) => placed(place, language)), ...areas.map(areaPlace)].filter(
    ({ key }) => key !== '',
  );
  const byKey = new Map(found.toReversed().map((place) => [place.key, place]));
  return byKey.size === 0 ? [{ key: '', address: {} }] : [...byKey.values()].toReversed();
}

function placed({ name, address = {} }: Place, language: Language): BoardPlace {
  const clean = cleaned(address);
  const { streetAddress, postalCode, addressLocality, addressRegion, addressCountry } = clean;
  const town = [addressLocality, addressRegion].filter((part) => part !== undefined);
  const country = addressCountry === undefined ? [] : [countryName(addressCountry, language)];
  const text = town.length > 0 ? [...town, ...country].join(', ') : line(name);
  const exact = town.length > 0 || streetAddress !== undefined;
  const own = exact ? [streetAddress, postalCode, addressLocality, addressRegion] : [line(name)];
  return { key: keyOf([...own, addressCountry]), ...(text === '' ? {} : { text }), address: clean };
}

function areaPlace({ name, country, type }: RemoteArea): BoardPlace {
  const text = line(name);
  const region = type === 'State' ? { addressRegion: text } : {};
  const address = cleaned({
    ...region,
    ...(country === undefined || country === 'EU' ? {} : { addressCountry: country }),
  });
  const own = type === 'Country' && country !== undefined ? undefined : text;
  return { key: keyOf(['remote', own, country]), ...(text === '' ? {} : { text }), address };
}

/** `/` stands in no slug, so that no two lists of parts give one key. */
function keyOf(parts: readonly (string | undefined)[]): string {
  const slugs = parts.map((part) => slugOf(part ?? ''));
  return slugs.every((slug) => slug === '') ? '' : slugs.join('/');
}

function cleaned(address: PostalAddress): PostalAddress {
  const parts = Object.entries(address).map(([key, text]) => [key, line(text)] as const);
  return Object.fromEntries(parts.filter(([, text]) => text !== ''));
}

const names = new Map<Language, Intl.DisplayNames>();

/** In the posting's own language, whether or not the pages have words in it; the code where it has no name. */
function countryName(code: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  let known = names.get(language);
  if (known === undefined)
    names.set(language, (known = new Intl.DisplayNames([language], { type: 'region' })));
  return known.of(code) ?? code;
}
