import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/sources/hugo/config/config-files.ts';
import { contentOf } from '../../../src/sources/hugo/pages/content.ts';
import { pagesIn, sectionPath } from '../../../src/sources/hugo/pages/sections.ts';
import { siteOf } from '../../../src/sources/hugo/config/site.ts';
import { filesOf } from './desk-of.ts';

const site = (yaml: string) => siteOf(readConfig(filesOf({ 'hugo.yaml': yaml })).config, 'hugo.yaml');
const shared = 'defaultContentLanguage: en\nlanguages: {en: {}, fr: {}, pt-br: {}, de: {disabled: true}}';
const apart = 'languages: {en: {weight: 1, contentDir: content/en}, fr: {contentDir: content/fr}}';
const inside =
  'languages: {en: {weight: 1}, fr: {contentDir: content/fr}, de: {contentDir: content/de, disabled: true}}';

const pages = (paths: readonly string[], yaml = shared) =>
  contentOf(paths, site(yaml)).pages.map(
    ({ language, folder, name }) => `${language.code} ${folder}/${name}`,
  );

describe('content by mounts', () => {
  const mounts = (...all: readonly string[]) =>
    `languages: {en: {weight: 1}, fr: {weight: 2}}\nmodule: {mounts: [${all.join(', ')}]}`;
  const park = '{source: vacancies, target: content/jobs/park}';
  // As Hugo 0.111.3, 0.131.0 and 0.169.0 build them.
  test.each<[string, string, readonly string[], readonly string[]]>([
    [
      'a folder elsewhere, in place of the usual one',
      mounts(park),
      ['content/jobs/a.md', 'vacancies/b.md', 'vacancies/b.fr.md'],
      ['en jobs/park/b', 'fr jobs/park/b'],
    ],
    [
      'beside the usual one where that is named too',
      mounts('{source: content, target: content}', park),
      ['content/jobs/a.md', 'vacancies/b.md'],
      ['en jobs/a', 'en jobs/park/b'],
    ],
    [
      'of a language',
      mounts(park, '{source: emplois, target: content/jobs, lang: fr}'),
      ['emplois/a.md', 'vacancies/b.md'],
      ['en jobs/park/b', 'fr jobs/a'],
    ],
    [
      'of a language that the site does not have',
      mounts('{source: x, target: content, lang: es}'),
      ['x/a.md'],
      [],
    ],
    [
      'with filters of its own',
      mounts('{source: vacancies, target: content/jobs, excludeFiles: ["old/**"]}'),
      ['vacancies/a.md', 'vacancies/old/b.md'],
      ['en jobs/a'],
    ],
    [
      'of other parts of a site',
      mounts('{source: x, target: assets}'),
      ['content/jobs/a.md', 'x/b.md'],
      ['en jobs/a'],
    ],
    [
      'a theme, whose page gives way to that of the site',
      'theme: t',
      [
        'content/jobs/a.md',
        'themes/t/content/jobs/a.md',
        'themes/t/content/jobs/b.md',
        'themes/u/content/jobs/c.md',
      ],
      ['en jobs/a', 'en jobs/b'],
    ],
    [
      'a module that is kept with the site',
      'module: {imports: [{path: example.com/x}, {path: example.com/y, disable: true}]}',
      ['_vendor/example.com/x/content/jobs/a.md', '_vendor/example.com/y/content/jobs/b.md'],
      ['en jobs/a'],
    ],
  ])('%s', (_, yaml, paths, expected) => {
    expect(pages(paths, yaml).toSorted()).toEqual(expected);
  });
});

describe('the language of a file', () => {
  test.each([
    ['no suffix: the default language', 'content/jobs/a.md', shared, 'en jobs/a'],
    ['a suffix', 'content/jobs/a.fr.md', shared, 'fr jobs/a'],
    ['a suffix with a region', 'content/jobs/a.pt-br.md', shared, 'pt-br jobs/a'],
    ['a dot in the name is no suffix', 'content/jobs/a.v2.md', shared, 'en jobs/a.v2'],
    ['a suffix after a dot in the name', 'content/jobs/a.v2.fr.md', shared, 'fr jobs/a.v2'],
    ['its folder', 'content/fr/emplois/a.md', apart, 'fr emplois/a'],
    ['a suffix before its folder', 'content/fr/emplois/a.en.md', apart, 'en emplois/a'],
    ['the deepest of the folders around it', 'content/fr/emplois/a.md', inside, 'fr emplois/a'],
    ['a leaf bundle', 'content/jobs/a/index.md', shared, 'en jobs/a'],
    ['a leaf bundle with a suffix', 'content/jobs/a/index.fr.md', shared, 'fr jobs/a'],
  ])('%s', (_, path, yaml, expected) => {
    expect(pages([path], yaml)).toEqual([expected]);
  });

  test('files of a disabled language are nobody’s', () => {
    expect(pages(['content/jobs/a.de.md'])).toEqual([]);
    expect(pages(['content/de/jobs/a.md'], inside)).toEqual([]);
  });

  test('a file in a language that the site does not have is a stranger, not a page of the default one', () => {
    const { pages, strangers } = contentOf(['content/jobs/a.es.md', 'content/jobs/node.js.md'], site(shared));
    expect(strangers).toEqual([{ file: 'content/jobs/a.es.md', suffix: 'es', folder: 'jobs' }]);
    expect(pages.map(({ name }) => name)).toEqual(['node.js']);
  });
});

