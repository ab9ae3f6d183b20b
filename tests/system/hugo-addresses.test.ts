import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/node/disk/disk-files.ts';
import { readSite } from '../sources/hugo/desk-of.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { randomHugoSites } from './hugo-random-sites.ts';
import { hugoSites } from './hugo-sites.ts';
import { filesFor, installedHugos } from './hugo-versions.ts';
import { drawing } from '../support/seed-of-the-day.ts';

const hugos = installedHugos();
if (hugos.length === 0) console.warn('skipped: there is no hugo here (apt-get install hugo)');
console.info(`Hugo: ${hugos.map(({ version }) => version).join(', ')}`);

removeFoldersAfterwards();

const sites = [...hugoSites, ...randomHugoSites([1, 2, 3, 5, 7, 9, 21, 5504, drawing('Hugo sites').seed])];
const builds = hugos.flatMap((hugo) =>
  sites.map((site) => ({ ...site, hugo, name: `${hugo.version}, ${site.name}` })),
);
test.skipIf(process.env['CI'] === undefined)('CI has a Hugo', () => {
  expect(hugos).not.toEqual([]);
});

describe.skipIf(builds.length === 0).each(builds)(
  'the real Hugo and this reading agree: $name',
  ({ hugo, files, onlyBuilt }) => {
    const folder = written(filesFor(hugo, files));
    let expected: ReturnType<typeof listedByHugo> = [];
    const reading = readSite(diskFiles(folder), '.');

    beforeAll(() => {
      expected = listedByHugo(hugo.command, folder, onlyBuilt);
    });

    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    test('every posting has the address that Hugo gives it', async () => {
      const { harvest } = await reading;
      const found = harvest.drafts.map(({ file, url }) => [file, url]);
      expect(found.sort(byFile)).toEqual(expected.map(({ file, url }) => [file, url]).sort(byFile));
      expect(found.length).toBeGreaterThan(0);
    });

    test('the addresses are spelled as in the sitemaps', async () => {
      const { harvest } = await reading;
      const listed = new Set(sitemapAddresses(join(folder, 'public')));
      expect(harvest.drafts.map(({ url }) => url).filter((url) => !listed.has(url ?? ''))).toEqual([]);
    });

    test('there is a redirect at every former address', async () => {
      const { harvest, detection } = await reading;
      const hosts = new Set(detection.configuration.languages.map(({ url }) => new URL(url ?? '').host));
      const missing = harvest.drafts.flatMap(({ aliases = [], language, url = '' }) => {
        const base = /^https:\/\/[^/]+(\/site|\/base|)\//.exec(url)?.[1] ?? '';
        const root = join(folder, 'public', hosts.size > 1 ? language : '');
        return aliases.filter((alias) => {
          const path = decodeURIComponent(new URL(alias).pathname).slice(base.length);
          const page = join(root, path.endsWith('/') ? `${path}index.html` : path);
          return !existsSync(page) || !readFileSync(page, 'utf8').includes('http-equiv="refresh"');
        });
      });
      expect(missing).toEqual([]);
    });
  },
);

function written(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries({ ...files, ...layouts })) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** Home pages and sections list every page as a line of JSON: Hugo 0.169 overwrites some home pages with a redirect to themselves. */
const rows =
  '{{ range .Site.RegularPages }}\nROW {{ dict "file" .File.Filename "url" .Permalink | jsonify | safeHTML }}\n{{ end }}';
const layouts = {
  'layouts/index.html': rows,
  'layouts/_default/single.html': 'BUILT {{ .File.Filename | jsonify | safeHTML }}\n{{ .Content }}',
  'layouts/_default/list.html': rows,
};

/** What is listed or, where that matters, has a file of HTML too. */
function listedByHugo(
  command: string,
  folder: string,
  onlyBuilt = false,
): readonly { readonly file: string; readonly url: string }[] {
  const { status, stdout, stderr } = spawnSync(command, ['--quiet'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} does not build the site: ${stdout}${stderr}`);
  const below = (name: string) => name.slice(folder.length + 1);
  const pages = pagesBelow(join(folder, 'public'), '.html').map((page) =>
    readFileSync(page, 'utf8').split('\n'),
  );
  const after = (mark: string) =>
    pages.flatMap((lines) =>
      lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length)),
    );
  const built = new Set(after('BUILT ').map((file) => below(JSON.parse(file) as string)));
  return [...new Set(after('ROW '))]
    .map((row) => JSON.parse(row) as { file: string; url: string })
    .map(({ file, url }) => ({ file: below(file), url: resolved(url) }))
    .filter(({ file, url }) => url !== '' && (!onlyBuilt || built.has(file)));
}

/** Some versions keep `..` of a slug in the address, where everybody who follows it takes it away. */
function resolved(url: string): string {
  return url.replace(/\/[^/]+\/\.\.\//, '/').replace('/./', '/');
}

function sitemapAddresses(folder: string): readonly string[] {
  return pagesBelow(folder, 'sitemap.xml').flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g), ([, address = '']) =>
      resolved(
        address
          .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
          .replaceAll('&amp;', '&'),
      ),
    ),
  );
}

function pagesBelow(folder: string, end: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(end))
    .map((entry) => join(entry.parentPath, entry.name));
}

function byFile(
  [a = '']: readonly (string | undefined)[],
  [b = '']: readonly (string | undefined)[],
): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
