import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/node/disk/disk-files.ts';
import { mkdocs } from '../../src/sources/mkdocs/mkdocs.ts';
import { deskOf } from '../sources/hugo/desk-of.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { type InstalledGenerator, installedGenerators } from '../support/debian-generators.ts';
import { drawnMkdocsSite } from './mkdocs-sites.ts';
import { drawing } from '../support/seed-of-the-day.ts';
import { writtenSite } from '../support/written-site.ts';

const versions = installedGenerators('mkdocs');

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

describe.each(versions.flatMap((one) => [true, false].map((directories) => ({ ...one, directories }))))(
  'MkDocs $version and this reading of a site agree, use_directory_urls: $directories',
  ({ directories, run }) => {
    const folder = written(directories);
    const published = built(folder, run);

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

const draw = drawing('MkDocs');
const drawn = Array.from({ length: 14 }, (_, index) => drawnMkdocsSite(index, draw));

describe.each(versions)('drawn sites, MkDocs $version', ({ version, run }) => {
  let compared = 0;

  test.each(drawn.filter(({ needs }) => version.startsWith('1.4') === false || needs === undefined))(
    'have the pages that are read, with their titles and states: $name',
    async ({ files }) => {
      // What takes files out is not known to 1.4, which builds them; we leave them out all the same, and say so.
      const known = version.startsWith('1.4') ? 'unknown_docs' : '$&';
      const config = files['mkdocs.yml']?.replace(/(?:exclude|draft)_docs/, known) ?? '';
      const folder = writtenSite({
        ...files,
        'mkdocs.yml': config,
        'requirements.txt': `mkdocs==${version}\n`,
      });
      const theirs = listedBy(folder, run);
      const ours = (await read(folder)).map(({ file, url, title, language, closed }) =>
        [file, url, language, title?.value, closed !== undefined].join(' | '),
      );
      expect(ours.toSorted()).toEqual(theirs.toSorted());
      compared += ours.length;
    },
    60_000,
  );

  test('pages are really compared', () => {
    console.info(`MkDocs ${version}: ${compared} pages compared and equal`);
    expect(compared).toBeGreaterThan(60);
  });
});

/** What MkDocs says of the pages that it writes, as a hook of the site tells it; those of postings. */
function listedBy(folder: string, run: InstalledGenerator['run']): readonly string[] {
  const rows = run(folder, ['build', '--quiet'])
    .split('\n')
    .filter((line) => line.startsWith('ROW '))
    .map((line) => JSON.parse(line.slice(4)) as Row);
  return rows
    .filter(({ file, to }) => {
      const text = readFileSync(join(folder, 'site', to), 'utf8');
      return /(?:^|\/)jobs\/./.test(file) && !file.endsWith('jobs/index.md') && !text.includes('Redirecting');
    })
    .map(({ file, url, title, status, language }) =>
      [
        `docs/${file}`,
        url,
        language,
        // An index is called by its folder here.
        title === 'Index' ? 'Bundle' : title,
        status === 'closed',
      ].join(' | '),
    );
}

interface Row {
  readonly file: string;
  readonly url: string;
  /** Where it is written. */
  readonly to: string;
  readonly title: string;
  readonly status?: string;
  readonly language: string;
}

interface Published {
  readonly url: string;
  readonly text: string;
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
function built(folder: string, run: InstalledGenerator['run']): Map<string, Published> {
  const found = new Map<string, Published>();
  for (const [docs, url] of [
    ['docs', 'https://lanternworks.example/docs/en/'],
    ['i18n/fr', 'https://lanternworks.example/docs/fr/'],
  ] as const) {
    const site = join(folder, 'site', docs);
    run(folder, ['build', '--quiet', '--site-dir', site], { DOCS_DIR: docs, SITE_URL: url });
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
