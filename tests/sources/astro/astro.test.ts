import { describe, expect, test } from 'vitest';
import { astro } from '../../../src/sources/astro/astro.ts';
import { detectSite } from '../../../src/configuration/detect.ts';
import { gatherSite } from '../../support/memory-site.ts';
import { deskOf, filesOf } from '../hugo/desk-of.ts';

type Texts = Readonly<Record<string, string>>;

const post = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n\nLight the lamps at dusk.\n`;
const config =
  "import { defineConfig } from 'astro/config';\nexport default defineConfig({ site: 'https://lanternworks.example' });\n";
const route = (value: string, collection = 'jobs') => `---
export const getStaticPaths = async () =>
  (await getCollection('${collection}')).map((job) => ({ params: { slug: ${value} }, props: { job } }));
---
`;
const astro5 = { 'package.json': '{"dependencies": {"astro": "^5.18.2"}}' };
const site = {
  ...astro5,
  'astro.config.mjs': config,
  'src/pages/jobs/[slug].astro': route('job.id'),
};

async function read(texts: Texts, options: Readonly<Record<string, unknown>> = {}) {
  const files = filesOf(texts);
  const { detection } = detectSite(files, {});
  const source = detection?.configuration.sources[0];
  if (detection === undefined || source?.type !== 'astro') throw new Error('not recognised as an Astro site');
  const harvest = await astro.read({ ...source, ...options }, deskOf(files, detection.configuration));
  return { detection, ...harvest };
}

const urls = async (texts: Texts, options?: Readonly<Record<string, unknown>>) =>
  (await read(texts, options)).drafts.map(({ url }) => url);

describe('what is recognised', () => {
  test.each<[string, Texts, string]>([
    ['a folder of content', { 'src/content/jobs/baker.md': post('title: Baker') }, 'src/content/jobs'],
    [
      'a collection that is configured',
      {
        'src/content.config.ts':
          "const jobs = defineCollection({ loader: glob({ pattern: '**/*.md', base: './data/work' }) });\nexport const collections = { jobs };\n",
        'data/work/baker.md': post('title: Baker'),
      },
      'data/work',
    ],
    ['pages', { 'src/pages/careers/baker.md': post('title: Baker') }, 'src/pages/careers'],
  ])('%s', async (_, texts, section) => {
    const { detection, drafts } = await read({ ...site, ...texts });
    expect(detection.configuration.sources[0]).toMatchObject({ type: 'astro', section });
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.url).toMatch(/^https:\/\/lanternworks\.example\/(?:jobs|careers)\/baker\/$/);
  });

  test('a collection by its name', async () => {
    const texts = {
      ...site,
      'src/content/jobs/baker.md': post('title: Baker'),
      'src/content/team/ana.md': post('title: Ana'),
    };
    expect((await read(texts, { section: 'team' })).drafts.map(({ key }) => key)).toEqual(['ana']);
  });

  test('data that is read otherwise is none', async () => {
    const texts = {
      ...site,
      'src/content.config.ts':
        "export const collections = { jobs: defineCollection({ loader: file('src/content/jobs/all.json') }) };\n",
      'src/content/jobs/notes.md': post('title: Notes'),
    };
    expect((await read(texts)).drafts).toEqual([]);
  });
});

describe('an address that cannot be told is said, and can be stated', () => {
  const baker = { 'src/content/jobs/baker.md': post('title: Baker') };
  test.each<[string, Texts, string]>([
    ['no route', { ...astro5, 'astro.config.mjs': config }, 'no page in src/pages/'],
    ['two routes', { ...site, 'src/pages/work/[slug].astro': route('job.id') }, 'several pages'],
    [
      'a route that computes',
      { ...site, 'src/pages/jobs/[slug].astro': route('nice(job)') },
      'cannot be told',
    ],
    [
      'a route of another collection',
      { ...site, 'src/pages/jobs/[slug].astro': route('job.id', 'team') },
      'no page',
    ],
    [
      'ids of its own',
      {
        ...site,
        'src/content.config.ts':
          "export const collections = { jobs: defineCollection({ loader: glob({ pattern: '*.md', base: 'src/content/jobs', generateId: (x) => nice(x.entry) }) }) };\n",
      },
      'generateId',
    ],
  ])('%s', async (_, texts, said) => {
    const { drafts, diagnostics } = await read({ ...texts, ...baker });
    expect(drafts.map(({ url }) => url)).toEqual([undefined]);
    expect(diagnostics).toMatchObject([
      {
        code: 'address-unknown',
        message: expect.stringContaining(said) as string,
        where: { file: 'src/content/jobs/baker.md' },
      },
    ]);
    expect(await urls({ ...texts, ...baker }, { pattern: 'careers/{id}' })).toEqual([
      'https://lanternworks.example/careers/baker/',
    ]);
  });

  test('a site that its configuration computes', async () => {
    const texts = { ...site, ...baker, 'astro.config.mjs': 'export default { site: isLive ? a : b };' };
    const { diagnostics } = await read(texts);
    expect(diagnostics.map(({ code }) => code)).toContain('site-config-unsupported');
    expect(await urls(texts, { url: 'https://lanternworks.example/x/' })).toEqual([
      'https://lanternworks.example/x/jobs/baker/',
    ]);
  });
});

test('languages by folders, suffixes and heads', async () => {
  const texts = {
    ...site,
    'astro.config.mjs':
      "export default { site: 'https://lanternworks.example', i18n: { defaultLocale: 'de' }, integrations: [mdx()] };",
    'src/content/jobs/en/baker.md': post('title: Baker'),
    'src/content/jobs/fr/baker.mdx': post('title: Boulanger'),
    'src/content/jobs/cook.md': post('title: Koch'),
    'src/content/jobs/diver.md': post('title: Duiker', 'lang: nl'),
  };
  const { drafts } = await read(texts);
  expect(drafts.map(({ language, key }) => `${language} ${key}`)).toEqual([
    'de cook',
    'nl diver',
    'en baker',
    'fr baker',
  ]);
});

test('MDX: components and expressions are left out, admonition titles close', async () => {
  const texts = {
    ...site,
    'astro.config.mjs': config.replace("example'", "example', integrations: [mdx()]"),
    'src/content/jobs/baker.mdx':
      "---\ntitle: Baker\n---\nimport Apply from '../../apply.astro';\n\n# Baker\n\nBake <Badge>daily</Badge>.\n\n<Apply url={x} />\n",
  };
  const { drafts } = await read(texts);
  const found = drafts[0]?.body.html(drafts[0].url);
  expect(found?.html.trim()).toBe('<p>Bake daily.</p>');
  expect(found?.diagnostics.map(({ code }) => code)).toEqual(['shortcode-unknown', 'shortcode-unknown']);
});

test('drafts and closed postings', async () => {
  const { postings, diagnostics } = await gatherSite({
    files: {
      ...site,
      'src/content/jobs/baker.md': post('title: Baker', 'isFilled: true'),
      'src/content/jobs/cook.md': post('title: Cook', 'draft: true'),
      'src/content/jobs/diver.md': post('title: Diver', 'pubDate: 2026-11-01', 'updatedDate: 2026-11-02'),
      'src/content/jobs/eel.md': post('title: Eel catcher', 'deadline: 2026-01-01'),
    },
    configuration: { sources: [{ type: 'astro', path: '.', links: 'there' }] },
  });
  expect(postings.map(({ title, status, updated }) => `${title} ${status} ${updated.slice(0, 10)}`)).toEqual([
    'Baker closed 2026-11-01',
    'Diver open 2026-11-02',
    'Eel catcher closed 2026-11-01',
  ]);
  expect(diagnostics.map(({ code }) => code)).toContain('posting-draft');
});

describe('a page is what Astro makes one', () => {
  const newest = { 'package.json': '{"dependencies": {"astro": "^7.3.5"}}' };
  const collection = (schema: string) => ({
    'src/content.config.ts': `export const collections = { jobs: defineCollection({ loader: glob({ pattern: '**/*.md', base: 'src/content/jobs' }), schema: ${schema} }) };\n`,
  });
  const i18n = {
    'astro.config.mjs':
      "export default defineConfig({ site: 'https://lanternworks.example', i18n: { defaultLocale: 'en', locales: ['en', 'fr', { path: 'brazil', codes: ['pt-BR', 'pt'] }] } });",
  };
  const filtered = (condition: string) => ({
    ...newest,
    'src/pages/jobs/[slug].astro': `---
