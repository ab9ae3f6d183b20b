import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  commitAll,
  copyOf,
  describeCorpus,
  privacyGuidesAt,
  removeFoldersAfterwards,
  temporaryFolder,
} from '../support/corpus.ts';
import { type ReadSite, readSite } from '../support/read-site.ts';

removeFoldersAfterwards();

/** Whatever says of a posting that it may be over, or is none. */
const alarms = new Set([
  'closing-day-unclear',
  'date-invalid',
  'front-matter-part-invalid',
  'page-no-posting',
  'posting-placeholder',
  'status-contradicted',
  'status-doubtful',
  'translation-status-differs',
  'value-invalid',
]);
const ofWholeLanguages = new Set(['closed-rules-missing', 'language-differs', 'language-unknown']);

/** A line each: `file: code message`. */
function alarmsIn({ snapshot, catalog }: ReadSite): readonly string[] {
  const open = new Set(catalog.open.map(({ source }) => source.file));
  return snapshot.diagnostics
    .filter(
      ({ code, where, severity }) =>
        ofWholeLanguages.has(code) || (alarms.has(code) && severity !== 'info' && open.has(where?.file)),
    )
    .map(({ where, code, message }) => `${where?.file}: ${code} ${message}`);
}

function demo(): string {
  const folder = join(temporaryFolder(), 'demo');
  const root = join(import.meta.dirname, '../..');
  for (const name of ['rolecast.yaml', 'content'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  return folder;
}

function committed(name: string): string {
  const folder = copyOf(name);
  commitAll(folder, '2023-01-16T09:30:00-05:00');
  return folder;
}

describeCorpus('no open posting of a real site is doubted without a reason', () => {
  test.each([
    ['cds with its history', () => committed('cds'), '2023-02-01T12:00:00Z', 8],
    ['cds without one', () => copyOf('cds'), '2023-02-01T12:00:00Z', 8],
    ['cds in November', () => copyOf('cds-2023-11'), '2023-11-20T12:00:00Z', 0],
    ['the demo', demo, '2026-11-20T12:00:00Z', 13],
  ])('%s', async (_, folder, at, fewest) => {
    const site = await readSite(folder(), at);
    expect(site.catalog.open.length).toBeGreaterThanOrEqual(fewest);
    expect(alarmsIn(site)).toEqual([]);
  });

  test('three openings of a MkDocs site, in all the languages that it has', async () => {
    const site = await readSite(privacyGuidesAt('Post three job openings'), '2024-10-22T12:00:00Z');
    expect(site.catalog.open.length).toBeGreaterThanOrEqual(3);
    expect(alarmsIn(site)).toEqual([]);
  });
});
