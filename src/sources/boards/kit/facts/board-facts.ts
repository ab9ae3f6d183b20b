import { webAddress } from '../../../../model/address.ts';
import { fromEpoch, type Instant } from '../../../../model/instant.ts';
import type {
  Apply,
  EmploymentType,
  Identifier,
  Place,
  Remote,
  RemoteArea,
} from '../../../../model/posting.ts';
import { readEnd } from '../../../../text/ends/end-dates.ts';
import { instantAt, readDate } from '../../../../text/values/dates.ts';
import { countryCode, countryName } from '../../../../text/values/countries.ts';
import { readEmploymentTypes } from '../../../../text/values/employment.ts';
import { namesNoPlace, placeFromParts, readPlaces } from '../../../../text/values/places.ts';
import { plainLine } from '../../../../text/character-references.ts';
import { wellFormed } from '../../../../text/values/plain-text.ts';
import { boundless, readAreas, saysNotRemote, withoutRemoteWords } from '../../../../text/values/remote.ts';
import type { Stated } from '../../../source.ts';
import type { BoardContext } from '../board.ts';

type Notes = Pick<BoardContext<unknown>, 'note'>;

/** A field's value as a fact. Undefined where the field says nothing. */
export function fromField<T>(key: string, value: T | undefined): Stated<T> | undefined {
  return value === undefined ? undefined : { value, origin: { from: 'ats', key } };
}

/** One line without markup, at most 300 characters; undefined where the field is empty or no text. */
export function lineOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? wellFormed(plainLine(value.slice(0, 2000)).slice(0, 300)) : '';
  return text === '' ? undefined : text;
}

export function textFact(key: string, value: unknown): Stated<string> | undefined {
  return fromField(key, lineOf(value));
}

/**
 * A date or a moment as written, in the offset it was given; a date alone is the start of its day, or its end for
 * `closes`. A number, or thirteen digits, are milliseconds since the epoch.
 */
export function dateFact(
  key: string,
  value: unknown,
  { timeZone, note }: Pick<BoardContext<unknown>, 'timeZone'> & Partial<Notes>,
  edge: 'start' | 'end' = 'start',
): Stated<Instant> | undefined {
  const digits = typeof value === 'string' && /^\d{13}$/.test(value) ? Number(value) : value;
  if (typeof digits === 'number') return digits > 1e11 ? epochFact(key, digits) : undefined;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const reading = readDate(value);
  if (reading.kind !== 'fault') return fromField(key, instantAt(reading, timeZone, edge));
  note?.(key, reading.fault);
  return undefined;
}

/** The last moment to apply; where a board states one that nobody understands it is noted, and the board's list still says what is open. */
export function closesFact(
  key: string,
  value: unknown,
  { timeZone, note }: Pick<BoardContext<unknown>, 'timeZone'> & Notes,
): Stated<Instant> | undefined {
  const stated = dateFact(key, value, { timeZone }, 'end');
  const text = lineOf(value);
  if (stated !== undefined || text === undefined) return stated;
  const end = readEnd(text, timeZone, []);
  if (end.kind === 'unread' || end.kind === 'latest') note(key, end.fault);
  return end.kind === 'at' ? fromField(key, end.at) : undefined;
}

/** Milliseconds since the epoch, as a number or as digits. */
export function epochFact(key: string, value: unknown): Stated<Instant> | undefined {
  const milliseconds = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  const isMoment = typeof milliseconds === 'number' && milliseconds >= 0 && milliseconds < 4e12;
  return isMoment ? fromField(key, fromEpoch(milliseconds)) : undefined;
}