export async function getStaticPaths() {
  const jobs = await getCollection('jobs', ({ data }) => ${condition});
  return jobs.map((job) => ({ params: { slug: job.id }, props: { job } }));
}
---`,
    'src/content/jobs/cook.md': post('title: Cook', 'draft: false'),
  });
  const pages = async (texts: Texts, options = {}) => {
    const { drafts } = await read(texts, options);
    return drafts.map(
      ({ language, url }) => `${language} ${url?.replace('https://lanternworks.example/', '')}`,
    );
  };
  const { 'src/pages/jobs/[slug].astro': _, ...bare } = site;

  test.each<[string, Texts, readonly string[]]>([
    [
      'nor has an entry a page where a page without parameters is',
      {
        ...site,
        'src/content/jobs/baker.md': post('title: Baker'),
        'src/content/jobs/cook.md': post('title: Cook'),
        'src/pages/jobs/baker.astro': '<p>Another</p>',
      },
      ['en jobs/cook/'],
    ],
    ...(
      [
        ["({ entry }) => entry.replace(/\\.md$/, '')", 'Sub/02-Cook'],
        ["({ entry }) => entry.split('/').at(-1).replace('.md', '').toLowerCase()", '02-cook'],
        ['({ data, entry }) => data.ref ? `${data.ref}` : entry', 'R-7'],
        [
          "({ entry }) => entry.split('/').slice(1).join('/').replace(/^\\d+[-_]/, '').replace(/\\.\\w+$/, '')",
          'Cook',
        ],
      ] as const
    ).map(([code, id]): [string, Texts, readonly string[]] => [
      `an id that ${code} makes`,
      {
        ...site,
        'src/content.config.ts': `export const collections = { jobs: defineCollection({ loader: glob({ pattern: '**/*.md', base: 'src/content/jobs', generateId: ${code} }) }) };\n`,
        'src/content/jobs/Sub/02-Cook.md': post('title: Cook', 'ref: R-7'),
      },
      [`en jobs/${id}/`],
    ]),
    [
      'an entry that the route leaves out is none',
      {
        ...filtered('!data.hidden'),
        ...collection('z.any()'),
        'src/content/jobs/baker.md': post('title: Baker', 'hidden: true'),
      },
      ['en jobs/cook/'],
    ],
    [
      'nor one that a default of the schema takes out',
      {
        ...filtered('import.meta.env.PROD ? data.draft !== true : true'),
        ...collection('z.object({ title: z.string(), draft: z.boolean().default(true) })'),
        'src/content/jobs/baker.md': post('title: Baker'),
      },
      ['en jobs/cook/'],
    ],
    [
      'nor one whose name Astro cannot read',
      {
        ...newest,
        ...collection('z.any()'),
        'src/content/jobs/c#.md': post('title: C'),
        'src/content/jobs/cook.md': post('title: Cook'),
      },
      ['en jobs/cook/'],
    ],
    [
      'nor one that the route filters afterwards by a key that the schema lets pass',
      {
        ...newest,
        ...collection('z.object({ title: z.string() }).passthrough()'),
        'src/pages/jobs/[slug].astro': route('job.id').replace(
          "(await getCollection('jobs'))",
          "(await getCollection('jobs')).filter(({ data }) => data.team !== 'sea')",
        ),
        'src/content/jobs/baker.md': post('title: Baker', 'team: sea'),
        'src/content/jobs/cook.md': post('title: Cook'),
      },
      ['en jobs/cook/'],
    ],
    [
      'a field that the schema lets pass is an address, one that it drops is none',
      {
        ...newest,
        ...collection('z.object({ title: z.string() }).passthrough()'),
        'src/pages/jobs/[slug].astro': route('job.data.ref'),
        'src/content/jobs/baker.md': post('title: Baker', 'ref: r-1'),
        'src/content/jobs/cook.md': post('title: Cook'),
      },
      ['en jobs/r-1/', 'en undefined'],
    ],
    [
      'nor one at whose address the configuration puts a redirect',
      {
        ...newest,
        ...collection('z.any()'),
        'astro.config.mjs':
          "export default { site: 'https://lanternworks.example', redirects: { '/jobs/baker': '/x', '/old/': { status: 301, destination: '/y' } } };",
        'src/content/jobs/baker.md': post('title: Baker'),
        'src/content/jobs/cook.md': post('title: Cook'),
      },
      ['en jobs/cook/'],
    ],
    [
      'nor MDX where its integration is not named, nor other endings in a collection',
      {
        ...newest,
        'src/content.config.ts':
          "export const collections = { jobs: defineCollection({ loader: glob({ pattern: '**/*', base: 'src/content/jobs' }) }) };",
        'src/content/jobs/baker.mdx': post('title: Baker'),
        'src/content/jobs/diver.markdown': post('title: Diver'),
        'src/content/jobs/cook.md': post('title: Cook'),
      },
      ['en jobs/cook/'],
    ],
    [
      'a name with `_` before it is one like any other where the pattern takes it',
      {
        ...newest,
        ...collection('z.any()'),
        'src/content/jobs/_cook.md': post('title: Cook'),
        'src/content/jobs/_template.md': post('title: Title of the job'),
      },
      ['en jobs/_cook/'],
    ],
    [
      'letters that are written in two are composed in an address',
      { ...newest, ...collection('z.any()'), 'src/content/jobs/ze\u0301.md': post('title: Z') },
      ['en jobs/z%C3%A9/'],
    ],
    [
      'pages have more endings',
      { 'src/pages/jobs/baker.mdown': post('title: Baker'), 'src/pages/jobs/_cook.md': post('title: Cook') },
      ['en jobs/baker/'],
    ],
    [
      'of two with one id the last is one',
      {
        ...newest,
        ...collection('z.any()'),
        'src/content/jobs/Cook.md': post('title: Upper'),
        'src/content/jobs/cook.md': post('title: Lower'),
      },
      ['en jobs/cook/'],
    ],
    [
      'a folder is no collection for Astro 6 and newer',
      { ...newest, 'src/content/jobs/cook.md': post('title: Cook') },
      [],
    ],
    [
      'a number is a slug',
      { ...collection('z.any()'), 'src/content/jobs/cook.md': post('title: Cook', 'slug: 2024') },
      ['en jobs/2024/'],
    ],
    [
      'pages below a language are in it',
      {
        ...i18n,
        'src/pages/jobs/baker.md': post('title: Baker'),
        'src/pages/fr/jobs/baker.md': post('title: Boulanger'),
        'src/pages/brazil/jobs/baker.md': post('title: Padeiro'),
      },
      ['en jobs/baker/', 'fr fr/jobs/baker/', 'pt-BR brazil/jobs/baker/'],
    ],
    [
      'entries too',
      {
        ...i18n,
        ...collection('z.any()'),
        'src/content/jobs/baker.md': post('title: Baker'),
        'src/content/jobs/brazil/padeiro.md': post('title: Padeiro'),
      },
      ['en jobs/baker/', 'pt-BR jobs/brazil/padeiro/'],
    ],
    [
      'pages are read beside a collection',
      {
        ...i18n,
        ...collection('z.any()'),
        'src/content/jobs/cook.md': post('title: Cook'),
        'src/pages/jobs/baker.md': post('title: Baker'),
        'src/pages/jobs/diver/index.mdx': post('title: Diver'),
        'src/pages/jobs/miller/index.md': post('title: Miller'),
        'src/pages/fr/jobs/baker.md': post('title: Boulanger'),
        'src/pages/jobs/_sailor.md': post('title: Sailor'),
        'src/pages/jobs/index.md': post('title: Our jobs'),
        'src/pages/careers/life.md': post('title: Life with us'),
        'src/pages/news/prize.md': post('title: A prize'),
      },
      ['en jobs/baker/', 'en jobs/cook/', 'en jobs/miller/', 'fr fr/jobs/baker/'],
    ],
    [
      'and where one has the address of an entry, the page is what is there',
      {
        ...collection('z.any()'),
        'src/content/jobs/cook.md': post('title: Cook'),
        'src/content/jobs/baker.md': post('title: Baker'),
        'src/pages/jobs/baker.md': post('title: Baker on a page'),
      },
      ['en jobs/baker/', 'en jobs/cook/'],
    ],
    [
      'Starlight shows its docs at the root',
      {
        'astro.config.mjs':
          "export default defineConfig({ site: 'https://lanternworks.example', integrations: [starlight({ title: 'Lanternworks' })] });",
        'src/content.config.ts':
          'export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };',
        'src/content/docs/jobs/baker.md': post('title: Baker'),
      },
      ['en jobs/baker/'],
    ],
  ])('%s', async (_name, texts, expected) => {
    expect((await pages({ ...site, ...texts }, { section: undefined })).toSorted()).toEqual(expected);
  });

  test('one layout is the same from wherever it is named', async () => {
    const at = (path: string, layout: string) => ({
      [`src/pages/jobs/${path}`]: post('title: X', `layout: ${layout}`),
    });
    const { drafts } = await read({
      ...astro5,
      'astro.config.mjs': config,
      ...at('baker.md', '../../layouts/Page.astro'),
      ...at('cook/index.md', '../../../layouts/Page.astro'),
    });
    expect(drafts.map(({ head }) => head?.kind)).toEqual(['page', 'page']);
  });

  test.each([
    ['^5.18.2', 'jobs/baker/'],
    ['^7.3.5', 'jobs/baker.html'],
    ['latest', 'jobs/baker.html'],
  ])('a preserved page of Astro %s is at %s', async (version, path) => {
    const texts = {
      ...bare,
      'package.json': `{"dependencies": {"astro": "${version}"}}`,
      'astro.config.mjs':
        "export default { site: 'https://lanternworks.example', build: { format: 'preserve' } };",
      'src/pages/jobs/baker.md': post('title: Baker'),
    };
    expect(await pages(texts)).toEqual([`en ${path}`]);
  });

  test.each([
    ['is said where the site names none', 'preserve', '*', true],
    ['is not spoken of where the site names it', 'preserve', '^7.3.5', false],
    ['is not spoken of where all give the same address', 'file', '*', false],
  ])('the version that is assumed %s', async (_, format, version, isSaid) => {
    const { diagnostics } = await read({
      ...bare,
      'package.json': `{"dependencies": {"astro": "${version}"}}`,
      'astro.config.mjs': `export default { site: 'https://lanternworks.example', build: { format: '${format}' } };`,
      'src/pages/jobs/baker.md': post('title: Baker'),
      'src/pages/jobs/cook/index.md': post('title: Cook'),
    });
    const said = diagnostics.filter(({ code }) => code === 'version-assumed');
    // Either version calls an index by its folder.
    expect(said.map(({ where }) => where?.file)).toEqual(isSaid ? ['src/pages/jobs/baker.md'] : []);
  });

  test('what only running it would tell is said, and no address is guessed', async () => {
    const computed = {
      ...bare,
      'astro.config.mjs':
        "export default { site: 'https://lanternworks.example', trailingSlash: process.env.CI !== 'x' ? 'never' : 'always' };",
      'src/pages/jobs/baker.md': post('title: Baker'),
    };
    const { drafts, diagnostics } = await read(computed);
    expect(drafts.map(({ url }) => url)).toEqual([undefined]);
    expect(diagnostics.map(({ code }) => code)).toContain('site-config-unsupported');
    const unclear = { ...site, ...filtered('data.until > now()'), ...collection('z.any()') };
    const found = await read(unclear);
    expect(found.diagnostics.map(({ code }) => code)).toContain('address-unknown');
  });
});
