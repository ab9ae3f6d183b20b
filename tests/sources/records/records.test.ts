import { describe, expect, test } from 'vitest';
import { detectSite } from '../../../src/configuration/detect.ts';
import { records } from '../../../src/sources/records/records.ts';
import { parseConfiguration } from '../../../src/configuration/configuration-file.ts';
import { gatherSite } from '../../support/memory-site.ts';
import { deskOf, filesOf } from '../hugo/desk-of.ts';

type Texts = Readonly<Record<string, string>>;

async function read(texts: Texts, options: Readonly<Record<string, unknown>> = {}) {
  const files = filesOf(texts);
  const { detection } = detectSite(files, {});
  const source = detection?.configuration.sources[0];
  if (detection === undefined || source?.type !== 'records') throw new Error('not recognised as records');
  const harvest = await records.read({ ...source, ...options }, deskOf(files, detection.configuration));
  return { detection, ...harvest };
}

const told = ({ drafts }: Awaited<ReturnType<typeof read>>) =>
  drafts.map(({ key, title, facts }) => [key, title?.value, facts.locations?.value[0]?.name]);

test('a file of records is no site that lacks an address, and how many it holds is not known before it is read', async () => {
  const { detection } = await read({
    'jobs.csv': 'Title,Location\nBaker,"Oslo, Norway"\nCook,"Oslo, Norway"\n',
  });
  expect(detection.notes).toEqual(['Records in jobs.csv', 'Postings in jobs.csv', 'English (en)']);
  expect(detection.diagnostics.map(({ code }) => code)).not.toContain('site-url-missing');
});

