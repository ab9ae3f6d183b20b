import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editionOf } from '../../src/model/document.ts';
import * as publications from '../../src/publications/registry.ts';
import { catalog, catalogOf, html, posting, postings, site } from '../fixtures/catalog.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolecast-xml-'));

const hostile = 'a\u0000\u000B\uFFFE\uD800]]>b]]>c &amp; <b> "x" \'y\'';
const catalogs = {
  demo: catalog,
  empty: catalogOf([]),
  paged: catalogOf(catalog.open, { ...site, feedEntries: 2 }),
  tombstones: catalogOf(postings, { ...site, tombstones: true }),
  hostile: catalogOf([
    posting({
      title: hostile,
      summary: hostile,
      description: html(`<p>${hostile.replaceAll('<', '&lt;')}</p>`),
      department: hostile,
      categories: [hostile],
      organization: { name: hostile },
      image: `https://x.example/?${hostile}`,
      enclosure: { url: `https://x.example/?${hostile}`, mediaType: 'a&b/c' },
    }),
  ]),
};

const files = Object.entries(catalogs).flatMap(([name, each]) => {
  const edition = editionOf(each, Object.values(publications));
  return [...edition.documents.values()]
    .filter(({ mediaType }) => /\+xml|\/xml|opml/.test(mediaType))
    .map(({ path, render }) => ({ path: join(name, path), text: render(edition) }));
});

/** Each tool names the file that it complains of. */
function pathsOf(name: string, wanted: RegExp): readonly string[] {
  const paths = files.map(({ path }) => path);
  const found = paths.filter((path) => path.startsWith(`${name}/`) && wanted.test(path));
  if (found.length === 0) throw new Error(`no ${wanted} in ${name}`);
  return found;
}

beforeAll(() => {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

/** In CI a missing tool is a failure. */
function skipWithout(tool: string, probe = `command -v ${tool}`): boolean {
  const found = spawnSync('sh', ['-c', probe]).status === 0;
  if (!found && process.env['CI'] === undefined)
    console.warn(`${tool} is not installed: its tests are skipped`);
  return !found && process.env['CI'] === undefined;
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', cwd: folder });
  return error === undefined && status === 0 ? '' : `${status} ${error?.message ?? ''} ${stdout}${stderr}`;
}

describe.skipIf(skipWithout('xmllint'))('libxml2', () => {
  test.each(Object.keys(catalogs))('finds every file of %s well-formed, with its namespaces', (name) => {
    expect(run('xmllint', ['--noout', '--nonet', ...pathsOf(name, /./)])).toBe('');
  });
});

describe.skipIf(skipWithout('jing'))('RELAX NG', () => {
  const grammar = (name: string) => join(import.meta.dirname, 'grammars', name);

  test.each(Object.keys(catalogs))('every Atom feed of %s is as RFC 4287 asks', (name) => {
    expect(run('jing', ['-c', grammar('atom.rnc'), ...pathsOf(name, /atom[^/]*\.xml$/)])).toBe('');
  });

  test.each(Object.keys(catalogs))('the sitemap of %s is as the protocol asks', (name) => {
    expect(run('jing', ['-c', grammar('sitemap.rnc'), ...pathsOf(name, /sitemap[^/]*\.xml$/)])).toBe('');
  });

  test('the grammar refuses a feed without an author', () => {
    const broken = files
      .find(({ path }) => path === 'demo/en/atom.xml')!
      .text.replace(/<author>[\s\S]*?<\/author>/, '');
    writeFileSync(join(folder, 'broken.xml'), broken);
    expect(run('jing', ['-c', grammar('atom.rnc'), 'broken.xml'])).toContain('author');
  });
});

const entries = catalog.open
  .filter(({ language }) => language === 'en')
  .map(({ id, title, url }) => ({ id, title, url }))
  .toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe.skipIf(skipWithout('newsboat'))('newsboat', () => {
  test.each(['rss.xml', 'atom.xml'])('opens each entry of %s at the posting’s own address', (file) => {
    const address = `file://${join(folder, 'demo/en', file)}`;
    const urls = join(folder, `urls-${file}`);
    const cache = join(folder, `cache-${file}.db`);
    writeFileSync(urls, `${address}\n`);
    expect(run('newsboat', ['-u', urls, '-c', cache, '-C', '/dev/null', '-x', 'reload'])).toBe('');
    const read = python(
      `import json, sqlite3
c = sqlite3.connect(${JSON.stringify(cache)})
rows = c.execute('select guid, title, url from rss_item order by guid').fetchall()
home = c.execute('select url from rss_feed').fetchone()[0]
print(json.dumps({'home': home, 'entries': [{'id': a, 'title': b, 'url': d} for a, b, d in rows]}))`,
    );
    expect(read).toEqual({ home: 'https://jobs.lanternworks.example/en/', entries });
  });
});

describe.skipIf(skipWithout('python3-feedparser', "/usr/bin/python3 -c 'import feedparser'"))(
  'feedparser',
  () => {
    test.each(['rss.xml', 'atom.xml'])('opens each entry of %s at the posting’s own address', (file) => {
      const read = python(
        `import feedparser, json
d = feedparser.parse(${JSON.stringify(join(folder, 'demo/en', file))})
rows = sorted([{'id': e.id, 'title': e.title, 'url': e.link} for e in d.entries], key=lambda e: e['id'])
print(json.dumps({'bozo': bool(d.bozo), 'home': d.feed.link, 'entries': rows}))`,
      );
      expect(read).toEqual({ bozo: false, home: 'https://jobs.lanternworks.example/en/', entries });
    });
  },
);

function python(program: string): unknown {
  const { stdout, stderr } = spawnSync('/usr/bin/python3', ['-c', program], {
    encoding: 'utf8',
    cwd: folder,
  });
  return stdout === '' ? stderr : JSON.parse(stdout);
}
