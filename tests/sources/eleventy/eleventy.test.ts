import { describe, expect, test } from 'vitest';
import { detectSite } from '../../../src/configuration/detect.ts';
import { eleventy } from '../../../src/sources/eleventy/eleventy.ts';
import { gatherSite } from '../../support/memory-site.ts';
import { deskOf, filesOf } from '../hugo/desk-of.ts';

type Texts = Readonly<Record<string, string>>;

const post = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n\nLight the lamps at dusk.\n`;
const site = {
  'eleventy.config.js': "export default function (c) { c.setInputDirectory('src'); }\n",
  'src/_data/site.json': '{"title": "Lanternworks", "url": "https://lanternworks.example"}',
};

async function read(texts: Texts, options: Readonly<Record<string, unknown>> = {}) {
  const files = filesOf(texts);
  const { detection } = detectSite(files, {});
  const source = detection?.configuration.sources[0];
  if (detection === undefined || source?.type !== 'eleventy')
    throw new Error('not recognised as an Eleventy site');
  const harvest = await eleventy.read({ ...source, ...options }, deskOf(files, detection.configuration));
  return { detection, ...harvest };
}

const codes = (diagnostics: readonly { readonly code: string }[]) => diagnostics.map(({ code }) => code);

describe('what is recognised', () => {
  test.each<[string, Texts]>([
    ['eleventy.config.js', { ...site, 'src/jobs/baker.md': post('title: Baker') }],
    [
      '.eleventy.js',
      {
        '.eleventy.js': "module.exports = () => ({ dir: { input: 'src' } });\n",
        'src/_data/site.js':
          "module.exports = { title: 'Lanternworks', url: process.env.URL || 'https://lanternworks.example' };\n",
        'src/jobs/baker.md': post('title: Baker'),
      },
    ],
    [
      'the command line in package.json',
      {
        'package.json':
          '{"scripts": {"build": "eleventy --input=src && echo"}, "dependencies": {"@11ty/eleventy": "^3"}}',
        'src/_data/metadata.json': site['src/_data/site.json'],
        'src/jobs/baker.md': post('title: Baker'),
      },
    ],
  ])('%s', async (_, texts) => {
    const { detection, drafts } = await read(texts);
    expect(detection.configuration.organization.name).toBe('Lanternworks');
    expect(detection.configuration.sources[0]).toMatchObject({ section: 'jobs' });
    expect(drafts.map(({ url }) => url)).toEqual(['https://lanternworks.example/jobs/baker/']);
  });

  test('what is built is not read', async () => {
    const texts = {
      'package.json': '{"devDependencies": {"@11ty/eleventy": "^3"}}',
      'jobs/baker.md': post('title: Baker'),
      '_site/jobs/baker/index.html': '<h1>Baker</h1>',
      'dist/jobs/baker/index.html': '<h1>Baker</h1>',
    };
    expect((await read(texts)).drafts.map(({ file }) => file)).toEqual(['jobs/baker.md']);
  });

  test('what only running the configuration would tell is said, and can be stated', async () => {
    const texts = {
      ...site,
      'eleventy.config.js':
        "export default (c) => { c.setInputDirectory('src'); return { pathPrefix: isLive ? '/a/' : '/' }; };\n",
      'src/jobs/baker.md': post('title: Baker'),
    };
    const { drafts, diagnostics } = await read(texts);
    expect(drafts[0]?.url).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'site-config-unsupported', message: expect.stringContaining('pathPrefix') as string },
    ]);
    const stated = await read(texts, { url: 'https://lanternworks.example/a/' });
    expect(stated.drafts[0]?.url).toBe('https://lanternworks.example/a/jobs/baker/');
    expect(stated.diagnostics).toEqual([]);
  });

  test('a faulty configuration is said', async () => {
    const { diagnostics } = await read({
      'eleventy.config.js': 'export default {\n  dir: ,\n',
      'jobs/baker.md': post('title: Baker'),
    });
    expect(codes(diagnostics)).toContain('site-config-invalid');
  });
});

describe('what Eleventy does not publish, or lists nowhere, is not published', () => {
  test.each([
    ['eleventyExcludeFromCollections: true', {}],
    ['permalink: false', {}],
    ['draft: true', {}],
    ['tags: x', { 'src/jobs/jobs.json': '{"eleventyExcludeFromCollections": true}' }],
    ['tags: x', { 'src/jobs/baker.11tydata.js': 'export default { draft: true };' }],
  ])('%s %j', async (line, more) => {
    const { drafts, diagnostics } = await read({
      ...site,
      ...more,
      'src/jobs/baker.md': post('title: Baker', line),
    });
    expect(drafts).toEqual([]);
    expect(codes(diagnostics)).toEqual(['posting-draft']);
  });

  test('a folder whose files make no pages of their own has no addresses', async () => {
    const texts = {
      ...site,
      'src/jobs/jobs.json': '{"permalink": false}',
      'src/jobs/baker.md': post('title: Baker'),
    };
    expect((await read(texts)).drafts.map(({ url }) => url)).toEqual([undefined]);
  });
});

test('a permalink that code makes has no address, and says so', async () => {
  const texts = {
    ...site,
    'src/jobs/jobs.11tydata.js': 'export default { permalink(data) { return this.slugify(data.title); } };',
    'src/jobs/baker.md': post('title: Baker'),
    'src/jobs/cook.md': post('title: Cook', 'permalink: "/{{ title | mystery }}/"'),
    'src/jobs/hostile.md': post('title: Hostile', `permalink: "/{{${' '.repeat(200_000)}x"`),
  };
  const { drafts, diagnostics } = await read(texts);
  expect(drafts.map(({ url }) => url)).toEqual([undefined, undefined, undefined]);
  expect(codes(diagnostics)).toEqual(['address-unknown', 'address-unknown', 'address-unknown']);
});

test.each([
  ['is said where the site names none', {}, 'It’s a baker’s job', true],
  ['is not spoken of where all give the same address', {}, 'Baker', false],
  [
    'is not spoken of where the site names it',
    { 'package.json': '{"dependencies": {"@11ty/eleventy": "3.1.8"}}' },
    'It’s a baker’s job',
    false,
  ],
])('the version that is assumed %s', async (_, more, title, isSaid) => {
  const { diagnostics } = await read({
    ...site,
    ...more,
    'src/jobs/baker.md': post(`title: ${title}`, 'permalink: "/jobs/{{ title | slugify }}/"'),
  });
  expect(codes(diagnostics).filter((code) => code === 'version-assumed')).toHaveLength(isSaid ? 1 : 0);
});

describe('what the configuration says of templates', () => {
  const configured = (calls: string, more = '') => ({
    ...site,
    'eleventy.config.js': `export default function (c) { c.setInputDirectory('src'); ${calls} }\n${more}`,
    'src/jobs/baker.md': post('title: Baker'),
    'src/jobs/cook.html': post('title: Cook'),
  });
  const both = ['jobs/baker/', 'jobs/cook/'];
  test.each<[string, Texts, readonly (string | undefined)[]]>([
    ['formats by a call', configured('c.setTemplateFormats(["njk", "html"]);'), ['jobs/cook/']],
    ['formats as a text', configured('c.setTemplateFormats("md,njk");'), ['jobs/baker/']],
    [
      'formats beside the function',
      configured('', "export const config = { templateFormats: ['md'] };"),
      ['jobs/baker/'],
    ],
    ['formats that are added', configured('c.setTemplateFormats("md"); c.addTemplateFormats("html");'), both],
    ['formats that are added to the usual ones', configured('c.addTemplateFormats("scss");'), both],
    [
      'formats on the command line',
      { ...configured(''), 'package.json': '{"scripts": {"build": "eleventy --formats=html"}}' },
      ['jobs/cook/'],
    ],
    [
      'data files of folders by another name',
      {
        ...configured('c.setDataFileBaseName("all");'),
        'src/jobs/all.json': '{"permalink": "/work/{{ page.fileSlug }}/"}',
        'src/jobs/jobs.json': '{"permalink": "/weaker/"}',
      },
      ['work/baker/', 'work/cook/'],
    ],
    [
      'permalinks as they are written',
      {
        ...configured('c.setDynamicPermalinks(false);'),
        'src/jobs/baker.md': post('title: Baker', 'permalink: "/{{ title }}/"'),
      },
      ['%7B%7B%20title%20%7D%7D/', 'jobs/cook/'],
    ],
    [
      'code that changes addresses',
      configured('c.addUrlTransform(({ url }) => url + "x");'),
      [undefined, undefined],
    ],
  ])('%s', async (_, texts, expected) => {
    const { drafts } = await read(texts);
    expect(drafts.map(({ url }) => url?.replace('https://lanternworks.example/', ''))).toEqual(expected);
  });

  test('postings in other template languages are said, lists and what makes many pages are not', async () => {
    const { diagnostics } = await read({
      ...configured(''),
      'src/jobs/diver.njk': post('title: Diver'),
      'src/jobs/index.njk': post('title: Jobs'),
      'src/jobs/each.liquid': post('title: Each', 'pagination: {data: jobs, size: 1}'),
      'src/jobs/part.njk': 'Part of a page.\n',
    });
    const said = diagnostics.filter(({ code }) => code === 'format-unread');
    expect(said.map(({ where }) => where?.file)).toEqual(['src/jobs/diver.njk']);
  });

  test.each([
    ['3.1.8', undefined],
    ['4.0.0', 'jobs/baker/'],
  ])('a configuration by the new name, Eleventy %s', async (version, path) => {
    const texts = {
      'package.json': `{"dependencies": {"@11ty/eleventy": "${version}"}}`,
      'buildawesome.config.js': "export default (c) => { c.setInputDirectory('src'); };",
      'src/_data/site.json': site['src/_data/site.json'],
      'src/jobs/baker.md': post('title: Baker'),
    };
    const { drafts } = await read(texts);
    expect(drafts[0]?.url?.replace('https://lanternworks.example/', '')).toBe(path);
  });
});

test('languages by the data of a folder, a folder, a suffix', async () => {
  const texts = {
    ...site,
    'src/en/jobs/baker.md': post('title: Baker'),
    'src/fr/fr.json': '{"lang": "fr"}',
    'src/fr/emplois/boulanger.md': post('title: Boulanger'),
    'src/es/es.11tydata.js': "export default { lang: 'es' };",
    'src/es/empleos/panadero.md': post('title: Panadero'),
  };
  const { drafts, detection } = await read(texts);
  expect(drafts.map(({ file, language }) => `${file} ${language}`)).toEqual([
    'src/en/jobs/baker.md en',
    'src/es/empleos/panadero.md es',
    'src/fr/emplois/boulanger.md fr',
  ]);
  expect(detection.configuration.languages.map(({ tag }) => tag)).toEqual(['en', 'es', 'fr']);
});

test('dates of the head, of the path, and those that only files know', async () => {
  const texts = {
    ...site,
    'src/jobs/2026-11-02-baker.md': post('title: Baker'),
    'src/jobs/cook.md': post('title: Cook', 'date: 2026-11-03'),
    'src/jobs/diver.md': post('title: Diver', 'date: git Created'),
  };
  const { drafts, diagnostics } = await read(texts);
  expect(drafts.map(({ facts, slug }) => [slug, facts.opens?.value, facts.opens?.origin.from])).toEqual([
    ['baker', '2026-11-02T00:00:00Z', 'file-name'],
    ['cook', '2026-11-03T00:00:00Z', 'front-matter'],
    ['diver', undefined, undefined],
  ]);
  expect(diagnostics).toEqual([]);
});

test('text: values stand in, other code is left out', async () => {
  const texts = {
    ...site,
    'src/jobs/baker.md':
      '---\ntitle: Baker\nplace: Oslo\n---\nIn {{ place }}. [Apply]({{ "/apply/" | url }}) {% image "x.png" %}\n',
  };
  const { drafts } = await read(texts);
  const { html, diagnostics } = drafts[0]?.body.html(drafts[0].url) ?? {};
  expect(html).toBe('<p>In Oslo. <a href="https://lanternworks.example/apply/">Apply</a></p>\n');
  expect(diagnostics).toMatchObject([
    { code: 'shortcode-unknown', message: expect.stringContaining('image') as string },
  ]);
});

test('closed postings are closed', async () => {
  const { postings } = await gatherSite({
    files: {
      ...site,
      'src/jobs/baker.md': post('title: Baker', 'archived: true'),
      'src/jobs/cook.md': post('title: Cook', 'closes: 2026-01-01'),
      'src/jobs/diver.md': post('title: Diver'),
    },
    configuration: { sources: [{ type: 'eleventy', path: '.', links: 'there' }] },
  });
  expect(postings.map(({ title, status }) => `${title} ${status}`)).toEqual([
    'Baker closed',
    'Cook closed',
    'Diver open',
  ]);
});

describe('data from wherever Eleventy takes it', () => {
  const own = (calls: string) => ({
    ...site,
    'eleventy.config.js': `export default (c) => { c.setInputDirectory('src'); ${calls} };`,
  });
  const baker = { 'src/jobs/baker.md': post('title: Baker') };

  test.each<[string, Texts, string]>([
    [
      'a layout says the language',
      {
        ...site,
        'src/_includes/job.html': '---\nlang: fr\n---\n',
        'src/jobs/baker.md': post('title: Baker', 'layout: job'),
      },
      'fr jobs/baker/',
    ],
    [
      'a layout of a layout says the permalink',
      {
        ...site,
        'src/_includes/base.njk': '---\npermalink: /open/{{ page.fileSlug }}/\n---\n',
        'src/_includes/job.html': '---\nlayout: base.njk\n---\n',
        'src/jobs/baker.md': post('title: Baker', 'layout: job'),
      },
      'en open/baker/',
    ],
    [
      'computed for the whole site',
      {
        ...site,
        ...baker,
        'src/_data/eleventyComputed.json': '{"permalink": "/careers/{{ page.fileSlug }}/"}',
      },
      'en careers/baker/',
    ],
    [
      'data for the whole site',
      { ...site, ...baker, 'src/_data/permalink.json': '"/work/{{ page.fileSlug }}/"' },
      'en work/baker/',
    ],
    [
      'data that the configuration adds',
      { ...own("c.addGlobalData('permalink', () => '/added/{{ title | slugify }}/');"), ...baker },
      'en added/baker/',
    ],
    [
      'a function that only reckons',
      {
        ...site,
        ...baker,
        'src/jobs/jobs.11tydata.js':
          'export default { eleventyComputed: { lang: (data) => data.title === "Baker" ? "nl" : "en" } };',
      },
      'nl jobs/baker/',
    ],
    [
      'a function that cuts the path of the file',
      {
        ...site,
        ...baker,
        'src/jobs/jobs.11tydata.js':
          'export default { permalink: ({ page }) => page.filePathStem.replace(/^\\/jobs/, "/work").replace(/index$/, "") + "/" };',
      },
      'en work/baker/',
    ],
    [
      'a function that takes the date in parts',
      {
        ...site,
        'src/jobs/baker.md': post('title: Baker', 'date: 2026-01-31T23:30:00-05:00'),
        'src/jobs/jobs.11tydata.js':
          'export default { permalink: ({ page }) => `/${page.date.getUTCFullYear()}/${String(page.date.getUTCMonth() + 1).padStart(2, "0")}/${page.fileSlug}/` };',
      },
      'en 2026/02/baker/',
    ],
    [
      'in the zone of the build a date has no known parts',
      {
        ...site,
        'src/jobs/baker.md': post('title: Baker', 'date: 2026-01-31'),
        'src/jobs/jobs.11tydata.js':
          'export default { permalink: ({ page }) => `/${page.date.getFullYear()}/` };',
      },
      'en undefined',
    ],
    [
      'a function for the whole site',
      {
        ...own(
          'c.addGlobalData("permalink", () => (data) => `${data.page.filePathStem}.${data.page.outputFileExtension}`);',
        ),
        ...baker,
      },
      'en jobs/baker.html',
    ],
    [
      'filters that are given something',
      {
        ...site,
        ...baker,
        'src/jobs/jobs.json':
          '{"permalink": "/c/{{ slug | default: page.fileSlug | append: \'-x\' }}.{{ page.outputFileExtension }}"}',
      },
      'en c/baker-x.html',
    ],
    [
      'of pages made of a list, the first',
      {
        ...site,
        'src/_data/towns.json': '["Oslo", "Bern"]',
        'src/jobs/baker.md': post(
          'title: Baker',
          'pagination: {data: towns, size: 1, alias: at.town}',
          'permalink: "/{{ at.town | slugify }}/{{ title | slugify }}/{{ pagination.pageNumber }}/"',
        ),
      },
      'en oslo/baker/0/',
    ],
    [
      'in the language of the first',
      {
        ...site,
        'src/_data/tongues.json': '["fr", "en"]',
        'src/jobs/baker.md': post(
          'title: Baker',
          'pagination: {data: tongues, size: 1, alias: lang}',
          'permalink: "/{{ lang }}/baker/"',
        ),
      },
      'fr fr/baker/',
    ],
    [
      'no address is made of a list that nobody knows',
      {
        ...site,
        'src/jobs/baker.md': post(
          'title: Baker',
          'pagination: {data: collections.towns, size: 1, alias: town}',
          'permalink: "/{{ town }}/baker/"',
        ),
      },
      'en undefined',
    ],
    [
      'nor of one whose order the site changes',
      {
        ...site,
        'src/_data/towns.json': '["Oslo", "Bern"]',
        'src/jobs/baker.md': post(
          'title: Baker',
          'pagination: {data: towns, size: 1, alias: town, reverse: true}',
          'permalink: "/{{ town }}/baker/"',
        ),
      },
      'en undefined',
    ],
    [
      'the i18n plugin goes by the address',
      {
        ...own("c.addPlugin(I18n, { defaultLanguage: 'en' });"),
        'src/jobs/baker.md': post('title: Baker', 'permalink: /fr/emplois/baker/'),
      },
      'fr fr/emplois/baker/',
    ],
    [
      'a name that nobody gives a value is empty',
      { ...site, 'src/jobs/baker.md': post('title: Baker', 'permalink: "/x/{{ nobody }}/{{ title }}/"') },
      'en x/Baker/',
    ],
  ])('%s', async (_, texts, page) => {
    const { drafts } = await read(texts);
    expect(
      drafts.map(({ language, url }) => `${language} ${url?.replace(/^https:\/\/[^/]+\//, '')}`),
    ).toEqual([page]);
  });

  test.each<[string, Texts]>([
    ['.eleventyignore', { '.eleventyignore': 'src/jobs/old' }],
    ['.gitignore', { '.gitignore': '# built\nsrc/jobs/old/*.md\n' }],
    ['ignores.add', own("c.ignores.add('src/jobs/old/**');")],
    ['a preprocessor', own("c.addPreprocessor('x', 'md', (data) => { if (data.hidden) return false; });")],
  ])('a page that %s takes out is none', async (_, texts) => {
    const { drafts } = await read({
      ...site,
      ...baker,
      'src/jobs/old/cook.md': post('title: Cook', 'hidden: true'),
      ...texts,
    });
    expect(drafts.map(({ file }) => file)).toEqual(['src/jobs/baker.md']);
  });

  test('objects are merged key by key, lists one after the other, and `override:` stops that', async () => {
    const { drafts } = await read({
      ...site,
      'src/jobs/jobs.json': '{"location": {"city": "Oslo"}}',
      'src/jobs/baker.md': post('title: Baker', 'location: {country: NO}'),
      'src/jobs/cook.md': post('title: Cook', 'override:location: {country: NO}'),
    });
    expect(drafts.map(({ facts }) => facts.locations?.value)).toMatchObject([
      [{ address: { addressLocality: 'Oslo', addressCountry: 'NO' } }],
      [{ address: { addressCountry: 'NO' } }],
    ]);
    expect(JSON.stringify(drafts[1]?.facts)).not.toContain('Oslo');
  });

  test.each([
    'closed',
    'isClosed',
    'closes',
    'applicationDeadline',
    'position_filled',
    'besetzt',
    'draft',
    'jobStatus',
    'status',
  ])('a posting is left out where code decides about `%s`', async (key) => {
    const { drafts, diagnostics } = await read({
      ...site,
      ...baker,
      'src/jobs/jobs.11tydata.js': `export default { eleventyComputed: { ${key}: (data) => isOver(data) } };`,
    });
    expect(drafts).toEqual([]);
    expect(codes(diagnostics)).toEqual(expect.arrayContaining(['site-config-unsupported', 'posting-draft']));
  });

  test.each(['closestStation', 'openGraphImage', 'statusBarColour', 'tags'])(
    'it stays where code decides about `%s`, which is said',
    async (key) => {
      const { drafts, diagnostics } = await read({
        ...site,
        ...baker,
        'src/jobs/jobs.11tydata.js': `export default { eleventyComputed: { ${key}: (data) => made(data) } };`,
      });
      expect(drafts.length).toBeGreaterThan(0);
      expect(codes(diagnostics)).toContain('site-config-unsupported');
    },
  );

  test('what is computed of plain values counts', async () => {
    const closed = await read({
      ...site,
      'src/jobs/baker.md': post('title: Baker', 'eleventyComputed: {closed: true}'),
    });
    expect(closed.drafts[0]?.closed).toBeDefined();
  });

  test('a time without an offset is in UTC, a date that Eleventy cannot read is said, none is part of an address', async () => {
    const { drafts, diagnostics } = await read({
      ...site,
      'src/jobs/a.md': post('title: A', 'date: 2024-05-06 23:30:00'),
      'src/jobs/b.md': post('title: B', 'date: 2024-05-06 23:30'),
      'src/jobs/c.md': post('title: C', 'day: 2024-05-06', 'permalink: "/n/{{ day }}/"'),
    });
    expect(JSON.stringify(drafts[0]?.facts.opens?.value)).toMatch(/2024-05-06T23:30:00(?:Z|\+00:00)/);
    expect(diagnostics.find(({ code }) => code === 'date-invalid')?.where).toMatchObject({
      file: 'src/jobs/b.md',
    });
    expect(drafts[2]?.url).toBeUndefined();
  });
});