describe('CSV', () => {
  const expected = [
    ['b1', 'Baker', 'Oslo, Norway'],
    ['c2', 'Cook "of lamps"', 'Bergen, Norway'],
  ];
  test.each([
    ['commas', 'ID,Job Title,Location\nb1,Baker,"Oslo, Norway"\nc2,"Cook ""of lamps""","Bergen, Norway"\n'],
    [
      'semicolons',
      'ID;Job Title;Location\r\nb1;Baker;Oslo, Norway\r\nc2;"Cook ""of lamps""";Bergen, Norway\r\n',
    ],
    ['tabs', 'ID\tJob Title\tLocation\nb1\tBaker\tOslo, Norway\nc2\tCook "of lamps"\tBergen, Norway'],
    [
      'bars and empty lines',
      'ID|Job Title|Location\n\nb1|Baker|Oslo, Norway\n \nc2|Cook "of lamps"|Bergen, Norway\n||\n',
    ],
    [
      'lines that end in two ways',
      'ID;Job Title;Location\r\nb1;Baker;Oslo, Norway\nc2;"Cook ""of lamps""";Bergen, Norway\r\n',
    ],
    [
      'missing cells at the end',
      'ID;Job Title;Location;Closes\nb1;Baker;Oslo, Norway\nc2;Cook "of lamps";Bergen, Norway;\n',
    ],
  ])('%s', async (_, text) => {
    expect(told(await read({ 'jobs.csv': text }))).toEqual(expected);
  });

  test('every fact says the line it stands on, also after cells of several lines', async () => {
    const text =
      'id,title,closes,body\nb1,Baker,2026-12-01,"Bake.\n\nDaily."\nc2,Cook,2026-13-01,Cook.\nd3,Diver,,Dive.\n';
    const { drafts, diagnostics, leftOut } = await read({ 'jobs.csv': text });
    expect(drafts.map(({ key, facts }) => [key, facts.closes?.origin.line])).toEqual([
      ['b1', 2],
      ['d3', undefined],
    ]);
    expect(drafts[0]?.body.html(undefined).html).toBe('<p>Bake.</p>\n<p>Daily.</p>\n');
    expect(diagnostics.at(-1)).toMatchObject({
      code: 'date-invalid',
      severity: 'error',
      where: { file: 'jobs.csv', line: 5 },
    });
    expect(leftOut).toBe(1);
  });

  test.each([
    [
      'a type in a text',
      'Mind the <vector> and List<String>.',
      '<p>Mind the &lt;vector&gt; and List&lt;String&gt;.</p>',
    ],
    ['one in code', 'Mind `<vector>`.', '<p>Mind <code>&lt;vector&gt;</code>.</p>'],
    ['one in a cell of HTML', '<p>Mind the <vector>.</p>', '<p>Mind the &#x3C;vector>.</p>'],
    [
      'a remark in a cell of HTML',
      'Keeper <m/w/d> of <b>lamps</b> <all genders>.',
      'Keeper &#x3C;m/w/d> of <b>lamps</b> &#x3C;all genders>.',
    ],
    ['a remark in a text', 'Lamps <all genders>.', '<p>Lamps &lt;all genders&gt;.</p>'],
    ['an element of HTML is none', '<b>Mind</b> the <wbr>lamp.', '<b>Mind</b> the <wbr />lamp.'],
    ['nor is what is closed again', 'Mind the <glow>lamp</glow>.', '<p>Mind the lamp.</p>'],
    [
      'nor an address',
      'See <https://lanternworks.example/>.',
      '<p>See <a href="https://lanternworks.example/">https://lanternworks.example/</a>.</p>',
    ],
  ])('%s', async (_, body, html) => {
    const { drafts } = await read({ 'jobs.csv': `id,title,body\na,Keeper <C++>,${body}\n` });
    expect(drafts[0]?.title?.value).toBe('Keeper <C++>');
    expect(drafts[0]?.body.html(undefined).html.trim()).toBe(html);
  });

  test('a row with too many cells is left out, the others stay', async () => {
    const { drafts, diagnostics, leftOut } = await read({
      'jobs.csv': 'id,title,place\na,Baker, Oslo, Norway\nb,Cook,Oslo\n',
    });
    expect(drafts.map(({ key }) => key)).toEqual(['b']);
    expect(diagnostics.at(-1)).toMatchObject({ code: 'record-invalid', where: { line: 2 } });
    expect(leftOut).toBe(1);
  });

  test('a quote without an end is said', async () => {
    const { diagnostics } = await read({ 'jobs.csv': 'id,title\na,"Baker\nb,Cook\n' });
    expect(diagnostics.at(-1)).toMatchObject({ severity: 'error', code: 'record-invalid' });
  });

  test.each([
    ['an error page', '<html><body>404</body></html>\n'],
    ['a page of several lines', '\n<!DOCTYPE html>\n<html><body>\n<p>Sorry, not here</p>\n</body></html>\n'],
    ['a feed', '<?xml version="1.0"?>\n<rss><channel><title>Jobs, all</title></channel></rss>\n'],
  ])('%s is said to be none', async (_, text) => {
    const { drafts, diagnostics } = await read({ 'jobs.csv': text });
    expect(drafts).toEqual([]);
    expect(diagnostics.at(-1)).toMatchObject({
      message: 'The file is a web page, not CSV',
      where: { line: 1 },
    });
  });

  test('a cell may begin with a tag', async () => {
    const { drafts } = await read({ 'jobs.csv': 'title,text\n<b>Baker</b>,<p>Bread.</p>\n' });
    expect(drafts.map(({ title }) => title?.value)).toEqual(['Baker']);
  });
});

