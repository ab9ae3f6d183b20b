import { expect, test } from 'vitest';
import { instant } from '../../../src/model/instant.ts';
import { consoleOn } from '../../../src/node/console.ts';
import { describeSnapshot } from '../../../src/node/reading/snapshot-summary.ts';
import { catalog, snapshot } from '../../fixtures/catalog.ts';

test.each([
  ['has postings of an earlier reading keeps them up', 3, 'what it said before is up'],
  ['was never read has nothing to keep up', 0, 'nothing of it is up'],
])('a source that cannot be read and %s', (_, postings, said) => {
  const lines: string[] = [];
  const source = {
    name: 'our board',
    type: 'greenhouse',
    postings,
    leftOut: 0,
    staleSince: instant('2026-11-30T08:00:00Z'),
  };
  const console = consoleOn({ write: (text: string) => lines.push(text) }, {});
  describeSnapshot(console, catalog, { ...snapshot, sources: [source] });
  expect(lines).toContain(`The source our board could not be read; ${said}\n`);
});
