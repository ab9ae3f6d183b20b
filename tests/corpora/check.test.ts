import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { epoch, instant } from '../../src/model/instant.ts';
import { findingsOf } from '../../src/checks/findings.ts';
import { printFindings } from '../../src/node/report/text-report.ts';
import { commitAll, copyOf, describeCorpus, removeFoldersAfterwards } from '../support/corpus.ts';
import { readSite } from '../support/read-site.ts';

removeFoldersAfterwards();

/** What `rolecast check` prints, with the corpus's file names cut short: nothing of its text goes into the project. */
async function checked(folder: string, at: string): Promise<string> {
  const { catalog, snapshot } = await readSite(folder, at);
  const lines: string[] = [];
  printFindings(
    { line: (text = '') => void lines.push(text), paint: (_, text) => text },
    findingsOf(catalog, snapshot, epoch(instant(at))),
  );
  return `${lines.join('\n')}\n`.replace(/(content|i18n)\/([\w-]+)\/[^:\n]*\.md/g, '$1/$2/….md');
}

function expectGolden(name: string, text: string): void {
  const file = join(import.meta.dirname, '../golden/check', `${name}.txt`);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file), `${file} is there`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

describeCorpus('what the owners of the two real sites are told', () => {
  test('cds, with a history', async () => {
    const folder = copyOf('cds');
    commitAll(folder, '2023-01-16T09:30:00-05:00');
    expectGolden('cds', await checked(folder, '2023-02-01T12:00:00Z'));
  });

  test('cds, without one', async () => {
    expectGolden('cds-without-history', await checked(copyOf('cds'), '2023-02-01T12:00:00Z'));
  });

  test('privacy-guides', async () => {
    expectGolden('privacy-guides', await checked(copyOf('privacy-guides'), '2025-01-01T00:00:00Z'));
  });
});
