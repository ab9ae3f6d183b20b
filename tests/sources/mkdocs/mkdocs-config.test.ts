import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/sources/mkdocs/config.ts';
import { filesOf } from '../hugo/desk-of.ts';

const config = (text: string, more: Readonly<Record<string, string>> = {}) =>
  readConfig(filesOf({ 'mkdocs.yml': text, ...more }));

describe('tags are data', () => {
  test.each([
    ['!ENV [BUILD_URL, "https://lanternworks.example/en/"]', 'https://lanternworks.example/en/'],
    ['!ENV [FIRST, SECOND, "https://lanternworks.example/"]', 'https://lanternworks.example/'],
    ['!ENV BUILD_URL', undefined],
    ['!ENV [BUILD_URL]', undefined],
    ['!ENV [BUILD_URL, null]', undefined],
    ['!!python/object/apply:os.getcwd []', undefined],
    ['!relative $docs_dir', undefined],
  ])('site_url: %s', (text, siteUrl) => {
    expect(config(`site_url: ${text}\nsite_name: Lanternworks\n`)).toMatchObject({
      siteName: 'Lanternworks',
      diagnostics: [],
      ...(siteUrl === undefined ? {} : { siteUrl }),
    });
    expect(config(`site_url: ${text}`).siteUrl).toBe(siteUrl);
  });

  test('of Python everywhere', () => {
    const text = `
site_name: Lanternworks
use_directory_urls: !ENV [DIRECTORIES, false]
markdown_extensions:
  - pymdownx.emoji:
      emoji_index: !!python/name:material.extensions.emoji.twemoji
      options: !!python/object:os.system {command: "touch /tmp/x"}
  - pymdownx.superfences:
      custom_fences: !custom [1, 2]
`;
    expect(config(text)).toMatchObject({ siteName: 'Lanternworks', directoryUrls: false, diagnostics: [] });
  });
});

describe('INHERIT', () => {
  test('is followed and merged as MkDocs does', () => {
    const found = config('INHERIT: ../x/base.yml\n', {});
    expect(found.diagnostics).toMatchObject([
      { code: 'site-config-unsupported', where: { file: 'mkdocs.yml' } },
    ]);
    const followed = config(
      'INHERIT: ./config/base.yml\nsite_name: Lanternworks\ntheme: {name: material}\n',
      {
        'config/base.yml':
          'site_name: Base\nsite_url: https://lanternworks.example/\ntheme: {language: fr}\nINHERIT: more.yml\n',
        'config/more.yml': 'docs_dir: pages\n',
      },
    );
    expect(followed).toMatchObject({
      siteName: 'Lanternworks',
      siteUrl: 'https://lanternworks.example/',
      docsDir: 'pages',
      themeLanguage: 'fr',
      diagnostics: [],
    });
  });

  test('in a circle ends', () => {
    expect(config('INHERIT: mkdocs.yml\nsite_name: Lanternworks\n')).toMatchObject({
      siteName: 'Lanternworks',
      diagnostics: [{ code: 'site-config-unsupported' }],
    });
  });
});

describe('faults are said and nothing is thrown', () => {
  test.each([
    ['site_name: [', 'site-config-invalid'],
    ['- a list', 'site-config-invalid'],
    ['site_url: lanternworks', 'site-config-invalid'],
    ['site_url: "javascript:alert(1)"', 'site-config-invalid'],
    ['docs_dir: ../docs', 'site-config-unsupported'],
    ['docs_dir: /etc', 'site-config-unsupported'],
    [`${'['.repeat(5000)}`, 'site-config-invalid'],
    [`a: &a [x]\n${'b: [*a, *a]\n'.repeat(300)}`, 'site-config-invalid'],
  ])('%j', (text, code) => {
    const { diagnostics, docsDir } = config(text);
    expect(diagnostics).toMatchObject([{ code, where: { file: 'mkdocs.yml' } }]);
    expect(docsDir).toBe('docs');
  });

  test('what the site’s own version does not know is said', () => {
    const stated = (text: string, requirements: string) =>
      readConfig(filesOf({ 'mkdocs.yml': text, 'requirements.txt': requirements })).diagnostics.length;
    expect(stated('exclude_docs: old/', 'mkdocs==1.4.2')).toBe(1);
    expect(stated('draft_docs: old/', 'mkdocs==1.5.3')).toBe(1);
    expect(stated('exclude_docs: old/', 'mkdocs==1.5.3')).toBe(0);
    expect(stated('exclude_docs: old/', 'mkdocs>=1.4')).toBe(0);
  });

  test('a fault names its place', () => {
    expect(config('site_name: ok\ntheme: {name: x\n').diagnostics[0]?.where?.line).toBeGreaterThan(1);
  });

  test('keys of the prototype are keys', () => {
    expect(config('__proto__: {docsDir: evil}\nconstructor: 1\nsite_name: Lanternworks\n')).toMatchObject({
      docsDir: 'docs',
      siteName: 'Lanternworks',
    });
  });
});
