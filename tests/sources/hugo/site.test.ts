import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/sources/hugo/config/config-files.ts';
import { hugoVersion } from '../../../src/sources/hugo/config/hugo-version.ts';
import { siteOf } from '../../../src/sources/hugo/config/site.ts';
import { filesOf } from './desk-of.ts';

const site = (yaml: string) => {
  const files = filesOf({ 'hugo.yaml': yaml });
  const { config, unquotedNo } = readConfig(files);
  return siteOf(config, 'hugo.yaml', hugoVersion(config, 'hugo.yaml', files), unquotedNo);
};
const languages = (yaml: string) => site(yaml).languages;

describe('the languages of a site', () => {
  test.each([
    ['a site without any is English', '', ['en']],
    [
      'the default one comes first, the others by weight',
      'languages: {de: {weight: 3}, en: {weight: 1}, fr: {weight: 2}}\ndefaultContentLanguage: fr',
      ['fr', 'en', 'de'],
    ],
    [
      'without a default one the lightest is first',
      'languages: {de: {weight: 3}, fr: {weight: 2}}',
      ['fr', 'de'],
    ],
    [
      'those without weight come last, by code',
      'languages: {nl: {}, de: {}, fr: {weight: 2}}',
      ['fr', 'de', 'nl'],
    ],
    ['codes are lower-case', 'languages: {EN: {}, pt-BR: {}}', ['en', 'pt-br']],
    [
      'disabled ones come last',
      'languages: {de: {weight: 1}, en: {weight: 2}}\ndisableLanguages: [de]',
      ['en', 'de'],
    ],
  ])('%s', (_, yaml, codes) => {
    expect(languages(yaml).map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    ['the code', 'languages: {pt-br: {}}', 'pt-BR'],
    ['languageCode', 'languages: {cn: {languageCode: zh-cn}}', 'zh-CN'],
    ['locale', 'languages: {fr: {locale: fr_CA}}', 'fr-CA'],
    ['the code, where languageCode is no tag', 'languages: {fr: {languageCode: "!"}}', 'fr'],
    ['the only language’s languageCode, at the top', 'languageCode: fr-ca', 'fr-CA'],
    [
      'the default language, where languageCode was forgotten',
      'languageCode: en-us\ndefaultContentLanguage: fr',
      'fr',
    ],
    ['both, where they go together', 'languageCode: fr-be\ndefaultContentLanguage: fr', 'fr-BE'],
    [
      'the code, where languageCode speaks for several',
      'languageCode: en-us\nlanguages: {fr: {weight: 1}, en: {weight: 2}}',
      'fr',
    ],
  ])('the tag comes from %s', (_, yaml, tag) => {
    expect(languages(yaml)[0]?.tag).toBe(tag);
  });

  test.each([
    ['disableLanguages as a list', 'disableLanguages: [de, fr]\nlanguages: {en: {}, de: {}, fr: {}}'],
    ['disableLanguages as words', 'disableLanguages: de FR\nlanguages: {en: {}, de: {}, fr: {}}'],
    ['disabled on each', 'languages: {en: {}, de: {disabled: true}, fr: {disabled: true}}'],
  ])('%s', (_, yaml) => {
    expect(
      languages(yaml)
        .filter(({ disabled }) => disabled)
        .map(({ code }) => code),
    ).toEqual(['de', 'fr']);
  });

  test('a default language that the site does not have is a warning', () => {
    const { languages, diagnostics } = site('defaultContentLanguage: it\nlanguages: {en: {}}');
    expect(languages.map(({ code }) => code)).toEqual(['en']);
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'site-config-invalid' }]);
  });
});

