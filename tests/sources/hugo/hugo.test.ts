import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { language } from '../../../src/model/language.ts';
import { hugo } from '../../../src/sources/hugo/hugo.ts';
import { deskOf, filesOf, readSite } from './desk-of.ts';

type Texts = Readonly<Record<string, string>>;

const config = [
  'title: Lanternworks',
  'timeZone: Europe/Vienna',
  'defaultContentLanguage: en',
  'languages:',
  '  en: {baseURL: "https://lanternworks.example", contentDir: content/en, weight: 1}',
  '  fr: {baseURL: "https://lanternes.example", contentDir: content/fr, weight: 2, title: Lanternes}',
].join('\n');
const posting = (...lines: readonly string[]) =>
  `---\n${['title: Lamp lighter', ...lines].join('\n')}\n---\nLight the lamps at dusk.\n`;
const detect = (texts: Texts, section?: string) =>
  hugo.detect?.(filesOf(texts), section === undefined ? {} : { section });

describe('a folder is recognised as a Hugo site', () => {
  test.each([
    ['hugo.toml', { 'hugo.toml': '' }],
    ['config/_default', { 'config/_default/params.toml': '' }],
    ['config.toml with content beside it', { 'config.toml': '', 'content/a.md': '' }],
    ['config.yaml with a key of Hugo’s', { 'config.yaml': 'baseURL: /' }],
  ])('by %s', (_, texts: Texts) => {
    expect(detect(texts)).toBeDefined();
  });

  test.each([
    ['an empty folder', {}],
    ['another tool’s config.yaml', { 'config.yaml': 'name: x', 'src/a.md': '' }],
    ['a MkDocs site', { 'mkdocs.yml': 'site_name: x', 'docs/index.md': '' }],
    ['a Jekyll site', { '_config.yml': 'title: x', '_posts/2024-01-01-a.md': '' }],
    ['a configuration deeper down', { 'theme/hugo.toml': '', 'content/a.md': '' }],
  ])('and not %s', (_, texts: Texts) => {
    expect(detect(texts)).toBeUndefined();
  });
});

