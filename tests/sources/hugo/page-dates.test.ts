import { describe, expect, test } from 'vitest';
import { instant } from '../../../src/model/instant.ts';
import { filesOf, readSite } from './desk-of.ts';

const history = {
  added: instant('2021-02-03T10:00:00+01:00'),
  changed: instant('2022-02-03T10:00:00+01:00'),
};

/** The facts of one posting. */
async function read(head: string, options: { config?: string; name?: string; committed?: boolean } = {}) {
  const file = `content/jobs/${options.name ?? 'lamp'}.md`;
  const files = filesOf({
    'hugo.yaml': `baseURL: https://lanternworks.example/\ntimeZone: America/Toronto\n${options.config ?? ''}`,
    [file]: `---\ntitle: Lamp lighter\n${head}\n---\nLight the lamps.\n`,
  });
  const { harvest } = await readSite(files, undefined, options.committed ? { [file]: history } : {});
  const { opens, updated, closes } = harvest.drafts[0]?.facts ?? {};
  return { opens, updated, closes, drafts: harvest.drafts.length, diagnostics: harvest.diagnostics };
}

describe('when a posting opens', () => {
  test.each([
    ['date', 'date: 2024-05-01', '2024-05-01T00:00:00-04:00'],
    ['date with a time and no offset', 'date: 2024-05-01T09:30:00', '2024-05-01T09:30:00-04:00'],
    ['date with an offset', 'date: 2024-05-01T09:30:00+02:00', '2024-05-01T09:30:00+02:00'],
    ['publishDate before date', 'date: 2024-05-01\npublishDate: 2024-06-01', '2024-06-01T00:00:00-04:00'],
    ['pubdate', 'pubdate: 2024-06-01', '2024-06-01T00:00:00-04:00'],
    ['published as a date', 'published: 2024-06-01', '2024-06-01T00:00:00-04:00'],
    ['keys in any case', 'PUBLISHDATE: 2024-06-01', '2024-06-01T00:00:00-04:00'],
    ['a date in words, which Hugo would not understand', 'date: May 5, 2024', '2024-05-05T00:00:00-04:00'],
    ['seconds since 1970', 'date: 1714557600', '2024-05-01T10:00:00Z'],
  ])('%s', async (_, head, expected) => {
    expect((await read(head)).opens?.value).toBe(expected);
  });

  test.each([
    ['a last change', 'lastmod: 2024-05-01'],
    ['published as a flag', 'published: true'],
    ['an empty date', 'date:'],
  ])('%s says nothing of it', async (_, head) => {
    expect((await read(head)).opens).toBeUndefined();
  });

  test('says where it is stated', async () => {
    expect((await read('Date: 2024-05-01')).opens?.origin).toEqual({
      from: 'front-matter',
      key: 'Date',
      file: 'content/jobs/lamp.md',
      line: 3,
      column: 1,
    });
  });
});

describe('the site’s own rules', () => {
  test.each([
    [
      'the file name first',
      'frontmatter: {date: [":filename", ":default"]}',
      'date: 2023-07-04',
      '2024-01-02',
      'file-name',
    ],
    [
      'the front matter first',
      'frontmatter: {date: [":default", ":filename"]}',
      'date: 2023-07-04',
      '2023-07-04',
      'front-matter',
    ],
    [
      'the file name last',
      'frontmatter: {date: [":default", ":filename"]}',
      'lastmod: 2020-01-01',
      '2024-01-02',
      'file-name',
    ],
    [
      'a field of its own',
      'frontmatter: {date: [posted, date]}',
      'posted: 2023-08-09',
      '2023-08-09',
      'front-matter',
    ],
    [
      'a field of its own for publication',
      'frontmatter: {publishDate: [live, ":default"]}',
      'date: 2023-01-01\nlive: 2023-08-09',
      '2023-08-09',
      'front-matter',
    ],
    ['rules in any case', 'FrontMatter: {Date: [":fileName"]}', '', '2024-01-02', 'file-name'],
    [
      'rules of the language',
      'languages: {en: {frontmatter: {date: [":filename"]}}}',
      '',
      '2024-01-02',
      'file-name',
    ],
    [
      'a faulty date, then the next rule',
      'frontmatter: {date: [date, ":filename"]}',
      'date: someday',
      '2024-01-02',
      'file-name',
    ],
  ])('%s', async (_, config, head, day, from) => {
    const { opens } = await read(head, { config, name: '2024-01-02-lamp' });
    expect([opens?.value.slice(0, 10), opens?.origin.from]).toEqual([day, from]);
  });

  test('file times are never asked', async () => {
    const config = 'frontmatter: {date: [":fileModTime"], lastmod: [":fileModTime"]}';
    expect(await read('', { config })).toMatchObject({ opens: undefined, updated: undefined });
  });

  test('the file name says nothing where the site does not say so', async () => {
    expect((await read('', { name: '2024-01-02-lamp' })).opens).toBeUndefined();
  });

  test(':git is the history’s, where enableGitInfo is set', async () => {
    const config = 'enableGitInfo: true\nfrontmatter: {date: [":git"]}';
    const { opens, updated } = await read('lastmod: 2020-01-01', { config, committed: true });
    expect(opens).toEqual({ value: history.added, origin: { from: 'git', file: 'content/jobs/lamp.md' } });
    expect(updated).toEqual({
      value: history.changed,
      origin: { from: 'git', file: 'content/jobs/lamp.md' },
    });
  });

  test('without enableGitInfo the history is left to others', async () => {
    const { updated } = await read('lastmod: 2020-01-01', { committed: true });
    expect(updated?.value).toBe('2020-01-01T00:00:00-05:00');
  });
});

