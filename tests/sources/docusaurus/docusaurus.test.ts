import { describe, expect, test } from 'vitest';
import { detectSite } from '../../../src/configuration/detect.ts';
import { docusaurus } from '../../../src/sources/docusaurus/docusaurus.ts';
import { gatherSite } from '../../support/memory-site.ts';
import { deskOf, filesOf } from '../hugo/desk-of.ts';

type Texts = Readonly<Record<string, string>>;

const post = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n\nLight the lamps at dusk.\n`;
const config = (more = '') =>
  `const config = { title: 'Lanternworks', url: 'https://lanternworks.example', baseUrl: '/site/', presets: [['classic', {}]], ${more} };\nexport default config;\n`;
const site = { 'docusaurus.config.ts': config() };

async function read(texts: Texts, options: Readonly<Record<string, unknown>> = {}) {
  const files = filesOf(texts);
  const { detection } = detectSite(files, {});
  const source = detection?.configuration.sources[0];
  if (detection === undefined || source?.type !== 'docusaurus')
    throw new Error('not recognised as Docusaurus');
  const harvest = await docusaurus.read({ ...source, ...options }, deskOf(files, detection.configuration));
  return { detection, ...harvest };
}

const urls = async (texts: Texts, options?: Readonly<Record<string, unknown>>) =>
  (await read(texts, options)).drafts.map(({ url }) => url);

test.each<[string, Texts, string]>([
  ['docs', { 'docs/jobs/01-baker.md': post('title: Baker') }, 'docs/jobs/baker'],
  [
    'docs at the root',
    {
      'docusaurus.config.ts': config(
        "plugins: [['@docusaurus/plugin-content-docs', { id: 'x', path: 'careers', routeBasePath: '/' }]]",
      ),
      'careers/baker.md': post('title: Baker'),
    },
    'baker',
  ],
  [
    'a blog about jobs',
    {
      'docusaurus.config.ts': config(
        "plugins: [['@docusaurus/plugin-content-blog', { id: 'jobs', path: 'jobs', routeBasePath: 'jobs' }]]",
      ),
      'jobs/2026-11-02-baker.md': post('title: Baker'),
    },
    'jobs/2026/11/02/baker',
  ],
  ['pages', { 'src/pages/careers/baker.mdx': post('title: Baker') }, 'careers/baker'],
])('%s', async (_, texts, path) => {
  expect(await urls({ ...site, ...texts })).toEqual([`https://lanternworks.example/site/${path}`]);
});

describe('what cannot be told is said', () => {
  test('an address that the configuration computes', async () => {
    const texts = {
      'docusaurus.config.js':
        "module.exports = { url: process.env.URL, baseUrl: '/', presets: ['classic'] };",
      'docs/jobs/baker.md': post('title: Baker'),
    };
    const { drafts, diagnostics } = await read(texts);
    expect(drafts.map(({ url }) => url)).toEqual([undefined]);
    expect(diagnostics.map(({ code }) => code)).toContain('site-config-unsupported');
    expect(await urls(texts, { url: 'https://lanternworks.example/' })).toEqual([
      'https://lanternworks.example/docs/jobs/baker',
    ]);
  });

  test('versions that code names, and numbers that it strips', async () => {
    const baker = { 'docs/jobs/baker.md': post('title: Baker') };
    const versions = "presets: [['classic', { docs: { lastVersion: latest() } }]]";
    const versioned = await read({
      'docusaurus.config.ts': config(versions),
      ...baker,
      'versions.json': '["1.0"]',
    });
    const parser = "presets: [['classic', { docs: { numberPrefixParser: (name) => parse(name) } }]]";
    const computed = await read({ 'docusaurus.config.ts': config(parser), ...baker });
    for (const { drafts, diagnostics } of [versioned, computed]) {
      expect(drafts.map(({ url }) => url)).toEqual([undefined]);
      expect(diagnostics.map(({ code }) => code)).toContain('address-unknown');
    }
  });
});

