import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/model/catalog.ts';
import { type Document, editionOf } from '../../src/model/document.ts';
import { instant } from '../../src/model/instant.ts';
import type { Posting } from '../../src/model/posting.ts';
import { exportEdition } from '../../src/node/export/export.ts';
import { boardRefuses } from '../../src/checks/board-rules.ts';
import { catalog, catalogOf, html, moment, posting } from '../fixtures/catalog.ts';
import { readItems } from '../fixtures/read-boards.ts';
import { hostile } from '../properties/hostile-posting.ts';
import { seed } from '../properties/hostile-text.ts';
import { faultsByGrammar, skipWithoutJing, writeBoardFiles } from '../support/board-grammars.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { readSite } from '../support/read-site.ts';

removeFoldersAfterwards();

/** What every board here asks for. */
const complete: Partial<Posting> & { readonly key: string } = {
  key: 'keeper',
  title: 'Lamp keeper',
  opens: instant('2026-11-01T08:00:00-04:00'),
  closes: instant('2026-12-31T23:59:59-04:00'),
  description: html(`<p>${'You look after the lanterns of nine harbours. '.repeat(4)}</p>`),
  employmentTypes: ['FULL_TIME', 'INTERN'],
  salary: { currency: 'CAD', min: 60_000, max: 70_000, unit: 'YEAR' },
  apply: { email: 'jobs@lanternworks.example' },
  remote: { areas: [] },
  locations: Array.from({ length: 1000 }, (_, index) => ({
    name: `Light ${index}`,
    address: { addressLocality: `Light ${index}`, addressRegion: 'NS', addressCountry: 'CA' },
  })),
};

const catalogs: Readonly<Record<string, () => Catalog | Promise<Catalog>>> = {
  'the fixtures': () => catalog,
  'an empty site': () => catalogOf([]),
  'the demo': async () =>
    (await readSite(join(import.meta.dirname, '../..'), '2026-11-22T12:00:00Z')).catalog,
  'a posting in a thousand places': () => catalogOf([posting(complete)]),
  'hostile texts': () =>
    catalogOf(
      fc.sample(hostile, { seed, numRuns: 300 }).map((one, at) => ({ ...one, id: `${one.id}${at}` })),
    ),
};

describe.skipIf(skipWithoutJing())('RELAX NG', () => {
  test.each(Object.entries(catalogs))('%s is as the boards’ documents ask', async (_name, make) => {
    const files = writeBoardFiles(await make(), temporaryFolder());
    expect(faultsByGrammar('jobs-xml', files.jobsXml)).toEqual([]);
    expect(faultsByGrammar('jobs-list', files.jobsList)).toEqual([]);
  });

  test('a complete posting is taken by every board', () => {
    const files = writeBoardFiles(catalogOf([posting(complete)]), temporaryFolder());
    for (const board of ['indeed', 'talent']) expect(faultsByGrammar(board, files.jobsXml)).toEqual([]);
    for (const board of ['jooble', 'adzuna']) expect(faultsByGrammar(board, files.jobsList)).toEqual([]);
  });

  test.each(['indeed', 'talent', 'jooble', 'adzuna'])('%s refuses an item without a place', (board) => {
    const { locations: _, ...elsewhere } = complete;
    const { jobsXml, jobsList } = writeBoardFiles(catalogOf([posting(elsewhere)]), temporaryFolder());
    const [file = ''] = board === 'indeed' || board === 'talent' ? jobsXml : jobsList;
    expect(faultsByGrammar(board, [file])).toHaveLength(1);
  });

  test.each(['indeed', 'talent', 'jooble'] as const)(
    'rolecast check says that %s refuses what its grammar refuses, and nothing else',
    (board) => {
      const postings = [
        ...catalog.open,
        ...fc.sample(hostile, { seed, numRuns: 60 }).map((one, at) => ({ ...one, id: `${one.id}${at}` })),
      ].map((one) => ({ ...one, updated: instant('2026-11-20T00:00:00Z') }));
      const folder = temporaryFolder();
      const files = postings.map((one, at) => {
        const written = writeBoardFiles(catalogOf([one]), join(folder, `${at}`));
        return (board === 'jooble' ? written.jobsList : written.jobsXml)[0] ?? '';
      });
      const faults = faultsByGrammar(board, files);
      const refused = postings.filter((_, at) => faults.some((fault) => fault.startsWith(`${files[at]}:`)));
      const told = boardRefuses([board])(catalogOf(postings), moment)
        .filter(({ message }) => !message.startsWith('Job boards are not given it'))
        .map(({ posting }) => posting);
      expect(told.toSorted()).toEqual(refused.map(({ id }) => id).toSorted());
      expect(new Set([0, postings.length]).has(refused.length)).toBe(false);
    },
  );

  const samples = join(import.meta.dirname, '../../../shared/samples');
  test.skipIf(!existsSync(samples) && process.env['CI'] === undefined).each([
    ['indeed', 'indeed'],
    ['talent', 'talent-superset'],
    ['jooble', 'jooble'],
    ['adzuna', 'adzuna'],
  ])('the grammar of %s takes a sample made from its documents', (board, sample) => {
    expect(faultsByGrammar(board, [join(samples, `feed.${sample}.xml`)])).toEqual([]);
  });
});

