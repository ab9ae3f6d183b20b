import { describe, expect, test } from 'vitest';
import { loadConfiguration } from '../../../src/configuration/load-configuration.ts';
import { memoryFiles } from '../../support/memory-site.ts';
import { removeFoldersAfterwards } from '../../support/corpus.ts';
import { readSite } from '../../support/read-site.ts';
import { writtenSite } from '../../support/written-site.ts';

removeFoldersAfterwards();

const english = `---
title: Baker
date: 2026-05-01
---

We are looking for a person who bakes bread with us. You will work in our bakery in the morning, and we pay a good salary.
Send your application to us with a short letter about yourself.
`;
const french = `---
title: Boulanger
date: 2026-05-01
---

Nous cherchons une personne qui fait le pain avec nous. Vous travaillerez le matin dans notre boulangerie, et nous payons
un bon salaire. Envoyez votre candidature avec une lettre qui parle de vous.
`;

interface Generator {
  readonly settings: Readonly<Record<string, string>>;
  readonly root: string;
}

const generators: Readonly<Record<string, Generator>> = {
  Hugo: { settings: { 'hugo.toml': 'baseURL = "https://bakery.example/"\n' }, root: 'content/' },
  MkDocs: { settings: { 'mkdocs.yml': 'site_name: B\nsite_url: https://bakery.example/\n' }, root: 'docs/' },
  Jekyll: { settings: { '_config.yml': 'title: B\nurl: https://bakery.example\n', Gemfile: '' }, root: '' },
  Eleventy: { settings: { '.eleventy.js': 'module.exports = () => ({});\n' }, root: '' },
  Astro: {
    settings: { 'astro.config.mjs': "export default { site: 'https://bakery.example' };\n" },
    root: 'src/pages/',
  },
  'Astro with i18n': {
    settings: {
      'astro.config.mjs':
        "export default { site: 'https://bakery.example', i18n: { defaultLocale: 'en', locales: ['en', 'fr'] } };\n",
    },
    root: 'src/pages/',
  },
  Docusaurus: {
    settings: {
      'docusaurus.config.js':
        "module.exports = { title: 'B', url: 'https://bakery.example', baseUrl: '/', presets: [['classic', {}]] };\n",
    },
    root: 'docs/',
  },
  'a plain folder': { settings: {}, root: '' },
};

const read = async (generator: string, pages: Readonly<Record<string, string>>) => {
  const { settings, root } = generators[generator] as Generator;
  const placed = Object.entries(pages).map(([path, text]) => [root + path, text]);
  const site = await readSite(
    writtenSite({ ...settings, ...Object.fromEntries(placed) }),
    '2026-11-22T12:00:00Z',
  );
  return {
    postings: site.snapshot.postings.map(({ language, title }) => `${language} ${title}`),
    languages: site.snapshot.site.languages.map(({ tag }) => tag),
    diagnostics: site.snapshot.diagnostics,
    codes: site.snapshot.diagnostics.map(({ code }) => code),
    paths: site.paths,
  };
};

describe.each(Object.keys(generators))('%s reads both', (generator) => {
  test.each([
    ['jobs', 'fr/carrieres'],
    ['jobs', 'fr/emplois'],
    ['careers', 'fr/emplois'],
    ['careers', 'fr/carrieres'],
    ['about/jobs', 'fr/maison/nous-rejoindre'],
    ['jobs', 'jobs_fr'],
    ['vacancies', 'fr-jobs'],
  ])('%s and %s', async (own, other) => {
    const found = await read(generator, { [`${own}/baker.md`]: english, [`${other}/boulanger.md`]: french });
    expect(found.postings.toSorted()).toEqual(['en Baker', 'fr Boulanger']);
    expect(found.languages.toSorted()).toEqual(['en', 'fr']);
    expect(found.codes).not.toContain('source-vanished');
    expect(found.paths).toContain('/fr/rss.xml');
  });
});

test.each(Object.keys(generators))(
  'in %s what lies beside postings of its own language stays unread',
  async (generator) => {
    const found = await read(generator, {
      'jobs/baker.md': english,
      'careers/culture.md': '---\ntitle: Culture\n---\n\nWe bake.\n',
    });
    expect(found.postings).toEqual(['en Baker']);
  },
);

test('a Hugo site keeps the keys of its own language where a folder of another has the same name', async () => {
  const { settings, root } = generators['Hugo'] as Generator;
  const folder = writtenSite({
    ...settings,
    [`${root}jobs/baker.md`]: english,
    [`${root}fr/carrieres/baker.md`]: french,
  });
  const { snapshot } = await readSite(folder, '2026-11-22T12:00:00Z');
  expect(snapshot.postings.map(({ id }) => id.split(':').at(-1)).toSorted()).toEqual([
    'en/baker',
    'fr/baker',
  ]);
});