describe('JSON', () => {
  const list =
    '[\n  {"id": "b1", "title": "Baker", "location": "Oslo, Norway"},\n  {"id": 2, "title": "Cook", "location": {"city": "Bergen", "country": "NO"}}\n]';

  test.each([
    ['a list', 'jobs.json', list],
    ['a list under a key', 'jobs.json', `{"meta": [1], "Jobs": ${list}, "more": {"jobs": [2]}}`],
    [
      'a record a line',
      'jobs.jsonl',
      '{"id": "b1", "title": "Baker", "location": "Oslo, Norway"}\n\n{"id": 2, "title": "Cook", "location": {"city": "Bergen", "country": "NO"}}',
    ],
  ])('%s', async (_, name, text) => {
    const found = await read({ [name]: text });
    expect(told(found)).toEqual([
      ['b1', 'Baker', 'Oslo, Norway'],
      ['2', 'Cook', 'Bergen, NO'],
    ]);
    expect(found.drafts.map(({ title }) => title?.origin.line)).toEqual(name.endsWith('l') ? [1, 3] : [2, 3]);
  });

  test('a record a file, in a folder of them, is known by the file and keeps its history', async () => {
    const { drafts } = await read({
      'jobs/baker.json': '{"title": "Baker"}',
      'jobs/cook.json': '{"title": "Cook"}',
    });
    expect(drafts.map(({ key, file }) => [key, file])).toEqual([
      ['baker', 'jobs/baker.json'],
      ['cook', 'jobs/cook.json'],
    ]);
  });

  test.each([
    ['[{"title": "Baker"}, 7, {"title": "Cook"}]', ['baker', 'cook'], 1],
    ['{"title": "Baker", ', [], 1],
    ['7', [], 1],
    [`[${'['.repeat(50)}${']'.repeat(50)}]`, [], 1],
    [`[{"title": "Baker", "x": ${'['.repeat(50)}${']'.repeat(50)}}, {"title": "Cook"}]`, ['cook'], 1],
  ])('faults cost only themselves: %s', async (text, keys, lost) => {
    const { drafts, diagnostics, leftOut } = await read({ 'jobs.json': text });
    expect(drafts.map(({ key }) => key)).toEqual(keys);
    expect(leftOut).toBe(lost);
    expect(diagnostics.map(({ code }) => code)).toContain('record-invalid');
  });
});

describe('columns', () => {
  const text =
    'Nr;Bezeichnung;Wo;Bis;Text;Seite\n7;Bäcker;Oslo;2026-12-01;<p>Brot <b>backen</b></p>;/stellen/7\n';
  const columns = {
    key: 'Nr',
    title: 'Bezeichnung',
    locations: ['Wo'],
    closes: 'Bis',
    body: 'Text',
    url: 'Seite',
  };

  test('of any name stand for what the configuration says', async () => {
    const { drafts } = await read({ 'stellen.csv': text }, { columns, url: 'https://lanternworks.example/' });
    expect(drafts[0]).toMatchObject({
      key: '7',
      title: { value: 'Bäcker', origin: { key: 'Bezeichnung', line: 2 } },
      url: 'https://lanternworks.example/stellen/7',
      facts: { closes: { value: '2026-12-01T23:59:59Z' }, locations: { value: [{ name: 'Oslo' }] } },
    });
    expect(drafts[0]?.body.html(undefined).html).toBe('<p>Brot <b>backen</b></p>');
  });

  test.each([
    ['&lt;p&gt;You keep the light &amp;amp; the log.&lt;/p&gt;', '<p>You keep the light &#x26; the log.</p>'],
    ['Write `&lt;b&gt;` by hand', '<p>Write <code>&amp;lt;b&amp;gt;</code> by hand</p>\n'],
    ['<p>&lt;b&gt;</p>', '<p>&#x3C;b></p>'],
  ])('a text that was escaped as a whole is read as it was before: %s', async (body, html) => {
    const { drafts } = await read({ 'jobs.json': JSON.stringify([{ id: 1, title: 'Keeper', body }]) });
    expect(drafts[0]?.body.html(undefined).html).toBe(html);
  });

  test('references to characters come out as characters', async () => {
    const { drafts } = await read({
      'jobs.csv': 'id,title,location\n1,Caf&eacute; &#8211; R&amp;D,K&ouml;ln\n',
    });
    expect(drafts[0]).toMatchObject({
      title: { value: 'Café – R&D' },
      facts: { locations: { value: [{ name: 'Köln' }] } },
    });
  });

  test('that nobody knows are a fault of the configuration', () => {
    const yaml = 'sources: [{type: records, columns: {titel: Bis}}]';
    expect(parseConfiguration(yaml, 'rolecast.yaml').diagnostics).toMatchObject([
      { code: 'configuration-invalid', hint: expect.stringContaining('`title`') as string },
    ]);
  });

  test('an address is made by a pattern where a record has none', async () => {
    const { drafts } = await read(
      { 'jobs.csv': 'id,title\na b,Baker\n' },
      { url: 'https://lanternworks.example/', pattern: '{base}jobs/{key}/{slug}.html' },
    );
    expect(drafts[0]?.url).toBe('https://lanternworks.example/jobs/a%20b/baker.html');
  });
});

