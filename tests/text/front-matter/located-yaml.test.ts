import { describe, expect, test } from 'vitest';
import { readLocatedYaml } from '../../../src/text/front-matter/located-yaml.ts';

const faultsOf = (text: string) =>
  readLocatedYaml(text).faults.map(({ at, found }) => `${at.line}:${at.column} ${found}`);

describe('readLocatedYaml', () => {
  test('keeps values and the place of every key and value', () => {
    const { root, faults } = readLocatedYaml('# note\na: 1\n"b":\n  - x\n  - {c: "d: e"}\nf:\n');
    expect(faults).toEqual([]);
    expect(JSON.stringify(root?.value)).toBe('{"a":1,"b":["x",{"c":"d: e"}],"f":null}');
    const b = root?.entries?.get('b');
    expect(b?.at).toEqual({ line: 3, column: 1 });
    expect(b?.value.items?.[1]?.entries?.get('c')).toMatchObject({
      at: { line: 5, column: 6 },
      value: { at: { line: 5, column: 9 } },
    });
    expect(root?.entries?.get('f')?.value.at).toEqual({ line: 6, column: 1 });
  });

  test('leaves dates, times and Norway as text', () => {
    const { root } = readLocatedYaml('a: 2026-12-31\nb: 12:30\nno: yes\nc: 010\n');
    expect(root?.value).toEqual({ a: '2026-12-31', b: '12:30', no: 'yes', c: 10 });
  });

  test.each([
    ['an empty text', ''],
    ['only comments', '# nothing yet\n'],
    ['an empty document', '---\n'],
  ])('%s has no root and no fault', (_, text) => {
    expect(readLocatedYaml(text)).toEqual({ faults: [] });
  });

  test.each([
    [
      'a duplicate key',
      'a: 1\nb: 2\na: 3\n',
      ['3:1 The key "a" stands here a second time; the first is on line 1'],
    ],
    [
      'each of two duplicates deep inside',
      'x:\n  a: 1\n  a: 2\ny: {b: 1, b: 2}\n',
      [
        '3:3 The key "a" stands here a second time; the first is on line 2',
        '4:11 The key "b" stands here a second time; the first is on line 4',
      ],
    ],
    ['an alias', 'a: &n 1\nb: *n\n', ['2:4 An alias (`*name`) is not supported here']],
    ['a tag', 'a: !!js/function "x"\n', ['1:4 The tag !!js/function is not supported here']],
    ['a second document', 'a: 1\n---\nb: 2\n', ['3:1 A second YAML document begins here']],
    ['a mapping as a key', '? {a: 1}\n: 2\n', ['1:3 A list or a mapping stands where a key is expected']],
    ['a tab as indentation', 'a:\n\tb: 1\n', [expect.stringMatching(/^2:\d This is not valid YAML: /)]],
    ['an open bracket', 'a: [1, 2\nb: 3\n', [expect.stringMatching(/^2:1 This is not valid YAML: /)]],
  ])('reports %s with its place', (_, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  test('refuses nesting beyond the limit without recursion', () => {
    expect(faultsOf('['.repeat(50_000))).toEqual([expect.stringContaining('maxDepth')]);
  });

  test('a key that names a part of every object is a key like any other', () => {
    const { root } = readLocatedYaml('__proto__: {a: 1}\nconstructor: 2\n');
    expect(Object.keys(root?.value as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  test('CRLF and astral characters keep lines and UTF-16 columns', () => {
    const { root } = readLocatedYaml('a: "🏮"\r\nb: {c: 🏮, d: 1}\r\n');
    expect(root?.entries?.get('b')?.value.entries?.get('d')?.at).toEqual({ line: 2, column: 12 });
  });
});