describe('of docs in versions, a posting is the one of the last version', () => {
  const baker = post('title: Baker').replace('dusk', 'dusk, for a salary; apply now');
  const all: Texts = {
    'versions.json': '["2.0", "1.0"]',
    'docs/jobs/baker.md': baker,
    'docs/jobs/cook.md': baker,
    'versioned_docs/version-2.0/jobs/baker.md': baker,
    'versioned_docs/version-1.0/jobs/baker.md': baker,
    'versioned_docs/version-1.0/jobs/diver.md': baker,
  };
  const versioned = 'versioned_docs/version-2.0/jobs/baker.md';
  const next = ['docs/jobs/cook.md', 'docs/next/jobs/cook'];

  // The addresses are those of Docusaurus 3.10.2.
  test.each<[string, string, readonly (readonly string[])[], readonly string[]]>([
    ['the newest that is listed', '{}', [[versioned, 'docs/jobs/baker'], next], ['info 2', 'warning 1']],
    [
      'the one that the options name',
      "{ lastVersion: '1.0' }",
      [
        ['versioned_docs/version-1.0/jobs/baker.md', 'docs/jobs/baker'],
        ['versioned_docs/version-1.0/jobs/diver.md', 'docs/jobs/diver'],
        next,
      ],
      ['info 2'],
    ],
    [
      'the next one, where it is the last',
      "{ lastVersion: 'current' }",
      [
        ['docs/jobs/baker.md', 'docs/jobs/baker'],
        ['docs/jobs/cook.md', 'docs/jobs/cook'],
      ],
      ['info 2', 'warning 1'],
    ],
    [
      'with paths that the options give versions',
      "{ versions: { current: { path: 'soon' }, '2.0': { path: 'v2' } } }",
      [
        [versioned, 'docs/v2/jobs/baker'],
        ['docs/jobs/cook.md', 'docs/soon/jobs/cook'],
      ],
      ['info 2', 'warning 1'],
    ],
    [
      'without a next one',
      '{ includeCurrentVersion: false }',
      [[versioned, 'docs/jobs/baker']],
      ['info 1', 'warning 1'],
    ],
    [
      'of those that are built',
      "{ onlyIncludeVersions: ['1.0'] }",
      [
        ['versioned_docs/version-1.0/jobs/baker.md', 'docs/jobs/baker'],
        ['versioned_docs/version-1.0/jobs/diver.md', 'docs/jobs/diver'],
      ],
      [],
    ],
    [
      'none, where versions are off',
      '{ disableVersioning: true }',
      [
        ['docs/jobs/baker.md', 'docs/jobs/baker'],
        ['docs/jobs/cook.md', 'docs/jobs/cook'],
      ],
      [],
    ],
  ])('%s', async (_, docs, expected, said) => {
    const texts = { 'docusaurus.config.ts': config(`presets: [['classic', { docs: ${docs} }]],`), ...all };
    const { drafts, diagnostics } = await read(texts);
    expect(drafts.map(({ file, url }) => [file, url?.slice(34)]).toSorted()).toEqual(expected.toSorted());
    const paths = (message: string) => message.match(/\S+\.md/g)?.length;
    expect(diagnostics.map(({ severity, message }) => `${severity} ${paths(message)}`)).toEqual(said);
    expect(detectSite(filesOf(texts), {}).diagnostics.map(({ code }) => code)).not.toContain(
      'folder-passed-over',
    );
  });

  test('translations are those of its version; a plugin of its own has versions of its own', async () => {
    const i18n = "i18n: { defaultLocale: 'en', locales: ['en', 'fr'] },";
    const own = "plugins: [['@docusaurus/plugin-content-docs', { id: 'work', path: 'careers' }]],";
    const { drafts } = await read({
      'docusaurus.config.ts': config(`presets: [['classic', { docs: {} }]], ${i18n} ${own}`),
      'versions.json': '["9"]',
      'work_versions.json': '["1.0"]',
      'work_versioned_docs/version-1.0/jobs/baker.md': baker,
      'i18n/fr/docusaurus-plugin-content-docs-work/version-1.0/jobs/baker.md': post('title: Boulanger'),
      'i18n/fr/docusaurus-plugin-content-docs-work/current/jobs/baker.md': post('title: Panetier'),
    });
    expect(
      drafts.map(({ language, title, url }) => [language, title?.value, url?.slice(34)]).toSorted(),
    ).toEqual([
      ['en', 'Baker', 'docs/jobs/baker'],
      ['fr', 'Boulanger', 'fr/docs/jobs/baker'],
    ]);
  });
});

