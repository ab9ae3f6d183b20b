import type { RemoteArea } from '../../../model/posting.ts';
import {
  countryCode,
  countryCodeInAddress,
  countryCodeInField,
  countryName,
} from '../../../text/values/countries.ts';
import { fold } from '../../../text/values/plain-text.ts';
import { boundless, readAreas, readRemote } from '../../../text/values/remote.ts';
import type { BoardContext } from '../../boards/kit/board.ts';
import { fromField, placeFacts, type Where } from '../../boards/kit/facts/board-facts.ts';
import { handedOn, linesIn, termsIn, valuesOf } from './node-values.ts';
import { type Node, typesOf } from './page-nodes.ts';
import { isMapping } from '../../../text/mapping.ts';

type Context = Pick<BoardContext<unknown>, 'languages' | 'note'>;

/** `jobLocation`, `jobLocationType` and `applicantLocationRequirements`: https://developers.google.com/search/docs/appearance/structured-data/job-posting. */
export function nodePlace(node: Node, { languages, note }: Context): Where {
  const types = termsIn(node['jobLocationType']);
  const isRemote = types.some((type) => /^telecommut/i.test(type));
  const written = valuesOf(node['jobLocation']).map((place) => placeIn(place, languages));
  const where = placeFacts(
    'jobLocation',
    {
      lines: written.flatMap(({ line }) => handedOn(line) ?? []),
      parts: written.flatMap(({ parts }) => (parts === undefined ? [] : [handedOnParts(parts)])),
      workplace: isRemote ? true : types[0],
    },
    languages,
  );
  const required = valuesOf(node['applicantLocationRequirements']);
  if (where.remote === undefined || required.length === 0) return where;
  const areas = required.map((area) => areasIn(area, languages));
  if (areas.every((area) => area !== undefined))
    return { ...where, remote: fromField('applicantLocationRequirements', { areas: areas.flat() }) };
  note('applicantLocationRequirements', 'names an area that is neither a country nor a state');
  return { ...where, remote: undefined };
}

interface Written {
  readonly line?: string;
  readonly parts?: Readonly<Record<string, string | undefined>>;
}

function placeIn(place: unknown, languages: readonly string[]): Written {
  if (!isMapping(place)) return lineOf(linesIn(place)[0]);
  if (typesOf(place).includes('VirtualLocation')) return {};
  const [stated] = valuesOf(place['address']);
  const name = linesIn(place['name'])[0];
  if (stated !== undefined && !isMapping(stated)) return lineOf(linesIn(stated)[0] ?? name);
  const address = isMapping(stated) ? stated : place;
  const said = (key: string) => linesIn(address[key])[0];
  const parts = {
    street: said('streetAddress'),
    city: said('addressLocality'),
    region: said('addressRegion'),
    postalcode: said('postalCode'),
    country: said('addressCountry'),
  };
  const known = Object.values(parts).filter((part) => part !== undefined);
  if (known.length === 0) return isElsewhere(name, languages) ? lineOf(name) : { parts: { name } };
  if (!isElsewhere(parts.city, languages)) return { parts: { name, ...parts } };
  // "Remote" where a town should be: the country is written out, for at the end of a line its code may be a state's.
  const code = parts.country === undefined ? undefined : countryCode(parts.country, languages);
  const country = code === undefined ? parts.country : countryName(code, 'en');
  return lineOf([parts.city, parts.region, country].filter((part) => part !== undefined).join(', '));
}

const handedOnParts = (parts: NonNullable<Written['parts']>) =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, handedOn(part)]));

const lineOf = (line: string | undefined): Written => (line === undefined ? {} : { line });

function isElsewhere(name: string | undefined, languages: readonly string[]): boolean {
  return name !== undefined && readRemote(name, languages) !== undefined;
}

/** Undefined where nobody could tell who may apply. */
function areasIn(area: unknown, languages: readonly string[]): readonly RemoteArea[] | undefined {
  const [name] = linesIn(area);
  if (name === undefined) return undefined;
  const types = isMapping(area) ? typesOf(area) : [];
  if (types.includes('Country')) {
    if (boundless.test(fold(name))) return [];
    const country = countryCodeInField(name, languages);
    return [{ name, ...(country !== undefined && { country }), type: 'Country' }];
  }
  if (types.includes('State')) {
    const last = name.split(',').slice(1).at(-1);
    const country = last === undefined ? undefined : countryCodeInAddress(last.trim(), languages);
    return [{ name, ...(country !== undefined && { country }), type: 'State' }];
  }
  const { remote, unknown } = readAreas(name, languages);
  return unknown.length > 0 || remote.areas.length === 0 ? undefined : remote.areas;
}