describe('folders named like languages on a site that names none', () => {
  const folders = [
    'content/en/jobs/a.md',
    'content/fr/jobs/a.md',
    'content/pt-br/jobs/a.md',
    'content/jobs/b.md',
  ];

  test('beside one for its own language hold what is written in theirs', () => {
    const { pages, strangers } = contentOf(folders, site(''));
    expect(pages.map(({ file, spoken }) => [file, spoken])).toEqual([
      ['content/en/jobs/a.md', undefined],
      ['content/fr/jobs/a.md', 'fr'],
      ['content/pt-br/jobs/a.md', 'pt-BR'],
      ['content/jobs/b.md', undefined],
    ]);
    expect(strangers).toEqual([]);
  });

  test('without one for its own language are departments: IT and HR', () => {
    expect(pages(['content/it/jobs/a.md', 'content/hr/jobs/b.md'], '')).toEqual([
      'en it/jobs/a',
      'en hr/jobs/b',
    ]);
  });
});

describe('what is a page', () => {
  test.each([
    'content/jobs/_index.md',
    'content/jobs/_index.fr.html',
    'content/jobs/_TEMPLATE.md',
    'content/jobs/_TEMPLATE.fr.md',
    'content/jobs/README.md',
    'content/jobs/readme.markdown',
    'content/jobs/-.md',
    'content/jobs/a.md_old',
    'content/jobs/#draft.md',
    'content/jobs/#old/a.md',
    'content/jobs/old~/a.md',
    'content/jobs/a.txt',
    'content/jobs/a.org',
    'static/jobs/a.md',
    'contents/jobs/a.md',
  ])('%s is none', (path) => {
    expect(pages([path])).toEqual([]);
  });

  test.each(['content/jobs/a.md', 'content/jobs/a.markdown', 'content/jobs/a.html'])('%s is one', (path) => {
    expect(pages([path])).toEqual(['en jobs/a']);
  });

  test('files beside a bundle’s index are its resources, at every depth', () => {
    const files = [
      'content/jobs/a/index.md',
      'content/jobs/a/b.md',
      'content/jobs/a/c/d.md',
      'content/jobs/a/c/index.md',
    ];
    expect(pages([...files, 'content/jobs/ab/e.md'])).toEqual(['en jobs/a', 'en jobs/ab/e']);
  });

  test('of two files for one page the one with a suffix counts, and Markdown before HTML', () => {
    const { pages } = contentOf(
      ['content/jobs/a.en.md', 'content/jobs/a.md', 'content/jobs/b.html', 'content/jobs/b.md'],
      site(shared),
    );
    expect(pages.map(({ file }) => file)).toEqual(['content/jobs/a.en.md', 'content/jobs/b.md']);
  });
});

describe('the folder of postings, as people write it', () => {
  test.each([
    ['careers/positions', apart, 'careers/positions'],
    ['careers/positions/', apart, 'careers/positions'],
    ['./careers/positions', apart, 'careers/positions'],
    ['/careers/positions', apart, 'careers/positions'],
    ['content/en/careers/positions', apart, 'careers/positions'],
    ['content/fr/emplois', apart, 'emplois'],
    ['en/careers', apart, 'careers'],
    ['content/jobs', shared, 'jobs'],
    ['content/fr/emplois', inside, 'emplois'],
    ['content', shared, ''],
    ['carrie\u0300res', shared, 'carri\u00e8res'],
  ])('%s', (written, yaml, expected) => {
    expect(sectionPath(written, site(yaml))).toBe(expected);
  });

  test('holds the pages below it, and not itself or its neighbours', () => {
    const { pages } = contentOf(
      ['content/jobs/a.md', 'content/jobs/2024/b.md', 'content/jobs-old/c.md', 'content/about/index.md'],
      site(shared),
    );
    expect(pagesIn(['jobs'], pages).map(({ page }) => page.name)).toEqual(['a', 'b']);
    expect(pagesIn(['about'], pages)).toEqual([]);
  });
});
