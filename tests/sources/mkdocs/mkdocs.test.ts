import { describe, expect, test } from 'vitest';
import { detectSite } from '../../../src/configuration/detect.ts';
import { gatherSite } from '../../support/memory-site.ts';
import { mkdocs } from '../../../src/sources/mkdocs/mkdocs.ts';
import type { Configuration } from '../../../src/model/configuration.ts';
import { deskOf, filesOf } from '../hugo/desk-of.ts';

type Texts = Readonly<Record<string, string>>;

const baker = '---\ntitle: Baker\n---\n\nWe bake for the lighthouse.\n';
const site = (rest = '') => `site_name: Lanternworks\nsite_url: https://lanternworks.example/en/\n${rest}`;

function detect(texts: Texts, section?: string) {
  return mkdocs.detect?.(filesOf(texts), section === undefined ? {} : { section });
}

async function read(
  texts: Texts,
  options: Readonly<Record<string, unknown>> = {},
  part: Partial<Configuration> = {},
) {
  const detection = detect(texts);
  if (detection === undefined) throw new Error('not recognised');
  const configuration = { ...detection.configuration, ...part };
  const source = { type: 'mkdocs', path: '.', links: 'there', ...options } as const;
  return mkdocs.read(source, deskOf(filesOf(texts), configuration));
}

async function addresses(texts: Texts, options?: Readonly<Record<string, unknown>>) {
  const { drafts } = await read(texts, options);
  return Object.fromEntries(drafts.map(({ file, language, url }) => [file, `${language} ${url}`]));
}

test('what nav calls a page stands in for its file’s name', async () => {
  const { drafts } = await read({
    'mkdocs.yml': site('nav: [{Jobs: [Head cook: jobs/x1.md, Diver: jobs/x2.md]}]\n'),
    'docs/jobs/x1.md': 'We cook.\n',
    'docs/jobs/x2.md': '# Deep diver\n\nWe dive.\n',
  });
  expect(drafts.map(({ title }) => title?.value)).toEqual(['Head cook', 'Deep diver']);
});

test.each([
  ['[{Jobs: [Baker (closed): jobs/baker.md]}]', 'closed'],
  ['[{Jobs: [~~Baker~~: jobs/baker.md]}]', 'closed'],
  ['[{Jobs: [{Open: jobs/cook.md}, {Past openings: [jobs/baker.md]}]}]', 'closed'],
  ['[{Past openings: [Baker: jobs/baker.md]}]', 'closed'],
  ['[{Anciennes offres: [jobs/baker.md]}]', 'closed'],
  ['[{Archive: [{Old news: news.md}]}, {Jobs: [jobs/baker.md]}]', 'open'],
  ['[{Past openings: [jobs/cook.md]}, {Open: [jobs/baker.md]}]', 'open'],
  ['[{Open positions: [Baker: jobs/baker.md]}]', 'open'],
  ['[{Past projects: [Closed-loop baker: jobs/baker.md]}]', 'open'],
])('a posting that nav lists as %s is %s', async (nav, status) => {
  const files = {
    'mkdocs.yml': site(`nav: ${nav}\n`),
    'docs/jobs/baker.md': '# Baker\n\nYou bake by night and sleep by day.\n',
  };
  const { detection } = detectSite(filesOf(files), {});
  if (detection === undefined) throw new Error('not recognised');
  const { postings } = await gatherSite({ files, configuration: detection.configuration });
  expect(postings.map((posting) => posting.status)).toEqual([status]);
});

