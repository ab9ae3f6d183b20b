import { describe, expect, test } from 'vitest';
import { epoch, instant } from '../../../src/model/instant.ts';
import { detectSite } from '../../../src/configuration/detect.ts';
import { jekyll } from '../../../src/sources/jekyll/jekyll.ts';
import { gatherSite } from '../../support/memory-site.ts';
import { deskOf, filesOf } from '../hugo/desk-of.ts';

type Texts = Readonly<Record<string, string>>;

const post = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n\nLight the lamps at dusk.\n`;
const config = (...lines: readonly string[]) =>
  [
    'title: Lanternworks',
    'url: https://lanternworks.example',
    'collections: {jobs: {output: true}}',
    ...lines,
    '',
  ].join('\n');

async function read(texts: Texts, section?: string) {
  const files = filesOf({ '_layouts/default.html': '', '_config.yml': config(), ...texts });
  const { detection } = detectSite(files, section === undefined ? {} : { section });
  const source = detection?.configuration.sources[0];
  if (detection === undefined || source?.type !== 'jekyll')
    throw new Error('not recognised as a Jekyll site');
  return { detection, ...(await jekyll.read(source, deskOf(files, detection.configuration))) };
}

const listed = async (texts: Texts, section?: string) =>
  (await read(texts, section)).drafts.map(({ file, language, url }) => `${file} ${language} ${url}`);

describe('what the configuration takes in and out', () => {
  const files = (...paths: readonly string[]) =>
    Object.fromEntries(paths.map((path) => [path, post(`title: ${path.replace(/\W+/g, ' ')}`)]));
  test.each<[string, string, Texts, readonly string[]]>([
    [
      'a folder by a pattern',
      'exclude: ["jobs/*/old", "*/c.md"]',
      files('jobs/a/old/x.md', 'jobs/a/b.md', 'jobs/a/c.md'),
      ['jobs/a/b.md'],
    ],
    [
      'of a collection, files are asked about and folders are not',
      'exclude: ["_jobs/*/old", "_jobs/*.draft.md"]',
      files('_jobs/a/old/x.md', '_jobs/a/b.draft.md'),
      ['_jobs/a/old/x.md'],
    ],
    ['a folder by its name, not others that end so', 'exclude: [_jobs/]', files('jobs/a.md'), ['jobs/a.md']],
    [
      'a folder with `_` before it is taken in',
      'include: [_careers]\nexclude: [_careers/old]',
      files('_careers/a.md', '_careers/old/b.md'),
      ['_careers/a.md'],
    ],
    [
      'a file with `_` before it is taken into a collection by its name, in any folder',
      'include: [_baker.md, _new]',
      files('_jobs/_baker.md', '_jobs/_cook.md', '_jobs/a/_baker.md', '_jobs/_new/a.md', '_jobs/_old/b.md'),
      ['_jobs/_baker.md', '_jobs/_new/a.md', '_jobs/a/_baker.md'],
    ],
    [
      'other endings of Markdown',
      'markdown_ext: "text,mkd"',
      files('_jobs/a.text', '_jobs/b.mkd', '_jobs/c.md'),
      ['_jobs/a.text', '_jobs/b.mkd'],
    ],
    [
      'the newest posts alone',
      'limit_posts: 1',
      files('jobs/_posts/2024-5-6-a.md', 'jobs/_posts/2024-11-02-b.md'),
      ['jobs/_posts/2024-11-02-b.md'],
    ],
    [
      'what is not published does not count among them',
      'limit_posts: 1',
      {
        ...files('jobs/_posts/2024-05-06-a.md', 'jobs/_posts/2023-05-06-c.md'),
        'jobs/_posts/2024-11-02-b.md': post('title: B', 'published: false'),
      },
      ['jobs/_posts/2024-05-06-a.md'],
    ],
    [
      'no limit at all',
      'limit_posts: 0',
      files('jobs/_posts/2024-05-06-a.md', 'jobs/_posts/2024-11-02-b.md'),
      ['jobs/_posts/2024-05-06-a.md', 'jobs/_posts/2024-11-02-b.md'],
    ],
  ])('%s', async (_, line, texts, expected) => {
    const { drafts } = await read({ ...texts, '_config.yml': config(line) });
    expect(drafts.map(({ file }) => file).toSorted()).toEqual(expected);
  });
});

describe('what is recognised', () => {
  test.each<[string, Texts, string]>([
    ['a collection', { '_jobs/baker.md': post('title: Baker') }, '_jobs'],
    ['a folder of pages', { 'careers/baker.md': post('title: Baker') }, 'careers'],
    ['posts below a folder', { 'jobs/_posts/2024-01-02-baker.md': post('title: Baker') }, 'jobs/_posts'],
    ['posts of a kind', { '_posts/2024-01-02-baker.md': post('title: Baker', 'layout: job') }, '_posts'],
  ])('%s', async (_, texts, section) => {
    const { detection, drafts } = await read(texts);
    expect(detection.configuration.sources[0]).toMatchObject({ type: 'jekyll', section, links: 'there' });
    expect(detection.configuration.organization.name).toBe('Lanternworks');
    expect(drafts).toHaveLength(1);
  });

  const advert = (...lines: readonly string[]) =>
    `---\n${lines.join('\n')}\n---\n\nWe are looking for a baker. You will bake at night; apply by letter.\n`;
  const news = post('title: News', 'categories: news');
  test.each<[string, Texts, readonly string[]]>([
    [
      'a category',
      { '_posts/2024-01-02-cook.md': advert('title: Cook', 'categories: [Jobs, Sea]') },
      ['cook'],
    ],
    ['a layout', { '_posts/2024-01-02-cook.md': advert('title: Cook', 'layout: vacancy') }, ['cook']],
    [
      'an address below a folder of postings',
      { '_posts/2024-01-02-cook.md': advert('title: Cook', 'permalink: /jobs/:title.html') },
      ['cook'],
    ],
    [
      'a category, below the folder of collections',
      {
        '_config.yml': config('collections_dir: all'),
        'all/_jobs/baker.md': post('title: Baker'),
        'all/_posts/2024-01-02-cook.md': advert('title: Cook', 'category: vacancies'),
      },
      ['cook'],
    ],
    ['news of who was hired', { '_posts/2024-01-02-ann.md': post('title: Ann', 'categories: jobs') }, []],
    [
      'news of who was hired, beside an advert',
      {
        '_posts/2024-01-02-ann.md': post('title: Ann', 'categories: jobs'),
        '_posts/2024-01-03-cook.md': advert('title: Cook', 'categories: jobs'),
      },
      ['cook'],
    ],
    ['an advert that says nothing', { '_posts/2024-01-02-tour.md': advert('title: A tour') }, []],
    [
      'an address elsewhere',
      { '_posts/2024-01-02-tour.md': advert('title: A tour', 'permalink: /news/:title.html') },
      [],
    ],
    [
      'an address that is only called after jobs',
      { '_posts/2024-01-02-tour.md': advert('title: A tour', 'permalink: /news/jobs.html') },
      [],
    ],
  ])('posts beside a folder of postings: %s', async (_, texts, found) => {
    const { drafts } = await read({
      '_jobs/baker.md': post('title: Baker'),
      '_posts/2024-02-02-n.md': news,
      ...texts,
    });
    const names = drafts.map(({ file = '' }) => file.replace(/^.*[/-]|\.md$/g, ''));
    expect(names.filter((name) => name !== 'baker')).toEqual(found);
    expect(names).toContain('baker');
  });

  test.each<[string, string, readonly string[]]>([
    ['an advert in a folder that is let in', 'include: [_open]', ['_open/cook.md']],
    ['a folder that is not', '', []],
  ])('%s', async (_, line, expected) => {
    const texts = { '_config.yml': config(line), '_jobs/baker.md': post('title: Baker') };
    const { drafts, detection } = await read({
      ...texts,
      '_open/cook.md': advert('title: Cook'),
      '_open/house.md': post('title: The house'),
    });
    expect(drafts).toHaveLength(1);
    const said = detection.diagnostics.filter(({ code }) => code === 'folder-passed-over');
    expect(said.map(({ where }) => where?.file)).toEqual(expected);
  });

  test('news stays no posting after the last post that was one has gone', async () => {
    const files = filesOf({
      '_layouts/default.html': '',
      '_config.yml': config(),
      '_jobs/baker.md': post('title: Baker'),
      '_posts/2024-01-02-news.md': news,
    });
    const { detection } = detectSite(files, {});
    if (detection === undefined) throw new Error('not recognised');
    const source = { type: 'jekyll', path: '.', links: 'there', section: ['_jobs', '_posts'] } as const;
    const { drafts } = await jekyll.read(source, deskOf(files, detection.configuration));
    expect(drafts.map(({ file }) => file)).toEqual(['_jobs/baker.md']);
  });

  test('posts about other things are no postings', async () => {
    const { detection, drafts } = await read({
      '_posts/2024-01-02-news.md': post('title: News', 'layout: post'),
    });
    expect(drafts).toEqual([]);
    expect(detection.diagnostics.map(({ code }) => code)).toContain('site-no-postings-found');
  });

  test.each<[string, Texts]>([
    [
      'Hexo',
      {
        '_config.yml': 'title: X\nurl: https://x.example\n',
        'scaffolds/post.md': '',
        'source/_posts/a.md': post('title: A'),
      },
    ],
    ['Jupyter Book', { '_config.yml': 'title: X\n', '_toc.yml': '', 'jobs/baker.md': post('title: Baker') }],
    ['nothing in particular', { '_config.yml': 'key: value\n', 'jobs/baker.md': post('title: Baker') }],
  ])('not the _config.yml of %s', (_, texts) => {
    expect(detectSite(filesOf(texts), {}).detection?.configuration.sources[0]?.type).not.toBe('jekyll');
  });

  test('a collection without pages of its own is canonical here', async () => {
    const { detection, drafts } = await read({
      '_config.yml': 'title: Lanternworks\nurl: https://lanternworks.example\ncollections: [jobs]\n',
      '_jobs/baker.md': post('title: Baker'),
    });
    expect(detection.configuration.sources[0]?.links).toBe('here');
    expect(drafts[0]?.url).toBeUndefined();
  });

  test('the host of CNAME where `url` is absent', async () => {
    const texts = {
      '_config.yml': 'collections: {jobs: {output: true}}\n',
      CNAME: 'lanternworks.example\n',
      '_jobs/baker.md': post('title: Baker'),
    };
    expect(await listed(texts)).toEqual(['_jobs/baker.md en https://lanternworks.example/jobs/baker.html']);
  });

  test('a faulty configuration is said, and the postings are still read', async () => {
    const { drafts, diagnostics, detection } = await read({
      '_config.yml': 'title: [\n',
      'jobs/baker.md': post('title: Baker'),
    });
    expect(drafts).toHaveLength(1);
    expect(detection.isDoubtful).toBe(true);
    expect(diagnostics).toMatchObject([{ code: 'site-config-invalid', where: { file: '_config.yml' } }]);
  });
});

describe('what Jekyll does not publish is not published', () => {
  test.each([
    ['published: false', post('title: Baker', 'published: false')],
    ["published: 'false'", post('title: Baker', "published: 'false'")],
    ['draft: true', post('title: Baker', 'draft: true')],
    ['no front matter', '# Baker\n\nWe bake.\n'],
  ])('%s', async (_, text) => {
    const { drafts, diagnostics, leftOut } = await read({ '_jobs/baker.md': text });
    expect([drafts, leftOut]).toEqual([[], 0]);
    expect(diagnostics).toMatchObject([
      { severity: 'info', code: 'posting-draft', where: { file: '_jobs/baker.md' } },
    ]);
  });

  test('drafts, partials and excluded files', async () => {
    const texts = {
      '_config.yml': config('exclude: [_jobs/old]'),
      'jobs/_drafts/baker.md': post('title: Baker'),
      '_jobs/_template.md': post('title: Template'),
      '_jobs/old/cook.md': post('title: Cook'),
      '_jobs/sailor.md': post('title: Sailor'),
    };
    expect(await listed(texts)).toEqual(['_jobs/sailor.md en https://lanternworks.example/jobs/sailor.html']);
  });

  test('front matter defaults may say so for a folder', async () => {
    const texts = {
      '_config.yml': config(
        'defaults: [{scope: {path: _jobs/closed, type: jobs}, values: {archived: true}}]',
      ),
      '_jobs/closed/cook.md': post('title: Cook'),
      '_jobs/sailor.md': post('title: Sailor'),
    };
    const { drafts } = await read(texts);
    expect(drafts.map(({ key, closed }) => [key, closed?.key])).toEqual([
      ['closed/cook', 'archived'],
      ['sailor', undefined],
    ]);
  });
});

describe('dates', () => {
  test.each([
    ['of the file name', '2026-11-02-baker.md', [], '2026-11-02T00:00:00Z', 'file-name'],
    [
      'of the head before that',
      '2026-11-02-baker.md',
      ['date: 2026-11-03'],
      '2026-11-03T00:00:00Z',
      'front-matter',
    ],
    [
      'with an offset',
      'baker.md',
      ['date: 2026-11-03 23:30:00 -0500'],
      '2026-11-03T23:30:00-05:00',
      'front-matter',
    ],
    [
      'in UTC, as YAML means it',
      'baker.md',
      ['date: 2026-11-03 09:30:00'],
      '2026-11-03T09:30:00Z',
      'front-matter',
    ],
    [
      'under a clearer name',
      'baker.md',
      ['date: 2026-11-03', 'date_posted: 2026-11-01'],
      '2026-11-01T00:00:00Z',
      'front-matter',
    ],
  ])('%s', async (_, name, lines, at, from) => {
    const { drafts } = await read({ [`_jobs/${name}`]: post('title: Baker', ...lines) });
    expect(drafts[0]?.facts.opens).toMatchObject({ value: at, origin: { from } });
  });

  test('a future date is scheduled, not open', async () => {
    const { postings } = await gatherSite({
      files: {
        '_config.yml': config(),
        '_jobs/2099-01-02-baker.md': post('title: Baker'),
        '_jobs/2024-01-02-cook.md': post('title: Cook'),
        '_jobs/2024-01-03-sailor.md': post('title: Sailor', 'closes: 2024-02-03'),
      },
      configuration: { sources: [{ type: 'jekyll', path: '.', links: 'there' }] },
    });
    expect(
      postings.map(({ title, status, opens }) => [
        title,
        status,
        epoch(opens ?? instant('1970-01-01T00:00:00Z')) > epoch(instant('2026-11-22T00:00:00Z')),
      ]),
    ).toEqual([
      ['Cook', 'open', false],
      ['Sailor', 'closed', false],
      ['Baker', 'scheduled', true],
    ]);
  });
});

describe('languages', () => {
  test('of `lang` in the head, of a folder, of a suffix, and of the site', async () => {
    const texts = {
      '_config.yml': config('lang: de'),
      '_jobs/boulanger.md': post('title: Boulanger', 'lang: fr'),
      '_jobs/en/cook.md': post('title: Cook'),
      '_jobs/cook.md': post('title: Koch'),
      '_jobs/fr/cook.md': post('title: Cuisinier'),
    };
    const { drafts } = await read(texts);
    expect(drafts.map(({ file, language, pairing }) => `${file} ${language} ${pairing.path}`)).toEqual([
      '_jobs/boulanger.md fr boulanger',
      '_jobs/cook.md de cook',
      '_jobs/en/cook.md en cook',
      '_jobs/fr/cook.md fr cook',
    ]);
  });

  test('a language that is none leaves the file out', async () => {
    const { drafts, diagnostics } = await read({
      '_jobs/baker.md': post('title: Baker', 'lang: everything'),
    });
    expect(drafts).toEqual([]);
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'language-unknown', where: { line: 3 } }]);
  });

  test('polyglot builds other languages below their code, and `ref` pairs translations', async () => {
    const texts = {
      '_config.yml': config(
        'plugins: [jekyll-polyglot]',
        'languages: [en, fr]',
        'default_lang: en',
        'baseurl: /site',
      ),
      '_jobs/baker.md': post('title: Baker', 'ref: b1', 'lang: en', 'permalink: /baker/'),
      '_jobs/boulanger.md': post('title: Boulanger', 'ref: b1', 'lang: fr', 'permalink: /baker/'),
    };
    const { drafts, detection } = await read(texts);
    expect(drafts.map(({ url, pairing }) => [url, pairing.translationKey])).toEqual([
      ['https://lanternworks.example/site/baker/', 'b1'],
      ['https://lanternworks.example/site/fr/baker/', 'b1'],
    ]);
    expect(detection.configuration.languages.map(({ tag, url }) => [tag, url])).toEqual([
      ['en', 'https://lanternworks.example/site/'],
      ['fr', 'https://lanternworks.example/site/fr/'],
    ]);
  });
});

describe('text', () => {
  const htmlOf = async (body: string, more: Texts = {}) => {
    const text = `---\ntitle: Baker\nplace: Oslo\n---\n\n${body}\n`;
    const { drafts } = await read({ '_jobs/baker.md': text, ...more });
    const draft = drafts.find(({ file }) => file === '_jobs/baker.md');
    return draft?.body.html(draft.url);
  };

  test.each([
    ['Bake in {{ page.place }}.', '<p>Bake in Oslo.</p>'],
    [
      '[Apply]({{ "/apply/" | relative_url }})',
      '<p><a href="https://lanternworks.example/apply/">Apply</a></p>',
    ],
    [
      '[Cook]({% link _jobs/cook.md %})',
      '<p><a href="https://lanternworks.example/kitchen/cook/">Cook</a></p>',
    ],
    ['[Cook]({% post_url 2024-01-02-none %})', '<p>Cook</p>'],
    ['{% comment %} Not for {{ you }} {% endcomment %}Bake.', '<p>Bake.</p>'],
    ['{% raw %}{{ kept }}{% endraw %}', '<p>{{ kept }}</p>'],
    ['Bake.\n{: .lead }', '<p>Bake.</p>'],
  ])('%s', async (body, html) => {
    const found = await htmlOf(body, { '_jobs/cook.md': post('title: Cook', 'permalink: /kitchen/cook/') });
    expect(found?.html.trim()).toBe(html);
    expect(found?.diagnostics).toEqual([]);
  });

  test('other code is left out and said, with its line', async () => {
    const found = await htmlOf(
      'Bake.\n\n{% include apply.html %}\n{% if x %}Yes{% endif %} {{ site.data.pay }}',
    );
    expect(found?.html).not.toMatch(/[{}%]/);
    expect(found?.diagnostics.map(({ code, message, where }) => [code, message, where?.line])).toEqual([
      ['shortcode-unknown', 'The shortcode "include" was left out of the description', 8],
      ['shortcode-unknown', 'The shortcode "if" was left out of the description', 9],
      ['shortcode-unknown', 'The shortcode "site.data.pay" was left out of the description', 9],
    ]);
  });

  test('a posting without a title is called as Jekyll calls it', async () => {
    const { drafts } = await read({ '_jobs/2024-01-02-night-watch.md': post('layout: job') });
    expect(drafts[0]).toMatchObject({
      slug: 'night-watch',
      title: { value: 'Night Watch', origin: { from: 'file-name' } },
    });
  });

  test('former addresses', async () => {
    const { drafts } = await read({ '_jobs/baker.md': post('title: Baker', 'redirect_from: [/old/]') });
    expect(drafts[0]?.aliases).toEqual(['https://lanternworks.example/old/']);
  });
});

describe('what a plugin makes of a page', () => {
  const plugin = (name: string) => config(`plugins: [${name}]`);
  const moved = post('title: Baker', 'redirect_to: https://other.example/');
  const headless = '# Baker\n\nWe bake.\n';

  test.each<[string, Texts, readonly string[]]>([
    ['a redirect in its place', { '_config.yml': plugin('jekyll-redirect-from'), '_jobs/a.md': moved }, []],
    [
      'a redirect to the first of a list',
      {
        '_config.yml': plugin('jekyll-redirect-from'),
        '_jobs/a.md': post('title: Baker', 'redirect_to: [/b/]'),
      },
      [],
    ],
    [
      'nothing, where the plugin is not loaded',
      { '_jobs/a.md': moved },
      ['_jobs/a.md en https://lanternworks.example/jobs/a.html'],
    ],
    [
      'a redirect, where the Gemfile loads it',
      { Gemfile: 'group :jekyll_plugins do\n  gem "jekyll-redirect-from"\nend\n', '_jobs/a.md': moved },
      [],
    ],
    [
      'nothing, where the Gemfile only has it',
      { Gemfile: 'gem "jekyll-redirect-from"\n', '_jobs/a.md': moved },
      ['_jobs/a.md en https://lanternworks.example/jobs/a.html'],
    ],
    [
      'a page of a file without a head',
      { '_config.yml': plugin('jekyll-optional-front-matter'), 'careers/a.md': headless },
      ['careers/a.md en https://lanternworks.example/careers/a.html'],
    ],
    [
      'a page where it lies, of such a file in a collection',
      { '_config.yml': plugin('jekyll-optional-front-matter'), '_jobs/a.md': headless },
      ['_jobs/a.md en https://lanternworks.example/_jobs/a.html'],
    ],
    [
      'a page of such a file on GitHub',
      { Gemfile: 'gem "github-pages"\n', 'careers/a.md': headless },
      ['careers/a.md en https://lanternworks.example/careers/a.html'],
    ],
    [
      'none where heads are required',
      {
        '_config.yml': config('plugins: [jekyll-optional-front-matter]', 'require_front_matter: true'),
        'careers/a.md': headless,
      },
      [],
    ],
    ['none without the plugin', { 'careers/a.md': headless }, []],
  ])('%s', async (_, texts, expected) => {
    expect(await listed(texts)).toEqual(expected);
  });

  test('what is built although quotes say otherwise is left out, and said', async () => {
    const { drafts, diagnostics } = await read({ '_jobs/a.md': post('title: A', 'published: "false"') });
    expect(drafts).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: 'posting-draft', message: expect.stringContaining('in quotes it is a text') as string },
    ]);
  });

  test('folders that another plugin reads are said', async () => {
    const { diagnostics } = await read({
      '_config.yml': plugin('jekyll-multiple-languages-plugin'),
      '_jobs/a.md': post('title: A'),
    });
    expect(diagnostics).toMatchObject([
      { code: 'site-config-unsupported', message: expect.stringContaining('_i18n/') as string },
    ]);
  });
});
