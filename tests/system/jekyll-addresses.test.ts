import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/node/disk/disk-files.ts';
import { jekyll } from '../../src/sources/jekyll/jekyll.ts';
import { deskOf } from '../sources/hugo/desk-of.ts';
import { removeFoldersAfterwards } from '../support/corpus.ts';
import { writtenSite } from '../support/written-site.ts';
import { jekyllSites } from './jekyll-sites.ts';

const skipped = jekyllVersion() === undefined && process.env['CI'] === undefined;
if (skipped) console.warn('skipped: there is no jekyll here (apt-get install jekyll)');

removeFoldersAfterwards();

describe.skipIf(skipped).each(jekyllSites)(
  'the real Jekyll and this reading of a site agree: $name',
  ({ files, section }) => {
    const source = files['_config.yml']?.includes('source: src') === true ? 'src/' : '';
    const folder = writtenSite({ ...files, [`${source}rows.html`]: rows });
    const expected = skipped ? [] : listedByJekyll(folder, files['_config.yml'] ?? '');

    test('every posting has the address that Jekyll gives it, and Jekyll makes a page of each', async () => {
      const { drafts } = await read(folder, section);
      const ours = drafts
        .filter(
          ({ facts }) => !isFuture(facts.opens?.value) || files['_config.yml']?.includes('future: true'),
        )
        .map(({ file, url }) => `${file} ${url}`);
      const sections = [section].flat().map((one) => one.replace(/^(?:all\/)?_?/, ''));
      const theirs = expected.filter(([file]) =>
        sections.some((one) => new RegExp(`^(?:src/|all/)?_?${one}/`).test(file)),
      );
      expect(ours.toSorted()).toEqual(theirs.map(([file, url]) => `${file} ${url}`).toSorted());
      expect(ours.length).toBeGreaterThan(0);
    });
  },
);

function isFuture(at: string | undefined): boolean {
  return at?.startsWith('2099') === true;
}

/** A page that lists every document as a line of JSON. */
const rows = `---
permalink: /rows.txt
---
{% for doc in site.documents %}ROW {"path": {{ doc.path | jsonify }}, "url": {{ doc.url | jsonify }} }
{% endfor %}{% for doc in site.html_pages %}ROW {"path": {{ doc.path | jsonify }}, "url": {{ doc.url | jsonify }} }
{% endfor %}`;

function jekyllVersion(): string | undefined {
  try {
    return execFileSync('jekyll', ['--version'], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
}

/** File and address of all that Jekyll wrote a page for. */
function listedByJekyll(folder: string, config: string): readonly (readonly [string, string])[] {
  execFileSync('jekyll', ['build', '--quiet', '--disable-disk-cache'], {
    cwd: folder,
    env: { ...process.env, TZ: 'UTC', LANG: 'C.UTF-8', JEKYLL_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const site = join(folder, '_site');
  const base = /^baseurl: (\S+)$/m.exec(config)?.[1] ?? '';
  const source = config.includes('source: src') ? 'src/' : '';
  const collections = /^collections_dir: (\S+)$/m.exec(config)?.[1];
  const inside = collections === undefined ? '' : `${collections}/`;
  return readFileSync(join(site, 'rows.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('ROW '))
    .map((line) => JSON.parse(line.slice(4)) as { path: string; url: string })
    .filter(({ url }) => isWritten(site, url))
    .map(({ path, url }) => [
      source + (path.startsWith('_') ? inside : '') + path,
      new URL(base + url, 'https://lanternworks.example').href,
    ]);
}

function isWritten(site: string, url: string): boolean {
  const path = join(site, decodeURIComponent(url));
  return [path, `${path}.html`, join(path, 'index.html')].some((one) => existsSync(one));
}

async function read(folder: string, section: string | readonly string[]) {
  const files = diskFiles(folder);
  const detection = jekyll.detect?.(files, {});
  if (detection === undefined) throw new Error('not recognised');
  const options = { type: 'jekyll', path: '.', links: 'there', section } as const;
  return jekyll.read(options, deskOf(files, detection.configuration));
}