describe('when it changed and closes', () => {
  test.each([
    ['lastmod', 'lastmod: 2024-05-01', 'updated', '2024-05-01T00:00:00-04:00'],
    ['modified', 'modified: 2024-05-01', 'updated', '2024-05-01T00:00:00-04:00'],
    ['expiryDate: the end of that day', 'expiryDate: 2024-05-01', 'closes', '2024-05-01T23:59:59-04:00'],
    ['unpublishdate', 'unpublishdate: 2024-12-01', 'closes', '2024-12-01T23:59:59-05:00'],
    ['expiryDate with a time', 'expiryDate: 2024-05-01T12:00:00Z', 'closes', '2024-05-01T12:00:00Z'],
  ] as const)('%s', async (_, head, fact, expected) => {
    expect((await read(head))[fact]?.value).toBe(expected);
  });

  test('the day it was posted is no change', async () => {
    expect((await read('date: 2024-05-01')).updated).toBeUndefined();
  });
});

describe('beside the words that everybody uses', () => {
  test.each([
    [
      'a name that says more than `date` wins',
      'date: 2024-05-01\nopens: 2024-06-01',
      'opens',
      '2024-06-01T00:00:00-04:00',
    ],
    [
      'the day of making the file does not',
      'date: 2024-05-01\ncreated: 2024-04-01',
      'opens',
      '2024-05-01T00:00:00-04:00',
    ],
    [
      'the earlier closing date counts',
      'expiryDate: 2099-05-01\ndeadline: 2024-05-01',
      'closes',
      '2024-05-01T23:59:59-04:00',
    ],
    [
      'whichever it is',
      'expiryDate: 2024-05-01\ndeadline: 2099-05-01',
      'closes',
      '2024-05-01T23:59:59-04:00',
    ],
  ] as const)('%s', async (_, head, fact, expected) => {
    expect((await read(head))[fact]?.value).toBe(expected);
  });

  test('a site’s own field for the expiry closes too, and never later than the others', async () => {
    const config = 'frontmatter: {expiryDate: [ende, ":default"]}';
    expect((await read('ende: 2024-05-01', { config })).closes?.value).toBe('2024-05-01T23:59:59-04:00');
    const both = await read('ende: 2024-05-01\nexpiryDate: 2024-04-01', { config });
    expect(both.closes?.value).toBe('2024-04-01T23:59:59-04:00');
  });
});

describe('a date that cannot be understood', () => {
  test('is a warning at its place, once', async () => {
    const { diagnostics } = await read('date: someday');
    const where = { file: 'content/jobs/lamp.md', line: 3, column: 1 };
    expect(diagnostics).toMatchObject([{ code: 'date-invalid', severity: 'warning', where }]);
  });

  test.each([
    ['expiryDate: 2024-02-31', ''],
    ['ende: 2024-02-31', 'frontmatter: {expiryDate: [ende]}'],
  ])('%s may have passed: the posting is left out', async (head, config) => {
    const { diagnostics, drafts } = await read(head, { config });
    expect(drafts).toBe(0);
    expect(diagnostics).toMatchObject([{ code: 'date-invalid', severity: 'error' }]);
  });
});
