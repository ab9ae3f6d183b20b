import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/node/disk/disk-files.ts';
import { mkdocs } from '../../src/sources/mkdocs/mkdocs.ts';
import { deskOf } from '../sources/hugo/desk-of.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';

const skipped = mkdocsVersion() === undefined && process.env['CI'] === undefined;
if (skipped) console.warn('skipped: there is no mkdocs here (apt-get install mkdocs)');

removeFoldersAfterwards();

const links = [
  '../about.md',
  'cook.md#pay',
  'sub/index.md',
  'Crêpes & co (m,f)!.md',
  'plan.png',
  'http://other.example/x.md',
];
const posting = (title: string) =>
  `# ${title}\n\n${links.map((href) => `[x](<${href}>)`).join('\n')}\n\n## Pay\n`;

const pages = {
  'index.md': '# Lanternworks\n',
  'about.md': '# About\n',
  'jobs/index.md': '# Jobs\n',
  'jobs/baker.md': posting('Baker'),
  'jobs/cook.md': '---\ntitle: Cook\n---\n\n## Pay\n',
  'jobs/Crêpes & co (m,f)!.md': '# Crêpes\n',
  'jobs/v1.2 engineer.md': '# Engineer\n',
  'jobs/Upper_Case~.markdown': '# Upper\n',
  'jobs/sub/index.md': '# Bundle\n',
  'jobs/other/README.md': '# Readme\n',
  'jobs/日本.md': '# Japan\n',
};

const configuration = `
site_name: Lanternworks
site_url: !ENV [SITE_URL, "https://lanternworks.example/docs/en/"]
docs_dir: !ENV [DOCS_DIR, "docs"]
theme: {name: mkdocs, locale: en}
plugins: []
markdown_extensions: [attr_list]
`;

describe.skipIf(skipped).each([true, false])(
  'the real MkDocs and this reading of a site agree, use_directory_urls: %s',
  (directories) => {
    const folder = skipped ? '' : written(directories);
    const published = skipped ? new Map<string, Published>() : built(folder);

    test('every posting has the address that MkDocs gives it, in every language', async () => {
      const drafts = await read(folder);
      const expected = [...published.values()]
        .filter(({ url }) => url.includes('/jobs/'))
        .map(({ url }) => url);
      const hubs = expected.filter((url) => /\/jobs\/(?:index\.html)?$/.test(url));
      expect(drafts.map(({ url }) => url).sort()).toEqual(
        expected.filter((url) => !hubs.includes(url)).sort(),
      );
      expect(hubs).toHaveLength(2);
      expect(drafts).toHaveLength(16);
    });

    test('links lead where MkDocs lets them lead', async () => {
      const drafts = await read(folder);
      for (const draft of drafts.filter(({ key }) => key === 'baker')) {
        const html = draft.body.html(draft.url).html;
        const ours = hrefs(html).map((href) => new URL(href, draft.url).href);
        const theirs = hrefs(published.get(draft.url ?? '')?.text ?? '').map(
          (href) => new URL(href, draft.url).href,
        );
        expect(ours).toHaveLength(links.length);
        expect(theirs).toEqual(expect.arrayContaining(ours));
      }
    });
  },
);

interface Published {
  readonly url: string;
  readonly text: string;
}

function mkdocsVersion(): string | undefined {
  try {
    return execFileSync('mkdocs', ['--version'], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
}

function written(directories: boolean): string {
  const folder = temporaryFolder();
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  put('mkdocs.yml', `${configuration}use_directory_urls: ${directories}\n`);
  for (const root of ['docs', 'i18n/fr']) {
    for (const [path, text] of Object.entries(pages)) put(`${root}/${path}`, text);
    put(`${root}/jobs/plan.png`, '');
  }
  return folder;
}

/** Each language built on its own, as sites with `i18n/` do; the pages by their canonical address. */
function built(folder: string): Map<string, Published> {
  const found = new Map<string, Published>();
  for (const [docs, url] of [
    ['docs', 'https://lanternworks.example/docs/en/'],
    ['i18n/fr', 'https://lanternworks.example/docs/fr/'],
  ] as const) {
    const site = join(folder, 'site', docs);
    execFileSync('mkdocs', ['build', '--quiet', '--site-dir', site], {
      cwd: folder,
      env: { ...process.env, DOCS_DIR: docs, SITE_URL: url },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const sitemap = readFileSync(join(site, 'sitemap.xml'), 'utf8');
    for (const [, address = ''] of sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)) {
      const path = decodeURIComponent(address.slice(url.length));
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      found.set(address, { url: address, text: readFileSync(join(site, file), 'utf8') });
    }
  }
  return found;
}

async function read(folder: string) {
  const files = diskFiles(folder);
  const detection = mkdocs.detect?.(files, {});
  const source = detection?.configuration.sources[0];
  if (detection === undefined || source === undefined) throw new Error('not recognised');
  return (await mkdocs.read(source, deskOf(files, detection.configuration))).drafts;
}

function hrefs(html: string): readonly string[] {
  return Array.from(html.matchAll(/<a href="([^"]*)"/g), ([, href = '']) => href.replaceAll('&amp;', '&'));
}