/** What is known of `Full-time`, `CDD, temps plein`, `PartTime`, one or a list; undefined where it names no type that is known. */
export function employmentFact(
  key: string,
  value: unknown,
  { note }: Partial<Notes> = {},
): Stated<readonly EmploymentType[]> | undefined {
  const lines = (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((one) => lineOf(one) ?? []);
  const { types, unknown } = readEmploymentTypes(lines.join(', ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  if (types.length === 0 && unknown.length > 0)
    note?.(key, `names no type of employment (${unknown.join(' ').slice(0, 80)})`);
  return types.length === 0 ? undefined : fromField(key, types);
}

export function applyFact(key: string, value: unknown): Stated<Apply> | undefined {
  const url = typeof value === 'string' ? webAddress(value) : undefined;
  return url === undefined ? undefined : fromField(key, { url });
}

/** `name` is whose number it is: the organisation's. */
export function identifierFact(key: string, name: string, value: unknown): Stated<Identifier> | undefined {
  const text = typeof value === 'number' ? String(value) : lineOf(value);
  return text === undefined ? undefined : fromField(key, { name, value: text });
}

export interface PlaceFields {
  /** Lines that name places, as people write them: `Halifax, NS; Remote in Canada`. */
  readonly lines?: readonly unknown[];
  /** Places in parts: `city`, `region`, `country`, `postalcode`, `street`, `name`. */
  readonly parts?: readonly Readonly<Record<string, unknown>>[];
  /** What the board says of the way of working: `remote`, `hybrid`, `on-site`, true, false; anything else says nothing. */
  readonly workplace?: unknown;
}

export interface Where {
  readonly locations: Stated<readonly Place[]> | undefined;
  readonly remote: Stated<Remote> | undefined;
}

/** Where the work is done, and whether wholly from elsewhere: the board's own word on that wins over what a place is called. */
export function placeFacts(key: string, fields: PlaceFields, languages: readonly string[]): Where {
  const readings = (fields.lines ?? []).flatMap((line) => {
    const text = lineOf(line);
    return text === undefined ? [] : [readPlaces(text, languages)];
  });
  const said = isRemote(fields.workplace);
  const parts = (fields.parts ?? []).map(linesOf);
  const townless = parts.filter(({ city = '', name = '' }) => namesRemote(city === '' ? name : city));
  const all = parts
    .filter((one) => !townless.includes(one))
    .flatMap((one) => placeFromParts(one, languages) ?? []);
  const inParts = all.filter((place) => said !== true || areaOf(place, languages) === undefined);
  const places = distinct([...inParts, ...readings.flatMap((reading) => reading.places)]);
  const remotes = readings.flatMap(({ remote }) => remote ?? []);
  const areas = distinct([
    ...(said === true ? all.flatMap((place) => areaOf(place, languages) ?? []) : []),
    ...townless.flatMap((one) => areasOfParts(one, languages)),
    ...remotes.flatMap((remote) => remote.areas),
  ]);
  const isNamed = remotes.length > 0 || areas.length > 0 || townless.length > 0;
  const named = isNamed ? { areas } : undefined;
  const remote = said === false ? undefined : said === true ? (named ?? { areas: [] }) : named;
  return {
    locations: places.length === 0 ? undefined : fromField(key, places),
    remote: fromField(key, remote),
  };
}

/** Boards whose form asks for a town are given `Remote` or `Anywhere` for one, which is no place to report to. */
export function namesRemote(town: string): boolean {
  return town !== '' && /^(?:virtual|remote)$|^(?:fully |100% )?remote\b/i.test(town) && !saysNotRemote(town)
    ? withoutRemoteWords(town.replace(/\bvirtual\b/i, 'remote')) === ''
    : boundless.test(town.trim().toLowerCase());
}

/** From where, by the country and region that stand beside such a town. */
function areasOfParts(
  { region, country }: Readonly<Record<string, string>>,
  languages: readonly string[],
): readonly RemoteArea[] {
  if (country === undefined) return [];
  const closer = region === undefined ? [] : readAreas(`${region}, ${country}`, languages).remote.areas;
  if (closer.length === 1) return closer;
  const place = placeFromParts({ country }, languages);
  return place === undefined ? [] : [areaOf(place, languages) ?? []].flat();
}

/**
 * Of work that is done from elsewhere a country alone says from where, and is no place to report to. It is called by
 * its own name: what a board calls such a place (`NL Remote Hub`) names no country.
 */
function areaOf({ name, address = {} }: Place, languages: readonly string[]): RemoteArea | undefined {
  const { addressCountry: country, ...closer } = address;
  if (country === undefined || Object.keys(closer).length > 0) return undefined;
  const isItsName = countryCode(name, languages) === country;
  return { name: isItsName ? name : countryName(country, languages[0] ?? 'en'), country, type: 'Country' };
}

function isRemote(workplace: unknown): boolean | undefined {
  if (typeof workplace === 'boolean') return workplace;
  const text = lineOf(workplace);
  if (text === undefined) return undefined;
  if (saysNotRemote(text)) return false;
  return /^(?:fully[ -])?remote$|^telecommut/i.test(text) ? true : undefined;
}

/** Without what is no place: `Multiple locations` where a form asks for a town. */
function linesOf(parts: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([key, value]) => {
      const text = lineOf(value);
      return text === undefined || namesNoPlace(text) ? [] : [[key, text]];
    }),
  );
}

function distinct<T extends { readonly name: string }>(named: readonly T[]): readonly T[] {
  return named.filter((one, index) => named.findIndex(({ name }) => name === one.name) === index);
}