describe('languages', () => {
  const i18n = "i18n: { defaultLocale: 'en', locales: ['en', 'fr', 'pt-BR'] }";

  test('of the folder in i18n, with their addresses, paired with their originals', async () => {
    const { drafts, detection } = await read({
      'docusaurus.config.ts': config(i18n),
      'docs/jobs/01-baker.md': post('title: Baker'),
      'i18n/fr/docusaurus-plugin-content-docs/current/jobs/01-baker.md': post('title: Boulanger'),
      'i18n/pt-BR/docusaurus-plugin-content-docs/current/jobs/01-baker.md': post('title: Padeiro'),
      'i18n/de/docusaurus-plugin-content-docs/current/jobs/01-baker.md': post('title: Bäcker'),
    });
    expect(drafts.map(({ language, url, pairing }) => [language, url, pairing.path])).toEqual([
      ['en', 'https://lanternworks.example/site/docs/jobs/baker', '01-baker'],
      ['fr', 'https://lanternworks.example/site/fr/docs/jobs/baker', '01-baker'],
      ['pt-BR', 'https://lanternworks.example/site/pt-BR/docs/jobs/baker', '01-baker'],
    ]);
    expect(detection.configuration.languages.map(({ tag, url }) => `${tag} ${url}`)).toEqual([
      'en https://lanternworks.example/site/',
      'fr https://lanternworks.example/site/fr/',
      'pt-BR https://lanternworks.example/site/pt-BR/',
    ]);
  });

  test('a head that says another language is believed', async () => {
    const { drafts } = await read({ ...site, 'docs/jobs/baker.md': post('title: Bakker', 'lang: nl') });
    expect(drafts.map(({ language }) => language)).toEqual(['nl']);
  });
});

test('unlisted pages, drafts, closed and coming postings', async () => {
  const { postings, diagnostics } = await gatherSite({
    files: {
      ...site,
      'docs/jobs/baker.md': '---\ntitle: Baker\n---\n\n:::info Position closed\n\nThank you.\n\n:::\n',
      'docs/jobs/cook.md': post('title: Cook', 'unlisted: true'),
      'docs/jobs/diver.md': post('title: Diver', 'draft: true'),
      'docs/jobs/eel.md': post('title: Eel catcher', 'last_update: { date: 2026-11-05 }', 'date: 2026-11-01'),
      'docs/jobs/fitter.md': post('title: Fitter', 'closes: 2026-01-01'),
      'docs/jobs/glazier.md': post('title: Glazier', 'opens: 2099-01-01'),
    },
    configuration: { sources: [{ type: 'docusaurus', path: '.', links: 'there' }] },
  });
  expect(postings.map(({ title, status }) => `${title} ${status}`)).toEqual([
    'Baker closed',
    'Eel catcher open',
    'Fitter closed',
    'Glazier scheduled',
  ]);
  expect(postings.find(({ title }) => title === 'Eel catcher')?.updated).toBe('2026-11-05T00:00:00Z');
  expect(diagnostics.filter(({ code }) => code === 'posting-draft')).toHaveLength(2);
});

