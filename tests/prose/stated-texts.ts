import { readFileSync } from 'node:fs';
import { endOfDay, instant, isCalendarDate, startOfDay } from '../../src/model/instant.ts';
import type { PostingFacts } from '../../src/model/posting.ts';

/** A text, and what a person says that it states. */
export interface StatedText {
  readonly text: string;
  readonly facts: PostingFacts;
  /** What `$` means at the site. */
  readonly currency?: string;
  /** The facts that it states and for whose sake the rules were widened: they show nothing of the rules any more. */
  readonly mended?: readonly string[];
}

/**
 * Texts with what they state before them: `=== at=Cork, Ireland=IE | pay=EUR 40000-46000 YEAR`, and `=== none`. An amount is
 * `40000`, `40000-46000`, `min40000` or `max46000`. A place is right by its name and its country. `$=CAD` before
 * them is what the site's dollar is; `mended=remote+hours` behind them is `StatedText.mended`.
 */
export function statedTexts(file: URL): readonly StatedText[] {
  return readFileSync(file, 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      const [, currency, line = '', mended] =
        /^(?:\$=([A-Z]{3}) \| )?(.*?)(?: \| mended=([\w+]+))?$/.exec(part.slice(0, end)) ?? [];
      return {
        text: part.slice(end + 1).trimEnd(),
        facts: factsOf(line),
        ...(currency !== undefined && { currency }),
        ...(mended !== undefined && { mended: mended.split('+') }),
      };
    });
}

/** Facts as they are compared: a place by its name and its country, areas by their countries and in any order, as types are. */
export function compared(facts: PostingFacts): PostingFacts {
  const { apply, locations, remote, employmentTypes, identifier } = facts;
  return {
    ...facts,
    ...(apply?.url !== undefined && { apply: { ...apply, url: new URL(apply.url).href } }),
    ...(identifier !== undefined && { identifier: { name: '', value: identifier.value } }),
    ...(employmentTypes !== undefined && { employmentTypes: employmentTypes.toSorted() }),
    ...(locations !== undefined && {
      locations: locations.map(({ name, address }) => placeOf(name, address?.addressCountry)),
    }),
    ...(remote !== undefined && {
      remote: {
        areas: remote.areas
          .map(({ country }) => areaOf(country ?? ''))
          .toSorted((a, b) => (a.country < b.country ? -1 : 1)),
      },
    }),
  };
}

const placeOf = (name: string, country: string | undefined) => ({
  name,
  ...(country !== undefined && { address: { addressCountry: country } }),
});
const areaOf = (country: string) => ({ name: country, country, type: 'Country' as const });

function factsOf(line: string): PostingFacts {
  if (line.trim() === 'none') return {};
  return Object.assign({}, ...line.split(' | ').map((part) => factOf(part.trim()))) as PostingFacts;
}

function factOf(part: string): PostingFacts {
  const at = part.indexOf('=');
  const [name, value] = [part.slice(0, at), part.slice(at + 1)];
  switch (name) {
    case 'at':
      return {
        locations: value.split(' & ').map((place) => {
          const [, written = place, country] = /^(.*)=([A-Z]{2})$/.exec(place) ?? [];
          return placeOf(written, country);
        }),
      };
    case 'type':
      return { employmentTypes: value.split('+') as NonNullable<PostingFacts['employmentTypes']> };
    case 'pay': {
      const [currency = '', amount = '', unit = ''] = value.split(' ');
      const [, bound = '', min = '', max = min] = /^(min|max)?([\d.]+)(?:-([\d.]+))?$/.exec(amount) ?? [];
      return {
        salary: {
          currency,
          ...(bound !== 'max' && { min: Number(min) }),
          ...(bound !== 'min' && { max: Number(max) }),
          unit: unit as NonNullable<PostingFacts['salary']>['unit'],
        },
      };
    }
    case 'hours': {
      const [min = '', max = min] = value.split('-');
      return { hours: { min: Number(min), max: Number(max) } };
    }
    case 'remote':
      return value === 'none'
        ? {}
        : { remote: { areas: value === '*' ? [] : value.split('+').map((country) => areaOf(country)) } };
    case 'opens':
    case 'closes':
      if (/^[\d-]{10}T\d\d:\d\d$/.test(value)) return { [name]: instant(`${value}:00Z`) };
      if (!isCalendarDate(value)) throw new Error(`no date: ${part}`);
      return { [name]: (name === 'opens' ? startOfDay : endOfDay)(value, 'UTC') };
    case 'apply':
      if (value.startsWith('tel:')) return { apply: { telephone: value.slice(4) } };
      return { apply: value.includes('@') ? { email: value } : { url: value } };
    case 'term':
      return { term: value };
    case 'id':
      return { identifier: { name: '', value } };
    default:
      throw new Error(`no fact: ${part}`);
  }
}
