import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/node/disk/disk-files.ts';
import { readSite } from '../sources/hugo/desk-of.ts';

const corpora = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));
const absent = !existsSync(corpora) && process.env['CI'] === undefined;
if (absent) console.warn('skipped: the real sites are not beside this checkout (../shared/corpora)');

const lines = (file: string) =>
  readFileSync(corpora + file, 'utf8')
    .trim()
    .split('\n');

describe.skipIf(absent)('the real Hugo site of January 2023, without any configuration', async () => {
  const { detection, harvest, byFile } = absent
    ? ({} as Awaited<ReturnType<typeof readSite>>)
    : await readSite(diskFiles(`${corpora}cds`));

  test('every posting has the address that Hugo gives it', () => {
    const addresses = harvest.drafts.map(({ url }) => url).sort();
    expect(addresses).toEqual(lines('cds/expected/urls.txt').sort());
  });

  test('the postings are found in the folder that holds them, in both languages and on both hosts', () => {
    const { sources, languages, tag } = detection.configuration;
    expect(sources).toEqual([{ type: 'hugo', path: '.', links: 'there', section: 'careers/positions' }]);
    expect(languages.map(({ tag, url }) => [tag, url])).toEqual([
      ['en', 'https://digital.canada.ca/'],
      ['fr', 'https://numerique.canada.ca/'],
    ]);
    expect(tag).toEqual({ name: 'digital.canada.ca', date: '2026' });
  });

  test('nothing is left out, and nothing is wrong with the site', () => {
    expect(harvest.drafts).toHaveLength(248);
    expect(harvest.leftOut).toBe(0);
    expect(harvest.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(detection.diagnostics).toEqual([]);
  });

  test('exactly the postings that are not archived are not closed by their head', () => {
    const open = [...byFile.values()].filter(({ closed }) => closed === undefined).map(({ file }) => file);
    expect(open.sort()).toEqual(lines('cds/expected/open.txt').sort());
  });

  test('no date is invented for a site that states none', () => {
    expect(harvest.drafts.filter(({ facts }) => facts.opens ?? facts.updated ?? facts.closes)).toEqual([]);
  });
});
