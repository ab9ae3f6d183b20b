import type { Place, Remote } from '../../../model/posting.ts';
import { fold } from '../../../text/values/plain-text.ts';
import { placeFromParts, readPlaces } from '../../../text/values/places.ts';
import { readAreas, readRemote, saysNotRemote } from '../../../text/values/remote.ts';
import { yesOrNo } from '../../../text/values/yes-no.ts';
import type { Stated, StatedFacts } from '../../source.ts';
import { type Entry, type Head, isMapping, partsOf, stated, textOf } from './head.ts';

/** Where the work is done, and whether it can be done from elsewhere. */
export function placeFacts(head: Head): StatedFacts {
  const asked = remoteOf(head);
  const found = head
    .entries('locations')
    .map((entry) => placesIn(head, entry))
    .find(({ places, remote }) => places.length > 0 || remote !== undefined);
  const parts = found === undefined ? fromParts(head) : undefined;
  const locations =
    found !== undefined && found.places.length > 0 ? stated(found.entry, found.places) : parts;
  const elsewhere = found?.remote === undefined ? undefined : stated(found.entry, found.remote);
  const remote =
    asked === 'no'
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
}

function placesIn(head: Head, entry: Entry): PlacesIn {
  const places: Place[] = [];
  let remote: Remote | undefined;
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
    for (const area of reading.unknown) unknownArea(head, entry, area);
  }
  return { entry, places, ...(remote === undefined ? {} : { remote }) };
}

/** `city`, `region` and `country` as keys of their own. */
function fromParts(head: Head): Stated<readonly Place[]> | undefined {
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
  const place = placeFromParts(parts, head.languages);
  return place === undefined ? undefined : stated(first, [place]);
}

function remoteOf(head: Head): Stated<Remote> | 'no' | undefined {
  for (const entry of head.entries('remote')) {
    const items = (Array.isArray(entry.value) ? entry.value : [entry.value]) as readonly unknown[];
    const readings = items.map((item) => remoteIn(head, entry, item));
    const remotes = readings.filter((reading) => reading !== 'no' && reading !== undefined);
    if (remotes.length > 0) return stated(entry, { areas: remotes.flatMap(({ areas }) => areas) });
    if (readings.includes('no')) return 'no';
  }
  return undefined;
}

function remoteIn(head: Head, entry: Entry, item: unknown): Remote | 'no' | undefined {
  const answer = yesOrNo(item);
  if (answer !== undefined) return answer ? { areas: [] } : 'no';
  const text = textOf(isMapping(item) ? (item['name'] ?? item['country']) : item);
  if (text !== undefined && saysNotRemote(text)) return 'no';
  const said = text === undefined ? undefined : readRemote(text, head.languages);
  const reading = said ?? (text === undefined || entry.vague ? undefined : readAreas(text, head.languages));
  for (const area of reading?.unknown ?? []) unknownArea(head, entry, area);
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
