import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { build } from '../../../src/node/commands/build.ts';
import { collect } from '../../../src/node/commands/collect.ts';
import { inject } from '../../../src/node/commands/inject.ts';
import { notify } from '../../../src/node/commands/notify.ts';
import { publishSite } from '../../../src/node/commands/publish.ts';
import { openSite } from '../../../src/node/reading/opened-site.ts';
import { siteConfiguration } from '../../../src/node/reading/site-configuration.ts';
import type { World } from '../../../src/node/world.ts';
import {
  answers,
  type BoardServer,
  boardServer,
  cutOff,
  json,
  type Play,
} from '../../support/board-server.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../../support/corpus.ts';

removeFoldersAfterwards();

const url = 'https://jobs.lanternworks.example/';
let home: string;
let root: string;
let lines: string[];
let api: BoardServer;
beforeAll(async () => void (api = await boardServer()));
afterAll(() => api.close());
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
    environment: { XDG_STATE_HOME: home, XDG_CACHE_HOME: home, ROLECAST_TEST_SERVER: api.url },
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

const publishOnce = () =>
  publishSite({ path: root, to: 'assets', out: join(home, 'assets'), url } as never, worldOf());
const injectOnce = () => inject({ path: root, out: join(home, 'built'), url } as never, worldOf());
const notifyOnce = () =>
  notify({ path: root, url, dryRun: true } as never, worldOf(), new AbortController().signal);

/** How each command that prints, writes or tells ends; all at once, for each waits before it asks a board again. */
const eachCommand = () =>
  Promise.all([
    collect({ path: root } as never, worldOf()),
    buildOnce(),
    publishOnce(),
    injectOnce(),
    notifyOnce(),
  ]);

/** Every file of the folders that commands write, with what is in it. */
function written(): Readonly<Record<string, string>> {
  const folders = ['out', 'assets', 'built'].map((name) => join(home, name));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return Object.fromEntries(files.map((file) => [file, readFileSync(file, 'latin1')]));
}

const asked = (files: Files): Files => {
  const notify = 'notify: { indexnow: { key: 0123456789abcdef } }\n';
  return { ...files, 'rolecast.yaml': `${String(files['rolecast.yaml'] ?? '')}${notify}` };
};

const french =
  'Vous gardez la lampe de la tour pendant la nuit, et vous écrivez le journal de bord avec soin.';
const inFrench = (title: string) => `---\ntitle: ${title}\n---\n\n${french}\n`;
const twoLanguages = {
  ...hugo,
  'hugo.toml': `${hugo['hugo.toml']}defaultContentLanguage = "en"\n[languages.en]\ncontentDir = "content/en"\n[languages.fr]\ncontentDir = "content/fr"\n`,
  'content/en/jobs/keeper.md': page('Keeper'),
  'content/fr/jobs/keeper.md': inFrench('Gardien'),
};
const twoSections = {
  ...hugo,
  'content/vacancies/cook.md': page('Cook'),
};
const named = {
  'rolecast.yaml': configured('{ type: markdown, section: [crew, helpers], links: here }'),
  'crew/keeper.md': page('Keeper'),
  'helpers/mender.md': page('Mender'),
};
const yamlList = '- title: Cook\n  location: Bern, CH\n  apply: https://lanternworks.example/cook\n';
const innerData = {
  'rolecast.yaml': configured('{ type: records, path: web, links: here }'),
  'web/jobs.csv': rows,
  'web/jobs.yaml': yamlList,
};
const data = {
  'rolecast.yaml': configured('{ type: records, links: here }'),
  'jobs.csv': rows,
  'jobs.json': '[{"title":"Writer","body":"You write."}]',
  'jobs.yaml': yamlList,
};

