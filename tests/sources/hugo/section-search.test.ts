import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/sources/hugo/config/config-files.ts';
import { contentOf } from '../../../src/sources/hugo/pages/content.ts';
import { isPostingKind, rankOfFolder } from '../../../src/sources/files/folders/section-names.ts';
import { findSections } from '../../../src/sources/hugo/pages/section-search.ts';
import { siteOf } from '../../../src/sources/hugo/config/site.ts';
import { filesOf } from './desk-of.ts';

const config = 'languages: {en: {weight: 1, contentDir: content/en}, fr: {contentDir: content/fr}}';
const posting = '---\ntitle: Lamp lighter\nlayout: job-posting\ntype: section\n---\nLight the lamps.\n';
const page = '---\ntitle: About\n---\nLanternworks makes lamps.\n';

function find(texts: Readonly<Record<string, string>>) {
  const files = filesOf({ 'hugo.yaml': config, ...texts });
  const site = siteOf(readConfig(files).config, 'hugo.yaml');
  return findSections(contentOf(files.list(''), site).pages, files);
}

describe('postings found by their layout or type', () => {
  test.each([
    ['YAML', '---\nlayout: job-posting\n---\n'],
    ['quoted', "---\ntype: 'jobs'\n---\n"],
    ['TOML', '+++\nType = "vacancy"\n+++\n'],
    ['JSON', '{\n  "layout": "stelle"\n}\n'],
    ['Windows line ends', '---\r\nlayout: position\r\n---\r\n'],
  ])('%s', (_, text) => {
    expect(find({ 'content/en/whatever/a.md': text })).toEqual({ sections: ['whatever'], by: 'kind' });
  });

  test('wherever they are, each language in its own folder', () => {
    const found = find({
      'content/en/company/lamps/a.md': posting,
      'content/fr/maison/lampes/a.md': posting,
      'content/en/jobs/not-these.md': page,
    });
    expect(found).toEqual({ sections: ['company/lamps', 'maison/lampes'], by: 'kind' });
  });

  test('a language whose postings do not say what they are is searched by name', () => {
    const found = find({ 'content/en/lamps/a.md': posting, 'content/fr/emplois/a.md': page });
    expect(found).toEqual({ sections: ['emplois', 'lamps'], by: 'kind' });
  });

  test('a page that only mentions a layout in its text is none', () => {
    expect(find({ 'content/en/docs/a.md': '---\ntitle: Layouts\n---\nlayout: job\n' }).sections).toEqual([]);
  });

  test('one posting among other pages does not make their folder one of postings', () => {
    const found = find({
      'content/en/pages/a.md': posting,
      'content/en/pages/b.md': page,
      'content/en/pages/c.md': page,
    });
    expect(found.sections).toEqual([]);
  });

  test('some other pages among postings do no harm', () => {
    const found = find({
      'content/en/x/a.md': posting,
      'content/en/x/b.md': posting,
      'content/en/x/c.md': page,
    });
    expect(found.sections).toEqual(['x']);
  });

  test('folders by year are one folder', () => {
    const found = find({ 'content/en/x/2023/a.md': posting, 'content/en/x/2024/b.md': posting });
    expect(found.sections).toEqual(['x']);
  });

  test('bundles lie in the folder around them', () => {
    expect(find({ 'content/en/x/a/index.md': posting }).sections).toEqual(['x']);
  });
});

describe('postings found by the folder’s name', () => {
  test('the deepest folder that holds pages', () => {
    const found = find({
      'content/en/careers/_index.md': page,
      'content/en/careers/benefits.md': page,
      'content/en/careers/positions/a.md': page,
    });
    expect(found).toEqual({ sections: ['careers/positions'], by: 'name' });
  });

  test('a folder about careers where there is no other', () => {
    expect(find({ 'content/en/careers/a.md': page }).sections).toEqual(['careers']);
  });

  test('each language its own', () => {
    const found = find({ 'content/en/jobs/a.md': page, 'content/fr/offres-d-emploi/a.md': page });
    expect(found.sections).toEqual(['jobs', 'offres-d-emploi']);
  });

  test('folders below are part of it', () => {
    expect(find({ 'content/en/jobs/2024/a.md': page, 'content/en/jobs/b.md': page }).sections).toEqual([
      'jobs',
    ]);
  });

  test('a folder that only holds its own page holds no postings', () => {
    expect(find({ 'content/en/jobs/_index.md': page }).sections).toEqual([]);
  });

  test('nothing is found where nothing is', () => {
    expect(find({ 'content/en/blog/a.md': page })).toEqual({ sections: [], by: 'name' });
  });

  test.each([
    'jobs',
    'Positions',
    'vacancies',
    'openings',
    'Open Positions',
    'emplois',
    'offres',
    'offres-d-emploi',
    "offres d'emploi",
    'stellen',
    'Stellenangebote',
    'empleo',
    'empleos',
    'vacantes',
    'vacatures',
    'vagas',
    'praca',
    'postes-à-pourvoir',
  ])('%s is a folder of postings', (name) => {
    expect(rankOfFolder(name)).toBe(2);
  });

  test.each([
    'careers',
    'work-with-us',
    'join-us',
    'carrières',
    'carrie\u0300res',
    'Karriere',
    'trabajo',
    'lavora-con-noi',
    'travailler_avec_nous',
  ])('%s is a folder about careers', (name) => {
    expect(rankOfFolder(name)).toBe(1);
  });

  test.each(['blog', 'news', 'about', 'docs', 'positioning', 'jobsite', '', 'constructor'])(
    '%s is neither',
    (name) => {
      expect(rankOfFolder(name)).toBe(0);
    },
  );
});

describe('kinds of pages', () => {
  test.each([
    'job',
    'jobs',
    'job-posting',
    'job_posting',
    'jobposting',
    'position',
    'positions',
    'career',
    'careers',
    'vacancy',
    'vacancies',
    'role',
    'opening',
    'job-opening',
    'open-position',
    'offre',
    'offres',
    'offre-emploi',
    'emploi',
    'stelle',
    'stellen',
    'Stellenangebot',
    'stellenausschreibung',
    'empleo',
    'vacante',
    'vacature',
    'vaga',
  ])('%s is a posting', (word) => {
    expect(isPostingKind(word)).toBe(true);
  });

  test.each(['section', 'page', 'post', 'blog', 'list', 'jobseeker', 'careers-landing', 'compositions', ''])(
    '%s is none',
    (word) => {
      expect(isPostingKind(word)).toBe(false);
    },
  );
});
