import { describe, expect, test } from 'vitest';
import {
  escapeAddress,
  joinPath,
  queryUnescape,
  sanitizePath,
  urlize,
} from '../../../src/sources/hugo/addresses/path-text.ts';

const usual = { lower: true, accents: true };

describe('a path made fit for the web', () => {
  test.each([
    ['a run of spaces is one hyphen', 'Lamp  lighter', 'lamp-lighter'],
    ['a hyphen that stands already is enough', 'lamp - lighter', 'lamp-lighter'],
    ['hyphens that were written stay', 'lamp---lighter', 'lamp---lighter'],
    ['spaces in front go', '  lamp', 'lamp'],
    ['spaces at the end of a segment become a hyphen', 'lamp /x', 'lamp-/x'],
    ['apostrophes, colons, middle dots and ampersands go', 'L’été: a·b & c', 'lété-ab-c'],
    ['brackets and slashes: only slashes stay', 'lamp (m/w/d)', 'lamp-m/w/d'],
    ['dots, plus, tilde, at and number signs stay', 'a.b+c~d@e#f', 'a.b+c~d@e#f'],
    ['a percent sign stays only before two hexadecimal digits', '50% of 50%25', '50-of-50%25'],
    ['letters of all scripts stay', '日本語 求人 مصباح', '日本語-求人-مصباح'],
    ['combining marks stay', 'e\u0301te\u0301', 'e\u0301te\u0301'],
    ['digits of all scripts stay, fractions and Roman numerals go', 'x½²٣Ⅷ', 'x٣'],
    ['pictures go', 'lamp 🔥 lighter', 'lamp-lighter'],
    ['case is lowered one letter at a time', 'İΣΑΣ', 'iσασ'],
    ['nothing stays nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(sanitizePath(text, usual)).toBe(expected);
  });

  test('the site can keep case and drop accents', () => {
    expect(sanitizePath('Été à Évry', { lower: false, accents: false })).toBe('Ete-a-Evry');
  });

  test('a title becomes a percent-encoded segment', () => {
    expect(urlize('Veilleuse d’été', usual)).toBe('veilleuse-d%C3%A9t%C3%A9');
  });
});

describe('percent-encoding', () => {
  test.each([
    ['letters beyond ASCII are encoded', '/é/', '/%C3%A9/'],
    ['spaces are encoded', '/a b/', '/a%20b/'],
    ['what is encoded stays so', '/a%20b/', '/a%20b/'],
    ['what is allowed in a path stays', "/it's(a)*b!/", "/it's(a)*b!/"],
    ['beside something to encode, the rarer signs are encoded too', "/it's/é", '/it%27s/%C3%A9'],
    ['query and fragment begin where they begin', '/é?a=b c#d e', '/%C3%A9?a=b c#d%20e'],
    ['an empty fragment goes', '/c#', '/c'],
    ['a percent sign alone is encoded', '/50% é', '/50%25%20%C3%A9'],
  ])('%s', (_, address, expected) => {
    expect(escapeAddress(address, false)).toBe(expected);
  });

  test('since Hugo 0.123 a number sign is part of the path', () => {
    expect(escapeAddress('/c++-c#-dev/', true)).toBe('/c++-c%23-dev/');
  });

  test('a query part is decoded, plus signs as spaces', () => {
    expect(queryUnescape('a+b%C3%A9')).toBe('a bé');
  });

  test('a query part with a percent sign alone cannot be decoded', () => {
    expect(queryUnescape('50%')).toBeUndefined();
  });
});

test.each([
  [['jobs', 'a'], '/jobs/a'],
  [['/jobs/', '/a/'], '/jobs/a'],
  [['jobs', '../a'], '/a'],
  [['..', '..'], '/'],
  [['', '.'], '/'],
])('joined, %j is %s', (parts, expected) => {
  expect(joinPath(...parts)).toBe(expected);
});