describe('in no command is anything written or told', () => {
  test.each<[string, Files, () => void]>([
    ['a section that was found', hugo, () => rename('content/jobs', 'content/was')],
    ['one of two sections that were found', twoSections, () => rename('content/vacancies', 'content/was')],
    ['one of two sections that are named', named, () => remove('helpers')],
    ['the folder of a language, below the content', twoLanguages, () => remove('content/fr')],
    ['… of the site’s own language', twoLanguages, () => remove('content/en')],
    [
      '… in the section of a plain folder',
      { 'jobs/keeper.md': page('Keeper'), 'jobs/fr/keeper.md': inFrench('Gardien') },
      () => remove('jobs/fr'),
    ],
    [
      '… of a Jekyll site',
      { ...jekyll, '_jobs/fr/keeper.md': inFrench('Gardien') },
      () => rename('_jobs/fr', '_was'),
    ],
    [
      '… of a MkDocs site',
      { ...mkdocs, 'docs/fr/jobs/keeper.md': inFrench('Gardien') },
      () => remove('docs/fr'),
    ],
    ['one of several files of records: CSV', data, () => remove('jobs.csv')],
    ['… an error page in its place', data, asCsv('<!doctype html>\n<p>Not found</p>\n')],
    ['… emptied', data, asCsv('')],
    ['… with a quote that nothing ends', data, asCsv(rows.replace(',Keeper', ',"Keeper'))],
    ['… in cp1252', data, asCsv(Buffer.from(rows.replace('Mender', 'Mendér'), 'latin1'))],
    ['… JSON', data, () => remove('jobs.json')],
    ['… JSON, cut', data, () => put({ 'jobs.json': '[{"title":"Wri' })],
    ['… JSON, an empty list', data, () => put({ 'jobs.json': '[]' })],
    ['… YAML', data, () => remove('jobs.yaml')],
    ['… YAML, with a fault', data, () => put({ 'jobs.yaml': '- title: "Keeper\n' })],
    ['… in the folder of its source', innerData, () => remove('web/jobs.csv')],
    ['… YAML, emptied', data, () => put({ 'jobs.yaml': '' })],
  ])('%s', async (_, files, vanish) => {
    put(asked(files));
    mkdirSync(join(home, 'built/jobs/keeper'), { recursive: true });
    writeFileSync(join(home, 'built/jobs/keeper/index.html'), '<title>Keeper</title>');
    expect([await buildOnce(), await publishOnce(), await notifyOnce()]).toEqual([0, 0, 0]);
    const before = written();
    vanish();
    expect(await eachCommand()).toEqual([2, 2, 2, 2, 2]);
    expect(lines.filter((line) => line.includes('source-vanished')).length).toBeGreaterThanOrEqual(5);
    expect(written()).toEqual(before);
  });
});

describe('a part of a source that vanishes while it is served', () => {
  test.each<[string, Files, () => void, () => void]>([
    ['a language', twoLanguages, () => rename('content/fr', 'was'), () => rename('was', 'content/fr')],
    ['a section', named, () => rename('helpers', 'was'), () => rename('was', 'helpers')],
    ['a file of records', data, () => put({ 'jobs.csv': '' }), () => put({ 'jobs.csv': rows })],
  ])('stays, what else changes is read, and it is marked: %s', async (_, files, vanish, bring) => {
    put(files);
    const configurationNow = () => {
      const { configuration } = siteConfiguration({ path: root });
      if (configuration === undefined) throw new Error('not recognised');
      return configuration;
    };
    const site = openSite({ root, url }, worldOf());
    const first = await site.readKept(configurationNow(), []);
    const titles = (snapshot: typeof first) => snapshot.postings.map(({ title }) => title).toSorted();
    vanish();
    const newer = existsSync(join(root, 'jobs.json')) ? 'jobs.json' : undefined;
    if (newer) put({ [newer]: '[{"title":"Writer of logs","body":"You write."}]' });
    const second = await site.readKept(configurationNow(), [], first);
    const expected = titles(first).map((title) => (newer && title === 'Writer' ? 'Writer of logs' : title));
    expect(titles(second)).toEqual(expected);
    expect(second.sources[0]?.staleSince).toBeDefined();
    bring();
    const third = await site.readKept(configurationNow(), [], second);
    expect(titles(third)).toEqual(expected);
    expect(third.sources[0]?.staleSince).toBeUndefined();
  });
});

