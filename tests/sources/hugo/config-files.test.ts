import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/sources/hugo/config/config-files.ts';
import { filesOf } from './desk-of.ts';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const read = (texts: Readonly<Record<string, string>>) => {
  const { config, ...rest } = readConfig(filesOf(texts));
  return { ...rest, config: plain(config) };
};

describe('where a Hugo site keeps its configuration', () => {
  test.each([
    ['hugo.toml', 'baseURL = "https://lanternworks.example/"'],
    ['config.toml', 'BaseURL = "https://lanternworks.example/"'],
    ['hugo.yaml', 'baseUrl: https://lanternworks.example/'],
    ['config.yml', 'BASEURL: https://lanternworks.example/'],
    ['config.json', '{"baseURL": "https://lanternworks.example/"}'],
    ['config/_default/hugo.yml', 'baseURL: https://lanternworks.example/'],
    ['config/_default/config.toml', 'baseURL = "https://lanternworks.example/"'],
    ['config/production/hugo.toml', 'baseURL = "https://lanternworks.example/"'],
  ])('%s is read, whatever the case of its keys', (file, text) => {
    expect(read({ [file]: text })).toEqual({
      config: { baseurl: 'https://lanternworks.example/' },
      files: [file],
      diagnostics: [],
      unquotedNo: false,
    });
  });

  test('keys are lower-case at every depth', () => {
    expect(read({ 'hugo.yaml': 'Params: {Company: {Name: Lanternworks}}' }).config).toEqual({
      params: { company: { name: 'Lanternworks' } },
    });
  });

  test('hugo.* is read before config.*, and only one of them', () => {
    expect(read({ 'config.toml': 'title = "old"', 'hugo.toml': 'title = "new"' }).files).toEqual([
      'hugo.toml',
    ]);
  });

  test('a file named after a section holds that section, a language in its name says whose', () => {
    const { config } = read({
      'config/_default/hugo.toml': 'title = "Lanternworks"\n[languages.fr]\nweight = 2',
      'config/_default/languages.toml': '[en]\nweight = 1',
      'config/_default/languages.fr.toml': 'contentDir = "content/fr"',
      'config/_default/params.yaml': 'company: Lanternworks',
      'config/_default/params.fr.yaml': 'description: Des lampes',
      'config/_default/permalinks.json': '{"jobs": "/:slug"}',
    });
    expect(config).toEqual({
      title: 'Lanternworks',
      languages: {
        en: { weight: 1 },
        fr: { weight: 2, contentdir: 'content/fr', params: { description: 'Des lampes' } },
      },
      params: { company: 'Lanternworks' },
      permalinks: { jobs: '/:slug' },
    });
  });

  test('what is for production wins over the defaults, at every depth', () => {
    const { config } = read({
      'config/_default/hugo.yaml': 'baseURL: http://localhost/\nparams: {a: 1, b: 1}',
      'config/production/hugo.yaml': 'baseURL: https://lanternworks.example/\nparams: {b: 2}',
      'config/staging/hugo.yaml': 'baseURL: https://staging.lanternworks.example/',
    });
    expect(config).toEqual({ baseurl: 'https://lanternworks.example/', params: { a: 1, b: 2 } });
  });

  test.each([
    ['hugo.yaml', ''],
    ['hugo.yaml', '# nothing yet\n'],
    ['hugo.toml', ''],
    ['config/_default/params.yaml', ''],
  ])('an empty %s (%j) says nothing and is no fault', (file, text) => {
    expect(read({ [file]: text })).toMatchObject({ diagnostics: [] });
  });

  test('YAML aliases and merge keys are followed', () => {
    const { config } = read({ 'hugo.yaml': 'a: &x {b: 1, d: 1}\nc: *x\ne: {<<: *x, D: 2}' });
    expect(config).toEqual({ a: { b: 1, d: 1 }, c: { b: 1, d: 1 }, e: { b: 1, d: 2 } });
  });

  test.each([
    ['hugo.json', `{"a": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['hugo.toml', `a = ${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['hugo.yaml', `a: ${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ])('a %s nested without end is a fault', (file, text) => {
    expect(read({ [file]: text }).diagnostics).toMatchObject([
      { code: 'site-config-invalid', where: { file } },
    ]);
  });

  test('aliases that multiply without end are a fault, at once', () => {
    const lines = Array.from(
      { length: 40 },
      (_, level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]`,
    );
    const { diagnostics } = read({ 'hugo.yaml': ['a0: &a0 [1, 2]', ...lines].join('\n') });
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'site-config-invalid' }]);
  });
});

describe('a faulty configuration', () => {
  test.each([
    ['YAML', 'config/_default/params.yaml', 'a: 1\nb: [1', { line: 2 }],
    ['TOML', 'config/_default/params.toml', 'a = 1\nb = \n', { line: 2 }],
    ['JSON', 'config/_default/params.json', '{"a": 1', {}],
  ])('in %s is an error with its place, and the other files still count', (_, file, text, place) => {
    const { config, diagnostics } = read({
      'config/_default/hugo.yaml': 'title: Lanternworks',
      [file]: text,
    });
    expect(config).toEqual({ title: 'Lanternworks' });
    expect(diagnostics).toMatchObject([
      { severity: 'error', code: 'site-config-invalid', where: { file, ...place } },
    ]);
  });

  test('that is no mapping is an error', () => {
    expect(read({ 'hugo.yaml': '- a\n- b' }).diagnostics).toMatchObject([{ code: 'site-config-invalid' }]);
  });

  test('cannot reach beyond the file through its keys', () => {
    const { config } = readConfig(
      filesOf({ 'hugo.json': '{"__proto__": {"polluted": 1}, "a": {"__proto__": {"b": 1}}}' }),
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(config['polluted']).toBeUndefined();
  });
});
