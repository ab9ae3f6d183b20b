import type { Place, PostalAddress, Remote } from '../../model/posting.ts';
import { countryCode, countryCodeInAddress } from './countries.ts';
import { fold, plainText } from './plain-text.ts';
import { boundless, readRemote } from './remote.ts';

export interface PlacesReading {
  readonly places: readonly Place[];
  /** Set where the text names no place but says that the work is done remotely. */
  readonly remote?: Remote;
  /** Areas of remote work that are no country. */
  readonly unknown: readonly string[];
}

/** Reads one line that names one or several places: `Ottawa, Canada; Remote (Canada)`. */
export function readPlaces(text: string, languages: readonly string[]): PlacesReading {
  const whole = readRemote(text, languages);
  if (whole !== undefined && whole.unknown.length === 0) return { places: [], ...whole };
  const places: Place[] = [];
  const unknown: string[] = [];
  let remote: Remote | undefined;
  for (const part of plainText(text)
    .slice(0, 500)
    .split(/[;|]|\s\/\s|\s(?:or|ou|oder)\s/)) {
    const name = part.replace(/^[\s,]+|[\s,]+$/g, '');
    const reading = readRemote(name, languages);
    if (reading !== undefined) {
      remote = { areas: [...(remote?.areas ?? []), ...reading.remote.areas] };
      unknown.push(...reading.unknown);
    } else if (boundless.test(fold(name))) remote ??= { areas: [] };
    else if (name !== '' && !onlyKind.test(fold(name))) places.push(placeOf(name, languages));
  }
  return { places, unknown, ...(remote === undefined ? {} : { remote }) };
}

/** Ways of working that stand where a place is expected. */
const onlyKind =
  /^(?:hybrid|hybride|hibrido|on-?site|sur site|sur place|vor ort|presencial|office|various|multiple|flexible|tbd|n\/a|none)$/;

/** The country is told apart only where the last part of the line is the name of one. */
function placeOf(name: string, languages: readonly string[]): Place {
  const parts = name
    .split(/[,،]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const country = countryCodeInAddress(parts.at(-1) ?? '', languages);
  if (country === undefined || parts.length > 3) return { name };
  const [locality, region] =
    parts.length === 3 ? parts : [parts.length === 2 ? parts[0] : undefined, undefined];
  return {
    name,
    address: {
      ...(locality === undefined ? {} : { addressLocality: locality }),
      ...(region === undefined ? {} : { addressRegion: region }),
      addressCountry: country,
    },
  };
}

const addressKeys: ReadonlyMap<string, keyof PostalAddress> = new Map(
  Object.entries({
    street: 'streetAddress',
    streetaddress: 'streetAddress',
    address: 'streetAddress',
    city: 'addressLocality',
    town: 'addressLocality',
    locality: 'addressLocality',
    addresslocality: 'addressLocality',
    region: 'addressRegion',
    state: 'addressRegion',
    province: 'addressRegion',
    addressregion: 'addressRegion',
    postalcode: 'postalCode',
    postcode: 'postalCode',
    zip: 'postalCode',
    country: 'addressCountry',
    addresscountry: 'addressCountry',
  } as const),
);

/** Reads a place given in parts; `parts` has lower-case keys without spaces, `-` and `_`. Undefined where it names nothing. */
export function placeFromParts(
  parts: Readonly<Record<string, string>>,
  languages: readonly string[],
): Place | undefined {
  const address: Partial<Record<keyof PostalAddress, string>> = {};
  for (const [key, text] of Object.entries(parts)) {
    const property = addressKeys.get(key);
    if (property !== undefined && text !== '') address[property] ??= text;
  }
  const written = [address.addressLocality, address.addressRegion, address.addressCountry].filter(
    (part) => part !== undefined,
  );
  const name =
    parts['name'] ?? parts['title'] ?? (written.length > 0 ? written.join(', ') : address.streetAddress);
  if (name === undefined || name === '') return undefined;
  const country =
    address.addressCountry === undefined ? undefined : countryCode(address.addressCountry, languages);
  const { addressCountry: _, ...rest } = address;
  const known: PostalAddress = { ...rest, ...(country === undefined ? {} : { addressCountry: country }) };
  return Object.keys(known).length > 0 ? { name, address: known } : placeOf(name, languages);
}
