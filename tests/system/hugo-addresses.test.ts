import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/node/disk/disk-files.ts';
import { readSite } from '../sources/hugo/desk-of.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { randomHugoSites } from './hugo-random-sites.ts';
import { hugoSites } from './hugo-sites.ts';

const skipped = hugoVersion() === undefined && process.env['CI'] === undefined;
if (skipped) console.warn('skipped: there is no hugo here (apt-get install hugo)');

removeFoldersAfterwards();

const sites = [...hugoSites, ...randomHugoSites([1, 2, 3, 5, 7, 9, 21, 5504])];

describe.skipIf(skipped).each(sites)('the real Hugo and this reading of a site agree: $name', ({ files }) => {
  const folder = written(files);
  const expected = skipped ? [] : listedByHugo(folder);
  const reading = readSite(diskFiles(folder), '.');

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
});

function hugoVersion(): string | undefined {
  try {
    return execFileSync('hugo', ['version'], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
}

function written(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries({ ...files, ...layouts })) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** The home pages list every page as a line of JSON. */
const layouts = {
  'layouts/index.html':
    '{{ range .Site.RegularPages }}\nROW {{ dict "file" .File.Filename "url" .Permalink | jsonify | safeHTML }}\n{{ end }}',
  'layouts/_default/single.html': '{{ .Content }}',
  'layouts/_default/list.html': '{{ .Title }}',
};

function listedByHugo(folder: string): readonly { readonly file: string; readonly url: string }[] {
  execFileSync('hugo', ['--quiet'], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const rows = pagesBelow(join(folder, 'public'), 'index.html').flatMap((page) =>
    readFileSync(page, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('ROW '))
      .map((line) => JSON.parse(line.slice(4)) as { file: string; url: string }),
  );
  return rows
    .filter(({ url }) => url !== '')
    .map(({ file, url }) => ({ file: file.slice(folder.length + 1), url }));
}

function sitemapAddresses(folder: string): readonly string[] {
  return pagesBelow(folder, 'sitemap.xml').flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g), ([, address = '']) =>
      address
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
        .replaceAll('&amp;', '&'),
    ),
  );
}

function pagesBelow(folder: string, name: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path === name || path.endsWith(`/${name}`))
    .map((path) => join(folder, path));
}

function byFile(
  [a = '']: readonly (string | undefined)[],
  [b = '']: readonly (string | undefined)[],
): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
