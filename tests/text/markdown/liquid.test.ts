import { describe, expect, test } from 'vitest';
import { withoutLiquid } from '../../../src/text/markdown/liquid.ts';

const known = (name: string, parameters: string) =>
  name === '=' && parameters === 'known' ? 'value' : name === 'link' ? `/${parameters}/` : undefined;

describe('withoutLiquid', () => {
  test.each([
    ['a {{ known }} b', 'a value b', []],
    ['a {{- known -}} b', 'a value b', []],
    ['a {{ other | upcase }} b', 'a  b', ['other | upcase']],
    ['{% link x/y %}', '/x/y/', []],
    ['{% if a %}yes{% else %}no{% endif %}', 'yesno', ['if']],
    ['{# said to nobody #}a', 'a', []],
    ['{% comment %}{{ other }}{% endcomment %}a', 'a', []],
    ['{% raw %}{{ other }}{% endraw %}', '{{ other }}', []],
    ['{% comment %}a', 'a', []],
    ['{{ never closed', '{{ never closed', []],
    ['{ a } {{}} {%%}', '{ a }  ', []],
  ])('%s', (text, result, unknown) => {
    const found = withoutLiquid(text, known);
    expect(found.text).toBe(result);
    expect(found.unknown.map(({ name }) => name)).toEqual(unknown);
  });

  test('lines stay where they are', () => {
    const found = withoutLiquid('a\n{% include\n  b %}\nc\n{{ other }}', known);
    expect(found.text).toBe('a\n\n\nc\n');
    expect(found.unknown).toEqual([
      { name: 'include', line: 2 },
      { name: 'other', line: 5 },
    ]);
  });

  test.each(['{{', '{%', '{% raw %}', '{% comment %}', '{#', '{{ a }}'])(
    'hostile repetitions of %s end soon',
    (piece) => {
      expect(withoutLiquid(piece.repeat(40_000), known).text.length).toBeLessThanOrEqual(
        piece.length * 40_000,
      );
    },
  );
});