describe('a page is what Docusaurus makes one', () => {
  const i18n = (more = '') => config(`i18n: { defaultLocale: 'en', locales: ['en', 'fr'], ${more} },`);
  const docs = (options: string) => config(`presets: [['classic', { docs: ${options} }]],`);
  const current = (folder: string) => `${folder}/docusaurus-plugin-content-docs/current`;
  const titled = post('title: Baker');
  const fr = post('title: Boulanger');

  test.each<[string, Texts, readonly string[]]>([
    [
      'a translation without an original is none',
      {
        'docusaurus.config.ts': i18n(),
        'docs/jobs/baker.md': titled,
        [`${current('i18n/fr')}/jobs/cook.md`]: fr,
      },
      ['en docs/jobs/baker'],
    ],
    [
      'nor is one with another extension',
      {
        'docusaurus.config.ts': i18n(),
        'docs/jobs/baker.md': titled,
        [`${current('i18n/fr')}/jobs/baker.mdx`]: fr,
      },
      ['en docs/jobs/baker'],
    ],
    [
      'the default language can be translated too',
      {
        'docusaurus.config.ts': i18n(),
        'docs/jobs/baker.md': titled,
        [`${current('i18n/en')}/jobs/baker.md`]: titled,
      },
      ['en docs/jobs/baker'],
    ],
    [
      'a language that is not to be translated is not read',
      {
        'docusaurus.config.ts': i18n('localeConfigs: { fr: { translate: false } }'),
        'docs/jobs/baker.md': titled,
        [`${current('i18n/fr')}/jobs/baker.md`]: fr,
      },
      ['en docs/jobs/baker'],
    ],
    [
      'the path of a language is its folder, and no part of addresses',
      {
        'docusaurus.config.ts': i18n("path: 'texts', localeConfigs: { fr: { path: 'francais' } }"),
        'docs/jobs/baker.md': titled,
        [`${current('texts/francais')}/jobs/baker.md`]: fr,
        [`${current('i18n/fr')}/jobs/baker.md`]: post('title: Old'),
      },
      ['en docs/jobs/baker', 'fr fr/docs/jobs/baker'],
    ],
    [
      'a language may have an address of its own, the default one too',
      {
        'docusaurus.config.ts': i18n(
          "localeConfigs: { en: { baseUrl: 'site/english' }, fr: { url: 'https://lanternworks.example', baseUrl: '/site/f/' } }",
        ),
        'docs/jobs/baker.md': titled,
        [`${current('i18n/fr')}/jobs/baker.md`]: fr,
      },
      ['en english/docs/jobs/baker', 'fr f/docs/jobs/baker'],
    ],
    [
      'what is excluded is none',
      {
        'docusaurus.config.ts': docs("{ exclude: ['jobs/old/**'] }"),
        'docs/jobs/baker.md': titled,
        'docs/jobs/old/cook.md': titled,
      },
      ['en docs/jobs/baker'],
    ],
    [
      'nor what is not included, nor the docs to come',
      {
        'docusaurus.config.ts': config(
          "presets: [['classic', { docs: { includeCurrentVersion: false }, blog: { include: ['**/b*.md'] } }]],",
        ),
        'docs/jobs/baker.md': titled,
        'blog/jobs/baker.md': titled,
        'blog/jobs/cook.md': titled,
      },
      ['en blog/jobs/baker'],
    ],
    [
      'a name with an underscore is one where the list of exclusions is the site’s own',
      { 'docusaurus.config.ts': docs('{ exclude: [] }'), 'docs/jobs/_night.md': titled },
      ['en docs/jobs/_night'],
    ],
    [
      'and else is not',
      { ...site, 'docs/jobs/_night.md': titled, 'docs/jobs/baker.md': titled },
      ['en docs/jobs/baker'],
    ],
    [
      'a README alone is the page of its folder',
      { ...site, 'docs/jobs/baker/README.md': titled, 'docs/jobs/cook.md': titled },
      ['en docs/jobs/baker/', 'en docs/jobs/cook'],
    ],
    [
      'one beside an index is not',
      { ...site, 'docs/jobs/baker/README.md': titled, 'docs/jobs/baker/index.md': titled },
      ['en docs/jobs/baker/'],
    ],
    [
      'a number is a slug',
      { ...site, 'docs/jobs/baker.md': post('title: Baker', 'slug: 2024') },
      ['en docs/jobs/2024'],
    ],
    ['and an id', { ...site, 'docs/jobs/baker.md': post('title: Baker', 'id: 12') }, ['en docs/jobs/12']],
    ['also of a post', { ...site, 'blog/jobs/baker.md': post('title: Baker', 'slug: 7') }, ['en blog/7']],
    [
      'lists and objects are spread',
      {
        'docusaurus.config.ts': `const codes = ['en', 'fr'];
const common = { title: 'Lanternworks', url: 'https://lanternworks.example' };
export default { ...common, baseUrl: '/site/', i18n: { defaultLocale: 'en', locales: [...codes] }, presets: [['classic', {}]] };`,
        'docs/jobs/baker.md': titled,
        [`${current('i18n/fr')}/jobs/baker.md`]: fr,
      },
      ['en docs/jobs/baker', 'fr fr/docs/jobs/baker'],
    ],
  ])('%s', async (_, texts, pages) => {
    const { drafts, diagnostics } = await read(texts, { section: ['docs/jobs', 'blog/jobs'] });
    const ours = drafts.map(
      ({ language, url = '' }) => `${language} ${url.replace('https://lanternworks.example/site/', '')}`,
    );
    expect(ours.toSorted()).toEqual(pages);
    expect(diagnostics.map(({ code }) => code)).not.toContain('site-config-unsupported');
  });

  test.each([
    ['trailingSlash', "trailingSlash: process.env.CI !== 'x',"],
    ['docs.routeBasePath', "presets: [['classic', { docs: { routeBasePath: join('work', 'us') } }]],"],
    ['docs.exclude', "presets: [['classic', { docs: { exclude: ignored() } }]],"],
    ['i18n', "i18n: { defaultLocale: 'en', locales: process.env.FAST ? ['en'] : ['en', 'fr'] },"],
    ['i18n', "i18n: { defaultLocale: 'en', locales: languages() },"],
    ['plugins', 'plugins: [...more],'],
    ['markdown.parseFrontMatter', 'markdown: { parseFrontMatter: async (it) => it },'],
  ])('what is computed is said: %s (%s)', async (key, more) => {
    const { diagnostics } = await read({
      'docusaurus.config.ts': config(more),
      'docs/jobs/baker.md': titled,
    });
    const said = diagnostics.find(({ code }) => code === 'site-config-unsupported');
    expect(said?.message).toContain(`\`${key}\``);
  });

  test.each([
    ["trailingSlash: process.env.CI !== 'x',"],
    ["presets: [['classic', { docs: { routeBasePath: join('work', 'us') } }]],"],
  ])('an address that hangs on it is not guessed: %s', async (more) => {
    expect(await urls({ 'docusaurus.config.ts': config(more), 'docs/jobs/baker.md': titled })).toEqual([
      undefined,
    ]);
  });

  test('`.md` is CommonMark where the site says so', async () => {
    const body = '---\ntitle: Baker\n---\nPay {50000} EUR a year.\n';
    const html = async (more: string, file = 'docs/jobs/baker.md') => {
      const { drafts } = await read({ 'docusaurus.config.ts': config(more), [file]: body });
      return drafts.map((draft) => draft.body.html(undefined).html).join('');
    };
    expect(await html("markdown: { format: 'detect' },")).toContain('Pay {50000} EUR');
    expect(await html("markdown: { format: 'detect' },", 'docs/jobs/baker.mdx')).not.toContain('{50000}');
    expect(await html('')).not.toContain('{50000}');
  });
});