describe('a post of the blog is where Material 9.6.4 builds it', () => {
  const posts: readonly (readonly [string, string])[] = [
    [
      'baker',
      '---\ntitle: Night Baker (m/f) & Co.\ndate: 2026-01-05\ncategories: [Café Noir, Night, Café Noir]\n---\nText.\n',
    ],
    ['own', '---\ntitle: X\ndate: 2026-11-09T23:30:00-05:00\nslug: My_Own\n---\nText.\n'],
    ['sub/naïve--name', '---\ndate: {created: 2026-02-03}\n---\n# Köchin <b>für</b> *das* Café_x\n\nText.\n'],
    ['no_title-AT', '---\ndate: 2026-02-03\n---\nText.\n'],
  ];
  test.each<[string, string, readonly (string | undefined)[]]>([
    [
      'by date and title',
      '',
      [
        'jobs/2026/01/05/night-baker-mf--co/',
        'jobs/2026/11/09/My_Own/',
        'jobs/2026/02/03/köchin-für-das-café_x/',
        'jobs/2026/02/03/no-title-at/',
      ],
    ],
    [
      'by category',
      "post_url_format: '{categories}/{date}/{slug}', post_url_date_format: yyyy-MM",
      [
        'jobs/café-noir/2026-01/night-baker-mf--co/',
        'jobs/2026-11/My_Own/',
        'jobs/2026-02/köchin-für-das-café_x/',
        'jobs/2026-02/no-title-at/',
      ],
    ],
    [
      'by file',
      "post_url_format: '{file}'",
      ['jobs/baker/', 'jobs/own/', 'jobs/naïve--name/', 'jobs/no_title-AT/'],
    ],
    [
      'with marks of its own',
      "post_url_format: '{date}/{slug}.html', post_url_date_format: d.M.yy, post_slugify_separator: _",
      [
        'jobs/5.1.26/night_baker_mf__co.html/',
        'jobs/9.11.26/My_Own.html/',
        'jobs/3.2.26/köchin_für_das_café_x.html/',
        'jobs/3.2.26/no_title_at.html/',
      ],
    ],
    [
      'by two categories',
      "post_url_format: '{categories}/{slug}', post_url_max_categories: 2, categories_slugify_separator: '+'",
      [
        'jobs/café%2Bnoir/night/night-baker-mf--co/',
        'jobs/My_Own/',
        'jobs/köchin-für-das-café_x/',
        'jobs/no-title-at/',
      ],
    ],
    [
      'nowhere that is told: months in words',
      'post_url_date_format: MMMM',
      [undefined, undefined, undefined, undefined],
    ],
    [
      'where pages are, without the plugin',
      'enabled: false',
      ['jobs/posts/baker/', 'jobs/posts/own/', 'jobs/posts/sub/naïve--name/', 'jobs/posts/no_title-AT/'],
    ],
  ])('%s', async (_, options, expected) => {
    const { drafts, diagnostics } = await read({
      'mkdocs.yml': site(`plugins: [{blog: {blog_dir: jobs, ${options}}}]\n`),
      ...Object.fromEntries(posts.map(([name, text]) => [`docs/jobs/posts/${name}.md`, text])),
    });
    const paths = new Map(
      drafts.map(({ file, url }) => [file, url?.replace('https://lanternworks.example/en/', '')]),
    );
    expect(posts.map(([name]) => paths.get(`docs/jobs/posts/${name}.md`))).toEqual(
      expected.map((path) => path && encodeURI(path).replaceAll('%252B', '%2B')),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(
      expected.flatMap((path) => (path === undefined ? ['address-unknown'] : [])),
    );
  });
});

describe('what a page becomes', () => {
  test('a posting with its title, key, language and address', async () => {
    const { drafts, diagnostics, leftOut } = await read({
      'mkdocs.yml': site(),
      'docs/about/jobs/baker.md': baker,
    });
    expect(drafts).toMatchObject([
      {
        file: 'docs/about/jobs/baker.md',
        language: 'en',
        key: 'baker',
        slug: 'baker',
        title: { value: 'Baker' },
        url: 'https://lanternworks.example/en/about/jobs/baker/',
        pairing: { path: 'baker' },
      },
    ]);
    expect(diagnostics).toEqual([]);
    expect(leftOut).toBe(0);
  });

  test('a page without front matter takes its title from its first heading', async () => {
    const { drafts } = await read({
      'mkdocs.yml': site(),
      'docs/jobs/baker.md': '# Night baker\n\nWe bake.\n',
    });
    expect(drafts[0]?.title?.value).toBe('Night baker');
  });

  test('a faulty page is left out and said, the others stay', async () => {
    const { drafts, diagnostics, leftOut } = await read({
      'mkdocs.yml': site(),
      'docs/jobs/baker.md': baker,
      'docs/jobs/cook.md': '---\ntitle: [\n---\n\nWe cook.\n',
    });
    expect(drafts.map(({ key }) => key)).toEqual(['baker']);
    expect(diagnostics).toMatchObject([
      { code: 'front-matter-invalid', where: { file: 'docs/jobs/cook.md' } },
    ]);
    expect(leftOut).toBe(1);
  });

  test('pages that list or introduce postings are none', async () => {
    const { drafts } = await read({
      'mkdocs.yml': site(),
      'docs/about/jobs.md': '# Jobs\n\n- [Baker](jobs/baker.md)\n',
      'docs/about/jobs/index.md': '# Jobs\n',
      'docs/about/jobs/README.md': '# Jobs\n',
      'docs/about/jobs/openings.md': '# Openings\n',
      'docs/about/jobs/_template.md': '# Template\n',
      'docs/about/jobs/baker.md': baker,
      'docs/about/jobs/cook/index.md': '# Cook\n\nWe cook.\n',
      'docs/about/jobs/2024/index.md': '# Jobs of 2024\n',
      'docs/about/jobs/2024/sailor.md': '# Sailor\n',
      'docs/about/jobs/photo.png': '',
      'docs/about/team.md': '# Team\n',
    });
    expect(drafts.map(({ key }) => key)).toEqual(['2024/sailor', 'baker', 'cook']);
    expect(drafts.find(({ key }) => key === 'cook')).toMatchObject({
      slug: 'cook',
      url: 'https://lanternworks.example/en/about/jobs/cook/',
    });
  });

  test('admonitions and icons do not leak into the text', async () => {
    const text = `${baker}\n:material-anchor: Harbour\n\n!!! info "Position Closed"\n\n    Thank you.\n`;
    const { drafts } = await read({ 'mkdocs.yml': site(), 'docs/jobs/baker.md': text });
    const html = drafts[0]?.body.html(drafts[0].url).html ?? '';
    expect(html).toContain('Harbour');
    expect(html).not.toMatch(/:material|!!!/);
  });
});

describe('addresses', () => {
  test.each([
    ['', 'https://lanternworks.example/en/jobs/baker/'],
    ['use_directory_urls: false\n', 'https://lanternworks.example/en/jobs/baker.html'],
    ['use_directory_urls: no\n', 'https://lanternworks.example/en/jobs/baker.html'],
    ['use_directory_urls: true\n', 'https://lanternworks.example/en/jobs/baker/'],
  ])('with %j in the configuration', async (rest, url) => {
    expect(await addresses({ 'mkdocs.yml': site(rest), 'docs/jobs/baker.md': baker })).toEqual({
      'docs/jobs/baker.md': `en ${url}`,
    });
  });

  test('names are encoded as MkDocs encodes them', async () => {
    const found = await addresses({ 'mkdocs.yml': site(), 'docs/jobs/crêpe cook (m,f)!.md': baker });
    expect(Object.values(found)).toEqual([
      'en https://lanternworks.example/en/jobs/cr%C3%AApe%20cook%20%28m%2Cf%29%21/',
    ]);
  });

  test('a site address without a final slash is a folder all the same', async () => {
    const found = await addresses({
      'mkdocs.yml': 'site_url: https://lanternworks.example/docs',
      'docs/jobs/baker.md': baker,
    });
    expect(Object.values(found)).toEqual(['en https://lanternworks.example/docs/jobs/baker/']);
  });

  test('docs_dir may be another folder, or the one of the configuration', async () => {
    expect(
      await addresses({ 'mkdocs.yml': site('docs_dir: ./pages/\n'), 'pages/jobs/baker.md': baker }),
    ).toEqual({
      'pages/jobs/baker.md': 'en https://lanternworks.example/en/jobs/baker/',
    });
    expect(await addresses({ 'mkdocs.yml': site('docs_dir: .\n'), 'jobs/baker.md': baker })).toEqual({
      'jobs/baker.md': 'en https://lanternworks.example/en/jobs/baker/',
    });
  });

  test('`url` of the source wins over the site’s own', async () => {
    const texts = { 'mkdocs.yml': site(), 'docs/jobs/baker.md': baker };
    expect(await addresses(texts, { url: 'https://www.lanternworks.example/' })).toEqual({
      'docs/jobs/baker.md': 'en https://www.lanternworks.example/jobs/baker/',
    });
  });

  test('without mkdocs.yml the defaults of MkDocs are meant, and the address of the language in the configuration', async () => {
    const texts = { 'docs/about/jobs/baker.md': baker };
    expect((await read(texts)).drafts[0]).not.toHaveProperty('url');
    const languages = [{ tag: 'en', title: 'Jobs', url: 'https://lanternworks.example/en/' }] as never;
    expect((await read(texts, {}, { languages })).drafts[0]?.url).toBe(
      'https://lanternworks.example/en/about/jobs/baker/',
    );
  });

  test('a section that is not there, or not any more, yields nothing, and that is said', async () => {
    const texts = { 'mkdocs.yml': site(), 'docs/about/jobs.md': '# Jobs\n' };
    const { drafts, diagnostics, leftOut } = await read(texts, { section: 'about/jobs' });
    expect({ drafts, leftOut }).toEqual({ drafts: [], leftOut: 0 });
    expect(diagnostics).toMatchObject([
      { severity: 'warning', code: 'site-no-postings-found', where: { file: 'mkdocs.yml' } },
    ]);
    expect(diagnostics[0]?.message).toContain('about/jobs');
  });
});

describe('languages', () => {
  const i18n = {
    'docs/about/jobs/baker.md': baker,
    'i18n/fr/about/jobs/baker.md': '---\ntitle: Boulanger\n---\n\nNous cuisons.\n',
    'i18n/pt-BR/about/jobs/baker.md': baker,
    'i18n/glossary/about/jobs/baker.md': baker,
  };

  test('translations in i18n/ are the same site beside it', async () => {
    expect(await addresses({ 'mkdocs.yml': site(), ...i18n })).toEqual({
      'docs/about/jobs/baker.md': 'en https://lanternworks.example/en/about/jobs/baker/',
      'i18n/fr/about/jobs/baker.md': 'fr https://lanternworks.example/fr/about/jobs/baker/',
      'i18n/pt-BR/about/jobs/baker.md': 'pt-BR https://lanternworks.example/pt-BR/about/jobs/baker/',
    });
  });

  test('or below it, where the address does not end with the default language', async () => {
    const found = await addresses({ 'mkdocs.yml': 'site_url: https://lanternworks.example/', ...i18n });
    expect(found['docs/about/jobs/baker.md']).toBe('en https://lanternworks.example/about/jobs/baker/');
    expect(found['i18n/fr/about/jobs/baker.md']).toBe('fr https://lanternworks.example/fr/about/jobs/baker/');
  });

  test('translations share their path', async () => {
    const { drafts } = await read({ 'mkdocs.yml': site(), ...i18n });
    expect(new Set(drafts.map(({ pairing }) => pairing.path))).toEqual(new Set(['baker']));
  });

  test('the theme says the language of the site', async () => {
    const french = site().replace('/en/', '/');
    const texts = (theme: string) => ({ 'mkdocs.yml': french + theme, 'docs/emplois/boulanger.md': baker });
    expect(Object.values(await addresses(texts('theme:\n  name: material\n  language: fr\n')))[0]).toMatch(
      /^fr /,
    );
    expect(Object.values(await addresses(texts('theme:\n  name: mkdocs\n  locale: fr_CA\n')))[0]).toMatch(
      /^fr-CA /,
    );
  });

  test.each([
    [
      'beside the folder of the site’s own language',
      'docs/jobs/baker.md',
      'docs/fr/jobs/baker.md',
      'fr/jobs/baker/',
    ],
    ['called otherwise', 'docs/jobs/baker.md', 'docs/fr/emplois/boulanger.md', 'fr/emplois/boulanger/'],
    ['inside it', 'docs/jobs/baker.md', 'docs/jobs/fr/baker.md', 'jobs/fr/baker/'],
    [
      'somewhere below',
      'docs/about/jobs/baker.md',
      'docs/about/fr/emplois/boulanger.md',
      'about/fr/emplois/boulanger/',
    ],
  ])('a folder plainly of another language, %s, holds postings in it', async (_, own, other, path) => {
    const found = await addresses({ 'mkdocs.yml': site(), [own]: baker, [other]: baker });
    expect(found[own]).toMatch(/^en /);
    expect(found[other]).toBe(`fr https://lanternworks.example/en/${path}`);
  });

  test.each(['docs/jobs/it/admin.md', 'docs/it/jobs/admin.md', 'docs/jobs/hr/clerk.md'])(
    'a department is no language: %s',
    async (file) => {
      const found = await addresses({ 'mkdocs.yml': site(), 'docs/jobs/baker.md': baker, [file]: baker });
      expect(found['docs/jobs/baker.md']).toMatch(/^en /);
      expect(found[file] ?? 'en ').toMatch(/^en /);
    },
  );

  test('a site of VitePress is no guess at MkDocs', () => {
    const texts = { 'docs/jobs/baker.md': baker, 'docs/index.md': '# Home\n' };
    expect(detect(texts)).toBeDefined();
    expect(
      detect({ ...texts, 'package.json': '{"devDependencies": {"vitepress": "1.6.4"}}' }),
    ).toBeUndefined();
  });

  test('folders in docs_dir without a plugin keep their folder in the address', async () => {
    const texts = {
      'mkdocs.yml': 'site_url: https://lanternworks.example/',
      'docs/en/jobs/baker.md': baker,
      'docs/fr/emplois/baker.md': baker,
      'docs/img/logo.md': '',
    };
    expect(await addresses(texts)).toEqual({
      'docs/en/jobs/baker.md': 'en https://lanternworks.example/en/jobs/baker/',
      'docs/fr/emplois/baker.md': 'fr https://lanternworks.example/fr/emplois/baker/',
    });
    expect((await read(texts)).drafts.map(({ pairing }) => pairing.path)).toEqual(['baker', 'baker']);
  });

  test('a department called `it` is no language', async () => {
    const found = await addresses({
      'mkdocs.yml': site(),
      'docs/jobs/baker.md': baker,
      'docs/it/jobs/coder.md': baker,
    });
    expect(Object.values(found).every((one) => String(one).startsWith('en '))).toBe(true);
  });

  test('suffixes without a plugin stay in the address; a name with a dot is no translation', async () => {
    expect(
      await addresses({
        'mkdocs.yml': site(),
        'docs/jobs/baker.md': baker,
        'docs/jobs/baker.fr.md': baker,
        'docs/jobs/head.of.it.md': baker,
      }),
    ).toEqual({
      'docs/jobs/baker.md': 'en https://lanternworks.example/en/jobs/baker/',
      'docs/jobs/baker.fr.md': 'fr https://lanternworks.example/en/jobs/baker.fr/',
      'docs/jobs/head.of.it.md': 'en https://lanternworks.example/en/jobs/head.of.it/',
    });
  });

  const plugin = (structure: string, more = '') => `
site_name: Lanternworks
site_url: https://lanternworks.example/
plugins:
  - search
  - i18n:
      docs_structure: ${structure}
      languages:
        - {locale: fr, name: Français, site_name: Phares}
        - {locale: en, name: English, default: true}
        - {locale: de, name: Deutsch, build: false}
${more}`;

  test('the plugin i18n with suffixes', async () => {
    const { drafts, diagnostics } = await read({
      'mkdocs.yml': plugin('suffix'),
      'docs/jobs/baker.md': baker,
      'docs/jobs/baker.fr.md': baker,
      'docs/jobs/baker.de.md': baker,
      'docs/jobs/baker.es.md': baker,
      'docs/jobs/cook.en.md': baker,
      'docs/jobs/cook.md': baker,
    });
    expect(drafts.map(({ file, language, url }) => [file, language, url])).toEqual([
      ['docs/jobs/baker.fr.md', 'fr', 'https://lanternworks.example/fr/jobs/baker/'],
      ['docs/jobs/baker.md', 'en', 'https://lanternworks.example/jobs/baker/'],
      ['docs/jobs/cook.en.md', 'en', 'https://lanternworks.example/jobs/cook/'],
    ]);
    expect(diagnostics).toMatchObject([
      { code: 'language-unknown', where: { file: 'docs/jobs/baker.es.md' } },
    ]);
  });

  test('the plugin i18n with folders', async () => {
    expect(
      await addresses({
        'mkdocs.yml': plugin('folder'),
        'docs/en/jobs/baker.md': baker,
        'docs/fr/jobs/baker.md': baker,
        'docs/de/jobs/baker.md': baker,
      }),
    ).toEqual({
      'docs/en/jobs/baker.md': 'en https://lanternworks.example/jobs/baker/',
      'docs/fr/jobs/baker.md': 'fr https://lanternworks.example/fr/jobs/baker/',
    });
  });

  test('titles and the default language come from the plugin', () => {
    const found = detect({
      'mkdocs.yml': plugin('folder'),
      'docs/en/jobs/baker.md': baker,
      'docs/fr/jobs/baker.md': baker,
    });
    expect(found?.configuration.languages).toEqual([
      { tag: 'en', title: 'Lanternworks', url: 'https://lanternworks.example/' },
      { tag: 'fr', title: 'Phares', url: 'https://lanternworks.example/fr/' },
    ]);
  });

  test('the older plugin, with a mapping of languages', async () => {
    const old =
      'site_url: https://lanternworks.example/\nplugins:\n  i18n:\n    default_language: en\n    languages: {en: English, fr: Français}\n';
    expect(
      await addresses({ 'mkdocs.yml': old, 'docs/jobs/baker.md': baker, 'docs/jobs/baker.fr.md': baker }),
    ).toEqual({
      'docs/jobs/baker.md': 'en https://lanternworks.example/jobs/baker/',
      'docs/jobs/baker.fr.md': 'fr https://lanternworks.example/fr/jobs/baker/',
    });
  });
});

describe('links between source files', () => {
  const texts = {
    'mkdocs.yml': site(),
    'docs/index.md': '# Home\n',
    'docs/about/jobs.md': '# Jobs\n',
    'docs/about/map.png': '',
    'docs/about/jobs/cook.md': '# Cook\n',
    'i18n/fr/about/jobs.md': '# Emplois\n',
  };
  const hrefs = async (href: string, more: Texts = {}, file = 'docs/about/jobs/baker.md') => {
    const { drafts } = await read({ ...texts, ...more, [file]: `# Baker\n\n[there](<${href}>)\n` });
    const draft = drafts.find((one) => one.file === file);
    return /href="([^"]*)"/.exec(draft?.body.html(draft.url).html ?? '')?.[1];
  };
  const home = 'https://lanternworks.example/en/';

  test.each([
    ['../jobs.md', `${home}about/jobs/`],
    ['cook.md#pay', `${home}about/jobs/cook/#pay`],
    ['../../index.md', home],
    ['../map.png', `${home}about/map.png`],
    ['https://other.example/x.md', 'https://other.example/x.md'],
    ['/privacy/', 'https://lanternworks.example/privacy/'],
    ['mailto:jobs@lanternworks.example', 'mailto:jobs@lanternworks.example'],
    ['missing.md', `${home}about/jobs/baker/missing.md`],
    ['../../../../etc/passwd', 'https://lanternworks.example/etc/passwd'],
  ])('%s', async (href, expected) => {
    expect(await hrefs(href)).toBe(expected);
  });

  test('in a translation they lead to the translation, or to where it would be', async () => {
    const french = 'i18n/fr/about/jobs/baker.md';
    expect(await hrefs('../jobs.md', {}, french)).toBe('https://lanternworks.example/fr/about/jobs/');
    expect(await hrefs('cook.md', {}, french)).toBe('https://lanternworks.example/fr/about/jobs/cook/');
  });

  test('with suffixes they lead to the page in the same language', async () => {
    const plugin =
      'site_url: https://lanternworks.example/\nplugins: [{i18n: {languages: [{locale: en, default: true}, {locale: fr}]}}]\n';
    const more = { 'mkdocs.yml': plugin, 'docs/about/jobs.fr.md': '# Emplois\n' };
    const french = 'docs/about/jobs/baker.fr.md';
    expect(await hrefs('../jobs.md', more, french)).toBe('https://lanternworks.example/fr/about/jobs/');
    expect(await hrefs('cook.md', more, french)).toBe('https://lanternworks.example/fr/about/jobs/cook/');
  });
});

