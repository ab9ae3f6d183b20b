import { describe, expect, test } from 'vitest';
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
    ['-1', unknownValue],
    ['other', unknownValue],
    ['{ a: { b: 1 } }.a.b', 1],
    ["glob({ base: './jobs' })", { called: 'glob', arguments: [{ base: './jobs' }] }],
    ['{ ...{ a: 1 }, b() {}, ["c"]: 2 }', { a: 1, b: unknownValue, c: 2 }],
    ["fetch('https://evil.example/')", { called: 'fetch', arguments: ['https://evil.example/'] }],
  ])('%s', (expression, value) => {
    expect(
      readScript(`export const value = ${expression.startsWith('{ a: {') ? `(${expression})` : expression};`)
        .named['value'],
    ).toEqual(value);
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