test('and files what its configuration knows no language for under what it is written in', async () => {
  const { settings, root } = generators['Hugo'] as Generator;
  const folder = writtenSite({
    ...settings,
    'rolecast.yaml': 'languages:\n  en: { title: Jobs }\n',
    [`${root}jobs/baker.md`]: english,
    [`${root}fr/carrieres/boulanger.md`]: french,
  });
  const { snapshot, paths } = await readSite(folder, '2026-11-22T12:00:00Z');
  expect(snapshot.postings.map(({ language, title }) => `${language} ${title}`).toSorted()).toEqual([
    'en Baker',
    'fr Boulanger',
  ]);
  expect(paths).toContain('/fr/rss.xml');
});

describe.each(Object.keys(generators))('%s says', (generator) => {
  test.each([
    ['carrieres/boulanger.md', french],
    ['careers/baker.md', english],
  ])('that %s is not read beside jobs/', (path, text) => {
    const { settings, root } = generators[generator] as Generator;
    const { configuration, diagnostics } = loadConfiguration({
      files: () => memoryFiles({ ...settings, [`${root}jobs/baker.md`]: english, [root + path]: text }),
      wish: {},
    });
    expect(configuration).toBeDefined();
    expect(diagnostics.filter(({ code }) => code === 'folder-passed-over')).toMatchObject([
      { severity: 'warning', where: { file: root + path } },
    ]);
  });

  test.each([
    ['pages about the house', { 'careers/culture.md': '---\ntitle: Culture\n---\n\nWe bake.\n' }, {}],
    ['the page that lists them', { 'careers/index.md': english }, {}],
    ['a folder that is named', { 'careers/baker.md': english }, { section: 'jobs' }],
    ['a folder of another language, which is read', { 'fr/carrieres/boulanger.md': french }, {}],
    ['drafts', { 'careers/_old/baker.md': english }, {}],
  ])('nothing of %s', (_, pages: Readonly<Record<string, string>>, wish) => {
    const { settings, root } = generators[generator] as Generator;
    const placed = Object.entries(pages).map(([path, text]) => [root + path, text]);
    const files = { ...settings, [`${root}jobs/baker.md`]: english, ...Object.fromEntries(placed) };
    const { diagnostics } = loadConfiguration({ files: () => memoryFiles(files), wish });
    expect(diagnostics.map(({ code }) => code)).not.toContain('folder-passed-over');
  });
});

describe.each(Object.keys(generators))('%s says of a page that is left out by its name', (generator) => {
  const { root } = generators[generator] as Generator;
  const advert = `---
title: Baker
location: Halifax, Canada
employment_type: full-time
---

We are looking for a person who bakes bread with us at night. Send your application to bakery@example.org, and come to see
the bakery before you decide. We bake by hand, and we have done so for forty years.
`;
  // Below Hugo's `index.md` there are no pages: what lies there belongs to it.
  const named = (path: string) => (generator === 'Hugo' ? path.replace('index', '_index') : path);
  const said = async (pages: Readonly<Record<string, string>>) => {
    const others = { 'jobs/baker.md': english, 'jobs/night/packer.md': english.replace('Baker', 'Packer') };
    const placed = Object.entries(pages).map(([path, text]) => [named(path), text] as const);
    const { diagnostics } = await read(generator, { ...others, ...Object.fromEntries(placed) });
    return diagnostics
      .filter(({ code }) => code === 'page-no-posting')
      .map(({ severity, where }) => `${severity} ${where?.file}`.replace(root, ''));
  };
  test.each([
    ['that it states facts of a job', { 'jobs/index.md': advert }, ['warning jobs/index.md']],
    ['the same of a folder below', { 'jobs/night/index.md': advert }, ['warning jobs/night/index.md']],
    ['that it reads like an advert', { 'jobs/index.md': english }, ['info jobs/index.md']],
    ['nothing of a short line', { 'jobs/index.md': '---\ntitle: Jobs\n---\n\nApply today.\n' }, []],
    [
      'nothing of an introduction',
      { 'jobs/index.md': `# Jobs\n\n${'Bread is our life. '.repeat(20)}\n` },
      [],
    ],
    ['nothing of a draft', { 'jobs/index.md': advert.replace('---\n', '---\ndraft: true\n') }, []],
    ['nothing of a page elsewhere', { 'about/index.md': advert }, []],
  ])('%s', async (_, pages, expected) => {
    expect(await said(pages)).toEqual(expected.map(named));
  });
});