describe('detection', () => {
  test('a complete configuration and what was found', () => {
    const found = detect({
      'mkdocs.yml': site('site_description: Light for forty harbours\n'),
      'docs/about/jobs/baker.md': baker,
      'docs/about/jobs/cook.md': baker,
      'docs/about/jobs.md': '# Jobs\n',
      'i18n/fr/about/jobs/baker.md': baker,
    });
    expect(found?.configuration).toEqual({
      languages: [
        {
          tag: 'en',
          title: 'Lanternworks',
          description: 'Light for forty harbours',
          url: 'https://lanternworks.example/en/',
        },
        {
          tag: 'fr',
          title: 'Lanternworks',
          description: 'Light for forty harbours',
          url: 'https://lanternworks.example/fr/',
        },
      ],
      organization: { name: 'Lanternworks', url: 'https://lanternworks.example/' },
      timeZone: 'UTC',
      tag: { name: 'lanternworks.example', date: '2026' },
      sources: [{ type: 'mkdocs', path: '.', links: 'there', section: 'about/jobs' }],
      defaults: {},
      overrides: {},
      frontMatter: {},
      prose: {},
      feeds: { entries: 50 },
    });
    expect(found?.notes).toEqual([
      'A MkDocs site, "Lanternworks" (mkdocs.yml)',
      'Postings in docs/about/jobs/, i18n/fr/about/jobs/',
      'English (en) at https://lanternworks.example/en/: 2 postings',
      'Français (fr) at https://lanternworks.example/fr/: 1 posting',
    ]);
    expect(found?.diagnostics).toEqual([]);
  });

  test.each([
    ['docs/jobs/a.md', 'jobs'],
    ['docs/company/work-with-us/a.md', 'company/work-with-us'],
    ['docs/Carrières/a.md', 'Carrières'],
    ['docs/karriere/stellenangebote/a.md', 'karriere/stellenangebote'],
    ['docs/careers/positions/a.md', 'careers/positions'],
    ['docs/equipe/vagas/a.md', 'equipe/vagas'],
  ])('postings in %s', (file, section) => {
    expect(
      detect({ 'mkdocs.yml': site(), [file]: baker, 'docs/index.md': '' })?.configuration.sources[0],
    ).toMatchObject({ section });
  });

  test.each(['team/open', 'docs/team/open', './docs/team/open/'])(
    'the section %s outright',
    async (section) => {
      const texts = { 'mkdocs.yml': site(), 'docs/team/open/a.md': baker, 'docs/jobs/b.md': baker };
      expect(detect(texts, section)?.configuration.sources[0]).toMatchObject({ section: 'team/open' });
      expect((await read(texts, { section })).drafts.map(({ key }) => key)).toEqual(['a']);
    },
  );

  test('a site without postings is recognised and says what is missing', () => {
    const found = detect({ 'mkdocs.yml': site(), 'docs/index.md': '# Home\n' });
    expect(found?.diagnostics).toMatchObject([
      { code: 'site-no-postings-found', hint: expect.stringContaining('--section') },
    ]);
  });

  test('a site that does not say its address gets an authority that is nobody’s', () => {
    const found = detect({ 'mkdocs.yml': 'site_name: Lanternworks\n', 'docs/jobs/baker.md': baker });
    expect(found?.configuration.tag).toEqual({ name: 'localhost.invalid', date: '2026' });
    expect(found?.diagnostics).toMatchObject([{ severity: 'warning', code: 'site-url-missing' }]);
  });

  test('docs/ with postings and no mkdocs.yml is a guess, and says so', () => {
    const found = detect({ 'docs/about/jobs/baker.md': baker });
    expect(found?.notes[0]).toMatch(/^A guess/);
    expect(found?.diagnostics).toMatchObject([{ code: 'site-url-missing' }]);
    expect(found?.configuration.sources[0]).toMatchObject({ type: 'mkdocs', section: 'about/jobs' });
  });

  test.each([
    ['an empty folder', {}],
    ['docs/ without postings', { 'docs/index.md': '# Home\n', 'README.md': '' }],
    ['a list of jobs alone', { 'docs/about/jobs.md': '# Jobs\n' }],
    ['another generator', { 'hugo.toml': '', 'content/jobs/baker.md': baker }],
  ])('%s is not recognised', (_name, texts: Texts) => {
    expect(detect(texts)).toBeUndefined();
  });
});