describe('languages', () => {
  test('of a column, a suffix, a folder', async () => {
    const { drafts } = await read({
      'jobs.csv': 'id,title,lang\na,Baker,\nb,Boulanger,fr\n',
      'jobs.de.csv': 'id,title\na,Bäcker\n',
      'nl/jobs.csv': 'id,title\na,Bakker\n',
    });
    expect(drafts.map(({ key, language }) => `${key} ${language}`)).toEqual(['a en', 'b fr', 'a de', 'a nl']);
  });

  test('a column of languages spoken at work is none', async () => {
    const { drafts } = await read({ 'jobs.csv': 'id,title,language\na,Baker,English and Norwegian\n' });
    expect(drafts[0]?.language).toBe('en');
  });

  test('a column that was called for must hold tags', async () => {
    const { drafts, diagnostics } = await read(
      { 'jobs.csv': 'id,title,tongue\na,Baker,Norwegian\n' },
      { columns: { language: 'tongue' } },
    );
    expect(drafts).toEqual([]);
    expect(diagnostics.at(-1)).toMatchObject({
      code: 'language-unknown',
      severity: 'error',
      where: { line: 2 },
    });
  });
});

test('closed postings are closed, by flags, words, dates and text', async () => {
  const { postings } = await gatherSite({
    files: {
      'jobs.csv':
        'id,title,status,open,closes,body\na,Baker,filled,,,\nb,Cook,,no,,\nc,Diver,,,2026-01-01,\nd,Eel catcher,,,,"**This position has been filled.**"\ne,Fitter,open,yes,2027-01-01,Fit.\nf,Glazier,draft,,,\n',
    },
    configuration: { sources: [{ type: 'records', path: '.', links: 'here' }] },
  });
  expect(postings.map(({ title, status }) => `${title} ${status}`)).toEqual([
    'Baker closed',
    'Cook closed',
    'Diver closed',
    'Eel catcher closed',
    'Fitter open',
  ]);
});

test('a folder of Markdown, or the data of a site, is not stolen', () => {
  const type = (texts: Texts) => detectSite(filesOf(texts), {}).detection?.configuration.sources[0]?.type;
  expect(type({ 'jobs/baker.md': '# Baker\n', 'jobs/list.json': '[]' })).toBe('markdown');
  expect(type({ 'package.json': '{}', 'data/team.json': '[]' })).toBeUndefined();
});

