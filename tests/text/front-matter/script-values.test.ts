import { describe, expect, test } from 'vitest';
import { unknownRest } from '../../../src/text/front-matter/script-operations.ts';
import { readScript, unknownValue } from '../../../src/text/front-matter/script-values.ts';

describe('what a configuration is', () => {
  test.each([
    ['a default export', "export default { url: 'x' };"],
    ['module.exports', "module.exports = { url: 'x' };"],
    [
      'an argument of a call',
      "import { defineConfig } from 'astro/config';\nexport default defineConfig({ url: 'x' });",
    ],
    ['a constant', "const config = { url: 'x' };\nexport default config;"],
    [
      'a typed constant',
      "import type { Config } from 'y';\nconst config: Config = { url: 'x' };\nexport default config satisfies Config;",
    ],
    [
      'what a function returns',
      "module.exports = function (c) { c.addFilter('f', () => 1); return { url: 'x' }; };",
    ],
    ['what an arrow returns', "export default async () => ({ url: 'x' });"],
    ['a constant of a function', "export default (c) => { const url = 'x'; return { url }; };"],
  ])('%s', (_, text) => {
    expect({ ...(readScript(text).main as object) }).toEqual({ url: 'x' });
  });

  test('named exports and calls', () => {
    const { named, calls } = readScript(
      "const dir = 'src';\nexport const config = { a: [1, true, null] };\nexport default async (e) => { e.setInputDirectory(dir); await e.addPlugin(x, { y: 1 }); };",
    );
    expect(named).toEqual({ config: { a: [1, true, null] } });
    expect(calls[0]).toEqual({ called: 'setInputDirectory', arguments: ['src'] });
  });
});

describe('values', () => {
  test.each<[string, unknown]>([
    ["'a' + 'b'", 'ab'],
    ['`a${"b"}${1}`', 'ab1'],
    ["process.env.BASE || '/x/'", '/x/'],
    ["process.env['BASE'] ?? '/x/'", '/x/'],
    ["import.meta.env.BASE ?? '/x/'", '/x/'],
    ['process.env.BASE', unknownValue],
    ["isLive ? '/a/' : '/b/'", unknownValue],
    ['-1', -1],
    ['other', unknownValue],
    ['{ a: { b: 1 } }.a.b', 1],
    ["glob({ base: './jobs' })", { called: 'glob', arguments: [{ base: './jobs' }] }],
    ['{ ...{ a: 1 }, ["c"]: 2 }', { a: 1, c: 2 }],
    ['{ a: 1, ...other, c: 2 }', { a: unknownValue, c: 2, [unknownRest]: true }],
    ["[...['a'], ...other]", ['a', unknownValue]],
    ["['a', 'b'][1]", 'b'],
    ["process.env.NODE_ENV === 'production' ? 1 : 2", 1],
    ['process.env.CI ? { a: 1, b: 2 } : { a: 1, b: 3 }', { a: 1, b: unknownValue }],
    ["'' ?? 'x'", ''],
    ["'' || 'x'", 'x'],
    ['1 + 2', 3],
    ['Object.keys({ en: 1, fr: 2 })', ['en', 'fr']],
    ["[false, 'a', null].filter(Boolean)", ['a']],
    ["['a'].concat(['b']).map((one) => `${one}!`)", ['a!', 'b!']],
    ["(() => { const a = 'x'; if (a === 'y') return 1; return a; })()", 'x'],
    ["new URL('https://x.example')", unknownValue],
    ["'/en/jobs/index'.replace(/^\\/en/, '').replace(/index$/, '')", '/jobs/'],
    ["'A b  c'.toLowerCase().replace(/[^a-z]+/g, '-')", 'a-b-c'],
    ["'a/02-b.md'.split('/').at(-1).replace(/^\\d+-/, '')", 'b.md'],
    ["'a/b/c'.split('/').slice(1).join('/')", 'b/c'],
    ["/^a/.test('ab') ? 1 : 2", 1],
    ["'aaa'.replace(/(a+)+$/, '')", unknownValue],
    ["'aaa'.replace(/a*a*a*$/, '')", unknownValue],
    ["'aba'.replace(/(a)b\\1/, '')", unknownValue],
    ["String(3).padStart(2, '0')", '03'],
    ["new Date('2026-05-01').getUTCMonth() + 1", 5],
    ["new Date('2026-01-31T23:30:00-05:00').toISOString().slice(0, 10)", '2026-02-01'],
    ["new Date('2026-05-01') < new Date('2026-11-30')", true],
    ['new Date().getUTCFullYear() > 2000', unknownValue],
    ["new Date('2026-05-01').getFullYear() > 2000", unknownValue],
    ["`${new Date('2026-05-01')}`", unknownValue],
    ["fetch('https://evil.example/')", { called: 'fetch', arguments: ['https://evil.example/'] }],
  ])('%s', (expression, value) => {
    expect(
      readScript(`export const value = ${expression.startsWith('{ a: {') ? `(${expression})` : expression};`)
        .named['value'],
    ).toEqual(value);
  });

  test.each([
    [
      'a member that is set later',
      "const site = { a: 1 };\nsite.url = 'x';\nmodule.exports = site;",
      { a: 1, url: 'x' },
    ],
    [
      'a value that is exported by its name',
      "const site = { url: 'x' };\nexport { site as default };",
      { url: 'x' },
    ],
    [
      'what either way has in common',
      "export default () => { if (a()) return { url: 'x', b: 1 }; return { url: 'x', b: 2 }; };",
      { url: 'x', b: unknownValue },
    ],
  ])('%s', (_, text, value) => {
    expect({ ...(readScript(text).main as object) }).toEqual(value);
  });

  test('a function that only reckons says what it returns', () => {
    const { named } = readScript(
      'export const keeps = ({ data }) => { if (data.hidden && process.env.NODE_ENV === "production") return false; return !data.date || data.date > now(); };',
    );
    const keeps = named['keeps'] as (entry: unknown) => unknown;
    expect(keeps({ data: { hidden: true } })).toBe(false);
    expect(keeps({ data: {} })).toBe(true);
    expect(keeps({ data: { date: '2024-01-01' } })).toBe(unknownValue);
  });

  test('a call that hangs on what cannot be told is made with what cannot be told', () => {
    const { calls } = readScript(
      "export default (c) => { if (x()) c.ignores.add('a'); if (false) c.ignores.add('b'); };",
    );
    expect(calls).toEqual([{ called: 'add', on: 'ignores', arguments: [unknownValue] }]);
  });

  test('a fault says its line and never throws', () => {
    expect(readScript('export default {\n  a: ,\n').fault?.line).toBeGreaterThan(0);
    expect(readScript('['.repeat(100_000)).fault).toBeDefined();
    expect(readScript(`export default '${'x'.repeat(300_000)}'`).fault?.reason).toContain('longer');
  });

  test('names that stand for ever more names end', () => {
    const lines = Array.from({ length: 30 }, (_, n) => `const a${n} = [a${n + 1}, a${n + 1}, a${n + 1}];`);
    expect(readScript(`${lines.join('\n')}\nconst a30 = 'lol';\nexport default a0;`).fault).toBeUndefined();
  });

  test('nothing is run', () => {
    readScript(
      'globalThis.wasRun = true; export default (() => { globalThis.wasRun = true; return {}; })();',
    );
    expect('wasRun' in globalThis).toBe(false);
  });
});