describe('pages that MkDocs does not make', () => {
  const config = (more: string) => site(`plugins:\n  - redirects:\n      redirect_maps:\n${more}\n`);
  const files = (texts: readonly string[]) => Object.fromEntries(texts.map((file) => [file, baker]));

  test.each<[string, Texts, Readonly<Record<string, string>>]>([
    [
      'one in whose place a redirect is written',
      {
        'mkdocs.yml': config('        jobs/cook.md: jobs/baker.md'),
        ...files(['docs/jobs/baker.md', 'docs/jobs/cook.md']),
      },
      { 'docs/jobs/baker.md': 'en https://lanternworks.example/en/jobs/baker/' },
    ],
    [
      'a redirect that leads nowhere is not written',
      { 'mkdocs.yml': config('        jobs/cook.md: jobs/none.md'), ...files(['docs/jobs/cook.md']) },
      { 'docs/jobs/cook.md': 'en https://lanternworks.example/en/jobs/cook/' },
    ],
    [
      'what is excluded, and what is a draft',
      {
        'mkdocs.yml': site('exclude_docs: |\n  old/\n  *.tmp.md\ndraft_docs: |\n  /jobs/cook.md\n'),
        ...files(['docs/jobs/baker.md', 'docs/jobs/old/baker.md', 'docs/jobs/cook.md', 'docs/jobs/x.tmp.md']),
      },
      { 'docs/jobs/baker.md': 'en https://lanternworks.example/en/jobs/baker/' },
    ],
    [
      'what the plugin exclude takes out, by globs that cross folders and by beginnings',
      {
        'mkdocs.yml': site(
          "plugins:\n  - exclude:\n      glob:\n        - '*/concept/*'\n        - '*.tmp'\n      regex:\n        - '^jobs/old-.*\\.md$'\n",
        ),
        ...files([
          'docs/jobs/baker.md',
          'docs/jobs/concept/cook.md',
          'docs/jobs/old-1.md',
          'docs/jobs/older.md',
        ]),
      },
      {
        'docs/jobs/baker.md': 'en https://lanternworks.example/en/jobs/baker/',
        'docs/jobs/older.md': 'en https://lanternworks.example/en/jobs/older/',
      },
    ],
    [
      'README.md beside index.md',
      { 'mkdocs.yml': site(), ...files(['docs/jobs/baker/index.md', 'docs/jobs/baker/README.md']) },
      { 'docs/jobs/baker/index.md': 'en https://lanternworks.example/en/jobs/baker/' },
    ],
    [
      'what is not in the navigation is made all the same',
      { 'mkdocs.yml': site('not_in_nav: |\n  /jobs/\n'), ...files(['docs/jobs/baker.md']) },
      { 'docs/jobs/baker.md': 'en https://lanternworks.example/en/jobs/baker/' },
    ],
  ])('%s', async (_, texts, expected) => {
    expect(await addresses(texts)).toEqual(expected);
  });

  test('a page that redirects lead to was at their addresses before', async () => {
    const { drafts } = await read({
      'mkdocs.yml': config(
        '        jobs/oven.md: jobs/baker.md#pay\n        jobs/first.md: jobs/oven.md\n        jobs/oven-2.md: jobs/cook.md\n        jobs/cook.md: jobs/baker.md',
      ),
      ...files(['docs/jobs/baker.md', 'docs/jobs/cook.md']),
    });
    expect(drafts.map(({ aliases }) => aliases)).toEqual([
      [
        'https://lanternworks.example/en/jobs/oven/',
        'https://lanternworks.example/en/jobs/oven-2/',
        'https://lanternworks.example/en/jobs/cook/',
      ],
    ]);
  });
});

