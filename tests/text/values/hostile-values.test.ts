import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/text/front-matter/front-matter.ts';
import { currencyOf, readSalary } from '../../../src/text/values/pay/money.ts';
import { placeFromParts } from '../../../src/text/values/places.ts';

describe('front matter nested deeper than any person nests it is a fault, and no exception', () => {
  const deep = 25_000;
  test.each([
    ['a dotted TOML key', `+++\n${'a.'.repeat(deep)}a = 1\n+++\n`],
    ['a TOML table', `+++\n[${'a.'.repeat(deep)}a]\nb = 1\n+++\n`],
    ['a TOML list', `+++\na = ${'['.repeat(deep)}${']'.repeat(deep)}\n+++\n`],
    ['a JSON list', `{"a": ${'['.repeat(deep)}${']'.repeat(deep)}}\n`],
    ['a JSON object', `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}\n`],
    ['a YAML list', `---\na: ${'['.repeat(deep)}${']'.repeat(deep)}\n---\n`],
    ['a YAML mapping', `---\n${'? '.repeat(deep)}a\n---\n`],
  ])('%s', (_name, text) => {
    const { matter, diagnostics } = splitFrontMatter(text, 'jobs/x.md');
    expect(matter).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['front-matter-invalid']);
  });
});

test.each(['a: b', 'a: b\n# c', '# only this\na: b', '\n\na: b\n\n\n'])(
  'a head %j is read as it stands',
  (head) => {
    expect(splitFrontMatter(`---\n${head}\n---\nText\n`, 'x.md').matter?.data).toEqual({ a: 'b' });
  },
);

test('a fault behind empty lines is said where it stands', () => {
  const { diagnostics } = splitFrontMatter('---\na: b\n\n\n\nc: [\n---\n', 'x.md');
  expect(diagnostics[0]?.where?.line).toBeGreaterThanOrEqual(6);
});

describe('names that every JavaScript object has mean nothing', () => {
  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('%s', (name) => {
    expect(currencyOf(name)).toBeUndefined();
    const parts = Object.fromEntries([
      [name, 'x'],
      ['city', 'Bristol'],
    ]);
    expect(placeFromParts(parts, ['en'])).toEqual({
      name: 'Bristol',
      address: { addressLocality: 'Bristol' },
    });
  });
});

test.each([
  '1000-2000 k€ a year',
  '1-10000 k€',
  'EUR 1000 - EUR 10000000 a year',
  '€1000 to 12345678 a year',
])('%j is no pay: half of a range would be invented', (text) => {
  expect(readSalary(text, { unit: 'YEAR' })).toHaveProperty('fault');
});

test('half a surrogate pair, which only an escape can write, becomes the replacement character', () => {
  const { matter } = splitFrontMatter(
    '---\ntitle: "a\\uD800"\nlist: ["\\uDC00", "\\uD83C\\uDFEE"]\n---\n',
    'x.md',
  );
  expect({ ...matter?.data }).toEqual({ title: 'a\uFFFD', list: ['\uFFFD', '🏮'] });
  expect({ ...splitFrontMatter('{"slug": "\\ud800"}\n', 'x.md').matter?.data }).toEqual({ slug: '\uFFFD' });
});

test.each([
  ['one long line', `---\nx: ${'a'.repeat(300_000)}\n---\n`],
  ['many lines', `---\n${'x: a\n'.repeat(60_000)}---\n`],
])('a head longer than the limit is refused: %s', (_name, text) => {
  const { matter, diagnostics } = splitFrontMatter(text, 'x.md');
  expect(matter).toBeUndefined();
  expect(diagnostics.map(({ code, message }) => [code, message.includes('262144')])).toEqual([
    ['front-matter-unclosed', true],
  ]);
});