const withPython =
  spawnSync('sh', ['-c', 'command -v python3']).status === 0 || process.env['CI'] !== undefined;

describe.skipIf(!withPython)('expat', () => {
  test.each(Object.entries(catalogs))('reads in %s what was written', async (_name, make) => {
    const made = await make();
    const files = writeBoardFiles(made, temporaryFolder());
    for (const [file, path] of [
      [files.jobsXml[0], '/jobs.xml'],
      [files.jobsList[0], '/jobs-list.xml'],
    ] as const) {
      const read: unknown = JSON.parse(
        execFileSync(
          'python3',
          [
            '-c',
            `import json, sys, xml.etree.ElementTree as tree
jobs = tree.parse(sys.argv[1]).getroot().findall('job')
print(json.dumps([{**{'@' + key: value for key, value in job.attrib.items()}, **{child.tag: child.text for child in job}} for job in jobs]))`,
            file ?? '',
          ],
          { encoding: 'utf8', maxBuffer: 2 ** 28 },
        ),
      );
      expect(read).toEqual(readItems(made, path));
    }
  });

  test('finds in the posting of a thousand places a thousand items that differ in their place alone', () => {
    const items = readItems(catalogOf([posting(complete)]));
    expect(new Set(items.map(({ referencenumber }) => referencenumber)).size).toBe(1000);
    expect(new Set(items.map(({ city }) => city)).size).toBe(1000);
    const own = new Set(['referencenumber', 'city', 'location']);
    const rest = items.map((item) => JSON.stringify(Object.entries(item).filter(([name]) => !own.has(name))));
    expect(new Set(rest).size).toBe(1);
  });
});

test('a document of more than 64 MiB is exported a piece at a time, and kept where it is the same', async () => {
  const folder = join(temporaryFolder(), 'out');
  const line = `${'x'.repeat(2 ** 20 - 1)}\n`;
  const exported = (last: string) => {
    const document: Document = {
      path: '/jobs.xml',
      mediaType: 'application/xml; charset=utf-8',
      title: 'Jobs',
      updated: undefined,
      role: 'data',
      render: () => {
        throw new Error('held as a whole');
      },
      pieces: () => [...Array<string>(66).fill(line), last],
    };
    return exportEdition(editionOf(catalogOf([]), [() => [document]]), folder, { compress: ['gz'] });
  };
  const counts = [await exported('a'), await exported('a'), await exported('b'), await exported('')];
  expect(counts.map(({ written }) => written).slice(1)).toEqual([0, 1, 1]);
  expect(statSync(join(folder, 'jobs.xml')).size).toBe(66 * 2 ** 20);
  expect(existsSync(join(folder, 'jobs.xml.gz'))).toBe(false);
});
