import { describe, expect, test } from 'vitest';
import { detectSite } from '../../../src/configuration/detect.ts';
import { markdown } from '../../../src/sources/markdown/markdown.ts';
import type { Configuration } from '../../../src/model/configuration.ts';
import { deskOf, filesOf } from '../hugo/desk-of.ts';
import { language } from '../../../src/model/language.ts';
import { postingFiles, sectionsOf } from '../../../src/sources/files/folders/posting-files.ts';

type Texts = Readonly<Record<string, string>>;

const head = (title: string, more = '') => `---\ntitle: ${title}\n${more}---\n\nWe bake.\n`;

function configurationOf(tags: readonly string[]): Configuration {
  return {
    languages: tags.map((tag) => ({ tag, title: 'Jobs' })) as unknown as Configuration['languages'],
    organization: { name: 'Lanternworks' },
    timeZone: 'UTC',
    tag: { name: 'lanternworks.example', date: '2026' },
    sources: [],
    defaults: {},
    overrides: {},
    frontMatter: {},
    prose: {},
    feeds: { entries: 50 },
  };
}

function read(texts: Texts, options: Readonly<Record<string, unknown>> = {}, tags = ['en', 'fr']) {
  const source = { type: 'markdown', path: '.', links: 'here', ...options } as const;
  return markdown.read(source, deskOf(filesOf(texts), configurationOf(tags)));
}

async function languages(texts: Texts, options?: Readonly<Record<string, unknown>>, tags?: string[]) {
  const { drafts } = await read(texts, options, tags);
  return Object.fromEntries(drafts.map(({ file, language, key }) => [file, `${language} ${key}`]));
}

describe('what is a posting', () => {
  test('every Markdown and HTML file, without an address of its own', async () => {
    const { drafts, diagnostics } = await read({
      'baker.md': head('Baker'),
      'sea/cook.markdown': '# Cook\n\nWe cook.\n',
      'sea/sailor.html': '---\ntitle: Sailor\n---\n<p>We sail.</p>\n',
      'README.md': '# How to write postings\n',
      'index.md': '# Jobs\n',
      '_template.md': head('Template'),
      '_old/sailor.md': head('Old sailor'),
      'logo.png': '',
    });
    expect(drafts.map(({ key, slug, title }) => [key, slug, title?.value])).toEqual([
      ['baker', 'baker', 'Baker'],
      ['sea/cook', 'cook', 'Cook'],
      ['sea/sailor', 'sailor', 'Sailor'],
    ]);
    expect(drafts.every((draft) => !('url' in draft))).toBe(true);
    expect(diagnostics).toEqual([]);
  });

  test.each(['jobs', './jobs/', 'jobs/'])('only those of the section %s', async (section) => {
    const texts = { 'jobs/baker.md': head('Baker'), 'team/ana.md': head('Ana') };
    expect(await languages(texts, { section })).toEqual({ 'jobs/baker.md': 'en baker' });
  });

  test.each([{ section: 'jbos' }, { section: ['jbos', 'stages'] }])(
    'a section without a posting is said: %j',
    async (options) => {
      const { drafts, diagnostics } = await read({ 'jobs/baker.md': head('Baker') }, options);
      expect(drafts).toEqual([]);
      expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'site-no-postings-found' }]);
      expect(diagnostics[0]?.message).toContain('jbos');
    },
  );

  test('several sections', async () => {
    const texts = {
      'jobs/baker.md': head('Baker'),
      'stages/cuisinier.md': head('Cuisinier'),
      'x/y.md': head('No'),
    };
    expect(Object.keys(await languages(texts, { section: ['jobs', 'stages'] }))).toHaveLength(2);
  });

  test('a faulty file is left out and said, the others stay', async () => {
    const { drafts, diagnostics, leftOut } = await read({
      'baker.md': head('Baker'),
      'cook.md': 'We cook.\n',
    });
    expect(drafts).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ code: 'title-missing', where: { file: 'cook.md' } }]);
    expect(leftOut).toBe(1);
  });
});