describe('what is found out without any configuration', () => {
  const texts = {
    'hugo.yaml': config,
    'content/en/jobs/lamp.md': posting(),
    'content/fr/emplois/lampe.md': posting(),
  };

  test('is a complete configuration', () => {
    expect(detect(texts)?.configuration).toEqual({
      languages: [
        { tag: 'en', title: 'Lanternworks', url: 'https://lanternworks.example/' },
        { tag: 'fr', title: 'Lanternes', url: 'https://lanternes.example/' },
      ],
      organization: { name: 'Lanternworks', url: 'https://lanternworks.example/' },
      timeZone: 'Europe/Vienna',
      tag: { name: 'lanternworks.example', date: '2026' },
      sources: [{ type: 'hugo', path: '.', links: 'there', section: ['emplois', 'jobs'] }],
      defaults: {},
      overrides: {},
      frontMatter: {},
      prose: {},
      feeds: { entries: 50 },
    });
  });

  test('is said in a few lines', () => {
    expect(detect(texts)?.notes).toEqual([
      'A Hugo site, configured in hugo.yaml',
      'Languages: en (https://lanternworks.example/), fr (https://lanternes.example/)',
      'Postings: in emplois, jobs, found by the name of the folder; files: en 1, fr 1',
      'Organisation: Lanternworks',
    ]);
    expect(detect(texts)?.diagnostics).toEqual([]);
  });

  test('takes the wished folder, however it is written', () => {
    const detection = detect({ ...texts, 'content/en/crew/a.md': posting() }, 'content/en/crew/');
    expect(detection?.configuration.sources[0]?.['section']).toBe('crew');
    expect(detection?.diagnostics).toEqual([]);
  });

  test('a wished folder without postings is a warning', () => {
    expect(detect(texts, 'crew')?.diagnostics).toMatchObject([
      { severity: 'warning', code: 'site-no-postings-found', where: { file: 'hugo.yaml' } },
    ]);
  });

  test('a site without postings is an error', () => {
    const { 'hugo.yaml': file } = texts;
    const detection = detect({ 'hugo.yaml': file, 'content/en/blog/a.md': posting() });
    expect(detection?.diagnostics).toMatchObject([{ code: 'site-no-postings-found' }]);
    expect(detection?.configuration.sources).toEqual([{ type: 'hugo', path: '.', links: 'there' }]);
  });

  test('a site that does not say its address has a stand-in authority and a warning', () => {
    const detection = detect({
      'hugo.yaml': 'baseURL: /\ntitle: Lanternworks',
      'content/jobs/a.md': posting(),
    });
    expect(detection?.configuration.tag.name).toBe('localhost.invalid');
    expect(detection?.configuration.languages).toEqual([{ tag: 'en', title: 'Lanternworks' }]);
    expect(detection?.diagnostics).toMatchObject([{ severity: 'warning', code: 'site-url-missing' }]);
  });

  test.each([
    ['a parameter', 'title: Home\nparams: {company: Lanternworks}', 'Lanternworks'],
    ['a parameter with a name', 'params: {Organization: {name: Lanternworks}}', 'Lanternworks'],
    ['the title', 'title: Lanternworks', 'Lanternworks'],
    ['nothing, where the title is a word like Blog', 'title: Blog', 'Unnamed organization'],
    ['nothing, where the title is a host', 'title: www.lanternworks.example', 'Unnamed organization'],
  ])('the organisation comes from %s', (_, yaml, name) => {
    const file = `baseURL: https://lanternworks.example/\n${yaml}`;
    expect(
      detect({ 'hugo.yaml': file, 'content/jobs/a.md': posting() })?.configuration.organization.name,
    ).toBe(name);
  });

  test('a time zone that does not exist is UTC', () => {
    const found = detect({ 'hugo.yaml': 'timeZone: Middle/Earth', 'content/jobs/a.md': posting() });
    expect(found?.configuration.timeZone).toBe('UTC');
  });
});

