import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { removeFoldersAfterwards } from '../support/corpus.ts';
import { isSkipped, runGenerator, siteBesideGenerators } from '../support/node-generators.ts';
import { readSite } from '../support/read-site.ts';
import { writtenSite } from '../support/written-site.ts';

removeFoldersAfterwards();

const english =
  'You keep the light of the northern tower and write the log of every night with care. We are looking for a calm person who likes to work with us in the dark.';
const more =
  'You mend the nets of the small harbour all morning and teach the others how it is done. You will have your own boat and a good pair of gloves.';
const french =
  'Vous gardez la lumière de la tour du nord et vous écrivez le journal de chaque nuit avec soin. Nous cherchons une personne calme qui aime travailler avec nous dans la nuit.';

/** Every posting as `status language title address`, and the texts of those that are open. */
async function readingOf(folder: string) {
  const { catalog, snapshot } = await readSite(folder, '2026-11-22T12:00:00Z');
  const line = ({ status, language, title, url }: (typeof snapshot.postings)[number]) =>
    `${status} ${language} ${title} ${url}`;
  return {
    postings: snapshot.postings.map(line).sort(),
    groups: new Set(snapshot.postings.map(({ group }) => group)).size,
    texts: Object.fromEntries(
      catalog.open.map(({ title, description }) => [title, String(description).replace(/\s+/g, ' ').trim()]),
    ),
    opens: Object.fromEntries(catalog.open.map(({ title, opens }) => [title, opens])),
    sources: snapshot.sources.map(({ name }) => name),
    said: snapshot.diagnostics.map(({ code, where }) => `${code} ${where?.file ?? ''}`.trim()),
  };
}