describe('languages', () => {
  const french = head('Boulanger');

  test.each<[string, Texts]>([
    ['a suffix', { 'jobs/baker.md': head('Baker'), 'jobs/baker.fr.md': french }],
    ['suffixes on both', { 'jobs/baker.en.md': head('Baker'), 'jobs/baker.fr.md': french }],
    ['files called after languages', { 'jobs/baker/en.md': head('Baker'), 'jobs/baker/fr.md': french }],
    ['a folder in the section', { 'jobs/en/baker.md': head('Baker'), 'jobs/fr/baker.md': french }],
    ['a folder above the section', { 'en/jobs/baker.md': head('Baker'), 'fr/jobs/baker.md': french }],
  ])('by %s', async (_name, texts) => {
    const found = await read(texts, { section: 'jobs' });
    expect(found.drafts.map(({ language, key, pairing }) => [language, key, pairing.path]).sort()).toEqual([
      ['en', 'baker', 'baker'],
      ['fr', 'baker', 'baker'],
    ]);
  });

  test.each(['lang', 'language', 'Locale'])('by `%s` in the front matter', async (key) => {
    const texts = { 'baker.md': head('Baker'), 'boulanger.md': head('Boulanger', `${key}: fr\n`) };
    expect(await languages(texts)).toEqual({ 'baker.md': 'en baker', 'boulanger.md': 'fr boulanger' });
  });

  test('by the option, then the configuration', async () => {
    expect(await languages({ 'baker.md': french }, { language: 'fr-CA' }, ['en', 'fr-CA'])).toEqual({
      'baker.md': 'fr-CA baker',
    });
    expect(await languages({ 'baker.md': french }, {}, ['fr', 'en'])).toEqual({ 'baker.md': 'fr baker' });
  });

  test('the configuration’s spelling of a language is kept', async () => {
    expect(await languages({ 'a.md': head('A'), 'a.pt.md': head('B') }, {}, ['en', 'pt-BR'])).toEqual({
      'a.md': 'en a',
      'a.pt.md': 'pt-BR a',
    });
  });

  test('countries in one folder are no languages of a posting, in each of several they are', async () => {
    const two = { 'jobs/europe/de.md': head('In Germany'), 'jobs/europe/fr.md': head('In France') };
    expect(await languages(two, { section: 'jobs' }, ['en'])).toEqual({
      'jobs/europe/de.md': 'en europe/de',
      'jobs/europe/fr.md': 'en europe/fr',
    });
    const one = { 'jobs/cook/ca.md': head('Cuiner') };
    const four = { ...one, 'jobs/keeper/ca.md': head('Guarda'), 'jobs/keeper/es.md': head('Guarda') };
    expect(
      await languages(
        { ...four, 'jobs/baker/ca.md': head('Forner'), 'jobs/baker/es.md': head('Panadero') },
        {
          section: 'jobs',
        },
      ),
    ).toEqual({
      'jobs/baker/ca.md': 'ca baker',
      'jobs/baker/es.md': 'es baker',
      'jobs/cook/ca.md': 'ca cook',
      'jobs/keeper/ca.md': 'ca keeper',
      'jobs/keeper/es.md': 'es keeper',
    });
  });

  test('a department called `it` and a name with a dot are no languages', async () => {
    expect(
      await languages({
        'it/coder.md': head('Coder'),
        'node.js.md': head('Node'),
        'head.of.it.md': head('Head'),
      }),
    ).toEqual({
      'head.of.it.md': 'en head.of.it',
      'it/coder.md': 'en it/coder',
      'node.js.md': 'en node.js',
    });
  });

  test('a word that is no language leaves the file out', async () => {
    const { drafts, diagnostics, leftOut } = await read({
      'baker.md': head('Baker', 'language: English and French\n'),
    });
    expect(drafts).toEqual([]);
    expect(leftOut).toBe(1);
    expect(diagnostics).toMatchObject([{ code: 'language-unknown', where: { file: 'baker.md', line: 3 } }]);
  });
});

describe('addresses', () => {
  test.each([
    [
      { url: 'https://lanternworks.example/jobs/' },
      'https://lanternworks.example/jobs/sea/cr%C3%AApe%20cook/',
    ],
    [
      { url: 'https://lanternworks.example/', pattern: '{base}{language}/{name}.html' },
      'https://lanternworks.example/en/cr%C3%AApe%20cook.html',
    ],
    [
      { url: 'https://lanternworks.example/', pattern: '{base}/{path}/' },
      'https://lanternworks.example/sea/cr%C3%AApe%20cook/',
    ],
    [{ url: 'https://lanternworks.example/', pattern: 'javascript:{path}' }, undefined],
  ])('%j', async (options, url) => {
    const { drafts } = await read({ 'sea/crêpe cook.md': head('Cook') }, options);
    expect(drafts[0]?.url).toBe(url);
  });
});

