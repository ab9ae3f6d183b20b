import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { parseFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { installedHugos } from './hugo-versions.ts';
import { rolecast } from '../support/rolecast-process.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import {
  differences,
  filesIn,
  readHead,
  type ReadHead,
  runInject,
  timesIn,
} from '../support/injected-site.ts';

removeFoldersAfterwards();

const needed = process.env['CI'] !== undefined;
const without = (tool: string) => {
  const absent = !needed && !answers(tool);
  if (absent) console.warn(`skipped: there is no ${tool} here (apt-get install ${tool})`);
  return absent;
};

function answers(tool: string): boolean {
  try {
    execFileSync(tool, [tool === 'hugo' ? 'version' : '--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

interface Built {
  readonly sources: string;
  readonly folder: string;
  readonly build: () => void;
}

const posting = (title: string, text: string, ...lines: readonly string[]) =>
  `---\n${[`title: ${title}`, 'date: 2026-11-02', ...lines].join('\n')}\n---\n\n${text}\n`;

const texts = {
  en: {
    keeper: 'You keep the light of Lanternworks burning, by night and by day.',
    glazier: 'You cut the glass for the lanterns of Lanternworks.',
    trimmer: 'You trim the wicks of all lamps, every morning.',
  },
  fr: {
    keeper: 'Vous gardez le phare de Lanternworks allumé, la nuit et le jour.',
    glazier: 'Vous taillez le verre pour les lanternes de Lanternworks.',
    trimmer: 'Vous coupez les mèches de toutes les lampes, chaque matin.',
  },
} as const;

function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const hugoLayouts = {
  'layouts/_default/baseof.html':
    '<!DOCTYPE html>\n<html lang="{{ .Site.Language.Lang }}">\n<head>\n  <meta charset="utf-8">\n  <!-- </head> -->\n  <title>{{ .Title }}</title>\n  <script>const end = "</head>";</script>\n  <link rel="canonical" href="{{ .Permalink }}">\n</head>\n<body>\n{{ block "main" . }}{{ .Content }}{{ end }}\n</body>\n</html>\n',
  'layouts/_default/single.html': '{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}{{ end }}',
  'layouts/_default/list.html':
    '{{ define "main" }}{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}',
};

const hugoContent = {
  'content/en/jobs/_index.md': '---\ntitle: Jobs\n---\n',
  'content/en/jobs/keeper.md': posting('Keeper of the light', texts.en.keeper),
  'content/en/jobs/glazier.md': posting('Glazier', texts.en.glazier, 'archived: true'),
  'content/en/jobs/Wärter & Söhne.md': posting('Wick trimmer </script><!--', texts.en.trimmer),
  'content/en/news/jobs.md': posting('We have jobs', 'There are jobs at Lanternworks.'),
  'content/fr/jobs/_index.md': '---\ntitle: Emplois\n---\n',
  'content/fr/jobs/keeper.md': posting('Gardien du phare', texts.fr.keeper),
  'content/fr/jobs/glazier.md': posting('Vitrier', texts.fr.glazier, 'archived: true'),
};

/** Which Hugo builds the site: without a word of its own the newest is assumed. */
function statedVersion(): Readonly<Record<string, string>> {
  const hugo = installedHugos().find(({ command }) => command === 'hugo');
  return hugo === undefined ? {} : { '.tool-versions': `hugo ${hugo.version}\n` };
}

function hugoSite(config: string, args: readonly string[] = []): Built {
  const sources = temporaryFolder();
  put(sources, { 'hugo.yaml': config, ...hugoLayouts, ...hugoContent, ...statedVersion() });
  const build = () =>
    void execFileSync('hugo', ['--quiet', ...args], { cwd: sources, stdio: ['ignore', 'pipe', 'pipe'] });
  build();
  return { sources, folder: join(sources, 'public'), build };
}

const languages =
  'title: Lanternworks\ndefaultContentLanguage: en\nlanguages:\n  en: {title: Lanternworks jobs, contentDir: content/en}\n  fr: {title: Emplois Lanternworks, contentDir: content/fr}\n';
const hosts =
  'title: Lanternworks\ndefaultContentLanguage: en\nlanguages:\n  en: {title: Lanternworks jobs, contentDir: content/en, baseURL: "https://lanternworks.example/"}\n  fr: {title: Emplois Lanternworks, contentDir: content/fr, baseURL: "https://fr.lanternworks.example/base/"}\n';

/** The heads of all pages of the site that have something in them for a crawler, by file; not those of our own pages. */
function heads(folder: string): Readonly<Record<string, ReadHead>> {
  const pages = [...filesIn(folder)].filter(
    ([path]) => path.endsWith('.html') && !path.includes('jobs-feeds/'),
  );
  return Object.fromEntries(
    pages
      .map(([path, bytes]) => [path, readHead(bytes.toString('utf8'))] as const)
      .filter(([, { data, feeds }]) => data.length + feeds.length > 0),
  );
}

const titles = (folder: string) =>
  Object.entries(heads(folder)).map(([path, { data }]) => [path, data.map(({ title }) => title)]);

describe.skipIf(without('hugo'))('a bilingual site that the real Hugo built', () => {
  test('has a page for people where the run says, whose every link leads somewhere, and lists for import', async () => {
    const { sources, folder } = hugoSite(`baseURL: https://lanternworks.example/site/\n${languages}`);
    const { said } = await runInject({ path: sources, out: folder });
    const fileAt = (url: URL) => url.pathname.replace(/^\/site\//, '').replace(/(?<=\/|^)$/, 'index.html');
    const files = filesIn(folder);
    const offered = [...said.matchAll(/<a href="([^"]+)" lang="(..)">/g)];
    expect(offered.map(([, , language]) => language)).toEqual(['en', 'fr']);
    for (const [, path = ''] of [...offered, ['', '/site/jobs-feeds/'] as const]) {
      const base = new URL(path, 'https://lanternworks.example/');
      const page = files.get(fileAt(base))?.toString() ?? '';
      const links = [...page.matchAll(/<(?:a|link)\b[^>]*? href="([^"#]+)"/g)].map(
        ([, href = '']) => new URL(href, base),
      );
      expect([path, links.length > (path.endsWith('subscribe/') ? 8 : 1)]).toEqual([path, true]);
      for (const link of links) expect(files.has(fileAt(link)) ? '' : link.href).toBe('');
    }
    // On a preview, and at one's own desk, they lead on to where the reader is.
    for (const [file, to] of [
      ['jobs-feeds/index.html', '../jobs-feeds/en/subscribe/'],
      ['jobs-feeds/fr/index.html', '../../fr/jobs/'],
    ] as const) {
      const page = files.get(file)?.toString() ?? '';
      expect(page).toContain(`content="0; url=${to}"`);
      expect(page).toContain(`<a href="${to}">`);
      expect(page).toContain('<link rel="canonical" href="https://lanternworks.example/site/');
    }
    expect(said).toContain('The feeds are below https://lanternworks.example/site/jobs-feeds/');
    const list = files.get('jobs-feeds/feeds.opml')?.toString() ?? '';
    const listed = [...list.matchAll(/xmlUrl="([^"]+)"/g)].map(([, url = '']) =>
      files.has(fileAt(new URL(url))),
    );
    expect(listed).toEqual([true, true, true, true]);
  });

  test.each([
    ['at the root of a host', `baseURL: https://lanternworks.example/\n${languages}`, '', 'fr/', []],
    ['minified', `baseURL: https://lanternworks.example/\n${languages}`, '', 'fr/', ['--minify']],
    [
      'below a path, with a folder for each language',
      `baseURL: https://lanternworks.example/site/\ndefaultContentLanguageInSubdir: true\n${languages}`,
      'en/',
      'fr/',
      [],
    ],
    [
      'with addresses that end in .html',
      `baseURL: https://lanternworks.example/\nuglyURLs: true\n${languages}`,
      '',
      'fr/',
      [],
    ],
    ['with a host for each language', hosts, 'en/', 'fr/', []],
  ])(
    '%s has JSON-LD on its open pages, feed links above them, and nothing else changed',
    async (_name, config, en, fr, args) => {
      const { sources, folder } = hugoSite(config, args);
      const before = filesIn(folder);
      const { code, said } = await runInject({ path: sources, out: folder });
      expect(said).toContain('JSON-LD on 3 pages, feed links on 2 more pages');
      expect(code).toBe(0);

      const ugly = config.includes('uglyURLs');
      const page = (path: string) => (ugly ? `${path}.html` : `${path}/index.html`);
      expect(titles(folder)).toEqual(
        [
          [page(`${en}jobs/keeper`), ['Keeper of the light']],
          [page(`${en}jobs/wärter-söhne`), ['Wick trimmer <!--']],
          [ugly ? `${en}jobs.html` : `${en}jobs/index.html`, []],
          [page(`${fr}jobs/keeper`), ['Gardien du phare']],
          [ugly ? `${fr}jobs.html` : `${fr}jobs/index.html`, []],
        ].sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
      );

      const after = filesIn(folder);
      const touched = differences(before, after);
      expect(touched.filter((path) => before.has(path))).toEqual(Object.keys(heads(folder)).sort());
      for (const path of Object.keys(heads(folder))) {
        const [old, now] = [before.get(path)?.toString() ?? '', after.get(path)?.toString() ?? ''];
        const rest = now.replaceAll(/<link [^>]* data-rolecast>/g, '');
        expect(rest.replace(/<script type="application\/ld\+json" data-rolecast>.*?<\/script>/s, '')).toBe(
          old,
        );
      }
      const addresses = Object.values(heads(folder)).flatMap(({ data }) => data.map(({ url }) => url));
      const canonical = [...before.values()].map(
        (bytes) => /rel="?canonical"? href="?([^" >]+)/.exec(bytes.toString())?.[1],
      );
      for (const address of addresses) expect(canonical).toContain(address);

      const times = timesIn(folder);
      const again = await runInject({ path: sources, out: folder });
      expect(again.said).toContain('0 files new or changed, 0 removed');
      expect(timesIn(folder)).toEqual(times);
    },
  );

  test('has feeds at the addresses that the pages offer, and a sitemap of its open pages', async () => {
    const { sources, folder } = hugoSite(`baseURL: https://lanternworks.example/\n${languages}`);
    await runInject({ path: sources, out: folder, url: 'https://lanternworks.example/work/' });
    const offered = heads(folder)['fr/jobs/keeper/index.html']?.feeds ?? [];
    expect(offered).toEqual(
      ['rss.xml', 'atom.xml', 'feed.json'].map((name) => `https://lanternworks.example/work/fr/${name}`),
    );
    for (const address of offered) {
      const text = readFileSync(join(folder, new URL(address).pathname), 'utf8');
      const { feed } = parseFeed(text);
      expect(JSON.stringify(feed)).toContain('Gardien du phare');
      expect(JSON.stringify(feed)).not.toContain('Vitrier');
      expect(text).toContain(address);
    }
    const home = readFileSync(join(folder, 'work/fr/index.html'), 'utf8');
    expect(home).toContain('url=../../fr/jobs/"');
    const data = JSON.parse(readFileSync(join(folder, 'work/fr/jobs.jsonld'), 'utf8')) as {
      '@graph': { url: string }[];
    };
    expect(data['@graph'].map(({ url }) => url)).toEqual(['https://lanternworks.example/fr/jobs/keeper/']);
    const sitemap = readFileSync(join(folder, 'jobs-sitemap.xml'), 'utf8');
    expect([...sitemap.matchAll(/<loc>([^<]*)/g)].map(([, url]) => url).sort()).toEqual([
      'https://lanternworks.example/fr/jobs/keeper/',
      'https://lanternworks.example/jobs/keeper/',
      'https://lanternworks.example/jobs/w%C3%A4rter-s%C3%B6hne/',
    ]);
    expect(sitemap).toContain('hreflang="fr" href="https://lanternworks.example/fr/jobs/keeper/"');
  });

  test('whose posting closed has its page back as Hugo wrote it, and its documents are gone', async () => {
    const { sources, folder } = hugoSite(`baseURL: https://lanternworks.example/\n${languages}`);
    const before = filesIn(folder);
    await runInject({ path: sources, out: folder });
    expect([...filesIn(folder).keys()]).toContain('jobs-feeds/en/jobs/keeper.jsonld');
    put(sources, {
      'content/en/jobs/keeper.md': posting('Keeper of the light', texts.en.keeper, 'archived: true'),
      'content/en/jobs/Wärter & Söhne.md': posting('Chief wick trimmer', texts.en.trimmer),
    });
    const { said } = await runInject({ path: sources, out: folder });
    const after = filesIn(folder);
    expect(said).toContain('JSON-LD on 1 page,');
    for (const path of ['jobs/keeper/index.html', 'fr/jobs/keeper/index.html'])
      expect(after.get(path)).toEqual(before.get(path));
    expect([...after.keys()].filter((path) => path.includes('keeper.jsonld'))).toEqual([]);
    expect(titles(folder)).toContainEqual(['jobs/wärter-söhne/index.html', ['Chief wick trimmer']]);
  });

  test('whose posting was deleted, but not its page, has the page back as Hugo wrote it', async () => {
    const { sources, folder, build } = hugoSite(`baseURL: https://lanternworks.example/\n${languages}`);
    const before = filesIn(folder);
    await runInject({ path: sources, out: folder });
    rmSync(join(sources, 'content/en/jobs/keeper.md'));
    await runInject({ path: sources, out: folder });
    expect(filesIn(folder).get('jobs/keeper/index.html')).toEqual(before.get('jobs/keeper/index.html'));
    build();
    await runInject({ path: sources, out: folder });
    expect(titles(folder).map(([path]) => path)).not.toContain('jobs/keeper/index.html');
  });

  test('built anew has the same bytes after the same run', async () => {
    const { sources, folder, build } = hugoSite(`baseURL: https://lanternworks.example/\n${languages}`);
    await runInject({ path: sources, out: folder });
    const first = filesIn(folder);
    build();
    await runInject({ path: sources, out: folder });
    expect(differences(first, filesIn(folder))).toEqual([]);
  });

  test('with pages that are missing, of others or of another encoding is told so, and the rest is done', async () => {
    const { sources, folder } = hugoSite(`baseURL: https://lanternworks.example/\n${languages}`);
    rmSync(join(folder, 'jobs/wärter-söhne'), { recursive: true });
    const latin = Buffer.from('<html><head><title>\xE9</title></head></html>', 'latin1');
    writeFileSync(join(folder, 'jobs/keeper/index.html'), latin);
    const own =
      '<html><head><script type="application/ld+json">{"@type":"JobPosting"}</script></head></html>';
    put(folder, { 'fr/jobs/keeper/index.html': own });
    const { code, said } = await runInject({ path: sources, out: folder });
    expect(code).toBe(0);
    expect(said).toMatch(
      /warning content\/en\/jobs\/Wärter & Söhne\.md: The page of .* \[inject-page-not-found\]/,
    );
    expect(said).toMatch(/warning .*public\/jobs\/keeper\/index\.html: .* \[file-not-utf8\]/);
    expect(said).toMatch(/warning .*public\/fr\/jobs\/keeper\/index\.html: .* \[inject-foreign-json-ld\]/);
    expect(readFileSync(join(folder, 'jobs/keeper/index.html'))).toEqual(latin);
    expect(readFileSync(join(folder, 'fr/jobs/keeper/index.html'), 'utf8')).toBe(own);
    expect(titles(folder).map(([path]) => path)).toContain('jobs/index.html');
  });

  test('keeps the permissions of its pages, and links inside it are followed', async () => {
    const { sources, folder } = hugoSite(`baseURL: https://lanternworks.example/\n${languages}`);
    chmodSync(join(folder, 'jobs/keeper/index.html'), 0o640);
    renameSync(join(folder, 'fr/jobs/keeper'), join(folder, 'kept'));
    symlinkSync('../../kept', join(folder, 'fr/jobs/keeper'));
    await runInject({ path: sources, out: folder });
    expect(statSync(join(folder, 'jobs/keeper/index.html')).mode & 0o777).toBe(0o640);
    expect(titles(folder)).toContainEqual(['kept/index.html', ['Gardien du phare']]);
  });

  test('nothing outside the folder is touched through a link', async () => {
    const { sources, folder } = hugoSite(`baseURL: https://lanternworks.example/\n${languages}`);
    const outside = temporaryFolder();
    for (const inner of ['jobs/keeper', 'jobs/wärter-söhne']) {
      renameSync(join(folder, inner), join(outside, inner.replace('/', '-')));
      symlinkSync(join(outside, inner.replace('/', '-')), join(folder, inner));
    }
    const before = filesIn(outside);
    const { said } = await runInject({ path: sources, out: folder });
    expect(said.match(/inject-page-not-found/g)).toHaveLength(2);
    expect(differences(before, filesIn(outside))).toEqual([]);

    symlinkSync(outside, join(folder, 'work'));
    const refused = await runInject({
      path: sources,
      out: folder,
      url: 'https://lanternworks.example/work/',
    });
    expect(refused.code).toBe(2);
    expect(differences(before, filesIn(outside))).toEqual([]);
  });

  test('a file of the site where a document would be stays, and that is said', async () => {
    const { sources, folder } = hugoSite(`baseURL: https://lanternworks.example/\n${languages}`);
    put(folder, {
      'jobs-sitemap.xml': 'mine',
      'jobs-feeds/fr/index.html': 'mine',
      'jobs-feeds/fr/rss.xml': 'mine',
    });
    const { said } = await runInject({ path: sources, out: folder });
    for (const path of ['jobs-sitemap.xml', 'jobs-feeds/fr/index.html', 'jobs-feeds/fr/rss.xml'])
      expect(readFileSync(join(folder, path), 'utf8')).toBe('mine');
    expect(said.match(/\[inject-file-in-the-way\]/g)).toHaveLength(2);
  });

  test('a run that was interrupted is finished by the next', async () => {
    const { sources, folder, build } = hugoSite(`baseURL: https://lanternworks.example/\n${languages}`);
    await runInject({ path: sources, out: folder });
    const whole = filesIn(folder);
    build();
    for (const path of ['jobs-feeds/en/feed.json', 'jobs-feeds/fr/atom.xml']) rmSync(join(folder, path));
    const { said } = await runInject({ path: sources, out: folder });
    expect(said).not.toContain('warning');
    expect(differences(whole, filesIn(folder))).toEqual([]);
  });

  test('other documents at another address replace those before, and leave no empty folder', async () => {
    const { sources, folder } = hugoSite(`baseURL: https://lanternworks.example/\n${languages}`);
    await runInject({ path: sources, out: folder });
    await runInject({ path: sources, out: folder, url: 'https://lanternworks.example/fr/jobs/feeds/' });
    expect(existsSync(join(folder, 'jobs-feeds'))).toBe(false);
    expect(existsSync(join(folder, 'fr/jobs/feeds/en/atom.xml'))).toBe(true);
    const { said } = await runInject({ path: sources, out: folder, url: 'https://elsewhere.example/' });
    expect(said).toContain('They are not below https://elsewhere.example/');
    expect(existsSync(join(folder, 'jobs-feeds/en/atom.xml'))).toBe(true);
    expect(existsSync(join(folder, 'fr/jobs/feeds'))).toBe(false);
  });

  test('a folder of the site where a document would be stays, and that is said', async () => {
    const { sources, folder } = hugoSite(`baseURL: https://lanternworks.example/\n${languages}`);
    put(folder, { 'jobs-feeds/fr/rss.xml/index.html': 'mine' });
    const { code, said } = await runInject({ path: sources, out: folder });
    expect(code).toBe(0);
    expect(said).toContain('jobs-feeds/fr/rss.xml: The site has a file');
  });

  test('a folder that cannot be written to is said, as people can act on', async () => {
    const { sources, folder } = hugoSite(`baseURL: https://lanternworks.example/\n${languages}`);
    put(folder, { 'jobs-feeds': 'a file' });
    const { code, said } = await runInject({ path: sources, out: folder });
    expect(code).toBe(2);
    expect(said).toContain('Not all of');
  });

  test('a folder that was not built, is not there or is another site is left as it is', async () => {
    const { sources } = hugoSite(`baseURL: https://lanternworks.example/\n${languages}`);
    const other = temporaryFolder();
    put(other, { 'index.html': '<html><head></head></html>' });
    const refused = await runInject({ path: sources, out: other });
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.said).toContain(`No page of any posting is in ${other}`);
    expect([...filesIn(other).keys()]).toEqual(['index.html']);
    expect(await runInject({ path: sources, out: join(other, 'absent') })).toMatchObject({ code: 2 });
  });

  test('a source that cannot be read takes nothing out', async () => {
    const { sources, folder } = hugoSite(`baseURL: https://lanternworks.example/\n${languages}`);
    await runInject({ path: sources, out: folder });
    const before = filesIn(folder);
    put(sources, {
      'rolecast.yaml':
        'languages: {en: {}, fr: {}}\nsources:\n  - {type: hugo, path: .}\n  - {type: markdown, path: absent, language: en}\n',
    });
    const { code, said } = await runInject({ path: sources, out: folder });
    expect({ code, said }).toMatchObject({ code: 2, said: expect.stringContaining('is left as it is') });
    expect(differences(before, filesIn(folder))).toEqual([]);
  });
});

describe.skipIf(without('mkdocs'))('a bilingual site that the real MkDocs built', () => {
  test.each([true, false])('has JSON-LD on its open pages, use_directory_urls: %s', async (directories) => {
    const { sources, folder } = mkdocsSite(directories);
    const before = filesIn(folder);
    const { code, said } = await runInject({ path: sources, out: folder });
    expect(said).toContain('JSON-LD on 3 pages, feed links on 2 more pages');
    expect(code).toBe(0);
    const page = (path: string) => (directories ? `${path}/index.html` : `${path}.html`);
    expect(titles(folder)).toEqual(
      [
        ['en/jobs/index.html', []],
        [page('en/jobs/keeper'), ['Keeper of the light']],
        [page('en/jobs/Wärter & Söhne'), ['Wick trimmer']],
        ['fr/jobs/index.html', []],
        [page('fr/jobs/keeper'), ['Gardien du phare']],
      ].sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    );
    const touched = differences(before, filesIn(folder)).filter((path) => before.has(path));
    expect(touched).toEqual(Object.keys(heads(folder)).sort());
    expect(heads(folder)[page('fr/jobs/keeper')]?.feeds).toEqual(
      ['rss.xml', 'atom.xml', 'feed.json'].map(
        (name) => `https://lanternworks.example/docs/jobs-feeds/fr/${name}`,
      ),
    );
    const times = timesIn(folder);
    await runInject({ path: sources, out: folder });
    expect(timesIn(folder)).toEqual(times);
  });

  test('one language built into another’s place is not given the other’s postings', async () => {
    const { sources, folder } = mkdocsSite(true);
    const wrong = temporaryFolder();
    cpSync(join(folder, 'fr'), wrong, { recursive: true });
    const before = filesIn(wrong);
    expect(await runInject({ path: sources, out: wrong })).toMatchObject({ code: 2 });
    expect(differences(before, filesIn(wrong))).toEqual([]);
  });
});

/** Each language built on its own, as sites with `i18n/` do. */
function mkdocsSite(directories: boolean): Built {
  const sources = temporaryFolder();
  const closed = (title: string, text: string) => posting(title, text, 'archived: true');
  put(sources, {
    'mkdocs.yml': `site_name: Lanternworks\nsite_url: !ENV [SITE_URL, "https://lanternworks.example/docs/en/"]\ndocs_dir: !ENV [DOCS_DIR, "docs"]\ntheme: {name: mkdocs}\nplugins: []\nuse_directory_urls: ${directories}\n`,
    'docs/index.md': '# Lanternworks\n',
    'docs/jobs/index.md': '# Jobs\n',
    'docs/jobs/keeper.md': posting('Keeper of the light', texts.en.keeper),
    'docs/jobs/glazier.md': closed('Glazier', texts.en.glazier),
    'docs/jobs/Wärter & Söhne.md': posting('Wick trimmer', texts.en.trimmer),
    'i18n/fr/index.md': '# Lanternworks\n',
    'i18n/fr/jobs/index.md': '# Emplois\n',
    'i18n/fr/jobs/keeper.md': posting('Gardien du phare', texts.fr.keeper),
    'i18n/fr/jobs/glazier.md': closed('Vitrier', texts.fr.glazier),
  });
  const folder = join(sources, 'site');
  const build = () => {
    for (const [docs, language] of [
      ['docs', 'en'],
      ['i18n/fr', 'fr'],
    ] as const)
      execFileSync('mkdocs', ['build', '--quiet', '--site-dir', join(folder, language)], {
        cwd: sources,
        env: { ...process.env, DOCS_DIR: docs, SITE_URL: `https://lanternworks.example/docs/${language}/` },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
  };
  build();
  return { sources, folder, build };
}

describe.skipIf(without('hugo'))('rolecast inject, as a process', () => {
  const run = (args: readonly string[]) =>
    rolecast(args, { cwd: temporaryFolder(), state: temporaryFolder() });

  test('does what it is asked to', async () => {
    const { sources, folder } = hugoSite(`baseURL: https://lanternworks.example/\n${languages}`);
    const { code, stdout, stderr } = await run(['inject', sources, '--out', folder]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('JSON-LD on 3 pages');
    expect(stdout).toContain('For robots.txt: Sitemap: https://lanternworks.example/jobs-sitemap.xml');
  });

  test('asks for the folder that was built', async () => {
    const { code, stderr } = await run(['inject', '.']);
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('rolecast inject PATH --out DIR'),
    });
  });
});