describe('postings of a site', () => {
  test('have a key and a path that their translations share, and the address on their own site', async () => {
    const { byFile } = await readSite(
      filesOf({
        'hugo.yaml': config,
        'content/en/jobs/night/lamp.md': posting('translationKey: lamp', 'leverId: 0d1e'),
        'content/fr/jobs/night/lamp/index.md': posting('slug: Allumeur', 'aliases: [/vieux]'),
      }),
    );
    expect(byFile.get('content/en/jobs/night/lamp.md')).toMatchObject({
      language: 'en',
      key: 'night/lamp',
      slug: 'lamp',
      url: 'https://lanternworks.example/jobs/night/lamp/',
      pairing: { ats: '0d1e', translationKey: 'lamp', path: 'jobs/night/lamp' },
    });
    expect(byFile.get('content/fr/jobs/night/lamp/index.md')).toMatchObject({
      language: 'fr',
      key: 'night/lamp',
      slug: 'Allumeur',
      url: 'https://lanternes.example/jobs/night/allumeur/',
      aliases: ['https://lanternes.example/vieux/'],
      pairing: { path: 'jobs/night/lamp' },
    });
  });

  test('of the same name in two sections of a language keep apart', async () => {
    const { harvest } = await readSite(
      filesOf({
        'hugo.yaml': config,
        'content/en/jobs/lamp.md': posting(),
        'content/en/vacancies/lamp.md': posting(),
        'content/fr/jobs/lamp.md': posting(),
      }),
    );
    expect(harvest.drafts.map(({ language, key }) => `${language} ${key}`)).toEqual([
      'en lamp',
      'en vacancies/lamp',
      'fr lamp',
    ]);
  });

  test('with names in decomposed letters have composed keys', async () => {
    const { harvest } = await readSite(
      filesOf({
        'hugo.yaml': 'baseURL: https://lanternworks.example',
        'content/jobs/e\u0301te\u0301.md': posting(),
      }),
    );
    expect(harvest.drafts.map(({ key, url }) => [key, url])).toEqual([
      ['\u00e9t\u00e9', 'https://lanternworks.example/jobs/e%CC%81te%CC%81/'],
    ]);
  });

  test('in a language that the configuration calls by a shorter tag have that tag', async () => {
    const files = filesOf({ 'hugo.yaml': 'languageCode: en-us', 'content/jobs/lamp.md': posting() });
    const found = hugo.detect?.(files, {})?.configuration;
    if (found === undefined) throw new Error('not recognised');
    const configuration = { ...found, languages: [{ tag: language('en'), title: 'Jobs' }] };
    const { drafts } = await hugo.read(
      { type: 'hugo', path: '.', links: 'there' },
      deskOf(files, configuration),
    );
    expect(drafts.map((draft) => draft.language)).toEqual(['en']);
  });

  test('without an address of the site have none, and their former ones neither', async () => {
    const { harvest } = await readSite(
      filesOf({ 'hugo.yaml': '', 'content/jobs/lamp.md': posting('aliases: [/old]') }),
    );
    expect(harvest.drafts).toMatchObject([{ key: 'lamp' }]);
    expect(harvest.drafts[0]).not.toHaveProperty('url');
  });

  test('that are drafts, headless or not listed yield nothing and are no faults', async () => {
    const { harvest } = await readSite(
      filesOf({
        'hugo.yaml': config,
        'content/en/jobs/open.md': posting('build: {list: local}'),
        'content/en/jobs/draft.md': posting('Draft: true'),
        'content/en/jobs/yes.md': posting('draft: yes'),
        'content/en/jobs/unpublished.md': posting('published: false'),
        'content/en/jobs/bundle/index.md': posting('headless: true'),
        'content/en/jobs/unlisted.md': posting('build: {List: never}'),
        'content/en/jobs/unrendered.md': posting('_build: {render: false}'),
        'content/en/jobs/hidden/_index.md': posting('cascade: {draft: true}'),
        'content/en/jobs/hidden/a.md': posting(),
      }),
    );
    expect(harvest.drafts.map(({ key }) => key)).toEqual(['open']);
    expect(harvest.leftOut).toBe(0);
    expect(harvest.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual(
      Array<string>(7).fill('info posting-draft'),
    );
  });

  // By the real 0.111.3, 0.131.0 and 0.169.0: only the first leaves out what lies below a draft.
  test.each<[string, Readonly<Record<string, string>>, number, readonly string[]]>([
    ['no version: the newest, and it is said', {}, 1, ['content/en/jobs/_index.md']],
    ['a new one', { '.tool-versions': 'hugo 0.131.0\n' }, 1, []],
    ['an old one', { '.tool-versions': 'hugo 0.111.3\n' }, 0, []],
  ])(
    'below a section that is a draft are published or not as its Hugo does, with %s',
    async (_, more, open, said) => {
      const { harvest } = await readSite(
        filesOf({
          'hugo.yaml': config,
          'content/en/jobs/_index.md': '---\ntitle: Jobs\ndraft: true\n---\n',
          'content/en/jobs/a.md': posting(),
          ...more,
        }),
      );
      expect(harvest.drafts).toHaveLength(open);
      const assumed = harvest.diagnostics.filter(({ code }) => code === 'version-assumed');
      expect(assumed.map(({ where }) => where?.file)).toEqual(said);
    },
  );

  test('take what their section cascades, in their language only', async () => {
    const { byFile } = await readSite(
      filesOf({
        'hugo.yaml': config,
        'content/en/jobs/_index.md': posting('cascade: {archived: true, expiryDate: 2024-05-06}'),
        'content/en/jobs/a.md': posting(),
        'content/en/jobs/b.md': posting('archived: false'),
        'content/fr/jobs/a.md': posting(),
      }),
    );
    const closed = [...byFile].map(([file, draft]) => [file, draft.closed !== undefined]);
    expect(closed).toEqual([
      ['content/en/jobs/a.md', true],
      ['content/en/jobs/b.md', false],
      ['content/fr/jobs/a.md', false],
    ]);
    expect(byFile.get('content/en/jobs/b.md')?.facts.closes?.value).toBe('2024-05-06T23:59:59+02:00');
  });
});

describe('faults', () => {
  test('one bad file takes nothing else down', async () => {
    const { harvest } = await readSite(
      filesOf({
        'hugo.yaml': config,
        'content/en/jobs/bad.md': '---\ntitle: [\n---\n',
        'content/en/jobs/good.md': posting(),
        'content/en/jobs/open-end.md': '---\ntitle: a\n',
        'content/en/jobs/untitled.md': '---\nlayout: job\n---\nText.\n',
      }),
    );
    expect(harvest.drafts.map(({ key }) => key)).toEqual(['good']);
    expect(harvest.leftOut).toBe(3);
    expect(harvest.diagnostics.map(({ code, where }) => `${code} ${where?.file}`)).toEqual([
      'front-matter-invalid content/en/jobs/bad.md',
      'front-matter-unclosed content/en/jobs/open-end.md',
      'title-missing content/en/jobs/untitled.md',
    ]);
  });

  test('a section without postings is a warning, as they may all have been taken down', async () => {
    const { harvest } = await readSite(
      filesOf({ 'hugo.yaml': config, 'content/en/jobs/_index.md': posting() }),
      'jobs',
    );
    expect(harvest).toMatchObject({
      drafts: [],
      leftOut: 0,
      diagnostics: [{ severity: 'warning', code: 'site-no-postings-found' }],
    });
  });

  test('a faulty configuration is reported, and the postings are still read', async () => {
    const { harvest } = await readSite(
      filesOf({ 'hugo.yaml': 'title: [', 'content/jobs/lamp.md': posting() }),
    );
    expect(harvest.drafts).toHaveLength(1);
    expect(harvest.diagnostics).toMatchObject([
      { code: 'site-config-invalid', where: { file: 'hugo.yaml' } },
    ]);
  });

  test('a translation into a language that the site does not have is not published in another', async () => {
    const { harvest } = await readSite(
      filesOf({
        'hugo.yaml': '',
        'content/jobs/lamp.md': posting(),
        'content/jobs/lamp.fr.md': posting(),
        'content/jobs/_index.fr.md': posting(),
        'content/blog/post.fr.md': posting(),
      }),
    );
    expect(harvest.drafts.map(({ file }) => file)).toEqual(['content/jobs/lamp.md']);
    expect(harvest.diagnostics).toMatchObject([
      { severity: 'warning', code: 'language-unknown', where: { file: 'content/jobs/lamp.fr.md' } },
    ]);
    expect(harvest.leftOut).toBe(1);
  });

  test('but one in a folder of a language that the site does not name is one in that language', async () => {
    const { harvest } = await readSite(
      filesOf({
        'hugo.yaml': '',
        'content/en/jobs/lamp.md': posting(),
        'content/fr/emplois/lampe.md': posting(),
        'content/fr/emplois/_index.md': posting(),
        'content/fr/blog/post.md': posting(),
      }),
    );
    expect(harvest.drafts.map(({ file, language, pairing }) => [file, language, pairing.path])).toEqual([
      ['content/en/jobs/lamp.md', 'en', 'jobs/lamp'],
      ['content/fr/emplois/lampe.md', 'fr', 'emplois/lampe'],
    ]);
    expect(harvest.diagnostics).toEqual([]);
  });

  test('an address that cannot be told is a warning, and nothing is guessed', async () => {
    const { harvest } = await readSite(
      filesOf({
        'hugo.yaml': 'baseURL: https://lanternworks.example\npermalinks: {jobs: "/:nonsense/:slug"}',
        'content/jobs/lamp.md': posting(),
        'content/jobs/whole.md': posting('url: https://elsewhere.example/x'),
      }),
    );
    expect(harvest.drafts.map(({ url }) => url)).toEqual([undefined, undefined]);
    expect(harvest.diagnostics.map(({ code }) => code)).toEqual(['address-unknown', 'address-unknown']);
  });

  test('HTML without a head is no page, as in Hugo', async () => {
    const { harvest } = await readSite(
      filesOf({ 'hugo.yaml': '', 'content/jobs/a.md': posting(), 'content/jobs/b.html': '<h1>B</h1>' }),
    );
    expect(harvest).toMatchObject({ drafts: [{ key: 'a' }], leftOut: 0, diagnostics: [] });
  });
});

describe('the text of a posting', () => {
  const render = async (body: string, more: Texts = {}) => {
    const { harvest } = await readSite(
      filesOf({ 'hugo.yaml': config, 'content/en/jobs/lamp.md': `${posting()}\n${body}\n`, ...more }),
    );
    const draft = harvest.drafts.find(({ file }) => file === 'content/en/jobs/lamp.md');
    return draft?.body.html(draft.url).html ?? '';
  };
  const others = {
    'content/en/about/_index.md': '---\ntitle: About\n---\n',
    'content/en/about/team.md': '---\ntitle: Team\nslug: The Team\n---\n',
    'content/en/jobs/wick.md': posting(),
    'content/fr/jobs/lampe.md': posting(),
  };

  test.each([
    ['{{< youtube w7Ft2ymGmfc >}}', 'youtube'],
    ['{{% notice %}}Mind the flame.{{% /notice %}}', '{{'],
    ['{{</* kept */>}}'.replace('kept', ''), 'youtube'],
  ])('%s does not leak', async (body, leak) => {
    expect(await render(body)).not.toContain(leak);
  });

  test.each([
    ['{{< relref "wick.md" >}}', 'https://lanternworks.example/jobs/wick/'],
    ['{{< ref "/jobs/wick" >}}', 'https://lanternworks.example/jobs/wick/'],
    ['{{% ref "/about/team.md#crew" %}}', 'https://lanternworks.example/about/the-team/#crew'],
    ['{{< ref "team" >}}', 'https://lanternworks.example/about/the-team/'],
    ['{{< ref path="lampe.md" lang="fr" >}}', 'https://lanternes.example/jobs/lampe/'],
  ])('a link to %s leads there', async (reference, url) => {
    expect(await render(`[there](${reference})`, others)).toContain(`<a href="${url}">there</a>`);
  });

  test.each(['{{< ref "nowhere.md" >}}', '{{< ref >}}', '{{< relref path="/jobs/nowhere" lang="xx" >}}'])(
    'a link to %s is only its text',
    async (reference) => {
      expect(await render(`So [there](${reference}) it is.`, others)).toContain('So there it is.');
    },
  );

  test('relative links are meant from its own address', async () => {
    expect(await render('[wick](../wick/)')).toContain('href="https://lanternworks.example/jobs/wick/"');
  });

  test('HTML content is kept where it is harmless', async () => {
    const { harvest } = await readSite(
      filesOf({
        'hugo.yaml': config,
        'content/en/jobs/lamp.html':
          '---\ntitle: Lamp\n---\n<p onclick="x()">Light <b>lamps</b>.</p><script>x()</script>',
      }),
    );
    const html = harvest.drafts[0]?.body.html(undefined).html ?? '';
    expect(html).toContain('<p>Light <b>lamps</b>.</p>');
    expect(html).not.toMatch(/script|onclick/);
  });
});

describe('the options', () => {
  test.each([{}, { section: 'jobs' }, { section: ['jobs', 'emplois'] }])('%j is allowed', (options) => {
    expect(v.safeParse(hugo.options, options).success).toBe(true);
  });

  test.each([{ section: 7 }, { section: '' }, { section: [''] }, { sections: 'jobs' }])(
    '%j is not',
    (options) => {
      expect(v.safeParse(hugo.options, options).success).toBe(false);
    },
  );
});