describe('detection', () => {
  const detect = (texts: Texts, section?: string) =>
    markdown.detect?.(filesOf(texts), section === undefined ? {} : { section });

  test('files that say no language are in the one that they are plainly written in', () => {
    const text =
      'Nous cherchons une personne pour prendre soin des lanternes de neuf ports avec nous. Vous nettoyez les lentilles et notez ce qui est à faire pour l’hiver.';
    const found = detect({ 'emplois/gardien.md': `---\ntitle: Gardien\n---\n\n${text}\n` });
    expect(found?.configuration.languages.map(({ tag }) => tag)).toEqual(['fr']);
  });

  test.each<[string, Texts, string | undefined]>([
    ['a folder called jobs', { 'team.md': '', 'jobs/baker.md': head('Baker') }, 'jobs'],
    ['deeper', { 'site/text/vacancies/baker.md': '# Baker\n' }, 'site/text/vacancies'],
    ['in another language', { 'emplois/boulanger.md': '# Boulanger\n' }, 'emplois'],
    [
      'below the folders of languages',
      { 'en/jobs/baker.md': head('Baker'), 'fr/jobs/baker.md': head('Boulanger') },
      'jobs',
    ],
    [
      'beside the folder of another language that is called the same',
      { 'jobs/baker.md': head('Baker'), 'fr/jobs/baker.md': head('Boulanger') },
      'jobs',
    ],
    [
      'in a program',
      { 'package.json': '{}', 'content/jobs/baker.md': head('Baker'), 'blog/a.md': head('A') },
      'content/jobs',
    ],
    [
      'files that look like postings',
      { 'package.json': '{}', 'team/a.md': head('Ida', 'location: Bern\n') },
      undefined,
    ],
    ['Markdown with titles', { 'baker.md': head('Baker'), 'cook.md': head('Cook') }, undefined],
  ])('%s', (_name, texts, section) => {
    const found = detect(texts)?.configuration.sources[0];
    expect(found).toEqual({
      type: 'markdown',
      path: '.',
      links: 'here',
      ...(section === undefined ? {} : { section }),
    });
  });

  test.each<[string, Texts]>([
    ['an empty folder', {}],
    ['a program', { 'README.md': '# A program\n', 'notes.md': 'Notes\n', 'src/x.ts': '' }],
    ['a list of jobs alone', { 'jobs/index.md': '# Jobs\n' }],
    [
      'a blog and a manual',
      { 'package.json': '{}', 'docs/install.md': '# Install\n', 'blog/a.md': head('A prize') },
    ],
    ['news of a program', { 'Cargo.toml': '', 'content/news/a.md': head('A prize') }],
    ['a folder of recipes', { 'recipes/cake.md': head('Cake'), 'recipes/bread.md': head('Bread') }],
    ['a program with titled texts beside it', { 'pyproject.toml': '', 'one.md': head('One') }],
    ['texts in a folder of any name', { 'team/ida.md': head('Ida') }],
    ['what a machine does by night', { 'docs/jobs/backup.md': '# Backup\n\nRuns every night.\n' }],
  ])('%s is not recognised', (_name, texts) => {
    expect(detect(texts)).toBeUndefined();
  });

  test.each<[string, Texts, string[]]>([
    [
      'another name',
      { 'jobs/baker.md': head('Baker'), 'fr/emplois/boulanger.md': head('Boulanger') },
      ['baker en', 'boulanger fr'],
    ],
    [
      'the same name',
      { 'jobs/baker.md': head('Baker'), 'fr/jobs/baker.md': head('Boulanger') },
      ['baker en', 'baker fr'],
    ],
    [
      'a weaker name',
      { 'jobs/baker.md': head('Baker'), 'fr/carrieres/boulanger.md': head('Boulanger') },
      ['baker en', 'boulanger fr'],
    ],
    [
      'the same name, deeper',
      { 'site/jobs/baker.md': head('Baker'), 'site/fr/jobs/baker.md': head('Boulanger') },
      ['baker en', 'baker fr'],
    ],
    [
      'a folder of its own inside',
      { 'jobs/baker.md': head('Baker'), 'jobs/nl/bakker.md': head('Bakker') },
      ['baker en', 'bakker nl'],
    ],
    [
      'two others',
      { 'jobs/cook.md': head('Cook'), 'nl/jobs/kok.md': head('Kok'), 'de/stellen/koch.md': head('Koch') },
      ['cook en', 'koch de', 'kok nl'],
    ],
    [
      'a department that is called as a language is',
      { 'jobs/it/admin.md': head('Admin'), 'jobs/cook.md': head('Cook') },
      ['cook en', 'it/admin en'],
    ],
  ])('languages have folders beside or inside that of the site’s own: %s', (_, texts, expected) => {
    const all = Object.keys(texts);
    const section = detect(texts)?.configuration.sources[0]?.['section'] as string | string[];
    const found = postingFiles(all, sectionsOf(section), language('en'), []);
    expect(found.map((one) => `${one.path} ${one.language}`).toSorted()).toEqual(expected);
  });

  test('languages are those of the files', () => {
    const found = detect({
      'jobs/baker.md': head('Baker'),
      'jobs/baker.fr.md': head('Boulanger'),
      'jobs/koch.md': head('Koch', 'lang: de\n'),
    });
    expect(found?.configuration.languages.map(({ tag }) => tag)).toEqual(['en', 'de', 'fr']);
  });

  test('the section outright', () => {
    const texts = { 'people/open/baker.md': '# Baker\n' };
    expect(detect(texts)).toBeUndefined();
    expect(detect(texts, 'people/open')?.configuration.sources[0]).toMatchObject({ section: 'people/open' });
  });

  test.each([
    [
      'hugo',
      { 'hugo.toml': 'baseURL = "https://lanternworks.example/"', 'content/jobs/baker.md': head('Baker') },
    ],
    ['mkdocs', { 'mkdocs.yml': 'site_name: Lanternworks', 'docs/jobs/baker.md': head('Baker') }],
    ['mkdocs', { 'docs/jobs/baker.md': head('Baker') }],
    ['markdown', { 'jobs/baker.md': head('Baker') }],
  ])('a generator that is recognised goes first: %s', (type, texts: Texts) => {
    expect(detectSite(filesOf(texts), {}).detection?.configuration.sources[0]?.type).toBe(type);
  });
});
