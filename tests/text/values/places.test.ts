import { describe, expect, test } from 'vitest';
import { countryCodeInField } from '../../../src/text/values/countries.ts';
import {
  countryCode,
  countryCodeInAddress,
  countryName,
  europeanUnion,
} from '../../../src/text/values/countries.ts';
import { placeFromParts, readPlaces } from '../../../src/text/values/places.ts';
import { readAreas, readRemote } from '../../../src/text/values/remote.ts';

const languages = ['en', 'fr', 'de', 'ar'];

describe('the country that a name means', () => {
  test.each([
    ['Canada', 'CA'],
    ['germany', 'DE'],
    ['Allemagne', 'DE'],
    ['Österreich', 'AT'],
    ['the Netherlands', 'NL'],
    ['les Pays-Bas', 'NL'],
    ['Côte d’Ivoire', 'CI'],
    ['Ivory Coast', 'CI'],
    ['USA', 'US'],
    ['United States of America', 'US'],
    ['UK', 'GB'],
    ['Hong Kong', 'HK'],
    ['Czech Republic', 'CZ'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['مصر', 'EG'],
    ['CA', 'CA'],
    ['Georgia', 'GE'],
  ])('%s', (name, code) => expect(countryCode(name, languages)).toBe(code));

  test.each(['Europe', 'EU', 'California', 'ca', 'ZZ', 'XA', 'UN', 'Middle-earth', '', 'Remote', 'SU', 'DD'])(
    '%s is none',
    (name) => expect(countryCode(name, languages)).toBeUndefined(),
  );

  test.each(['CA', 'DE', 'IN', 'Georgia'])('%s at the end of an address may be a state of the US', (name) =>
    expect(countryCodeInAddress(name, languages)).toBeUndefined(),
  );

  test('a language that the site does not speak is not tried', () =>
    expect(countryCode('Allemagne', ['en'])).toBeUndefined());

  test('the member states of the EU are countries', () => {
    expect(new Set(europeanUnion).size).toBe(27);
    expect(europeanUnion.filter((code) => countryCode(countryName(code, 'en')) !== code)).toEqual([]);
  });
});

describe('remote work', () => {
  const country = (name: string, code: string) => ({ name, country: code, type: 'Country' });
  test.each([
    ['Remote', []],
    ['Fully remote', []],
    ['100% remote', []],
    ['Anywhere', []],
    ['Work from anywhere', []],
    ['Remote - Canada', [country('Canada', 'CA')]],
    ['Remote, Canada', [country('Canada', 'CA')]],
    ['Canada (remote)', [country('Canada', 'CA')]],
    ['Remote: US, Canada', [country('US', 'US'), country('Canada', 'CA')]],
    ['US-based remote', [country('US', 'US')]],
    ['Remote in Ontario, Canada', [{ name: 'Ontario, Canada', country: 'CA', type: 'State' }]],
    ['Télétravail depuis la France', [country('France', 'FR')]],
    ['Remote aus Deutschland', [country('Deutschland', 'DE')]],
  ])('%s', (text, areas) => expect(readRemote(text, languages)).toEqual({ remote: { areas }, unknown: [] }));

  test.each([
    'Halifax',
    'Hybrid',
    'Partly remote',
    'Remote possible',
    'No remote',
    '2 days remote',
    'Remote optional',
  ])('%s is none', (text) => expect(readRemote(text, languages)).toBeUndefined());

  test('an area that is no country is named, and none is stated', () =>
    expect(readAreas('Canada or Europe', languages)).toEqual({ remote: { areas: [] }, unknown: ['Europe'] }));
});

describe('places', () => {
  test('several on a line', () =>
    expect(readPlaces('Halifax; Lyon, France', languages).places).toEqual([
      { name: 'Halifax' },
      { name: 'Lyon, France', address: { addressLocality: 'Lyon', addressCountry: 'FR' } },
    ]));

  test('a place or from elsewhere', () =>
    expect(readPlaces('Halifax or remote', languages)).toEqual({
      places: [{ name: 'Halifax' }],
      remote: { areas: [] },
      unknown: [],
    }));

  const shown = (text: string) => {
    const { places, remote } = readPlaces(text, languages);
    const areas = remote?.areas.map(({ name }) => name).join(' + ');
    return [
      ...places.map(({ name }) => name),
      ...(remote === undefined ? [] : [`remote ${areas}`.trim()]),
    ].join(' | ');
  };

  test.each([
    ['Turku, Remote', 'Turku | remote'],
    ['Turku (remote)', 'Turku | remote'],
    ['Remote in Turku', 'Turku | remote'],
    ['Turku, télétravail', 'Turku | remote'],
    ['Remote, Turku or Oulu', 'Turku | Oulu | remote'],
    ['Remote or Turku, Finland', 'Turku, Finland | remote'],
    ['Remote (Turku, Finland)', 'Turku, Finland | remote'],
    ['Remote - Finland or Canada', 'remote Finland + Canada'],
    ['Remote, full-time', 'remote'],
    ['Remote, FI', 'remote FI'],
    ['Remote (Scotland)', 'remote Scotland'],
    ['Remote in Wales', 'remote Wales'],
    ['anywhere (best within two hours of UTC)', 'remote'],
  ])('%s keeps the place and the remote work', (text, expected) => expect(shown(text)).toBe(expected));

  test.each([
    ['Remote, CA'],
    ['Remote - IN'],
    ['Remote (GA)'],
    ['Remote, Georgia'],
    ['Remote, Texas'],
    ['Remote (EMEA)'],
  ])('%s names no country, and the area is reported', (text) => {
    expect(readPlaces(text, languages)).toMatchObject({ places: [], remote: { areas: [] } });
    expect(readPlaces(text, languages).unknown).toHaveLength(1);
  });

  test.each([
    ['On-site or remote', ''],
    ['Remote/On-site', ''],
    ['Remote / Office', ''],
    ['Remote friendly', ''],
    ['Remote considered', ''],
    ['Some remote', ''],
    ['Near remote', ''],
    ['Semi-remote', ''],
    ['Remote until spring', ''],
    ['Remote 40 %', ''],
    ['2d remote', ''],
    ['Remote (ad hoc)', ''],
    ['Remote within 20 miles of Turku', ''],
    ['remote after a year', ''],
    ['Mostly remote, Turku', 'Turku'],
    ['Turku, 60 % remote', 'Turku'],
    ['Turku (télétravail 2 j/sem)', 'Turku'],
    ['Homeoffice anteilig, Turku', 'Turku'],
    ['Remote-first, Turku', 'Turku'],
    ['Remote – Turku office', 'Turku office'],
    ['Hybrid - Turku, Finland', 'Turku, Finland'],
    ['Presencial, Sevilla', 'Sevilla'],
    ['Remote Imaging Lab, Turku', 'Remote Imaging Lab, Turku'],
    ['Distributed Computing Group, Turku', 'Distributed Computing Group, Turku'],
    ['Home Office (London)', 'Home Office (London)'],
    ['Remote island, Turku', 'Remote island, Turku'],
    ['Remote hut, Turku', 'Remote hut, Turku'],
  ])('%s is not wholly remote', (text, expected) => expect(shown(text)).toBe(expected));

  const address = (text: string) => readPlaces(text, languages).places[0]?.address;
  const finland = { addressCountry: 'FI' };
  test.each<[string, object | undefined]>([
    ['Turku (Finland)', { addressLocality: 'Turku', ...finland }],
    [
      'Turku (Varsinais-Suomi), Finland',
      { addressLocality: 'Turku', addressRegion: 'Varsinais-Suomi', ...finland },
    ],
    ['Oban, Scotland', { addressLocality: 'Oban', addressRegion: 'Scotland', addressCountry: 'GB' }],
    ['Oban, Argyll, Scotland', { addressLocality: 'Oban', addressRegion: 'Argyll', addressCountry: 'GB' }],
    ['Northern Ireland', { addressRegion: 'Northern Ireland', addressCountry: 'GB' }],
    ['20100 Turku, Finland', { addressLocality: 'Turku', postalCode: '20100', ...finland }],
    [
      'Aurakatu 5, 20100 Turku, Finland',
      { streetAddress: 'Aurakatu 5', addressLocality: 'Turku', postalCode: '20100', ...finland },
    ],
    ['Building 5, Turku, Finland', finland],
    ['Pier 3, Aurakatu, Turku, Finland', finland],
    ['Turku (FI)', undefined],
    ['Turku (the old town)', undefined],
    ['Oban, New Scotland', undefined],
    ['Sydney, New South Wales', undefined],
    ['Halifax (NS)', undefined],
    ['Batumi (Georgia)', undefined],
    ['Aurakatu 5, 20100 Turku', undefined],
  ])('%s is an address as far as it says', (text, expected) => expect(address(text)).toEqual(expected));

  test('a place in parts, with what is not known left out', () => {
    expect(placeFromParts({ city: 'Halifax', country: 'Atlantis' }, languages)).toEqual({
      name: 'Halifax, Atlantis',
      address: { addressLocality: 'Halifax' },
    });
    expect(
      placeFromParts({ street: '1 Pier', postalcode: 'B3H', city: 'Halifax', country: 'CA' }, languages),
    ).toEqual({
      name: 'Halifax, CA',
      address: {
        streetAddress: '1 Pier',
        addressLocality: 'Halifax',
        postalCode: 'B3H',
        addressCountry: 'CA',
      },
    });
    expect(placeFromParts({ note: 'x' }, languages)).toBeUndefined();
  });
});

describe('a field that holds a country', () => {
  test.each([
    ['GB', 'GB'],
    ['gb', 'GB'],
    ['GBR', 'GB'],
    ['deu', 'DE'],
    ['AUT', 'AT'],
    ['United Kingdom', 'GB'],
    ['uk', 'GB'],
    ['CA', 'CA'],
    ['XX', undefined],
    ['ZZZ', undefined],
    ['Ireland?', undefined],
  ])('%s is %s', (name, code) => {
    expect(countryCodeInField(name, ['en'])).toBe(code);
  });
});
