import type { Place, PostalAddress, Remote } from '../../model/posting.ts';
import { countryCodeInAddress, countryCodeInField } from './countries.ts';
import { fold, plainText } from './plain-text.ts';
import { isSubdivision } from './subdivisions.ts';
import {
  boundless,
  readRemote,
  saysNotRemote,
  saysPartly,
  speaksOfRemote,
  withoutRemoteWords,
} from './remote.ts';

export interface PlacesReading {
  readonly places: readonly Place[];
  /** Set where the text names no place but says that the work is done remotely. */
  readonly remote?: Remote;
  /** Says that the work is done on site, or only in part from elsewhere. */
  readonly partly?: true;
  /** Areas of remote work that are no country. */
  readonly unknown: readonly string[];
}

/** Reads one line that names one or several places: `Ottawa, Canada; Remote (Canada)`. */
export function readPlaces(text: string, languages: readonly string[]): PlacesReading {
  const line = plainText(text).slice(0, 500).replace(preferredHours, ' ').trim();
  const whole = readRemote(line, languages);
  if (whole !== undefined && whole.unknown.length === 0) return { places: [], ...whole };
  const choices = line
    .split(
      /[;|]|\s\/\s|\/(?=\s?(?:remote|on-?site|office|hybrid)\b)|(?<=\bremote)\s?\/|\s(?:or|ou|oder|o)\s/i,
    )
    .map((part) => choiceOf(part.replace(/^[\s,]+|[\s,]+$/g, ''), languages));
  const places = choices.flatMap((choice) => choice.places ?? []);
  const unknown = choices.flatMap((choice) => choice.unknown ?? []);
  const remotes = choices.flatMap((choice) => choice.remote ?? []);
  const denied = choices.some(({ partly, places: named = [] }) => partly === true && named.length === 0);
  if (remotes.length === 0 || denied)
    return { places, unknown, ...(choices.some(({ partly }) => partly === true) && { partly: true }) };
  return { places, unknown, remote: { areas: remotes.flatMap(({ areas }) => areas) } };
}

interface Choice {
  readonly places?: readonly Place[];
  readonly remote?: Remote;
  /** Says that the work is done on site, or only in part from elsewhere. */
  readonly partly?: boolean;
  readonly unknown?: readonly string[];
}

/** A remark on hours or time zones is a preference and no place. */
const preferredHours = /\([^()]*\b(?:hours?|time|time ?zones?|UTC|GMT|CES?T|EST|PST)\b[^()]*\)/gi;

function choiceOf(name: string, languages: readonly string[]): Choice {
  const reading = readRemote(name, languages);
  if (reading !== undefined) return reading;
  if (name === '') return {};
  const plain = fold(name);
  if (kindOfJob.test(plain)) return {};
  if (onlyKind.test(plain)) return saysNotRemote(name) || plain === 'office' ? { partly: true } : {};
  if (boundless.test(plain)) return { remote: { areas: [] } };
  if (!speaksOfRemote(name) && !saysPartly(name) && !partsOf(name).some(isWayOfWorking))
    return { places: [placeOf(name, languages)] };
  return besideRemote(name, languages);
}

/** A line with a word for the way of working among others: the town stays, and what is not understood is not wholly remote. */
function besideRemote(name: string, languages: readonly string[]): Choice {
  const parts = partsOf(name);
  const wholly = parts.filter((part) => speaksOfRemote(part));
  const others = parts.filter(
    (part) => part !== '' && !speaksOfRemote(part) && !isWayOfWorking(part) && !kindOfJob.test(fold(part)),
  );
  const understood = wholly.every((part) => isBareRemote(part, languages) || saysPartly(part));
  const clear = understood && wholly.length > 0 && !saysPartly(name) && !parts.some(isWayOfWorking);
  const towns = [...wholly.flatMap((part) => townIn(part) ?? []), ...others];
  if (towns.length > 0 && towns.every((town) => looksLikeName.test(town))) {
    const place = placeOf(understood ? towns.join(', ') : name, languages);
    if (!clear) return { places: [place], partly: true };
    const unknown = place.address === undefined && remoteThenArea.test(name) ? [place.name] : [];
    return { places: [place], remote: { areas: [] }, unknown };
  }
  if (clear && towns.length === 0) return { remote: { areas: [] } };
  if (wholly.some((part) => nameOfAPlace.test(part) && !saysPartly(part)))
    return { places: [placeOf(name, languages)], partly: true };
  return { partly: true, unknown: towns.length > 0 || !understood ? [name] : [] };
}