describe('the `id` of a doc names it in its address', () => {
  test.each<[string, string, string, string | undefined]>([
    ['in docs, so that a renamed file keeps its identity', 'docs/jobs/light.md', 'id: keeper', 'keeper'],
    ['behind the `slug`', 'docs/jobs/light.md', 'id: k\nslug: keeper', 'keeper'],
    ['as a number', 'docs/jobs/light.md', 'id: 42', '42'],
    ['not in pages, where it says nothing', 'src/pages/jobs/light.md', 'id: keeper', undefined],
  ])('%s', async (_case, file, head, expected) => {
    const { drafts } = await read({ ...site, [file]: post('title: Keeper', head) });
    expect(drafts.map(({ statedAddress }) => statedAddress)).toEqual([expected]);
  });
});

test('a renamed doc keeps its id where git shows the move and `id` its address', async () => {
  const file = 'docs/jobs/light.md';
  const snapshot = await gatherSite({
    files: { ...site, [file]: post('title: Keeper', 'id: keeper') },
    configuration: { sources: [{ type: 'docusaurus', path: '.', section: 'docs/jobs', links: 'there' }] },
    history: {
      [file]: {
        added: '2026-11-01T09:00:00Z',
        changed: '2026-11-01T09:00:00Z',
        names: [{ path: 'docs/jobs/keeper.md', isEdited: false }],
      },
    },
  });
  expect(snapshot.postings.map(({ id }) => id)).toEqual(['tag:lanternworks.example,2026:en/keeper']);
});