describe('YAML', () => {
  const item = (title: string, more = '') => `- title: ${title}\n  location: Oslo, Norway\n${more}`;
  test.each<[string, string, string, readonly (readonly [string, string, number])[]]>([
    [
      'a list',
      'jobs.yaml',
      item('Baker') + item('Cook', '  id: 007\n'),
      [
        ['baker', 'Baker', 1],
        ['007', 'Cook', 3],
      ],
    ],
    [
      'a list under a key',
      'jobs.yml',
      `heading: Join us\nopenings:\n${item('Baker')}`,
      [['baker', 'Baker', 3]],
    ],
    [
      'the only list of mappings',
      'jobs.yml',
      `heading: Join us\nlinks: [a, b]\ncrew:\n${item('Baker')}`,
      [['baker', 'Baker', 4]],
    ],
    [
      'records by their keys',
      '_data/jobs.yml',
      'b1:\n  title: Baker\n  closes: 2099-01-01\nc2:\n  title: Cook\n',
      [
        ['b1', 'Baker', 2],
        ['c2', 'Cook', 5],
      ],
    ],
    [
      'a record a file',
      'jobs/baker.yaml',
      'title: Baker\nsteps:\n  - name: Call\nlocation: Oslo, Norway\n',
      [['baker', 'Baker', 1]],
    ],
    [
      'a merge key and an alias',
      'jobs.yaml',
      `- &b\n  title: Baker\n  location: Oslo, Norway\n- <<: *b\n  title: Cook\n- *b\n`,
      [
        ['baker', 'Baker', 2],
        ['cook', 'Cook', 5],
        ['baker', 'Baker', 2],
      ],
    ],
    ['a number as a title', 'jobs.yaml', item('007'), [['007', '007', 1]]],
  ])('%s', async (_, name, text, expected) => {
    const { drafts } = await read({ [name]: text });
    expect(drafts.map(({ key, title }) => [key, title?.value, title?.origin.line])).toEqual(expected);
  });

  test('names keep what was written, in JSON too', async () => {
    const yaml = await read({
      'jobs.yaml': '- {title: Baker, reference: 1.10, location: {city: Leipzig, zip: 04109}}\n',
    });
    const json = await read({ 'jobs.json': '{"jobs": [{"title": "Baker", "job_code": 1.10, "id": 2.50}]}' });
    expect(yaml.drafts[0]).toMatchObject({
      key: '1.10',
      facts: {
        identifier: { value: { value: '1.10' } },
        locations: { value: [{ address: { postalCode: '04109' } }] },
      },
    });
    expect(json.drafts[0]).toMatchObject({
      key: '2.50',
      facts: { identifier: { value: { value: '1.10' } } },
    });
  });

  test.each<[string, string, readonly string[], readonly (number | undefined)[]]>([
    [
      'an item',
      `${item('Baker')}- title: "Cook\n  location: Oslo\n${item('Diver')}`,
      ['baker', 'diver'],
      [3],
    ],
    [
      'an item under a key',
      `jobs:\n  - title: Baker\n    apply: https://a.example/\n  - title: a: b\n  - title: Diver\n`,
      ['baker', 'diver'],
      [4],
    ],
    ['an item that is no record', `${item('Baker')}- 7\n`, ['baker'], [3]],
  ])('a fault costs %s', async (_, text, keys, lines) => {
    const { drafts, diagnostics, leftOut } = await read({ 'jobs.yaml': text });
    expect(drafts.map(({ key }) => key)).toEqual(keys);
    expect(
      diagnostics.filter(({ code }) => code === 'record-invalid').map(({ where }) => where?.line),
    ).toEqual(lines);
    expect(leftOut).toBe(1);
  });

  test('a record that is a file of its own is left out where a part of it cannot be read', async () => {
    const { drafts, leftOut } = await read({
      'jobs/baker.yaml': 'title: Baker\nlocation: Oslo\n',
      'jobs/cook.yaml': 'title: Cook\nlocation: Oslo\nclosed: [true\n',
    });
    expect([drafts.map(({ key }) => key), leftOut]).toEqual([['baker'], 1]);
  });

  test('of a key that stands twice the value that closes counts', async () => {
    const { drafts, diagnostics } = await read({
      'jobs.yaml': `${item('Baker')}${item('Cook', '  closed: true\n  closed: false\n')}${item('Diver')}`,
    });
    expect(drafts.map(({ closed }) => closed !== undefined)).toEqual([false, true, false]);
    expect(diagnostics).toMatchObject([{ code: 'front-matter-key-repeated', where: { line: 6 } }]);
  });

  test.each([
    ['a cron table', 'jobs/nightly.yaml', 'name: nightly\nschedule: "0 2 * * *"\n'],
    ['a cluster’s job', 'jobs/copy.yaml', 'apiVersion: batch/v1\nkind: Job\nmetadata: {name: copy}\n'],
    ['a workflow', '.github/workflows/jobs.yml', 'name: CI\njobs: {build: {runs-on: linux}}\n'],
    ['a template', 'jobs/template.yaml', 'title: TITLE\nlocation: PLACE\n'],
    ['a folder of the site’s own', '_includes/jobs.yaml', 'title: Baker\nlocation: Oslo\n'],
  ])('%s is no posting', (_, name, text) => {
    expect(detectSite(filesOf({ [name]: text }), {}).detection).toBeUndefined();
  });
});