describe('where a language is served', () => {
  const prefixes = (yaml: string) => languages(yaml).map(({ prefix }) => prefix);
  const both = 'languages: {en: {weight: 1}, fr: {weight: 2}}';

  test.each([
    ['the default language at the top', `baseURL: https://a.example/\n${both}`, ['', 'fr']],
    [
      'all below their code',
      `baseURL: https://a.example/\ndefaultContentLanguageInSubdir: true\n${both}`,
      ['en', 'fr'],
    ],
    [
      'an only language is never below its code',
      'defaultContentLanguageInSubdir: true\nlanguages: {en: {}}',
      [''],
    ],
    [
      'nor one whose companions are disabled',
      `defaultContentLanguageInSubdir: true\ndisableLanguages: [fr]\n${both}`,
      ['', ''],
    ],
    [
      'a host for each: no code',
      'defaultContentLanguageInSubdir: true\nlanguages: {en: {weight: 1, baseURL: "https://a.example"}, fr: {baseURL: "https://b.example"}}',
      ['', ''],
    ],
  ])('%s', (_, yaml, expected) => {
    expect(prefixes(yaml).map((prefix, index) => (languages(yaml)[index]?.disabled ? '' : prefix))).toEqual(
      expected,
    );
  });

  test.each([
    ['https://lanternworks.example', 'https://lanternworks.example/'],
    ['https://lanternworks.example/base path', 'https://lanternworks.example/base%20path/'],
    ['http://lanternworks.example/x/', 'http://lanternworks.example/x/'],
    ['/', undefined],
    ['lanternworks.example', undefined],
    ['ftp://lanternworks.example/', undefined],
    ['javascript:alert(1)', undefined],
  ])('the base %s is %s', (baseURL, expected) => {
    expect(languages(`baseURL: "${baseURL}"`)[0]?.baseUrl).toBe(expected);
  });

  test('content folders are written in many ways', () => {
    const yaml = 'contentDir: ./content/\nlanguages: {en: {weight: 1}, fr: {contentDir: "content//fr/"}}';
    expect(languages(yaml).map(({ contentDir }) => contentDir)).toEqual(['content', 'content/fr']);
  });
});

describe('rules that differ between languages', () => {
  test('permalinks of a language replace those of the site', () => {
    const [en, fr] = languages(
      'permalinks: {jobs: /a}\nlanguages: {en: {weight: 1}, fr: {permalinks: {emplois: /b}}}',
    );
    expect([en?.permalinks, fr?.permalinks]).toEqual([
      [{ section: 'jobs', pattern: '/a' }],
      [{ section: 'emplois', pattern: '/b' }],
    ]);
  });

  test('the newer form of permalinks, by kind of page, is understood', () => {
    const [en] = languages('permalinks: {page: {jobs: /a}, section: {jobs: /b}}');
    expect(en?.permalinks).toEqual([{ section: 'jobs', pattern: '/a' }]);
  });

  test('the newest form, a list of targets and patterns, too', () => {
    const [en] = languages('permalinks: [{pattern: /a, target: {path: /jobs/**}}]');
    expect(en?.permalinks).toEqual([{ target: { path: '/jobs/**' }, pattern: '/a' }]);
  });

  test.each([
    [
      'module: {hugoVersion: {max: 0.131.0}}\npermalinks: [{pattern: /a, target: {path: /jobs/**}}]',
      'permalinks is a list of rules, which this version of Hugo does not understand',
    ],
    [
      'module: {mounts: [{source: ../jobs, target: content/jobs}, {source: content, target: content}]}',
      'The site takes content from outside of its folder, from a module by parts or for several languages at once (../jobs in module), which is not followed',
    ],
    [
      'module: {imports: [{path: example.com/x, mounts: [{source: work, target: content/jobs}, {source: i18n, target: i18n}]}]}',
      'The site takes content from outside of its folder, from a module by parts or for several languages at once (work in module), which is not followed',
    ],
  ])('%s is said not to be supported', (yaml, message) => {
    expect(site(yaml).diagnostics).toMatchObject([{ code: 'site-config-unsupported', message }]);
  });

  test.each([
    [
      'by language',
      '{source: content/en, target: content, lang: en}, {source: texte, target: content, lang: de}',
      ['content/en', 'texte'],
    ],
    ['of all languages', '{source: pages/, target: content}', ['pages', 'pages']],
    [
      'as newer Hugo names languages',
      '{source: a, target: content, sites: {matrix: {languages: [en]}}}, {source: b, target: content, sites: {matrix: {languages: [de]}}}',
      ['a', 'b'],
    ],
    ['several at once', '{source: a, target: content}, {source: b, target: content}', ['content', 'content']],
  ])('content that mounts put elsewhere: %s', (_, mounts, folders) => {
    const found = site(`languages: {en: {weight: 1}, de: {weight: 2}}\nmodule: {mounts: [${mounts}]}`);
    expect(found.languages.map(({ contentDir }) => contentDir)).toEqual(folders);
    expect(found.diagnostics).toEqual([]);
  });

  test('mounts of other things are nobody’s business', () => {
    expect(site('module: {mounts: [{source: img, target: assets}]}').diagnostics).toEqual([]);
  });
});
