import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Edition, editionOf } from '../../../src/model/document.ts';
import { exportEdition } from '../../../src/node/export/export.ts';
import { filePath } from '../../../src/node/export/file-path.ts';
import { standIns } from '../../delivery/stand-in.ts';
import { ar, catalogOf, posting, postings } from '../../fixtures/catalog.ts';

let home: string;
let out: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'rolecast-export-'));
  out = join(home, 'public');
});
afterEach(() => rmSync(home, { recursive: true }));

const edition = editionOf(catalogOf(postings), standIns);
const files = () =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
    .toSorted();

/** A folder without a page, and the list it leads to. */
const trimmed = /^(\/\S*\/)(?:jobs|department|place|type)\/? \1 308$/;

describe('an export', () => {
  test('is a file for each document that is there, under the name that a static host looks for', async () => {
    const { written } = await exportEdition(edition, out);
    expect(written).toBe(files().length - 1);
    expect(files()).toContain('en/index.html');
    expect(files()).toContain('en/atom.xml');
    expect(files()).toContain('ar/jobs/مهندس-عدسات/index.html');
    expect(files()).not.toContain('en/jobs/night-watch/index.html');
    for (const document of edition.documents.values()) {
      if (document.status === 410) continue;
      expect(readFileSync(join(out, filePath(document.path)), 'utf8')).toBe(document.render(edition));
    }
  });

  test('again changes nothing, and files keep their times', async () => {
    const first = await exportEdition(edition, out);
    const list = join(out, 'en/index.html');
    utimesSync(list, 1_000_000_000, 1_000_000_000);
    const second = await exportEdition(edition, out);
    expect(second).toEqual({ written: 0, unchanged: first.written, removed: 0 });
    expect(statSync(list).mtimeMs).toBe(1_000_000_000_000);
  });

  test('of the same second is dated later than the one before, by which servers tell them apart', async () => {
    const titled = (title: string) => editionOf(catalogOf([posting({ title })]), standIns);
    const list = join(out, 'en/index.html');
    const dates: number[] = [];
    for (const title of ['Keeper', 'Pilots', 'Makers', 'Carver', 'Mender']) {
      await exportEdition(titled(title), out);
      dates.push(Math.floor(statSync(list).mtimeMs / 1000));
    }
    expect(new Set(dates).size).toBe(5);
    expect(dates).toEqual(dates.toSorted((a, b) => a - b));
  });

  test('takes away what is gone and writes what changed, and nothing is left beside it', async () => {
    await exportEdition(edition, out);
    const next: Edition = editionOf(catalogOf([posting({ key: 'lens-engineer' })]), standIns);
    const { written, removed } = await exportEdition(next, out);
    expect(files()).not.toContain('en/jobs/cpp-engineer/index.html');
    expect(files()).toContain('en/jobs/lens-engineer/index.html');
    expect(written).toBeGreaterThan(0);
    expect(removed).toBeGreaterThan(0);
    expect(readdirSync(home)).toEqual(['public']);
  });

  test('leads from the former addresses of open postings to where they are now', async () => {
    const old = (path: string) => [`https://lanternworks.example${path}`];
    const moved = [
      posting({ key: 'here', here: true, aliases: old('/work/a b/*:x/') }),
      posting({ key: 'there', aliases: old('/work/old.html') }),
      posting({ key: 'closed', status: 'closed', aliases: old('/work/closed/') }),
      posting({ key: 'beside', aliases: old('/beside/') }),
    ];
    const { site, ...rest } = catalogOf(moved);
    const catalog = { ...rest, site: { ...site, url: 'https://lanternworks.example/work/' } };
    await exportEdition(editionOf(catalog, standIns), out);
    const lines = () => readFileSync(join(out, '_redirects'), 'utf8').trim().split('\n').toSorted();
    expect(lines().filter((line) => !trimmed.test(line))).toEqual([
      '/work/a%20b/%2A%3Ax /work/en/jobs/here/ 308',
      '/work/a%20b/%2A%3Ax/ /work/en/jobs/here/ 308',
      '/work/old.html https://lanternworks.example/jobs/there/ 308',
    ]);
    await exportEdition(edition, out);
    expect(lines().filter((line) => !trimmed.test(line))).toEqual([]);
  });

  test('leads from the folders that have no page to the list of their language', async () => {
    await exportEdition(edition, out);
    const lines = readFileSync(join(out, '_redirects'), 'utf8').trim().split('\n');
    expect(lines).toContain('/en/jobs/ /en/ 308');
    expect(lines).toContain('/fr/department /fr/ 308');
    expect(lines.every((line) => trimmed.test(line))).toBe(true);
  });

  test('never replaces a folder of somebody else', async () => {
    writeFileSync(join(home, 'thesis.txt'), 'mine');
    await expect(exportEdition(edition, home)).rejects.toThrow('rolecast did not write');
    expect(readFileSync(join(home, 'thesis.txt'), 'utf8')).toBe('mine');
  });

  test('that fails leaves the one before as it was', async () => {
    await exportEdition(edition, out);
    const before = files();
    const faulty = editionOf(catalogOf(postings), [
      ...standIns,
      function* () {
        yield {
          path: '/faulty.txt',
          mediaType: 'text/plain',
          title: 'Faulty',
          role: 'file',
          updated: undefined,
          render: () => {
            throw new Error('no');
          },
        };
      },
    ]);
    await expect(exportEdition(faulty, out)).rejects.toThrow('no');
    expect(files()).toEqual(before);
    expect(readdirSync(home)).toEqual(['public']);
  });
});

describe('the file of a path', () => {
  test.each([
    ['/', 'index.html'],
    ['/en/', 'en/index.html'],
    ['/sitemap.xml', 'sitemap.xml'],
    [`/${ar}/jobs/${encodeURIComponent('é')}.jsonld`, 'ar/jobs/é.jsonld'],
  ])('%s', (path, file) => {
    expect(filePath(path)).toBe(file);
  });

  test.each(['/../x', '/en/%2e%2e/x', '/en/a%2Fb/', '/en/%00', '/en//x', '/./x', '/a%5Cb'])(
    'is none for %s',
    (path) => {
      expect(() => filePath(path)).toThrow('has no place on a disk');
    },
  );
});