describe('a site that keeps its postings as data', () => {
  const yaml = '- title: Baker\n  closes: 2099-01-01\n';
  test.each<[string, Texts]>([
    [
      'Jekyll',
      {
        '_config.yml': 'title: Lanternworks\nurl: https://lanternworks.example\n',
        Gemfile: '',
        '_data/jobs.yml': yaml,
      },
    ],
    [
      'Hugo',
      {
        'hugo.yaml': 'title: L\nbaseURL: https://lanternworks.example/\n',
        'content/_index.md': '',
        'data/jobs.json': '[{"title": "Baker"}]',
      },
    ],
    [
      'Eleventy',
      { 'eleventy.config.js': 'export default () => {}', 'index.md': 'x', '_data/jobs.yaml': yaml },
    ],
  ])('%s', (_, texts) => {
    const { detection } = detectSite(filesOf(texts), {});
    expect(detection?.configuration.sources).toMatchObject([{ type: 'records' }]);
    expect(detection?.diagnostics.map(({ code }) => code)).not.toContain('site-no-postings-found');
  });

  test('but not where it has a folder of postings', () => {
    const { detection } = detectSite(
      filesOf({
        '_config.yml': 'title: Lanternworks\nurl: https://lanternworks.example\n',
        Gemfile: '',
        'careers/baker.md': '---\ntitle: Baker\n---\nText\n',
        '_data/jobs.yml': yaml,
      }),
      {},
    );
    expect(detection?.configuration.sources).toMatchObject([{ type: 'jekyll' }]);
  });

  test('the file may be named', () => {
    const texts = {
      '_config.yml': 'title: L\nurl: https://lanternworks.example\n',
      Gemfile: '',
      '_data/crew.yml': yaml,
    };
    const { detection } = detectSite(filesOf(texts), { section: '_data/crew.yml' });
    expect(detection?.configuration.sources).toMatchObject([
      { type: 'records', section: '_data/crew.yml', url: 'https://lanternworks.example/' },
    ]);
  });
});

test.each([
  ['sep=;\r\nid;title\r\nb1;Baker, cook\r\n', 'Baker, cook'],
  ['sep=,\nid,title\nb1,Baker; cook\n', 'Baker; cook'],
  ['SEP=\t\nid\ttitle\nb1\tBaker\n', 'Baker'],
])('the line of Excel that names the delimiter is no row: %j', async (text, title) => {
  const { drafts, leftOut } = await read({ 'jobs.csv': text });
  expect([drafts.map((draft) => draft.title?.value), leftOut]).toEqual([[title], 0]);
});

test.each(['expires', 'expiry_date', 'apply_until', 'bewerbungsfrist'])(
  'a folder of YAML files that say when they end (%s) is recognised without configuration',
  (key) => {
    const { detection } = detectSite(
      filesOf({
        'jobs/baker.yaml': `title: Baker\n${key}: 2099-01-01\n`,
        'jobs/cook.yaml': `title: Cook\n${key}: 2099-01-01\n`,
      }),
      {},
    );
    expect(detection?.notes.join()).toContain('jobs/baker.yaml');
  },
);
