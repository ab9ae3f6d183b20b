import { expect, test } from 'vitest';
import { haveOwnAddresses } from '../../src/model/address.ts';

const [en, fr, ar] = ['https://l.example/k/', 'https://l.example/fr/k/', 'https://l.example/ar/k/'];

test.each<[string, readonly string[], boolean]>([
  ['two with an address each', [en, fr], true],
  ['three with an address each', [en, fr, ar], true],
  ['one alone, which needs no hreflang', [en], false],
  ['none', [], false],
  ['two that share one', [en, en], false],
  ['two of three that share one', [en, fr, en], false],
])('translations: %s', (_case, addresses, expected) => {
  expect(haveOwnAddresses(addresses)).toBe(expected);
});
