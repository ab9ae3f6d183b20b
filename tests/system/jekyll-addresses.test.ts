import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/node/disk/disk-files.ts';
import { jekyll } from '../../src/sources/jekyll/jekyll.ts';
import { deskOf } from '../sources/hugo/desk-of.ts';
import { removeFoldersAfterwards } from '../support/corpus.ts';
import { installedGenerators } from '../support/debian-generators.ts';
import { drawing } from '../support/seed-of-the-day.ts';
import { writtenSite } from '../support/written-site.ts';
import { drawnJekyllSite } from './jekyll-drawn-sites.ts';
import { jekyllSites } from './jekyll-sites.ts';

removeFoldersAfterwards();

const draw = drawing('Jekyll');
const sites = [...jekyllSites, ...Array.from({ length: 14 }, (_, index) => drawnJekyllSite(index, draw))];

describe.each(installedGenerators('jekyll'))('Jekyll $version', ({ version, run }) => {
  let compared = 0;

  test.each(sites)(
    'makes a page of every posting that is read, at its address: $name',
    async ({ files, section }) => {
      const config = files['_config.yml'] ?? '';
      const source = config.includes('source: src') ? 'src/' : '';
      const folder = writtenSite({ ...files, [`${source}rows.html`]: rows });
      run(folder, ['build', '--quiet', '--disable-disk-cache']);
      const expected = listedIn(folder, config);
      const { drafts } = await read(folder, section);
      const untitled = new Set(expected.filter(({ title }) => title === null).map(({ path }) => path));
      const ours = drafts
        .filter(({ facts }) => !isFuture(facts.opens?.value) || config.includes('future: true'))
        .map(({ file = '', url, title }) =>
          // Jekyll leaves pages without a title; here they are called by their file.
          [file, url, untitled.has(file) ? '' : title?.value].join(' | '),
        );
      const sections = [section].flat().map((one) => one.replace(/^(?:all\/)?_?/, ''));
      const theirs = expected.filter(({ path }) =>
        sections.some((one) => new RegExp(`^(?:src/|all/)?_?${one}/`).test(path)),
      );
      expect(ours.toSorted()).toEqual(
        theirs.map(({ path, url, title }) => [path, url, title].join(' | ')).toSorted(),
      );
      compared += ours.length;
    },
    60_000,
  );

  test('pages are really compared', () => {
    console.info(`Jekyll ${version}: ${compared} pages compared and equal`);
    expect(compared).toBeGreaterThan(300);
  });
});

function isFuture(at: string | undefined): boolean {
  return at?.startsWith('2099') === true;
}

/** A page that lists every document as a line of JSON. */
const row =
  'ROW {"path": {{ doc.path | jsonify }}, "url": {{ doc.url | jsonify }}, "title": {{ doc.title | jsonify }} }';
const rows = `---
permalink: /rows.txt
---
{% for doc in site.documents %}${row}
{% endfor %}{% for doc in site.html_pages %}${row}
{% endfor %}`;

interface Row {
  readonly path: string;
  readonly url: string;
  readonly title: string | number | null;
}

/** File, address and title of all that Jekyll wrote a page for, other than redirects. */
function listedIn(folder: string, config: string): readonly Row[] {
  const site = join(folder, '_site');
  const base = /^baseurl: (\S+)$/m.exec(config)?.[1] ?? '';
  const source = config.includes('source: src') ? 'src/' : '';
  const collections = /^collections_dir: (\S+)$/m.exec(config)?.[1];
  const inside = collections === undefined ? '' : `${collections}/`;
  return readFileSync(join(site, 'rows.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('ROW '))
    .map((line) => JSON.parse(line.slice(4)) as Row)
    .filter(({ url }) => isPage(site, url))
    .map(({ path, url, title }) => ({
      path: source + (path.startsWith('_') ? inside : '') + path,
      url: new URL(base + url, 'https://lanternworks.example').href,
      title,
    }));
}

function isPage(site: string, url: string): boolean {
  const path = join(site, decodeURIComponent(url));
  const file = [path, `${path}.html`, join(path, 'index.html')].find(
    (one) => existsSync(one) && statSync(one).isFile(),
  );
  return file !== undefined && !readFileSync(file, 'utf8').includes('Redirecting');
}

async function read(folder: string, section: string | readonly string[]) {
  const files = diskFiles(folder);
  const detection = jekyll.detect?.(files, {});
  if (detection === undefined) throw new Error('not recognised');
  const options = { type: 'jekyll', path: '.', links: 'there', section } as const;
  return jekyll.read(options, deskOf(files, detection.configuration));
}