describe('sites of generators that have no source of their own, built by the real ones', () => {
  test.skipIf(isSkipped('vitepress'))(
    'VitePress: rewritten paths, a folder of pages and a base',
    async () => {
      const site = siteBesideGenerators({
        'package.json': '{"private": true, "type": "module"}',
        '.vitepress/config.mts': `export default {
  title: 'Lanternworks',
  base: '/site/',
  srcDir: './pages',
  sitemap: { hostname: 'https://lanternworks.example/site/' },
  srcExclude: ['**/drafts/**'],
  rewrites: { 'jobs/:page': 'work/:page', 'emplois/:rest*': 'fr/:rest*' },
  locales: { root: { label: 'English', lang: 'en' }, fr: { label: 'Français', lang: 'fr', link: '/fr/' } },
}
`,
        'pages/index.md': '# Lanternworks\n\nWe keep lights.\n',
        'pages/jobs/index.md': '# Jobs\n\nSee below.\n',
        'pages/jobs/a keeper (x).md': `# Keeper\n\n${english}\n`,
        'pages/jobs/mender/index.md': `# Mender\n\n${more}\n`,
        'pages/jobs/drafts/cook.md': `# Cook\n\n${more}\n`,
        'pages/emplois/a/gardien.md': `# Gardien\n\n${french}\n`,
      });
      runGenerator(site, 'vitepress/bin/vitepress.js', ['build', '.']);
      const built = readdirSync(`${site}/.vitepress/dist`, { recursive: true, encoding: 'utf8' })
        .filter((path) => /^(?:jobs|work|fr)\/.*\.html$/.test(path))
        .map(
          (path) =>
            new URL(encodeURI(path.replace(/index\.html$/, '')), 'https://lanternworks.example/site/').href,
        );
      const { postings } = await readingOf(site);
      const urls = postings.map((line) => line.split(' ').at(-1));
      expect(urls.toSorted()).toEqual(built.filter((url) => !url.endsWith('/work/')).toSorted());
      expect(postings).toHaveLength(3);
    },
  );

  test.skipIf(isSkipped('vitepress'))(
    'VitePress: two languages, a note that says closed, a page that is not built',
    async () => {
      const site = siteBesideGenerators({
        'package.json': '{"private": true, "type": "module"}',
        'docs/.vitepress/config.mts': `export default {
  title: 'Lanternworks',
  cleanUrls: true,
  sitemap: { hostname: 'https://lanternworks.example' },
  srcExclude: ['jobs/old/**'],
  locales: { root: { label: 'English', lang: 'en' }, fr: { label: 'Français', lang: 'fr', link: '/fr/' } },
  themeConfig: {
    nav: [{ text: 'Jobs', link: '/jobs/' }],
    sidebar: [{ text: 'Jobs', items: [{ text: 'Keeper', link: '/jobs/keeper' }, { text: 'Mender', link: '/jobs/mender' }] }],
  },
}
`,
        'docs/index.md': '# Lanternworks\n\nWe keep lights.\n',
        'docs/jobs/index.md': '# Jobs\n\n- [Keeper](./keeper.md)\n- [Mender](./mender.md)\n',
        'docs/jobs/keeper.md': `# Keeper\n\n${english}\n\n## What you bring\n\n- patience\n- [glasses](https://glasses.example/)\n`,
        'docs/jobs/mender.md': `# Mender\n\n::: warning Position closed\nWe found somebody.\n:::\n\n${more}\n`,
        'docs/jobs/old/cook.md': `# Cook\n\n${more}\n`,
        'docs/fr/index.md': '# Lanternworks\n\nNous gardons des phares.\n',
        'docs/fr/jobs/index.md': '# Emplois\n\n- [Gardien](./keeper.md)\n',
        'docs/fr/jobs/keeper.md': `# Gardien\n\n${french}\n`,
      });
      runGenerator(site, 'vitepress/bin/vitepress.js', ['build', 'docs']);
      const found = await readingOf(`${site}/docs/.vitepress/dist`);
      expect(found.sources).toEqual(['pages']);
      expect(found.postings).toEqual([
        'closed en Mender https://lanternworks.example/jobs/mender',
        'open en Keeper https://lanternworks.example/jobs/keeper',
        'open fr Gardien https://lanternworks.example/fr/jobs/keeper',
      ]);
      expect(found.groups).toBe(2);
      expect(found.texts['Keeper']).toContain(`<p>${english}</p>`);
      expect(found.texts['Keeper']).toMatch(
        /<h2>What you bring ?<\/h2><ul><li>patience<\/li><li><a href="https:\/\/glasses\.example\/">glasses<\/a><\/li><\/ul>/,
      );
      const own = await readingOf(site);
      expect([own.sources, own.postings, own.groups]).toEqual([['vitepress'], found.postings, 2]);
      expect(found.texts['Keeper']).not.toMatch(/Sidebar|Previous|Return to top|Skip|On this page|Mender/);
    },
  );

  test.skipIf(isSkipped('hexo'))('Hexo: posts of a category among others, by day', async () => {
    const post = (title: string, day: string, category: string, text: string) =>
      `---\ntitle: ${title}\ndate: 2026-11-${day} 10:00:00\ncategories: [${category}]\ntags: [sea]\n---\n${text}\n`;
    const site = siteBesideGenerators({
      'package.json':
        '{"private": true, "hexo": {"version": "8.1.1"}, "dependencies": {"hexo": "8.1.1", "hexo-generator-archive": "2.0.0", "hexo-generator-category": "2.0.0", "hexo-generator-index": "4.0.0", "hexo-generator-tag": "2.0.0", "hexo-renderer-ejs": "2.0.0", "hexo-renderer-marked": "7.0.1"}}',
      '_config.yml':
        'title: Lanternworks\nurl: https://lanternworks.example\nlanguage: en\ntheme: landscape\ntimezone: UTC\npermalink: :year/:month/:day/:title/\n',
      'source/_posts/keeper.md': post('Keeper', '02', 'Jobs', english),
      'source/_posts/mender.md': post('Mender', '03', 'Jobs', `This position has been filled.\n\n${more}`),
      'source/_posts/festival.md': post('Festival', '04', 'News', 'We danced all night and it rained.'),
      'themes/.keep': '',
    });
    runGenerator(site, 'hexo/bin/hexo', ['generate']);
    const found = await readingOf(site);
    expect(found.sources).toEqual(['pages']);
    expect(found.postings).toEqual([
      'closed en Mender https://lanternworks.example/2026/11/03/mender/',
      'open en Keeper https://lanternworks.example/2026/11/02/keeper/',
    ]);
    expect(found.texts).toEqual({ Keeper: `<p>${english}</p>` });
    expect(found.opens['Keeper']).toMatch(/^2026-11-02T10:00:00/);
  });

  const hasPelican = (() => {
    try {
      execFileSync('pelican', ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      return process.env['CI'] !== undefined;
    }
  })();
  if (!hasPelican) console.warn('skipped: there is no pelican here (apt-get install pelican)');

  test.skipIf(!hasPelican)(
    'Pelican: articles of a category in two languages, all in one folder',
    async () => {
      const article = (title: string, slug: string, tag: string, category: string, text: string) =>
        `Title: ${title}\nDate: 2026-11-02\nCategory: ${category}\nSlug: ${slug}\nLang: ${tag}\n\n${text}\n`;
      const site = writtenSite({
        'pelicanconf.py':
          "SITENAME = 'Lanternworks'\nSITEURL = 'https://lanternworks.example/site'\nPATH = 'content'\nTIMEZONE = 'UTC'\nDEFAULT_LANG = 'en'\nRELATIVE_URLS = False\n",
        'content/keeper.md': article('Keeper', 'keeper', 'en', 'Jobs', english),
        'content/gardien.md': article('Gardien', 'keeper', 'fr', 'Jobs', french),
        'content/mender.md': article(
          'Mender',
          'mender',
          'en',
          'Jobs',
          `${more}\n\n## Position closed\n\nThanks to all.`,
        ),
        'content/festival.md': article('Festival', 'festival', 'en', 'News', 'We danced all night.'),
      });
      execFileSync('pelican', ['-q'], { cwd: site, stdio: ['ignore', 'pipe', 'pipe'] });
      const found = await readingOf(site);
      expect(found.sources).toEqual(['pages']);
      expect(found.postings).toEqual([
        'closed en Mender https://lanternworks.example/site/mender.html',
        'open en Keeper https://lanternworks.example/site/keeper.html',
        'open fr Gardien https://lanternworks.example/site/keeper-fr.html',
      ]);
      expect(found.groups).toBe(2);
      expect(found.texts['Keeper']).toContain(`<p>${english}</p>`);
      expect(found.texts['Keeper']).not.toMatch(/powered|News/);
    },
  );
});