describe('on a machine that knows of no earlier reading', () => {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=k', '-c', 'user.email=k@lanternworks.example', ...args], {
      cwd: root,
      stdio: 'pipe',
    });
  const commit = () => (git('add', '-A'), git('commit', '-qm', 'x'));
  const forget = () => rmSync(join(home, 'rolecast'), { recursive: true });

  test.each<[string, Files, () => void, number]>([
    ['git shows that a folder of postings was renamed', hugo, () => rename('content/jobs', 'content/was'), 2],
    [
      '… also in several steps',
      hugo,
      () => (rename('content/jobs', 'content/was'), commit(), rename('content/was', 'content/gone')),
      2,
    ],
    ['… of MkDocs', mkdocs, () => rename('docs/jobs', 'docs/was'), 2],
    ['pages that were deleted may have closed', hugo, () => remove('content/jobs'), 0],
    ['a folder of another name was renamed', hugo, () => rename('content/about.md', 'content/us.md'), 0],
    [
      'it is renamed to another that is recognised',
      hugo,
      () => rename('content/jobs', 'content/vacancies'),
      0,
    ],
    [
      'it is meant',
      { ...hugo, 'rolecast.yaml': configured('{ type: hugo, mayBeEmpty: true }') },
      () => rename('content/jobs', 'content/was'),
      0,
    ],
  ])('%s', async (_, files, change, code) => {
    put(files);
    git('init', '-q');
    commit();
    change();
    commit();
    expect(await buildOnce()).toBe(code);
  });

  test.each<[string, string, string, Play]>([
    ['a board with a fault', '{ type: greenhouse, board: lamps }', 'board-unreachable', answers(500, 'oops')],
    ['… that breaks off', '{ type: lever, board: lamps }', 'board-unreachable', cutOff],
    ['… that nobody knows', '{ type: ashby, board: lamps }', 'board-unknown', answers(404, '{}')],
    ['… of another shape', '{ type: greenhouse, board: lamps }', 'board-answer-invalid', answers(200, '{}')],
    [
      'a sitemap',
      '{ type: jsonld, sitemap: "https://lanternworks.example/sitemap.xml" }',
      'source-never-read',
      answers(503, ''),
    ],
    ['a folder of Markdown', '{ type: markdown, path: nowhere, section: jobs }', 'source-failed', cutOff],
    ['a folder of records', '{ type: records, path: nowhere, section: jobs.csv }', 'source-failed', cutOff],
    ['a folder of pages', '{ type: pages, path: nowhere }', 'source-failed', cutOff],
  ])('what cannot be read is in no export, beside what can: %s', async (_, source, said, play) => {
    const files = { ...plain, ...asked(plain) };
    put(files);
    mkdirSync(join(home, 'built/jobs/keeper'), { recursive: true });
    writeFileSync(join(home, 'built/jobs/keeper/index.html'), '<title>Keeper</title>');
    expect([await buildOnce(), await publishOnce(), await notifyOnce()]).toEqual([0, 0, 0]);
    const before = written();
    forget();
    api.on('/', play);
    const both = String(files['rolecast.yaml']).replace('sources:\n', `sources:\n  - ${source}\n`);
    put({ 'rolecast.yaml': both });
    expect(await eachCommand()).toEqual([2, 2, 2, 2, 2]);
    expect(lines.filter((line) => line.includes(`[${said}]`)).length).toBeGreaterThanOrEqual(4);
    expect(written()).toEqual(before);
  });

  test('a board that was read once stays as it was then', async () => {
    put({ 'rolecast.yaml': configured('{ type: greenhouse, board: lamps, language: en, links: here }') });
    const job = { id: 1, internal_job_id: 1, title: 'Welder', content: '&lt;p&gt;You weld.&lt;/p&gt;' };
    api.on('/', json({ jobs: [{ ...job, first_published: '2026-09-09T22:50:29-04:00' }] }));
    expect(await buildOnce()).toBe(0);
    api.on('/', answers(500, 'oops'));
    expect([await buildOnce(), await publishOnce()]).toEqual([0, 0]);
    expect(readFileSync(join(home, 'out/en/rss.xml'), 'utf8')).toContain('Welder');
  });

  test('the edition that is up knows that there were postings', async () => {
    put({ ...hugo, 'content/jobs/keeper.md': page('Keeper', 'date: 2026-01-01\n') });
    expect(await publishOnce()).toBe(0);
    forget();
    remove('content/jobs');
    expect(await publishOnce()).toBe(2);
    expect(lines.join('\n')).toContain('what is up offers some');
    put({ 'rolecast.yaml': configured('{ type: hugo, mayBeEmpty: true }') });
    expect(await publishOnce()).toBe(0);
  });
});

describe('a language without postings', () => {
  const bilingual = {
    ...hugo,
    'hugo.toml': `${hugo['hugo.toml']}[languages.en]\n[languages.fr]\n`,
    'content/jobs/keeper.fr.md': inFrench('Gardien'),
  };
  const said = async () =>
    (await read()).diagnostics.flatMap(({ severity, code, message }) =>
      code === 'language-vanished' ? [`${severity} ${message}`] : [],
    );

  test('that had some is warned about, once', async () => {
    put(bilingual);
    expect(await said()).toEqual([]);
    remove('content/jobs/keeper.fr.md');
    expect(await said()).toEqual([
      'warning Français (fr) had 1 posting when this was last read, and has none',
    ]);
    put({ 'content/jobs/new.md': page('New').replace('harbour', 'quay') });
    expect(await said()).toEqual([]);
  });

  test.each<[string, () => void]>([
    [
      'one of its postings closed',
      () => put({ 'content/jobs/keeper.fr.md': inFrench('Gardien').replace('---\n', '---\nclosed: true\n') }),
    ],
    ['all closed in both', () => put({ 'content/jobs/keeper.md': page('Keeper', 'closed: true\n') })],
    [
      'its postings moved to another name',
      () => rename('content/jobs/keeper.fr.md', 'content/jobs/warden.fr.md'),
    ],
  ])('is none where %s', async (_, change) => {
    put(bilingual);
    await read();
    change();
    expect(await said()).toEqual([]);
  });
});

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
