import { describe, expect, test } from 'vitest';
import { detectSite } from '../../../src/configuration/detect.ts';
import type { Files } from '../../../src/sources/source.ts';
import { vitepress } from '../../../src/sources/vitepress/vitepress.ts';
import { deskOf, filesOf } from '../hugo/desk-of.ts';

type Texts = Readonly<Record<string, string>>;

const post = (title: string) =>
  `# ${title}\n\nYou look after the lamps of the tower and write the log of every night.\n`;
const hostname = "sitemap: { hostname: 'https://lanternworks.example' },";
const config = (...lines: readonly string[]) =>
  `import { defineConfig } from 'vitepress'\nexport default defineConfig({ title: 'Lanternworks', ${lines.join(' ')} })\n`;

/** As on disk, where a hidden file is on no list. */
function onDisk(texts: Texts): Files {
  const files = filesOf(texts);
  const isHidden = (path: string) => /(?:^|\/)\./.test(path);
  const folders = Object.keys(texts).map((path) => /^(?:.*\/)?\.\w+\//.exec(path)?.[0]);
  return {
    list: (folder) => files.list(folder).filter((path) => !isHidden(path)),
    read: files.read,
    hidden: () => [
      ...new Set([...files.list('').filter(isHidden), ...folders.filter((one) => one !== undefined)]),
    ],
  };
}

async function read(texts: Texts, section?: string) {
  const files = onDisk(texts);
  const { detection } = detectSite(files, section === undefined ? {} : { section });
  const source = detection?.configuration.sources[0];
  if (detection === undefined || source?.type !== 'vitepress')
    throw new Error('not recognised as a VitePress site');
  return { detection, ...(await vitepress.read(source, deskOf(files, detection.configuration))) };
}

const listed = async (texts: Texts, section?: string) =>
  (await read(texts, section)).drafts
    .map(({ language, title, url }) => `${language} ${title?.value} ${url?.slice(29)}`)
    .toSorted();

const i18n = "locales: { root: { label: 'English', lang: 'en' }, fr: { label: 'Français', lang: 'fr' } },";

describe('a site of VitePress is read as VitePress 1.6.4 builds it', () => {
  test.each<[string, Texts, readonly string[]]>([
    [
      'a page ends with .html, and one that is alone in its folder is that folder',
      {
        '.vitepress/config.ts': config(hostname),
        'jobs/baker.md': post('Baker'),
        'jobs/cook & co/index.md': post('Cook'),
        'jobs/index.md': '# Jobs\n\n- [Baker](./baker.md)\n',
      },
      ['en Baker jobs/baker.html', 'en Cook jobs/cook%20&%20co/'],
    ],
    [
      'without an ending where the site wants none, below its base',
      {
        'docs/.vitepress/config.mts': config(hostname, "base: '/site/', cleanUrls: true"),
        'docs/jobs/baker.md': post('Baker'),
        'docs/about.md': post('About us'),
      },
      ['en Baker site/jobs/baker'],
    ],
    [
      'a host name that has the base in it',
      {
        '.vitepress/config/index.mts': config(
          "base: '/site/', sitemap: { hostname: 'https://lanternworks.example/site/' }",
        ),
        'jobs/baker.md': post('Baker'),
      },
      ['en Baker site/jobs/baker.html'],
    ],
    [
      'in the folder that the configuration names, without what it leaves out',
      {
        '.vitepress/config.mts': config(
          hostname,
          "srcDir: './pages', srcExclude: ['**/drafts/**', '**/sample.md']",
        ),
        'pages/jobs/baker.md': post('Baker'),
        'pages/jobs/drafts/cook.md': post('Cook'),
        'pages/jobs/sample.md': post('Sample'),
        'pages/jobs/[job].md': post('A route'),
        'jobs/old.md': post('Old'),
      },
      ['en Baker jobs/baker.html'],
    ],
    [
      'languages in folders, with folders of their own',
      {
        '.vitepress/config.js': config(hostname, i18n),
        'jobs/baker.md': post('Baker'),
        'fr/jobs/baker.md': post('Boulanger'),
        'fr/emplois/cuisinier.md': post('Cuisinier'),
      },
      [
        'en Baker jobs/baker.html',
        'fr Boulanger fr/jobs/baker.html',
        'fr Cuisinier fr/emplois/cuisinier.html',
      ],
    ],
    [
      'rewritten paths, by which a page is in a language too',
      {
        '.vitepress/config.js': config(
          hostname,
          i18n,
          "rewrites: { 'jobs/:page': 'work/:page', 'emplois/:rest*': 'fr/:rest*' },",
        ),
        'jobs/baker.md': post('Baker'),
        'emplois/a/boulanger.md': post('Boulanger'),
      },
      ['en Baker work/baker.html', 'fr Boulanger fr/a/boulanger.html'],
    ],
  ])('%s', async (_, texts, expected) => {
    expect(await listed(texts)).toEqual(expected);
  });

  test('a folder that is named, from the folder of pages on', async () => {
    const texts = { 'docs/.vitepress/config.ts': config(hostname), 'docs/crew/baker.md': post('Baker') };
    expect(await listed(texts, 'crew')).toEqual(['en Baker crew/baker.html']);
  });

  test.each<[string, string, readonly string[]]>([
    ['an address that nothing says', '', ['site-url-missing']],
    ['rewrites by code', `${hostname} rewrites: (page) => page`, ['site-config-unsupported']],
    ['a folder by code', `${hostname} srcExclude: list()`, ['site-config-unsupported']],
    ['nothing where all is plain', hostname, []],
  ])('said is %s', async (_, lines, codes) => {
    const texts = { '.vitepress/config.ts': config(lines), 'jobs/baker.md': post('Baker') };
    const { detection } = await read(texts);
    expect(detection.diagnostics.map(({ code }) => code)).toEqual(codes);
  });
});

describe('not a site of VitePress', () => {
  test.each<[string, Texts, string]>([
    [
      'a manual beside a folder of postings',
      {
        'manual/.vitepress/config.ts': config(),
        'manual/use.md': post('How to use it'),
        'jobs/baker.md': post('Baker'),
      },
      'markdown',
    ],
    [
      'Hugo with a theme for VitePress beside it',
      {
        'hugo.toml': 'baseURL = "https://lanternworks.example/"\n',
        'content/jobs/baker.md': `---\ntitle: Baker\n---\n${post('Baker')}`,
        'docs/.vitepress/config.ts': config(),
        'docs/jobs/x.md': post('X'),
      },
      'hugo',
    ],
  ])('%s', (_, texts, type) => {
    expect(detectSite(onDisk(texts), {}).detection?.configuration.sources[0]?.type).toBe(type);
  });
});
