import { describe, expect, test } from 'vitest';
import { language } from '../../src/model/language.ts';
import { documentsPlace } from '../../src/injection/documents/documents.ts';
import { fileNames } from '../../src/injection/file-names.ts';
import { filesOf, fittingLayout, possibleLayouts } from '../../src/injection/layout.ts';

const site = (homes: Readonly<Record<string, string>>) =>
  Object.entries(homes).map(([tag, url]) => ({ tag: language(tag), title: tag, url }));
const page = (url: string, tag = 'en') => ({ url, language: language(tag) });

describe('a page at a path is looked for in', () => {
  test.each([
    ['jobs/keeper/', ['jobs/keeper/index.html', 'jobs/keeper.html']],
    ['jobs/keeper', ['jobs/keeper/index.html', 'jobs/keeper.html']],
    ['jobs/keeper.html', ['jobs/keeper.html']],
    ['jobs/v1.2/', ['jobs/v1.2/index.html', 'jobs/v1.2.html']],
    ['', ['index.html']],
    ['50%25-off/', ['50%-off/index.html', '50%-off.html', '50%25-off/index.html', '50%25-off.html']],
    ['caf%C3%A9.html', ['café.html'.normalize('NFC'), 'café.html'.normalize('NFD'), 'caf%C3%A9.html']],
  ])('%s: %j', (path, names) => {
    expect(fileNames(path)).toEqual(names);
  });

  test.each([
    '../x/',
    'a/../x/',
    'a/%2e%2e/x/',
    'a%2Fb/',
    'a%5Cb/',
    'a%00b/',
    './x/',
    'a//b/',
    '%E9/',
    '/etc/',
  ])('%s: nothing', (path) => {
    expect(fileNames(path)).toEqual([]);
  });
});

describe('the layout of a built site is told by where its pages lie', () => {
  test.each([
    [
      'at the root of its host',
      { en: 'https://l.example/', fr: 'https://l.example/fr/' },
      page('https://l.example/fr/jobs/a/', 'fr'),
      'fr/jobs/a/index.html',
    ],
    [
      'below a path that is no folder',
      { en: 'https://l.example/base/', fr: 'https://l.example/base/fr/' },
      page('https://l.example/base/jobs/a/'),
      'jobs/a/index.html',
    ],
    [
      'below a path that is a folder',
      { en: 'https://l.example/base/' },
      page('https://l.example/base/jobs/a/'),
      'base/jobs/a/index.html',
    ],
    [
      'one language in a folder of its own',
      { en: 'https://l.example/base/en/' },
      page('https://l.example/base/en/jobs/a/'),
      'en/jobs/a/index.html',
    ],
    [
      'a host for each language',
      { en: 'https://l.example/', 'pt-BR': 'https://br.l.example/x/' },
      page('https://br.l.example/x/jobs/a/', 'pt-BR'),
      'pt-br/jobs/a/index.html',
    ],
    [
      'a host for each language, under short names',
      { en: 'https://l.example/', 'pt-BR': 'https://br.l.example/x/' },
      page('https://br.l.example/x/jobs/a/', 'pt-BR'),
      'pt/jobs/a/index.html',
    ],
    [
      'a path for each language, which is not its folder',
      { en: 'https://l.example/english/', fr: 'https://l.example/french/' },
      page('https://l.example/french/jobs/a/', 'fr'),
      'fr/jobs/a/index.html',
    ],
  ])('%s', (_name, homes, posting, file) => {
    const layouts = possibleLayouts(site(homes), [posting]);
    const layout = fittingLayout(layouts, [posting], (files) => files.includes(file));
    expect(layout === undefined ? [] : filesOf(layout, posting)).toContain(file);
  });

  test('the page of another language is not taken for one that was not built', () => {
    const homes = site({ en: 'https://l.example/', fr: 'https://l.example/fr/' });
    const postings = [page('https://l.example/jobs/a/'), page('https://l.example/fr/jobs/a/', 'fr')];
    const layout = fittingLayout(possibleLayouts(homes, postings), postings, (files) =>
      files.includes('jobs/a/index.html'),
    );
    expect(layout?.map((root) => root.url)).toEqual(['https://l.example/']);
    expect(filesOf(layout ?? [], postings[1] ?? page(''))).not.toContain('jobs/a/index.html');
  });

  test('a page on another host, or beside the site, is nowhere', () => {
    const layout = [{ url: 'https://l.example/site/', folder: '' }];
    expect(filesOf(layout, page('https://other.example/site/jobs/a/'))).toEqual([]);
    expect(filesOf(layout, page('https://l.example/jobs/a/'))).toEqual([]);
  });

  test('nothing fits where there is no page', () => {
    const postings = [page('https://l.example/jobs/a/')];
    expect(fittingLayout(possibleLayouts([], postings), postings, () => false)).toBeUndefined();
  });
});

describe('the documents go', () => {
  const layout = [
    { url: 'https://l.example/', folder: 'en/', language: language('en') },
    { url: 'https://fr.l.example/base/', folder: 'fr/', language: language('fr') },
  ];
  test.each([
    ['where nothing is said', undefined, 'https://l.example/jobs-feeds/', 'en/jobs-feeds/'],
    [
      'below the first host',
      'https://l.example/work/with%20us/',
      'https://l.example/work/with%20us/',
      'en/work/with us/',
    ],
    [
      'below the second host',
      'https://fr.l.example/base/jobs/',
      'https://fr.l.example/base/jobs/',
      'fr/jobs/',
    ],
    ['to the root', 'https://l.example/', 'https://l.example/', 'en/'],
    [
      'where another host is said',
      'https://jobs.example/',
      'https://l.example/jobs-feeds/',
      'en/jobs-feeds/',
    ],
    [
      'where a path beside the site is said',
      'https://fr.l.example/jobs/',
      'https://l.example/jobs-feeds/',
      'en/jobs-feeds/',
    ],
  ])('%s', (_name, wished, url, folder) => {
    expect(documentsPlace(layout, wished)).toEqual({ url, folder });
  });
});