describe('languages by folders, without a plugin', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    [
      'beside the folder of the site’s own',
      { 'docs/jobs/baker.md': 'en', 'docs/fr/emplois/boulanger.md': 'fr' },
    ],
    [
      'several, called otherwise',
      { 'docs/jobs/baker.md': 'en', 'docs/fr/jobs/baker.md': 'fr', 'docs/de/stellen/koch.md': 'de' },
    ],
    ['below the folder of postings', { 'docs/jobs/baker.md': 'en', 'docs/jobs/fr/baker.md': 'fr' }],
    ['deeper', { 'docs/about/jobs/baker.md': 'en', 'docs/about/fr/jobs/baker.md': 'fr' }],
    ['a department is none', { 'docs/jobs/baker.md': 'en', 'docs/jobs/it/clerk.md': 'en' }],
  ])('%s', async (_, expected) => {
    const texts = Object.fromEntries(Object.keys(expected).map((file) => [file, baker]));
    const { drafts } = await read({ 'mkdocs.yml': site(), ...texts });
    expect(Object.fromEntries(drafts.map(({ file, language }) => [file, language]))).toEqual(expected);
  });
});

test.each([
  ['docs/jobs/night-baker.md', 'Night baker'],
  ['docs/jobs/Night_Baker.md', 'Night Baker'],
  ['docs/jobs/night-baker/index.md', 'Night baker'],
])('a page without any title is called by its file: %s', async (file, title) => {
  const { drafts } = await read({ 'mkdocs.yml': site(), [file]: 'Light.\n\n# Later\n' });
  expect(drafts[0]?.title).toMatchObject({ value: title, origin: { from: 'file-name' } });
});
