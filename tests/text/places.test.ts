import { expect, test } from 'vitest';
import { readPlaces } from '../../src/text/places.ts';

test.each([
  ['Tangier, Morocco', 'Tangier'],
  ['طنجة، المغرب', 'طنجة'],
])('%s is a town in Morocco, whichever comma stands between', (text, town) => {
  expect(readPlaces(text, ['en', 'ar']).places).toEqual([
    { name: text, address: { addressLocality: town, addressCountry: 'MA' } },
  ]);
});
