import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/text/yaml/read-yaml.ts';
import type { YamlRules } from '../../../src/text/yaml/yaml-values.ts';

const said = (text: string, rules: YamlRules = {}) => {
  const { faults, positionOf } = readYaml(text, rules);
  return faults.map(({ kind, offset, found }) => {
    const { line, column } = positionOf(offset);
    return `${kind} ${line}:${column} ${found}`;
  });
};
/** As JSON, in the order in which it was written. */
const valueOf = (text: string, rules: YamlRules = {}) => JSON.stringify(readYaml(text, rules).value);

describe('what the parsers of the generators all read is read', () => {
  test.each([
    [
      'a closing bracket in the column of its key',
      'tags: [\n  rye,\n  salt\n]\nb: 1',
      '{"tags":["rye","salt"],"b":1}',
    ],
    ['a closing brace in the column of its key', 'extra: {\n  a: 1\n}', '{"extra":{"a":1}}'],
    ['items in the column of their key', 'tags: [\nrye,\nsalt ]', '{"tags":["rye","salt"]}'],
    ['the same further in', 'a:\n  b: [\nx\n]\n  c: 1', '{"a":{"b":["x"],"c":1}}'],
    ['an empty list over two lines', 'tags: [\n]', '{"tags":[]}'],
    [
      'a text in double quotes that goes on in the column of its key',
      'a: "We bake\nbread"',
      '{"a":"We bake bread"}',
    ],
    ['a text in single quotes that goes on there', "a: 'We bake\nbread'", '{"a":"We bake bread"}'],
    ['a comment behind a closing bracket without a blank', 'a: [x]#c', '{"a":["x"]}'],
    ['tabs inside of brackets', 'a: [\n\tx,\ty\n]', '{"a":["x","y"]}'],
    ['a tab behind the colon', 'a:\tb', '{"a":"b"}'],
    ['a list in the column of its key', 'a:\n- x\n- y', '{"a":["x","y"]}'],
    ['an anchor and an alias', 'a: &o Oslo\nb: *o', '{"a":"Oslo","b":"Oslo"}'],
    ['an alias as a key', 'a: &k x\n*k : y', '{"a":"x","x":"y"}'],
    ['an anchor on a key', '&k a: 1\nb: *k', '{"a":1,"b":"a"}'],
    ['a merge key', 'b: &b {c: 1, d: 2}\ne: {<<: *b, c: 3}', '{"b":{"c":1,"d":2},"e":{"d":2,"c":3}}'],
    [
      'a merge of several, of which the first wins',
      'a: &a {x: 1}\nb: &b {x: 2, y: 2}\nc: {<<: [*a, *b]}',
      '{"a":{"x":1},"b":{"x":2,"y":2},"c":{"y":2,"x":1}}',
    ],
    ['a tag of the site', 'a: !relative x\nb: !!python/name:mod.name\nc: 1', '{"a":"x","b":null,"c":1}'],
    [
      'a tag of YAML',
      'a: !!str 12\nb: !!int "3"\nc: !!set {x, y}',
      '{"a":"12","b":3,"c":{"x":null,"y":null}}',
    ],
    ['pairs in a list', 'a: [x: 1, y]', '{"a":[{"x":1},"y"]}'],
    ['a mark before and after the document', '%YAML 1.1\n---\na: 1\n...\n', '{"a":1}'],
    ['the first of two documents, whatever the second is', 'a: 1\n---\nb: [', '{"a":1}'],
    ['the last of two equal keys', 'a: 1\nb: 2\na: 3', '{"a":3,"b":2}'],
    ['an anchor that is set anew', 'a: &x 1\nb: &x 2\nc: *x', '{"a":1,"b":2,"c":2}'],
    [
      'an anchor and a tag on a list that is a key, which is left out',
      '? &k !!seq [x]\n: y\nz: 1',
      '{"z":1}',
    ],
    ['the same in one line', '&k [x]: y\nz: 1', '{"z":1}'],
    ['the same inside of brackets', 'a: {&k [x]: y, z: 1}', '{"a":{"z":1}}'],
    ['a mapping as a key, which is left out', '? [x]\n: y\nz: 1', '{"z":1}'],
  ])('%s', (_name, text, value) => {
    expect(valueOf(text)).toBe(value);
  });
});