/** What follows may be meant as the area from which the work is done. */
const remoteThenArea = /^[^,]*\bremote\S*\s*[([–—-]/i;

function partsOf(name: string): readonly string[] {
  return name.split(/[,()[\]:]|\s[-–—]\s/).map((part) => part.trim());
}

function isWayOfWorking(part: string): boolean {
  if (part === '' || speaksOfRemote(part)) return false;
  return saysNotRemote(part) || onlyKind.test(fold(part));
}

/** `Remote`, and `Berlin remote` or `remote in Berlin`; `Remote Sensing Lab` and the British `Home Office` are names. */
function isBareRemote(part: string, languages: readonly string[]): boolean {
  if (/^home office$/i.test(part)) return false;
  return readRemote(part, languages) !== undefined || townIn(part) !== undefined;
}

const townBefore = /^(\p{Lu}[\p{L}' -]{1,60}?) (?:fully )?(?:remote|télétravail|teletravail|homeoffice)$/iu;
const townAfter =
  /^(?:fully )?(?:remote|remotely|télétravail|homeoffice) (?:in|from|aus|depuis|à|en|desde) (\p{L}[\p{L}' -]{1,60})$/iu;

function townIn(part: string): string | undefined {
  const town = (townAfter.exec(part) ?? townBefore.exec(part))?.[1];
  return town !== undefined && /^\p{Lu}/u.test(town) && withoutRemoteWords(town) === town && !saysPartly(part)
    ? town
    : undefined;
}

/** Begins with a capital, or in a script that has none. */
const looksLikeName = /^(?:\p{Lu}|\p{Lo})/u;
/** A word for remote work with capitalised words behind it. */
const nameOfAPlace = /^(?:Remote|Distributed|Anywhere|Home) \p{Lu}?\p{L}+(?: \p{Lu}\p{L}+)*$/u;

/** Ways of working that stand where a place is expected. */
const onlyKind =
  /^(?:hybrid|hybride|hibrido|on-?site|sur site|sur place|vor ort|presencial|office|various|multiple|flexible|tbd|n\/a|none|(?:multiple|various|several|different) (?:locations|places|offices|sites)|(?:verschiedene|mehrere) (?:standorte|orte)|(?:plusieurs|divers) (?:lieux|sites)|(?:varias|diversas) ubicaciones|varios lugares|travel[- ]required)$/;

/** Whether a text that stands where a place is expected is a way of working, or none in particular. */
export function namesNoPlace(text: string): boolean {
  return onlyKind.test(fold(text));
}

const kindOfJob =
  /^(?:full[- ]?time|part[- ]?time|contract|permanent|temporary|internship|vollzeit|teilzeit|temps plein|temps partiel)$/;

/** The country is told apart only where the last part of the line is the name of one. */
function placeOf(name: string, languages: readonly string[]): Place {
  const parts = name
    .split(/[,،()]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  const country = countryCodeInAddress(last, languages) ?? codeBehindItsState(parts);
  if (country === undefined) return { name };
  const nation = isSubdivision(last, country) ? last : undefined;
  const before = parts.slice(0, -1);
  const [, postalCode, town] = /^(\d{4,5}) (\p{L}.*)$/u.exec(before.at(-1) ?? '') ?? [];
  const street = town === undefined ? [] : before.slice(0, -1);
  // With a number in it a part is of the street, and which of many parts is the town is not told.
  if (
    street.length > 2 ||
    (town === undefined && (before.length > 2 || before.some((part) => /\d/.test(part))))
  )
    return before.length > 3 ? { name } : { name, address: { addressCountry: country } };
  const [locality = town, region = nation] = town === undefined ? before : [];
  return {
    name,
    address: {
      ...(street.length > 0 && { streetAddress: street.join(', ') }),
      ...(locality !== undefined && { addressLocality: locality }),
      ...(region !== undefined && { addressRegion: region }),
      ...(postalCode !== undefined && { postalCode }),
      addressCountry: country,
    },
  };
}

/** `Montréal, QC, CA`: behind a state or province of the country the code is no state. */
function codeBehindItsState(parts: readonly string[]): string | undefined {
  const [state = '', code = ''] = parts.slice(-2);
  return isSubdivision(state, code) ? code : undefined;
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
    address.addressCountry === undefined ? undefined : countryCodeInField(address.addressCountry, languages);
  const { addressCountry: _, ...rest } = address;
  const known: PostalAddress = { ...rest, ...(country === undefined ? {} : { addressCountry: country }) };
  return Object.keys(known).length > 0 ? { name, address: known } : placeOf(name, languages);
}
