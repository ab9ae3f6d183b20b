import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { build } from '../../../src/node/commands/build.ts';
import { collect } from '../../../src/node/commands/collect.ts';
import { openSite } from '../../../src/node/reading/opened-site.ts';
import { siteConfiguration } from '../../../src/node/reading/site-configuration.ts';
import type { World } from '../../../src/node/world.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../../support/corpus.ts';

removeFoldersAfterwards();

const url = 'https://jobs.lanternworks.example/';
let home: string;
let root: string;
let lines: string[];
beforeEach(() => {
  home = temporaryFolder();
  root = join(home, 'site');
  lines = [];
});

const worldOf = (): World => {
  const console = { line: (text = '') => void lines.push(text), paint: (_: string, text: string) => text };
  return {
    out: console,
    err: console,
    write: (text) => Promise.resolve(void lines.push(text)),
    environment: { XDG_STATE_HOME: home, XDG_CACHE_HOME: home },
    home,
    platform: 'linux',
    now: Date.now,
  };
};

type Files = Readonly<Record<string, string | Uint8Array>>;

function put(files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

const rename = (from: string, to: string) => renameSync(join(root, from), join(root, to));
const remove = (name: string) => rmSync(join(root, name), { recursive: true });
const page = (title: string, head = '') => `---\ntitle: ${title}\n${head}---\n\nYou work at the harbour.\n`;
const configured = (...sources: readonly string[]) =>
  `organization: Lanternworks\nlanguages: {en: {title: Jobs}}\ntag: {authority: lanternworks.example, date: 2026}\nsources:\n${sources.map((one) => `  - ${one}\n`).join('')}`;

const hugo = {
  'hugo.toml': 'baseURL = "https://lanternworks.example/"\nlanguageCode = "en"\ntitle = "L"\n',
  'content/about.md': page('About'),
  'content/jobs/keeper.md': page('Keeper'),
  'content/jobs/mender.md': page('Mender'),
};
const jekyll = {
  '_config.yml': 'title: L\nurl: https://lanternworks.example\ncollections:\n  jobs:\n    output: true\n',
  '_jobs/keeper.md': page('Keeper'),
  'index.md': page('Home'),
};
const mkdocs = {
  'mkdocs.yml': 'site_name: L\nsite_url: https://lanternworks.example/\n',
  'docs/index.md': '# Home\n',
  'docs/jobs/keeper.md': page('Keeper'),
};
const plain = {
  'rolecast.yaml': configured('{ type: markdown, path: web, section: jobs, links: here }'),
  'web/jobs/keeper.md': page('Keeper'),
  'web/other.md': page('Other'),
};
const rows = 'key,title,date,body\n1,Keeper,2026-05-01,You keep the lamp.\n2,Mender,2026-05-01,You mend.\n';
const csv = {
  'rolecast.yaml': configured('{ type: records, section: jobs.csv, links: here }'),
  'jobs.csv': rows,
};
const asCsv = (text: string | Uint8Array) => () => put({ 'jobs.csv': text });

const read = async () => {
  const { configuration, diagnostics } = siteConfiguration({ path: root });
  if (configuration === undefined) throw new Error(JSON.stringify(diagnostics));
  return openSite({ root, url }, worldOf()).read(configuration, diagnostics);
};
const buildOnce = () =>
  build({ command: 'build', path: root, out: join(home, 'out'), url } as never, worldOf());

describe('a source that vanishes', () => {
  test.each<[string, Files, () => void]>([
    ['the section of a Hugo site is renamed', hugo, () => rename('content/jobs', 'content/stellen-alt')],
    ['… or emptied', hugo, () => (remove('content/jobs'), mkdirSync(join(root, 'content/jobs')))],
    ['… or its content is moved away', hugo, () => rename('content', 'text')],
    [
      '… or the section that rolecast.yaml names',
      { ...hugo, 'rolecast.yaml': configured('{ type: hugo, section: jobs }') },
      () => rename('content/jobs', 'content/was'),
    ],
    ['the collection of a Jekyll site', jekyll, () => remove('_jobs')],
    ['a folder of MkDocs', mkdocs, () => rename('docs/jobs', 'docs/was')],
    ['a plain section', plain, () => remove('web/jobs')],
    ['a CSV file is deleted', csv, () => remove('jobs.csv')],
    ['… emptied', csv, asCsv('')],
    ['… cut after its first line', csv, asCsv(rows.slice(0, 20))],
    ['… an error page', csv, asCsv('<html>\n<p>Not found</p>\n</html>\n')],
    ['… in another encoding', csv, asCsv(Buffer.from(rows.replace('Mender', 'Mendér'), 'latin1'))],
    ['… with a quote that nothing ends', csv, asCsv(rows.replace(',Keeper', ',"Keeper'))],
    ['… without its title', csv, asCsv(rows.replace('title', 'word'))],
    ['… below a line of prose', csv, asCsv(`Our jobs\n${rows}`)],
  ])('is in no build: it ends with 2, and the export before is as it was: %s', async (_, files, vanish) => {
    put(files);
    expect(await buildOnce()).toBe(0);
    const feed = () => readFileSync(join(home, 'out/en/rss.xml'), 'utf8');
    const before = feed();
    expect(before).toContain('Keeper');
    vanish();
    expect([await buildOnce(), await collect({ path: root } as never, worldOf())]).toEqual([2, 2]);
    expect(lines.join('\n')).toContain('source-vanished');
    expect(feed()).toBe(before);
    put(files);
    expect(await buildOnce()).toBe(0);
  });

  test('keeps what was served, and is read again when it is back', async () => {
    put(hugo);
    const { configuration, diagnostics } = siteConfiguration({ path: root });
    if (configuration === undefined) throw new Error('not recognised');
    const site = openSite({ root, url }, worldOf());
    const first = await site.readKept(configuration, diagnostics);
    rename('content/jobs', 'content/was');
    const gone = siteConfiguration({ path: root }).configuration ?? configuration;
    const second = await site.readKept(gone, [], first);
    expect(second.postings).toEqual(first.postings);
    expect(second.sources[0]?.staleSince).toBeDefined();
    rename('content/was', 'content/jobs');
    const third = await site.readKept(configuration, diagnostics, second);
    expect(third.sources[0]?.staleSince).toBeUndefined();
  });

  test.each<[string, Files]>([
    ['a named section', { ...plain, 'web/jobs/keeper.md': '' }],
    ['a file', csv],
  ])('is trouble at the first reading too, where it is named: %s', async (_, files) => {
    put(files);
    remove(existsSync(join(root, 'jobs.csv')) ? 'jobs.csv' : 'web/jobs');
    expect(await buildOnce()).toBe(2);
  });
});

describe('what is no vanishing', () => {
  test.each<[string, Files, () => void, string[]]>([
    ['one file of two goes', hugo, () => remove('content/jobs/keeper.md'), ['Mender']],
    ['all are drafts', jekyll, () => put({ '_jobs/keeper.md': page('Keeper', 'draft: true\n') }), []],
    [
      'all are closed',
      jekyll,
      () => put({ '_jobs/keeper.md': page('Keeper', 'closed: true\n') }),
      ['Keeper'],
    ],
    [
      'it is meant',
      { ...plain, 'rolecast.yaml': plain['rolecast.yaml'].replace('links:', 'mayBeEmpty: true, links:') },
      () => remove('web/jobs'),
      [],
    ],
    [
      'a file is saved with the mark of UTF-16',
      csv,
      asCsv(Buffer.from(`\u{feff}${rows}`, 'utf16le')),
      ['Keeper', 'Mender'],
    ],
    ['a file begins with Excel’s own line', csv, asCsv(`sep=,\n${rows}`), ['Keeper', 'Mender']],
  ])('%s', async (_, files, change, left) => {
    put(files);
    await read();
    change();
    const { postings, diagnostics } = await read();
    expect(postings.map(({ title }) => title).toSorted()).toEqual(left);
    expect(diagnostics.map(({ code }) => code)).not.toContain('source-vanished');
  });

  test('a file of records that ends within a row is warned about', async () => {
    put({ ...csv, 'jobs.csv': rows.slice(0, rows.lastIndexOf(',2026')) });
    const { diagnostics } = await read();
    expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toContain(
      'warning record-invalid',
    );
  });

  test('a site that never had a folder of postings', async () => {
    put({ 'hugo.toml': hugo['hugo.toml'], 'content/about.md': page('About') });
    const { diagnostics } = await read();
    expect(diagnostics.map(({ code }) => code)).not.toContain('source-vanished');
  });
});
