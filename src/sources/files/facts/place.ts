import type { Place, Remote } from '../../../model/posting.ts';
import { fold } from '../../../text/values/plain-text.ts';
import { placeFromParts, readPlaces } from '../../../text/values/places.ts';
import { readAreas, readRemote, saysNotRemote } from '../../../text/values/remote.ts';
import { yesOrNo } from '../../../text/values/yes-no.ts';
import type { Stated, StatedFacts } from '../../source.ts';
import { type Entry, textOf } from './entry.ts';
import { type Head, partsOf, stated } from './head.ts';
import { isMapping } from '../../../text/mapping.ts';

/** Where the work is done, and whether it can be done from elsewhere; a key that says it cannot wins. */
export function placeFacts(head: Head): StatedFacts {
  const asked = remoteOf(head);
  const found = head
    .entries('locations')
    .map((entry) => placesIn(head, entry))
    .find(({ places, remote, partly }) => places.length > 0 || remote !== undefined || partly);
  const parts = found === undefined || found.places.length === 0 ? fromParts(head) : undefined;
  const locations =
    found !== undefined && found.places.length > 0
      ? stated(found.entry, found.places)
      : found?.remote === undefined
        ? parts?.locations
        : undefined;
  const elsewhere = found?.remote === undefined ? parts?.remote : stated(found.entry, found.remote);
  const remote =
    asked === 'no' || found?.partly === true
      ? undefined
      : asked === undefined || asked.value.areas.length === 0
        ? (elsewhere ?? asked)
        : asked;
  return { ...(locations && { locations }), ...(remote && { remote }) };
}

interface PlacesIn {
  readonly entry: Entry;
  readonly places: readonly Place[];
  readonly remote?: Remote;
  /** Says that the work is done on site, or only in part from elsewhere. */
  readonly partly: boolean;
}

function placesIn(head: Head, entry: Entry): PlacesIn {
  const places: Place[] = [];
  let remote: Remote | undefined;
  let partly = false;
  const unknown: string[] = [];
  for (const item of (Array.isArray(entry.value) ? entry.value : [entry.value]) as readonly unknown[]) {
    if (isMapping(item)) {
      const parts = partsOf(item);
      const place = placeFromParts(parts, head.languages);
      if (place !== undefined && readRemote(place.name, head.languages) === undefined) places.push(place);
      else if (yesOrNo(parts['remote']) === true || place !== undefined) remote ??= { areas: [] };
      continue;
    }
    const reading = readPlaces(textOf(item) ?? '', head.languages);
    places.push(...reading.places);
    if (reading.remote !== undefined) remote = { areas: [...(remote?.areas ?? []), ...reading.remote.areas] };
    if (reading.partly === true) partly = true;
    unknown.push(...reading.unknown);
  }
  if (unknown.length > 0) unknownArea(head, entry, unknown.join(', '));
  return {
    entry,
    places,
    partly: partly && remote === undefined,
    ...(remote === undefined ? {} : { remote }),
  };
}

/** `city`, `region` and `country` as keys of their own. "Remote" where a town should be is none, and the country then an area. */
function fromParts(head: Head): Pick<StatedFacts, 'locations' | 'remote'> | undefined {
  const entries = {
    city: head.entries('city')[0],
    region: head.entries('region')[0],
    country: head.entries('country')[0],
  };
  const first = entries.city ?? entries.country;
  if (first === undefined) return undefined;
  const parts = Object.fromEntries(
    Object.entries(entries).flatMap(([name, entry]) => {
      const text = textOf(entry?.value);
      return text === undefined ? [] : [[name, text]];
    }),
  );
  const { city = '' } = parts;
  if (readRemote(city, head.languages) !== undefined) {
    const line = [city, ...[parts['region'], parts['country']].filter((part) => part !== undefined)].join(
      ', ',
    );
    return { remote: stated(first, readRemote(line, head.languages)?.remote ?? { areas: [] }) };
  }
  if (saysNotRemote(city)) return undefined;
  const place = placeFromParts(parts, head.languages);
  return place === undefined ? undefined : { locations: stated(first, [place]) };
}

/** The first key that says yes, unless another says that the work is hybrid, on site, or not done from elsewhere. */
function remoteOf(head: Head): Stated<Remote> | 'no' | undefined {
  let found: Stated<Remote> | undefined;
  for (const entry of head.entries('remote')) {
    const readings = itemsOf(entry.value).map((item) => remoteIn(head, entry, item));
    if (readings.includes('no')) return 'no';
    const remotes = readings.filter((reading) => reading !== 'no' && reading !== undefined);
    const areas = remotes.flatMap((remote) => remote.areas);
    if (remotes.length > 0 && (found === undefined || found.value.areas.length === 0))
      found = areas.length > 0 || found === undefined ? stated(entry, { areas }) : found;
  }
  return found;
}

/** `[US, CA]` is read together: beside a country `CA` is one too. */
function itemsOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return [value];
  const texts = value.map((item) => textOf(isMapping(item) ? (item['name'] ?? item['country']) : item));
  return texts.every((text) => text !== undefined) ? [texts.join('; ')] : (value as readonly unknown[]);
}

function remoteIn(head: Head, entry: Entry, item: unknown): Remote | 'no' | undefined {
  const answer = yesOrNo(item);
  if (/hybrid|on.?site/i.test(entry.key)) return answer === true ? 'no' : undefined;
  if (answer !== undefined) return answer ? { areas: [] } : 'no';
  const text = textOf(isMapping(item) ? (item['name'] ?? item['country']) : item);
  if (text !== undefined && /^100 ?%$/.test(text.trim())) return { areas: [] };
  if (text !== undefined && saysNotRemote(text)) return 'no';
  const said = text === undefined ? undefined : readRemote(text, head.languages);
  const reading = said ?? (text === undefined || entry.vague ? undefined : readAreas(text, head.languages));
  if (reading !== undefined && reading.unknown.length > 0)
    unknownArea(head, entry, reading.unknown.join(', '));
  if (reading === undefined && !entry.vague)
    head.fault(
      entry,
      'value-invalid',
      'does not say whether the work is remote',
      'Write true, false, or the countries from which the work can be done.',
    );
  return (
    said?.remote ??
    (reading !== undefined && reading.unknown.length === 0 && fold(text ?? '') !== ''
      ? reading.remote
      : undefined)
  );
}

function unknownArea(head: Head, entry: Entry, area: string): void {
  head.fault(
    entry,
    'value-invalid',
    `names an area of remote work that is no country (“${area}”)`,
    'Name countries, by name or ISO 3166 code: `remote: [Canada, US]`.',
  );
}
