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