describe('a number keeps what was written for it', () => {
  test.each([
    ['p: 04109', 4109, '04109'],
    ['p: 1.10', 1.1, '1.10'],
    ['p: 1e3', 1000, '1e3'],
    ['p: 0x1F', 31, '0x1F'],
    ['p: 08', 8, '08'],
    ['p: +5', 5, '+5'],
    ['p: 99999999999999999999', 1e20, '99999999999999999999'],
    ['p: &a 007', 7, '007'],
    ['p: 42', 42, undefined],
    ['p: 1.5', 1.5, undefined],
  ])('%s', (text, value, written) => {
    const read = readYaml(text, {});
    expect(read.value).toEqual({ p: value });
    expect(read.written).toEqual(written === undefined ? undefined : { p: written });
  });

  test.each([
    '2024_001',
    '1:30',
    'NO',
    'yes',
    '2024-05-01',
    '12:30:45',
    '1.5.2',
    '.inf',
    '0b11',
    '"042"',
    "'1.10'",
  ])('%s is a text', (text) => {
    expect(readYaml(`p: ${text}`, {})).toMatchObject({ value: { p: text.replace(/["']/g, '') } });
  });

  test('in lists, mappings and what is merged', () => {
    const read = readYaml('a: &a {z: 010}\nb: [1, {z: 01}, 2.50]\nc: {<<: *a}', {});
    expect(read.written).toEqual({ a: { z: '010' }, b: [undefined, { z: '01' }, '2.50'], c: { z: '010' } });
  });

  test('yes and no are truth values where YAML 1.1 is asked for', () => {
    expect(readYaml('a: yes\nb: Off\nc: y', { hasYesAndNo: true }).value).toEqual({
      a: true,
      b: false,
      c: 'y',
    });
  });
});

describe('a fault costs the part that it is in, and is said at the place to look at', () => {
  test.each([
    [
      'a quote that is not closed',
      'a: 1\nb: "x\nc: 3',
      '{"a":1,"c":3}',
      'lost 2:4 The quoted text that begins here is never closed',
    ],
    [
      'a list that is not closed',
      'a: [x\nb: 2',
      '{"b":2}',
      'lost 1:4 The list that begins here with [ is not closed, or lacks a comma',
    ],
    [
      'a list that is not closed at the end',
      'b: 2\na: [x',
      '{"b":2}',
      'lost 2:4 The list that begins here with [ is not closed, or lacks a comma',
    ],
    [
      'a colon in a value',
      'a: Fresnel: lens\nb: 2',
      '{"b":2}',
      'lost 1:4 A colon with a blank behind it stands inside of this value',
    ],
    ['a value that begins with @', 'a: @x\nb: 2', '{"b":2}', 'lost 1:4 A value cannot begin with @'],
    [
      'an alias of nothing',
      'a: *x\nb: 2',
      '{"b":2}',
      'lost 1:4 The alias *x names nothing that stands before it',
    ],
    ['a tab in the indentation', 'b: 2\na:\n\tc: 1', '{"b":2}', 'lost 3:1 A tab stands in the indentation'],
    [
      'a line that is no key',
      'a: 1\njust words\nb: 2',
      '{"a":1,"b":2}',
      'lost 3:2 This is not valid YAML: can not read a block mapping entry; a multiline key may not be an implicit key',
    ],
    [
      'a line less indented than its mapping',
      'a:\n  b: 1\n c: 2\nd: 3',
      '{"d":3}',
      'lost 3:2 This is not valid YAML: bad indentation of a mapping entry',
    ],
    [
      'an item of a list',
      '- a: 1\n- b: "x\n- c: 3',
      '[{"a":1},{"c":3}]',
      'lost 2:6 The quoted text that begins here is never closed',
    ],
    [
      'what lies too deep',
      `a: ${'['.repeat(30)}${']'.repeat(30)}\nb: 2`,
      `{"a":${'['.repeat(20)}null${']'.repeat(20)},"b":2}`,
      'lost 1:24 It is nested more than 20 levels deep',
    ],
    [
      'what lies so deep that it is not parsed',
      `a: ${'['.repeat(5000)}\nb: 2`,
      '{"b":2}',
      'lost 1:67 This is not valid YAML: nesting exceeded maxDepth (64)',
    ],
    [
      'an alias inside of what it names',
      'a: &a [x, *a]\nb: 2',
      '{"a":["x",null],"b":2}',
      'lost 1:11 The alias *a stands inside of what it names',
    ],
  ])('%s', (_name, text, value, fault) => {
    expect(valueOf(text)).toBe(value);
    expect(said(text)).toEqual([fault]);
  });

  test('the second of two equal keys is said, with the value that it replaces', () => {
    const fault = readYaml('a: 1\nb: {c: 1, c: 2}\na: 3', {}).faults.find(({ depth }) => depth === 1);
    expect(fault).toMatchObject({ kind: 'repeated', path: ['a'], earlier: [1], first: 0 });
    expect(said('b: {c: 1, c: 2}')).toEqual(['repeated 1:11 The key "c" stands here a second time']);
  });

  test('aliases that stand for too much are left out, and the rest is read', () => {
    const list = (name: string) => `[${`*${name}, `.repeat(10)}]`;
    const text = `a: &a [${'x, '.repeat(10)}]\nb: &b ${list('a')}\nc: &c ${list('b')}\nd: &d ${list('c')}\ne: &e ${list('d')}\nf: 1`;
    const { value, faults } = readYaml(text, {});
    expect(value).toMatchObject({ a: expect.any(Array), b: expect.any(Array), f: 1 });
    expect(JSON.stringify(value).length).toBeLessThan(200_000);
    expect(new Set(faults.map(({ found }) => found))).toEqual(
      new Set(['The aliases of this document stand for more than 10000 values']),
    );
  });

  test.each([
    ['only faults', 'k: "a" b\n'.repeat(50)],
    ['no key at all', '@x'],
  ])('%s: nothing is read', (_name, text) => {
    expect(readYaml(text, {}).value).toBeUndefined();
    expect(said(text).length).toBeLessThan(20);
  });
});

describe('where plain YAML is asked for, everything else is a fault', () => {
  test.each([
    ['a duplicate key', 'a: 1\nb: 2\na: 3\n', ['repeated 3:1 The key "a" stands here a second time']],
    ['an alias', 'a: &n 1\nb: *n\n', ['refused 2:4 An alias (`*name`) is not supported here']],
    ['a tag', 'a: !!js/function "x"\n', ['refused 1:4 The tag !!js/function is not supported here']],
    ['a second document', 'a: 1\n---\nb: 2\n', ['second-document 3:1 A second YAML document begins here']],
    [
      'a mapping as a key',
      '? {a: 1}\n: 2\n',
      ['refused 1:3 A list or a mapping stands where a key is expected'],
    ],
  ])('%s', (_name, text, faults) => {
    expect(said(text, { isStrict: true })).toEqual(faults);
  });

  test.each([
    ['an empty text', ''],
    ['only comments', '# nothing yet\n'],
    ['an empty document', '---\n'],
  ])('%s has no value and no fault', (_name, text) => {
    const { value, faults } = readYaml(text, { isStrict: true });
    expect(value ?? null).toBeNull();
    expect(faults).toEqual([]);
  });
});

test('a key that names a part of every object is a key like any other', () => {
  const { value } = readYaml('__proto__: {a: 1}\nconstructor: 2\n', {});
  expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
  expect(({} as Record<string, unknown>)['a']).toBeUndefined();
});

test('Windows line ends and astral characters keep lines and UTF-16 columns', () => {
  expect(said('a: "🏮"\r\nb: {c: 🏮, c: 1}\r\n')).toEqual([
    'repeated 2:12 The key "c" stands here a second time',
  ]);
});

describe('a list or a mapping in brackets is a key behind a tag or an anchor', () => {
  const tagged = (_: string, value: unknown) => (Array.isArray(value) ? value.at(-1) : undefined);
  test.each([
    [
      'in a list',
      'nav:\n  - !ENV [A, "About"]:\n      - a.md\n  - B: b.md',
      '{"nav":[{"About":["a.md"]},{"B":"b.md"}]}',
    ],
    ['in a mapping', '!ENV [A, "it\'s: [x]"] : 1\nb: 2', '{"it\'s: [x]":1,"b":2}'],
    ['behind an anchor, where it is no text', '&a [x, y]: z\nb: 2', '{"b":2}'],
    ['and a value elsewhere', 'a: !ENV [A, "b: c"]\nd:\n  !ENV [A, e]: f', '{"a":"b: c","d":{"e":"f"}}'],
  ])('%s', (_name, text, value) => {
    expect(valueOf(text, { tagged })).toBe(value);
    expect(said(text, { tagged })).toEqual([]);
  });

  test('a text that looks like one stays as it is, and so does a fault', () => {
    expect(valueOf('a: |\n  !ENV [A, b]: c\nd: 1')).toBe('{"a":"!ENV [A, b]: c\\n","d":1}');
    expect(said('d: 1\n!ENV [A, b: c\ne: 1', { tagged })).toEqual([
      'lost 2:6 The list that begins here with [ is not closed, or lacks a comma',
    ]);
  });
});
